/**
 * What does a value mean for the department: its status, how far it lies from the target, and what
 * must be known before anybody acts on it?
 * @module
 */
import { toDayNumber } from "../../calendar/internal.js";
import { type DecimalInput, type Figure, type Note, OpsLogicError } from "../../core/index.js";
import { type ExactFigure, figureOfExact, uniteNotes } from "../../core/internal.js";
import { readAmount, type TargetAmount } from "../targets/targets.js";
import { judgeOf } from "./judge.js";
import { type Reading, readReading } from "./reading.js";
import { type LabelOf, readStaleAfter, type Standard } from "./standard.js";
import { differenceUnitOf, type Variance } from "./variance.js";

/** A value judged against its target. */
export interface Assessment<Label extends string = string> {
  /** Where the value falls on the scale of the standard; `null` if it cannot be judged. */
  readonly status: Label | null;
  /** Why there is no status: that of the value, `no-target`, `stale`, `zero-divisor`, `not-comparable`; else `null`. */
  readonly reason: string | null;
  /** What was looked up on the scale. */
  readonly basis: Figure;
  readonly variance: Variance;
  /** `null` if the standard names no convention of attainment. */
  readonly attainment: Figure | null;
  /** What a reader must know: `partial-period`, `rounds-to-target`, `capped`, `negative-base` and so on. */
  readonly notes: readonly Note[];
}

/** What is judged, by what, and how far the data reach. */
export interface AssessmentInput<S extends Standard = Standard> {
  /** The measured value. */
  readonly actual: Reading;
  /** A row of targets, its amount or a plain number; `null` where there is none. */
  readonly target: TargetAmount | DecimalInput | Figure | null;
  readonly standard: S;
  /** Unit of the KPI. */
  readonly unit?: string | undefined;
  /** The day after the last one of the period. */
  readonly periodEndExclusive?: string | undefined;
  /** The last day that the data cover. */
  readonly dataThrough?: string | undefined;
  /** The day of the review. */
  readonly asOf?: string | undefined;
}

/**
 * Judges a value against its target by a standard.
 *
 * The status is decided on exact, unrounded numbers: 0.8999999 is not 0.9, whatever a report
 * shows. Where the data end before the period does, the value is judged all the same and noted `partial-period`; if
 * they end more than `staleAfterDays` before the day of the review, it is not judged (`stale`).
 *
 * @param input - What is judged.
 * @param input.actual - The measured value; without one its reason is the answer.
 * @param input.target - What it is held against. A target of a kind that does not suit the direction (a range for
 * `"higher"`) gives `not-comparable`.
 * @param input.standard - Made by {@link threeBands}, {@link threeLevels} or by hand.
 * @param input.unit - Unit of the KPI, for the unit of the difference.
 * @param input.periodEndExclusive - With `dataThrough`, tells whether the period is complete; a complete one is
 * never stale.
 * @param input.dataThrough - Never inferred from rows.
 * @param input.asOf - Never read from a clock.
 * @returns The status and all that it rests on.
 * @throws {OpsLogicError} `kpi/no-day` if the standard has `staleAfterDays` and `dataThrough` or `asOf` is missing;
 * `kpi/wrong-stale-after`, `calendar/not-a-day`, `kpi/malformed-target`, `kpi/malformed-range`, what a malformed scale
 * or rule throws, and the errors of a number.
 * @example
 * ```ts
 * import { assessValue, threeBands } from "opslogic/kpi";
 *
 * const standard = threeBands({ direction: "lower", warningFrom: "0.95" });
 * const cost = assessValue({ actual: 8.4, target: 8, standard, unit: "USD" });
 * cost.status; // => "warning"
 * cost.attainment?.value; // => "0.95"
 * cost.variance.effect; // => "unfavorable"
 *
 * assessValue({ actual: 8.4, target: null, standard }).reason; // => "no-target"
 * assessValue({
 *   actual: 7, target: 8, standard, periodEndExclusive: "2026-04-01", dataThrough: "2026-03-15",
 * }).notes; // => ["partial-period"]
 * ```
 */
export function assessValue<const S extends Standard>(input: AssessmentInput<S>): Assessment<LabelOf<S>> {
  return assessExact(readReading(input.actual, "assessValue", "actual"), input);
}

/** {@link assessValue} of a value that is known exactly. */
export function assessExact<S extends Standard>(
  actual: ExactFigure,
  input: Omit<AssessmentInput<S>, "actual">,
): Assessment<LabelOf<S>> {
  const judge = judgeOf(input.standard, "assessValue");
  const reach = reachOf(input, readStaleAfter(input.standard.staleAfterDays, "assessValue"));
  const judged = judge(actual, readAmount(input.target, "assessValue", "target"));
  // A missing value has a reason of its own, and it says more.
  const isStale = reach.isStale && actual.exact !== null;
  const { difference, ratio, effect } = judged.variance;
  return {
    status: isStale ? null : judged.status,
    reason: isStale ? "stale" : judged.reason,
    basis: figureOfExact(judged.basis),
    variance: {
      difference: figureOfExact(difference),
      ratio: figureOfExact(ratio),
      effect,
      differenceUnit: differenceUnitOf(input.unit),
    },
    attainment: figureOrNull(judged.attainment),
    notes: reach.isPartial ? uniteNotes(judged.notes, ["partial-period"]) : judged.notes,
  };
}

interface Reach {
  /** The data end before the period does. */
  readonly isPartial: boolean;
  /** They also end too long ago to judge by. */
  readonly isStale: boolean;
}

/** How far the data of a period reach. Nothing is inferred: what was not given is not held against them. */
function reachOf(
  input: Pick<AssessmentInput, "periodEndExclusive" | "dataThrough" | "asOf">,
  staleAfterDays: number | null,
): Reach {
  const end = dayOf(input.periodEndExclusive, "periodEndExclusive");
  const through = dayOf(input.dataThrough, "dataThrough");
  const asOf = dayOf(input.asOf, "asOf");
  if (staleAfterDays !== null && through === null) throw noDay("dataThrough");
  if (staleAfterDays !== null && asOf === null) throw noDay("asOf");
  const isComplete = end !== null && through !== null && through + 1 >= end;
  const age = asOf === null || through === null ? 0 : asOf - through;
  return {
    isPartial: end !== null && through !== null && !isComplete,
    isStale: staleAfterDays !== null && !isComplete && age > staleAfterDays,
  };
}

function dayOf(day: string | undefined, name: string): number | null {
  return day === undefined ? null : toDayNumber(day, "assessValue", name);
}

function figureOrNull(figure: ExactFigure | null): Figure | null {
  return figure === null ? null : figureOfExact(figure);
}

function noDay(name: string): OpsLogicError {
  return new OpsLogicError("kpi/no-day", `${name}: a standard with staleAfterDays needs it`, {
    function: "assessValue",
    path: [name],
    expected: "a civil date",
  });
}
