/**
 * What is written about the rules of seats.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const roleUnfilledDoc: RuleDoc = {
  code: "raci/role-unfilled",
  title: { en: "A role that decides or does is filled by nobody", "zh-CN": "负责或执行任务的角色无人担任" },
  why: {
    en: "People are given, but none for this role: its tasks belong to nobody (RACI304).",
    "zh-CN": "列出了人员，却没有人担任这个角色，它的任务无人认领（RACI304）。",
  },
  wrong: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }]
}`,
  right: `{
  "tasks": [{ "id": "reply" }],
  "roles": [{ "id": "agent" }, { "id": "lead" }],
  "assignments": [
    { "task": "reply", "role": "agent", "letters": "R" }, { "task": "reply", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"] }]
}`,
  fix: {
    en: "Name a person for the role, or give its tasks to another.",
    "zh-CN": "为这个角色指定一个人，或把任务交给别的角色。",
  },
};

export const noBackupDoc: RuleDoc = {
  code: "raci/no-backup",
  title: { en: "A deciding role with a single person", "zh-CN": "拍板的角色只有一人担任" },
  why: {
    en: "On the first day of leave nobody decides. Asked for with the limit `requireBackup` only (RACI305).",
    "zh-CN": "这个人一休假，就没有人拍板。只在设置 `requireBackup` 时检查（RACI305）。",
  },
  wrong: `{
  "matrix": {
    "tasks": [{ "id": "reply" }],
    "roles": [{ "id": "lead" }],
    "assignments": [
      { "task": "reply", "role": "lead", "letters": "AR" }
    ],
    "people": [{ "id": "li", "roles": ["lead"] }]
  },
  "limits": { "requireBackup": true }
}`,
  right: `{
  "matrix": {
    "tasks": [{ "id": "reply" }],
    "roles": [{ "id": "lead" }],
    "assignments": [
      { "task": "reply", "role": "lead", "letters": "AR" }
    ],
    "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["lead"] }]
  },
  "limits": { "requireBackup": true }
}`,
  fix: {
    en: "Name a second person, or a deputy.",
    "zh-CN": "再指定一个人，或指定代理人。",
  },
};
