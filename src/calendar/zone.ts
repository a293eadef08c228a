/**
 * On which day did it happen, and when does a day begin? Instants and civil dates of a named zone.
 *
 * A day starts at the first instant whose local date is that date or a later one: at 01:00 where
 * midnight is skipped, and together with the next day, zero hours long, where a whole date was left out.
 * @module
 */
import type { Decimal } from "../core/index.js";
import { decimalOfFraction } from "../core/internal.js";
import { type Day, dayOfNumber, toDayNumber } from "./day-number.js";
import { type Instant, SECONDS_PER_DAY, textOfSeconds, toSeconds } from "./instant.js";
import { type OffsetAt, offsetsOfZone } from "./zone-offset.js";

/**
 * The civil date of an instant in a zone.
 *
 * @param instant - ISO text with `Z` or an offset, epoch milliseconds, or a Date. Text without an offset is refused.
 * @param zone - IANA name, such as `"Asia/Shanghai"`. There is no default: the day depends on it.
 * @throws {OpsLogicError} `calendar/not-an-instant`, `calendar/unknown-zone`, `calendar/out-of-range`.
 * @example
 * ```ts
 * import { instantToDay } from "opslogic/calendar";
 *
 * instantToDay("2026-03-31T18:30:00Z", "Asia/Shanghai"); // => "2026-04-01"
 * instantToDay("2026-03-31T18:30:00Z", "America/Sao_Paulo"); // => "2026-03-31"
 * ```
 */
export function instantToDay(instant: Instant, zone: string): Day {
  const seconds = toSeconds(instant, "instantToDay");
  const offset = offsetsOfZone(zone, "instantToDay")(seconds);
  return dayOfNumber(Math.floor((seconds + offset) / SECONDS_PER_DAY), "instantToDay");
}

/**
 * The instant at which a day begins in a zone, as UTC text: the first one whose local date is that day or later.
 *
 * @param day - A civil date.
 * @param zone - IANA name.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/unknown-zone`.
 * @example
 * ```ts
 * import { dayStart } from "opslogic/calendar";
 *
 * dayStart("2026-03-31", "Asia/Shanghai"); // => "2026-03-30T16:00:00Z"
 * // Clocks went from 24:00 to 01:00.
 * dayStart("2018-11-04", "America/Sao_Paulo"); // => "2018-11-04T03:00:00Z"
 * ```
 */
export function dayStart(day: Day, zone: string): string {
  const number = toDayNumber(day, "dayStart", "day");
  return textOfSeconds(startOfDay(number, offsetsOfZone(zone, "dayStart")));
}

/**
 * The hours that go by in a day of a zone: from its start to the start of the next day, elapsed time.
 *
 * 24 on most days, 23 and 25 where clocks change, 0 for a date that was left out.
 *
 * @param day - A civil date.
 * @param zone - IANA name.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/unknown-zone`.
 * @example
 * ```ts
 * import { hoursInDay } from "opslogic/calendar";
 *
 * hoursInDay("2026-03-29", "Europe/Berlin"); // => "23"
 * hoursInDay("2026-10-25", "Europe/Berlin"); // => "25"
 * hoursInDay("2011-12-30", "Pacific/Apia"); // => "0"
 * ```
 */
export function hoursInDay(day: Day, zone: string): Decimal {
  const number = toDayNumber(day, "hoursInDay", "day");
  const offsetAt = offsetsOfZone(zone, "hoursInDay");
  const seconds = startOfDay(number + 1, offsetAt) - startOfDay(number, offsetAt);
  return decimalOfFraction({ n: BigInt(seconds), d: 3600n });
}

/** Wider than any zone is from UTC, plus a date left out; far narrower than the distance of two changes of a zone. */
const WINDOW_SECONDS = 26 * 3600;

/** The first instant, in seconds, whose wall clock shows the day or a later one. */
function startOfDay(number: number, offsetAt: OffsetAt): number {
  const midnight = number * SECONDS_PER_DAY;
  let low = midnight - WINDOW_SECONDS;
  let high = midnight + WINDOW_SECONDS;
  const before = offsetAt(low);
  const after = offsetAt(high);
  if (before === after) return midnight - before;
  // One change within the window: find its second.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  const change = high;
  return midnight - before < change ? midnight - before : Math.max(change, midnight - after);
}
