/**
 * What has a metric done so far? Its past values in order, and how long the steps between them are.
 *
 * Values of periods stand one step of the period apart. Values of days do so if they are evenly spread (every day,
 * week, month, quarter, half-year or year); else the step is a day, and the distances differ.
 * @module
 */
import { addMonths, type Calendar, type Grain, gregorian, parsePeriod } from "../../calendar/index.js";
import { dayNumber, dayOfNumber, periodIndex, toDayNumber } from "../../calendar/internal.js";
import { OpsLogicError } from "../../core/index.js";
import { describeValue, type Fraction, toFraction } from "../../core/internal.js";
import type { HistoryPoint } from "./goal-context.js";

/** One past value: `at` counts steps, `day` is the last day that it speaks of. */
export interface ReadPoint {
  readonly at: number;
  readonly day: number;
  readonly value: Fraction;
}

/** Past values in order of time. */
export interface MetricHistory {
  /** How long a step is; distances between points are whole numbers of steps. */
  readonly step: Grain;
  /** False if the points are days without any rhythm, a step being a day. */
  readonly even: boolean;
  readonly points: readonly ReadPoint[];
}

/** The months in a step that is made of months. */
export const MONTHS: Readonly<Partial<Record<Grain, number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * Reads a history.
 *
 * @param through - Day number of the last day that counts; `null` for all.
 * @throws {OpsLogicError} `goals/wrong-history` for points of mixed kinds or two of one time,
 * `calendar/not-a-day`, `calendar/not-a-period`, `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 */
export function readHistory(
  given: readonly HistoryPoint[],
  calendar: Calendar | undefined,
  through: number | null,
  caller: string,
): MetricHistory {
  const isList: boolean = Array.isArray(given);
  if (!isList) throw wrongHistory(caller, [], given, "a list of values, each with its period or date");
  const ofPeriods = given.some((point) => point?.period !== undefined);
  const { step, even, points } = ofPeriods
    ? readPeriods(given, calendar ?? gregorian(), caller)
    : readDays(given, caller);
  for (const [index, point] of points.entries()) {
    if (index > 0 && point.at === points[index - 1]?.at) {
      throw wrongHistory(caller, [], dayOfNumber(point.day), "one value for each period or day");
    }
  }
  return { step, even, points: through === null ? points : points.filter(({ day }) => day <= through) };
}

function readPeriods(given: readonly HistoryPoint[], calendar: Calendar, caller: string): MetricHistory {
  let step: Grain | undefined;
  const points = given.map((point, index): ReadPoint => {
    if (typeof point?.period !== "string" || point.date !== undefined) {
      throw wrongHistory(caller, [index], point?.period, "a period for every point, and no date beside it");
    }
    const period = parsePeriod(calendar, point.period);
    step ??= period.grain;
    if (period.grain !== step) throw wrongHistory(caller, [index, "period"], point.period, `a ${step} like the others`);
    const start = dayNumber(period.start);
    return {
      at: periodIndex(calendar, step, start, caller),
      day: dayNumber(period.endExclusive) - 1,
      value: toFraction(point.value, caller, "history", index, "value"),
    };
  });
  return { step: step ?? "day", even: true, points: points.sort((a, b) => a.at - b.at) };
}

function readDays(given: readonly HistoryPoint[], caller: string): MetricHistory {
  const days = given.map((point, index): ReadPoint => {
    const day = toDayNumber(point?.date as string, caller, "history", index, "date");
    return { at: day, day, value: toFraction(point.value, caller, "history", index, "value") };
  });
  days.sort((a, b) => a.day - b.day);
  const step = rhythmOf(days.map(({ day }) => day));
  if (step === null) return { step: "day", even: days.length < 2, points: days };
  return { step, even: true, points: days.map((point, index) => ({ ...point, at: index })) };
}

/** The even step between days; `null` if there is none. */
function rhythmOf(days: readonly number[]): Grain | null {
  const [first, second] = days;
  if (first === undefined || second === undefined) return null;
  const gap = second - first;
  if (gap === 1 || gap === 7) {
    if (days.every((day, index) => day === first + index * gap)) return gap === 1 ? "day" : "week";
    return null;
  }
  const steps = Object.entries(MONTHS) as [Grain, number][];
  return steps.find(([, months]) => everyMonths(days, months))?.[0] ?? null;
}

/** Whether days stand so many months apart: on the same day of the month, or on its last day. */
function everyMonths(days: readonly number[], months: number): boolean {
  // A month end is the day before a first; months are added to what does not clamp.
  const onEnds = days.every((day) => dayOfNumber(day + 1).endsWith("-01"));
  const anchor = dayOfNumber((days[0] as number) + (onEnds ? 1 : 0));
  return days.every((day, index) => dayNumber(addMonths(anchor, index * months)) === day + (onEnds ? 1 : 0));
}

function wrongHistory(
  caller: string,
  path: readonly (string | number)[],
  value: unknown,
  expected: string,
): OpsLogicError {
  const received = describeValue(value);
  return new OpsLogicError("goals/wrong-history", `history: expected ${expected}, got ${received}`, {
    function: caller,
    path: ["history", ...path],
    received,
    expected,
  });
}
