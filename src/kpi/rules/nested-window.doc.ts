/**
 * What is written about the rule of nested-window.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/nested-window",
  title: { en: "A window inside a window", "zh-CN": "时间窗口套时间窗口" },
  why: {
    en: "The year to date of a twelve-month sum has no agreed meaning: which days it covers depends on who reads it.",
    "zh-CN": "“近 12 个月”再取“本年累计”没有公认的含义，不同的人理解的天数不同。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "ltm", "formula": "rolling(sum(Sales), 12, month)" },
    { "id": "odd", "formula": "toDate(ltm, year)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "ltm", "formula": "rolling(sum(Sales), 12, month)" },
    { "id": "odd", "formula": "previous(ltm)" }] }`,
  fix: {
    en: "Keep one of toDate and rolling.",
    "zh-CN": "toDate 和 rolling 只保留一个。",
  },
};
