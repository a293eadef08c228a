/**
 * Which status does a value have? Decided on exact fractions, before anything is rounded.
 *
 * A standard is read and checked once and then judges any number of values. Dates (stale data, open
 * periods) are not its business: see assess.ts.
 * @module
 */
import type { Note } from "../../core/index.js";
import {
  absoluteFraction,
  checkPlaces,
  compareFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  labelOfFraction,
  negateFraction,
  noExactFigure,
  readScale,
  roundFraction,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import type { Direction } from "../model/model.js";
import type { ExactAmount } from "../targets/targets.js";
import { limitsOf } from "./attainment.js";
import { type ExactTarget, scoreOf } from "./attainment-score.js";
import { checkDirection } from "./direction.js";
import { readTolerance } from "./reading.js";
import type { AttainmentStandard, LabelOf, Standard, TargetLevel } from "./standard.js";
import { type ExactVariance, pointVariance, rangeVariance } from "./variance.js";

/** A judgment before it is rounded. */
export interface ExactAssessment<Label extends string = string> {
  /** `null` if there is none; `reason` says why. */
  readonly status: Label | null;
  readonly reason: string | null;
  /** What was looked up on the scale. */
  readonly basis: ExactFigure;
  readonly variance: ExactVariance;
  /** `null` if the standard names no convention. */
  readonly attainment: ExactFigure | null;
  readonly notes: readonly Note[];
}

/** Judges values by a standard that was read once. */
export type Judge<Label extends string = string> = (
  actual: ExactFigure,
  target: ExactAmount | null,
) => ExactAssessment<Label>;

/**
 * Judges one exact value; for many see {@link judgeOf}.
 *
 * @throws {OpsLogicError} what {@link judgeOf} throws.
 */
export function assessFraction<const S extends Standard>(
  actual: Fraction,
  target: ExactAmount | null,
  standard: S,
): ExactAssessment<LabelOf<S>> {
  return judgeOf(standard, "assessFraction")(exactFigure(actual), target);
}

/**
 * Reads a standard and checks it.
 *
 * @throws {OpsLogicError} what `scale` and `attainment` throw for a scale and a rule that are none;
 * `kpi/unknown-direction`, `kpi/negative-tolerance`, `core/wrong-places`.
 */
export function judgeOf<const S extends Standard>(standard: S, caller: string): Judge<LabelOf<S>> {
  const direction = checkDirection(standard.direction, caller);
  const neutralWithin = readTolerance(standard.neutralWithin, caller, "standard", "neutralWithin") ?? ZERO;
  const places = standard.places === undefined ? null : checkPlaces(standard.places, caller);
  const attain = standard.attainment === undefined ? null : attainmentBy(standard.attainment, caller);
  const locate = locatorOf(standard, direction, caller);
  return (actual, amount) => {
    const target = suited(amount, direction);
    const variance = varianceTo(actual, target, direction, neutralWithin);
    const attainment = attain === null ? null : attain(actual, target);
    const basis = basisOf(standard.basis, actual, variance, attainment, direction);
    const notes = [...variance.ratio.notes, ...(attainment?.notes ?? [])];
    if (places !== null && roundsToTarget(actual, target, variance, places)) notes.push("rounds-to-target");
    const located = locate(basis, target);
    return {
      ...(typeof located === "string"
        ? { status: null, reason: located }
        : { status: located.label as LabelOf<S>, reason: null }),
      basis,
      variance,
      attainment,
      notes: uniteNotes(notes),
    };
  };
}

/** A target, none, or one of a kind that the direction cannot do anything with. */
type Suited = ExactAmount | "unsuited" | null;

/** Ranges are for the direction `range`, and nothing else is. */
function suited(amount: ExactAmount | null, direction: Direction): Suited {
  if (amount === null) return null;
  return (amount.kind === "range") === (direction === "range") ? amount : "unsuited";
}

/** The single number or the range of a target. */
function targetOf(target: ExactAmount | null): ExactTarget {
  if (target === null) return null;
  if (target.kind === "range") return target.range;
  return exactFigure(target.kind === "value" ? target.value : target.target);
}

function varianceTo(actual: ExactFigure, target: Suited, direction: Direction, neutralWithin: Fraction): ExactVariance {
  if (target === "unsuited") {
    const unsuited = unsuitedFor(actual);
    return { difference: unsuited, ratio: unsuited, effect: null };
  }
  const read = targetOf(target);
  if (read !== null && "low" in read) return rangeVariance(actual, read, neutralWithin);
  if (direction === "range") return rangeVariance(actual, null, neutralWithin);
  return pointVariance(actual, read ?? noExactFigure("no-target"), direction, neutralWithin);
}

function attainmentBy(rule: AttainmentStandard, caller: string): (actual: ExactFigure, target: Suited) => ExactFigure {
  const score = scoreOf(rule, caller);
  const limited = limitsOf(rule, caller);
  return (actual, target) => (target === "unsuited" ? unsuitedFor(actual) : limited(score(actual, targetOf(target))));
}

/** What is missing comes first, then that the target is of the wrong kind. */
function unsuitedFor(actual: ExactFigure): ExactFigure {
  return actual.exact === null ? actual : noExactFigure("not-comparable", actual.notes);
}

function basisOf(
  basis: Standard["basis"],
  actual: ExactFigure,
  variance: ExactVariance,
  attainment: ExactFigure | null,
  direction: Direction,
): ExactFigure {
  switch (basis) {
    case "value":
    case "levels":
      return actual;
    case "attainment":
      return attainment ?? noExactFigure("no-target", actual.notes);
    case "variance":
      return variance.difference;
    case "varianceRatio":
      return variance.ratio;
    case "gap":
      return gapOf(variance.difference, direction);
  }
}

/** What is missing to the target; a KPI without a better side misses nothing that could be named. */
function gapOf(difference: ExactFigure, direction: Direction): ExactFigure {
  if (difference.exact === null) return difference;
  if (direction === "none") return noExactFigure("not-comparable", difference.notes);
  if (direction === "range") return exactFigure(absoluteFraction(difference.exact), difference.notes);
  const missing = direction === "higher" ? negateFraction(difference.exact) : difference.exact;
  return exactFigure(missing.n > 0n ? missing : ZERO, difference.notes);
}

/** The place on the scale, or why there is none. */
type Locate = (basis: ExactFigure, target: Suited) => { readonly label: string } | string;

function locatorOf(standard: Standard, direction: Direction, caller: string): Locate {
  if (standard.basis === "levels") return (actual, target) => levelOf(actual, target, direction);
  const scale = readScale(standard.scale, caller);
  return (basis) => (basis.exact === null ? basis.reason : { label: labelOfFraction(scale, basis.exact) });
}

function levelOf(actual: ExactFigure, target: Suited, direction: Direction): { readonly label: TargetLevel } | string {
  if (actual.exact === null) return actual.reason;
  if (target === null) return "no-target";
  if (target === "unsuited" || target.kind !== "levels" || direction === "none") return "not-comparable";
  const value = actual.exact;
  const reaches = (level: Fraction): boolean =>
    direction === "higher" ? compareFractions(value, level) >= 0 : compareFractions(value, level) <= 0;
  if (reaches(target.stretch)) return { label: "stretch" };
  if (reaches(target.target)) return { label: "target" };
  return { label: reaches(target.minimum) ? "minimum" : "below-minimum" };
}

/** True for a value that falls short of its target and looks like it once it is rounded. */
function roundsToTarget(actual: ExactFigure, target: Suited, variance: ExactVariance, places: number): boolean {
  if (variance.effect !== "unfavorable" || actual.exact === null || target === "unsuited") return false;
  const goal = targetOf(target);
  if (goal === null || "low" in goal || goal.exact === null) return false;
  const shown = roundFraction(actual.exact, places, "halfUp");
  return compareFractions(shown, roundFraction(goal.exact, places, "halfUp")) === 0;
}
