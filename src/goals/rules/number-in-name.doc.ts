/**
 * What is written about the rule of number-in-name.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/number-in-name",
  title: { en: "A number that is part of a name", "zh-CN": "数字属于名称" },
  why: {
    en: "ISO 9001 holds a number, but none to be reached: the goal has no value yet.",
    "zh-CN": "ISO 9001、5S 里的数字不是目标值，这个目标还没有数值。",
  },
  wrong: `Strengthen 5S in the workshop by 30 June 2026
2026年6月底前加强车间5S管理`,
  right: `Raise the 5S audit score of the workshop from 70 to 85 points by 30 June 2026
2026年6月底前把车间5S评分从70分提高到85分`,
  fix: {
    en: "Add the value to be reached.",
    "zh-CN": "补上要达到的数值。",
  },
};
