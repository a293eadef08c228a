/**
 * What is written about the rule of vague-degree.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/vague-degree",
  title: { en: "How much is left open", "zh-CN": "程度含糊" },
  why: {
    en: "Significantly is two percent to one and half of it to another.",
    "zh-CN": "“大幅”在有人眼里是 2%，在有人眼里是一半。",
  },
  wrong: `Significantly reduce delivery time by 30 June 2026
2026年6月底前大幅缩短交付周期`,
  right: `Reduce delivery time from 9 days to 6 days by 30 June 2026
2026年6月底前把交付周期从9天缩短到6天`,
  fix: {
    en: "Write the number instead.",
    "zh-CN": "改写成具体数值。",
  },
};
