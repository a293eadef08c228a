/**
 * What the rule target-members-disagree is for, with a wrong and a right example.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/target-members-disagree",
  title: { en: "Targets of members do not add up to the total", "zh-CN": "各成员目标之和与总目标不符" },
  why: {
    en: "Every region can be on target while the company is not, and nobody sees where the gap comes from.",
    "zh-CN": "可能各地区都达标、公司却未达标，而且看不出差额从哪里来。",
  },
  wrong: `[
  { "kpi": "revenue", "period": "2026-Q1", "value": 1000 },
  { "kpi": "revenue", "period": "2026-Q1", "members": { "Region": "East" }, "value": 600 },
  { "kpi": "revenue", "period": "2026-Q1", "members": { "Region": "West" }, "value": 300 }
]`,
  right: `[
  { "kpi": "revenue", "period": "2026-Q1", "value": 1000 },
  { "kpi": "revenue", "period": "2026-Q1", "members": { "Region": "East" }, "value": 600 },
  { "kpi": "revenue", "period": "2026-Q1", "members": { "Region": "West" }, "value": 400 }
]`,
  fix: {
    en: "Spread the total with spreadTarget, which loses nothing, or allow for rounding with the option tolerance.",
    "zh-CN": "用 spreadTarget 分摊总目标（分文不差），或用 tolerance 选项允许尾差。",
  },
};
