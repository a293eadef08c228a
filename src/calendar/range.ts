/**
 * Which days belong together? Half-open ranges of days, and the one just before.
 *
 * People name the first and the last day, and both count.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import { type Day, dayOfNumber, toDayNumber } from "./day-number.js";

/** Days from `start` to the day before `endExclusive`; none if the two are equal. A period is one, too. */
export interface DayRange {
  /** First day. */
  readonly start: Day;
  /** The day after the last one. */
  readonly endExclusive: Day;
}

/** A range as day numbers. */
export interface NumberRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads an argument as a range.
 *
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-range`.
 */
export function toNumberRange(range: DayRange, caller: string, name: string): NumberRange {
  const start = toDayNumber(range?.start, caller, name, "start");
  const end = toDayNumber(range.endExclusive, caller, name, "endExclusive");
  if (end < start) throw notARange(caller, [name], `${range.start} to ${range.endExclusive}`);
  return { start, end };
}

function notARange(caller: string, path: readonly string[], text: string): OpsLogicError {
  const expected = "a range that does not end before it starts";
  const received = describeValue(text);
  return new OpsLogicError("calendar/not-a-range", `expected ${expected}, got ${received}`, {
    function: caller,
    path,
    received,
    expected,
  });
}

/** The range of two day numbers. */
export function rangeOfNumbers(start: number, end: number, caller: string): DayRange {
  return { start: dayOfNumber(start, caller), endExclusive: dayOfNumber(end, caller) };
}

/**
 * The range from a first to a last day, both counted, as people name it.
 *
 * @param input.start - First day.
 * @param input.end - Last day; not before the first.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-range`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { inclusiveRange } from "opslogic/calendar";
 *
 * inclusiveRange({ start: "2026-01-01", end: "2026-03-31" }); // => { start: "2026-01-01", endExclusive: "2026-04-01" }
 * ```
 */
export function inclusiveRange(input: { readonly start: Day; readonly end: Day }): DayRange {
  const start = toDayNumber(input?.start, "inclusiveRange", "start");
  const end = toDayNumber(input.end, "inclusiveRange", "end");
  if (end < start) throw notARange("inclusiveRange", [], `${input.start} to ${input.end}`);
  return rangeOfNumbers(start, end + 1, "inclusiveRange");
}

/**
 * The bare range of a period, or of anything else that has bounds.
 *
 * @param period - What has bounds.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-range`.
 * @example
 * ```ts
 * import { gregorian, parsePeriod, rangeOf } from "opslogic/calendar";
 *
 * rangeOf(parsePeriod(gregorian(), "2026-Q1")); // => { start: "2026-01-01", endExclusive: "2026-04-01" }
 * ```
 */
export function rangeOf(period: DayRange): DayRange {
  toNumberRange(period, "rangeOf", "period");
  return { start: period.start, endExclusive: period.endExclusive };
}

/**
 * Counts the days of a range or a period: endExclusive - start.
 *
 * @param range - A range or a period.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-range`.
 * @example
 * ```ts
 * import { daysIn, gregorian, parsePeriod } from "opslogic/calendar";
 *
 * daysIn(parsePeriod(gregorian(), "2024-02")); // => 29
 * ```
 */
export function daysIn(range: DayRange): number {
  const { start, end } = toNumberRange(range, "daysIn", "range");
  return end - start;
}

/**
 * The same number of days just before a range; an empty range stays where it is.
 *
 * For the period before a period see {@link previousPeriod}: the month before March has 28 days, not 31.
 *
 * @param range - Any range.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-range`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { priorRange } from "opslogic/calendar";
 *
 * priorRange({ start: "2026-03-10", endExclusive: "2026-03-20" }); // => { start: "2026-02-28", endExclusive: "2026-03-10" }
 * ```
 */
export function priorRange(range: DayRange): DayRange {
  const { start, end } = toNumberRange(range, "priorRange", "range");
  return rangeOfNumbers(start - (end - start), start, "priorRange");
}
