/**
 * What is written about the rule of hedge.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/hedge",
  title: { en: "The commitment is taken back", "zh-CN": "承诺留有余地" },
  why: {
    en: "Whoever aims to has not promised to; after the fact, every result was aimed at.",
    "zh-CN": "“力争”不等于承诺，事后什么结果都能交代过去。",
  },
  wrong: `Try to raise the renewal rate to 90%
力争续约率达到90%`,
  right: `Raise the renewal rate from 84% to 90% by 31 December 2026
2026年底前把续约率从84%提高到90%`,
  fix: {
    en: "Leave the word out; if it is meant as a stretch, say so and give the level that is committed.",
    "zh-CN": "去掉这个词；如果是挑战目标，另写明保底值。",
  },
};
