/**
 * Which days does a period of the calendar have? Named periods as days, with their beginnings, middles and ends.
 *
 * A bare period that is over rolls on to the next year; one with a year, or named from today, stays where it is.
 * @module
 */
import { fiscal, type Grain, gregorian } from "../../../calendar/index.js";
import {
  civilFromDays,
  daysFromCivil,
  FIRST_DAY_NUMBER,
  LAST_DAY_NUMBER,
  periodIndex,
  periodStartNumber,
} from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";

/** Which part of a period is meant. */
export type Edge =
  | "whole"
  | "end"
  | "start"
  | "middle"
  | "first-third"
  | "second-third"
  | "week-1"
  | "week-2"
  | "week-3";

/** A period by its number. */
export interface PeriodName {
  readonly grain: Exclude<Grain, "day">;
  /** Counted in fiscal years: quarters, halves, FY. */
  readonly isFiscal: boolean;
  readonly index: number;
  /** No year was given: it rolls on when it is over. */
  readonly rolls: boolean;
}

/** First and last day. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const PER_YEAR = { week: 52, month: 12, quarter: 4, half: 2, year: 1 } as const;
/** Middle and early parts of a month, as offices use them: 上旬, 中旬; mid-March. */
const MONTH_DAYS = { start: 10, middle: 15, "first-third": 10, "second-third": 20 } as const;

/** The number of a part (quarter 3, month 6) of a year; without a year, of the year of asking. */
export function partOfYear(
  context: TimeContext,
  grain: PeriodName["grain"],
  part: number,
  year: number | null,
): PeriodName {
  const isFiscal = grain === "quarter" || grain === "half";
  const base = year ?? yearNow(context, isFiscal);
  return { grain, isFiscal, index: base * PER_YEAR[grain] + part - 1, rolls: year === null };
}

/** The period so many steps from the one of asking: 0 this, 1 next, -1 last. */
export function periodFromNow(
  context: TimeContext,
  grain: PeriodName["grain"],
  steps: number,
  isFiscalYear = false,
): PeriodName {
  const isFiscal = isFiscalYear || grain === "quarter" || grain === "half";
  return {
    grain,
    isFiscal,
    index: periodIndex(calendarOf(context, isFiscal), grain, context.asOf) + steps,
    rolls: false,
  };
}

/** The year of asking, of the calendar or the fiscal one. */
export function yearNow(context: TimeContext, isFiscal: boolean): number {
  return periodIndex(calendarOf(context, isFiscal), "year", context.asOf);
}

function calendarOf(context: TimeContext, isFiscal: boolean): ReturnType<typeof gregorian> | ReturnType<typeof fiscal> {
  // With a year from January on both calendars count the same.
  return isFiscal && context.fiscalYear.startMonth !== 1 ? fiscal(context.fiscalYear) : gregorian();
}

/** The days of a period, or of a part of it; null outside the years that can be written. */
export function daysOfPeriod(context: TimeContext, period: PeriodName, edge: Edge): DaySpan | null {
  const now = daysAt(context, period, period.index, edge);
  if (now === null || !period.rolls || now.last >= context.asOf) return now;
  return daysAt(context, period, period.index + PER_YEAR[period.grain], edge);
}

function daysAt(context: TimeContext, period: PeriodName, index: number, edge: Edge): DaySpan | null {
  const calendar = calendarOf(context, period.isFiscal);
  const first = periodStartNumber(calendar, period.grain, index);
  const last = periodStartNumber(calendar, period.grain, index + 1) - 1;
  if (!(first >= FIRST_DAY_NUMBER && last <= LAST_DAY_NUMBER)) return null;
  if (edge === "whole") return { first, last };
  if (edge === "end") return { first: last, last };
  return { first, last: lastOfPart(first, last, period.grain, edge) };
}

function lastOfPart(first: number, last: number, grain: PeriodName["grain"], edge: Edge): number {
  if (edge === "week-1") return first + 6;
  if (edge === "week-2") return first + 13;
  if (edge === "week-3") return first + 20;
  if (grain === "week") return edge === "middle" ? first + 2 : first;
  if (grain === "month") return first + MONTH_DAYS[edge as keyof typeof MONTH_DAYS] - 1;
  if (edge === "middle" || edge === "second-third") return middleOf(first, last, grain);
  // The start of a longer period is its first month.
  return monthsOn(first, 1) - 1;
}

/** The middle of a year is the end of its first half; of a quarter or half, the middle in days of its middle month. */
function middleOf(first: number, last: number, grain: PeriodName["grain"]): number {
  if (grain === "year") return monthsOn(first, 6) - 1;
  if (grain === "half") return monthsOn(first, 3) - 1;
  return Math.min(last, monthsOn(first, 1) + MONTH_DAYS.middle - 1);
}

/** The day so many months on, at most the last day of its month; NaN outside the years that can be written. */
export function monthsOn(day: number, months: number): number {
  const civil = civilFromDays(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  for (let dayOfMonth = civil.day; dayOfMonth > 28; dayOfMonth--) {
    const found = daysFromCivil(year, month, dayOfMonth);
    if (!Number.isNaN(found)) return found;
  }
  return daysFromCivil(year, month, Math.min(civil.day, 28));
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): number {
  return monthsOn(daysFromCivil(year, month, 1), 1) - 1;
}

/** The days of an ISO week of a year; without a year the next one that is not over. */
export function daysOfWeek(context: TimeContext, week: number, year: number | null): DaySpan | null {
  const base = year ?? yearNow(context, false);
  const first = mondayOfWeekOne(base) + (week - 1) * 7;
  if (Number.isNaN(first) || week < 1 || week > 53) return null;
  if (week === 53 && first >= mondayOfWeekOne(base + 1)) return null;
  if (year === null && first + 6 < context.asOf) return daysOfWeek(context, week, base + 1);
  return { first, last: first + 6 };
}

function mondayOfWeekOne(year: number): number {
  // January 4 always lies in week 1.
  const day = daysFromCivil(year, 1, 4);
  return Number.isNaN(day) ? Number.NaN : periodStartNumber(gregorian(), "week", periodIndex(gregorian(), "week", day));
}
