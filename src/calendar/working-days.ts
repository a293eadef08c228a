/**
 * How many working days, and which day is so many of them on?
 *
 * Counting a stretch takes both ends, as NETWORKDAYS in spreadsheets; stepping from a day does not count the day itself,
 * as WORKDAY.
 * All of it is arithmetic on whole weeks and the sorted exceptions, so a hundred years cost what a week costs.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import {
  type Day,
  dayOfNumber,
  FIRST_DAY_NUMBER,
  LAST_DAY_NUMBER,
  outOfRange,
  toDayNumber,
  toWhole,
} from "./day-number.js";
import { type WorkCalendar, workingDaysBefore, workPattern } from "./work-calendar.js";

/**
 * Counts the working days from a first to a last day, both counted.
 *
 * If `end` lies before `start` the count is negative. A stretch without working days counts 0. Stretches that follow each other add up:
 * count(a..b) + count(b + 1..c) = count(a..c).
 *
 * @param calendar - From {@link workCalendar}, or the same as JSON.
 * @param input.start - First day.
 * @param input.end - Last day.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-work-calendar`.
 * @example
 * ```ts
 * import { countWorkingDays, workCalendar } from "opslogic/calendar";
 *
 * const calendar = workCalendar({ holidays: ["2026-04-03", "2026-04-06"] });
 * countWorkingDays(calendar, { start: "2026-04-01", end: "2026-04-30" }); // => 20
 * countWorkingDays(calendar, { start: "2026-04-30", end: "2026-04-01" }); // => -20
 * countWorkingDays(calendar, { start: "2026-04-03", end: "2026-04-06" }); // => 0
 * ```
 */
export function countWorkingDays(calendar: WorkCalendar, input: { readonly start: Day; readonly end: Day }): number {
  const caller = "countWorkingDays";
  const start = toDayNumber(input?.start, caller, "start");
  const end = toDayNumber(input.end, caller, "end");
  const pattern = workPattern(calendar, caller);
  const count = (first: number, last: number): number =>
    workingDaysBefore(pattern, last + 1) - workingDaysBefore(pattern, first);
  // 0 - x, for -x would answer -0.
  return start <= end ? count(start, end) : 0 - count(end, start);
}

/**
 * The day that is so many working days on: step day by day, count the working days only, and do not count the day
 * stepped from.
 *
 * 0 steps stay where they are, also on a day off. From Saturday one step leads to Monday, one step back to Friday.
 *
 * @param calendar - From {@link workCalendar}, or the same as JSON.
 * @param start - The day stepped from; need not be worked.
 * @param workingDays - A whole number of working days, negative to go back.
 * @throws {OpsLogicError} `calendar/no-working-day` if the calendar works on no weekday and its extra workdays run out;
 *   `calendar/not-a-day`, `calendar/not-whole`, `calendar/not-a-work-calendar`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { addWorkingDays, workCalendar } from "opslogic/calendar";
 *
 * const calendar = workCalendar({ holidays: ["2026-04-03", "2026-04-06"] });
 * addWorkingDays(calendar, "2026-04-01", 2); // => "2026-04-07"
 * addWorkingDays(calendar, "2026-04-07", -2); // => "2026-04-01"
 * addWorkingDays(calendar, "2026-04-04", 0); // => "2026-04-04"
 * ```
 */
export function addWorkingDays(calendar: WorkCalendar, start: Day, workingDays: number): Day {
  const caller = "addWorkingDays";
  const number = toDayNumber(start, caller, "start");
  const steps = toWhole(workingDays, caller, "workingDays");
  const pattern = workPattern(calendar, caller);
  if (steps === 0) return start;
  const before = (day: number): number => workingDaysBefore(pattern, day);
  // The day sought is the last one with fewer working days before it than this: a working day itself.
  const sought = steps > 0 ? before(number + 1) + steps : before(number) + steps + 1;
  if (before(LAST_DAY_NUMBER + 1) < sought || before(FIRST_DAY_NUMBER) >= sought) {
    throw pattern.inWeekBefore[7] === 0 ? noWorkingDay(caller) : outOfRange(caller);
  }
  let low = FIRST_DAY_NUMBER;
  let high = LAST_DAY_NUMBER + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (before(middle) < sought) low = middle;
    else high = middle;
  }
  return dayOfNumber(low, caller);
}

function noWorkingDay(caller: string): OpsLogicError {
  const expected = "a calendar with a working weekday, or enough extra workdays";
  return new OpsLogicError("calendar/no-working-day", `expected ${expected}: this one has no such day left`, {
    function: caller,
    path: ["calendar"],
    expected,
  });
}

/**
 * Counts the working days stepped over from one day to another: the inverse of {@link addWorkingDays}.
 *
 * `workingDaysBetween(c, { start, end: addWorkingDays(c, start, n) })` is n. The day started from does not count, the day
 * arrived at does; if `end` lies before `start` the count is negative. Between equal days it is 0.
 *
 * @param calendar - From {@link workCalendar}, or the same as JSON.
 * @param input.start - The day stepped from.
 * @param input.end - The day arrived at.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-work-calendar`.
 * @example
 * ```ts
 * import { workCalendar, workingDaysBetween } from "opslogic/calendar";
 *
 * const calendar = workCalendar({ holidays: ["2026-04-03", "2026-04-06"] });
 * workingDaysBetween(calendar, { start: "2026-04-01", end: "2026-04-07" }); // => 2
 * workingDaysBetween(calendar, { start: "2026-04-07", end: "2026-04-01" }); // => -2
 * ```
 */
export function workingDaysBetween(calendar: WorkCalendar, input: { readonly start: Day; readonly end: Day }): number {
  const caller = "workingDaysBetween";
  const start = toDayNumber(input?.start, caller, "start");
  const end = toDayNumber(input.end, caller, "end");
  const pattern = workPattern(calendar, caller);
  const count = (first: number, last: number): number =>
    workingDaysBefore(pattern, last) - workingDaysBefore(pattern, first);
  return end >= start ? count(start + 1, end + 1) : 0 - count(end, start);
}
