/**
 * What to compare with a year ago? For whole periods and for free ranges, by a named alignment.
 *
 * The year before a whole period is the whole period that holds start - 12 months; of a free range each end moves by
 * 12 months, clamped; an ISO week meets the same week of the year before (week 53 may have none); and -364 days is for
 * where weekdays must meet weekdays.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import type { Calendar } from "./calendar.js";
import { addMonthsToNumber } from "./day.js";
import { toDayNumber } from "./day-number.js";
import { isoYearOfDay, isoYearStart } from "./iso-week.js";
import { indexOfPeriod } from "./period.js";
import { monthsOfGrain, type Period, periodAt, periodIndex } from "./period-index.js";
import { type DayRange, rangeOfNumbers, toNumberRange } from "./range.js";

/**
 * What "a year ago" keeps: the date (`"calendar"`), the weekday (`"weekday"`, 364 days back), or the number of the
 * ISO week and the weekday in it (`"isoWeek"`).
 */
export type YearAgoAlignment = "calendar" | "weekday" | "isoWeek";

/** The days to compare with, and the period they are, if they are one; or the reason why there are none. */
export type YearAgo =
  | { readonly range: DayRange; readonly period: Period | null; readonly reason: null }
  | { readonly range: null; readonly period: null; readonly reason: "no-base" };

const NONE: YearAgo = Object.freeze({ range: null, period: null, reason: "no-base" } as const);

const DAYS_IN_52_WEEKS = 364;

/**
 * The year before a whole period.
 *
 * - `"calendar"`: the whole period of the same grain that holds start - 12 months. February 2025 gives all 29 days
 *   of February 2024; 2024-02-29 gives 2023-02-28. Weeks may shift by one number: for weeks prefer `"isoWeek"`.
 * - `"weekday"`: 364 days back, so that each day meets the same weekday. For a month or longer the answer is
 *   a range without a period.
 * - `"isoWeek"`: for a week the same number in the ISO year before, for a day the same weekday of that week.
 *   Week 53 has no counterpart: reason `no-base`. Months and longer have no ISO week: refused.
 *
 * @param calendar - The calendar that the period is of.
 * @param period - A period of this calendar.
 * @param options.align - What "a year ago" keeps; required.
 * @throws {OpsLogicError} `calendar/not-a-period`, `calendar/unknown-alignment`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { gregorian, parsePeriod, yearAgoPeriod } from "opslogic/calendar";
 *
 * const calendar = gregorian();
 * yearAgoPeriod(calendar, parsePeriod(calendar, "2026-Q1"), { align: "calendar" }).period?.id; // => "2025-Q1"
 * yearAgoPeriod(calendar, parsePeriod(calendar, "2026-03-31"), { align: "weekday" }).period?.id; // => "2025-04-01"
 * yearAgoPeriod(calendar, parsePeriod(calendar, "2026-W53"), { align: "isoWeek" });
 * // => { range: null, period: null, reason: "no-base" }
 * ```
 */
export function yearAgoPeriod(
  calendar: Calendar,
  period: Period,
  options: { readonly align: YearAgoAlignment },
): YearAgo {
  const caller = "yearAgoPeriod";
  const index = indexOfPeriod(calendar, period, caller);
  const start = toDayNumber(period.start, caller, "period", "start");
  const { grain } = period;
  switch (options?.align) {
    case "calendar":
      return whole(periodAt(calendar, grain, periodIndex(calendar, grain, addMonthsToNumber(start, -12)), caller));
    case "weekday": {
      if (grain === "day") return whole(periodAt(calendar, grain, index - DAYS_IN_52_WEEKS, caller));
      if (grain === "week") return whole(periodAt(calendar, grain, index - 52, caller));
      const { end } = toNumberRange(period, caller, "period");
      const range = rangeOfNumbers(start - DAYS_IN_52_WEEKS, end - DAYS_IN_52_WEEKS, caller);
      return { range, period: null, reason: null };
    }
    case "isoWeek": {
      if (monthsOfGrain(grain, caller) !== 0) throw unknownAlignment(caller, options.align, `for a ${grain}`);
      const counterpart = isoYearAgo(start);
      return counterpart === null
        ? NONE
        : whole(periodAt(calendar, grain, periodIndex(calendar, grain, counterpart), caller));
    }
    default:
      throw unknownAlignment(caller, options?.align, "");
  }
}

function whole(period: Period): YearAgo {
  return { range: { start: period.start, endExclusive: period.endExclusive }, period, reason: null };
}

/**
 * The year before a free range of days: its first and its last day each move back.
 *
 * - `"calendar"`: 12 months, clamped: ..2024-02-29 becomes ..2023-02-28, and ..2025-02-28 becomes ..2024-02-28.
 * - `"weekday"`: 364 days.
 * - `"isoWeek"`: to the same weekday of the same ISO week of the year before; reason `no-base` if the first or
 *   the last day lies in a week 53.
 *
 * An empty range stays empty and moves by its start.
 *
 * @param range - Any range; for whole periods see {@link yearAgoPeriod}.
 * @param options.align - What "a year ago" keeps; required.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-range`, `calendar/unknown-alignment`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { yearAgoRange } from "opslogic/calendar";
 *
 * yearAgoRange({ start: "2024-02-01", endExclusive: "2024-03-01" }, { align: "calendar" }).range;
 * // => { start: "2023-02-01", endExclusive: "2023-03-01" }
 * yearAgoRange({ start: "2025-02-01", endExclusive: "2025-03-01" }, { align: "calendar" }).range;
 * // => { start: "2024-02-01", endExclusive: "2024-02-29" }
 * ```
 */
export function yearAgoRange(range: DayRange, options: { readonly align: YearAgoAlignment }): YearAgo {
  const caller = "yearAgoRange";
  const { start, end } = toNumberRange(range, caller, "range");
  const back = backAYear(options?.align, caller);
  const first = back(start);
  const last = end === start ? first : back(end - 1);
  if (first === null || last === null) return NONE;
  return {
    range: rangeOfNumbers(first, end === start ? first : last + 1, caller),
    period: null,
    reason: null,
  };
}

function backAYear(align: YearAgoAlignment, caller: string): (number: number) => number | null {
  switch (align) {
    case "calendar":
      return (number) => addMonthsToNumber(number, -12);
    case "weekday":
      return (number) => number - DAYS_IN_52_WEEKS;
    case "isoWeek":
      return isoYearAgo;
    default:
      throw unknownAlignment(caller, align, "");
  }
}

/** The same weekday of the same week in the ISO year before; null in a week 53 that the year before lacks. */
function isoYearAgo(number: number): number | null {
  const year = isoYearOfDay(number);
  const start = isoYearStart(year);
  const daysInYearBefore = start - isoYearStart(year - 1);
  return number - start >= daysInYearBefore ? null : number - daysInYearBefore;
}

function unknownAlignment(caller: string, align: unknown, where: string): OpsLogicError {
  const expected = where === "" ? '"calendar", "weekday" or "isoWeek"' : '"calendar" or "weekday"';
  const received = describeValue(align);
  const message = `expected ${expected}${where === "" ? "" : ` ${where}`}, got ${received}`;
  return new OpsLogicError("calendar/unknown-alignment", message, {
    function: caller,
    path: ["options", "align"],
    received,
    expected,
  });
}
