/**
 * What the rule target-periods-disagree is for, with a wrong and a right example.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/target-periods-disagree",
  title: { en: "Targets of shorter periods do not add up to the longer one", "zh-CN": "各期目标之和与整期目标不符" },
  why: {
    en: "Every month can be on target while the quarter is not.",
    "zh-CN": "可能每个月都达标，整个季度却未达标。",
  },
  wrong: `[
  { "kpi": "revenue", "period": "2026-Q1", "value": 1000 },
  { "kpi": "revenue", "period": "2026-01", "value": 300 },
  { "kpi": "revenue", "period": "2026-02", "value": 300 },
  { "kpi": "revenue", "period": "2026-03", "value": 300 }
]`,
  right: `[
  { "kpi": "revenue", "period": "2026-Q1", "value": 1000 },
  { "kpi": "revenue", "period": "2026-01", "value": 300 },
  { "kpi": "revenue", "period": "2026-02", "value": 300 },
  { "kpi": "revenue", "period": "2026-03", "value": 400 }
]`,
  fix: {
    en: "Spread the longer period with spreadTarget, or allow for rounding with the option tolerance.",
    "zh-CN": "用 spreadTarget 把整期目标分摊到各期，或用 tolerance 选项允许尾差。",
  },
};
