/**
 * What is written about the rules of goal-metric.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const noUnitDoc: RuleDoc = {
  code: "goals/no-unit",
  title: { en: "No unit", "zh-CN": "缺少单位" },
  why: {
    en: "Ninety what? Readings in different units get mixed, and nobody notices.",
    "zh-CN": "90 是百分之九十、90 分还是 90 人？单位不清，数据容易混用。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "direction": "increase", "start": 80,
  "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  fix: {
    en: "Add the unit: `%`, a currency, `day`, `count`.",
    "zh-CN": "补上单位，例如 `%`、币种、`day`、`count`。",
  },
};

export const noSourceDoc: RuleDoc = {
  code: "goals/no-source",
  title: { en: "No source of readings", "zh-CN": "缺少数据来源" },
  why: {
    en: "Without a named source, two people read two values.",
    "zh-CN": "来源不明，两个人会报出两个数。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  fix: {
    en: "Name the KPI or the report that the readings come from.",
    "zh-CN": "写明数据取自哪个指标或哪张报表。",
  },
};

export const severalMetricsDoc: RuleDoc = {
  code: "goals/several-metrics",
  title: { en: "Several metrics in one goal", "zh-CN": "一个目标里有多个指标" },
  why: {
    en: "One number cannot follow two metrics: one rises, the other falls, and the goal is half reached.",
    "zh-CN": "一个数值跟踪不了两个指标，一升一降时说不清完成了多少。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "订单收入和毛利率", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "毛利率", "unit": "%", "direction": "increase", "start": 80,
  "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat"}`,
  fix: {
    en: "Give each metric a goal of its own.",
    "zh-CN": "每个指标单独立一个目标。",
  },
};
