/**
 * How much working time lies between two moments, and when has so much of it gone by?
 *
 * Elapsed time inside the windows of a schedule. The one is the inverse of the other: from a moment, after n minutes,
 * exactly n minutes have been worked.
 * @module
 */
import { type Decimal, type DecimalInput, type Finding, OpsLogicError } from "../core/index.js";
import { decimalOfFraction, describeValue, multiplyFractions, toFraction } from "../core/internal.js";
import { type HorizonOptions, horizonFindings } from "./horizon.js";
import { type Instant, SECONDS_PER_DAY, textOfSeconds, toSeconds } from "./instant.js";
import { type ReadSchedule, readSchedule, type WorkSchedule } from "./work-schedule.js";
import { type WorkedSeconds, workedInUtcDay } from "./working-intervals.js";

/** Two moments; the second may lie before the first. */
export interface InstantRange {
  readonly start: Instant;
  readonly end: Instant;
}

/** A moment that was calculated. */
export interface WorkingInstant {
  /** UTC text, `"2026-03-31T08:00:00Z"`. */
  readonly instant: string;
  readonly findings: readonly Finding[];
}

/** Working time that was counted. */
export interface WorkingMinutes {
  readonly minutes: Decimal;
  readonly findings: readonly Finding[];
}

/** A hundred years of round-the-clock work; what takes longer is a slip of the pen. */
const MOST_SECONDS = 36_525 * SECONDS_PER_DAY;

/**
 * The moment at which so many minutes have been worked: due times, reply times.
 *
 * The first such moment: work due exactly at closing time is due then, not at the next opening; zero minutes are over at
 * once, also at night. Going back, the last moment from which so many minutes are worked until the start.
 *
 * @param schedule - From {@link workSchedule}, or the same as JSON.
 * @param start - Where to count from; worked or not.
 * @param minutes - Minutes of work, negative to go back; whole seconds (0.5 is thirty).
 * @param options.beyond - `"error"` refuses an answer that rests on days the calendar does not know; default `"finding"`.
 * @returns The moment, with `calendar/beyond-horizon` if the way to it leaves the days that the calendar knows.
 * @throws {OpsLogicError} `calendar/no-working-time` if the schedule has none left, `calendar/not-whole` for parts of a
 *   second, `calendar/out-of-range` beyond a hundred years; `calendar/not-an-instant`, `calendar/not-a-work-schedule`,
 *   `calendar/beyond-horizon`, `calendar/unknown-zone`.
 * @example
 * ```ts
 * import { addWorkingMinutes, workSchedule } from "opslogic/calendar";
 *
 * const office = workSchedule({ zone: "Asia/Shanghai", windows: [{ start: "09:00", end: "18:00" }] });
 * // Friday 17:00 in Shanghai, and two hours of work: Monday 10:00.
 * addWorkingMinutes(office, "2026-03-27T09:00:00Z", 120).instant; // => "2026-03-30T02:00:00Z"
 * addWorkingMinutes(office, "2026-03-27T09:00:00Z", 60).instant; // => "2026-03-27T10:00:00Z"
 * ```
 */
export function addWorkingMinutes(
  schedule: WorkSchedule,
  start: Instant,
  minutes: DecimalInput,
  options: HorizonOptions = {},
): WorkingInstant {
  const caller = "addWorkingMinutes";
  return addWorkingSeconds(schedule, start, wholeSeconds(minutes, caller), options, caller);
}

/** The moment at which so many seconds have been worked. */
export function addWorkingSeconds(
  schedule: WorkSchedule,
  start: Instant,
  seconds: number,
  options: HorizonOptions,
  caller: string,
): WorkingInstant {
  const read = readSchedule(schedule, caller);
  const from = toSeconds(start, caller);
  let left = Math.abs(seconds);
  let at = from;
  for (const worked of walk(read, from, seconds < 0, caller)) {
    if (left === 0) break;
    const length = worked.end - worked.start;
    at = seconds < 0 ? worked.end - Math.min(left, length) : worked.start + Math.min(left, length);
    left -= Math.min(left, length);
  }
  const reached = localDay(read, Math.max(from, at) - (at > from ? 1 : 0));
  return { instant: textOfSeconds(at), findings: horizonFindings(read.knownUntil, reached, caller, options) };
}

/**
 * The working time between two moments: elapsed minutes inside the windows.
 *
 * Negative if the end lies before the start. Stretches that follow each other add up.
 *
 * @param schedule - From {@link workSchedule}, or the same as JSON.
 * @param range - Two moments, at most a hundred years apart.
 * @param options.beyond - As in {@link addWorkingMinutes}.
 * @returns Minutes, exact to the second.
 * @throws {OpsLogicError} `calendar/not-an-instant`, `calendar/not-a-work-schedule`, `calendar/out-of-range`,
 *   `calendar/beyond-horizon`, `calendar/unknown-zone`.
 * @example
 * ```ts
 * import { workingMinutesBetween, workSchedule } from "opslogic/calendar";
 *
 * const office = workSchedule({ zone: "Asia/Shanghai", windows: [{ start: "09:00", end: "18:00" }] });
 * workingMinutesBetween(office, { start: "2026-03-27T09:00:00Z", end: "2026-03-30T02:00:00Z" }).minutes; // => "120"
 * // A Sunday on which clocks go forward has 23 hours.
 * const sundays = workSchedule({ zone: "Europe/Berlin", dayWindows: { "2026-03-29": [{ start: "00:00", end: "24:00" }] } });
 * workingMinutesBetween(sundays, { start: "2026-03-28T12:00:00Z", end: "2026-03-29T22:00:00Z" }).minutes; // => "1380"
 * ```
 */
export function workingMinutesBetween(
  schedule: WorkSchedule,
  range: InstantRange,
  options: HorizonOptions = {},
): WorkingMinutes {
  const caller = "workingMinutesBetween";
  const read = readSchedule(schedule, caller);
  const { from, to, sign } = ordered(range, caller);
  let seconds = 0;
  for (const { start, end } of between(read, from, to)) seconds += end - start;
  return counted(sign * seconds, [read], to, caller, options);
}

/**
 * The working time that two schedules share between two moments: when two teams can meet.
 *
 * @param a - A schedule.
 * @param b - Another, in any zone; the order does not matter.
 * @param range - Two moments, at most a hundred years apart; negative if the end lies before the start.
 * @param options.beyond - As in {@link addWorkingMinutes}.
 * @returns Minutes, exact to the second.
 * @throws {OpsLogicError} As {@link workingMinutesBetween}: `calendar/not-an-instant`, `calendar/not-a-work-schedule`.
 * @example
 * ```ts
 * import { overlapWorkingMinutes, workSchedule } from "opslogic/calendar";
 *
 * const hours = [{ start: "09:00", end: "18:00" }];
 * const shanghai = workSchedule({ zone: "Asia/Shanghai", windows: hours });
 * const berlin = workSchedule({ zone: "Europe/Berlin", windows: hours });
 * const day = { start: "2026-01-15T00:00:00Z", end: "2026-01-16T00:00:00Z" };
 * overlapWorkingMinutes(shanghai, berlin, day).minutes; // => "120"
 * ```
 */
export function overlapWorkingMinutes(
  a: WorkSchedule,
  b: WorkSchedule,
  range: InstantRange,
  options: HorizonOptions = {},
): WorkingMinutes {
  const caller = "overlapWorkingMinutes";
  const [one, other] = [readSchedule(a, caller), readSchedule(b, caller)];
  const { from, to, sign } = ordered(range, caller);
  const others = between(other, from, to);
  let seconds = 0;
  let at = 0;
  for (const { start, end } of between(one, from, to)) {
    while (at < others.length && (others[at] as WorkedSeconds).end <= start) at++;
    for (let next = at; next < others.length && (others[next] as WorkedSeconds).start < end; next++) {
      const shared = others[next] as WorkedSeconds;
      seconds += Math.min(end, shared.end) - Math.max(start, shared.start);
    }
  }
  return counted(sign * seconds, [one, other], to, caller, options);
}

/**
 * The first moment of working time from a moment on; the moment itself if it is worked.
 *
 * @param schedule - From {@link workSchedule}, or the same as JSON.
 * @param instant - Any moment.
 * @param options.beyond - As in {@link addWorkingMinutes}.
 * @throws {OpsLogicError} `calendar/no-working-time` if nothing is worked in the hundred years to come;
 *   `calendar/not-an-instant`, `calendar/not-a-work-schedule`, `calendar/beyond-horizon`, `calendar/unknown-zone`.
 * @example
 * ```ts
 * import { nextWorkingInstant, workSchedule } from "opslogic/calendar";
 *
 * const office = workSchedule({ zone: "Asia/Shanghai", windows: [{ start: "09:00", end: "18:00" }] });
 * nextWorkingInstant(office, "2026-03-28T04:00:00Z").instant; // => "2026-03-30T01:00:00Z"
 * nextWorkingInstant(office, "2026-03-30T04:00:00Z").instant; // => "2026-03-30T04:00:00Z"
 * ```
 */
export function nextWorkingInstant(
  schedule: WorkSchedule,
  instant: Instant,
  options: HorizonOptions = {},
): WorkingInstant {
  const caller = "nextWorkingInstant";
  const read = readSchedule(schedule, caller);
  for (const { start } of walk(read, toSeconds(instant, caller), false, caller)) {
    const findings = horizonFindings(read.knownUntil, localDay(read, start), caller, options);
    return { instant: textOfSeconds(start), findings };
  }
  throw noWorkingTime(caller);
}

/** Stretches of working time from a moment on, or back from it; ends in an error where none are left. */
function* walk(read: ReadSchedule, from: number, back: boolean, caller: string): Generator<WorkedSeconds> {
  const step = back ? -1 : 1;
  const first = Math.floor((back ? from - 1 : from) / SECONDS_PER_DAY);
  for (let days = 0; days <= MOST_SECONDS / SECONDS_PER_DAY; days++) {
    const utcDay = first + step * days;
    const worked = workedInUtcDay(read, utcDay);
    for (const { start, end } of back ? worked.reverse() : worked) {
      const cut = back ? { start, end: Math.min(end, from) } : { start: Math.max(start, from), end };
      if (cut.start < cut.end) yield cut;
    }
    if (!read.repeats && !back && utcDay > read.lastException + 1) throw noWorkingTime(caller);
  }
  throw noWorkingTime(caller);
}

/** All working time between two moments. */
function between(read: ReadSchedule, from: number, to: number): WorkedSeconds[] {
  const found: WorkedSeconds[] = [];
  for (let utcDay = Math.floor(from / SECONDS_PER_DAY); utcDay * SECONDS_PER_DAY < to; utcDay++) {
    for (const worked of workedInUtcDay(read, utcDay)) {
      const [start, end] = [Math.max(worked.start, from), Math.min(worked.end, to)];
      if (start < end) found.push({ start, end });
    }
  }
  return found;
}

function ordered(
  range: InstantRange,
  caller: string,
): { readonly from: number; readonly to: number; readonly sign: 1 | -1 } {
  const [start, end] = [toSeconds(range?.start, caller), toSeconds(range?.end, caller)];
  if (Math.abs(end - start) > MOST_SECONDS) throw tooFar(caller, describeValue(range.end));
  return start <= end ? { from: start, to: end, sign: 1 } : { from: end, to: start, sign: -1 };
}

function counted(
  seconds: number,
  schedules: readonly ReadSchedule[],
  to: number,
  caller: string,
  options: HorizonOptions,
): WorkingMinutes {
  const findings = schedules.flatMap((read) =>
    horizonFindings(read.knownUntil, localDay(read, to - 1), caller, options),
  );
  return { minutes: decimalOfFraction({ n: BigInt(seconds), d: 60n }), findings };
}

function localDay({ offsetAt }: ReadSchedule, seconds: number): number {
  return Math.floor((seconds + offsetAt(seconds)) / SECONDS_PER_DAY);
}

function wholeSeconds(minutes: DecimalInput, caller: string): number {
  const { n, d } = multiplyFractions(toFraction(minutes, caller, "minutes"), { n: 60n, d: 1n });
  if (n % d !== 0n) {
    const expected = "minutes that are whole seconds";
    const received = describeValue(minutes);
    throw new OpsLogicError("calendar/not-whole", `expected ${expected}, got ${received}`, {
      function: caller,
      path: ["minutes"],
      received,
      expected,
    });
  }
  const seconds = n / d;
  const size = seconds < 0n ? -seconds : seconds;
  if (size > BigInt(MOST_SECONDS)) throw tooFar(caller, describeValue(minutes));
  return Number(seconds);
}

function tooFar(caller: string, received: string): OpsLogicError {
  const expected = "at most a hundred years";
  return new OpsLogicError("calendar/out-of-range", `expected ${expected}, got ${received}`, {
    function: caller,
    received,
    expected,
  });
}

function noWorkingTime(caller: string): OpsLogicError {
  const expected = "a schedule with working time left, within a hundred years";
  return new OpsLogicError("calendar/no-working-time", `expected ${expected}: this one has none`, {
    function: caller,
    path: ["schedule"],
    expected,
  });
}
