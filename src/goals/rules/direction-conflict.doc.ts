/**
 * What is written about the rule of direction-conflict.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/direction-conflict",
  title: { en: "The numbers go the other way", "zh-CN": "数值与方向相反" },
  why: {
    en: "One of the two is a slip of the pen, and the score will count a success as a failure.",
    "zh-CN": "方向和数值必有一个写错，评分时会把成功算成失败。",
  },
  wrong: `Reduce the scrap rate from 3% to 5% by 30 June 2026
2026年6月底前把废品率从3%降低到5%`,
  right: `Reduce the scrap rate from 5% to 3% by 30 June 2026
2026年6月底前把废品率从5%降低到3%`,
  fix: {
    en: "Swap the two values, or change the verb.",
    "zh-CN": "把两个数值对调，或改用相反的动词。",
  },
};
