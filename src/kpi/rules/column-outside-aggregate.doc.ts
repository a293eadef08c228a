/**
 * What is written about the rule of column-outside-aggregate.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/column-outside-aggregate",
  title: { en: "A column outside of aggregates", "zh-CN": "列写在聚合函数之外" },
  why: {
    en: "A column has a value in every row. Without sum(...), count(...) or another aggregate there is no single one to calculate with.",
    "zh-CN": "列在每一行都有值，不用 sum(...)、count(...) 等聚合，就没有一个确定的数可算。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "margin", "formula": "Profit / sum(Sales)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "margin", "formula": "sum(Profit) / sum(Sales)" }] }`,
  fix: {
    en: "Put the column into the aggregate that is meant.",
    "zh-CN": "把列放进合适的聚合函数。",
  },
};
