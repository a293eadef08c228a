/**
 * What is written about the rule of several-tables.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/several-tables",
  title: { en: "Columns of several tables in one aggregate", "zh-CN": "同一聚合混用多张表的列" },
  why: {
    en: "An aggregate goes through the rows of one table. Tables meet after aggregation, on period and shared dimensions.",
    "zh-CN": "一个聚合只遍历一张表的行；不同的表在聚合之后，按期间和共同维度相遇。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } }, "staff": { "date": "Day", "columns": { "Heads": { "unit": "#", "stock": true } } } },
  "kpis": [{ "id": "perHead", "formula": "sum(Sales / Heads)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } }, "staff": { "date": "Day", "columns": { "Heads": { "unit": "#", "stock": true } } } },
  "kpis": [{ "id": "perHead", "formula": "sum(Sales) / closing(Heads)" }] }`,
  fix: {
    en: "Aggregate each table by itself, then calculate with the results.",
    "zh-CN": "每张表各自聚合，再用结果计算。",
  },
};
