/**
 * How far does an actual value lie from its target, and is that good?
 *
 * difference = actual - target; ratio = difference / |target| (for a target range, the
 * distance to its nearer edge). Divided by the size of the target, the sign of the ratio is always the
 * sign of the difference: a planned loss of 100 that came in at 80 is +0.2, not -0.2.
 * @module
 */
import type { DecimalInput, Figure, Note } from "../../core/index.js";
import {
  absoluteFraction,
  compareFractions,
  divideFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  figureOfExact,
  noExactFigure,
  subtractFractions,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import type { Direction } from "../model/model.js";
import { deviationFrom, type ExactRange, readRange, type TargetRange } from "../targets/target-range.js";
import { checkDirection } from "./direction.js";
import { type Reading, readReading, readTolerance } from "./reading.js";
import { notesOfBase } from "./relative-change.js";

/**
 * What a difference means for the department. `neutral`: on target, or within what counts as equal;
 * `undirected`: the KPI has no better side.
 */
export type Effect = "favorable" | "unfavorable" | "neutral" | "undirected";

interface VarianceOptions {
  /** The measured value; a figure without a value hands its reason on. */
  readonly actual: Reading;
  /** Differences up to this size, in the unit of the KPI, are neutral (edge included). Default 0. */
  readonly neutralWithin?: DecimalInput | undefined;
  /** Unit of the KPI: a difference of percentages is in points. */
  readonly unit?: string | undefined;
}

/** An actual value and what it is held against. A target range goes with the direction `"range"`. */
export type VarianceInput =
  | (VarianceOptions & { readonly target: Reading; readonly direction: Exclude<Direction, "range"> })
  | (VarianceOptions & { readonly target: TargetRange | null; readonly direction: "range" });

/** How far an actual value lies from its target. */
export interface Variance {
  /** actual - target in the unit of the KPI; from a range, the signed distance to its nearest edge, 0 inside. */
  readonly difference: Figure;
  /** difference / |target|: 0.1 is ten percent. From a range: over |nominal|, without one over the edge that was passed. */
  readonly ratio: Figure;
  /** `null` if there is no difference to judge. */
  readonly effect: Effect | null;
  /** `"points"` for a KPI in percent, else its unit; `null` if none was given. */
  readonly differenceUnit: string | null;
}

/**
 * Measures how far an actual value lies from its target, and whether that is good.
 *
 * difference = actual - target; ratio = difference / |target|. On target, or at most `neutralWithin`
 * from it, is neutral; inside a range, edges included, is favorable. The convention of some finance systems that signs
 * an expense so that plus is good is not used: the difference keeps its sign, `effect` says what it means.
 *
 * For the share of a target reached see {@link attainment}; for a change over time {@link growth}.
 *
 * @param input - One value and its target.
 * @param input.actual - Measured value; `null` and a figure without a value give its reason.
 * @param input.target - Wanted value in the same unit, or a closed range; `null` gives `no-target`.
 * @param input.direction - Which side of the target is better; `"range"` takes a range.
 * @param input.neutralWithin - Zero or more, in the unit of the KPI.
 * @returns Difference, ratio and effect. The ratio has the reason `zero-divisor` for a target of 0, and the
 * notes `negative-base` (target below zero) and `sign-change` (actual and target of opposite signs).
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`,
 * `kpi/negative-tolerance`, `kpi/malformed-range`, `kpi/unknown-direction`.
 * @example
 * ```ts
 * import { variance } from "opslogic/kpi";
 *
 * const sales = variance({ actual: 400855, target: 373080, direction: "higher" });
 * sales.difference.value; // => "27775"
 * sales.ratio.value; // => "0.07444783960544655301811943819020049"
 * sales.effect; // => "favorable"
 *
 * variance({ actual: 179336, target: 158940, direction: "lower" }).effect; // => "unfavorable"
 * variance({ actual: 21.3, target: { low: 18, high: 21 }, direction: "range" }).difference.value; // => "0.3"
 * variance({ actual: 5, target: 0, direction: "higher" }).ratio.reason; // => "zero-divisor"
 * ```
 */
export function variance(input: VarianceInput): Variance {
  const actual = readReading(input.actual, "variance", "actual");
  const neutralWithin = readTolerance(input.neutralWithin, "variance", "neutralWithin") ?? ZERO;
  checkDirection(input.direction, "variance");
  const measured =
    input.direction === "range"
      ? rangeVariance(
          actual,
          input.target === null ? null : readRange(input.target, "variance", "target"),
          neutralWithin,
        )
      : pointVariance(actual, readReading(input.target, "variance", "target"), input.direction, neutralWithin);
  return {
    difference: figureOfExact(measured.difference),
    ratio: figureOfExact(measured.ratio),
    effect: measured.effect,
    differenceUnit: differenceUnitOf(input.unit),
  };
}

/** A variance before it is rounded. */
export interface ExactVariance {
  readonly difference: ExactFigure;
  readonly ratio: ExactFigure;
  readonly effect: Effect | null;
}

/** The variance from a single target; any direction but `"range"`. */
export function pointVariance(
  actual: ExactFigure,
  target: ExactFigure,
  direction: Exclude<Direction, "range">,
  neutralWithin: Fraction,
): ExactVariance {
  const notes = uniteNotes(actual.notes, target.notes);
  if (actual.exact === null) return noVariance(actual.reason, notes);
  if (target.exact === null) return noVariance("no-target", notes);
  const difference = subtractFractions(actual.exact, target.exact);
  const ratio =
    target.exact.n === 0n
      ? noExactFigure("zero-divisor", notes)
      : exactFigure(divideFractions(difference, absoluteFraction(target.exact)), [
          ...notes,
          ...notesOfBase(actual.exact, target.exact),
        ]);
  return { difference: exactFigure(difference, notes), ratio, effect: effectOf(difference, direction, neutralWithin) };
}

/** The variance from a closed range. */
export function rangeVariance(actual: ExactFigure, range: ExactRange | null, neutralWithin: Fraction): ExactVariance {
  const notes = actual.notes;
  if (actual.exact === null) return noVariance(actual.reason, notes);
  if (range === null) return noVariance("no-target", notes);
  const deviation = deviationFrom(range, actual.exact);
  const passed = deviation.n < 0n ? range.low : range.high;
  const base = absoluteFraction(range.nominal ?? passed);
  const ratio =
    deviation.n === 0n
      ? exactFigure(ZERO, notes)
      : base.n === 0n
        ? noExactFigure("zero-divisor", notes)
        : exactFigure(divideFractions(deviation, base), notes);
  const near = compareFractions(absoluteFraction(deviation), neutralWithin) <= 0;
  const effect = deviation.n === 0n ? "favorable" : near ? "neutral" : "unfavorable";
  return { difference: exactFigure(deviation, notes), ratio, effect };
}

/** What a difference (actual - target) means, by direction and by what counts as equal. */
export function effectOf(
  difference: Fraction,
  direction: Exclude<Direction, "range">,
  neutralWithin: Fraction,
): Effect {
  if (direction === "none") return "undirected";
  if (compareFractions(absoluteFraction(difference), neutralWithin) <= 0) return "neutral";
  return difference.n > 0n === (direction === "higher") ? "favorable" : "unfavorable";
}

/** The unit of a difference of two values: percentages differ by points. */
export function differenceUnitOf(unit: string | undefined): string | null {
  return unit === "%" ? "points" : (unit ?? null);
}

function noVariance(reason: string, notes: readonly Note[]): ExactVariance {
  const missing = noExactFigure(reason, notes);
  return { difference: missing, ratio: missing, effect: null };
}
