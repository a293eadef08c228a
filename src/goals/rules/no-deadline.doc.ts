/**
 * What is written about the rule of no-deadline.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/no-deadline",
  title: { en: "No deadline", "zh-CN": "没有截止日期" },
  why: {
    en: "What has no last day is never late.",
    "zh-CN": "没有最后期限，就永远不算逾期。",
  },
  wrong: `Reduce the scrap rate from 5% to 3%
把废品率从5%降低到3%`,
  right: `Reduce the scrap rate from 5% to 3% by 30 June 2026
2026年6月底前把废品率从5%降低到3%`,
  fix: {
    en: "Say until when: a day, a month, a quarter.",
    "zh-CN": "写明截止时间：某日、某月底或某季度末。",
  },
};
