/**
 * What is written about the rules of deputies.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const deputyUnknownRoleDoc: RuleDoc = {
  code: "raci/deputy-unknown-role",
  title: { en: "A deputy for a role that does not exist", "zh-CN": "代理的角色不存在" },
  why: {
    en: "Nobody is covered by it: a misspelled role looks covered in the list and stays empty on the day.",
    "zh-CN": "写错角色名，看上去有人代理，到那天其实没人。",
  },
  wrong: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "leed", "deputy": "wang", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  right: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "lead", "deputy": "wang", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  fix: {
    en: "Correct the id of the role, or add the role.",
    "zh-CN": "改正角色编号，或补上这个角色。",
  },
};

export const deputyUnknownPersonDoc: RuleDoc = {
  code: "raci/deputy-unknown-person",
  title: { en: "A deputy who is not among the people", "zh-CN": "代理人不在人员名单中" },
  why: {
    en: "Absences of somebody unknown are unknown, too: such a deputy is taken to be always there.",
    "zh-CN": "名单上没有这个人，就查不到他是否请假，只能当作天天在岗。",
  },
  wrong: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "lead", "deputy": "zhao", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  right: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "lead", "deputy": "wang", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  fix: {
    en: "Correct the id, or add the person, with his absences.",
    "zh-CN": "改正编号，或把此人连同请假日期补进名单。",
  },
};

export const deputyWrongDaysDoc: RuleDoc = {
  code: "raci/deputy-wrong-days",
  title: { en: "A deputy whose days make no stretch", "zh-CN": "代理日期有误" },
  why: {
    en: "A day that does not exist, or an end before its start, covers no day at all.",
    "zh-CN": "日期不存在，或结束早于开始，这段代理一天也不算数。",
  },
  wrong: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "lead", "deputy": "wang", "start": "2026-07-01", "end": "2026-06-05" }]
}`,
  right: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "lead", "deputy": "wang", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  fix: {
    en: "Write both days as 2026-07-01, the last one not before the first.",
    "zh-CN": "两个日期都写成 2026-07-01 的形式，结束不早于开始。",
  },
};

export const absenceWrongDaysDoc: RuleDoc = {
  code: "raci/absence-wrong-days",
  title: { en: "An absence whose days make no stretch", "zh-CN": "请假日期有误" },
  why: {
    en: "An absence that covers no day leaves its seat filled on paper.",
    "zh-CN": "日期有误的请假一天也不算，岗位在表上仍有人。",
  },
  wrong: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"], "absences": [{ "start": "2026-07-10", "end": "2026-07-01" }] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "lead", "deputy": "wang", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  right: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"], "absences": [{ "start": "2026-07-01", "end": "2026-07-10" }] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "lead", "deputy": "wang", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  fix: {
    en: "Write both days as 2026-07-01, the last one not before the first.",
    "zh-CN": "两个日期都写成 2026-07-01 的形式，结束不早于开始。",
  },
};

export const deputyAbsentDoc: RuleDoc = {
  code: "raci/deputy-absent",
  title: { en: "A deputy who is absent himself", "zh-CN": "代理人自己请假" },
  why: {
    en: "On the days that both are away nobody is there. Deputies without an end are not asked.",
    "zh-CN": "两人同时不在的日子，岗位无人。没有结束日期的长期代理不检查。",
  },
  wrong: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"], "absences": [{ "start": "2026-07-03", "end": "2026-07-03" }] }],
  "deputies": [{ "role": "lead", "deputy": "wang", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  right: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"], "absences": [{ "start": "2026-07-06", "end": "2026-07-06" }] }],
  "deputies": [{ "role": "lead", "deputy": "wang", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  fix: {
    en: "Name somebody else for these days.",
    "zh-CN": "这几天另找一人代理。",
  },
};

export const deputyHoldsRoleDoc: RuleDoc = {
  code: "raci/deputy-holds-role",
  title: { en: "A deputy who holds the role already", "zh-CN": "代理人本来就担任该角色" },
  why: {
    en: "Whoever holds a role fills it anyway; as its deputy he adds nobody.",
    "zh-CN": "本来就担任这个角色的人，再写成代理人，并没有多出人手。",
  },
  wrong: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "lead", "deputy": "li", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  right: `{
  "tasks": [{ "id": "refund" }],
  "roles": [{ "id": "lead" }, { "id": "agent" }],
  "assignments": [
    { "task": "refund", "role": "agent", "letters": "R" }, { "task": "refund", "role": "lead", "letters": "A" }
  ],
  "people": [{ "id": "li", "roles": ["lead"] }, { "id": "wang", "roles": ["agent"] }],
  "deputies": [{ "role": "lead", "deputy": "wang", "start": "2026-07-01", "end": "2026-07-05" }]
}`,
  fix: {
    en: "Leave the line out, or name somebody who does not hold the role.",
    "zh-CN": "删去这一行，或换一位不担任该角色的人。",
  },
};
