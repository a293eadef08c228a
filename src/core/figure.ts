/**
 * A number, or the reason why there is none.
 * @module
 */
import type { Decimal } from "./decimal.js";
import { decimalOfFraction, type Fraction } from "./fraction.js";

/**
 * What is worth knowing about a number without taking it away.
 *
 * `partial-period`: the period is not over; `sign-change`: base and value have opposite signs;
 * `negative-base`: the base is below zero, the growth is over its size; `rows-excluded`: bad rows
 * were left out on request; `approximate`; `filled` and `carried`: a declared policy stands in for
 * missing rows; `partial-window`: a rolling window reaches back before the data begin.
 */
export type Note =
  | "partial-period"
  | "sign-change"
  | "negative-base"
  | "rows-excluded"
  | "approximate"
  | "filled"
  | "carried"
  | "partial-window"
  | "capped"
  | (string & {});

/** A number with its notes, or the reason why there is none. Never NaN, Infinity or a silent zero. */
export type Figure<R extends string = string> =
  | { readonly value: Decimal; readonly reason: null; readonly notes: readonly Note[] }
  | { readonly value: null; readonly reason: R; readonly notes: readonly Note[] };

const NO_NOTES: readonly Note[] = Object.freeze([]);

/** A figure that has a value. */
export function figureOf(value: Decimal, notes: readonly Note[] = NO_NOTES): Figure<never> {
  return { value, reason: null, notes };
}

/** A figure of an exact fraction, rounded once to 34 digits. */
export function figureOfFraction(value: Fraction, notes: readonly Note[] = NO_NOTES): Figure<never> {
  return { value: decimalOfFraction(value), reason: null, notes };
}

/** A figure without a value, and why. */
export function noFigure<R extends string>(reason: R, notes: readonly Note[] = NO_NOTES): Figure<R> {
  return { value: null, reason, notes };
}
