/**
 * What number does an argument stand for: one just handed in, or a figure that was measured before?
 *
 * Measures take both, so that the answer of one is the argument of the next, and a reason for having
 * no number travels on instead of becoming a zero.
 * @module
 */
import { type DecimalInput, type Measured, OpsLogicError } from "../../core/index.js";
import {
  describeValue,
  type ExactFigure,
  type Fraction,
  noExactFigure,
  readMeasured,
  toFraction,
} from "../../core/internal.js";

/** A number, a figure that may lack one, or `null` where there is no value (`no-values`). */
export type Reading = Measured | null;

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
