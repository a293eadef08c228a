/**
 * What is written about the rule of unknown-kpi.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/unknown-kpi",
  title: { en: "A name that is no KPI", "zh-CN": "引用了不存在的指标" },
  why: {
    en: "Outside of aggregates a bare name is a KPI. If there is none of that id, the formula has no value.",
    "zh-CN": "聚合函数之外的名称都指指标；没有这个编号，公式就没有结果。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" },
    { "id": "margin", "formula": "sum(Profit) / revenu" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" },
    { "id": "margin", "formula": "sum(Profit) / revenue" }] }`,
  fix: {
    en: "Correct the id, add the KPI, or put a column into an aggregate such as sum(...).",
    "zh-CN": "改正编号、补上该指标；如果是列，放进 sum(...) 等聚合函数。",
  },
};
