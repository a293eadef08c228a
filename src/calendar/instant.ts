/**
 * Which moment is meant? Instants as text with an offset, epoch milliseconds or Date objects, in one count of seconds.
 *
 * Source: ISO 8601 / RFC 3339. Text without an offset names a wall-clock time somewhere, not an instant: refused.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import { daysFromCivil } from "./day-number.js";

/** A moment: `"2026-03-31T08:00:00Z"`, `"2026-03-31 16:00:00+08:00"`, epoch milliseconds, or a Date. */
export type Instant = string | number | Date;

export const SECONDS_PER_DAY = 86_400;

/** Instants reach a day beyond the civil dates on either side: somewhere it is still, or already, one of them. */
const LIMIT_SECONDS = 253_402_300_800 + SECONDS_PER_DAY;

const INSTANT_TEXT =
  /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,12})?)?(?:[Zz]|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/;

/**
 * Whole seconds since 1970-01-01T00:00:00Z, fractions cut off downwards; NaN if it is no instant.
 *
 * Accepts `YYYY-MM-DD`, `T` or a space, `HH:MM` with optional seconds and fraction, then `Z` or an offset (`+08:00`, `+0800`,
 * `+08`). Not 24:00, not the leap second 60.
 */
export function secondsOfInstant(instant: Instant): number {
  if (typeof instant === "string") return secondsOfText(instant);
  const milliseconds = typeof instant === "number" ? instant : timeOfDate(instant);
  const seconds = Math.floor(milliseconds / 1000);
  return Math.abs(seconds) <= LIMIT_SECONDS ? seconds : Number.NaN;
}

function secondsOfText(text: string): number {
  // The pattern is linear, but a megabyte is no instant.
  const match = text.length <= 45 ? INSTANT_TEXT.exec(text) : null;
  if (match === null) return Number.NaN;
  const [, day = "", hour, minute, second, sign, offsetHour, offsetMinute] = match;
  const year = integer(day.slice(0, 4));
  const days = daysFromCivil(year, integer(day.slice(5, 7)), integer(day.slice(8)));
  const offset = (integer(offsetHour) * 60 + integer(offsetMinute)) * (sign === "-" ? -60 : 60);
  return days * SECONDS_PER_DAY + integer(hour) * 3600 + integer(minute) * 60 + integer(second) - offset;
}

function integer(digits: string | undefined): number {
  return digits === undefined ? 0 : Number.parseInt(digits, 10);
}

/** Milliseconds of a Date of any realm; NaN for anything else. */
function timeOfDate(value: unknown): number {
  try {
    return Date.prototype.getTime.call(value as Date);
  } catch {
    return Number.NaN;
  }
}

/**
 * Reads an argument as an instant.
 *
 * @throws {OpsLogicError} `calendar/not-an-instant`.
 */
export function toSeconds(instant: Instant, caller: string): number {
  const seconds = secondsOfInstant(instant);
  if (!Number.isNaN(seconds)) return seconds;
  const expected = 'text with an offset such as "2026-03-31T08:00:00Z", epoch milliseconds or a valid Date';
  const received = describeValue(instant);
  throw new OpsLogicError("calendar/not-an-instant", `expected ${expected}, got ${received}`, {
    function: caller,
    path: ["instant"],
    received,
    expected,
  });
}

/** The instant as text, `"2026-03-30T16:00:00Z"`. */
export function textOfSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
