/**
 * What the rule target-unknown-period is for, with a wrong and a right example.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "kpi/target-unknown-period",
  title: { en: "A target for a period that does not exist", "zh-CN": "目标的期间不存在" },
  why: {
    en: "Targets are found by the id of the period. An id that the calendar does not know is never looked up.",
    "zh-CN": "目标按期间的 id 查找；日历里没有的 id 永远查不到。",
  },
  wrong: '[{ "kpi": "revenue", "period": "Q1 2026", "value": 1000 }]',
  right: '[{ "kpi": "revenue", "period": "2026-Q1", "value": 1000 }]',
  fix: {
    en: "Write the id as the calendar does: 2026-Q1, 2026-03, 2026-W09, FY2026-Q1.",
    "zh-CN": "按日历的写法：2026-Q1、2026-03、2026-W09、FY2026-Q1。",
  },
};
