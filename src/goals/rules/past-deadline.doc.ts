/**
 * What is written about the rule of past-deadline.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/past-deadline",
  title: { en: "The deadline is over", "zh-CN": "截止日期已过" },
  why: {
    en: "A goal copied from last year keeps its date; nobody can reach it any more.",
    "zh-CN": "从去年沿用的目标没有改日期，已经不可能按期完成。",
  },
  wrong: `Reduce the scrap rate from 5% to 3% by 30 June 2025
2025年6月底前把废品率从5%降低到3%`,
  right: `Reduce the scrap rate from 5% to 3% by 30 June 2026
2026年6月底前把废品率从5%降低到3%`,
  fix: {
    en: "Set a new date, or close the goal and write down what came of it.",
    "zh-CN": "改定新的日期，或结束这个目标并记录结果。",
  },
};
