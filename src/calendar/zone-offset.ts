/**
 * How far is a zone from UTC at a moment? Offsets read out of the zone data of the engine.
 *
 * Zones are always named by the caller; that of the host is never asked.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import { SECONDS_PER_DAY } from "./instant.js";

/** Seconds to add to UTC to get the wall clock, at an instant given in seconds. */
export type OffsetAt = (seconds: number) => number;

/** An IANA name: a formatter would take offsets too, on some engines, and the host's zone for no name at all. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/;

// Making a formatter costs a thousand times what using it does. The names are few, but come from outside.
const KNOWN = new Map<string, OffsetAt>();
const KNOWN_LIMIT = 64;

/**
 * The offsets of a zone.
 *
 * @param zone - IANA name, `"Asia/Shanghai"`; `"UTC"`.
 * @throws {OpsLogicError} `calendar/unknown-zone`.
 */
export function offsetsOfZone(zone: string, caller: string): OffsetAt {
  const known = KNOWN.get(zone);
  if (known !== undefined) return known;
  const formatter = typeof zone === "string" && ZONE_NAME.test(zone) ? formatterOfZone(zone) : null;
  if (formatter === null) {
    const expected = 'an IANA time zone such as "Asia/Shanghai"';
    const received = describeValue(zone);
    throw new OpsLogicError("calendar/unknown-zone", `expected ${expected}, got ${received}`, {
      function: caller,
      path: ["zone"],
      received,
      expected,
    });
  }
  const offsetAt: OffsetAt = (seconds) => wallClock(formatter, seconds) - seconds;
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear();
  KNOWN.set(zone, offsetAt);
  return offsetAt;
}

function formatterOfZone(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return null;
  }
}

/** What the wall clock shows, counted in seconds as if it were UTC. */
function wallClock(formatter: Intl.DateTimeFormat, seconds: number): number {
  const shown: Record<string, number> = {};
  let beforeChrist = false;
  for (const { type, value } of formatter.formatToParts(seconds * 1000)) {
    if (type === "era") beforeChrist = value.startsWith("B");
    else if (type !== "literal") shown[type] = Number.parseInt(value, 10);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  // Date.UTC takes years below 100 for those of the twentieth century.
  const midnight = new Date(0).setUTCFullYear(beforeChrist ? 1 - year : year, month - 1, day);
  return midnight / 1000 + hour * 3600 + minute * 60 + second;
}

/**
 * The day number of instants of one zone, for many of them: the offsets at the two ends of each UTC day are kept.
 *
 * No zone has ever changed its offset twice within a day (the closest two changes in the zone data lie
 * four days apart), so where the ends agree the day between does.
 */
export function dayNumbersOfZone(zone: string, caller: string): (seconds: number) => number {
  const offsetAt = offsetsOfZone(zone, caller);
  const steady = new Map<number, number | null>();
  return (seconds) => {
    const day = Math.floor(seconds / SECONDS_PER_DAY);
    let offset = steady.get(day);
    if (offset === undefined) {
      const from = offsetAt(day * SECONDS_PER_DAY);
      offset = from === offsetAt((day + 1) * SECONDS_PER_DAY) ? from : null;
      steady.set(day, offset);
    }
    return Math.floor((seconds + (offset ?? offsetAt(seconds))) / SECONDS_PER_DAY);
  };
}
