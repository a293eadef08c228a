/**
 * What is written about the rule of unknown-column.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/unknown-column",
  title: { en: "A column that is not declared", "zh-CN": "列没有声明" },
  why: {
    en: "A table need not declare its dimensions. But a name that comes near to a declared column is likely a slip, and a column that is calculated with needs a unit: without one the check of units is blind.",
    "zh-CN":
      "维度列可以不声明。但与已声明的列只差一两个字母的名称多半是笔误；参与计算的列没有单位，单位检查就无从谈起。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Salse)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" }] }`,
  fix: {
    en: "Correct the name, or declare the column.",
    "zh-CN": "改正列名，或声明这一列。",
  },
};
