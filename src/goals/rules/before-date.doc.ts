/**
 * What is written about the rule of before-date.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/before-date",
  title: { en: "Before a day: is it the day before?", "zh-CN": "“before”不含当天" },
  why: {
    en: "Before 30 June ends on 29 June to the letter; most people mean the 30th.",
    "zh-CN": "英文 before 30 June 按字面截止到 6 月 29 日，多数人想说的是 30 日。",
  },
  wrong: `Publish the report before 30 June 2026`,
  right: `Publish the report by 30 June 2026
2026年6月30日前发布报告`,
  fix: {
    en: "Write by if the day belongs to it.",
    "zh-CN": "包含当天时用 by。",
  },
};
