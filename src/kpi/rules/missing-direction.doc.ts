/**
 * What is written about the rule of missing-direction.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/missing-direction",
  title: { en: "A KPI without direction", "zh-CN": "指标没有方向" },
  why: {
    en: "Without knowing which way is better there is no favorable variance and no status.",
    "zh-CN": "不知道越高越好还是越低越好，就无法判断优于还是劣于目标。",
  },
  wrong: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)" }] }`,
  right: `{ "tables": { "orders": { "date": "Day", "columns": { "Sales": { "unit": "USD" }, "Profit": { "unit": "USD" } } } },
  "kpis": [{ "id": "revenue", "formula": "sum(Sales)", "direction": "higher" }] }`,
  fix: {
    en: "Set `direction` to higher, lower, range or none.",
    "zh-CN": "设置 direction：higher、lower、range 或 none。",
  },
};
