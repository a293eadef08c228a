/**
 * What is written about the rule of cadence-not-deadline.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/cadence-not-deadline",
  title: { en: "A rhythm is no deadline", "zh-CN": "频率不是截止日期" },
  why: {
    en: "Every month says how often; it has no last day on which the goal is reached or missed.",
    "zh-CN": "“每月”说的是频率，没有一个可以评定的最后日期。",
  },
  wrong: `Visit 10 customers every month
每月走访10家客户`,
  right: `Visit 10 customers every month until 31 December 2026
2026年12月底前每月走访10家客户`,
  fix: {
    en: "Add until when it is to go on, or when it is judged.",
    "zh-CN": "补上持续到何时，或何时评定。",
  },
};
