/**
 * A closed target range: how far is a value from it, and where is its nominal value?
 *
 * Both edges belong to the range.
 * @module
 */
import { type DecimalInput, OpsLogicError } from "../../core/index.js";
import {
  compareFractions,
  describeValue,
  type Fraction,
  subtractFractions,
  toFraction,
  ZERO,
} from "../../core/internal.js";

/** From `low` to `high`, both inside. */
export interface TargetRange {
  readonly low: DecimalInput;
  readonly high: DecimalInput;
  /** The value aimed at within the range: relative deviations are taken over its size. */
  readonly nominal?: DecimalInput | undefined;
}

/** A {@link TargetRange} that has been read. */
export interface ExactRange {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly nominal: Fraction | null;
}

/** True if the target is a range and not a single number. */
export function isTargetRange(target: unknown): target is TargetRange {
  return typeof target === "object" && target !== null && "low" in target && "high" in target;
}

/**
 * Reads a range.
 *
 * @throws {OpsLogicError} `kpi/malformed-range` if it is none, or `low` lies above `high`; the errors of a number.
 */
export function readRange(target: unknown, caller: string, ...path: (string | number)[]): ExactRange {
  if (!isTargetRange(target)) {
    throw malformed(caller, path, describeValue(target));
  }
  const low = toFraction(target.low, caller, ...path, "low");
  const high = toFraction(target.high, caller, ...path, "high");
  if (compareFractions(low, high) > 0) {
    throw malformed(caller, path, `${describeValue(target.low)} to ${describeValue(target.high)}`);
  }
  const nominal = target.nominal === undefined ? null : toFraction(target.nominal, caller, ...path, "nominal");
  return { low, high, nominal };
}

function malformed(caller: string, path: (string | number)[], received: string): OpsLogicError {
  const expected = "a range { low, high } with low at most high";
  return new OpsLogicError("kpi/malformed-range", `${path.join(".")}: expected ${expected}, got ${received}`, {
    function: caller,
    path,
    received,
    expected,
  });
}

/** Signed distance to the nearest edge: below zero under the range, 0 inside, above zero over it. */
export function deviationFrom(range: ExactRange, value: Fraction): Fraction {
  if (compareFractions(value, range.low) < 0) return subtractFractions(value, range.low);
  if (compareFractions(value, range.high) > 0) return subtractFractions(value, range.high);
  return ZERO;
}
