/**
 * What is written about the rule of multiplier-ambiguous.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/multiplier-ambiguous",
  title: { en: "A multiplier with two readings", "zh-CN": "倍数有歧义" },
  why: {
    en: "Three times more is three times as much to one and four times to another.",
    "zh-CN": "“多三倍”有人理解为原来的三倍，有人理解为四倍。",
  },
  wrong: `Sell three times more licenses by 31 December 2026`,
  right: `Increase licenses sold from 200 to 600 by 31 December 2026
2026年底前许可证销量从200套提高到600套`,
  fix: {
    en: "Give the value to be reached.",
    "zh-CN": "写明要达到的数值。",
  },
};
