/**
 * Which days does a window cover, for each period of the answer?
 *
 * A comparison shifts the bounds of a period, never rows; operators compose in one fixed order:
 * periods back, years back, then widening. Where data end within a period, every comparison is cut
 * to the same number of elapsed days.
 * @module
 */
import { addMonths, type Calendar, type Grain, yearAgoPeriod } from "../../calendar/index.js";
import { dayNumber, dayOfNumber, periodAt, periodIndex, periodStartNumber } from "../../calendar/internal.js";
import type { Window } from "./program.js";
import type { PlannedPeriod, SettledQuery } from "./query.js";

/** Days of a window for each period: day numbers, end exclusive; start > end where there is no such window. */
export interface WindowRanges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The window of the period itself. */
export const OWN: Window = { previous: 0, yearsAgo: 0, extend: null, before: false };

const NONE = { start: 1, end: 0 };

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Lays out a window over all periods of a query. */
export function windowRanges(window: Window, query: SettledQuery): WindowRanges {
  const ranges = query.periods.map((period) => rangeIn(window, period, query));
  return { starts: ranges.map((range) => range.start), ends: ranges.map((range) => range.end) };
}

/** True if there is no such window, e.g. the week 53 of a year that has 52. */
export function isNoWindow(ranges: WindowRanges, period: number): boolean {
  return (ranges.starts[period] as number) > (ranges.ends[period] as number);
}

function rangeIn(window: Window, period: PlannedPeriod, query: SettledQuery): Stretch {
  const shifted = shift(window, period, query);
  if (shifted === null) return NONE;
  const extended = window.extend === null ? shifted : widen(window.extend, shifted, period.partial, query);
  return window.before ? justBefore(extended, query) : extended;
}

function shift(window: Window, period: PlannedPeriod, query: SettledQuery): Stretch | null {
  const { calendar, grain } = query;
  if (window.previous === 0 && window.yearsAgo === 0) return { start: period.from, end: period.until };
  let index = period.index - window.previous;
  let daysBack = 0;
  for (let year = 0; year < window.yearsAgo; year++) {
    if (query.yearAgo === "weekday") {
      daysBack += 364;
      continue;
    }
    const { period: earlier } = yearAgoPeriod(calendar, periodAt(calendar, grain, index), { align: query.yearAgo });
    if (earlier === null) return null;
    index = periodIndex(calendar, grain, dayNumber(earlier.start));
  }
  const start = periodStartNumber(calendar, grain, index) - daysBack;
  const end = periodStartNumber(calendar, grain, index + 1) - daysBack;
  if (!period.partial) return { start, end };
  // The same stretch: as many days skipped at the start, and as many elapsed, as in the period itself.
  const opens = dayNumber(period.start);
  const from = Math.min(end, start + (period.from - opens));
  return { start: from, end: Math.max(from, Math.min(end, start + (period.until - opens))) };
}

function widen(
  extend: NonNullable<Window["extend"]>,
  { start, end }: Stretch,
  partial: boolean,
  query: SettledQuery,
): Stretch {
  // A period that has not begun has no year to date.
  if (end <= start) return { start, end };
  const { calendar } = query;
  if (extend.kind === "toDate") return { start: startOf(calendar, extend.grain, end - 1), end };
  const grain = extend.grain ?? query.grain;
  const whole = partial ? null : wholeUnits(grain, query.grain);
  if (whole === null) return { start: trailingStart(grain, extend.count, end - 1), end };
  const last = periodIndex(calendar, whole.grain, end - 1);
  return { start: periodStartNumber(calendar, whole.grain, last - extend.count * whole.each + 1), end };
}

/** Periods of whole units: a quarter up to the end of any month is three months. Null where units do not end with the period. */
function wholeUnits(unit: Grain, grain: Grain): { readonly grain: Grain; readonly each: number } | null {
  if (unit === grain || unit === "day") return { grain: unit, each: 1 };
  if (MONTHS[unit] > 0 && MONTHS[grain] > 0) return { grain: "month", each: MONTHS[unit] };
  return null;
}

function startOf(calendar: Calendar, grain: Grain, day: number): number {
  return periodStartNumber(calendar, grain, periodIndex(calendar, grain, day));
}

const MONTHS: Readonly<Record<Grain, number>> = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12 };

/** First day of the last `count` units up to and including a day: (day - n months, clamped) + 1 day. */
function trailingStart(grain: Grain, count: number, day: number): number {
  const months = MONTHS[grain];
  if (months === 0) return day - count * (grain === "week" ? 7 : 1) + 1;
  return dayNumber(addMonths(dayOfNumber(day), -count * months)) + 1;
}

/** The period of the query's grain that ends where the window starts. */
function justBefore({ start }: Stretch, query: SettledQuery): Stretch {
  return { start: startOf(query.calendar, query.grain, start - 1), end: start };
}
