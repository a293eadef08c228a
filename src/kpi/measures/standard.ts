/**
 * By what is a KPI judged? A standard names the quantity that is looked at, its scale, and when data
 * are too old to judge by.
 *
 * A standard is plain data and holds for many values; the targets come apart from it. On its scale the
 * better side should own the cut, so that who reaches 90 % has reached it: edge `"above"` where more is better, `"below"` where less is.
 * @module
 */
import { type DecimalInput, OpsLogicError, type Scale, scale } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { Direction } from "../model/model.js";
import type { AttainmentLimits, AttainmentRule } from "./attainment-input.js";
import { checkDirection, checkSide } from "./direction.js";

/**
 * What is looked up on the scale. `value`: the actual value; `attainment`: as {@link attainment} has it;
 * `variance` and `varianceRatio`: actual - target, and that over |target|; `gap`: how much is missing
 * to the target, never below zero (from a range: the distance to it).
 */
export type ScaledBasis = "value" | "attainment" | "variance" | "varianceRatio" | "gap";

/** How far a value came on the way from minimum to stretch. */
export type TargetLevel = "below-minimum" | "minimum" | "target" | "stretch";

/** How attainment is measured, if it is: a convention, and perhaps limits. */
export type AttainmentStandard = AttainmentRule & AttainmentLimits;

interface StandardCommon {
  /** Which way is better. */
  readonly direction: Direction;
  /** Differences up to this size have a neutral effect (edge included). */
  readonly neutralWithin?: DecimalInput | undefined;
  /** A period that is not complete is not judged if its data end more than so many days before the day of the review. */
  readonly staleAfterDays?: number | undefined;
  /** Decimal places in which the value is shown, to note a value that only rounds to its target. A ratio shown as 9.8 % has 3. */
  readonly places?: number | undefined;
}

/** By what a KPI is judged; plain data. `levels`: by a target with minimum, target and stretch, without a scale. */
export type Standard<Label extends string = string> = StandardCommon &
  (
    | {
        readonly basis: Exclude<ScaledBasis, "attainment">;
        readonly scale: Scale<Label>;
        readonly attainment?: AttainmentStandard | undefined;
      }
    | { readonly basis: "attainment"; readonly scale: Scale<Label>; readonly attainment: AttainmentStandard }
    | {
        readonly basis: "levels";
        readonly scale?: undefined;
        readonly attainment?: AttainmentStandard | undefined;
      }
  );

/** The labels that a standard gives. */
export type LabelOf<S extends Standard> = S extends { readonly scale: Scale<infer Label> } ? Label : TargetLevel;

/** The usual three: on target, in the warning zone, off target; in Chinese 达标, 预警, 未达标. */
export type ThreeBands = "on-target" | "warning" | "off-target";

/**
 * A standard of three bands: on target, warning, off target.
 *
 * For a KPI with a better side it looks at attainment by the convention `signed`, which takes targets of any sign:
 * from 1 on target, from `warningFrom` warning. For a target range it looks at the gap: 0 is on target, up to
 * `warningWithin` warning. The better side owns each cut.
 *
 * @param options - The direction of the KPI and where the warning zone lies.
 * @param options.direction - `"higher"`, `"lower"` or `"range"`.
 * @param options.warningFrom - Attainment below 1 from which on it is a warning: 0.9.
 * @param options.warningWithin - For a range, how far outside is only a warning; above 0, in the unit of the KPI.
 * @returns The standard as plain data.
 * @throws {OpsLogicError} `core/wrong-cuts` if the warning zone is empty; `kpi/unknown-direction`; the errors of a number.
 * @example
 * ```ts
 * import { assessValue, threeBands } from "opslogic/kpi";
 *
 * const standard = threeBands({ direction: "higher", warningFrom: "0.9" });
 * assessValue({ actual: 90, target: 100, standard }).status; // => "warning"
 * assessValue({ actual: "89.99", target: 100, standard }).status; // => "off-target"
 * ```
 */
export function threeBands(
  options:
    | { readonly direction: "higher" | "lower"; readonly warningFrom: DecimalInput }
    | { readonly direction: "range"; readonly warningWithin: DecimalInput },
): Standard<ThreeBands> & { readonly scale: Scale<ThreeBands> } {
  checkDirection(options.direction, "threeBands");
  if (options.direction === "range") {
    const cuts = [0, options.warningWithin];
    const labels = ["on-target", "warning", "off-target"] as const;
    return { direction: "range", basis: "gap", scale: scale<ThreeBands>({ labels, cuts, edge: "below" }) };
  }
  const { direction } = options;
  const labels = ["off-target", "warning", "on-target"] as const;
  return {
    direction,
    basis: "attainment",
    attainment: { convention: "signed", direction },
    scale: scale<ThreeBands>({ labels, cuts: [options.warningFrom, 1], edge: "above" }),
  };
}

/**
 * A standard for targets with minimum, target and stretch: it says which of them was reached.
 *
 * @param options.direction - `"higher"` or `"lower"`.
 * @returns The standard as plain data; its labels are those of {@link TargetLevel}.
 * @throws {OpsLogicError} `kpi/unknown-direction`.
 * @example
 * ```ts
 * import { assessValue, threeLevels } from "opslogic/kpi";
 *
 * const target = { minimum: 80, target: 100, stretch: 120 };
 * const standard = threeLevels({ direction: "higher" });
 * assessValue({ actual: 100, target, standard }).status; // => "target"
 * assessValue({ actual: "79.9", target, standard }).status; // => "below-minimum"
 * ```
 */
export function threeLevels(options: {
  readonly direction: "higher" | "lower";
}): Standard & { readonly basis: "levels" } {
  return { direction: checkSide(options.direction, "threeLevels"), basis: "levels" };
}

/** The days after which data are stale, if they are a whole number; `null` if not given. */
export function readStaleAfter(days: number | undefined, caller: string): number | null {
  if (days === undefined) return null;
  if (Number.isSafeInteger(days) && days >= 0) return days;
  const expected = "a whole number of days, zero or more";
  throw new OpsLogicError("kpi/wrong-stale-after", `staleAfterDays: expected ${expected}`, {
    function: caller,
    path: ["standard", "staleAfterDays"],
    received: describeValue(days),
    expected,
  });
}
