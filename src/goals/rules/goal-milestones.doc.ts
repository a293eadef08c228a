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

export const milestoneShareDoc: RuleDoc = {
  code: "goals/milestone-share",
  title: { en: "A share done that is no share", "zh-CN": "里程碑完成比例超出范围" },
  why: {
    en: "Forty of a milestone may mean forty percent or a slip: no progress can be calculated from it.",
    "zh-CN": "里程碑完成 40，可能是 40%，也可能是笔误，无法据此计算进度。",
  },
  wrong: `{"id": "csat", "kind": "milestones", "deliverable": "Billing module", "milestones": [{"id": "m1"}, {"id": "m2"}],
  "checkIns": [{"date": "2025-11-30", "milestones": {"m1": 40}}]}`,
  right: `{"id": "csat", "kind": "milestones", "deliverable": "Billing module", "milestones": [{"id": "m1"}, {"id": "m2"}],
  "checkIns": [{"date": "2025-11-30", "milestones": {"m1": 0.4}}]}`,
  fix: {
    en: "Give how much of it is done from 0 to 1.",
    "zh-CN": "填 0 到 1 之间的完成比例。",
  },
};

export const unknownMilestoneDoc: RuleDoc = {
  code: "goals/unknown-milestone",
  title: { en: "A reading of an unknown milestone", "zh-CN": "进展记录中的里程碑不存在" },
  why: {
    en: "What is done counts for nothing if its milestone is not on the list.",
    "zh-CN": "列表里没有这个里程碑，完成了也不会计入进度。",
  },
  wrong: `{"id": "csat", "kind": "milestones", "deliverable": "Billing module", "milestones": [{"id": "m1"}, {"id": "m2"}],
  "checkIns": [{"date": "2025-11-30", "milestones": {"m3": 1}}]}`,
  right: `{"id": "csat", "kind": "milestones", "deliverable": "Billing module", "milestones": [{"id": "m1"}, {"id": "m2"}],
  "checkIns": [{"date": "2025-11-30", "milestones": {"m2": 1}}]}`,
  fix: {
    en: "Write the id as the list of milestones has it, or add the milestone.",
    "zh-CN": "按里程碑列表里的编号填写，或补上这个里程碑。",
  },
};
