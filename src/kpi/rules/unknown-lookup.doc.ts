/**
 * What is written about the rule of unknown-lookup.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/unknown-lookup",
  title: { en: "A column that cannot be looked up", "zh-CN": "无法关联到另一张表的列" },
  why: {
    en: "Rows reach a column of another table only through a key that the model declares; joining by guess would multiply rows.",
    "zh-CN": "只有模型声明了关联键，才能取到另一张表的列；靠猜测关联会使行数翻倍。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day" }, "customers": { "key": "ID" } },
  "kpis": [{ "id": "revenue", "formula": "sum(orders.Sales where customers.Segment = 'Home')" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "lookups": { "Customer": "customers" } }, "customers": { "key": "ID" } },
  "kpis": [{ "id": "revenue", "formula": "sum(orders.Sales where customers.Segment = 'Home')" }] }`,
  fix: {
    en: "Declare in `lookups` which column names the row of the other table, and that table's `key`.",
    "zh-CN": "在 lookups 中写明用哪一列关联，并给对方表设置 key。",
  },
};
