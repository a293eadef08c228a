/**
 * What is written about the rules of goal-parents.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const noParentDoc: RuleDoc = {
  code: "goals/no-parent",
  title: { en: "Not linked to a goal above", "zh-CN": "没有关联上级目标" },
  why: {
    en: "Work on a goal that serves no other one competes with work that does.",
    "zh-CN": "不支撑任何上级目标的目标，会与真正重要的工作争资源。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat", "parents": [{"goal": "service", "kind": "contribute"}]}`,
  fix: {
    en: "Link the goal to the one that it serves, or mark it as a goal of the company (`level`: `company`).",
    "zh-CN": "关联它所支撑的上级目标；公司级目标把 `level` 写成 `company`。",
  },
};

export const parentClosedDoc: RuleDoc = {
  code: "goals/parent-closed",
  title: { en: "The goal above is closed", "zh-CN": "上级目标已关闭" },
  why: {
    en: "Once the goal above is closed, nobody asks for this one any more, and its work goes on.",
    "zh-CN": "上级目标关闭后，没有人再过问这个目标，工作却还在继续。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat", "parents": [{"goal": "service", "kind": "contribute"}]},
  "context": {"asOf": "2026-02-01", "goals": [{"id": "service", "kind": "binary",
  "outcome": {"date": "2026-01-15", "result": "abandoned"}}]}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat", "parents": [{"goal": "service", "kind": "contribute"}]},
  "context": {"asOf": "2026-02-01", "goals": [{"id": "service", "kind": "binary"}]}}`,
  fix: {
    en: "Link to a goal that is open, or close this one too.",
    "zh-CN": "改为关联仍在进行的目标，或把这个目标一并关闭。",
  },
};

export const parentEndsEarlierDoc: RuleDoc = {
  code: "goals/parent-ends-earlier",
  title: { en: "Ends after the goal above", "zh-CN": "晚于上级目标结束" },
  why: {
    en: "What is reached after the goal above has ended no longer helps it.",
    "zh-CN": "上级目标结束之后才做成的事，对它已没有帮助。",
  },
  wrong: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat", "parents": [{"goal": "service", "kind": "contribute"}]},
  "context": {"asOf": "2026-01-15", "goals": [{"id": "service", "kind": "binary",
  "dueDate": "2026-03-31"}]}}`,
  right: `{"goal": {"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%",
  "direction": "increase", "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01",
  "dueDate": "2026-06-30", "kpi": "csat", "parents": [{"goal": "service", "kind": "contribute"}]},
  "context": {"asOf": "2026-01-15", "goals": [{"id": "service", "kind": "binary",
  "dueDate": "2026-06-30"}]}}`,
  fix: {
    en: "Bring the last day forward, or extend the goal above.",
    "zh-CN": "把截止日期提前，或延长上级目标。",
  },
};

export const contributionTooShortDoc: RuleDoc = {
  code: "goals/contribution-too-short",
  title: { en: "Contribution in too few words", "zh-CN": "对上级目标的贡献过于简单" },
  why: {
    en: "Two words do not tell how the goal moves the one above, and nobody can doubt them.",
    "zh-CN": "一两个词说不清怎样推动上级目标，也就无从讨论。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat", "contribution": "Helps sales"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-06-30",
  "kpi": "csat", "contribution": "Satisfied customers renew their contracts"}`,
  fix: {
    en: "Tell in three words or more how it moves the goal above; two Chinese characters count as a word.",
    "zh-CN": "用一句话说清它怎样推动上级目标。",
  },
};
