/**
 * What the check of a workflow says in Chinese.
 * @module
 */
import type { FindingData, Sentence } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

function list(value: FindingData[string] | undefined): string {
  return Array.isArray(value) ? value.join("、") : String(value ?? "");
}

/** Names, and how many there are if not all are named. */
function names(data: FindingData, key: string): string {
  const value = data[key];
  const all = Number(data["count"]);
  const cut = Array.isArray(value) && all > value.length;
  return `${list(value)}${cut ? ` 等 ${all} 个` : ""}`;
}

const of = dataText;

const KINDS: Readonly<Record<string, string>> = {
  "a text": "文本",
  "a number": "数字",
  "true or false": "true 或 false",
  "an array": "数组",
  "an object": "对象",
  "a text that is not empty": "非空文本",
  "a number or its text": "其他类型的值",
  "a number from 0 on": "不小于 0 的数",
};

function malformed(data: FindingData): string {
  const path = of(data, "path") || "整体";
  if (data["problem"] === "unknown-key") return `${path}：没有 ${list(data["keys"])} 这样的字段。`;
  if (data["problem"] === "other-value") return `${path}：只能是 ${list(data["values"])}。`;
  const expected = of(data, "expected");
  return `${path}：应为${KINDS[expected] ?? expected}。`;
}

/** Sentences by code. */
export const workflowFindings: Readonly<Record<string, Sentence>> = {
  "workflow/malformed-workflow": malformed,
  "workflow/duplicate-step": (data) =>
    `步骤编号 ${of(data, "step")} 出现了 ${of(data, "count")} 次，只有第一个有效；其余的另编编号。`,
  "workflow/unknown-step": (data) =>
    `从 ${of(data, "from")} 到 ${of(data, "to")} 的连线指向不存在的步骤（${list(data["steps"])}），不予计入；补上步骤或改正编号。`,
  "workflow/duplicate-link": (data) => `从 ${of(data, "from")} 到 ${of(data, "to")} 的连线重复，保留一条即可。`,
  "workflow/no-steps": () => "流程里没有步骤，至少写一步。",
  "workflow/no-start": () => "流程无法开始：没有开始步骤，而且每一步前面都还有步骤。标明从哪一步开始。",
  "workflow/extra-start": (data) =>
    `没有连线通向 ${of(data, "step")}，而流程从别处开始；补上连线，或把它设为开始步骤。`,
  "workflow/no-end": () => "流程永远结束不了：没有结束步骤，每一步都还有下一步。补上结束步骤。",
  "workflow/unreachable-step": (data) => `从开始步骤走不到 ${of(data, "step")}；补上缺少的连线，或删去这一步。`,
  "workflow/dead-end": (data) =>
    `走到 ${of(data, "step")} 就断了：后面没有步骤，它又不是结束步骤。连到下一步，或设为结束步骤。`,
  "workflow/cycle-without-exit": (data) =>
    `${names(data, "steps")} 构成死循环，没有出口；加一个判断步骤，写明什么情况下离开。`,
  "workflow/cycle-without-decision": (data) =>
    `${names(data, "steps")} 循环往复，何时离开没有人判断；在出口处加一个判断步骤。`,
  "workflow/end-goes-on": (data) =>
    `${of(data, "step")} 是结束步骤，后面却还有 ${of(data, "count")} 条连线；删去连线，或改为任务。`,
  "workflow/start-is-entered": (data) =>
    `${of(data, "step")} 是开始步骤，却有 ${of(data, "count")} 条连线回到它；返工应回到单独的步骤。`,
  "workflow/no-owner": (data) => `任务 ${of(data, "step")} 没有责任人，指定一个角色负责。`,
  "workflow/no-duration": (data) => `任务 ${of(data, "step")} 没有填写用时，无法判断能否守住服务时限；估计一个分钟数。`,
  "workflow/no-deadline": (data) => `任务 ${of(data, "step")} 缺少截止时间，写明最晚何时完成。`,
  "workflow/no-resources": (data) => `任务 ${of(data, "step")} 没有写明所需资源，列出要用的系统、表单或物料。`,
  "workflow/bad-duration": (data) =>
    `${of(data, "step")} 的用时是 ${of(data, "minutes")} 分钟，不是有效的时长，按 0 计算；改为不小于 0 的数。`,
  "workflow/one-way-decision": (data) =>
    `判断步骤 ${of(data, "step")} ${data["count"] === 0 ? "没有出口" : "只有一个出口"}；补上另一种结果，或改为任务。`,
  "workflow/unconditioned-branches": (data) =>
    `判断步骤 ${of(data, "step")} 有 ${of(data, "count")} 个分支既没有条件也没有概率：${names(data, "to")}。默认分支只能有一个，其余的写明条件。`,
  "workflow/probability-sum": (data) =>
    `${of(data, "step")} 各分支的概率合计为 ${of(data, "sum")}，应当等于 1；改正概率。`,
  "workflow/implicit-split": (data) =>
    `${of(data, "step")} 之后有 ${of(data, "count")} 条路，是同时走还是只走一条？在后面加一个判断或并行步骤。`,
  "workflow/idle-gateway": (data) => `${of(data, "step")} 一进一出，既没有分开也没有汇合；删去它，或补上缺少的分支。`,
  "workflow/sla-impossible": (data) =>
    `服务时限 ${of(data, "sla")} 分钟不可能做到：最快也要 ${of(data, "best")} 分钟。压缩步骤、改为并行，或放宽承诺。`,
  "workflow/sla-at-risk": (data) =>
    `服务时限 ${of(data, "sla")} 分钟有超时风险：最快 ${of(data, "best")} 分钟，不返工最慢也要 ${of(data, "worst")} 分钟。先压缩最慢的那条路。`,
  "workflow/deadline-too-early": (data) =>
    `${of(data, "step")} 要求 ${of(data, "deadline")} 分钟内完成，但最早也要 ${of(data, "earliest")} 分钟；放宽截止时间，或压缩前面的步骤。`,
  "workflow/too-many-hand-offs": (data) =>
    `最快情形下最长的一条路要交接 ${of(data, "count")} 次，超过 ${of(data, "limit")} 次；前后相连的步骤尽量交给同一个角色。`,
  "workflow/ping-pong": (data) =>
    `工作从 ${of(data, "back")} 交给 ${of(data, "owner")} 做 ${of(data, "step")}，随后又交回来；由 ${of(data, "back")} 一并完成，或把问题集中一次问清。`,
};
