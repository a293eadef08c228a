/**
 * Is it a working day? A plain work calendar: weekdays, holidays, and make-up days.
 *
 * An extra workday beats a holiday, a holiday beats the weekday. The order matters where weekends are worked to make up
 * for a long holiday, as in China. A holiday on a weekend, or listed twice, changes nothing.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import type { Weekday } from "./day.js";
import { type Day, toDayNumber } from "./day-number.js";
import { mondayOfWeek, weekdayOfDay, weekIndexOfDay } from "./iso-week.js";

/** On which days work is done. Plain data: it may come out of JSON. */
export interface WorkCalendar {
  readonly kind: "work";
  /** Weekdays that are worked, 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly Weekday[];
  /** Days off. */
  readonly holidays: readonly Day[];
  /** Days worked all the same: make-up days. */
  readonly extraWorkdays: readonly Day[];
  /** The last day whose holidays are known; without it, the calendar claims to know all days. */
  readonly knownUntil?: Day;
}

/**
 * Puts a work calendar together.
 *
 * @param options.weekdays - Weekdays that are worked, 1 for Monday to 7 for Sunday; default Monday to Friday. May be empty if only
 *   the extra workdays are worked.
 * @param options.holidays - Days off, in any order.
 * @param options.extraWorkdays - Days worked although they are holidays or not among the weekdays.
 * @param options.knownUntil - The last day whose holidays are known; who asks beyond it is told, see {@link checkHorizon}.
 * @throws {OpsLogicError} `calendar/not-a-work-calendar`, `calendar/not-a-day`.
 * @example
 * ```ts
 * import { isWorkingDay, workCalendar } from "opslogic/calendar";
 *
 * const china = workCalendar({
 *   holidays: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23"],
 *   extraWorkdays: ["2026-02-14", "2026-02-28"],
 * });
 * isWorkingDay(china, "2026-02-17"); // => false
 * // A Saturday, worked to make up for the holiday.
 * isWorkingDay(china, "2026-02-28"); // => true
 * ```
 */
export function workCalendar(
  options: {
    readonly weekdays?: readonly Weekday[];
    readonly holidays?: readonly Day[];
    readonly extraWorkdays?: readonly Day[];
    readonly knownUntil?: Day | undefined;
  } = {},
): WorkCalendar {
  const calendar: WorkCalendar = {
    kind: "work",
    weekdays: listed(options?.weekdays ?? [1, 2, 3, 4, 5], "weekdays"),
    holidays: listed(options?.holidays ?? [], "holidays"),
    extraWorkdays: listed(options?.extraWorkdays ?? [], "extraWorkdays"),
    ...(options?.knownUntil === undefined ? {} : { knownUntil: options.knownUntil }),
  };
  workPattern(Object.freeze(calendar), "workCalendar");
  return calendar;
}

/** Sorted, each once, and frozen. */
function listed<T extends Day | Weekday>(list: readonly T[], name: string): readonly T[] {
  const isList: boolean = Array.isArray(list);
  if (!isList) throw notAWorkCalendar("workCalendar", list, [name]);
  return Object.freeze([...new Set(list)].sort((a, b) => (a < b ? -1 : 1)));
}

/** A work calendar prepared for counting. */
export interface WorkPattern {
  /** Whether the weekday with this number less one is worked. */
  readonly worked: readonly boolean[];
  /** Working days of a week before each of its days; the eighth entry is the whole week. */
  readonly inWeekBefore: readonly number[];
  /** Days on which the calendar departs from its weekdays, ascending. */
  readonly exceptions: readonly number[];
  /** What the exceptions before each of them add; the last entry is the sum of all. */
  readonly addedBefore: readonly number[];
}

// Only of calendars that can no longer change.
const PREPARED = new WeakMap<WorkCalendar, WorkPattern>();

/**
 * Prepares a work calendar for counting; that of a frozen one is kept.
 *
 * @throws {OpsLogicError} `calendar/not-a-work-calendar`, `calendar/not-a-day`.
 */
export function workPattern(calendar: WorkCalendar, caller: string): WorkPattern {
  const prepared = PREPARED.get(calendar);
  if (prepared !== undefined) return prepared;
  if (calendar?.kind !== "work") throw notAWorkCalendar(caller, calendar, []);
  if (calendar.knownUntil !== undefined) toDayNumber(calendar.knownUntil, caller, "calendar", "knownUntil");
  const worked = [false, false, false, false, false, false, false];
  for (const [i, weekday] of array(calendar, "weekdays", caller).entries()) {
    const isWeekday = Number.isInteger(weekday) && (weekday as number) >= 1 && (weekday as number) <= 7;
    if (!isWeekday) throw notAWorkCalendar(caller, weekday, ["weekdays", i]);
    worked[(weekday as number) - 1] = true;
  }
  const inWeekBefore = [0];
  for (const isWorked of worked) inWeekBefore.push((inWeekBefore.at(-1) as number) + (isWorked ? 1 : 0));

  const extra = new Set(dayNumbers(calendar, "extraWorkdays", caller));
  const added = new Map<number, 1 | -1>();
  for (const day of dayNumbers(calendar, "holidays", caller)) {
    if (worked[weekdayOfDay(day) - 1] === true && !extra.has(day)) added.set(day, -1);
  }
  for (const day of extra) if (worked[weekdayOfDay(day) - 1] === false) added.set(day, 1);
  const exceptions = [...added.keys()].sort((a, b) => a - b);
  const addedBefore = [0];
  for (const day of exceptions) addedBefore.push((addedBefore.at(-1) as number) + (added.get(day) as number));

  const pattern: WorkPattern = { worked, inWeekBefore, exceptions, addedBefore };
  if (isFixed(calendar)) PREPARED.set(calendar, pattern);
  return pattern;
}

function isFixed(calendar: WorkCalendar): boolean {
  return [calendar, calendar.weekdays, calendar.holidays, calendar.extraWorkdays].every(Object.isFrozen);
}

function array(
  calendar: WorkCalendar,
  name: "weekdays" | "holidays" | "extraWorkdays",
  caller: string,
): readonly unknown[] {
  const list: unknown = calendar[name];
  if (!Array.isArray(list)) throw notAWorkCalendar(caller, list, [name]);
  return list as readonly unknown[];
}

function dayNumbers(calendar: WorkCalendar, name: "holidays" | "extraWorkdays", caller: string): readonly number[] {
  return array(calendar, name, caller).map((day, i) => toDayNumber(day as Day, caller, name, i));
}

function notAWorkCalendar(caller: string, value: unknown, path: readonly (string | number)[]): OpsLogicError {
  const expected = "a work calendar: weekdays from 1 to 7, lists of holidays and of extra workdays";
  const received = describeValue(value);
  return new OpsLogicError("calendar/not-a-work-calendar", `expected ${expected}, got ${received}`, {
    function: caller,
    path: ["calendar", ...path],
    received,
    expected,
  });
}

/** Exceptions before a day. */
function exceptionsBefore({ exceptions }: WorkPattern, number: number): number {
  let low = 0;
  let high = exceptions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((exceptions[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A count of working days before a day; only differences mean something. Never falls from a day to the next. */
export function workingDaysBefore(pattern: WorkPattern, number: number): number {
  const week = weekIndexOfDay(number);
  const ofWeeks = week * (pattern.inWeekBefore[7] as number);
  const ofThisWeek = pattern.inWeekBefore[number - mondayOfWeek(week)] as number;
  return ofWeeks + ofThisWeek + (pattern.addedBefore[exceptionsBefore(pattern, number)] as number);
}

/**
 * Says whether a day is worked: yes if it is an extra workday, else no if it is a holiday, else as its weekday says.
 *
 * @param calendar - From {@link workCalendar}, or the same as JSON.
 * @param day - A civil date.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-work-calendar`.
 * @example
 * ```ts
 * import { isWorkingDay, workCalendar } from "opslogic/calendar";
 *
 * isWorkingDay(workCalendar({ holidays: ["2026-01-01"] }), "2026-01-01"); // => false
 * isWorkingDay(workCalendar(), "2026-01-01"); // => true
 * ```
 */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  const number = toDayNumber(day, "isWorkingDay", "day");
  return isWorkingDayNumber(workPattern(calendar, "isWorkingDay"), number);
}

/** Whether the day with a number is worked. */
export function isWorkingDayNumber(pattern: WorkPattern, number: number): boolean {
  return workingDaysBefore(pattern, number + 1) > workingDaysBefore(pattern, number);
}
