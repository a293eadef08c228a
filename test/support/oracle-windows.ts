/**
 * Which days belong to a figure? The windows of the formula language, from their documented meaning,
 * with dates of the host's own Date in UTC.
 * @module
 */
import type { Grain, Period } from "opslogic/calendar";

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;

/** Half-open; null where the window does not exist. */
export type Stretch = { readonly start: number; readonly end: number } | null;

/** What a query says of time. */
export interface TimeQuery {
  readonly grain: Grain;
  /** First month of the year. */
  readonly startMonth: number;
  readonly from: string;
  readonly until: string;
  readonly dataThrough: string;
  readonly yearAgo: "calendar" | "weekday" | "isoWeek";
}

/** Which window: so many periods back, so many years back, then widened. */
export interface WindowOf {
  readonly previous: number;
  readonly yearsAgo: number;
  readonly toDate: Grain | null;
  readonly rolling: number | null;
}

export const OWN_WINDOW: WindowOf = { previous: 0, yearsAgo: 0, toDate: null, rolling: null };

const MONTHS: Readonly<Record<Grain, number>> = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12 };

const at = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY;

function parts(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** The day so many months later, on the last day of the month where it has no such day. */
export function monthsLater(day: number, months: number): number {
  const { year, month, date } = parts(day);
  const last = at(year, month + months + 1, 0);
  return Math.min(at(year, month + months, date), last);
}

/** First day of the period of a grain that holds a day. */
export function startOf(grain: Grain, day: number, startMonth: number): number {
  if (grain === "day") return day;
  // 1970-01-01 was a Thursday; weeks begin on Monday.
  if (grain === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const { year, month } = parts(day);
  const into = (((month - (startMonth - 1)) % MONTHS[grain]) + MONTHS[grain]) % MONTHS[grain];
  return at(year, month - into, 1);
}

/** First day of the period so many periods after the one that starts on a day. */
export function shiftStart(grain: Grain, start: number, periods: number): number {
  if (grain === "day") return start + periods;
  if (grain === "week") return start + 7 * periods;
  return monthsLater(start, periods * MONTHS[grain]);
}

/** The same week number of the ISO year before; null for a week 53 that it lacks. */
function isoYearBefore(day: number): number | null {
  const thursday = startOf("week", day, 1) + 3;
  const { year } = parts(thursday);
  const week1 = (of: number): number => startOf("week", at(of, 0, 4), 1);
  const weeksBefore = (week1(year) - week1(year - 1)) / 7;
  const week = Math.floor((day - week1(year)) / 7);
  return week >= weeksBefore ? null : day - week1(year) + week1(year - 1);
}

/** Start of the period a year before; only for `calendar` and `isoWeek`. */
function yearBefore(grain: Grain, start: number, query: TimeQuery): number | null {
  if (query.yearAgo === "isoWeek") return isoYearBefore(start);
  return startOf(grain, monthsLater(start, -12), query.startMonth);
}

/** The part of a period that is asked about and covered by data. */
export function covered(period: Period, query: TimeQuery): { readonly start: number; readonly end: number } {
  const start = Math.max(dayOf(period.start), dayOf(query.from));
  const end = Math.min(dayOf(period.endExclusive), dayOf(query.until), dayOf(query.dataThrough) + 1);
  return { start, end: Math.max(start, end) };
}

export function isPartial(period: Period, query: TimeQuery): boolean {
  const own = covered(period, query);
  return own.start > dayOf(period.start) || own.end < dayOf(period.endExclusive);
}

/** The days of a window of a period. */
export function stretchOf(period: Period, window: WindowOf, query: TimeQuery): Stretch {
  const own = covered(period, query);
  const opens = dayOf(period.start);
  let stretch = own;
  if (window.previous > 0 || window.yearsAgo > 0) {
    let start = shiftStart(query.grain, opens, -window.previous);
    let back = 0;
    for (let year = 0; year < window.yearsAgo; year++) {
      if (query.yearAgo === "weekday") {
        back += 364;
        continue;
      }
      const before = yearBefore(query.grain, start, query);
      if (before === null) return null;
      start = before;
    }
    const end = shiftStart(query.grain, start, 1) - back;
    start -= back;
    stretch = { start, end };
    if (isPartial(period, query)) {
      const from = Math.min(end, start + (own.start - opens));
      stretch = { start: from, end: Math.max(from, Math.min(end, start + (own.end - opens))) };
    }
  }
  if (stretch.end <= stretch.start) return stretch;
  const last = stretch.end - 1;
  if (window.toDate !== null) return { start: startOf(window.toDate, last, query.startMonth), end: stretch.end };
  if (window.rolling === null) return stretch;
  if (!isPartial(period, query)) {
    const current = startOf(query.grain, last, query.startMonth);
    return { start: shiftStart(query.grain, current, 1 - window.rolling), end: stretch.end };
  }
  // C-TTM: the day after the same day so many months ago.
  if (MONTHS[query.grain] > 0) {
    return { start: monthsLater(last, -window.rolling * MONTHS[query.grain]) + 1, end: stretch.end };
  }
  return { start: last - window.rolling * (query.grain === "week" ? 7 : 1) + 1, end: stretch.end };
}
