/**
 * Which days, calendars and ranges do the laws see? Far enough from both ends of time that steps stay inside.
 * @module
 */
import { fc } from "@fast-check/vitest";
import type { Calendar, DayRange, Grain, WorkCalendar } from "opslogic/calendar";
import { workCalendar } from "opslogic/calendar";

const MILLISECONDS = 86_400_000;

/** The engine's own count of days. */
export function dayNumberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

export function dayOf(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

const numbers = (from: string, to: string): fc.Arbitrary<number> => {
  return fc.integer({ min: dayNumberOf(from), max: dayNumberOf(to) });
};

/** Mostly days of our time, and some of any; ends of months more often than chance would have them. */
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: numbers("1990-01-01", "2060-12-31").map(dayOf) },
  { weight: 1, arbitrary: numbers("1500-01-01", "8000-01-01").map(dayOf) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1996, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -3, max: 1 }))
      .map(([year, month, offset]) => dayOf(Date.UTC(year, month, 1) / MILLISECONDS + offset)),
  },
);

export const anyGrain: fc.Arbitrary<Grain> = fc.constantFrom("day", "week", "month", "quarter", "half", "year");

export const anyCalendar: fc.Arbitrary<Calendar> = fc.oneof(
  fc.constant(Object.freeze({ kind: "gregorian" as const })),
  fc
    .record({
      kind: fc.constant("fiscal" as const),
      startMonth: fc.integer({ min: 1, max: 12 }),
      label: fc.constantFrom("start" as const, "end" as const),
    })
    .map((calendar) => Object.freeze(calendar)),
);

export const anyRange: fc.Arbitrary<DayRange> = fc
  .tuple(anyDay, fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 800 })))
  .map(([start, days]) => Object.freeze({ start, endExclusive: dayOf(dayNumberOf(start) + days) }));

/** Days close to each other, so that holidays, make-up days and steps meet. */
export const nearDay: fc.Arbitrary<string> = numbers("2026-01-01", "2026-04-30").map(dayOf);

const anyWeekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const);

/** A work calendar with at least one weekday that is worked. */
export const anyWork: fc.Arbitrary<WorkCalendar> = fc
  .record({
    weekdays: anyWeekdays.filter((days) => days.length > 0),
    holidays: fc.array(nearDay, { maxLength: 40 }),
    extraWorkdays: fc.array(nearDay, { maxLength: 20 }),
  })
  .map(workCalendar);
