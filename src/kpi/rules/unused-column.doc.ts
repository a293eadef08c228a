/**
 * What is written about the rule of unused-column.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/unused-column",
  title: { en: "A declared column that no formula uses", "zh-CN": "声明了但没有用到的列" },
  why: {
    en: "It is read and checked with every load, and its errors may stop a calculation that does not need it.",
    "zh-CN": "每次加载都要读取和校验，出错时还会挡住用不到它的计算。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "margin", "formula": "sum(Profit) / sum(Sales)" }] }`,
  fix: {
    en: "Remove it, or write the KPI that needs it.",
    "zh-CN": "删除这一列，或补上用到它的指标。",
  },
};
