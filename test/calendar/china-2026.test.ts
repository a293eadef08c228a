/**
 * Are the working days of China in 2026 those that were announced? Holiday data come from a package, never from memory.
 * @module
 */
import chineseDays from "chinese-days";
import { addDays, countWorkingDays, isWorkingDay } from "opslogic/calendar";
import { describe, expect, test } from "vitest";
import { chinaCalendar } from "../../examples/holiday-calendars/china.js";

const YEAR = Array.from({ length: 365 }, (_, i) => addDays("2026-01-01", i));

describe("China 2026", () => {
  const calendar = chinaCalendar("2026-01-01", "2026-12-31");

  test("is worked as announced, on all 365 days", () => {
    expect(YEAR.filter((day) => isWorkingDay(calendar, day))).toEqual(YEAR.filter((day) => chineseDays.isWorkday(day)));
  });

  test("has its make-up days and its long holidays", () => {
    for (const day of ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]) {
      expect([day, isWorkingDay(calendar, day)]).toEqual([day, true]);
    }
    expect(countWorkingDays(calendar, { start: "2026-02-15", end: "2026-02-23" })).toBe(0);
    expect(countWorkingDays(calendar, { start: "2026-10-01", end: "2026-10-07" })).toBe(0);
  });

  test("does not claim to know the year after", () => {
    expect(calendar.knownUntil).toBe("2026-12-31");
  });
});
