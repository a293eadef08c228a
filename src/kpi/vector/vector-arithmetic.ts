/**
 * Arithmetic on whole vectors: plain loops where both sides are small, big fractions elsewhere.
 *
 * Each loop does the common case; the indexes it cannot do are finished one by one with
 * {@link applyOperation}, which says what the operation means. The two agree by a property test.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import {
  applyOperation,
  type Fraction,
  type Operand,
  type OperationName,
  type OperationOptions,
} from "../../core/internal.js";
import { commonLength, isThereAt, type NumberVector, operandAt, REASONS, reasonAt, SAFE } from "./vector.js";

/** Room for a result of one length, filled by a loop and then finished. */
interface Draft {
  readonly n: Float64Array;
  readonly left: number[];
}

function draft(length: number): Draft {
  return { n: new Float64Array(length), left: [] };
}

/** Settles the indexes that the loop left over: missing operands first, then exact fractions. */
function finish(
  name: OperationName,
  operands: readonly NumberVector[],
  { n, left }: Draft,
  d: number | Float64Array,
  options?: OperationOptions,
): NumberVector {
  if (left.length === 0) return { kind: "number", n, d, exact: null, why: null };
  const exact = new Map<number, Fraction>();
  const why = new Uint8Array(n.length);
  for (const index of left) {
    n[index] = Number.NaN;
    const missing = operands.find((operand) => !isThereAt(operand, index));
    if (missing !== undefined) {
      why[index] = missing.why === null ? 0 : REASONS.indexOf(reasonAt(missing, index));
      continue;
    }
    const answer = applyOperation(
      name,
      operands.map((operand) => operandAt(operand, index)),
      options,
    );
    settle(answer, index, exact, why);
  }
  return { kind: "number", n, d, exact: exact.size === 0 ? null : exact, why };
}

/** Eight million binary digits: formulas that square numbers again and again get there in twenty steps, and then never end. */
const LARGEST = 1n << 8_000_000n;
/** Kept, for it is a megabyte: making it anew for each comparison costs more than the arithmetic. */
const SMALLEST = -LARGEST;

function withinBounds(answer: Fraction): Fraction {
  if (answer.n < LARGEST && answer.n > SMALLEST && answer.d < LARGEST) return answer;
  throw new OpsLogicError("kpi/number-too-large", "a number of more than 2,400,000 digits came up", {
    function: "figureAt",
    expected: "a formula whose numbers stay within 2,400,000 digits",
  });
}

/** Files one answer under `exact` or `why`. */
export function settle(answer: Operand, index: number, exact: Map<number, Fraction>, why: Uint8Array): void {
  if ("n" in answer) exact.set(index, withinBounds(answer));
  else if ("reason" in answer) why[index] = Math.max(0, (REASONS as readonly string[]).indexOf(answer.reason));
}

/** a + b, or a - b where `sign` is -1. */
export function addVectors(a: NumberVector, b: NumberVector, sign: 1 | -1): NumberVector {
  const length = commonLength(a.n.length, b.n.length);
  const out = draft(length);
  const { n, left } = out;
  const stepA = a.n.length === 1 ? 0 : 1;
  const stepB = b.n.length === 1 ? 0 : 1;
  const name = sign === 1 ? "add" : "subtract";
  if (typeof a.d === "number" && typeof b.d === "number") {
    const d = Math.max(a.d, b.d);
    const factorA = d / a.d;
    const factorB = (sign * d) / b.d;
    // Denominators are mostly powers of ten, so one divides the other.
    if (Number.isInteger(factorA) && Number.isInteger(factorB)) {
      for (let i = 0; i < length; i++) {
        const x = (a.n[i * stepA] as number) * factorA;
        const y = (b.n[i * stepB] as number) * factorB;
        const sum = x + y;
        if (Math.abs(x) < SAFE && Math.abs(y) < SAFE && Math.abs(sum) < SAFE) n[i] = sum;
        else left.push(i);
      }
      return finish(name, [a, b], out, d);
    }
  }
  const d = new Float64Array(length).fill(1);
  for (let i = 0; i < length; i++) {
    const da = typeof a.d === "number" ? a.d : (a.d[i * stepA] as number);
    const db = typeof b.d === "number" ? b.d : (b.d[i * stepB] as number);
    const x = (a.n[i * stepA] as number) * (da === db ? 1 : db);
    const y = (b.n[i * stepB] as number) * (da === db ? sign : sign * da);
    const divisor = da === db ? da : da * db;
    const sum = x + y;
    if (Math.abs(x) < SAFE && Math.abs(y) < SAFE && Math.abs(sum) < SAFE && divisor < SAFE) {
      n[i] = sum;
      d[i] = divisor;
    } else left.push(i);
  }
  return finish(name, [a, b], out, d);
}

export function multiplyVectors(a: NumberVector, b: NumberVector): NumberVector {
  const length = commonLength(a.n.length, b.n.length);
  const out = draft(length);
  const { n, left } = out;
  const stepA = a.n.length === 1 ? 0 : 1;
  const stepB = b.n.length === 1 ? 0 : 1;
  if (typeof a.d === "number" && typeof b.d === "number" && a.d * b.d < SAFE) {
    for (let i = 0; i < length; i++) {
      const product = (a.n[i * stepA] as number) * (b.n[i * stepB] as number);
      if (Math.abs(product) < SAFE) n[i] = product;
      else left.push(i);
    }
    return finish("multiply", [a, b], out, a.d * b.d);
  }
  const d = new Float64Array(length).fill(1);
  for (let i = 0; i < length; i++) {
    const product = (a.n[i * stepA] as number) * (b.n[i * stepB] as number);
    const da = typeof a.d === "number" ? a.d : (a.d[i * stepA] as number);
    const db = typeof b.d === "number" ? b.d : (b.d[i * stepB] as number);
    if (Math.abs(product) < SAFE && da * db < SAFE) {
      n[i] = product;
      d[i] = da * db;
    } else left.push(i);
  }
  return finish("multiply", [a, b], out, d);
}

/** a / b; where b is zero there is no number: `zero-divisor`. */
export function divideVectors(a: NumberVector, b: NumberVector): NumberVector {
  const length = commonLength(a.n.length, b.n.length);
  const out = draft(length);
  const { n, left } = out;
  const d = new Float64Array(length).fill(1);
  const stepA = a.n.length === 1 ? 0 : 1;
  const stepB = b.n.length === 1 ? 0 : 1;
  for (let i = 0; i < length; i++) {
    const da = typeof a.d === "number" ? a.d : (a.d[i * stepA] as number);
    const db = typeof b.d === "number" ? b.d : (b.d[i * stepB] as number);
    const nb = b.n[i * stepB] as number;
    // Equal denominators cancel: the common case of two sums of one scale stays small.
    const x = (a.n[i * stepA] as number) * (da === db ? 1 : db);
    const y = (nb < 0 ? -nb : nb) * (da === db ? 1 : da);
    if (Math.abs(x) < SAFE && y < SAFE && y > 0) {
      n[i] = nb < 0 ? 0 - x : x;
      d[i] = y;
    } else left.push(i);
  }
  return finish("divide", [a, b], out, d);
}

export function negateVector(a: NumberVector): NumberVector {
  const exact = a.exact === null ? null : new Map([...a.exact].map(([i, { n, d }]) => [i, { n: -n, d }] as const));
  // 0 - x, not -x: there is no negative zero.
  return { kind: "number", n: a.n.map((n) => 0 - n), d: a.d, exact, why: a.why };
}

export function absoluteVector(a: NumberVector): NumberVector {
  const size = (n: bigint): bigint => (n < 0n ? -n : n);
  const exact = a.exact === null ? null : new Map([...a.exact].map(([i, { n, d }]) => [i, { n: size(n), d }] as const));
  return { kind: "number", n: a.n.map((n) => Math.abs(n)), d: a.d, exact, why: a.why };
}

/** Any operation, index by index, in exact fractions: for what has no loop of its own. */
export function eachExactly(
  name: OperationName,
  length: number,
  operandsAt: (index: number) => readonly Operand[],
  options?: OperationOptions,
): NumberVector {
  const n = new Float64Array(length).fill(Number.NaN);
  const d = new Float64Array(length).fill(1);
  const exact = new Map<number, Fraction>();
  const why = new Uint8Array(length);
  const limit = BigInt(SAFE);
  for (let index = 0; index < length; index++) {
    const answer = applyOperation(name, operandsAt(index), options);
    if ("n" in answer && answer.n < limit && answer.n > -limit && answer.d < limit) {
      n[index] = Number(answer.n);
      d[index] = Number(answer.d);
    } else settle(answer, index, exact, why);
  }
  return { kind: "number", n, d, exact: exact.size === 0 ? null : exact, why };
}

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Rounds to decimal places, halves away from zero; other modes go index by index. */
export function roundVector(a: NumberVector, options: OperationOptions): NumberVector {
  const places = options.places ?? 0;
  if ((options.mode ?? "halfUp") !== "halfUp" || places < 0 || places > 15) {
    return eachExactly("round", a.n.length, (index) => [operandAt(a, index)], options);
  }
  const out = draft(a.n.length);
  const { n, left } = out;
  const power = POWERS[places] as number;
  for (let i = 0; i < n.length; i++) {
    const numerator = a.n[i] as number;
    const d = typeof a.d === "number" ? a.d : (a.d[i] as number);
    // floor((2x + d) / 2d) is x / d rounded half up; the remainder by `%` is exact, the quotient so too.
    const twice = 2 * Math.abs(numerator) * power + d;
    if (twice < SAFE && 2 * d < SAFE) {
      const size = (twice - (twice % (2 * d))) / (2 * d);
      n[i] = numerator < 0 ? 0 - size : size;
    } else left.push(i);
  }
  const rounded = finish("round", [a], out, power, options);
  return rounded;
}
