/**
 * What is written about the rule of vague-scope.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/vague-scope",
  title: { en: "Who or what is left open", "zh-CN": "范围含糊" },
  why: {
    en: "Various customers can be three or three hundred, and etc. has no end.",
    "zh-CN": "“相关部门”可以是三个也可以是三十个，“等”没有尽头。",
  },
  wrong: `Train various teams in safety by 30 June 2026
2026年6月底前为相关部门组织培训`,
  right: `Train 12 shift leaders in safety by 30 June 2026
2026年6月底前为生产部12名班组长组织培训`,
  fix: {
    en: "Name them or count them.",
    "zh-CN": "点名列出，或写明数量。",
  },
};
