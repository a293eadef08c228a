/**
 * What is written about the rules of goal-amounts.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const notANumberDoc: RuleDoc = {
  code: "goals/not-a-number",
  title: { en: "A number that cannot be read", "zh-CN": "数值无法识别" },
  why: {
    en: "What cannot be read takes no part in any calculation: the goal has no progress.",
    "zh-CN": "无法识别的数值不参与计算，目标就没有进度。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": "90 %", "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": "90", "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  fix: {
    en: "Write the number alone, as 12.5; the unit has its own field.",
    "zh-CN": "只写数字，例如 12.5，单位另有字段。",
  },
};

export const negativeAmountDoc: RuleDoc = {
  code: "goals/negative-amount",
  title: { en: "A size below zero", "zh-CN": "大小为负数" },
  why: {
    en: "A change, a tolerance and a weight are sizes. A minus in front of them turns their meaning round, or has none.",
    "zh-CN": "变化幅度、允许偏差和权重只表示大小，带负号会把意思弄反。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "decrease",
  "start": 80, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat",
  "change": {"kind": "absolute", "size": -5}}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "decrease",
  "start": 80, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat",
  "change": {"kind": "absolute", "size": 5}}`,
  fix: {
    en: "Give the size, and say by the direction which way.",
    "zh-CN": "只填大小，升降由方向表示。",
  },
};

export const targetEqualsStartDoc: RuleDoc = {
  code: "goals/target-equals-start",
  title: { en: "Start and target are the same", "zh-CN": "基期值与目标值相同" },
  why: {
    en: "Without a way to go there is no progress to measure: any value divides by zero.",
    "zh-CN": "没有距离就没有进度，计算时分母为 0。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 80, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  fix: {
    en: "Set a target to move to, or make it a goal to maintain.",
    "zh-CN": "重新设定目标值，或改为“保持”类目标。",
  },
};

export const rangeOrderDoc: RuleDoc = {
  code: "goals/range-order",
  title: { en: "A range upside down", "zh-CN": "区间上下限颠倒" },
  why: {
    en: "No value lies inside such a range.",
    "zh-CN": "没有任何数值落在这样的区间里。",
  },
  wrong: `{"id": "csat", "kind": "range", "metric": "Satisfaction", "unit": "%", "direction": "maintain",
  "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat",
  "range": {"low": 95, "high": 90}}`,
  right: `{"id": "csat", "kind": "range", "metric": "Satisfaction", "unit": "%", "direction": "maintain",
  "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat",
  "range": {"low": 90, "high": 95}}`,
  fix: {
    en: "Swap the two ends.",
    "zh-CN": "把上下限对调。",
  },
};

export const thresholdOrderDoc: RuleDoc = {
  code: "goals/threshold-order",
  title: { en: "Levels out of order", "zh-CN": "三档目标次序混乱" },
  why: {
    en: "Between levels that go up and down, one value would have two scores.",
    "zh-CN": "三档有升有降，同一个数值会对应两个得分。",
  },
  wrong: `{"id": "csat", "kind": "thresholds", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat",
  "thresholds": {"commit": 85, "target": 90, "stretch": 88}}`,
  right: `{"id": "csat", "kind": "thresholds", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat",
  "thresholds": {"commit": 85, "target": 88, "stretch": 90}}`,
  fix: {
    en: "Let floor, target and stretch rise one after the other, or fall, away from the start.",
    "zh-CN": "从基期值起，让保底、目标、挑战三档依次递增或递减。",
  },
};
