/**
 * How the tests of time read a text: folded, with the day of asking as text, the deadline as the clause takes it.
 * @module
 */
import { workCalendar } from "../../src/calendar/index.js";
import { dayNumber, dayOfNumber } from "../../src/calendar/internal.js";
import type { TimeContext, TimeMark } from "../../src/goals/compile/mark.js";
import { plainText } from "../../src/goals/compile/source-text.js";
import { readTimeMarks } from "../../src/goals/compile/time/read-time-marks.js";

const CALENDAR = workCalendar();

/** A context of the day of asking; the fiscal year bears the year of its end. */
export function contextOf(asOf: string, fiscalYearStart = 1): TimeContext {
  return {
    asOf: dayNumber(asOf),
    fiscalYear: { startMonth: fiscalYearStart, label: "end" },
    workCalendar: CALENDAR,
  };
}

/** The marks of a text. */
export function marksOf(text: string, asOf = "2026-01-15", fiscalYearStart = 1): readonly TimeMark[] {
  return readTimeMarks(plainText(text), contextOf(asOf, fiscalYearStart));
}

/** The latest governed end, or else the latest end, as a date. */
export function deadlineOf(marks: readonly TimeMark[]): string | null {
  const ends = marks.filter((mark) => mark.role === "deadline");
  const governed = ends.filter((mark) => mark.governed);
  const days = (governed.length > 0 ? governed : ends).map((mark) => mark.day ?? Number.NaN);
  return days.length === 0 ? null : dayOfNumber(Math.max(...days));
}

/** Each mark as its words and its part. */
export function shown(text: string, marks: readonly TimeMark[]): readonly string[] {
  return marks.map((mark) => `${mark.role}: ${text.slice(mark.start, mark.end)}`);
}
