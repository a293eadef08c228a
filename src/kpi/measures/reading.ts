/**
 * What number does an argument stand for: one just handed in, or a figure that was measured before?
 *
 * Measures take both, so that the answer of one is the argument of the next, and a reason for having
 * no number travels on instead of becoming a zero.
 * @module
 */
import { type DecimalInput, type Figure, type Measured, type Note, OpsLogicError } from "../../core/index.js";
import {
  describeValue,
  type Fraction,
  figureOfFraction,
  noFigure,
  readMeasured,
  toFraction,
} from "../../core/internal.js";

/** A number, a figure that may lack one, or `null` where there is no value (`no-values`). */
export type Reading = Measured | null;

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

/**
 * Reads an argument of a measure.
 *
 * @param caller - Name of the public function, for the error.
 * @param path - Place inside its arguments, for the error.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 */
export function readReading(reading: Reading, caller: string, ...path: (string | number)[]): ExactFigure {
  return reading === null ? noExactFigure("no-values") : readMeasured(reading, caller, ...path);
}

/** The notes of several figures, each once, in the order in which they first appear. */
export function uniteNotes(...lists: readonly (readonly Note[])[]): readonly Note[] {
  const joined = new Set(lists.flat());
  return joined.size === 0 ? NO_NOTES : [...joined];
}

/**
 * Reads an argument that may be left out and must not be negative, such as a tolerance.
 *
 * @throws {OpsLogicError} `kpi/negative-tolerance`, and the errors of a number.
 */
export function readTolerance(
  value: DecimalInput | undefined,
  caller: string,
  ...path: (string | number)[]
): Fraction | null {
  if (value === undefined) return null;
  const tolerance = toFraction(value, caller, ...path);
  if (tolerance.n >= 0n) return tolerance;
  throw new OpsLogicError("kpi/negative-tolerance", `${path.join(".")}: expected zero or more`, {
    function: caller,
    path,
    received: describeValue(value),
    expected: "zero or more",
  });
}
