/**
 * What is refused, and with which words? Every code of calendar, from every side it can come.
 * @module
 */
import {
  addDays,
  addMonths,
  addWorkingDays,
  type Calendar,
  countWorkingDays,
  dayOfWeek,
  dayStart,
  daysBetween,
  daysIn,
  elapsedShare,
  fiscal,
  type Grain,
  gregorian,
  hoursInDay,
  inclusiveRange,
  instantToDay,
  isDay,
  isWorkingDay,
  parseDay,
  parsePeriod,
  periodName,
  periodOf,
  periodsIn,
  previousPeriod,
  priorRange,
  priorToDate,
  rangeOf,
  sameStretch,
  shiftPeriod,
  toDateRange,
  trailingRange,
  workCalendar,
  workingDaysBetween,
  yearAgoPeriod,
  yearAgoRange,
} from "opslogic/calendar";
import { en } from "opslogic/locale/en";
import { describe, expect, test } from "vitest";
import { refusal } from "./vectors.js";

const wall = gregorian();
const work = workCalendar();
const range = { start: "2026-01-01", endExclusive: "2026-02-01" };
const january = parsePeriod(wall, "2026-01");

/** Takes anything: what a caller without types may hand in. */
const wrong = <T>(value: unknown): T => value as T;

const NO_DAYS: readonly unknown[] = [
  ...[
    "",
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "10000-01-01",
    "1900-02-29",
  ],
  ...[
    "2026-1-1",
    "2026/01/01",
    "20260101",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01 ",
    "２０２６-01-01",
    "2026-01-0x",
  ],
  ...[
    "-026-01-01",
    "+026-01-01",
    "2026-1.-01",
    "x".repeat(1_000_000),
    20260101,
    0,
    Number.NaN,
    null,
    undefined,
    {},
    [],
    true,
  ],
  ...[new Date(0), 20260101n, Symbol("day")],
];

describe("no day", () => {
  test.each(NO_DAYS.map((value) => [value]))("%s", (value) => {
    expect(isDay(value)).toBe(false);
    expect(refusal(() => parseDay(value))).toEqual({ code: "calendar/not-a-day", path: "value" });
  });

  test.each<[string, (day: string) => unknown]>([
    ["day", (day) => addDays(day, 1)],
    ["day", (day) => addMonths(day, 1)],
    ["day", (day) => dayOfWeek(day)],
    ["start", (day) => daysBetween({ start: day, end: "2026-01-01" })],
    ["end", (day) => daysBetween({ start: "2026-01-01", end: day })],
    ["day", (day) => periodOf(wall, "month", day)],
    ["range.start", (day) => periodsIn(wall, "month", { start: day, endExclusive: "2026-01-01" })],
    ["range.endExclusive", (day) => periodsIn(wall, "month", { start: "2026-01-01", endExclusive: day })],
    ["start", (day) => inclusiveRange({ start: day, end: "2026-01-01" })],
    ["end", (day) => inclusiveRange({ start: "2026-01-01", end: day })],
    ["range.start", (day) => daysIn({ start: day, endExclusive: "2026-01-01" })],
    ["period.start", (day) => rangeOf({ start: day, endExclusive: "2026-01-01" })],
    ["range.endExclusive", (day) => priorRange({ start: "2026-01-01", endExclusive: day })],
    ["range.start", (day) => yearAgoRange({ start: day, endExclusive: "2026-01-01" }, { align: "calendar" })],
    ["asOf", (day) => toDateRange(wall, "month", day)],
    ["asOf", (day) => priorToDate(wall, "month", day)],
    ["asOf", (day) => trailingRange(day, { months: 12 })],
    ["through", (day) => sameStretch({ period: range, base: range, through: day })],
    ["base.start", (day) => sameStretch({ period: range, base: { ...range, start: day }, through: "2026-01-01" })],
    ["through", (day) => elapsedShare(range, day)],
    ["day", (day) => dayStart(day, "UTC")],
    ["day", (day) => hoursInDay(day, "UTC")],
    ["day", (day) => isWorkingDay(work, day)],
    ["start", (day) => countWorkingDays(work, { start: day, end: "2026-01-01" })],
    ["end", (day) => countWorkingDays(work, { start: "2026-01-01", end: day })],
    ["end", (day) => workingDaysBetween(work, { start: "2026-01-01", end: day })],
    ["start", (day) => addWorkingDays(work, day, 1)],
    ["holidays.1", (day) => workCalendar({ holidays: ["2026-01-01", day] })],
    ["extraWorkdays.0", (day) => workCalendar({ extraWorkdays: [day] })],
  ])("is told its place: %s", (path, call) => {
    expect(refusal(() => call("2026-02-30"))).toEqual({ code: "calendar/not-a-day", path });
  });

  test("arguments left out", () => {
    expect(refusal(() => daysBetween(wrong(undefined))).code).toBe("calendar/not-a-day");
    expect(refusal(() => inclusiveRange(wrong(null))).code).toBe("calendar/not-a-day");
    expect(refusal(() => daysIn(wrong(undefined))).code).toBe("calendar/not-a-day");
    expect(refusal(() => sameStretch(wrong(undefined))).code).toBe("calendar/not-a-day");
    expect(refusal(() => countWorkingDays(work, wrong(undefined))).code).toBe("calendar/not-a-day");
    expect(refusal(() => workingDaysBetween(work, wrong(null))).code).toBe("calendar/not-a-day");
  });
});

describe("no period", () => {
  const fiscalYear = fiscal({ startMonth: 4 });
  test.each([
    ...[
      "2026-Q5",
      "2026-Q0",
      "2026-H3",
      "2026-13",
      "2026-00",
      "2026-M01",
      "2026-W00",
      "2025-W53",
      "2026-W54",
      "2026-W1",
    ],
    ...[
      "FY2026",
      "FY2026-Q1",
      "FY2026-W01",
      "26",
      "02026",
      "2026-q1",
      "2026-Q1 ",
      "2026-Q",
      "2026-02-30",
      "0000-W01",
      "",
    ],
    ...["__proto__", "constructor", "9".repeat(1_000_000)],
  ])("in the Gregorian calendar: %s", (id) => {
    expect(refusal(() => parsePeriod(wall, id)).code).toBe("calendar/not-a-period");
  });

  test.each([
    "2026",
    "2026-Q1",
    "2026-03",
    "FY2026-03",
    "FY2026-M13",
    "FY2026-M00",
    "FY2026-M1",
    "FY26",

    "2025-W53",
  ])("in a fiscal calendar: %s", (id) => {
    expect(refusal(() => parsePeriod(fiscalYear, id)).code).toBe("calendar/not-a-period");
  });

  test("what is no text", () => {
    for (const id of [null, undefined, 2026, {}, []]) {
      expect(refusal(() => parsePeriod(wall, wrong(id))).code).toBe("calendar/not-a-period");
    }
  });

  test("a period of another calendar is told apart", () => {
    const quarter = parsePeriod(fiscalYear, "FY2026-Q1");
    const other = fiscal({ startMonth: 5 });
    for (const calendar of [wall, other]) {
      expect(refusal(() => shiftPeriod(calendar, quarter, 1)).code).toBe("calendar/not-a-period");
      expect(refusal(() => previousPeriod(calendar, quarter)).code).toBe("calendar/not-a-period");
      const call = (): unknown => yearAgoPeriod(calendar, quarter, { align: "calendar" });
      expect(refusal(call)).toEqual({ code: "calendar/not-a-period", path: "period" });
    }
    for (const broken of [null, undefined, {}, "2026-01", { ...january, start: "2026-02-30" }]) {
      expect(refusal(() => shiftPeriod(wall, wrong(broken), 1)).code).toBe("calendar/not-a-period");
    }
    expect(refusal(() => shiftPeriod(wall, { ...january, id: "2026-02" }, 1)).code).toBe("calendar/not-a-period");
    expect(refusal(() => periodName({ ...january, id: "January" }, en)).code).toBe("calendar/not-a-period");
    expect(refusal(() => periodName(wrong(undefined), en)).code).toBe("calendar/not-a-period");
  });
});

describe("other broken calls", () => {
  const NO_CALENDARS: readonly unknown[] = [
    ...[
      null,
      undefined,
      "gregorian",
      {},
      { kind: "julian" },
      { kind: "fiscal" },
      { kind: "fiscal", startMonth: 0, label: "end" },
    ],
    ...[
      { kind: "fiscal", startMonth: 4 },
      { kind: "fiscal", startMonth: 4.5, label: "end" },
      { kind: "fiscal", startMonth: 13, label: "start" },
    ],
    ...[
      { kind: "fiscal", startMonth: "4", label: "end" },
      { kind: "fiscal", startMonth: 4, label: "END" },
    ],
  ];
  test.each(NO_CALENDARS.map((value) => [JSON.stringify(value), value]))("no calendar: %s", (_, value) => {
    const calendar = wrong<Calendar>(value);
    for (const grain of ["day", "week", "year"] as const) {
      expect(refusal(() => periodOf(calendar, grain, "2026-01-01")).code).toBe("calendar/not-a-calendar");
    }
    expect(refusal(() => parsePeriod(calendar, "2026-01-01")).code).toBe("calendar/not-a-calendar");
    expect(refusal(() => toDateRange(calendar, "month", "2026-01-01")).code).toBe("calendar/not-a-calendar");
    expect(refusal(() => shiftPeriod(calendar, january, 1)).code).toBe("calendar/not-a-calendar");
  });

  test.each([[0], [13], [4.5], [Number.NaN], ["4"], [undefined]])("no start month: %s", (startMonth) => {
    expect(refusal(() => fiscal({ startMonth: wrong(startMonth) })).code).toBe("calendar/not-a-calendar");
  });

  test("no options at all", () => {
    expect(refusal(() => fiscal(wrong(undefined))).code).toBe("calendar/not-a-calendar");
  });

  test.each([["decade"], ["Month"], ["constructor"], [""], [null], [undefined], [3]])("no grain: %s", (value) => {
    const grain = wrong<Grain>(value);
    expect(refusal(() => periodOf(wall, grain, "2026-01-01"))).toEqual({
      code: "calendar/unknown-grain",
      path: "grain",
    });
    expect(refusal(() => periodsIn(wall, grain, range)).code).toBe("calendar/unknown-grain");
    expect(refusal(() => toDateRange(wall, grain, "2026-01-01")).code).toBe("calendar/unknown-grain");
    expect(refusal(() => priorToDate(wall, grain, "2026-01-01")).code).toBe("calendar/unknown-grain");
    expect(refusal(() => shiftPeriod(wall, { ...january, grain }, 1)).code).toBe("calendar/unknown-grain");
  });

  test.each([[0.5], [Number.NaN], [Number.POSITIVE_INFINITY], [2 ** 53], ["1"], [1n], [undefined]])(
    "no whole number: %s",
    (value) => {
      const steps = wrong<number>(value);
      expect(refusal(() => addDays("2026-01-01", steps))).toEqual({ code: "calendar/not-whole", path: "days" });
      expect(refusal(() => addMonths("2026-01-01", steps))).toEqual({ code: "calendar/not-whole", path: "months" });
      expect(refusal(() => shiftPeriod(wall, january, steps))).toEqual({ code: "calendar/not-whole", path: "steps" });
      expect(refusal(() => addWorkingDays(work, "2026-01-01", steps))).toEqual({
        code: "calendar/not-whole",
        path: "workingDays",
      });
    },
  );

  test.each([
    [{ months: 0 }],
    [{ months: -1 }],
    [{ months: 1.5 }],
    [{ fortnights: 2 }],
    [{ months: 1, days: 1 }],
    [{ constructor: 1 }],
    [{}],
    [null],
    [12],
    ["12"],
    [{ days: "7" }],
  ])("no length: %s", (length) => {
    expect(refusal(() => trailingRange("2026-01-01", wrong(length))).code).toBe("calendar/not-a-length");
  });

  test("a range that ends before it starts", () => {
    const backwards = { start: "2026-01-02", endExclusive: "2026-01-01" };
    const code = "calendar/not-a-range";
    expect(refusal(() => daysIn(backwards))).toEqual({ code, path: "range" });
    expect(refusal(() => rangeOf(backwards)).code).toBe(code);
    expect(refusal(() => priorRange(backwards)).code).toBe(code);
    expect(refusal(() => periodsIn(wall, "day", backwards)).code).toBe(code);
    expect(refusal(() => elapsedShare(backwards, "2026-01-01")).code).toBe(code);
    expect(refusal(() => yearAgoRange(backwards, { align: "weekday" })).code).toBe(code);
    expect(refusal(() => sameStretch({ period: range, base: backwards, through: "2026-01-01" }))).toEqual({
      code,
      path: "base",
    });
    expect(refusal(() => inclusiveRange({ start: "2026-01-02", end: "2026-01-01" })).code).toBe(code);
  });

  test.each([["fiscal"], [""], [null], [undefined]])("no alignment: %s", (align) => {
    const options = { align: wrong<"calendar">(align) };
    const expected = { code: "calendar/unknown-alignment", path: "options.align" };
    expect(refusal(() => yearAgoPeriod(wall, january, options))).toEqual(expected);
    expect(refusal(() => yearAgoRange(range, options))).toEqual(expected);
    expect(refusal(() => yearAgoRange(range, wrong(undefined)))).toEqual(expected);
  });

  test.each(["2026-01", "2026-Q1", "2026-H1", "2026"])("%s has no ISO week", (id) => {
    const call = (): unknown => yearAgoPeriod(wall, parsePeriod(wall, id), { align: "isoWeek" });
    expect(refusal(call).code).toBe("calendar/unknown-alignment");
  });

  test("no edges", () => {
    const call = (): unknown => periodsIn(wall, "month", range, { edges: wrong("inner") });
    expect(refusal(call)).toEqual({ code: "calendar/unknown-edges", path: "options.edges" });
  });

  test.each([
    ...["Mars/Olympus", "", "Asia/Shanghai ", "+08:00", "-0300", "08:00", "local", "../UTC", "x".repeat(100_000)],
    ...[null, undefined, 8, {}],
  ])("no zone: %s", (zone) => {
    const expected = { code: "calendar/unknown-zone", path: "zone" };
    expect(refusal(() => instantToDay(0, wrong(zone)))).toEqual(expected);
    expect(refusal(() => dayStart("2026-01-01", wrong(zone)))).toEqual(expected);
    expect(refusal(() => hoursInDay("2026-01-01", wrong(zone)))).toEqual(expected);
  });

  const NO_INSTANTS: readonly unknown[] = [
    ...[
      "",
      "2026-01-01",
      "2026-01-01T00:00:00",
      "2026-01-01T24:00:00Z",
      "2016-12-31T23:59:60Z",
      "2026-02-30T00:00:00Z",
    ],
    ...[
      "2026-01-01T00:60:00Z",
      "2026-01-01T00:00:00+24:00",
      "2026-01-01T00:00:00 Z",
      "2026-01-01T00Z",
      "0000-01-01T00:00:00Z",
    ],
    ...[
      "2026-01-01T00:00:00.Z",
      "now",
      `2026-01-01T00:00:00.${"0".repeat(1_000_000)}Z`,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ],
    ...[1e300, 8.64e15, -8.64e15, null, undefined, {}, [], 1n, true, new Date(Number.NaN), { getTime: () => 0 }],
  ];
  test.each(NO_INSTANTS.map((value) => [value]))("no instant: %s", (value) => {
    expect(refusal(() => instantToDay(wrong(value), "UTC"))).toEqual({
      code: "calendar/not-an-instant",
      path: "instant",
    });
  });

  test.each<[string, unknown]>([
    ["calendar", null],
    ["calendar", { kind: "fiscal" }],
    ["calendar.weekdays.0", { kind: "work", weekdays: [0], holidays: [], extraWorkdays: [] }],
    ["calendar.weekdays.1", { kind: "work", weekdays: [1, 8], holidays: [], extraWorkdays: [] }],
    ["calendar.weekdays.0", { kind: "work", weekdays: ["Mon"], holidays: [], extraWorkdays: [] }],
    ["calendar.weekdays", { kind: "work", holidays: [], extraWorkdays: [] }],
    ["calendar.holidays", { kind: "work", weekdays: [1], holidays: "2026-01-01", extraWorkdays: [] }],
    ["calendar.extraWorkdays", { kind: "work", weekdays: [1], holidays: [], extraWorkdays: null }],
  ])("no work calendar: %s", (path, value) => {
    const calendar = wrong<typeof work>(value);
    const expected = { code: "calendar/not-a-work-calendar", path };
    expect(refusal(() => isWorkingDay(calendar, "2026-01-01"))).toEqual(expected);
    expect(refusal(() => addWorkingDays(calendar, "2026-01-01", 1))).toEqual(expected);
    expect(refusal(() => countWorkingDays(calendar, { start: "2026-01-01", end: "2026-01-01" }))).toEqual(expected);
  });

  test("no list of holidays", () => {
    expect(refusal(() => workCalendar({ holidays: wrong("2026-01-01") })).code).toBe("calendar/not-a-work-calendar");
    expect(refusal(() => workCalendar({ weekdays: [wrong(1.5)] })).code).toBe("calendar/not-a-work-calendar");
  });
});

describe("beyond years 0001 to 9999", () => {
  test.each<[string, () => unknown]>([
    ["a day after the last", () => addDays("9999-12-31", 1)],
    ["a day before the first", () => addDays("0001-01-01", -1)],
    ["as many days as can be counted", () => addDays("2026-01-01", Number.MAX_SAFE_INTEGER)],
    ["a month after the last", () => addMonths("9999-12-31", 1)],
    ["a month before the first", () => addMonths("0001-01-31", -1)],
    ["as many months as can be counted", () => addMonths("2026-01-31", Number.MAX_SAFE_INTEGER)],
    ["as few months as can be counted", () => addMonths("2026-01-31", Number.MIN_SAFE_INTEGER)],
    ["a period that ends after the last day", () => periodOf(wall, "year", "9999-12-31")],
    ["the last day, whose end is no day", () => periodOf(wall, "day", "9999-12-31")],
    ["a fiscal year that begins before the first day", () => periodOf(fiscal({ startMonth: 4 }), "year", "0001-01-01")],
    ["a fiscal year called 0", () => periodOf(fiscal({ startMonth: 4, label: "start" }), "quarter", "0001-02-01")],
    ["a fiscal year called 10000", () => periodOf(fiscal({ startMonth: 4 }), "month", "9999-05-01")],
    ["a year called 0", () => parsePeriod(wall, "0000")],
    ["a fiscal year called 0, by name", () => parsePeriod(fiscal({ startMonth: 4 }), "FY0000")],
    ["a step too far", () => shiftPeriod(wall, january, Number.MAX_SAFE_INTEGER)],
    ["a step too far back", () => shiftPeriod(wall, january, Number.MIN_SAFE_INTEGER)],
    ["before the first year", () => yearAgoPeriod(wall, parsePeriod(wall, "0001-Q1"), { align: "calendar" })],
    ["before the first day", () => yearAgoPeriod(wall, parsePeriod(wall, "0001-01"), { align: "weekday" })],
    ["before the first week", () => yearAgoPeriod(wall, parsePeriod(wall, "0001-W10"), { align: "isoWeek" })],
    ["a range before the first day", () => priorRange({ start: "0001-01-02", endExclusive: "0001-02-01" })],
    ["an inclusive range to the last day", () => inclusiveRange({ start: "2026-01-01", end: "9999-12-31" })],
    ["to date on the last day", () => toDateRange(wall, "month", "9999-12-31")],
    ["a window before the first day", () => trailingRange("2026-01-01", { years: 2027 })],
    ["a window of all numbers", () => trailingRange("2026-01-01", { years: Number.MAX_SAFE_INTEGER })],
    ["working days past the last day", () => addWorkingDays(work, "2026-01-01", 1e9)],
    ["working days before the first day", () => addWorkingDays(work, "2026-01-01", -1e9)],
    ["as many working days as can be counted", () => addWorkingDays(work, "2026-01-01", Number.MAX_SAFE_INTEGER)],
    ["an instant whose day is past the last", () => instantToDay("9999-12-31T23:00:00Z", "Asia/Shanghai")],
    ["an instant before the first day", () => instantToDay("0001-01-01T00:00:00Z", "America/New_York")],
  ])("%s", (_, call) => {
    expect(refusal(call).code).toBe("calendar/out-of-range");
  });

  test("the first and the last day that do work", () => {
    expect(periodOf(wall, "day", "9999-12-30").endExclusive).toBe("9999-12-31");
    expect(parsePeriod(wall, "0001")).toEqual({
      id: "0001",
      grain: "year",
      start: "0001-01-01",
      endExclusive: "0002-01-01",
    });
    expect(parsePeriod(wall, "0001-W01").start).toBe("0001-01-01");
    expect(parsePeriod(wall, "9998").endExclusive).toBe("9999-01-01");
    expect(addWorkingDays(work, "0001-01-02", -1)).toBe("0001-01-01");
    expect(addWorkingDays(work, "9999-12-30", 1)).toBe("9999-12-31");
    expect(countWorkingDays(work, { start: "0001-01-01", end: "9999-12-31" })).toBe(2_608_615);
    expect(dayStart("0001-01-01", "UTC")).toBe("0001-01-01T00:00:00Z");
    expect(hoursInDay("9999-12-31", "Pacific/Honolulu").toString()).toBe("24");
  });
});

describe("a calendar that works on no weekday", () => {
  const fair = workCalendar({ weekdays: [], extraWorkdays: ["2026-03-01", "2026-03-05"] });
  test("counts its extra workdays, and says when there are no more", () => {
    expect(countWorkingDays(fair, { start: "2000-01-01", end: "2099-12-31" })).toBe(2);
    expect(addWorkingDays(fair, "2026-01-01", 2)).toBe("2026-03-05");
    expect(addWorkingDays(fair, "2026-03-05", -1)).toBe("2026-03-01");
    expect(refusal(() => addWorkingDays(fair, "2026-01-01", 3)).code).toBe("calendar/no-working-day");
    expect(refusal(() => addWorkingDays(fair, "2026-01-01", -1)).code).toBe("calendar/no-working-day");
    expect(refusal(() => addWorkingDays(workCalendar({ weekdays: [] }), "2026-01-01", 1)).code).toBe(
      "calendar/no-working-day",
    );
    expect(addWorkingDays(workCalendar({ weekdays: [] }), "2026-01-01", 0)).toBe("2026-01-01");
  });
});
