/**
 * What is written about the rule of undated-table.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/undated-table",
  title: { en: "No table with a date column", "zh-CN": "没有带日期列的表" },
  why: {
    en: "Rows fall into periods by the date column of their table; a table without one is only looked up.",
    "zh-CN": "行按表的日期列归入期间；没有日期列的表只能用来关联查找。",
  },
  wrong: `{ "tables": { "orders": {} },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day" } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" }] }`,
  fix: {
    en: 'Name the date column of the table: `"date": "Order Date"`.',
    "zh-CN": '给表指定日期列，例如 "date": "Order Date"。',
  },
};
