/**
 * What is written about the rule of cycle.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/cycle",
  title: { en: "KPIs that need each other", "zh-CN": "指标循环引用" },
  why: {
    en: "A KPI that needs itself, directly or through others, can never be calculated.",
    "zh-CN": "指标直接或间接引用自身，永远算不出来。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "a", "formula": "b + 1" },
    { "id": "b", "formula": "a - 1" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "a", "formula": "b + 1" },
    { "id": "b", "formula": "sum(Sales)" }] }`,
  fix: {
    en: "Define one of them from columns.",
    "zh-CN": "把其中一个改为由列计算。",
  },
};
