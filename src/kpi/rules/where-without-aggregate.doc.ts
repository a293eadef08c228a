/**
 * What is written about the rule of where-without-aggregate.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/where-without-aggregate",
  title: { en: "A filter with nothing to filter", "zh-CN": "筛选条件不起作用" },
  why: {
    en: "The filter of a KPI holds for the aggregates in its own formula. Where the formula only refers to other KPIs, the number is that of all rows, under a name that promises a part of them.",
    "zh-CN":
      "指标的筛选条件只作用于自己公式里的汇总。公式若只引用其他指标，得到的是全部数据的结果，名称却像是其中一部分。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" },
    { "id": "revenueEast", "formula": "revenue", "where": "Region = 'East'" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenueEast", "formula": "sum(Sales)", "where": "Region = 'East'" }] }`,
  fix: {
    en: "Write the aggregates out in this formula, or remove the filter.",
    "zh-CN": "在公式里直接写出汇总函数，或删除筛选条件。",
  },
};
