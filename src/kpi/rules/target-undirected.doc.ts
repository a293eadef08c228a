/**
 * What the rule target-undirected is for, with a wrong and a right example.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/target-undirected",
  title: { en: "A target for a KPI without a better side", "zh-CN": "无方向的 KPI 设了目标" },
  why: {
    en: "With the direction none no value is better than another, so the variance is shown but never judged.",
    "zh-CN": "方向为 none 时，数值没有好坏之分，只能显示差距，无法判断是否达标。",
  },
  wrong: `{ "kpis": [{ "id": "headcount", "formula": "closing(Heads)", "direction": "none" }],
  "targets": [{ "kpi": "headcount", "period": "2026-Q1", "value": 120 }] }`,
  right: `{ "kpis": [{ "id": "headcount", "formula": "closing(Heads)", "direction": "range" }],
  "targets": [{ "kpi": "headcount", "period": "2026-Q1", "low": 115, "high": 125 }] }`,
  fix: {
    en: "Give the KPI a direction, or remove the target.",
    "zh-CN": "给 KPI 定方向，或删除目标。",
  },
};
