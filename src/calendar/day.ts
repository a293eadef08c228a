/**
 * What day is it so many days or months on? Arithmetic on civil dates.
 *
 * Months are clamped: a day that the target month lacks becomes its last day, and nothing is remembered, so a series
 * counts from its anchor. Weekdays are those of ISO 8601.
 * @module
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { type Day, dayNumber, dayOfNumber, toDayNumber, toWhole } from "./day-number.js";
import { weekdayOfDay } from "./iso-week.js";

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Says whether a value is a civil date: text of the form `YYYY-MM-DD` that names a day from 0001-01-01 to 9999-12-31.
 *
 * @param value - Anything; what is no text is no day.
 * @example
 * ```ts
 * import { isDay } from "opslogic/calendar";
 *
 * isDay("2024-02-29"); // => true
 * isDay("2026-02-30"); // => false
 * isDay("2026-3-1"); // => false
 * ```
 */
export function isDay(value: unknown): value is Day {
  return !Number.isNaN(dayNumber(value as Day));
}

/**
 * Takes a civil date, and refuses everything else.
 *
 * @param value - What a file or a form gave.
 * @throws {OpsLogicError} `calendar/not-a-day`.
 * @example
 * ```ts
 * import { parseDay } from "opslogic/calendar";
 *
 * parseDay("2026-03-31"); // => "2026-03-31"
 * ```
 */
export function parseDay(value: unknown): Day {
  toDayNumber(value as Day, "parseDay", "value");
  return value as Day;
}

/**
 * Moves a day by a number of days.
 *
 * @param day - A civil date.
 * @param days - A whole number, negative to go back.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-whole`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { addDays } from "opslogic/calendar";
 *
 * addDays("2026-02-28", 1); // => "2026-03-01"
 * addDays("2026-01-01", -1); // => "2025-12-31"
 * ```
 */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(toDayNumber(day, "addDays", "day") + toWhole(days, "addDays", "days"), "addDays");
}

/**
 * Moves a day by a number of months, to the last day of the month where the month is too short.
 *
 * January 31 plus a month is February 28; February 28 plus a month is March 28. So adding and taking away do not
 * undo each other, and a series of month ends counts from its first day, not from the one before.
 *
 * @param day - A civil date.
 * @param months - A whole number, negative to go back; 12 for a year.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-whole`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { addMonths } from "opslogic/calendar";
 *
 * addMonths("2026-01-31", 1); // => "2026-02-28"
 * addMonths("2026-02-28", 1); // => "2026-03-28"
 * addMonths("2024-02-29", -12); // => "2023-02-28"
 * ```
 */
export function addMonths(day: Day, months: number): Day {
  const number = toDayNumber(day, "addMonths", "day");
  return dayOfNumber(addMonthsToNumber(number, toWhole(months, "addMonths", "months")), "addMonths");
}

/** A day number moved by months, clamped; NaN or a number outside our years if there is no such day. */
export function addMonthsToNumber(number: number, months: number): number {
  return addMonthsToDate(new UTCDateMini(number * MILLISECONDS_PER_DAY), months).getTime() / MILLISECONDS_PER_DAY;
}

/**
 * Counts the days from one day to another: end - start, so that `addDays(start, daysBetween({ start, end }))` is `end`.
 *
 * @param input.start - Where to count from.
 * @param input.end - Where to count to; the answer is negative if it lies before `start`.
 * @throws {OpsLogicError} `calendar/not-a-day`.
 * @example
 * ```ts
 * import { daysBetween } from "opslogic/calendar";
 *
 * daysBetween({ start: "2024-02-28", end: "2024-03-01" }); // => 2
 * daysBetween({ start: "2026-03-31", end: "2026-03-31" }); // => 0
 * ```
 */
export function daysBetween(input: { readonly start: Day; readonly end: Day }): number {
  return toDayNumber(input?.end, "daysBetween", "end") - toDayNumber(input.start, "daysBetween", "start");
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day of the week: 1 for Monday to 7 for Sunday (ISO 8601).
 *
 * @param day - A civil date.
 * @throws {OpsLogicError} `calendar/not-a-day`.
 * @example
 * ```ts
 * import { dayOfWeek } from "opslogic/calendar";
 *
 * dayOfWeek("2026-03-31"); // => 2
 * ```
 */
export function dayOfWeek(day: Day): Weekday {
  return weekdayOfDay(toDayNumber(day, "dayOfWeek", "day")) as Weekday;
}
