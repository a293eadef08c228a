/**
 * What is written about the rule of effective-dates.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/effective-dates",
  title: { en: "Effective dates that are no days, or out of order", "zh-CN": "生效日期有误" },
  why: {
    en: "A version that begins on a day that does not exist, or ends before it begins, never holds.",
    "zh-CN": "起始日不存在，或截止日早于起始日，这一版就永远不会生效。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)", "effectiveFrom": "2026-02-30" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)", "effectiveFrom": "2026-03-01" }] }`,
  fix: {
    en: "Write days as YYYY-MM-DD, the first before the end.",
    "zh-CN": "日期写成 YYYY-MM-DD，起始日早于截止日。",
  },
};
