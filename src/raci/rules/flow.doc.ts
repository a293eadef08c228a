/**
 * What is written about the rules of flow.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const stepWithoutRowDoc: RuleDoc = {
  code: "raci/step-without-row",
  title: { en: "A step of the workflow without a row", "zh-CN": "流程步骤在矩阵里没有对应的行" },
  why: {
    en: "Nobody owns the step. Steps where nobody does anything (start, end, parallel) need no row (RACI401).",
    "zh-CN": "这一步没有人负责。本身不做事的步骤（开始、结束、并行）不需要行（RACI401）。",
  },
  wrong: `{
  "matrix": {
    "tasks": [{ "id": "reply" }],
    "roles": [{ "id": "agent" }, { "id": "lead" }],
    "assignments": [
      { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
    ]
  },
  "workflow": { "steps": [{ "id": "reply" }, { "id": "refund" }], "links": [{ "from": "reply", "to": "refund" }] }
}`,
  right: `{
  "matrix": {
    "tasks": [{ "id": "reply" }, { "id": "refund" }],
    "roles": [{ "id": "agent" }, { "id": "lead" }],
    "assignments": [
      { "task": "reply", "role": "agent", "letters": "AR" }, { "task": "refund", "role": "lead", "letters": "AR" },
      { "task": "reply", "role": "lead", "letters": "I" }
    ]
  },
  "workflow": { "steps": [{ "id": "reply" }, { "id": "refund" }], "links": [{ "from": "reply", "to": "refund" }] }
}`,
  fix: {
    en: "Add a row for the step, or say with `step` which row stands for it.",
    "zh-CN": "为这一步补上一行，或用 `step` 指明由哪一行对应。",
  },
};

export const rowWithoutStepDoc: RuleDoc = {
  code: "raci/row-without-step",
  title: { en: "A row that is no step of the workflow", "zh-CN": "矩阵的行不是流程步骤" },
  why: {
    en: "Either the workflow has forgotten a step, or the row is work outside of it (RACI402).",
    "zh-CN": "要么流程漏了一步，要么这一行是流程之外的工作（RACI402）。",
  },
  wrong: `{
  "matrix": {
    "tasks": [{ "id": "reply" }, { "id": "refund" }],
    "roles": [{ "id": "agent" }, { "id": "lead" }],
    "assignments": [
      { "task": "reply", "role": "agent", "letters": "AR" }, { "task": "refund", "role": "lead", "letters": "AR" },
      { "task": "reply", "role": "lead", "letters": "I" }
    ]
  },
  "workflow": { "steps": [{ "id": "reply" }], "links": [] }
}`,
  right: `{
  "matrix": {
    "tasks": [{ "id": "reply" }, { "id": "refund" }],
    "roles": [{ "id": "agent" }, { "id": "lead" }],
    "assignments": [
      { "task": "reply", "role": "agent", "letters": "AR" }, { "task": "refund", "role": "lead", "letters": "AR" },
      { "task": "reply", "role": "lead", "letters": "I" }
    ]
  },
  "workflow": { "steps": [{ "id": "reply" }, { "id": "refund" }], "links": [{ "from": "reply", "to": "refund" }] }
}`,
  fix: {
    en: "Add the step, correct the id, or switch the rule off for rows outside of the workflow.",
    "zh-CN": "补上步骤，或改正编号；流程之外的行可以关闭这条规则。",
  },
};

export const handOffGapDoc: RuleDoc = {
  code: "raci/hand-off-gap",
  title: { en: "Whoever goes on has no part in the step before", "zh-CN": "接手的角色在前一步没有任何字母" },
  why: {
    en: "The work changes hands, but the one who takes over neither did, nor was asked, nor told: the hand-off is left to chance (RACI403).",
    "zh-CN": "工作要交接，接手的角色在前一步既没参与也没有知会，交接全靠运气（RACI403）。",
  },
  wrong: `{
  "matrix": {
    "tasks": [{ "id": "reply" }, { "id": "refund" }],
    "roles": [{ "id": "agent" }, { "id": "lead" }],
    "assignments": [
      { "task": "reply", "role": "agent", "letters": "AR" }, { "task": "refund", "role": "lead", "letters": "AR" }
    ]
  },
  "workflow": { "steps": [{ "id": "reply" }, { "id": "refund" }], "links": [{ "from": "reply", "to": "refund" }] }
}`,
  right: `{
  "matrix": {
    "tasks": [{ "id": "reply" }, { "id": "refund" }],
    "roles": [{ "id": "agent" }, { "id": "lead" }],
    "assignments": [
      { "task": "reply", "role": "agent", "letters": "AR" }, { "task": "refund", "role": "lead", "letters": "AR" },
      { "task": "reply", "role": "lead", "letters": "I" }
    ]
  },
  "workflow": { "steps": [{ "id": "reply" }, { "id": "refund" }], "links": [{ "from": "reply", "to": "refund" }] }
}`,
  fix: {
    en: "Inform (I) the doer of the next step of the step before.",
    "zh-CN": "在前一步加上 I，知会下一步的执行人。",
  },
};
