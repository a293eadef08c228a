/**
 * What is written about the rules of cells.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const redundantLettersDoc: RuleDoc = {
  code: "raci/redundant-letters",
  title: { en: "A letter that adds nothing to its cell", "zh-CN": "同一单元格里有多余的字母" },
  why: {
    en: "Who decides or does a task need not be asked or told about it, and who is asked is told anyhow. A with R is no such case: it is legal (RACI108).",
    "zh-CN":
      "已经负责或执行的角色，不必再征询或知会；已经征询的，自然知情。A 与 R 同在一格不算多余，是允许的（RACI108）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "RI" }, { "task": "reply", "role": "lead", "letters": "A" }
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
    en: "Keep the strongest letter.",
    "zh-CN": "只留最强的字母。",
  },
};

export const externalDeciderDoc: RuleDoc = {
  code: "raci/external-decider",
  title: { en: "An external role decides", "zh-CN": "由外部角色拍板" },
  why: {
    en: "A supplier or consultant cannot answer for the result within the company (RACI110).",
    "zh-CN": "供应商或顾问无法在公司内部对结果负责（RACI110）。",
  },
  wrong: `{
  "tasks": [{ "id": "audit" }],
  "roles": [{ "id": "lead" }, { "id": "consultant", "kind": "external" }],
  "assignments": [
    { "task": "audit", "role": "lead", "letters": "R" }, { "task": "audit", "role": "consultant", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "audit" }],
  "roles": [{ "id": "lead" }, { "id": "consultant", "kind": "external" }],
  "assignments": [
    { "task": "audit", "role": "lead", "letters": "A" }, { "task": "audit", "role": "consultant", "letters": "R" }
  ]
}`,
  fix: {
    en: "Let a role of your own decide; the external one does the work or advises.",
    "zh-CN": "由内部角色拍板，外部角色执行或提供意见。",
  },
};

export const vacantSeatDoc: RuleDoc = {
  code: "raci/vacant-seat",
  title: { en: "A vacant role decides or does", "zh-CN": "空缺的角色负责或执行任务" },
  why: {
    en: "On paper the task is assigned; in truth nobody sits there (RACI111).",
    "zh-CN": "纸面上有人负责，其实这个位置没有人（RACI111）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent", "active": false }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent", "active": false }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "lead", "letters": "AR" }
  ]
}`,
  fix: {
    en: "Fill the seat, or hand the task to another role until then.",
    "zh-CN": "尽快补人，补上之前把任务交给别的角色。",
  },
};

export const vacantSeatInvolvedDoc: RuleDoc = {
  code: "raci/vacant-seat-involved",
  title: { en: "A vacant role is consulted, informed or gives support", "zh-CN": "征询、知会或支持的角色空缺" },
  why: {
    en: "The work waits for an answer that nobody gives, or the message is read by nobody (RACI113).",
    "zh-CN": "要么等一个没人给的答复，要么消息没人看（RACI113）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }, { "id": "legal", "active": false }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" },
    { "task": "reply", "role": "legal", "letters": "C" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }, { "id": "legal", "active": false }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  fix: {
    en: "Name whom to ask or tell instead.",
    "zh-CN": "改为征求或知会别的角色。",
  },
};

export const incompatibleLettersDoc: RuleDoc = {
  code: "raci/incompatible-letters",
  title: { en: "Letters that exclude each other in one cell", "zh-CN": "同一单元格里有互斥的字母" },
  why: {
    en: "In RACI-VS who verifies (V) must not be the one who does the work (R): nobody checks his own work (RACI121).",
    "zh-CN": "RACI-VS 中检验人（V）不能同时是执行人（R）：自己不能检查自己的工作（RACI121）。",
  },
  wrong: `{
  "variant": "RACI-VS",
  "tasks": [{ "id": "release" }],
  "roles": [{ "id": "developer" }, { "id": "tester" }, { "id": "lead" }],
  "assignments": [
    { "task": "release", "role": "developer", "letters": "RV" }, { "task": "release", "role": "tester", "letters": "C" },
    { "task": "release", "role": "lead", "letters": "A" }
  ]
}`,
  right: `{
  "variant": "RACI-VS",
  "tasks": [{ "id": "release" }],
  "roles": [{ "id": "developer" }, { "id": "tester" }, { "id": "lead" }],
  "assignments": [
    { "task": "release", "role": "developer", "letters": "R" }, { "task": "release", "role": "tester", "letters": "V" },
    { "task": "release", "role": "lead", "letters": "A" }
  ]
}`,
  fix: {
    en: "Give one of the letters to another role.",
    "zh-CN": "其中一个字母交给别的角色。",
  },
};

export const exclusiveLetterDoc: RuleDoc = {
  code: "raci/exclusive-letter",
  title: { en: "A letter that stands alone, next to another", "zh-CN": "“不参与”与其他字母同在一格" },
  why: {
    en: "In CAIRO O says that the role is out of the loop; with another letter beside it nobody knows which one holds (RACI122).",
    "zh-CN": "CAIRO 中 O 表示不参与；旁边再写别的字母，就不知道以哪个为准（RACI122）。",
  },
  wrong: `{
  "variant": "CAIRO",
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "AO" }
  ]
}`,
  right: `{
  "variant": "CAIRO",
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ]
}`,
  fix: {
    en: "Keep one or the other.",
    "zh-CN": "两者只留其一。",
  },
};
