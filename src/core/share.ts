/**
 * Parts of a whole, and the way covered from a baseline to a target.
 * @module
 */
import { type Figure, figureOfFraction, noFigure } from "./figure.js";
import { divideFractions, type Fraction, subtractFractions } from "./fraction.js";
import { joinNotes, type Measured, type ReadMeasured, readMeasured } from "./measured.js";

/**
 * The share of a part in a whole: part / whole, as a ratio (0.1 is ten percent).
 *
 * Not clamped: a part may be larger than the whole or have the other sign. A zero whole has no
 * shares, not even for a zero part.
 *
 * @param part - A number or a figure.
 * @param whole - A number or a figure, in the same unit.
 * @returns part / whole; without value for `zero-divisor`, or for the reason why one of the two is
 * missing (the part's first). Notes of both are carried over.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { share } from "opslogic/core";
 *
 * share("27448.726", "280054.067"); // => { value: "0.09801223847250895306583781909512494", reason: null, notes: [] }
 * share(1, 0); // => { value: null, reason: "zero-divisor", notes: [] }
 * ```
 */
export function share<R extends string = never>(part: Measured<R>, whole: Measured<R>): Figure<R | "zero-divisor"> {
  return quotientOf(
    [readMeasured(part, "share", "part"), readMeasured(whole, "share", "whole")],
    (numerator, denominator) => [numerator, denominator],
  );
}

/**
 * How far a value has come from its baseline to its target:
 * (actual - baseline) / (target - baseline), as a ratio.
 *
 * Works in both directions: from 12 down to 8, 10 is half way. Not clamped: below 0 it has moved
 * away, above 1 it has gone beyond.
 *
 * @param measured - Three numbers or figures in the same unit.
 * @param measured.baseline - Where it started.
 * @param measured.actual - Where it is.
 * @param measured.target - Where it should arrive.
 * @returns The ratio; without value for `zero-divisor` if target equals baseline, since there is no
 * way to go, or for the reason why one of the three is missing. Notes are carried over.
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { progress } from "opslogic/core";
 *
 * progress({ baseline: 12, actual: "6.5", target: 8 }); // => { value: "1.375", reason: null, notes: [] }
 * progress({ baseline: 8, actual: 9, target: 8 }); // => { value: null, reason: "zero-divisor", notes: [] }
 * ```
 */
export function progress<R extends string = never>(measured: {
  readonly baseline: Measured<R>;
  readonly actual: Measured<R>;
  readonly target: Measured<R>;
}): Figure<R | "zero-divisor"> {
  return quotientOf(
    [
      readMeasured(measured.actual, "progress", "actual"),
      readMeasured(measured.baseline, "progress", "baseline"),
      readMeasured(measured.target, "progress", "target"),
    ],
    (actual, baseline, target) => [subtractFractions(actual, baseline), subtractFractions(target, baseline)],
  );
}

function quotientOf<R extends string>(
  measured: readonly ReadMeasured[],
  parts: (...exact: readonly Fraction[]) => readonly [Fraction, Fraction],
): Figure<R | "zero-divisor"> {
  const notes = joinNotes(...measured);
  const exact: Fraction[] = [];
  for (const each of measured) {
    // The reasons of the figures handed in are those of their type.
    if (each.exact === null) return noFigure(each.reason as R, notes);
    exact.push(each.exact);
  }
  const [numerator, denominator] = parts(...exact);
  if (denominator.n === 0n) return noFigure("zero-divisor", notes);
  return figureOfFraction(divideFractions(numerator, denominator), notes);
}
