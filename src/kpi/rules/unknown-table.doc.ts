/**
 * What is written about the rule of unknown-table.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/unknown-table",
  title: { en: "A table that does not exist", "zh-CN": "表不存在" },
  why: {
    en: "Columns written with a table, and look-ups, need a table of that name in the model.",
    "zh-CN": "写了表名的列以及关联查找，都需要模型里有这张表。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(order.Sales)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(orders.Sales)" }] }`,
  fix: {
    en: "Correct the name or add the table.",
    "zh-CN": "改正表名或补上这张表。",
  },
};
