/**
 * What is written about the rules of task-rows.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const noDeciderDoc: RuleDoc = {
  code: "raci/no-decider",
  title: { en: "A task that nobody decides", "zh-CN": "任务没有最终负责人" },
  why: {
    en: "Everybody thought somebody else had it: without one role that answers for it, a task that slips is noticed by nobody (RACI101).",
    "zh-CN": "“都以为别人在管”：没有一个角色对结果负责，任务拖了也没人发现（RACI101）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "I" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  fix: {
    en: "Give the deciding letter (A; D in RAPID and DARE) to exactly one role; it may be the one who does the work.",
    "zh-CN": "把最终负责的字母（A；RAPID 和 DARE 中为 D）给一个角色，而且只给一个；也可以就是执行人。",
  },
};

export const severalDecidersDoc: RuleDoc = {
  code: "raci/several-deciders",
  title: { en: "A task that several roles decide", "zh-CN": "任务有多个最终负责人" },
  why: {
    en: "Two who answer for the same thing wait for each other, or decide differently (RACI102).",
    "zh-CN": "两个人都拍板，要么互相等，要么各说各的（RACI102）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "AR" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "AR" }, { "task": "reply", "role": "lead", "letters": "I" }
  ]
}`,
  fix: {
    en: "Keep one; the others are consulted (C), or the task is split.",
    "zh-CN": "只保留一个；其余改为 C 征询对象，或者把任务拆开。",
  },
};

export const noDoerDoc: RuleDoc = {
  code: "raci/no-doer",
  title: { en: "A task that nobody does", "zh-CN": "任务没有执行人" },
  why: {
    en: "Somebody answers for the task, but nobody has it on his list (RACI103).",
    "zh-CN": "有人负责，却没有人真正去做（RACI103）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "C" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  fix: {
    en: "Give the doing letter (R; D in DACI, P in RAPID, E in DARE) to at least one role; the limit `deciderDoes` lets the decider count as doer.",
    "zh-CN":
      "把执行的字母（R；DACI 为 D，RAPID 为 P，DARE 为 E）至少给一个角色；设置 `deciderDoes` 后，最终负责人也算执行人。",
  },
};

export const tooManyDoersDoc: RuleDoc = {
  code: "raci/too-many-doers",
  title: { en: "A task that many roles do", "zh-CN": "执行人过多" },
  why: {
    en: "With more than three (limit `maxDoers`) nobody knows where his part ends; the task is really several (RACI104).",
    "zh-CN": "执行人超过三个（`maxDoers`）时，谁也说不清自己做到哪里为止；这其实是几项任务（RACI104）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "lead" }, { "id": "team-1" }, { "id": "team-2" }, { "id": "team-3" }, { "id": "team-4" }],
  "assignments": [
    { "task": "reply", "role": "lead", "letters": "A" }, { "task": "reply", "role": "team-1", "letters": "R" },
    { "task": "reply", "role": "team-2", "letters": "R" }, { "task": "reply", "role": "team-3", "letters": "R" },
    { "task": "reply", "role": "team-4", "letters": "R" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "lead" }, { "id": "team-1" }, { "id": "team-2" }, { "id": "team-3" }],
  "assignments": [
    { "task": "reply", "role": "lead", "letters": "A" }, { "task": "reply", "role": "team-1", "letters": "R" },
    { "task": "reply", "role": "team-2", "letters": "R" }, { "task": "reply", "role": "team-3", "letters": "R" }
  ]
}`,
  fix: {
    en: "Split the task, so that each part has few doers.",
    "zh-CN": "把任务拆小，每一部分只留少数执行人。",
  },
};

export const tooManyConsultedDoc: RuleDoc = {
  code: "raci/too-many-consulted",
  title: { en: "A task that many roles are consulted about", "zh-CN": "征询对象过多" },
  why: {
    en: "Each one who is asked can delay the work; more than four (limit `maxConsulted`) make a committee (RACI105).",
    "zh-CN": "每多问一个角色就多等一轮；超过四个（`maxConsulted`）就成了开会（RACI105）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "lead" }, { "id": "team-1" }, { "id": "team-2" }, { "id": "team-3" }, { "id": "team-4" }, { "id": "team-5" }],
  "assignments": [
    { "task": "reply", "role": "lead", "letters": "AR" }, { "task": "reply", "role": "team-1", "letters": "C" },
    { "task": "reply", "role": "team-2", "letters": "C" }, { "task": "reply", "role": "team-3", "letters": "C" },
    { "task": "reply", "role": "team-4", "letters": "C" }, { "task": "reply", "role": "team-5", "letters": "C" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "lead" }, { "id": "team-1" }, { "id": "team-2" }, { "id": "team-3" }, { "id": "team-4" }, { "id": "team-5" }],
  "assignments": [
    { "task": "reply", "role": "lead", "letters": "AR" }, { "task": "reply", "role": "team-1", "letters": "C" },
    { "task": "reply", "role": "team-2", "letters": "C" }, { "task": "reply", "role": "team-3", "letters": "C" },
    { "task": "reply", "role": "team-4", "letters": "C" }, { "task": "reply", "role": "team-5", "letters": "I" }
  ]
}`,
  fix: {
    en: "Ask only those whose answer can change the result (C), inform the others (I).",
    "zh-CN": "只问意见真能影响结果的（C），其余改为事后知会（I）。",
  },
};

export const tooManyInformedDoc: RuleDoc = {
  code: "raci/too-many-informed",
  title: { en: "A task that many roles are informed of", "zh-CN": "知会对象过多" },
  why: {
    en: "Messages to more than six (limit `maxInformed`) are read by few of them (RACI106).",
    "zh-CN": "知会超过六个角色（`maxInformed`），真正会看的没有几个（RACI106）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "lead" }, { "id": "team-1" }, { "id": "team-2" }, { "id": "team-3" }, { "id": "team-4" }, { "id": "team-5" }, { "id": "team-6" }, { "id": "team-7" }],
  "assignments": [
    { "task": "reply", "role": "lead", "letters": "AR" }, { "task": "reply", "role": "team-1", "letters": "I" },
    { "task": "reply", "role": "team-2", "letters": "I" }, { "task": "reply", "role": "team-3", "letters": "I" },
    { "task": "reply", "role": "team-4", "letters": "I" }, { "task": "reply", "role": "team-5", "letters": "I" },
    { "task": "reply", "role": "team-6", "letters": "I" }, { "task": "reply", "role": "team-7", "letters": "I" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "lead" }, { "id": "team-1" }, { "id": "team-2" }, { "id": "team-3" }, { "id": "team-4" }, { "id": "team-5" }, { "id": "team-6" }],
  "assignments": [
    { "task": "reply", "role": "lead", "letters": "AR" }, { "task": "reply", "role": "team-1", "letters": "I" },
    { "task": "reply", "role": "team-2", "letters": "I" }, { "task": "reply", "role": "team-3", "letters": "I" },
    { "task": "reply", "role": "team-4", "letters": "I" }, { "task": "reply", "role": "team-5", "letters": "I" },
    { "task": "reply", "role": "team-6", "letters": "I" }
  ]
}`,
  fix: {
    en: "Publish the result in one place, and inform only those who must act on it.",
    "zh-CN": "结果统一发布，只知会需要据此行动的角色。",
  },
};

export const isolatedTaskDoc: RuleDoc = {
  code: "raci/isolated-task",
  title: { en: "A task that nobody else hears of", "zh-CN": "任务无人征询也无人知会" },
  why: {
    en: "In a matrix of three roles or more (limit `isolationFromRoles`) some other role usually needs to know (RACI107).",
    "zh-CN": "矩阵有三个以上角色（`isolationFromRoles`）时，通常还有别的角色需要知道（RACI107）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }, { "id": "sales" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }, { "id": "sales" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" },
    { "task": "reply", "role": "sales", "letters": "I" }
  ]
}`,
  fix: {
    en: "Ask who is surprised if the task goes wrong, and add a C or an I.",
    "zh-CN": "想一想任务出问题时谁会措手不及，补上 C 或 I。",
  },
};

export const emptyRowDoc: RuleDoc = {
  code: "raci/empty-row",
  title: { en: "A task without any letter", "zh-CN": "任务整行空白" },
  why: {
    en: "The row was listed and forgotten. It is reported once: that nobody decides, does or hears of it goes without saying. A letter of no involvement (O in CAIRO) is none (RACI109).",
    "zh-CN":
      "列了任务却忘了分派。只报一次，没有人负责、执行、知会自不必说。表示不参与的字母（CAIRO 的 O）不算（RACI109）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }, { "id": "refund" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }, { "id": "refund" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" },
    { "task": "refund", "role": "lead", "letters": "AR" }
  ]
}`,
  fix: {
    en: "Assign it, or take the row out.",
    "zh-CN": "分派给角色，或删去这一行。",
  },
};

export const severalDriversDoc: RuleDoc = {
  code: "raci/several-drivers",
  title: { en: "More than one driver", "zh-CN": "推动人不止一个" },
  why: {
    en: "In DACI one driver (D) pushes the task; with two, each waits for the other (RACI112).",
    "zh-CN": "DACI 中由一个推动人（D）推进；有两个，就互相等（RACI112）。",
  },
  wrong: `{
  "variant": "DACI",
  "tasks": [{ "id": "launch" }],
  "roles": [{ "id": "design" }, { "id": "sales" }, { "id": "lead" }],
  "assignments": [
    { "task": "launch", "role": "design", "letters": "D" }, { "task": "launch", "role": "sales", "letters": "D" },
    { "task": "launch", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "variant": "DACI",
  "tasks": [{ "id": "launch" }],
  "roles": [{ "id": "design" }, { "id": "sales" }, { "id": "lead" }],
  "assignments": [
    { "task": "launch", "role": "design", "letters": "D" }, { "task": "launch", "role": "sales", "letters": "C" },
    { "task": "launch", "role": "lead", "letters": "A" }
  ]
}`,
  fix: {
    en: "Choose one driver; the other is consulted.",
    "zh-CN": "选定一个推动人，另一个改为征询对象。",
  },
};

export const supportWithoutDoerDoc: RuleDoc = {
  code: "raci/support-without-doer",
  title: { en: "Support, but nobody who does the work", "zh-CN": "有支持人却没有执行人" },
  why: {
    en: "Support (S) helps somebody who does the work (R); alone it is nobody's job. That the doer is missing is reported besides (RACI120).",
    "zh-CN": "支持人（S）是给执行人（R）帮忙的，单独存在等于没人做。缺少执行人另外报告（RACI120）。",
  },
  wrong: `{
  "variant": "RASCI",
  "tasks": [{ "id": "launch" }],
  "roles": [{ "id": "lead" }, { "id": "design" }],
  "assignments": [
    { "task": "launch", "role": "lead", "letters": "A" }, { "task": "launch", "role": "design", "letters": "S" }
  ]
}`,
  right: `{
  "variant": "RASCI",
  "tasks": [{ "id": "launch" }],
  "roles": [{ "id": "lead" }, { "id": "design" }],
  "assignments": [
    { "task": "launch", "role": "lead", "letters": "AR" }, { "task": "launch", "role": "design", "letters": "S" }
  ]
}`,
  fix: {
    en: "Name who does the work.",
    "zh-CN": "指定由谁来做。",
  },
};
