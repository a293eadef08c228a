/**
 * What do the operations of a formula mean? One answer, used where a figure is calculated and where
 * its explanation is evaluated again.
 *
 * An operand is an exact fraction, a truth (true, false or unknown) or the reason why a number is
 * missing. Nothing is divided by zero, truths follow the three-valued logic of SQL.
 * @module
 */
import { OpsLogicError } from "./error.js";
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  negateFraction,
  subtractFractions,
} from "./fraction.js";
import { checkMode, checkPlaces, type RoundingMode, roundFraction } from "./rounding.js";

/** The answer to a condition; `null` is unknown. */
export interface Truth {
  readonly truth: boolean | null;
}

/** A number that is not there, and why. */
export interface Missing {
  readonly reason: string;
}

/** What an operation takes and gives. */
export type Operand = Fraction | Truth | Missing;

/** The operations of formulas; what each means is said by {@link applyOperation}. */
export type OperationName =
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "negate"
  | "absolute"
  | "least"
  | "greatest"
  | "round"
  | "coalesce"
  | "if"
  | "equal"
  | "notEqual"
  | "less"
  | "lessOrEqual"
  | "greater"
  | "greaterOrEqual"
  | "and"
  | "or"
  | "not"
  | "isMissing"
  | "growth";

/** How `round` rounds: to 0 places and `halfUp` if not said. */
export interface OperationOptions {
  readonly places?: number;
  readonly mode?: RoundingMode;
}

/** Fewest and most operands of each operation. */
const ARITY: Readonly<Record<OperationName, readonly [number, number]>> = {
  add: [1, Infinity],
  subtract: [2, 2],
  multiply: [1, Infinity],
  divide: [2, 2],
  negate: [1, 1],
  absolute: [1, 1],
  least: [1, Infinity],
  greatest: [1, Infinity],
  round: [1, 1],
  coalesce: [1, Infinity],
  if: [2, 3],
  equal: [2, 2],
  notEqual: [2, 2],
  less: [2, 2],
  lessOrEqual: [2, 2],
  greater: [2, 2],
  greaterOrEqual: [2, 2],
  and: [1, Infinity],
  or: [1, Infinity],
  not: [1, 1],
  isMissing: [1, 1],
  growth: [2, 2],
};

const ZERO_DIVISOR: Missing = { reason: "zero-divisor" };
const UNKNOWN: Truth = { truth: null };

/** True if there is such an operation; for trees that come from outside. */
export function isOperationName(name: unknown): name is OperationName {
  return typeof name === "string" && Object.hasOwn(ARITY, name);
}

/**
 * Applies an operation to its operands.
 *
 * @throws {OpsLogicError} `core/wrong-operands` if their number or kind does not fit the operation,
 * `core/wrong-places`, `core/wrong-mode` for the options of `round`.
 */
export function applyOperation(
  name: OperationName,
  operands: readonly Operand[],
  options: OperationOptions = {},
): Operand {
  const arity = isOperationName(name) ? ARITY[name] : undefined;
  if (arity === undefined || operands.length < arity[0] || operands.length > arity[1]) {
    throw wrongOperands(name, `${operands.length} operands`);
  }
  switch (name) {
    case "coalesce":
      return operands.find(isThere) ?? (operands[operands.length - 1] as Operand);
    case "isMissing":
      return { truth: !isThere(operands[0] as Operand) };
    case "if":
      return choose(operands);
    case "and":
      return joinTruths(name, operands, false);
    case "or":
      return joinTruths(name, operands, true);
    case "not": {
      const truth = truthOf(name, operands[0] as Operand);
      return truth === null ? UNKNOWN : { truth: !truth };
    }
    case "equal":
    case "notEqual":
    case "less":
    case "lessOrEqual":
    case "greater":
    case "greaterOrEqual":
      return compareOperands(name, operands[0] as Operand, operands[1] as Operand);
    case "growth":
      return growthOver(operands[0] as Operand, operands[1] as Operand);
    default:
      return calculate(name, operands, options);
  }
}

type Arithmetic = "add" | "subtract" | "multiply" | "divide" | "negate" | "absolute" | "least" | "greatest" | "round";

/** Arithmetic: a missing operand is the answer, the first one if there are several. */
function calculate(name: Arithmetic, operands: readonly Operand[], options: OperationOptions): Operand {
  const missing = operands.find((operand) => "reason" in operand);
  if (missing !== undefined) return missing;
  const numbers = operands.map((operand) => numberOf(name, operand));
  const first = numbers[0] as Fraction;
  const second = numbers[1] ?? first;
  switch (name) {
    case "add":
      return numbers.reduce(addFractions);
    case "subtract":
      return subtractFractions(first, second);
    case "multiply":
      return numbers.reduce(multiplyFractions);
    case "divide":
      return second.n === 0n ? ZERO_DIVISOR : divideFractions(first, second);
    case "negate":
      return negateFraction(first);
    case "absolute":
      return absoluteFraction(first);
    case "least":
      return numbers.reduce((least, next) => (compareFractions(next, least) < 0 ? next : least));
    case "greatest":
      return numbers.reduce((greatest, next) => (compareFractions(next, greatest) > 0 ? next : greatest));
    case "round":
      return roundFraction(
        first,
        checkPlaces(options.places ?? 0, "applyOperation"),
        checkMode(options.mode ?? "halfUp", "applyOperation"),
      );
  }
}

/** (current - base) / |base|. */
function growthOver(current: Operand, base: Operand): Operand {
  if ("reason" in current) return current;
  if ("reason" in base) return { reason: "no-base" };
  const divisor = absoluteFraction(numberOf("growth", base));
  const difference = subtractFractions(numberOf("growth", current), numberOf("growth", base));
  return divisor.n === 0n ? { reason: "zero-base" } : divideFractions(difference, divisor);
}

function choose(operands: readonly Operand[]): Operand {
  const truth = truthOf("if", operands[0] as Operand);
  if (truth === null) return { reason: "unknown-condition" };
  // Without an "else" there is nothing to give: as an aggregate over no values.
  return truth ? (operands[1] as Operand) : (operands[2] ?? { reason: "no-values" });
}

/** `and` is settled by one false, `or` by one true; else one unknown leaves it open. */
function joinTruths(name: "and" | "or", operands: readonly Operand[], settling: boolean): Truth {
  const truths = operands.map((operand) => truthOf(name, operand));
  if (truths.includes(settling)) return { truth: settling };
  return truths.includes(null) ? UNKNOWN : { truth: !settling };
}

type Comparison = "equal" | "notEqual" | "less" | "lessOrEqual" | "greater" | "greaterOrEqual";

function compareOperands(name: Comparison, a: Operand, b: Operand): Truth {
  if ("reason" in a || "reason" in b) return UNKNOWN;
  if ("truth" in a && "truth" in b && (name === "equal" || name === "notEqual")) {
    if (a.truth === null || b.truth === null) return UNKNOWN;
    return { truth: (a.truth === b.truth) === (name === "equal") };
  }
  const order = compareFractions(numberOf(name, a), numberOf(name, b));
  if (name === "equal") return { truth: order === 0 };
  if (name === "notEqual") return { truth: order !== 0 };
  if (name === "less") return { truth: order < 0 };
  if (name === "lessOrEqual") return { truth: order <= 0 };
  return { truth: name === "greater" ? order > 0 : order >= 0 };
}

function isThere(operand: Operand): boolean {
  return "truth" in operand ? operand.truth !== null : !("reason" in operand);
}

function truthOf(name: OperationName, operand: Operand): boolean | null {
  if ("truth" in operand) return operand.truth;
  if ("reason" in operand) return null;
  throw wrongOperands(name, "a number where a condition belongs");
}

function numberOf(name: OperationName, operand: Operand): Fraction {
  if ("n" in operand) return operand;
  throw wrongOperands(name, "a condition where a number belongs");
}

function wrongOperands(name: string, received: string): OpsLogicError {
  return new OpsLogicError("core/wrong-operands", `"${String(name).slice(0, 40)}" does not take ${received}`, {
    function: "applyOperation",
    received,
  });
}
