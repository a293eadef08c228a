/**
 * What the rule target-kind is for, with a wrong and a right example.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/target-kind",
  title: { en: "The kind of target does not suit the KPI", "zh-CN": "目标类型与 KPI 的方向不符" },
  why: {
    en: "A KPI that is better higher has no upper edge to stay below, and one that is best within a range cannot be judged by one number.",
    "zh-CN": "越高越好的 KPI 没有上限可守；应保持在区间内的 KPI 无法只用一个数来判断。",
  },
  wrong: `{ "kpis": [{ "id": "stockDays", "formula": "sum(Days)", "direction": "range" }],
  "targets": [{ "kpi": "stockDays", "period": "2026-Q1", "value": 40 }] }`,
  right: `{ "kpis": [{ "id": "stockDays", "formula": "sum(Days)", "direction": "range" }],
  "targets": [{ "kpi": "stockDays", "period": "2026-Q1", "low": 30, "high": 45 }] }`,
  fix: {
    en: "Give a range to KPIs with the direction range, and one number or three levels to the others.",
    "zh-CN": "方向为 range 的 KPI 设区间，其余的设一个数或三档。",
  },
};
