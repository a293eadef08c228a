/**
 * What must not compile?
 * @module
 */
import {
  type Calendar,
  countWorkingDays,
  fiscal,
  gregorian,
  instantToDay,
  type Period,
  parsePeriod,
  periodOf,
  trailingRange,
  workCalendar,
  yearAgoPeriod,
} from "opslogic/calendar";
import { describe, expectTypeOf, test } from "vitest";

const calendar = gregorian();
const work = workCalendar();

describe("what compiles", () => {
  test("a calendar is either kind", () => {
    expectTypeOf(fiscal({ startMonth: 4 })).toExtend<Calendar>();
    expectTypeOf(gregorian()).toExtend<Calendar>();
  });

  test("a year ago may be missing, and then says why", () => {
    const answer = yearAgoPeriod(calendar, parsePeriod(calendar, "2026-W53"), { align: "isoWeek" });
    if (answer.reason === null) expectTypeOf(answer.range.start).toEqualTypeOf<string>();
    else expectTypeOf(answer.reason).toEqualTypeOf<"no-base">();
    // @ts-expect-error without a look at the reason there may be no range
    expectTypeOf(answer.range.start).toEqualTypeOf<string>();
  });
});

describe("what does not", () => {
  test("a grain that is none", () => {
    // @ts-expect-error no such grain
    periodOf(calendar, "decade", "2026-01-01");
  });

  test("an instant without a zone", () => {
    // @ts-expect-error a zone is needed
    instantToDay("2026-01-01T00:00:00Z");
  });

  test("a year ago without an alignment", () => {
    // @ts-expect-error an alignment is needed
    yearAgoPeriod(calendar, parsePeriod(calendar, "2026"), {});
  });

  test("a wall calendar in the place of a work calendar", () => {
    // @ts-expect-error another kind of calendar
    countWorkingDays(calendar, { start: "2026-01-01", end: "2026-01-31" });
  });

  test("two days in a row, which could be swapped", () => {
    // @ts-expect-error days go by name
    countWorkingDays(work, "2026-01-01", "2026-01-31");
  });

  test("a weekday 8", () => {
    // @ts-expect-error weekdays end at 7
    workCalendar({ weekdays: [8] });
  });

  test("a window of an unknown length", () => {
    // @ts-expect-error no such unit
    trailingRange("2026-01-01", { fortnights: 2 });
  });

  test("a change to a period", () => {
    const period: Period = parsePeriod(calendar, "2026");
    // @ts-expect-error periods are read-only
    period.id = "2027";
  });
});
