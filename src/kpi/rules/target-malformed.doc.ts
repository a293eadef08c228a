/**
 * What the rule target-malformed is for, with a wrong and a right example.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/target-malformed",
  title: { en: "A target that cannot be read", "zh-CN": "目标无法识别" },
  why: {
    en: "A row must say one thing: a value, a range from low to high, or minimum, target and stretch, each better than the one before.",
    "zh-CN": "一行只能给出一种目标：一个数值，一个由低到高的区间，或依次更好的“底线、目标、挑战”三档。",
  },
  wrong: `[
  { "kpi": "stockDays", "period": "2026-Q1", "low": 45, "high": 30 },
  { "kpi": "revenue", "period": "2026-Q1", "minimum": 1000, "target": 900, "stretch": 1200 }
]`,
  right: `[
  { "kpi": "stockDays", "period": "2026-Q1", "low": 30, "high": 45 },
  { "kpi": "revenue", "period": "2026-Q1", "minimum": 900, "target": 1000, "stretch": 1200 }
]`,
  fix: {
    en: "Give one kind of target, as numbers, in order.",
    "zh-CN": "只给一种目标，写成数字，并按顺序排列。",
  },
};
