/**
 * Many exact values at once: the columns that row expressions and KPI formulas are calculated on.
 *
 * A value is `n / d`, two whole numbers that doubles hold exactly, as long as both stay below 2^53:
 * that is nearly always, and as fast as plain floating point. What does not fit stands as a big
 * fraction in `exact`, and what is missing is NaN with a reason in `why`. So a vector is always
 * exact, and its speed is that of its common case.
 * @module
 */

import type { Decimal } from "../../core/index.js";
import {
  decimalOfFraction,
  decimalOfQuotient,
  decimalOfScaled,
  type Fraction,
  type Operand,
} from "../../core/internal.js";

/** From here on a double may skip whole numbers. A product that comes out below it is exact. */
export const SAFE: number = 2 ** 53;

/** Why a KPI has no value in a cell. */
export type KpiReason =
  | "no-values"
  | "no-data"
  | "zero-divisor"
  | "zero-base"
  | "no-base"
  | "not-comparable"
  | "too-few-points"
  | "no-dimension"
  | "unknown-condition"
  | "not-in-force";

/** Why a number is missing; `why` holds positions in this list. */
export const REASONS: readonly KpiReason[] = [
  "no-values",
  "no-data",
  "zero-divisor",
  "zero-base",
  "no-base",
  "not-comparable",
  "too-few-points",
  "no-dimension",
  "unknown-condition",
  "not-in-force",
];

/** Numbers, one for each row or cell; of length 1 it stands for the same number everywhere. */
export interface NumberVector {
  readonly kind: "number";
  /** Numerators; NaN where the number is missing or stands in `exact`. */
  readonly n: Float64Array;
  /** Denominators, positive whole numbers below 2^53; one for all, or one for each. */
  readonly d: number | Float64Array;
  readonly exact: ReadonlyMap<number, Fraction> | null;
  /** Positions in {@link REASONS} where the number is missing; null: `no-values` wherever it is. */
  readonly why: Uint8Array | null;
  /** No value of `n` is larger in size, if that is known. */
  readonly largest?: number;
}

/** Truths: 0 false, 1 true, 2 unknown. */
export interface TruthVector {
  readonly kind: "truth";
  readonly truth: Uint8Array;
}

/** Members of a text or boolean column: codes into a list, -1 for none. */
export interface TextVector {
  readonly kind: "text";
  readonly codes: Int32Array;
  readonly members: readonly string[];
}

/** Days since 1970-01-01; {@link NO_DAY} for none. */
export interface DayVector {
  readonly kind: "day";
  readonly days: Int32Array;
}

export type Vector = NumberVector | TruthVector | TextVector | DayVector;

export const NO_DAY = -2147483648;

export const UNKNOWN_TRUTH = 2;

/** One number for all rows. */
export function constantVector(value: Fraction): NumberVector {
  const n = Number(value.n);
  const d = Number(value.d);
  if (Math.abs(n) < SAFE && d < SAFE) return { kind: "number", n: Float64Array.of(n), d, exact: null, why: null };
  return { kind: "number", n: Float64Array.of(Number.NaN), d: 1, exact: new Map([[0, value]]), why: null };
}

/** The same reason for all rows. */
export function missingVector(reason: KpiReason): NumberVector {
  const why = Uint8Array.of(REASONS.indexOf(reason));
  return { kind: "number", n: Float64Array.of(Number.NaN), d: 1, exact: null, why };
}

export function lengthOf(vector: Vector): number {
  if (vector.kind === "number") return vector.n.length;
  if (vector.kind === "truth") return vector.truth.length;
  return vector.kind === "text" ? vector.codes.length : vector.days.length;
}

/** Length of what is calculated from vectors of these lengths: one value goes with any number of rows, also with none. */
export function commonLength(...lengths: readonly number[]): number {
  return lengths.includes(0) ? 0 : Math.max(...lengths);
}

/** Position to read for row or cell `index`: vectors of length 1 repeat. */
export function positionIn(length: number, index: number): number {
  return length === 1 ? 0 : index;
}

/** The number at an index as an exact operand, or why it is missing. */
export function operandAt(vector: NumberVector | TruthVector, index: number): Operand {
  if (vector.kind === "truth") {
    const truth = vector.truth[positionIn(vector.truth.length, index)] as number;
    return { truth: truth === UNKNOWN_TRUTH ? null : truth === 1 };
  }
  const at = positionIn(vector.n.length, index);
  const n = vector.n[at] as number;
  if (n === n) return { n: BigInt(n), d: BigInt(denominatorAt(vector, at)) };
  return vector.exact?.get(at) ?? { reason: reasonAt(vector, index) };
}

/** Why the number at an index is missing. */
export function reasonAt(vector: NumberVector, index: number): KpiReason {
  if (vector.why === null) return "no-values";
  return REASONS[vector.why[positionIn(vector.why.length, index)] as number] as KpiReason;
}

/** True if there is a number at an index. */
export function isThereAt(vector: NumberVector, index: number): boolean {
  const at = positionIn(vector.n.length, index);
  const n = vector.n[at] as number;
  return n === n || vector.exact?.has(at) === true;
}

function denominatorAt(vector: NumberVector, at: number): number {
  return typeof vector.d === "number" ? vector.d : (vector.d[at] as number);
}

const SCALES = new Map<number, number>();
for (let places = 0, power = 1; places <= 15; places++, power *= 10) SCALES.set(power, places);

/** The number at an index as a Decimal of 34 digits; null if it is missing. */
export function decimalAt(vector: NumberVector, index: number): Decimal | null {
  const at = positionIn(vector.n.length, index);
  const n = vector.n[at] as number;
  if (n === n) {
    if (typeof vector.d === "number") {
      const places = SCALES.get(vector.d);
      return places === undefined ? decimalOfQuotient(n, vector.d) : decimalOfScaled(n, places);
    }
    return decimalOfQuotient(n, vector.d[at] as number);
  }
  const exact = vector.exact?.get(at);
  return exact === undefined ? null : decimalOfFraction(exact);
}
