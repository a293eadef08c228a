/**
 * What is written about the rule of multiple-goals.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/multiple-goals",
  title: { en: "Several goals in one", "zh-CN": "一句话里有多个目标" },
  why: {
    en: "If one is reached and the other is not, the goal is neither met nor missed.",
    "zh-CN": "一个完成、一个没完成，整条目标就无法评定。",
  },
  wrong: `Increase revenue from 10M to 12M and reduce the churn rate from 5% to 4% by 31 December 2026
2026年底前营收从1000万元提高到1200万元，流失率从5%降低到4%`,
  right: `Increase revenue from 10M to 12M by 31 December 2026
2026年底前营收从1000万元提高到1200万元`,
  fix: {
    en: "Write each as a goal of its own.",
    "zh-CN": "拆开，各写一条。",
  },
};
