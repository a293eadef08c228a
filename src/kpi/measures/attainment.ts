/**
 * Which share of its target has an actual value reached?
 *
 * Eight conventions, each by its name; A is the actual value, T the target.
 * @module
 */
import { type Figure, OpsLogicError } from "../../core/index.js";
import {
  compareFractions,
  describeValue,
  type ExactFigure,
  exactFigure,
  type Fraction,
  figureOfExact,
  ONE,
  toFraction,
  uniteNotes,
} from "../../core/internal.js";
import { readRange } from "../targets/target-range.js";
import type { AttainmentInput, AttainmentLimits } from "./attainment-input.js";
import { scoreOf } from "./attainment-score.js";
import { readReading } from "./reading.js";

/**
 * Measures which share of its target an actual value has reached, by a named convention.
 *
 * | convention | formula | for |
 * |---|---|---|
 * | `ratioUp` | A / T | higher is better, T above 0 |
 * | `ratioDown` | T / A | lower is better, A above 0, T not below 0 |
 * | `mirror` | 2 - A / T | lower is better, T above 0 |
 * | `progress` | (A - baseline) / (T - baseline) | any direction |
 * | `signed` | 1 + s (A - T) / abs(T), s = 1 or -1 by direction | any sign of T |
 * | `worstScale` | (A - worst) / (T - worst) | normalized scores |
 * | `band` | 1 inside the range, else 1 - distance / tolerance (or / abs(nominal)) | closed ranges |
 * | `stepped` | the best step that is reached, its edge included | bonus schemes |
 *
 * All eight are in use in production systems. Nothing is clipped unless a `cap` or `floor` says so; clipping is noted.
 *
 * @param input - The actual value, the convention, and what it asks for.
 * @param input.actual - Measured value; without one its reason is handed on.
 * @param input.target - Wanted value in the same unit; a range for `band`; for `stepped` only where edges are parts
 * of a target. Without a value the reason is `no-target`.
 * @param input.convention - There is no default.
 * @param input.cap - Largest attainment that counts: 1.2 is 120 %.
 * @param input.floor - Smallest attainment that counts.
 * @returns The attainment as a ratio: 1 is on target. Reasons: `zero-divisor` where the divisor is 0 (target,
 * baseline, or for `ratioDown` the actual value); `not-comparable` where a sign makes the convention meaningless
 * (use `signed`). Note `capped` if a limit changed it.
 * @throws {OpsLogicError} `kpi/unknown-convention`, `kpi/unknown-direction`, `kpi/malformed-range`,
 * `kpi/malformed-steps`, `kpi/malformed-limits`, `kpi/no-tolerance`, `kpi/negative-tolerance`; `core/not-a-number`,
 * `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { attainment } from "opslogic/kpi";
 *
 * const cost = { actual: 6.5, target: 8 };
 * attainment({ ...cost, convention: "mirror" }).value; // => "1.1875"
 * attainment({ ...cost, convention: "ratioDown" }).value; // => "1.230769230769230769230769230769231"
 * attainment({ ...cost, convention: "progress", baseline: 12 }).value; // => "1.375"
 * attainment({ actual: 130, target: 100, convention: "ratioUp", cap: 1.2 }); // => { value: "1.2", reason: null, notes: ["capped"] }
 * attainment({ actual: 5, target: 0, convention: "ratioUp" }).reason; // => "zero-divisor"
 * ```
 */
export function attainment(input: AttainmentInput): Figure {
  const actual = readReading(input.actual, "attainment", "actual");
  const score = scoreOf(input, "attainment");
  const limited = limitsOf(input, "attainment");
  if (input.convention === "band") {
    const range = input.target === null ? null : readRange(input.target, "attainment", "target");
    return figureOfExact(limited(score(actual, range)));
  }
  const withoutTarget = input.convention === "stepped" && input.target === undefined;
  const target = withoutTarget ? exactFigure(ONE) : readReading(input.target ?? null, "attainment", "target");
  return figureOfExact(limited(score(actual, target)));
}

/** Reads limits, checks them, and gives the function that puts them on an attainment. */
export function limitsOf(limits: AttainmentLimits, caller: string): (attained: ExactFigure) => ExactFigure {
  const cap = limits.cap === undefined ? null : toFraction(limits.cap, caller, "cap");
  const floor = limits.floor === undefined ? null : toFraction(limits.floor, caller, "floor");
  if (cap !== null && floor !== null && compareFractions(floor, cap) > 0) throw malformedLimits(limits, caller);
  return (attained) => {
    if (attained.exact === null) return attained;
    if (cap !== null && compareFractions(attained.exact, cap) > 0) return capped(cap, attained);
    if (floor !== null && compareFractions(attained.exact, floor) < 0) return capped(floor, attained);
    return attained;
  };
}

function capped(limit: Fraction, attained: ExactFigure): ExactFigure {
  return exactFigure(limit, uniteNotes(attained.notes, ["capped"]));
}

function malformedLimits(limits: AttainmentLimits, caller: string): OpsLogicError {
  const received = `${describeValue(limits.floor)} to ${describeValue(limits.cap)}`;
  return new OpsLogicError("kpi/malformed-limits", `floor: expected at most the cap, got ${received}`, {
    function: caller,
    path: ["floor"],
    received,
    expected: "a floor that is at most the cap",
  });
}
