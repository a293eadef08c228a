/**
 * From the tree of a formula back to text: the canonical spelling, in ASCII punctuation.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import type { Expression } from "./expression.js";
import { TALLEST_TREE } from "./formula-problem.js";
import { isPlainName } from "./tokens.js";

/** How tightly an expression holds together; a looser one inside a tighter one needs parentheses. */
const OR = 1;
const AND = 2;
const NOT = 3;
const COMPARISON = 4;
const SUM = 5;
const PRODUCT = 6;
const SIGNED = 7;
const PRIMARY = 8;

const TIGHTNESS = { or: OR, and: AND, "+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT } as const;

/**
 * Writes the tree of a formula as text: functions in their canonical spelling, as few parentheses as
 * the grammar allows, names in brackets only where they need them.
 *
 * Law: `parseFormula(printFormula(e))` equals `e` but for its spans.
 *
 * @param expression - A tree, from `parseFormula` or made by hand; at most 1,000 levels.
 * @throws {OpsLogicError} `kpi/formula-too-deep`.
 * @example
 * ```ts
 * import { parseFormula, printFormula } from "opslogic/kpi";
 *
 * printFormula(parseFormula("AVERAGE（[Unit Price]）×2")); // => "avg([Unit Price]) * 2"
 * printFormula(parseFormula("(a + b) * 12%")); // => "(a + b) * 0.12"
 * ```
 */
export function printFormula(expression: Expression): string {
  return print(expression, OR, 1);
}

/** The text of an expression at a place that needs at least this tightness. */
function print(expression: Expression, least: number, level: number): string {
  if (level > TALLEST_TREE) {
    const expected = `at most ${TALLEST_TREE} levels`;
    throw new OpsLogicError("kpi/formula-too-deep", `expected ${expected}`, { function: "printFormula", expected });
  }
  const tightness = tightnessOf(expression);
  const text = write(expression, tightness, level + 1);
  return tightness < least ? `(${text})` : text;
}

function tightnessOf(expression: Expression): number {
  switch (expression.kind) {
    case "binary":
      return expression.operator in TIGHTNESS ? TIGHTNESS[expression.operator as keyof typeof TIGHTNESS] : COMPARISON;
    case "in":
    case "isNull":
      return COMPARISON;
    case "not":
      return NOT;
    case "negate":
      return SIGNED;
    default:
      return PRIMARY;
  }
}

function write(expression: Expression, tightness: number, level: number): string {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "text":
      return `'${expression.value.replaceAll("'", "''")}'`;
    case "boolean":
      return String(expression.value);
    case "null":
      return "null";
    case "name": {
      const name = printName(expression.name);
      return expression.table === null ? name : `${printName(expression.table)}.${name}`;
    }
    case "negate":
      return `-${print(expression.operand, SIGNED, level)}`;
    case "not":
      return `not ${print(expression.operand, NOT, level)}`;
    case "binary": {
      // Chains lean to the left; comparisons are not chained at all.
      const left = print(expression.left, tightness === COMPARISON ? SUM : tightness, level);
      return `${left} ${expression.operator} ${print(expression.right, tightness + 1, level)}`;
    }
    case "in": {
      const list = expression.list.map((item) => print(item, OR, level)).join(", ");
      return `${print(expression.operand, SUM, level)} ${expression.negated ? "not in" : "in"} (${list})`;
    }
    case "isNull":
      return `${print(expression.operand, SUM, level)} ${expression.negated ? "is not null" : "is null"}`;
    case "call": {
      const args = expression.args.map((arg) => print(arg, OR, level)).join(", ");
      const where = expression.where === null ? "" : `where ${print(expression.where, OR, level)}`;
      return `${expression.name}(${args}${args !== "" && where !== "" ? " " : ""}${where})`;
    }
  }
}

/** A name as it is written in a formula: in brackets if it is not a plain word. */
export function printName(name: string): string {
  return isPlainName(name) ? name : `[${name.replaceAll("]", "]]")}]`;
}
