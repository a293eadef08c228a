/**
 * At which hours is work done? A work calendar with time windows and a zone, as plain data.
 *
 * Each resource may have a schedule of its own: another zone, other hours, its days off. Windows are half-open wall-clock
 * times, so that one that ends at 12:00 and one that begins at 12:00 share no moment; 24:00 ends a day.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import type { Weekday } from "./day.js";
import { type Day, toDayNumber } from "./day-number.js";
import { weekdayOfDay } from "./iso-week.js";
import { isWorkingDayNumber, type WorkCalendar, workCalendar, workPattern } from "./work-calendar.js";
import { type OffsetAt, offsetsOfZone } from "./zone-offset.js";

/** A stretch of the wall clock: `start` belongs to it, `end` does not. */
export interface TimeWindow {
  /** `"09:00"` or `"09:00:30"`. */
  readonly start: string;
  /** Later than `start`; up to `"24:00"`. */
  readonly end: string;
}

/** When work is done. Plain data: it may come out of JSON. */
export interface WorkSchedule {
  readonly kind: "work-schedule";
  /** IANA name of the zone whose wall clock is meant. */
  readonly zone: string;
  readonly calendar: WorkCalendar;
  /** Hours of a working day. */
  readonly windows: readonly TimeWindow[];
  /** Other hours on some weekdays, `"1"` for Monday to `"7"` for Sunday; they count on working days only. */
  readonly weekdayWindows: Readonly<Record<string, readonly TimeWindow[]>>;
  /** The hours of single days, working day or not: a half holiday, a Sunday of stocktaking; none at all for a day off. */
  readonly dayWindows: Readonly<Record<Day, readonly TimeWindow[]>>;
}

/**
 * Puts a work schedule together.
 *
 * @param options.zone - IANA name, such as `"Asia/Shanghai"`.
 * @param options.calendar - On which days; default Monday to Friday.
 * @param options.windows - Hours of a working day, in any order, not overlapping; default all 24.
 * @param options.weekdayWindows - Other hours on some weekdays.
 * @param options.dayWindows - Hours of single days; they win over everything else.
 * @throws {OpsLogicError} `calendar/not-a-work-schedule`, `calendar/not-a-work-calendar`, `calendar/not-a-day`,
 *   `calendar/unknown-zone`.
 * @example
 * ```ts
 * import { workSchedule } from "opslogic/calendar";
 *
 * const office = workSchedule({
 *   zone: "Asia/Shanghai",
 *   windows: [{ start: "09:00", end: "12:00" }, { start: "13:30", end: "18:00" }],
 * });
 * office.windows.length; // => 2
 * workSchedule({ zone: "UTC", windows: [{ start: "18:00", end: "09:00" }] }); // => throws calendar/not-a-work-schedule
 * ```
 */
export function workSchedule(options: {
  readonly zone: string;
  readonly calendar?: WorkCalendar | undefined;
  readonly windows?: readonly TimeWindow[] | undefined;
  readonly weekdayWindows?: Readonly<Partial<Record<Weekday, readonly TimeWindow[]>>> | undefined;
  readonly dayWindows?: Readonly<Record<Day, readonly TimeWindow[]>> | undefined;
}): WorkSchedule {
  const schedule: WorkSchedule = {
    kind: "work-schedule",
    zone: options?.zone,
    calendar: options?.calendar ?? workCalendar(),
    windows: options?.windows ?? [{ start: "00:00", end: "24:00" }],
    weekdayWindows: { ...options?.weekdayWindows },
    dayWindows: { ...options?.dayWindows },
  };
  readSchedule(schedule, "workSchedule");
  return schedule;
}

/** Seconds of the wall clock since midnight: start of each window, then its end, ascending. */
export type DaySeconds = readonly number[];

/** A schedule that has been read. */
export interface ReadSchedule {
  readonly offsetAt: OffsetAt;
  /** The windows of a day number. */
  readonly windowsOn: (day: number) => DaySeconds;
  /** Day number of the last day that the calendar knows; `null` if it knows all. */
  readonly knownUntil: number | null;
  /** The last day that has hours of its own, or is an exception; afterwards weeks repeat. */
  readonly lastException: number;
  /** Whether an ordinary week has any working time. */
  readonly repeats: boolean;
}

/**
 * Reads a schedule.
 *
 * @throws {OpsLogicError} `calendar/not-a-work-schedule`, `calendar/not-a-work-calendar`, `calendar/not-a-day`,
 *   `calendar/unknown-zone`.
 */
export function readSchedule(schedule: WorkSchedule, caller: string): ReadSchedule {
  if (schedule?.kind !== "work-schedule") throw notASchedule(caller, [], schedule);
  const offsetAt = offsetsOfZone(schedule.zone, caller);
  const pattern = workPattern(schedule.calendar, caller);
  const ordinary = readWindows(schedule.windows, caller, "windows");
  const byWeekday: (DaySeconds | undefined)[] = [];
  for (const [weekday, windows] of Object.entries(schedule.weekdayWindows ?? {})) {
    if (!/^[1-7]$/.test(weekday)) throw notASchedule(caller, ["weekdayWindows"], weekday);
    byWeekday[Number.parseInt(weekday, 10)] = readWindows(windows, caller, "weekdayWindows", weekday);
  }
  const byDay = new Map<number, DaySeconds>();
  for (const [day, windows] of Object.entries(schedule.dayWindows ?? {})) {
    byDay.set(toDayNumber(day, caller, "schedule", "dayWindows"), readWindows(windows, caller, "dayWindows", day));
  }
  const ofWeekday = (weekday: number): DaySeconds => byWeekday[weekday] ?? ordinary;
  const { knownUntil } = schedule.calendar;
  return {
    offsetAt,
    windowsOn: (day) =>
      byDay.get(day) ?? (isWorkingDayNumber(pattern, day) ? ofWeekday(weekdayOfDay(day)) : NO_WINDOWS),
    knownUntil: knownUntil === undefined ? null : toDayNumber(knownUntil, caller, "schedule", "calendar", "knownUntil"),
    lastException: [...byDay.keys()].reduce((last, day) => Math.max(last, day), pattern.exceptions.at(-1) ?? -Infinity),
    repeats: pattern.worked.some((worked, i) => worked && ofWeekday(i + 1).length > 0),
  };
}

const NO_WINDOWS: DaySeconds = [];
const TIME = /^([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?$/;
const DAY_SECONDS = 86_400;

function readWindows(windows: unknown, caller: string, ...path: readonly string[]): DaySeconds {
  if (!Array.isArray(windows)) throw notASchedule(caller, path, windows);
  const read = (windows as readonly TimeWindow[]).map((window, i): readonly [number, number] => {
    const [start, end] = [secondsOfTime(window?.start), secondsOfTime(window?.end)];
    if (start < end && end <= DAY_SECONDS) return [start, end];
    throw notASchedule(caller, [...path, i], `${String(window?.start)}-${String(window?.end)}`);
  });
  const sorted = read.sort(([a], [b]) => a - b);
  for (let i = 1; i < sorted.length; i++) {
    if ((sorted[i]?.[0] as number) < (sorted[i - 1]?.[1] as number))
      throw notASchedule(caller, path, "overlapping windows");
  }
  return sorted.flat();
}

/** NaN for what is no time of day, so that no comparison with it holds. */
function secondsOfTime(time: unknown): number {
  const match = typeof time === "string" ? TIME.exec(time) : null;
  if (match === null) return Number.NaN;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number.parseInt(part ?? "0", 10));
  return (hours as number) * 3600 + (minutes as number) * 60 + (seconds as number);
}

function notASchedule(caller: string, path: readonly (string | number)[], value: unknown): OpsLogicError {
  const expected =
    'a work schedule: a zone, a work calendar, and windows such as { start: "09:00", end: "17:30" } that do not overlap';
  const received = describeValue(value);
  return new OpsLogicError("calendar/not-a-work-schedule", `expected ${expected}, got ${received}`, {
    function: caller,
    path: ["schedule", ...path],
    received,
    expected,
  });
}
