/**
 * What is written about the rules of goal-history.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const duplicateCheckInDoc: RuleDoc = {
  code: "goals/duplicate-check-in",
  title: { en: "Two check-ins on one day", "zh-CN": "同一天有两条进展记录" },
  why: {
    en: "Of two readings of one day only one counts, and which one depends on the order of the list.",
    "zh-CN": "同一天的两个读数只有一个算数，取哪个取决于列表顺序。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat", "checkIns": [{"date": "2026-02-28", "value": 82}, {"date": "2026-02-28", "value": 84}]}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat", "checkIns": [{"date": "2026-02-28", "value": 82}, {"date": "2026-03-31", "value": 84}]}`,
  fix: {
    en: "Keep one of them.",
    "zh-CN": "只保留一条。",
  },
};

export const confidenceOutOfRangeDoc: RuleDoc = {
  code: "goals/confidence-out-of-range",
  title: { en: "A confidence that is no share", "zh-CN": "信心值超出范围" },
  why: {
    en: "A confidence of 7 may mean 7 of 10 or a slip; it spoils every mean.",
    "zh-CN": "信心值写成 7，可能是 10 分里的 7 分，也可能是笔误，会拉偏平均值。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat", "checkIns": [{"date": "2026-02-28", "value": 82, "confidence": 7}]}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat", "checkIns": [{"date": "2026-02-28", "value": 82, "confidence": 0.7}]}`,
  fix: {
    en: "Give it from 0 to 1.",
    "zh-CN": "填 0 到 1 之间的数。",
  },
};

export const revisionWithoutReasonDoc: RuleDoc = {
  code: "goals/revision-without-reason",
  title: { en: "A revision without a reason", "zh-CN": "修订没有写理由" },
  why: {
    en: "A target that changes without a reason looks like one that was bent until it fitted.",
    "zh-CN": "目标调整不写理由，看上去就像迁就结果改指标。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat", "revisions": [{"date": "2026-03-01", "reason": " ", "set": {"target": 85}}]}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat", "revisions": [{"date": "2026-03-01", "reason": "A competitor left the market",
  "set": {"target": 85}}]}`,
  fix: {
    en: "Say why the goal was changed.",
    "zh-CN": "写明调整的原因。",
  },
};
