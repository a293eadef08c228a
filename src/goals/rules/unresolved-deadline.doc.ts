/**
 * What is written about the rule of unresolved-deadline.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/unresolved-deadline",
  title: { en: "A deadline that needs a holiday table", "zh-CN": "截止日期需查节假日" },
  why: {
    en: "Spring Festival falls on another day every year, and before it can mean its eve.",
    "zh-CN": "春节每年日期不同，“春节前”还可能指除夕当天。",
  },
  wrong: `Migrate all stores to the new cash system before Chinese New Year
春节前所有门店完成收银系统迁移`,
  right: `Migrate all stores to the new cash system by 10 February 2026
2026年2月10日前所有门店完成收银系统迁移`,
  fix: {
    en: "Write the date.",
    "zh-CN": "写明具体日期。",
  },
};
