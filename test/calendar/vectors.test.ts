/**
 * Do we get the numbers of others? Reference cases from the handbook and from Python.
 * @module
 */
import {
  addMonths,
  addWorkingDays,
  type Calendar,
  countWorkingDays,
  type DayRange,
  dayOfWeek,
  dayStart,
  daysBetween,
  elapsedShare,
  type Grain,
  gregorian,
  hoursInDay,
  instantToDay,
  isWorkingDay,
  type Period,
  parsePeriod,
  periodOf,
  priorRange,
  priorToDate,
  sameStretch,
  toDateRange,
  trailingRange,
  type WindowLength,
  type WorkCalendar,
  workCalendar,
  workingDaysBetween,
  type YearAgoAlignment,
  yearAgoPeriod,
  yearAgoRange,
} from "opslogic/calendar";
import { describe, expect, test } from "vitest";
import { cases, table } from "./vectors.js";

describe("ISO weeks", () => {
  test.each(cases<{ day: string; expected: string }>("iso-weeks"))("%s", (_, { day, expected }) => {
    expect(`${periodOf(gregorian(), "week", day).id}-${dayOfWeek(day)}`).toBe(expected);
  });
});

describe("periods", () => {
  interface Case {
    calendar: Calendar;
    grain: Grain;
    day: string;
    expected: Period;
  }
  test.each(cases<Case>("periods"))("%s", (_, { calendar, grain, day, expected }) => {
    expect(periodOf(calendar, grain, day)).toEqual(expected);
    expect(parsePeriod(calendar, expected.id)).toEqual(expected);
  });
});

describe("months", () => {
  test.each(cases<{ day: string; months: number; expected: string }>("months"))(
    "%s",
    (_, { day, months, expected }) => {
      expect(addMonths(day, months)).toBe(expected);
    },
  );
});

describe("a year ago", () => {
  interface Case {
    calendar: Calendar;
    period: string;
    align: YearAgoAlignment;
    expected: Record<string, unknown>;
  }
  test.each(cases<Case>("year-ago"))("%s", (_, { calendar, period, align, expected }) => {
    const answer = yearAgoPeriod(calendar, parsePeriod(calendar, period), { align });
    expect({ ...answer, period: answer.period?.id ?? null }).toEqual(expected);
  });

  interface Range {
    range: DayRange;
    align: YearAgoAlignment;
    expected: DayRange | null;
  }
  test.each(cases<Range>("year-ago-ranges"))("%s", (_, { range, align, expected }) => {
    const answer = yearAgoRange(range, { align });
    expect(answer).toEqual({ range: expected, period: null, reason: expected === null ? "no-base" : null });
  });
});

describe("to date", () => {
  interface Case {
    calendar: Calendar;
    grain: Grain;
    asOf: string;
    expected: { current: DayRange; prior: DayRange };
  }
  test.each(cases<Case>("to-date"))("%s", (_, { calendar, grain, asOf, expected }) => {
    expect(toDateRange(calendar, grain, asOf)).toEqual(expected.current);
    expect(priorToDate(calendar, grain, asOf)).toEqual(expected.prior);
  });

  interface Trailing {
    asOf: string;
    length: WindowLength;
    expected: DayRange;
  }
  test.each(cases<Trailing>("trailing"))("trailing %s", (_, { asOf, length, expected }) => {
    expect(trailingRange(asOf, length)).toEqual(expected);
  });

  test.each(cases<{ range: DayRange; expected: DayRange }>("prior-ranges"))(
    "just before %s",
    (_, { range, expected }) => {
      expect(priorRange(range)).toEqual(expected);
    },
  );
});

describe("elapsed", () => {
  interface Share {
    period: string;
    through: string;
    expected: string;
  }
  test.each(cases<Share>("elapsed"))("%s", (_, { period, through, expected }) => {
    expect(elapsedShare(parsePeriod(gregorian(), period), through).value?.toString()).toBe(expected);
  });

  interface Stretch {
    period: string;
    base: string;
    through: string;
    expected: DayRange;
  }
  test.each(cases<Stretch>("stretches"))("%s", (_, { period, base, through, expected }) => {
    const [open, other] = [parsePeriod(gregorian(), period), parsePeriod(gregorian(), base)];
    expect(sameStretch({ period: open, base: other, through })).toEqual(expected);
  });
});

describe("zones", () => {
  interface ZoneDay {
    zone: string;
    day: string;
    expected: { start: string; hours: string };
  }
  test.each(cases<ZoneDay>("zone-days"))("%s", (_, { zone, day, expected }) => {
    expect({ start: dayStart(day, zone), hours: hoursInDay(day, zone).toString() }).toEqual(expected);
  });

  interface At {
    zone: string;
    instant: string;
    milliseconds: number;
    expected: string;
  }
  test.each(cases<At>("instants"))("%s", (_, { zone, instant, milliseconds, expected }) => {
    expect(instantToDay(instant, zone)).toBe(expected);
    expect(instantToDay(milliseconds, zone)).toBe(expected);
    expect(instantToDay(new Date(milliseconds), zone)).toBe(expected);
  });
});

describe("working days", () => {
  const calendars = table<WorkCalendar>("work-calendars");
  type Case =
    | { kind: "count"; work: string; start: string; end: string; expected: { counted: number; between: number } }
    | { kind: "add"; work: string; start: string; workingDays: number; expected: string };
  test.each(cases<Case>("working-days"))("%s", (_, each) => {
    const calendar = workCalendar(calendars[each.work]);
    if (each.kind === "count") {
      const counted = countWorkingDays(calendar, each);
      expect({ counted, between: workingDaysBetween(calendar, each) }).toEqual(each.expected);
    } else {
      expect(addWorkingDays(calendar, each.start, each.workingDays)).toBe(each.expected);
    }
  });

  test("2026 in China has 248 working days", () => {
    const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10));
    const calendar = workCalendar(calendars["china"]);
    const worked = days.filter((day) => isWorkingDay(calendar, day));
    expect(worked).toHaveLength(countWorkingDays(calendar, { start: "2026-01-01", end: "2026-12-31" }));
    expect(worked).toEqual(expect.arrayContaining(["2026-01-04", "2026-02-28", "2026-10-10"]));
    expect(daysBetween({ start: "2026-01-01", end: "2026-12-31" })).toBe(364);
  });
});
