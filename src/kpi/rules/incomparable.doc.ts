/**
 * What is written about the rule of incomparable.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/incomparable",
  title: { en: "Values of different kinds compared", "zh-CN": "比较的两边类型不同" },
  why: {
    en: "A number never equals a text, and a date only meets a date or the text of a real day; such a filter lets nothing through.",
    "zh-CN": "数值不会等于文本；日期只能与日期或真实存在的日期文本比较。这样的条件什么也筛不出来。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "big", "formula": "sum(Sales where Sales > '1000')" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "big", "formula": "sum(Sales where Sales > 1000)" }] }`,
  fix: {
    en: "Write numbers without quotes, days as '2026-03-31'.",
    "zh-CN": "数值不加引号，日期写成 '2026-03-31'。",
  },
};
