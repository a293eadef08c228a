/**
 * Clock changes, dates that were left out, deadlines at closing time, horizons, half days: case by case.
 * @module
 */
import {
  addWorkingMinutes,
  checkHorizon,
  nextWorkingInstant,
  overlapWorkingMinutes,
  workCalendar,
  workingMinutesBetween,
  workSchedule,
} from "opslogic/calendar";
import { render } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, test } from "vitest";

const OFFICE = [
  { start: "09:00", end: "12:00" },
  { start: "13:00", end: "18:00" },
];
const everyDay = workCalendar({ weekdays: [1, 2, 3, 4, 5, 6, 7] });
const shanghai = workSchedule({ zone: "Asia/Shanghai", windows: OFFICE });

/** Minutes of one civil date, round the clock. */
function minutesOfDay(zone: string, day: string): string {
  const schedule = workSchedule({
    zone,
    calendar: workCalendar({ weekdays: [] }),
    dayWindows: { [day]: [{ start: "00:00", end: "24:00" }] },
  });
  const noon = Date.parse(`${day}T12:00:00Z`);
  const range = { start: noon - 3 * 86_400_000, end: noon + 3 * 86_400_000 };
  return workingMinutesBetween(schedule, range).minutes.toFixed();
}

describe("a day round the clock", () => {
  test.each([
    ["Europe/Berlin", "2026-03-29", 23],
    ["Europe/Berlin", "2026-10-25", 25],
    ["Europe/Berlin", "2026-03-30", 24],
    ["America/New_York", "2026-03-08", 23],
    ["America/New_York", "2026-11-01", 25],
    // Midnight to one o'clock never was.
    ["America/Sao_Paulo", "2018-11-04", 23],
    // Clocks go back at midnight, into the day before.
    ["America/Sao_Paulo", "2018-02-17", 25],
    // Samoa went over the date line.
    ["Pacific/Apia", "2011-12-30", 0],
    ["Pacific/Apia", "2011-12-29", 24],
    ["Australia/Lord_Howe", "2026-10-04", 23.5],
    ["Asia/Shanghai", "2026-03-29", 24],
  ])("%s %s has %d hours", (zone, day, hours) => {
    expect(minutesOfDay(zone, day)).toBe(String(hours * 60));
  });
});

describe("adding", () => {
  test.each([
    ["within a window", "2026-03-30T01:00:00Z", 90, "2026-03-30T02:30:00Z"],
    ["over lunch", "2026-03-30T03:30:00Z", 60, "2026-03-30T05:30:00Z"],
    ["up to lunch: due at closing, not at the next opening", "2026-03-30T03:30:00Z", 30, "2026-03-30T04:00:00Z"],
    ["nothing at night is over at once", "2026-03-30T16:00:00Z", 0, "2026-03-30T16:00:00Z"],
    ["from a Saturday", "2026-03-28T04:00:00Z", 1, "2026-03-30T01:01:00Z"],
    ["over a weekend", "2026-03-27T09:00:00Z", 120, "2026-03-30T02:00:00Z"],
    ["back over a weekend", "2026-03-30T02:00:00Z", -120, "2026-03-27T09:00:00Z"],
    ["half a minute", "2026-03-30T01:00:00Z", "0.5", "2026-03-30T01:00:30Z"],
  ])("%s", (_, start, minutes, end) => {
    expect(addWorkingMinutes(shanghai, start, minutes).instant).toBe(end);
  });

  test.each([
    [{ minutes: "1.001" }, "calendar/not-whole"],
    [{ minutes: 1e12 }, "calendar/out-of-range"],
    [{ minutes: Number.NaN }, "core/not-finite"],
    [{ start: "2026-03-30T01:00:00" }, "calendar/not-an-instant"],
    [{ schedule: { ...shanghai, zone: "Mars/Olympus" } }, "calendar/unknown-zone"],
    [{ schedule: { ...shanghai, kind: "x" } }, "calendar/not-a-work-schedule"],
    [{ schedule: workSchedule({ zone: "UTC", windows: [] }) }, "calendar/no-working-time"],
    [{ schedule: workSchedule({ zone: "UTC", calendar: workCalendar({ weekdays: [] }) }) }, "calendar/no-working-time"],
  ])("refuses %o", (bad, code) => {
    const {
      schedule = shanghai,
      start = "2026-03-30T01:00:00Z",
      minutes = 1,
    } = bad as {
      schedule?: typeof shanghai;
      start?: string;
      minutes?: number;
    };
    expect(() => addWorkingMinutes(schedule, start, minutes)).toThrow(expect.objectContaining({ code }));
  });
});

describe("a schedule", () => {
  test("has hours of its own on some weekdays and days", () => {
    const schedule = workSchedule({
      zone: "UTC",
      windows: OFFICE,
      weekdayWindows: { 5: [{ start: "09:00", end: "12:00" }] },
      dayWindows: { "2026-04-01": [], "2026-04-04": [{ start: "10:00", end: "11:00" }] },
    });
    const minutes = (day: string): string =>
      workingMinutesBetween(schedule, { start: `${day}T00:00:00Z`, end: `${day}T23:59:59Z` }).minutes.toFixed();
    expect(["2026-03-31", "2026-04-01", "2026-04-03", "2026-04-04", "2026-04-05"].map(minutes)).toEqual([
      "480",
      "0",
      "180",
      "60",
      "0",
    ]);
  });

  test.each([
    [[{ start: "09:00", end: "09:00" }]],
    [[{ start: "18:00", end: "09:00" }]],
    [[{ start: "09:00", end: "24:30" }]],
    [[{ start: "9:00", end: "12:00" }]],
    [
      [
        { start: "09:00", end: "12:00" },
        { start: "11:59", end: "13:00" },
      ],
    ],
    ["09:00-12:00"],
    [[null]],
  ])("refuses windows %o", (windows) => {
    expect(() => workSchedule({ zone: "UTC", windows: windows as never })).toThrow(
      expect.objectContaining({ code: "calendar/not-a-work-schedule" }),
    );
  });

  test("is plain data: it works after a round trip through JSON, frozen or not", () => {
    const again = JSON.parse(JSON.stringify(shanghai)) as typeof shanghai;
    expect(addWorkingMinutes(again, "2026-03-30T01:00:00Z", 500)).toEqual(
      addWorkingMinutes(shanghai, "2026-03-30T01:00:00Z", 500),
    );
  });
});

describe("resources with schedules of their own", () => {
  test("share what both work", () => {
    const berlin = workSchedule({ zone: "Europe/Berlin", windows: [{ start: "08:00", end: "16:00" }] });
    const week = { start: "2026-03-30T00:00:00Z", end: "2026-04-06T00:00:00Z" };
    // Berlin in summer begins at 14:00 in Shanghai, which works until 18:00.
    expect(overlapWorkingMinutes(shanghai, berlin, week).minutes.toFixed()).toBe(String(5 * 4 * 60));
  });
});

describe("a horizon", () => {
  const known = workSchedule({
    zone: "Asia/Shanghai",
    windows: OFFICE,
    calendar: workCalendar({ knownUntil: "2026-12-31" }),
  });

  test("is told when an answer goes beyond it", () => {
    const { instant, findings } = addWorkingMinutes(known, "2026-12-31T08:00:00Z", 240);
    expect(instant).toBe("2027-01-01T03:00:00Z");
    expect(findings.map(({ code }) => code)).toEqual(["calendar/beyond-horizon"]);
    expect(render(findings[0] as never, en)).toContain("2026-12-31");
    expect(render(findings[0] as never, zhCN)).toContain("放假安排");
    expect(addWorkingMinutes(known, "2026-12-31T08:00:00Z", 120).findings).toEqual([]);
  });

  test("refuses instead, if asked to", () => {
    const strict = { beyond: "error" } as const;
    const far = { start: "2026-12-30T00:00:00Z", end: "2027-02-01T00:00:00Z" };
    for (const ask of [
      () => addWorkingMinutes(known, "2026-12-31T08:00:00Z", 240, strict),
      () => workingMinutesBetween(known, far, strict),
      () => overlapWorkingMinutes(shanghai, known, far, strict),
      () => nextWorkingInstant(known, "2027-01-01T00:00:00Z", strict),
    ]) {
      expect(ask).toThrow(expect.objectContaining({ code: "calendar/beyond-horizon" }));
    }
  });

  test("is a day, and none is none", () => {
    expect(() => workCalendar({ knownUntil: "2026-02-30" })).toThrow(
      expect.objectContaining({ code: "calendar/not-a-day" }),
    );
    expect(checkHorizon(everyDay, { start: "2026-01-01", end: "9999-12-31" })).toEqual([]);
    expect(checkHorizon(known.calendar, { start: "2027-01-01", end: "2026-01-01" })).toHaveLength(1);
  });
});
