/**
 * What is written about the rules of goal-milestones.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const noMilestonesDoc: RuleDoc = {
  code: "goals/no-milestones",
  title: { en: "A long goal without milestones", "zh-CN": "长周期目标没有里程碑" },
  why: {
    en: "Over more than half a year, the first sign of trouble comes too late without a stop on the way.",
    "zh-CN": "半年以上的目标没有中途检查点，发现问题时往往已经来不及。",
  },
  wrong: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-12-31",
  "kpi": "csat"}`,
  right: `{"id": "csat", "kind": "numeric", "metric": "Satisfaction", "unit": "%", "direction": "increase",
  "start": 80, "target": 90, "owner": "Li Na", "startDate": "2026-01-01", "dueDate": "2026-12-31",
  "kpi": "csat", "milestones": [{"id": "half", "name": "Half way", "dueDate": "2026-06-30"}]}`,
  fix: {
    en: "Set at least one milestone on the way.",
    "zh-CN": "中途至少设一个里程碑。",
  },
};

export const duplicateMilestoneDoc: RuleDoc = {
  code: "goals/duplicate-milestone",
  title: { en: "Two milestones with one id", "zh-CN": "里程碑编号重复" },
  why: {
    en: "A reading that names the id marks both as done.",
    "zh-CN": "填报进展时，两个里程碑会同时算作完成。",
  },
  wrong: `{"id": "csat", "kind": "milestones", "direction": "complete", "owner": "Li Na",
  "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat", "deliverable": "Billing module",
  "milestones": [{"id": "m1", "name": "Design"}, {"id": "m1", "name": "Build"}]}`,
  right: `{"id": "csat", "kind": "milestones", "direction": "complete", "owner": "Li Na",
  "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat", "deliverable": "Billing module",
  "milestones": [{"id": "m1", "name": "Design"}, {"id": "m2", "name": "Build"}]}`,
  fix: {
    en: "Give each milestone an id of its own.",
    "zh-CN": "每个里程碑用各自的编号。",
  },
};

export const milestoneWeightsDoc: RuleDoc = {
  code: "goals/milestone-weights",
  title: { en: "Weights that give no share", "zh-CN": "里程碑权重无效" },
  why: {
    en: "Weights that are all zero, or given to some only, leave open what one milestone is worth.",
    "zh-CN": "权重全为 0 或只填了一部分，就说不清每个里程碑占多少。",
  },
  wrong: `{"id": "csat", "kind": "milestones", "direction": "complete", "owner": "Li Na",
  "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat", "deliverable": "Billing module",
  "milestones": [{"id": "m1", "weight": 0}, {"id": "m2", "weight": 0}]}`,
  right: `{"id": "csat", "kind": "milestones", "direction": "complete", "owner": "Li Na",
  "startDate": "2026-01-01", "dueDate": "2026-06-30", "kpi": "csat", "deliverable": "Billing module",
  "milestones": [{"id": "m1", "weight": 2}, {"id": "m2", "weight": 1}]}`,
  fix: {
    en: "Weigh all milestones, at least one above zero, or none.",
    "zh-CN": "要么全部填写权重且至少一个大于 0，要么全部不填。",
  },
};
