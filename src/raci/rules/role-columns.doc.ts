/**
 * What is written about the rules of role-columns.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const roleWithoutLetterDoc: RuleDoc = {
  code: "raci/role-without-letter",
  title: { en: "A role without any letter", "zh-CN": "角色没有任何字母" },
  why: {
    en: "Either the role was forgotten, or the matrix does not need it. A letter of no involvement (O in CAIRO) is none (RACI201).",
    "zh-CN": "要么漏了分派，要么矩阵不需要这个角色。表示不参与的字母（CAIRO 的 O）不算（RACI201）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }, { "id": "legal" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }, { "id": "legal" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" },
    { "task": "reply", "role": "legal", "letters": "C" }
  ]
}`,
  fix: {
    en: "Give it a part, or take the column out.",
    "zh-CN": "给它分派任务，或删去这一列。",
  },
};

export const bystanderDoc: RuleDoc = {
  code: "raci/bystander",
  title: { en: "A role that neither decides nor does anything", "zh-CN": "角色只旁听，不负责也不执行" },
  why: {
    en: "It is only asked or told: perhaps it need not be in the matrix, or has work that was not written down (RACI202).",
    "zh-CN": "只征询或知会：也许不必列入，也许它的工作没写上（RACI202）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }, { "id": "legal" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" },
    { "task": "reply", "role": "legal", "letters": "C" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }, { "id": "contract" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }, { "id": "legal" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" },
    { "task": "reply", "role": "legal", "letters": "C" }, { "task": "contract", "role": "legal", "letters": "AR" }
  ]
}`,
  fix: {
    en: "Add the tasks that it does, or ask whether it is needed.",
    "zh-CN": "补上它负责的任务，或想一想是否需要。",
  },
};

export const doesTooMuchDoc: RuleDoc = {
  code: "raci/does-too-much",
  title: { en: "A role that does many tasks", "zh-CN": "一个角色执行过多任务" },
  why: {
    en: "More than six tasks (limit `maxTasksDone`) for one role make a bottleneck, and the first absence stops them all (RACI203).",
    "zh-CN": "一个角色执行超过六项任务（`maxTasksDone`）就成了瓶颈，一请假全部停下（RACI203）。",
  },
  wrong: `{
  "tasks": [{ "id": "task-1" }, { "id": "task-2" }, { "id": "task-3" }, { "id": "task-4" }, { "id": "task-5" }, { "id": "task-6" }, { "id": "task-7" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "task-1", "role": "agent", "letters": "R" }, { "task": "task-2", "role": "agent", "letters": "R" },
    { "task": "task-3", "role": "agent", "letters": "R" }, { "task": "task-4", "role": "agent", "letters": "R" },
    { "task": "task-5", "role": "agent", "letters": "R" }, { "task": "task-6", "role": "agent", "letters": "R" },
    { "task": "task-7", "role": "agent", "letters": "R" }, { "task": "task-1", "role": "lead", "letters": "A" },
    { "task": "task-2", "role": "lead", "letters": "A" }, { "task": "task-3", "role": "lead", "letters": "A" },
    { "task": "task-4", "role": "lead", "letters": "A" }, { "task": "task-5", "role": "lead", "letters": "A" },
    { "task": "task-6", "role": "lead", "letters": "A" }, { "task": "task-7", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "task-1" }, { "id": "task-2" }, { "id": "task-3" }, { "id": "task-4" }, { "id": "task-5" }, { "id": "task-6" }, { "id": "task-7" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "task-1", "role": "agent", "letters": "R" }, { "task": "task-2", "role": "agent", "letters": "R" },
    { "task": "task-3", "role": "agent", "letters": "R" }, { "task": "task-4", "role": "agent", "letters": "R" },
    { "task": "task-5", "role": "agent", "letters": "R" }, { "task": "task-6", "role": "agent", "letters": "R" },
    { "task": "task-7", "role": "lead", "letters": "R" }, { "task": "task-1", "role": "lead", "letters": "A" },
    { "task": "task-2", "role": "lead", "letters": "A" }, { "task": "task-3", "role": "lead", "letters": "A" },
    { "task": "task-4", "role": "lead", "letters": "A" }, { "task": "task-5", "role": "lead", "letters": "A" },
    { "task": "task-6", "role": "lead", "letters": "A" }, { "task": "task-7", "role": "lead", "letters": "A" }
  ]
}`,
  fix: {
    en: "Hand some of them over, or raise the limit if the tasks are small.",
    "zh-CN": "分一些给别的角色；任务都很小的话，可以调高上限。",
  },
};

export const decidesTooMuchDoc: RuleDoc = {
  code: "raci/decides-too-much",
  title: { en: "A role that decides many tasks", "zh-CN": "一个角色拍板过多任务" },
  why: {
    en: "More than six decisions (limit `maxTasksDecided`) at one desk wait in a queue (RACI204).",
    "zh-CN": "一个角色拍板超过六项任务（`maxTasksDecided`），事情都在排队等它（RACI204）。",
  },
  wrong: `{
  "tasks": [{ "id": "task-1" }, { "id": "task-2" }, { "id": "task-3" }, { "id": "task-4" }, { "id": "task-5" }, { "id": "task-6" }, { "id": "task-7" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "task-1", "role": "agent", "letters": "R" }, { "task": "task-2", "role": "agent", "letters": "R" },
    { "task": "task-3", "role": "agent", "letters": "R" }, { "task": "task-4", "role": "agent", "letters": "R" },
    { "task": "task-5", "role": "agent", "letters": "R" }, { "task": "task-6", "role": "agent", "letters": "R" },
    { "task": "task-7", "role": "agent", "letters": "R" }, { "task": "task-1", "role": "lead", "letters": "A" },
    { "task": "task-2", "role": "lead", "letters": "A" }, { "task": "task-3", "role": "lead", "letters": "A" },
    { "task": "task-4", "role": "lead", "letters": "A" }, { "task": "task-5", "role": "lead", "letters": "A" },
    { "task": "task-6", "role": "lead", "letters": "A" }, { "task": "task-7", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "task-1" }, { "id": "task-2" }, { "id": "task-3" }, { "id": "task-4" }, { "id": "task-5" }, { "id": "task-6" }, { "id": "task-7" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "task-1", "role": "agent", "letters": "R" }, { "task": "task-2", "role": "agent", "letters": "R" },
    { "task": "task-3", "role": "agent", "letters": "R" }, { "task": "task-4", "role": "agent", "letters": "R" },
    { "task": "task-5", "role": "agent", "letters": "R" }, { "task": "task-6", "role": "agent", "letters": "R" },
    { "task": "task-7", "role": "agent", "letters": "R" }, { "task": "task-1", "role": "lead", "letters": "A" },
    { "task": "task-2", "role": "lead", "letters": "A" }, { "task": "task-3", "role": "lead", "letters": "A" },
    { "task": "task-4", "role": "lead", "letters": "A" }, { "task": "task-5", "role": "lead", "letters": "A" },
    { "task": "task-6", "role": "lead", "letters": "A" }, { "task": "task-7", "role": "agent", "letters": "A" }
  ]
}`,
  fix: {
    en: "Delegate: let those decide who do the work.",
    "zh-CN": "适当授权，让做事的角色自己拍板。",
  },
};

export const overCapacityDoc: RuleDoc = {
  code: "raci/over-capacity",
  title: { en: "More effort than a role can carry", "zh-CN": "工作量超过角色的承受能力" },
  why: {
    en: "The effort of each task is divided equally among its doers: here the agent carries 12 / 2 + 10 = 16 with a capacity of 12. The sum is exact: three thirds of ten are ten (RACI205).",
    "zh-CN":
      "每项任务的工作量由执行人平分：这里 agent 承担 12 ÷ 2 + 10 = 16，而能力只有 12。按精确分数求和，三个三分之十正好是十（RACI205）。",
  },
  wrong: `{
  "tasks": [{ "id": "collect", "effort": 12 }, { "id": "analyze", "effort": 10 }],
  "roles": [{ "id": "agent", "capacity": 12 }, { "id": "lead", "capacity": 12 }],
  "assignments": [
    { "task": "collect", "role": "agent", "letters": "R" }, { "task": "collect", "role": "lead", "letters": "AR" },
    { "task": "analyze", "role": "agent", "letters": "R" }, { "task": "analyze", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "collect", "effort": 12 }, { "id": "analyze", "effort": 10 }],
  "roles": [{ "id": "agent", "capacity": 16 }, { "id": "lead", "capacity": 12 }],
  "assignments": [
    { "task": "collect", "role": "agent", "letters": "R" }, { "task": "collect", "role": "lead", "letters": "AR" },
    { "task": "analyze", "role": "agent", "letters": "R" }, { "task": "analyze", "role": "lead", "letters": "A" }
  ]
}`,
  fix: {
    en: "Move tasks to roles with room, or add people.",
    "zh-CN": "把任务调给有余力的角色，或增加人手。",
  },
};

export const fullColumnDoc: RuleDoc = {
  code: "raci/full-column",
  title: { en: "A role that takes part in every task", "zh-CN": "角色参与了全部任务" },
  why: {
    en: "In a matrix of five tasks or more (limit `fullColumnFromTasks`) a column without gaps often comes from habit (RACI206).",
    "zh-CN": "五项以上任务的矩阵里（`fullColumnFromTasks`），一列没有空格多半是习惯使然（RACI206）。",
  },
  wrong: `{
  "tasks": [{ "id": "task-1" }, { "id": "task-2" }, { "id": "task-3" }, { "id": "task-4" }, { "id": "task-5" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "task-1", "role": "agent", "letters": "AR" }, { "task": "task-2", "role": "agent", "letters": "AR" },
    { "task": "task-3", "role": "agent", "letters": "AR" }, { "task": "task-4", "role": "agent", "letters": "AR" },
    { "task": "task-5", "role": "agent", "letters": "AR" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "task-1" }, { "id": "task-2" }, { "id": "task-3" }, { "id": "task-4" }, { "id": "task-5" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "task-1", "role": "agent", "letters": "AR" }, { "task": "task-2", "role": "agent", "letters": "AR" },
    { "task": "task-3", "role": "agent", "letters": "AR" }, { "task": "task-4", "role": "agent", "letters": "AR" },
    { "task": "task-5", "role": "lead", "letters": "AR" }
  ]
}`,
  fix: {
    en: "Take out the letters that nobody would miss.",
    "zh-CN": "删去可有可无的字母。",
  },
};
