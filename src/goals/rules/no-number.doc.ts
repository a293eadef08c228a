/**
 * What is written about the rule of no-number.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/no-number",
  title: { en: "No number", "zh-CN": "没有数值" },
  why: {
    en: "Without a value to be reached, nobody can say before the end whether it goes well, or after it whether it went well.",
    "zh-CN": "没有要达到的数值，过程中看不出进度，结束时也无法评定。",
  },
  wrong: `Reduce the complaint rate of online customers by 30 June 2026
2026年6月底前降低线上客户投诉率`,
  right: `Reduce the complaint rate of online customers from 3% to 1.5% by 30 June 2026
2026年6月底前把线上客户投诉率从3%降低到1.5%`,
  fix: {
    en: "Add the value to be reached, with its unit.",
    "zh-CN": "补上要达到的数值和单位。",
  },
};
