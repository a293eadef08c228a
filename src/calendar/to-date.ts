/**
 * Which days are meant by "to date" and by "the last twelve months"? Ranges that end on a given day.
 *
 * To date is from the start of the period through the as-of day; before it, the same to date as of 1, 3, 6 or 12
 * months earlier, clamped, or 7 days for a week. Trailing is as of minus n months, clamped, plus 1 day, to as of.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import type { Calendar } from "./calendar.js";
import { addMonthsToNumber } from "./day.js";
import { type Day, toDayNumber } from "./day-number.js";
import { type Grain, monthsOfGrain, periodIndex, periodStartNumber } from "./period-index.js";
import { type DayRange, rangeOfNumbers } from "./range.js";

/**
 * From the start of the period that a day lies in through that day: week, month, quarter, half or year to date.
 *
 * @param calendar - A fiscal calendar gives the fiscal quarter, half and year to date; a week begins on Monday in both.
 * @param grain - Which period; `"day"` is the day alone.
 * @param asOf - Last day that counts.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-calendar`, `calendar/unknown-grain`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { fiscal, gregorian, toDateRange } from "opslogic/calendar";
 *
 * toDateRange(gregorian(), "quarter", "2026-05-31"); // => { start: "2026-04-01", endExclusive: "2026-06-01" }
 * toDateRange(fiscal({ startMonth: 4 }), "year", "2026-03-31"); // => { start: "2025-04-01", endExclusive: "2026-04-01" }
 * ```
 */
export function toDateRange(calendar: Calendar, grain: Grain, asOf: Day): DayRange {
  return toDate(calendar, grain, toDayNumber(asOf, "toDateRange", "asOf"), "toDateRange");
}

function toDate(calendar: Calendar, grain: Grain, asOf: number, caller: string): DayRange {
  const index = periodIndex(calendar, grain, asOf, caller);
  return rangeOfNumbers(periodStartNumber(calendar, grain, index), asOf + 1, caller);
}

/**
 * The period before, to the same date: {@link toDateRange} as of 1, 3, 6 or 12 months earlier, clamped; for a week
 * as of 7 days earlier, for a day the day before.
 *
 * As of March 31 the month before to date is all of February: its day 31 is clamped. Whoever wants as many days in
 * both instead takes {@link sameStretch}. For the month or quarter to date of a year ago move the day:
 * `toDateRange(calendar, "month", addMonths(asOf, -12))`.
 *
 * @param calendar - Decides where quarters, halves and years begin.
 * @param grain - Which period; `"day"` is the day before.
 * @param asOf - Last day that counts in the current period.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-calendar`, `calendar/unknown-grain`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { gregorian, priorToDate } from "opslogic/calendar";
 *
 * priorToDate(gregorian(), "month", "2026-03-31"); // => { start: "2026-02-01", endExclusive: "2026-03-01" }
 * priorToDate(gregorian(), "quarter", "2026-05-31"); // => { start: "2026-01-01", endExclusive: "2026-03-01" }
 * priorToDate(gregorian(), "week", "2026-03-31"); // => { start: "2026-03-23", endExclusive: "2026-03-25" }
 * ```
 */
export function priorToDate(calendar: Calendar, grain: Grain, asOf: Day): DayRange {
  const caller = "priorToDate";
  const number = toDayNumber(asOf, caller, "asOf");
  const months = monthsOfGrain(grain, caller);
  const back = months !== 0 ? addMonthsToNumber(number, -months) : number - (grain === "week" ? 7 : 1);
  return toDate(calendar, grain, back, caller);
}

/** How long a trailing window is: one of these, a whole number of at least 1. */
export type WindowLength =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly quarters: number }
  | { readonly years: number };

/** What one step of each unit is. */
const UNITS: Readonly<Record<string, { readonly days: number } | { readonly months: number }>> = {
  days: { days: 1 },
  weeks: { days: 7 },
  months: { months: 1 },
  quarters: { months: 3 },
  years: { months: 12 },
};

/**
 * The window of a length that ends on a day, that day included: trailing 12 months, last 28 days.
 *
 * It starts the day after `asOf` moved back by the length; months are clamped. As of 2025-02-28 the last 12 months start
 * on 2024-02-29, as of 2024-02-29 on 2023-03-01.
 *
 * @param asOf - Last day of the window.
 * @param length - `{ months: 12 }`, `{ days: 28 }`, `{ weeks }`, `{ quarters }` or `{ years }`; a whole number of at least 1.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-length`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { trailingRange } from "opslogic/calendar";
 *
 * trailingRange("2026-03-31", { months: 12 }); // => { start: "2025-04-01", endExclusive: "2026-04-01" }
 * trailingRange("2026-03-31", { days: 28 }); // => { start: "2026-03-04", endExclusive: "2026-04-01" }
 * ```
 */
export function trailingRange(asOf: Day, length: WindowLength): DayRange {
  const caller = "trailingRange";
  const end = toDayNumber(asOf, caller, "asOf");
  const [name, count, ...others] = Object.entries(length ?? {}).flat() as [string?, number?, ...unknown[]];
  const unit = name !== undefined && Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
  if (unit === undefined || others.length > 0 || !Number.isSafeInteger(count) || (count as number) < 1) {
    const expected = "one of days, weeks, months, quarters, years, as a whole number of at least 1";
    const received = describeValue(name === undefined ? length : `${name}: ${count}`);
    throw new OpsLogicError("calendar/not-a-length", `expected ${expected}, got ${received}`, {
      function: caller,
      path: ["length"],
      received,
      expected,
    });
  }
  const steps = count as number;
  const before = "days" in unit ? end - steps * unit.days : addMonthsToNumber(end, -steps * unit.months);
  return rangeOfNumbers(before + 1, end + 1, caller);
}
