/**
 * Which stretches of time are worked? The windows of a schedule as instants, in order, from any moment on or back.
 *
 * A moment is worked if the wall clock of the zone shows a time within a window of that day. So an hour that the clock
 * skips is not worked, an hour that it shows twice is worked twice, and a date that was left out has no hours.
 * @module
 */
import { SECONDS_PER_DAY } from "./instant.js";
import type { ReadSchedule } from "./work-schedule.js";
import type { OffsetAt } from "./zone-offset.js";

/** A stretch of working time, in seconds since 1970-01-01T00:00:00Z; its end does not belong to it. */
export interface WorkedSeconds {
  readonly start: number;
  readonly end: number;
}

/** Offsets at the beginning of UTC days, by zone: asking the engine costs a hundred times what remembering does. */
const OFFSETS = new WeakMap<OffsetAt, Map<number, number>>();

/** A hundred years of days; then the memory begins anew. */
const MOST_DAYS = 36_525;

/** Working time of one UTC day, in order. */
export function workedInUtcDay(schedule: ReadSchedule, utcDay: number): WorkedSeconds[] {
  const from = utcDay * SECONDS_PER_DAY;
  const to = from + SECONDS_PER_DAY;
  const before = offsetOn(schedule.offsetAt, utcDay);
  const after = offsetOn(schedule.offsetAt, utcDay + 1);
  if (before === after) return workedAtOffset(schedule, from, to, before);
  const change = changeBetween(schedule.offsetAt, from, to);
  return [...workedAtOffset(schedule, from, change, before), ...workedAtOffset(schedule, change, to, after)];
}

function offsetOn(offsetAt: OffsetAt, utcDay: number): number {
  let offsets = OFFSETS.get(offsetAt);
  if (offsets === undefined || offsets.size > MOST_DAYS) {
    offsets = new Map();
    OFFSETS.set(offsetAt, offsets);
  }
  let offset = offsets.get(utcDay);
  if (offset === undefined) {
    offset = offsetAt(utcDay * SECONDS_PER_DAY);
    offsets.set(utcDay, offset);
  }
  return offset;
}

/** The first second of the new offset; no zone changes its offset twice within a day. */
function changeBetween(offsetAt: OffsetAt, from: number, to: number): number {
  const before = offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** While the offset stays, the wall clock runs on evenly: windows are only moved. */
function workedAtOffset({ windowsOn }: ReadSchedule, from: number, to: number, offset: number): WorkedSeconds[] {
  const found: WorkedSeconds[] = [];
  const firstDay = Math.floor((from + offset) / SECONDS_PER_DAY);
  const lastDay = Math.floor((to + offset - 1) / SECONDS_PER_DAY);
  for (let day = firstDay; day <= lastDay; day++) {
    const midnight = day * SECONDS_PER_DAY - offset;
    const windows = windowsOn(day);
    for (let i = 0; i < windows.length; i += 2) {
      const start = Math.max(from, midnight + (windows[i] as number));
      const end = Math.min(to, midnight + (windows[i + 1] as number));
      if (start < end) found.push({ start, end });
    }
  }
  return found;
}
