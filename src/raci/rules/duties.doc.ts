/**
 * What is written about the rules of duties.ts for people; outside of the run-time path.
 * @module
 */
import type { RuleDoc } from "../../core/index.js";

export const conflictInRoleDoc: RuleDoc = {
  code: "raci/conflict-in-role",
  title: { en: "One role holds both tasks of a conflicting pair", "zh-CN": "一个角色兼有两项必须分开的任务" },
  why: {
    en: "Who orders must not pay: that is how money leaves unseen (segregation of duties) (RACI301).",
    "zh-CN": "谁下单谁就不能付款，否则钱出去了没人知道（不相容职务分离）（RACI301）。",
  },
  wrong: `{
  "tasks": [{ "id": "order" }, { "id": "pay" }],
  "roles": [{ "id": "buyer" }, { "id": "cashier" }],
  "assignments": [
    { "task": "order", "role": "buyer", "letters": "AR" }, { "task": "pay", "role": "buyer", "letters": "R" },
    { "task": "pay", "role": "cashier", "letters": "A" }
  ],
  "conflicts": [["order", "pay"]]
}`,
  right: `{
  "tasks": [{ "id": "order" }, { "id": "pay" }],
  "roles": [{ "id": "buyer" }, { "id": "cashier" }],
  "assignments": [
    { "task": "order", "role": "buyer", "letters": "AR" }, { "task": "pay", "role": "cashier", "letters": "AR" }
  ],
  "conflicts": [["order", "pay"]]
}`,
  fix: {
    en: "Give one of the two tasks to another role.",
    "zh-CN": "其中一项任务交给别的角色。",
  },
};

export const conflictInPersonDoc: RuleDoc = {
  code: "raci/conflict-in-person",
  title: {
    en: "One person holds a conflicting pair by way of two roles",
    "zh-CN": "一个人身兼两个角色，占了必须分开的任务",
  },
  why: {
    en: "The roles are apart, but the same person fills both. Where one role holds both tasks already, only that is reported (RACI302).",
    "zh-CN": "角色是分开的，却由同一个人担任。如果一个角色已经兼有两项任务，就只报角色（RACI302）。",
  },
  wrong: `{
  "tasks": [{ "id": "order" }, { "id": "pay" }],
  "roles": [{ "id": "buyer" }, { "id": "cashier" }],
  "assignments": [
    { "task": "order", "role": "buyer", "letters": "AR" }, { "task": "pay", "role": "cashier", "letters": "AR" }
  ],
  "conflicts": [["order", "pay"]],
  "people": [{ "id": "wang", "roles": ["buyer", "cashier"] }]
}`,
  right: `{
  "tasks": [{ "id": "order" }, { "id": "pay" }],
  "roles": [{ "id": "buyer" }, { "id": "cashier" }],
  "assignments": [
    { "task": "order", "role": "buyer", "letters": "AR" }, { "task": "pay", "role": "cashier", "letters": "AR" }
  ],
  "conflicts": [["order", "pay"]],
  "people": [{ "id": "wang", "roles": ["buyer"] }, { "id": "li", "roles": ["cashier"] }]
}`,
  fix: {
    en: "Let somebody else fill one of the roles; a very small team may waive the finding with a reason and an end date.",
    "zh-CN": "其中一个角色换人担任；人手实在不够时，可以写明理由和期限予以豁免。",
  },
};

export const selfApprovalDoc: RuleDoc = {
  code: "raci/self-approval",
  title: { en: "Somebody approves his own work", "zh-CN": "自己审批自己的工作" },
  why: {
    en: "An approval by whoever did the work approves nothing. Roles and the people behind them are both looked at (RACI303).",
    "zh-CN": "自己批自己做的事，等于没批。角色和角色背后的人都会检查（RACI303）。",
  },
  wrong: `{
  "tasks": [{ "id": "write" }, { "id": "approve", "approves": "write" }],
  "roles": [{ "id": "author" }, { "id": "editor" }],
  "assignments": [
    { "task": "write", "role": "author", "letters": "R" }, { "task": "write", "role": "editor", "letters": "A" },
    { "task": "approve", "role": "author", "letters": "AR" }, { "task": "approve", "role": "editor", "letters": "I" }
  ]
}`,
  right: `{
  "tasks": [{ "id": "write" }, { "id": "approve", "approves": "write" }],
  "roles": [{ "id": "author" }, { "id": "editor" }],
  "assignments": [
    { "task": "write", "role": "author", "letters": "AR" }, { "task": "approve", "role": "editor", "letters": "AR" }
  ]
}`,
  fix: {
    en: "Let another role, filled by another person, approve.",
    "zh-CN": "审批交给别的角色，并由另一个人担任。",
  },
};
