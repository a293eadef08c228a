/**
 * What is written about the rule of percent-of-percent.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/percent-of-percent",
  title: { en: "A percentage of a percentage", "zh-CN": "对百分比再求百分比" },
  why: {
    en: "A rate of 12% that falls by 20% is 9.6% to one reader and impossible to the other, who takes away 20 points.",
    "zh-CN": "流失率 12% “下降 20%”，有人算成 9.6%，有人当成降 20 个百分点，那就成了负数。",
  },
  wrong: `Reduce the churn rate by 20% by 31 December 2026
2026年底前流失率下降20%`,
  right: `Reduce the churn rate from 12% to 9.6% by 31 December 2026
2026年底前流失率下降2个百分点`,
  fix: {
    en: "Give the value to be reached, or the change in points.",
    "zh-CN": "写明要达到的数值，或用“个百分点”表示变化。",
  },
};
