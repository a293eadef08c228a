/**
 * What the check of a matrix of responsibilities says in Chinese.
 * @module
 */
import type { FindingData, Sentence } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

function list(value: FindingData[string] | undefined, between = "、"): string {
  return Array.isArray(value) ? value.join(between) : String(value ?? "");
}

/** Names, and how many there are if not all are named. */
function names(data: FindingData, key: string): string {
  const value = data[key];
  const all = Number(data["count"]);
  const cut = Array.isArray(value) && all > value.length;
  return `${list(value)}${cut ? ` 等 ${all} 个` : ""}`;
}

const of = dataText;

function cell(data: FindingData): string {
  return `${of(data, "task")} × ${of(data, "role")}`;
}

const LISTS: Readonly<Record<string, string>> = { tasks: "任务", roles: "角色" };

const KINDS: Readonly<Record<string, string>> = {
  "a text": "文本",
  "a number": "数字",
  "true or false": "true 或 false",
  "an array": "数组",
  "an object": "对象",
  "a name": "名称",
  "a text that is not empty": "非空文本",
  "a number or its text": "其他类型的值",
  "two ids of tasks": "两个任务编号",
  "two letters": "两个字母",
  "a whole number": "整数",
  "a number from 0 on": "不小于 0 的数",
  "a number from 1 on": "不小于 1 的数",
  "a variant": "一种矩阵类型的名称或定义",
};

function malformed(data: FindingData): string {
  const path = of(data, "path") || "整体";
  if (data["problem"] === "unknown-key") return `${path}：没有 ${list(data["keys"])} 这样的字段。`;
  if (data["problem"] === "other-value") return `${path}：只能是 ${list(data["values"])}。`;
  const expected = of(data, "expected");
  return `${path}：应为${KINDS[expected] ?? expected}。`;
}

/** Sentences by code. */
export const raciFindings: Readonly<Record<string, Sentence>> = {
  "raci/malformed-matrix": malformed,
  "raci/foreign-letter": (data) =>
    `${cell(data)}：${names(data, "letters")} 不是 ${of(data, "variant")} 的字母，不予计入；改用该类型的字母。`,
  "raci/unknown-role": (data) =>
    `任务 ${of(data, "task")} 分给了矩阵里没有的角色 ${of(data, "role")}，补上这个角色或改正编号。`,
  "raci/unknown-task": (data) =>
    `角色 ${of(data, "role")} 分到了矩阵里没有的任务 ${of(data, "task")}，补上这项任务或改正编号。`,
  "raci/duplicate-id": (data) =>
    `${LISTS[of(data, "list")] ?? ""}编号 ${of(data, "id")} 出现了 ${of(data, "count")} 次，只有第一个有效；其余的另编编号。`,
  "raci/letter-twice": (data) => `${cell(data)}：${of(data, "letters")} 写了两次，保留一个即可。`,
  "raci/empty-matrix": (data) =>
    `矩阵有 ${of(data, "tasks")} 项任务、${of(data, "roles")} 个角色，两者至少各要有一个。`,
  "raci/no-decider": (data) =>
    `${of(data, "task")} 没有最终负责人（${of(data, "letter")}），指定一个角色拍板，而且只能有一个。`,
  "raci/several-deciders": (data) =>
    `${of(data, "task")} 有 ${of(data, "count")} 个最终负责人（${of(data, "letter")}）：${names(data, "roles")}，只保留一个。`,
  "raci/no-doer": (data) => `${of(data, "task")} 没有执行人（${of(data, "letter")}），至少指定一个角色来做。`,
  "raci/too-many-doers": (data) =>
    `${of(data, "task")} 有 ${of(data, "count")} 个执行人（${of(data, "letter")}），超过 ${of(data, "limit")} 个：${names(data, "roles")}。把任务拆小。`,
  "raci/too-many-consulted": (data) =>
    `${of(data, "task")} 要征求 ${of(data, "count")} 个角色的意见（${of(data, "letter")}），超过 ${of(data, "limit")} 个：${names(data, "roles")}。少问几个，其余改为事后知会。`,
  "raci/too-many-informed": (data) =>
    `${of(data, "task")} 要知会 ${of(data, "count")} 个角色（${of(data, "letter")}），超过 ${of(data, "limit")} 个：${names(data, "roles")}。改为统一发布一次。`,
  "raci/isolated-task": (data) =>
    `${of(data, "task")} 既不征求意见也不知会任何角色（没有 ${of(data, "letters")}），想一想还有谁需要知道。`,
  "raci/redundant-letters": (data) =>
    `${cell(data)} 写了 ${of(data, "letters")}，其中 ${of(data, "redundant")} 多余，删去即可。`,
  "raci/empty-row": (data) => `${of(data, "task")} 整行没有字母，分派给角色，或删去这一行。`,
  "raci/external-decider": (data) =>
    `${of(data, "role")} 是外部角色，却是 ${of(data, "task")} 的最终负责人（${of(data, "letter")}），改由内部角色拍板。`,
  "raci/vacant-seat": (data) =>
    `${of(data, "role")} 目前空缺，却在 ${of(data, "task")} 上有 ${of(data, "letters")}，尽快补人，或把任务交给别的角色。`,
  "raci/several-drivers": (data) =>
    `${of(data, "task")} 有 ${of(data, "count")} 个推动人（${of(data, "letter")}），最多只能有 ${of(data, "limit")} 个：${names(data, "roles")}。选定一个。`,
  "raci/vacant-seat-involved": (data) =>
    `${of(data, "role")} 目前空缺，却在 ${of(data, "task")} 上有 ${of(data, "letters")}，改为征求或知会别的角色。`,
  "raci/support-without-doer": (data) =>
    `${of(data, "task")} 有支持人（${of(data, "letter")}）却没有执行人（${of(data, "doer")}），先指定由谁来做。`,
  "raci/incompatible-letters": (data) =>
    `${cell(data)} 同时写了 ${list(data["letters"])}，两者互斥：自己不能检查自己的工作，其中一个交给别的角色。`,
  "raci/exclusive-letter": (data) =>
    `${cell(data)} 写了 ${of(data, "letters")}，但 ${of(data, "letter")} 表示不参与，两者只留其一。`,
  "raci/role-without-letter": (data) => `${of(data, "role")} 没有参与任何任务，给它分派任务，或删去这一列。`,
  "raci/bystander": (data) =>
    `${of(data, "role")} 参与 ${of(data, "count")} 项任务，却既不拍板也不执行，想一想是否需要这个角色。`,
  "raci/does-too-much": (data) =>
    `${of(data, "role")} 执行 ${of(data, "count")} 项任务（${of(data, "letter")}），超过 ${of(data, "limit")} 项，分一些出去。`,
  "raci/decides-too-much": (data) =>
    `${of(data, "role")} 是 ${of(data, "count")} 项任务的最终负责人（${of(data, "letter")}），超过 ${of(data, "limit")} 项，适当授权。`,
  "raci/over-capacity": (data) =>
    `${of(data, "role")} 分到的工作量为 ${of(data, "effort")}，超过可承担的 ${of(data, "capacity")}，调出任务或增加人手。`,
  "raci/full-column": (data) => `${of(data, "role")} 参与了全部 ${of(data, "count")} 项任务，想一想是否都有必要。`,
  "raci/conflict-in-role": (data) =>
    `${of(data, "role")} 同时负责或执行 ${list(data["tasks"], " 和 ")}，这两项任务必须分开，其中一项交给别的角色。`,
  "raci/conflict-in-person": (data) =>
    `${of(data, "person")} 身兼 ${list(data["roles"])}，同时负责或执行 ${list(data["tasks"], " 和 ")}，这两项任务必须分开，其中一个角色换人担任。`,
  "raci/self-approval": (data) =>
    `${[list(data["roles"]), list(data["people"])].filter((each) => each !== "").join("、")} 执行 ${of(data, "task")}，又参与对它的审批 ${of(data, "approval")}，审批换人负责。`,
  "raci/role-unfilled": (data) =>
    `${of(data, "role")} 无人担任，而它负责 ${of(data, "decides")} 项、执行 ${of(data, "does")} 项任务，指定一个人。`,
  "raci/no-backup": (data) =>
    `${of(data, "role")} 只有 ${of(data, "person")} 一人担任，而它负责 ${of(data, "decides")} 项任务，指定一名代理人。`,
  "raci/step-without-row": (data) => `流程步骤 ${of(data, "step")} 在矩阵里没有对应的行，补上一行，明确由谁负责。`,
  "raci/row-without-step": (data) =>
    `${of(data, "task")} 不是流程中的步骤（${of(data, "step")}），补上步骤，或改正编号。`,
  "raci/hand-off-gap": (data) =>
    `${names(data, "roles")} 要接着做 ${of(data, "to")}，在前一步 ${of(data, "from")} 却没有任何字母，至少要知会接手的角色。`,
};
