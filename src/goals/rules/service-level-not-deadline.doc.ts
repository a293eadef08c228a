/**
 * What is written about the rule of service-level-not-deadline.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/service-level-not-deadline",
  title: { en: "A service level is no deadline", "zh-CN": "时限要求不是截止日期" },
  why: {
    en: "Inside 4 hours says how fast each case is to be; when that is to be so stays open.",
    "zh-CN": "“4小时内”说的是每一件要多快，什么时候做到仍没有说。",
  },
  wrong: `Resolve 90% of incidents within 4 hours
4小时内解决90%的故障工单`,
  right: `Resolve 90% of incidents within 4 hours by 30 June 2026
2026年6月底前做到4小时内解决90%的故障工单`,
  fix: {
    en: "Add the day by which it is to be so.",
    "zh-CN": "补上从何时起、到何时做到。",
  },
};
