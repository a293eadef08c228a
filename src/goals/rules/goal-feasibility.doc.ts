/**
 * What is written about the rules of goal-feasibility.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const unrealisticDoc: RuleDoc = {
  code: "goals/unrealistic",
  title: { en: "Unrealistic", "zh-CN": "不现实" },
  why: {
    en: "A change half as fast again as the fastest ever seen is a wish: those who shall reach it give up early.",
    "zh-CN": "要求的速度超过历史最快的 1.5 倍，只是愿望，执行的人会早早放弃。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 99, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 70}, {"period": "2025-02", "value": 72},
  {"period": "2025-03", "value": 71}, {"period": "2025-04", "value": 73}, {"period": "2025-05",
  "value": 75}, {"period": "2025-06", "value": 76}, {"period": "2025-07", "value": 78},
  {"period": "2025-08", "value": 77}, {"period": "2025-09", "value": 79}, {"period": "2025-10",
  "value": 80}, {"period": "2025-11", "value": 80}, {"period": "2025-12", "value": 80}]}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 86, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 70}, {"period": "2025-02", "value": 72},
  {"period": "2025-03", "value": 71}, {"period": "2025-04", "value": 73}, {"period": "2025-05",
  "value": 75}, {"period": "2025-06", "value": 76}, {"period": "2025-07", "value": 78},
  {"period": "2025-08", "value": 77}, {"period": "2025-09", "value": 79}, {"period": "2025-10",
  "value": 80}, {"period": "2025-11", "value": 80}, {"period": "2025-12", "value": 80}]}}`,
  fix: {
    en: "Lower the target, or take more time.",
    "zh-CN": "调低目标值，或延长期限。",
  },
};

export const stretchDoc: RuleDoc = {
  code: "goals/stretch",
  title: { en: "A stretch", "zh-CN": "挑战性目标" },
  why: {
    en: "Faster than 95 of 100 past changes: possible, but not by going on as before.",
    "zh-CN": "比以往 95% 的变化都快，做得到，但照老办法做不到。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": "92.6", "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 70}, {"period": "2025-02", "value": 72},
  {"period": "2025-03", "value": 71}, {"period": "2025-04", "value": 73}, {"period": "2025-05",
  "value": 75}, {"period": "2025-06", "value": 76}, {"period": "2025-07", "value": 78},
  {"period": "2025-08", "value": 77}, {"period": "2025-09", "value": 79}, {"period": "2025-10",
  "value": 80}, {"period": "2025-11", "value": 80}, {"period": "2025-12", "value": 80}]}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 86, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 70}, {"period": "2025-02", "value": 72},
  {"period": "2025-03", "value": 71}, {"period": "2025-04", "value": 73}, {"period": "2025-05",
  "value": 75}, {"period": "2025-06", "value": 76}, {"period": "2025-07", "value": 78},
  {"period": "2025-08", "value": 77}, {"period": "2025-09", "value": 79}, {"period": "2025-10",
  "value": 80}, {"period": "2025-11", "value": 80}, {"period": "2025-12", "value": 80}]}}`,
  fix: {
    en: "Say what will be done differently, or take more time.",
    "zh-CN": "写明新增哪些措施，或延长期限。",
  },
};

export const sandbagDoc: RuleDoc = {
  code: "goals/sandbag",
  title: { en: "Too easy", "zh-CN": "目标偏低" },
  why: {
    en: "What comes by itself needs no goal, and tells others that reaching goals means nothing.",
    "zh-CN": "不用努力也能达到的目标没有意义，也会让达成率失去可信度。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 96, "target": 97, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 80}, {"period": "2025-02", "value": 81},
  {"period": "2025-03", "value": 83}, {"period": "2025-04", "value": 84}, {"period": "2025-05",
  "value": 86}, {"period": "2025-06", "value": 87}, {"period": "2025-07", "value": 89},
  {"period": "2025-08", "value": 90}, {"period": "2025-09", "value": 92}, {"period": "2025-10",
  "value": 93}, {"period": "2025-11", "value": 95}, {"period": "2025-12", "value": 96}]}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "point",
  "direction": "increase", "start": 96, "target": 104, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 80}, {"period": "2025-02", "value": 81},
  {"period": "2025-03", "value": 83}, {"period": "2025-04", "value": 84}, {"period": "2025-05",
  "value": 86}, {"period": "2025-06", "value": 87}, {"period": "2025-07", "value": 89},
  {"period": "2025-08", "value": 90}, {"period": "2025-09", "value": 92}, {"period": "2025-10",
  "value": 93}, {"period": "2025-11", "value": 95}, {"period": "2025-12", "value": 96}]}}`,
  fix: {
    en: "Aim higher.",
    "zh-CN": "调高目标值。",
  },
};

export const againstTrendDoc: RuleDoc = {
  code: "goals/against-trend",
  title: { en: "Against the trend", "zh-CN": "与走势相反" },
  why: {
    en: "A metric that goes the other way has to be stopped before it can turn: the plan must say by what.",
    "zh-CN": "指标正朝反方向走，先要止住再扭转，方案里必须写明靠什么。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 82, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 90}, {"period": "2025-02", "value": 89},
  {"period": "2025-03", "value": 88}, {"period": "2025-04", "value": 86}, {"period": "2025-05",
  "value": 85}, {"period": "2025-06", "value": 84}, {"period": "2025-07", "value": 83},
  {"period": "2025-08", "value": 82}, {"period": "2025-09", "value": 81}, {"period": "2025-10",
  "value": 80}]}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 96, "target": 99, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 80}, {"period": "2025-02", "value": 81},
  {"period": "2025-03", "value": 83}, {"period": "2025-04", "value": 84}, {"period": "2025-05",
  "value": 86}, {"period": "2025-06", "value": 87}, {"period": "2025-07", "value": 89},
  {"period": "2025-08", "value": 90}, {"period": "2025-09", "value": 92}, {"period": "2025-10",
  "value": 93}, {"period": "2025-11", "value": 95}, {"period": "2025-12", "value": 96}]}}`,
  fix: {
    en: "Say what will turn the trend.",
    "zh-CN": "写明靠什么扭转走势。",
  },
};

export const neverHeldDoc: RuleDoc = {
  code: "goals/never-held",
  title: { en: "Never held so far", "zh-CN": "从未达到过的区间" },
  why: {
    en: "What was never inside cannot be kept inside: first it has to get there.",
    "zh-CN": "以往从未进入的区间谈不上保持，先要达到。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "maintain", "target": 95, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat", "comparator": ">="}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 70}, {"period": "2025-02", "value": 72},
  {"period": "2025-03", "value": 71}, {"period": "2025-04", "value": 73}, {"period": "2025-05",
  "value": 75}, {"period": "2025-06", "value": 76}, {"period": "2025-07", "value": 78},
  {"period": "2025-08", "value": 77}, {"period": "2025-09", "value": 79}, {"period": "2025-10",
  "value": 80}, {"period": "2025-11", "value": 80}, {"period": "2025-12", "value": 80}]}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "maintain", "target": 75, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat", "comparator": ">="}, "context": {"asOf": "2025-12-31",
  "history": [{"period": "2025-01", "value": 70}, {"period": "2025-02", "value": 72},
  {"period": "2025-03", "value": 71}, {"period": "2025-04", "value": 73}, {"period": "2025-05",
  "value": 75}, {"period": "2025-06", "value": 76}, {"period": "2025-07", "value": 78},
  {"period": "2025-08", "value": 77}, {"period": "2025-09", "value": 79}, {"period": "2025-10",
  "value": 80}, {"period": "2025-11", "value": 80}, {"period": "2025-12", "value": 80}]}}`,
  fix: {
    en: "Set a goal to get there first.",
    "zh-CN": "先设一个达到区间的目标。",
  },
};

export const outOfBoundsDoc: RuleDoc = {
  code: "goals/out-of-bounds",
  title: { en: "Beyond what can be", "zh-CN": "超出指标的取值范围" },
  why: {
    en: "A share above 100 % or a negative count is never reached: the target is a slip, or the metric another one.",
    "zh-CN": "占比超过 100% 或人数为负都不可能出现，不是笔误就是指标弄错了。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 105, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 95, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  fix: {
    en: "Correct the target, or the name of the metric; growth rates may exceed 100 %. Bounds of your own go into the context.",
    "zh-CN": "改正目标值或指标名称；增长率可以超过 100%。特殊的取值范围在检查时另行给出。",
  },
};

export const benchmarkOutlierDoc: RuleDoc = {
  code: "goals/benchmark-outlier",
  title: { en: "Far from what others reach", "zh-CN": "与同行水平相差过大" },
  why: {
    en: "Further from the quartiles than one and a half times their distance: most often the two figures do not mean the same.",
    "zh-CN": "偏离四分位超过四分位距的 1.5 倍，多半是两边口径不一致。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 99, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31", "benchmarks": {"p25": 78,
  "p50": 82, "p75": 86}}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 88, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31", "benchmarks": {"p25": 78,
  "p50": 82, "p75": 86}}}`,
  fix: {
    en: "Check that both figures are defined alike, then reconsider the target.",
    "zh-CN": "先核对口径是否一致，再考虑目标值。",
  },
};

export const draftConfidenceDoc: RuleDoc = {
  code: "goals/draft-confidence",
  title: { en: "Too sure, or not at all", "zh-CN": "信心过高或过低" },
  why: {
    en: "Held more than 90 % likely it asks for nothing; held less than 25 % likely nobody works for it.",
    "zh-CN": "大家都有九成以上把握，说明要求太低；把握不足四分之一，没有人会当真。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "draftConfidence": [0.95, 0.98, 0.9]}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat"}, "context": {"asOf": "2025-12-31",
  "draftConfidence": [0.6, 0.7, 0.5]}}`,
  fix: {
    en: "Aim higher, or lower the target until those concerned hold it 40 to 75 % likely.",
    "zh-CN": "调整目标值，使相关人员的把握在四成到七成五之间。",
  },
};
