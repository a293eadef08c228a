/**
 * What is written about the rules of goal-dates.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const malformedDateDoc: RuleDoc = {
  code: "goals/malformed-date",
  title: { en: "A day that does not exist", "zh-CN": "日期无效" },
  why: {
    en: "A day that does not exist is read by each system in its own way, or not at all.",
    "zh-CN": "不存在的日期，各个系统读法不同，或者干脆读不出来。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-31",
  "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  fix: {
    en: "Write an existing day as year, month and day, 2026-06-30.",
    "zh-CN": "按年-月-日写一个真实存在的日期，例如 2026-06-30。",
  },
};

export const dueBeforeStartDoc: RuleDoc = {
  code: "goals/due-before-start",
  title: { en: "Due before it starts", "zh-CN": "截止日期早于开始日期" },
  why: {
    en: "No pace can be calculated over a time that ends before it begins.",
    "zh-CN": "时间段首尾颠倒，无法计算进度快慢。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2025-06-30",
  "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  fix: {
    en: "Correct one of the two days.",
    "zh-CN": "改正其中一个日期。",
  },
};

export const beyondHorizonDoc: RuleDoc = {
  code: "goals/beyond-horizon",
  title: { en: "Beyond the horizon", "zh-CN": "超出目标周期上限" },
  why: {
    en: "What is due years ahead is worked on years ahead.",
    "zh-CN": "期限太远的目标，往往拖到最后才动手。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2028-12-31", "kpi": "csat"}, "context": {"asOf": "2026-01-01", "horizonLimitMonths": 24}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2027-12-31", "kpi": "csat"}, "context": {"asOf": "2026-01-01", "horizonLimitMonths": 24}}`,
  fix: {
    en: "Set a nearer goal for what can be reached within the limit.",
    "zh-CN": "先为近期设一个阶段目标。",
  },
};
