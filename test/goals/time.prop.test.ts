/**
 * Laws of the words of time.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { addDays, addMonths } from "../../src/calendar/index.js";
import { dayNumber, dayOfNumber } from "../../src/calendar/internal.js";
import { plainText } from "../../src/goals/compile/source-text.js";
import { readTimeMarks } from "../../src/goals/compile/time/read-time-marks.js";
import { contextOf, deadlineOf, marksOf } from "./time-reading.js";

const days = fc.integer({ min: dayNumber("2000-01-01"), max: dayNumber("2099-12-31") }).map((day) => dayOfNumber(day));
const startMonths = fc.integer({ min: 1, max: 12 });

/** Phrases without a year that all look ahead. */
const forward = fc.constantFrom(
  "by Q1",
  "by Q2",
  "by Q3",
  "by Q4",
  "in H1",
  "in H2",
  "by March",
  "by the end of June",
  "by mid-May",
  "by early April",
  "by year-end",
  "EOQ",
  "by month-end",
  "this week",
  "by Friday",
  "next Friday",
  "by 30 June",
  "by Feb 29",
  "within 3 months",
  "in two weeks",
  "within 10 business days",
  "by the end of next quarter",
  "next year",
  "by the 15th",
  "by week 27",
  "by the end of the fiscal year",
  "一季度",
  "三季度末",
  "上半年",
  "下半年",
  "年底前",
  "年中",
  "月底前",
  "本季度末",
  "3月底前",
  "6月份",
  "6月30日前",
  "2月29日前",
  "15日前",
  "次月5日前",
  "两周内",
  "一个半月内",
  "半年内",
  "10个工作日内",
  "本周内",
  "周五前",
  "下周三前",
  "明年一季度",
  "财年末",
  "1月至6月",
  "第27周前",
  "国庆节前",
);

/** Texts put together from the pieces that readers look for, so that they meet in every order. */
const pieces = fc.constantFrom(
  "by ",
  "within ",
  "end of ",
  "the ",
  "next ",
  "q3",
  "fy",
  "26",
  "2026",
  "-",
  "/",
  ".",
  "30",
  "june",
  " ",
  "may ",
  "days",
  " months",
  "of ",
  "每",
  "月",
  "日",
  "年",
  "底",
  "前",
  "内",
  "第",
  "三",
  "十",
  "半",
  "个",
  "季度",
  "周",
  "五",
  "上",
  "下",
  "后",
  "到",
  "至",
  "从",
  "起",
  "工作日",
  "小时",
  "(",
  ")",
  ",",
  "。",
  "%",
  "'",
  "\ud800",
  "\u0000",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join("")),
);

describe("a forward phrase", () => {
  test.prop([forward, days, startMonths])("never ends before the day of asking", (phrase, asOf, startMonth) => {
    const deadline = deadlineOf(marksOf(`Finish it ${phrase}`, asOf, startMonth));
    expect(deadline === null ? "none" : deadline >= asOf ? "later" : deadline).toBe("later");
  });

  test.prop([forward, days, startMonths])("asked on its last day still ends that day", (phrase, asOf, startMonth) => {
    fc.pre(!/within|in two|内$|next|下|次|明|next/.test(phrase));
    const first = deadlineOf(marksOf(phrase, asOf, startMonth)) ?? "";
    expect(deadlineOf(marksOf(phrase, first, startMonth))).toBe(first);
  });
});

describe("shifting the day of asking", () => {
  test.prop([days, fc.integer({ min: 1, max: 400 })])("shifts a length in days by as much", (asOf, count) => {
    expect(deadlineOf(marksOf(`within ${count} days`, asOf))).toBe(addDays(asOf, count));
    expect(deadlineOf(marksOf(`${count}天内`, asOf))).toBe(addDays(asOf, count));
  });

  test.prop([days, fc.integer({ min: 1, max: 60 })])(
    "months are months of the calendar in both languages",
    (asOf, count) => {
      expect(deadlineOf(marksOf(`within ${count} months`, asOf))).toBe(addMonths(asOf, count));
      expect(deadlineOf(marksOf(`${count}个月内`, asOf))).toBe(addMonths(asOf, count));
    },
  );

  test.prop([days, days])("leaves an exact date where it is", (asOf, date) => {
    expect(deadlineOf(marksOf(`by ${date}`, asOf))).toBe(date);
    const [year, month, day] = date.split("-").map((part) => String(Number.parseInt(part, 10)));
    expect(deadlineOf(marksOf(`${year}年${month}月${day}日前`, asOf))).toBe(date);
  });
});

describe("any text", () => {
  test.prop([anyText, days, startMonths], { numRuns: 500 })(
    "gives ordered marks in bounds that never overlap",
    (text, asOf, startMonth) => {
      const plain = plainText(text);
      const marks = readTimeMarks(plain, contextOf(asOf, startMonth));
      let end = 0;
      for (const mark of marks) {
        expect(mark.start).toBeGreaterThanOrEqual(end);
        expect(mark.end).toBeGreaterThan(mark.start);
        end = mark.end;
        expect(mark.day === null || Number.isSafeInteger(mark.day)).toBe(true);
        expect(mark.role !== "deadline" || mark.day !== null).toBe(true);
        expect((mark.rule !== null) === (mark.role === "deadline")).toBe(true);
      }
      expect(end).toBeLessThanOrEqual(plain.length);
    },
  );
});
