/**
 * What is written about the rule of impossible-change.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/impossible-change",
  title: { en: "A change that cannot be", "zh-CN": "不可能的变化幅度" },
  why: {
    en: "Nothing can fall by more than all of it; 下降一倍 leaves open what is meant, a half or a third.",
    "zh-CN": "任何数都降不掉超过自身的部分；“下降一倍”说不清是降到一半还是别的。",
  },
  wrong: `Reduce customer complaints by 120% by 30 June 2026
2026年6月底前客户投诉量下降一倍`,
  right: `Reduce customer complaints by 50% by 30 June 2026
2026年6月底前客户投诉量下降50%`,
  fix: {
    en: "Give the value to be reached, or the percentage taken off.",
    "zh-CN": "写明降到多少，或下降百分之几（如“下降一半”）。",
  },
};
