/**
 * What is written about the rules of goal-owner.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const doc: RuleDoc = {
  code: "goals/no-owner",
  title: { en: "No owner", "zh-CN": "缺少责任人" },
  why: {
    en: "What everybody answers for, nobody answers for: readings stop first, then the goal.",
    "zh-CN": "人人负责等于无人负责，先是没人更新数据，接着目标就没人管了。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  fix: {
    en: "Name the one person who answers for the goal; others are contributors.",
    "zh-CN": "写明唯一的责任人，其他人列为参与者。",
  },
};
