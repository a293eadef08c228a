/**
 * What is written about the rules of structure.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const foreignLetterDoc: RuleDoc = {
  code: "raci/foreign-letter",
  title: { en: "A letter that the variant does not have", "zh-CN": "使用了该类型没有的字母" },
  why: {
    en: "Whoever reads the matrix cannot know what the letter means; all other rules take the cell as if it were not there (RACI001).",
    "zh-CN": "读矩阵的人不知道这个字母是什么意思；其他规则都当它没写（RACI001）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "AX" }
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
    en: "Use the letters of the variant, or choose the variant that has this one.",
    "zh-CN": "改用该类型的字母，或换成有这个字母的类型。",
  },
};

export const unknownRoleDoc: RuleDoc = {
  code: "raci/unknown-role",
  title: { en: "A cell for a role that is not in the matrix", "zh-CN": "单元格里的角色不在矩阵中" },
  why: {
    en: "The assignment counts for nobody: a renamed or misspelled role silently loses its tasks (RACI002).",
    "zh-CN": "这条分派落不到任何人头上：角色改了名或写错了，任务就悄悄丢了（RACI002）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" },
    { "task": "reply", "role": "legal", "letters": "C" }
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
    en: "Add the role, or correct its id.",
    "zh-CN": "补上这个角色，或改正编号。",
  },
};

export const unknownTaskDoc: RuleDoc = {
  code: "raci/unknown-task",
  title: { en: "A cell for a task that is not in the matrix", "zh-CN": "单元格里的任务不在矩阵中" },
  why: {
    en: "The work that was assigned appears in no row, so nobody follows it up (RACI003).",
    "zh-CN": "分派出去的工作不在任何一行，没有人跟进（RACI003）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" },
    { "task": "refund", "role": "lead", "letters": "A" }
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
    en: "Add the task, or correct its id.",
    "zh-CN": "补上这项任务，或改正编号。",
  },
};

export const duplicateIdDoc: RuleDoc = {
  code: "raci/duplicate-id",
  title: { en: "Two tasks or two roles with the same id", "zh-CN": "任务或角色编号重复" },
  why: {
    en: "Cells refer to tasks and roles by id; with two of one id only the first counts, and what stands with the second is lost (RACI004).",
    "zh-CN": "单元格按编号引用任务和角色；编号重复时只认第一个，第二个上写的内容全部丢失（RACI004）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply", "name": "Reply by mail" }, { "id": "reply", "name": "Reply by phone" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply-mail", "name": "Reply by mail" }, { "id": "reply-phone", "name": "Reply by phone" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply-mail", "role": "agent", "letters": "R" }, { "task": "reply-mail", "role": "lead", "letters": "A" },
    { "task": "reply-phone", "role": "agent", "letters": "AR" }
  ]
}`,
  fix: {
    en: "Give each task and each role an id of its own.",
    "zh-CN": "每项任务、每个角色使用各自的编号。",
  },
};

export const letterTwiceDoc: RuleDoc = {
  code: "raci/letter-twice",
  title: { en: "The same letter twice in one cell", "zh-CN": "同一单元格里字母重复" },
  why: {
    en: "Mostly two lists were merged; it does no harm, but hides that one of them may have meant another cell (RACI005).",
    "zh-CN": "多半是合并两份表格留下的；虽无妨，但其中一个可能本来要写在别处（RACI005）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" },
    { "task": "reply", "role": "lead", "letters": "A" }
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
    en: "Keep one of them, and see whether the other was meant for another task or role.",
    "zh-CN": "保留一个，并核对另一个是不是写错了任务或角色。",
  },
};

export const emptyMatrixDoc: RuleDoc = {
  code: "raci/empty-matrix",
  title: { en: "A matrix without tasks or without roles", "zh-CN": "矩阵没有任务或没有角色" },
  why: {
    en: "There is nothing to check; no other rule says a word, which must not be taken for a sound matrix (RACI006).",
    "zh-CN": "没有可检查的内容；其他规则都不出声，但这不等于矩阵没有问题（RACI006）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [],
  "assignments": []
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  fix: {
    en: "List the tasks and the roles first.",
    "zh-CN": "先列出任务和角色。",
  },
};
