/**
 * What is a figure before it is rounded? An exact fraction with its notes, or the reason why there is none.
 *
 * Measures calculate on these and round once, when the figure leaves.
 * @module
 */
import { type Figure, figureOfFraction, type Note, noFigure } from "./figure.js";
import type { Fraction } from "./fraction.js";

/** A figure before it is rounded. */
export type ExactFigure<R extends string = string> =
  | { readonly exact: Fraction; readonly reason: null; readonly notes: readonly Note[] }
  | { readonly exact: null; readonly reason: R; readonly notes: readonly Note[] };

const NO_NOTES: readonly Note[] = Object.freeze([]);

/** An exact figure that has a value. */
export function exactFigure(exact: Fraction, notes: readonly Note[] = NO_NOTES): ExactFigure<never> {
  return { exact, reason: null, notes };
}

/** An exact figure without a value, and why. */
export function noExactFigure<R extends string>(reason: R, notes: readonly Note[] = NO_NOTES): ExactFigure<R> {
  return { exact: null, reason, notes };
}

/** The figure of an exact one, rounded once to 34 digits. */
export function figureOfExact<R extends string>(figure: ExactFigure<R>): Figure<R> {
  return figure.exact === null ? noFigure(figure.reason, figure.notes) : figureOfFraction(figure.exact, figure.notes);
}

/** The notes of several figures, each once, in the order in which they first appear. */
export function uniteNotes(...lists: readonly (readonly Note[])[]): readonly Note[] {
  const joined = new Set(lists.flat());
  return joined.size === 0 ? NO_NOTES : [...joined];
}
