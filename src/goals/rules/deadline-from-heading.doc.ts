/**
 * What is written about the rule of deadline-from-heading.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/deadline-from-heading",
  title: { en: "The deadline stands in a heading", "zh-CN": "截止日期写在标题里" },
  why: {
    en: "A goal that is copied out of its list leaves its deadline behind.",
    "zh-CN": "目标单独摘出来时，截止日期就丢了。",
  },
  wrong: `## Goals for Q3 2026
- Raise on-time delivery from 88% to 95%
## 2026年第三季度目标
- 把准时交付率从88%提高到95%`,
  right: `## Goals for Q3 2026
- Raise on-time delivery from 88% to 95% by 30 September 2026
## 2026年第三季度目标
- 2026年9月底前把准时交付率从88%提高到95%`,
  fix: {
    en: "Repeat the date in the goal.",
    "zh-CN": "在目标里写上日期。",
  },
};
