/**
 * What do people call a period, in both languages?
 * @module
 */
import { fiscal, gregorian, parsePeriod, periodName } from "opslogic/calendar";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { expect, test } from "vitest";

test.each([
  ["2026", "2026", "2026年"],
  ["2026-H1", "H1 2026", "2026年上半年"],
  ["2026-H2", "H2 2026", "2026年下半年"],
  ["2026-Q1", "Q1 2026", "2026年第一季度"],
  ["2026-Q2", "Q2 2026", "2026年第二季度"],
  ["2026-Q3", "Q3 2026", "2026年第三季度"],
  ["2026-Q4", "Q4 2026", "2026年第四季度"],
  ["2026-03", "March 2026", "2026年3月"],
  ["2026-12", "December 2026", "2026年12月"],
  ["2026-W01", "Week 1 of 2026", "2026年第1周"],
  ["2026-W53", "Week 53 of 2026", "2026年第53周"],
  ["2026-03-31", "March 31, 2026", "2026年3月31日"],
])("%s", (id, english, chinese) => {
  const period = parsePeriod(gregorian(), id);
  expect(periodName(period, en)).toBe(english);
  expect(periodName(period, zhCN)).toBe(chinese);
});

test.each([
  ["FY2026", "FY2026", "2026财年"],
  ["FY2026-H1", "H1 FY2026", "2026财年上半年"],
  ["FY2026-Q4", "Q4 FY2026", "2026财年第四季度"],
  ["FY2026-M01", "Month 1 of FY2026", "2026财年第1个月"],
  ["FY2026-M12", "Month 12 of FY2026", "2026财年第12个月"],
  ["2026-W14", "Week 14 of 2026", "2026年第14周"],
  ["2026-04-01", "April 1, 2026", "2026年4月1日"],
])("%s", (id, english, chinese) => {
  const period = parsePeriod(fiscal({ startMonth: 4 }), id);
  expect(periodName(period, en)).toBe(english);
  expect(periodName(period, zhCN)).toBe(chinese);
});
