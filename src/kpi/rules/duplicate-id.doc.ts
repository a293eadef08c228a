/**
 * What is written about the rule of duplicate-id.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/duplicate-id",
  title: { en: "Two definitions with one id", "zh-CN": "编号重复" },
  why: {
    en: "Two definitions of one id give two answers to one question.",
    "zh-CN": "同一编号有两个定义，同一个问题就有两个答案。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" },
    { "id": "revenue", "formula": "sum(Profit)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" },
    { "id": "profit", "formula": "sum(Profit)" }] }`,
  fix: {
    en: "Rename one, or give both versions their days (`effectiveFrom`, `effectiveUntil`).",
    "zh-CN": "改掉一个编号；如果是新旧口径，写明各自的生效日期。",
  },
};
