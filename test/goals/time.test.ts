/**
 * Words of time in both languages: what end follows from them, and what they are for otherwise.
 * @module
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { workCalendar } from "../../src/calendar/index.js";
import { dayOfNumber } from "../../src/calendar/internal.js";
import { plainText } from "../../src/goals/compile/source-text.js";
import { readTimeMarks } from "../../src/goals/compile/time/read-time-marks.js";
import { contextOf, deadlineOf, marksOf, shown } from "./time-reading.js";

interface DeadlineCase {
  readonly id: string;
  readonly input: { readonly text: string; readonly asOf: string; readonly fiscalYearStart?: number };
  readonly expected: { readonly deadline: string | null; readonly marks?: number; readonly roles?: readonly string[] };
}

function casesOf(name: string): readonly DeadlineCase[] {
  const text = readFileSync(new URL(`../vectors/goals/${name}.json`, import.meta.url), "utf8");
  return JSON.parse(text) as readonly DeadlineCase[];
}

describe.each(["deadlines", "deadlines-computed"])("%s", (name) => {
  test.each(casesOf(name))("$id: $input.text ($input.asOf)", ({ input, expected }) => {
    const marks = marksOf(input.text, input.asOf, input.fiscalYearStart);
    const roles = marks.map((mark) => mark.role as string);
    expect({ deadline: deadlineOf(marks), marks: shown(input.text, marks) }).toMatchObject({
      deadline: expected.deadline,
    });
    if (expected.marks !== undefined) expect(shown(input.text, marks)).toEqual([]);
    for (const role of expected.roles ?? []) expect(roles).toContain(role);
  });
});

describe("traditional characters and full-width signs", () => {
  test.each([
    ["六個月內將客訴率降低２０％", "2026-07-15"],
    ["本季度末完成導入", "2026-03-31"],
    ["２０２６年９月３０日前完成", "2026-09-30"],
    ["第三季結束前完成", "2026-09-30"],
    ["１０個工作天內完成", null],
  ])("%s", (text, expected) => {
    expect(deadlineOf(marksOf(text))).toBe(expected);
  });
});

describe("where a word of time stands", () => {
  test.each([
    ["Grow sales 5% by the end of Q2, then stop", ["deadline: by the end of Q2"]],
    ["Reply within 4 hours and finish by June 30", ["service-level: within 4 hours", "deadline: by June 30"]],
    ["在6月底前把周期缩短到3天", ["deadline: 在6月底前"]],
    ["到2028年底营收较2025年翻番", ["deadline: 到2028年底", "comparison: 较2025年"]],
    ["每月15日前提交月度报表", ["cadence: 每月15日前", "name: 月度"]],
    ["自2026年3月1日起三个月内完成", ["deadline: 自2026年3月1日起三个月内"]],
    ["from January to June 2026", ["deadline: from January to June 2026"]],
    ["系统上线后三个月内活跃用户达到2万", ["event: 系统上线后三个月内"]],
  ])("%s", (text, expected) => {
    expect(shown(text, marksOf(text))).toEqual(expected);
  });
});

describe("what is worth a finding", () => {
  test.each([
    ["一个半月内完成", "composite-duration"],
    ["Ship it before 30 June 2026", "before-date"],
    ["Finish within 30 days of signing", "event-relative"],
    ["上线后三个月内完成", "event-relative"],
    ["春节前完成", "holiday-table"],
    ["十五五期间完成", "plan-period"],
  ])("%s: %s", (text, note) => {
    expect(marksOf(text).flatMap((mark) => mark.notes)).toEqual([note]);
  });

  test("a past end with a year stays and is marked", () => {
    expect(marksOf("Close the branch by 31 March 2025")).toMatchObject([
      { role: "deadline", past: true, rule: "explicit-date" },
    ]);
  });

  test("spring festival has the eve and the day as alternatives", () => {
    const [mark] = marksOf("春节前完成");
    expect(mark?.alternatives.map((day) => dayOfNumber(day))).toEqual(["2026-02-16", "2026-02-17"]);
  });

  test.each([
    ["by 03/04/2026", "2026-03-04", ["2026-04-03"]],
    ["by 4.3.2026", "2026-03-04", ["2026-04-03"]],
    ["before March", "2026-02-28", ["2026-03-31"]],
    ["3月内", "2026-03-31", ["2026-04-15"]],
  ])("%s has another reading", (text, day, others) => {
    const [mark] = marksOf(text);
    expect(dayOfNumber(mark?.day ?? 0)).toBe(day);
    expect(mark?.alternatives.map((other) => dayOfNumber(other))).toEqual(others);
  });
});

describe("how an end was found", () => {
  test.each([
    ["by 30 June 2026", "explicit-date"],
    ["6月30日前", "explicit-date"],
    ["by Q3", "period-end"],
    ["年底前", "period-end"],
    ["within six months", "duration"],
    ["两周内", "duration"],
    ["within 10 business days", "business-days"],
    ["10个工作日内", "business-days"],
    ["by Friday", "weekday"],
    ["本周五前", "weekday"],
  ])("%s by %s", (text, rule) => {
    expect(marksOf(text).map((mark) => mark.rule)).toEqual([rule]);
  });
});

describe("calendars", () => {
  test("working days skip the holidays of the calendar given", () => {
    const context = {
      ...contextOf("2026-04-01"),
      workCalendar: workCalendar({ holidays: ["2026-04-03", "2026-04-06"] }),
    };
    const [mark] = readTimeMarks(plainText("2个工作日内"), context);
    expect(dayOfNumber(mark?.day ?? 0)).toBe("2026-04-07");
  });

  test("a calendar without any working day has no such end, and nothing throws", () => {
    const context = { ...contextOf("2026-04-01"), workCalendar: workCalendar({ weekdays: [] }) };
    expect(readTimeMarks("within 2 business days", context)).toEqual([]);
  });

  test("a fiscal year may bear the year of its start", () => {
    const context = { ...contextOf("2026-01-15"), fiscalYear: { startMonth: 4, label: "start" as const } };
    expect(readTimeMarks("by fy26", context).map((mark) => dayOfNumber(mark.day ?? 0))).toEqual(["2027-03-31"]);
  });

  test("at the end of all years no end is made up", () => {
    expect(marksOf("within 6 months", "9999-12-31")).toEqual([]);
    expect(marksOf("by next year", "9999-12-31")).toEqual([]);
  });
});
