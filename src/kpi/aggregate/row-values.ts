/**
 * Row expressions and conditions, evaluated for all rows of a table at once.
 *
 * Nothing is run as code: the tree is walked once, each step is a loop over typed columns.
 * @module
 */
import { dayNumber, dayOfNumber } from "../../calendar/internal.js";
import { type Fraction, fractionOfText, textOfFraction } from "../../core/internal.js";

import type { Expression } from "../formula/expression.js";
import { OPERATIONS, roundingOf, SCALARS } from "../formula/formula-operations.js";
import { refused } from "../refused.js";
import {
  commonLength,
  constantVector,
  type DayVector,
  isThereAt,
  lengthOf,
  missingVector,
  NO_DAY,
  type NumberVector,
  operandAt,
  positionIn,
  type TextVector,
  type TruthVector,
  UNKNOWN_TRUTH,
  type Vector,
} from "../vector/vector.js";
import {
  absoluteVector,
  addVectors,
  divideVectors,
  multiplyVectors,
  negateVector,
  roundVector,
} from "../vector/vector-arithmetic.js";
import {
  type Comparison,
  chooseVectors,
  compareDays,
  compareVectors,
  equalTexts,
  isMissing,
  joinTruths,
  notTruth,
} from "../vector/vector-logic.js";

/** The column that a resolved name stands for. */
export type ColumnValuesOf = (table: string, column: string) => Vector;

type Call = Extract<Expression, { readonly kind: "call" }>;

/** Evaluates an expression for every row. Vectors of length 1 are the same for all rows. */
export function evaluateRows(expression: Expression, columnOf: ColumnValuesOf, caller: string): Vector {
  return rowEvaluator(columnOf, caller).value(expression);
}

/** Evaluates a condition for every row: 0 false, 1 true, 2 unknown. */
export function evaluateCondition(expression: Expression, columnOf: ColumnValuesOf, caller: string): Uint8Array {
  return rowEvaluator(columnOf, caller).truth(expression).truth;
}

/** Evaluates what rows are ordered by: days or numbers. */
export function evaluateOrder(
  expression: Expression,
  columnOf: ColumnValuesOf,
  caller: string,
): DayVector | NumberVector {
  const vector = evaluateRows(expression, columnOf, caller);
  if (vector.kind === "day" || vector.kind === "number") return vector;
  const name = expression.kind === "name" ? expression.name : expression.kind;
  throw refused(
    "kpi/column-type",
    "rows are ordered by days or numbers; declare the column's type",
    caller,
    ["formula"],
    name,
  );
}

interface RowEvaluator {
  readonly value: (node: Expression) => Vector;
  readonly truth: (node: Expression) => TruthVector;
}

function rowEvaluator(columnOf: ColumnValuesOf, caller: string): RowEvaluator {
  const wrong = (what: string, node: Expression): Error =>
    refused(
      "kpi/column-type",
      what,
      caller,
      ["formula", node.at.start, node.at.end],
      node.kind === "name" ? node.name : node.kind,
    );

  function number(node: Expression): NumberVector {
    const vector = value(node);
    if (vector.kind === "number") return vector;
    throw wrong("expected numbers; declare the column's type or unit if its values are numbers written as text", node);
  }

  function truth(node: Expression): TruthVector {
    const vector = value(node);
    if (vector.kind === "truth") return vector;
    // A boolean column is a truth; an unknown literal is unknown.
    if (
      vector.kind === "text" &&
      vector.members.length === 2 &&
      vector.members[0] === "false" &&
      vector.members[1] === "true"
    ) {
      return { kind: "truth", truth: Uint8Array.from(vector.codes, (code) => (code < 0 ? UNKNOWN_TRUTH : code)) };
    }
    if (node.kind === "null") return { kind: "truth", truth: Uint8Array.of(UNKNOWN_TRUTH) };
    throw wrong("expected a condition", node);
  }

  function value(node: Expression): Vector {
    switch (node.kind) {
      case "number":
        return constantVector(fractionOfText(node.value, caller));
      case "text":
        return { kind: "text", codes: Int32Array.of(0), members: [node.value] };
      case "boolean":
        return { kind: "truth", truth: Uint8Array.of(node.value ? 1 : 0) };
      case "null":
        return missingVector("no-values");
      case "name":
        return columnOf(node.table as string, node.name);
      case "negate":
        return negateVector(number(node.operand));
      case "not":
        return notTruth(truth(node.operand));
      case "isNull": {
        const missing = isMissing(value(node.operand));
        return node.negated ? notTruth(missing) : missing;
      }
      case "in": {
        const any = node.list.map((item) => compare("equal", node.operand, item)).reduce((a, b) => joinTruths(a, b, 1));
        return node.negated ? notTruth(any) : any;
      }
      case "binary":
        return binary(node);
      case "call":
        return call(node);
    }
  }

  function binary({ operator, left, right }: Extract<Expression, { readonly kind: "binary" }>): Vector {
    switch (operator) {
      case "and":
        return joinTruths(truth(left), truth(right), 0);
      case "or":
        return joinTruths(truth(left), truth(right), 1);
      case "+":
        return addVectors(number(left), number(right), 1);
      case "-":
        return addVectors(number(left), number(right), -1);
      case "*":
        return multiplyVectors(number(left), number(right));
      case "/":
        return divideVectors(number(left), number(right));
      default:
        return compare(OPERATIONS[operator] as Comparison, left, right);
    }
  }

  function compare(comparison: Comparison, left: Expression, right: Expression): TruthVector {
    const a = value(left);
    const b = value(right);
    if (a.kind === "number" && b.kind === "number") return compareVectors(comparison, a, b);
    if (a.kind === "day" || b.kind === "day") return compareDays(comparison, days(a, left), days(b, right));
    if (a.kind === "text" && b.kind === "text") {
      if (comparison === "equal" || comparison === "notEqual") return equalTexts(a, b, comparison === "equal");
      throw wrong("texts are equal or not; for an order declare the column as a date or give it a unit", left);
    }
    if (left.kind === "null" || right.kind === "null") return { kind: "truth", truth: Uint8Array.of(UNKNOWN_TRUTH) };
    if (comparison !== "equal" && comparison !== "notEqual") throw wrong("expected two numbers or two days", left);
    // true and false compare as conditions do: equal where both hold or neither does.
    const x = truth(left);
    const y = truth(right);
    const both = joinTruths(joinTruths(x, y, 0), joinTruths(notTruth(x), notTruth(y), 0), 1);
    return comparison === "equal" ? both : notTruth(both);
  }

  /** Days of a date column, or of a text such as '2026-03-31' compared with one. */
  function days(vector: Vector, node: Expression): DayVector {
    if (vector.kind === "day") return vector;
    if (vector.kind === "text" && node.kind === "text") {
      const day = dayNumber(node.value);
      if (Number.isNaN(day))
        throw wrong(`expected a civil date such as '2026-03-31', found '${node.value.slice(0, 40)}'`, node);
      return { kind: "day", days: Int32Array.of(day) };
    }
    if (node.kind === "null") return { kind: "day", days: Int32Array.of(NO_DAY) };
    throw wrong("expected a date column; declare its type as date", node);
  }

  function call(node: Call): Vector {
    switch (node.name) {
      case "days":
        return daysBetween(
          days(value(node.args[0] as Expression), node.args[0] as Expression),
          days(value(node.args[1] as Expression), node.args[1] as Expression),
        );
      case "abs":
        return absoluteVector(number(node.args[0] as Expression));
      case "round":
        return roundVector(number(node.args[0] as Expression), roundingOf(node));
      case "if": {
        const [condition, ...branches] = node.args as [Expression, ...Expression[]];
        return chooseVectors("if", [truth(condition), ...branches.map(number)]);
      }
      case "coalesce":
      case "least":
      case "greatest":
        return chooseVectors(SCALARS[node.name] as "coalesce", node.args.map(number));
      default:
        throw wrong("an aggregate cannot stand inside another one", node);
    }
  }

  return { value, truth };
}

function daysBetween(a: DayVector, b: DayVector): NumberVector {
  const n = new Float64Array(commonLength(a.days.length, b.days.length));
  for (let i = 0; i < n.length; i++) {
    const from = a.days[positionIn(a.days.length, i)] as number;
    const to = b.days[positionIn(b.days.length, i)] as number;
    n[i] = from === NO_DAY || to === NO_DAY ? Number.NaN : to - from;
  }
  return { kind: "number", n, d: 1, exact: null, why: null };
}

/** The members of a column, whatever it holds: what it is grouped and counted by. */
export function asTexts(vector: Vector): TextVector {
  if (vector.kind === "text") return vector;
  const codes = new Int32Array(lengthOf(vector)).fill(-1);
  const members: string[] = [];
  // Most values repeat: their text is made once.
  const codeOf = new Map<number | string, number>();
  for (let row = 0; row < codes.length; row++) {
    const raw = rawKey(vector, row);
    if (raw === null) continue;
    let code = codeOf.get(raw);
    if (code === undefined) {
      code = members.push(memberText(vector, row)) - 1;
      codeOf.set(raw, code);
    }
    codes[row] = code;
  }
  return { kind: "text", codes, members };
}

function rawKey(vector: NumberVector | TruthVector | DayVector, row: number): number | string | null {
  if (vector.kind === "day") return vector.days[row] === NO_DAY ? null : (vector.days[row] as number);
  if (vector.kind === "truth") return vector.truth[row] === UNKNOWN_TRUTH ? null : (vector.truth[row] as number);
  if (!isThereAt(vector, row)) return null;
  const n = vector.n[row] as number;
  return n === n && typeof vector.d === "number" ? n : memberText(vector, row);
}

function memberText(vector: NumberVector | TruthVector | DayVector, row: number): string {
  if (vector.kind === "day") return dayOfNumber(vector.days[row] as number);
  if (vector.kind === "truth") return vector.truth[row] === 1 ? "true" : "false";
  return textOfFraction(operandAt(vector, row) as Fraction);
}
