/**
 * Is a goal where it should be by now, and where will it end? Expected and projected progress, and rates, exactly.
 *
 * Days are counted with both ends: on April 15 of a goal from April 1 to 30, half of the time has gone by.
 * @module
 */
import { toDayNumber } from "../../calendar/internal.js";
import { OpsLogicError } from "../../core/index.js";
import {
  addFractions,
  describeValue,
  divideFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  multiplyFractions,
  noExactFigure,
  ONE,
  subtractFractions,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import type { ExactProgress } from "./exact-progress.js";
import { type CurveName, LINEAR, type ReadCurve, STEP } from "./expected-curve.js";
import { milestoneShares } from "./milestone-state.js";
import type { PaceReason } from "./progress-reasons.js";

type Exact = ExactFigure<PaceReason>;

/** The days of a goal, both ends counted, and how many of them have gone by. */
export interface PaceDays {
  readonly total: number;
  readonly elapsed: number;
  readonly left: number;
}

/** The numbers of a pace before they are rounded. */
export interface ExactPace {
  readonly days: PaceDays | null;
  readonly elapsedShare: Exact;
  readonly curve: CurveName;
  readonly expected: Exact;
  readonly expectedValue: Exact;
  readonly gap: Exact;
  readonly pace: Exact;
  readonly projected: Exact;
  readonly projectedValue: Exact;
  readonly ratePerDay: Exact;
  readonly requiredPerDay: Exact;
  readonly requiredRatio: Exact;
}

/** A way from a start to a target with a value on it; of milestones, from 0 to 1. */
interface Way {
  readonly start: Fraction;
  readonly target: Fraction;
  readonly value: Fraction;
  readonly progressAt: (value: Fraction) => Exact;
}

/**
 * The days of a goal on a day; `null` if it has no first or no last day.
 *
 * @throws {OpsLogicError} `goals/due-before-start`; `calendar/not-a-day`.
 */
export function paceDays({ startDate, dueDate }: Goal, asOf: number, caller: string): PaceDays | null {
  if (startDate === undefined || dueDate === undefined) return null;
  const start = toDayNumber(startDate, caller, "goal", "startDate");
  const due = toDayNumber(dueDate, caller, "goal", "dueDate");
  if (due < start) throw dueBeforeStart(startDate, dueDate, caller);
  const total = due + 1 - start;
  const elapsed = Math.min(Math.max(asOf + 1 - start, 0), total);
  return { total, elapsed, left: total - elapsed };
}

/** All numbers of a pace. */
export function exactPace(progress: ExactProgress, curve: ReadCurve | null, asOf: number, caller: string): ExactPace {
  const { definition, raw } = progress;
  const days = paceDays(definition, asOf, caller);
  const time = days === null ? null : shareOf(days.elapsed, days.total);
  const way = wayOf(progress);
  const named = expectation(progress, curve, time, asOf, caller);
  const expected = named.expected;
  return {
    days,
    elapsedShare: time === null ? noExactFigure("no-period") : exactFigure(time),
    curve: named.curve,
    expected,
    expectedValue: named.value,
    gap: combined(expected, raw, (wanted, reached) => exactFigure(subtractFractions(wanted, reached))),
    pace: combined(raw, expected, (reached, wanted) =>
      wanted.n === 0n ? noExactFigure("nothing-expected") : exactFigure(divideFractions(reached, wanted)),
    ),
    ...projection(progress, way, time),
    ...rates(progress, way, days),
  };
}

function wayOf({ values, reading, measure, raw }: ExactProgress): Way | null {
  if (measure === "milestones" && raw.exact !== null) {
    return { start: ZERO, target: ONE, value: raw.exact, progressAt: (value) => exactFigure(value) };
  }
  const way = values?.way ?? null;
  const value = reading?.value ?? null;
  if (values === null || way === null || value === null) return null;
  return { ...way, value, progressAt: (there) => values.of(there).raw };
}

interface Expectation {
  readonly curve: CurveName;
  readonly expected: Exact;
  readonly value: Exact;
}

function expectation(
  { definition, measure, values }: ExactProgress,
  given: ReadCurve | null,
  time: Fraction | null,
  asOf: number,
  caller: string,
): Expectation {
  if (measure === "inside") return { curve: "held", expected: exactFigure(ONE), value: NOT_GRADUAL };
  const allOrNothing = measure === "done" || measure === "recorded" || measure === "met-or-not";
  if (measure === "milestones" && given === null) {
    const due = milestonesDue(definition, asOf, caller);
    if (due !== null) return { curve: "milestones", expected: due, value: due };
  }
  const { name, at } = given ?? (allOrNothing ? STEP : LINEAR);
  const value: Exact = allOrNothing ? NOT_GRADUAL : noExactFigure("no-period");
  if (time === null) return { curve: name, expected: noExactFigure("no-period"), value };
  const share = at(time);
  if (allOrNothing) return { curve: name, expected: exactFigure(share), value };
  if (measure === "milestones") return { curve: name, expected: exactFigure(share), value: exactFigure(share) };
  // Without a way, nothing can be expected on it, for the same reason that there is no progress.
  const way = values?.way ?? null;
  if (values === null || way === null) {
    // Thresholds without a start can tell of some values, but not of those before the first level.
    const { reason } = values?.of(ZERO).raw ?? NOT_GRADUAL;
    const none = noExactFigure(reason ?? "no-start");
    return { curve: name, expected: none, value: none };
  }
  const { start, target } = way;
  const expectedValue = addFractions(start, multiplyFractions(share, subtractFractions(target, start)));
  const expected = values.of(expectedValue).raw;
  // Notes of a value that nobody has read would be misleading.
  return {
    curve: name,
    expected: expected.exact === null ? expected : exactFigure(expected.exact),
    value: exactFigure(expectedValue),
  };
}

const NOT_GRADUAL: Exact = noExactFigure("not-gradual");

/** The weight of the milestones due by a day; `null` if none has a date. What has none is due with the goal. */
function milestonesDue(definition: Goal, asOf: number, caller: string): Exact | null {
  const { milestones, dueDate } = definition;
  if (milestones?.some((milestone) => milestone.dueDate !== undefined) !== true) return null;
  const shares = milestoneShares(milestones, caller);
  if (typeof shares === "string") return noExactFigure(shares);
  let sum = ZERO;
  for (const [index, { milestone, share }] of shares.entries()) {
    const due = milestone.dueDate ?? dueDate;
    const isDue = due !== undefined && toDayNumber(due, caller, "goal", "milestones", index, "dueDate") <= asOf;
    if (isDue) sum = addFractions(sum, share);
  }
  return exactFigure(sum);
}

function projection(
  { raw, measure }: ExactProgress,
  way: Way | null,
  time: Fraction | null,
): Pick<ExactPace, "projected" | "projectedValue"> {
  const none = missingProjection(raw, measure, way, time === null ? "no-period" : time.n === 0n ? "not-started" : null);
  if (none !== null || way === null || time === null) {
    const missing = none ?? NOT_GRADUAL;
    return { projected: missing, projectedValue: missing };
  }
  const { start, value, progressAt } = way;
  const end = addFractions(start, divideFractions(subtractFractions(value, start), time));
  const { exact } = progressAt(end);
  const projected: Exact = exact === null ? noExactFigure("no-start") : exactFigure(exact, raw.notes);
  return { projected, projectedValue: exactFigure(end, raw.notes) };
}

function rates(
  { raw, measure, met }: ExactProgress,
  way: Way | null,
  days: PaceDays | null,
): Pick<ExactPace, "ratePerDay" | "requiredPerDay" | "requiredRatio"> {
  const none = missingProjection(raw, measure, way, days === null ? "no-period" : null);
  if (none !== null || way === null || days === null) {
    const missing = none ?? NOT_GRADUAL;
    return { ratePerDay: missing, requiredPerDay: missing, requiredRatio: missing };
  }
  const moved = subtractFractions(way.value, way.start);
  const ratePerDay: Exact =
    days.elapsed === 0 ? noExactFigure("not-started") : exactFigure(overDays(moved, days.elapsed), raw.notes);
  const missing = met === true ? ZERO : subtractFractions(way.target, way.value);
  const requiredPerDay: Exact =
    met === true
      ? exactFigure(ZERO, raw.notes)
      : days.left === 0
        ? noExactFigure("no-time-left", raw.notes)
        : exactFigure(overDays(missing, days.left), raw.notes);
  const rises = subtractFractions(way.target, way.start).n > 0n;
  const requiredRatio = combined(requiredPerDay, ratePerDay, (required, rate) => {
    if (rate.n === 0n) return noExactFigure("no-movement");
    if (rate.n > 0n !== rises) return noExactFigure("wrong-way");
    return exactFigure(divideFractions(required, rate));
  });
  return { ratePerDay, requiredPerDay, requiredRatio };
}

/** Why there is no way to go on from. */
function missingProjection(
  raw: ExactProgress["raw"],
  measure: ExactProgress["measure"],
  way: Way | null,
  time: "no-period" | "not-started" | null,
): Exact | null {
  const isGradual = measure === "start-to-target" || measure === "thresholds" || measure === "milestones";
  if (!isGradual) return NOT_GRADUAL;
  if (raw.exact === null) return raw;
  if (way === null) return noExactFigure("no-start", raw.notes);
  return time === null ? null : noExactFigure(time, raw.notes);
}

function combined(a: Exact, b: Exact, combine: (a: Fraction, b: Fraction) => Exact): Exact {
  const notes = uniteNotes(a.notes, b.notes);
  if (a.exact === null) return noExactFigure(a.reason, notes);
  if (b.exact === null) return noExactFigure(b.reason, notes);
  const made = combine(a.exact, b.exact);
  return made.exact === null ? noExactFigure(made.reason, notes) : exactFigure(made.exact, notes);
}

function shareOf(part: number, whole: number): Fraction {
  return { n: BigInt(part), d: BigInt(whole) };
}

function overDays(amount: Fraction, days: number): Fraction {
  return divideFractions(amount, { n: BigInt(days), d: 1n });
}

function dueBeforeStart(startDate: string, dueDate: string, caller: string): OpsLogicError {
  const received = describeValue(dueDate);
  const expected = `${startDate} or later`;
  return new OpsLogicError("goals/due-before-start", `goal.dueDate: expected ${expected}, got ${received}`, {
    ...{ function: caller, path: ["goal", "dueDate"], received, expected },
  });
}
