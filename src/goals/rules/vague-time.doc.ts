/**
 * What is written about the rule of vague-time.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/vague-time",
  title: { en: "When is left open", "zh-CN": "时间含糊" },
  why: {
    en: "Soon is never late, and regularly may be once a year.",
    "zh-CN": "“尽快”永远不算迟，“定期”一年一次也算。",
  },
  wrong: `Publish the new price list as soon as possible
尽快发布新价目表`,
  right: `Publish the new price list by 31 March 2026
2026年3月底前发布新价目表`,
  fix: {
    en: "Write the day, or how often.",
    "zh-CN": "写明具体日期或频率。",
  },
};
