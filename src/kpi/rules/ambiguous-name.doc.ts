/**
 * What is written about the rule of ambiguous-name.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/ambiguous-name",
  title: { en: "A name that is both a KPI and a column", "zh-CN": "指标与列同名" },
  why: {
    en: "Inside an aggregate the name is the column, outside it is the KPI; readers cannot tell at a glance.",
    "zh-CN": "在聚合函数里指列，在外面指指标，读者一眼看不出来。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "Sales", "formula": "sum(Sales)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" }] }`,
  fix: {
    en: "Give the KPI an id of its own.",
    "zh-CN": "给指标另起编号。",
  },
};
