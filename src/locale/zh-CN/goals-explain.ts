/**
 * What goals says in Chinese when it explains: status and pace, what an assessment rests on, how a proposal was made.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataNumber, dataPercent, dataText, entryOf } from "../../core/internal.js";
import { amount, change, EACH, name, steps } from "./goals-amounts.js";
import { goalsProgressPart } from "./goals-progress.js";

const STATUSES: Readonly<Record<string, string>> = {
  achieved: "已达成",
  "partly-achieved": "部分达成",
  missed: "未达成",
  abandoned: "已终止",
  "on-track": "进度正常",
  "at-risk": "有延误风险",
  "off-track": "已滞后",
  outdated: "数据未更新",
  pending: "暂时无法判断",
};

export const goalExplanationWords: LocalePart["words"] = {
  "goals/smart-specific": "明确具体",
  "goals/smart-measurable": "可衡量",
  "goals/smart-achievable": "可实现",
  "goals/smart-relevant": "与上级目标相关",
  "goals/smart-timeBound": "有时限",
  "goals/verdict-pass": "符合",
  "goals/verdict-warn": "有待改进",
  "goals/verdict-fail": "不符合",
  "goals/verdict-unknown": "无法判断",
  "goals/level-floor": "保底",
  "goals/level-target": "目标",
  "goals/level-stretch": "挑战",
};

const HORIZONS: Readonly<Record<string, string>> = {
  short: "3 个月以内",
  mid: "12 个月以内",
  long: "12 个月以上",
};

const QUARTERS = ["最低的四分之一", "中等偏低的四分之一", "中等偏高的四分之一", "最高的四分之一"] as const;

function status(data: FindingData): string {
  return `状态：${entryOf(STATUSES, dataText(data, "status")) ?? dataText(data, "status")}`;
}

function points(data: FindingData, key: string): string {
  return dataPercent(data, key).replace("%", "");
}

function byGap(data: FindingData): string {
  const gap = points(data, "gap");
  const side = gap.startsWith("-")
    ? `超前 ${gap.slice(1)} 个百分点`
    : gap === "0"
      ? "与预期一致"
      : `落后 ${gap} 个百分点`;
  const time = data["days"] === null ? "" : `（第 ${dataText(data, "elapsed")} 天，共 ${dataText(data, "days")} 天）`;
  const bands = `落后 ${points(data, "onTrack")} 个百分点以内为进度正常，${points(data, "atRisk")} 个百分点以内为有延误风险`;
  return `${status(data)}。应完成 ${dataPercent(data, "expected")}${time}，实际 ${dataPercent(data, "reached")}，${side}；${bands}。`;
}

function whyUnknown(data: FindingData): string {
  const reason = dataText(data, "reason");
  return reason === "" ? "" : `，${entryOf(goalsProgressPart.reasons, reason) ?? reason}`;
}

function level(data: FindingData): string {
  const from = data["from"];
  return from === null || from === undefined
    ? `达到 ${amount(data, "to")}`
    : `从 ${amount(data, "from")} 到 ${amount(data, "to")}`;
}

function changeOf(data: FindingData): string {
  const size = dataNumber(data, "size");
  const by =
    data["kind"] === "relative"
      ? `变化 ${size}%`
      : data["kind"] === "factor"
        ? `达到基期值的 ${size} 倍`
        : `变化 ${change(data, "size")}`;
  return data["from"] === null ? by : `从 ${amount(data, "from")} 起${by}`;
}

export const goalExplanationFootnotes: LocalePart["footnotes"] = {
  "goals/status-by-gap": byGap,
  "goals/status-by-inside": (data) => `${status(data)}，依据是最近一次读数是否在区间内。`,
  "goals/status-by-met": (data) => `${status(data)}，要求已经满足。`,
  "goals/status-by-due-date": (data) => `${status(data)}，截止日期 ${dataText(data, "due")} 已过。`,
  "goals/status-by-reading-age": (data) =>
    data["ageDays"] === null
      ? `${status(data)}，至今没有读数。`
      : `${status(data)}，最近一次读数在 ${dataText(data, "ageDays")} 天前。`,
  "goals/status-by-outcome": (data) => `${status(data)}，已于 ${dataText(data, "closed")} 关闭。`,
  "goals/status-by-unknown": (data) => `${status(data)}${whyUnknown(data)}。`,
  "goals/pace-projected": (data) =>
    `按目前速度，期末为 ${amount(data, "value")}，完成 ${dataPercent(data, "projected")}。`,
  "goals/pace-required": (data) =>
    `剩余 ${dataText(data, "left")} 天，每天需${dataText(data, "required").startsWith("-") ? "降低" : "提高"} ${change(data, "required")}；${
      data["rate"] === null ? "此前速度未知" : `此前每天 ${change(data, "rate")}${ratio(data)}`
    }。`,
  "goals/smart-summary": (data) =>
    `SMART：可判断的 ${dataText(data, "applicable")} 项中，${dataText(data, "passed")} 项符合${
      data["unknown"] === 0 ? "" : `；另有 ${dataText(data, "unknown")} 项无法判断`
    }。`,
  "goals/smart-verdict": (data) => `${wordOf("smart", data, "dimension")}：${wordOf("verdict", data, "verdict")}。`,
  "goals/evidence-metric": (data) => `指标：${name(data)}。`,
  "goals/evidence-deliverable": (data) => `交付成果：${name(data)}。`,
  "goals/evidence-owner": (data) => `责任人：${name(data)}。`,
  "goals/evidence-source": (data) => `数据来源：${name(data)}。`,
  "goals/evidence-contribution": (data) => `对上级目标的贡献：${name(data)}。`,
  "goals/evidence-done-state": () => "是否完成可以核实。",
  "goals/evidence-to-find-out": () => "先测出首个数值。",
  "goals/evidence-level": (data) => `目标数值：${level(data)}。`,
  "goals/evidence-change": (data) => `目标幅度：${changeOf(data)}。`,
  "goals/evidence-corridor": (data) => `保持在 ${amount(data, "low")} 到 ${amount(data, "high")} 之间。`,
  "goals/evidence-levels": (data) =>
    `保底 ${amount(data, "commit")}，目标 ${amount(data, "target")}，挑战 ${amount(data, "stretch")}。`,
  "goals/evidence-rate": (data) =>
    `从 ${amount(data, "from")} 到 ${amount(data, "to")}，${entryOf(EACH, dataText(data, "step")) ?? ""}需${data["rising"] === true ? "提高" : "降低"} ${change(data, "needed")}，${among(data)}。`,
  "goals/evidence-reached": (data) => `已经达到：当前 ${amount(data, "from")}，目标 ${amount(data, "to")}。`,
  "goals/evidence-held": (data) => `以往 ${dataText(data, "values")} 期中有 ${dataText(data, "inside")} 期在区间内。`,
  "goals/evidence-benchmark": (data) =>
    `与同行相比，目标值 ${amount(data, "target")} 处于${QUARTERS[quarterOf(data)] ?? ""}（中位数 ${amount(data, "p50")}）。`,
  "goals/evidence-confidence": (data) =>
    `${dataText(data, "votes")} 位相关人员平均有 ${dataPercent(data, "mean")} 的把握。`,
  "goals/evidence-parent": (data) =>
    `支撑上级目标 ${dataText(data, "parent")}${data["due"] === null ? "" : `，该目标 ${dataText(data, "due")} 截止`}。`,
  "goals/evidence-top-level": () => "公司级目标，没有上级目标。",
  "goals/evidence-link-in-text": () => "句中写了支撑的目标，但仅凭文字不能确认关联。",
  "goals/evidence-deadline": (data) =>
    `截止日期：${dataText(data, "deadline")}${data["horizon"] === null ? "" : `（${entryOf(HORIZONS, dataText(data, "horizon")) ?? ""}）`}。`,
  "goals/proposal-chance": (data) =>
    `若走势与以往相同，${steps(data)}内达到或超过的可能性为 ${dataPercent(data, "chance")}。`,
  "goals/proposal-stretches": (data) => `依据以往 ${dataText(data, "sample")} 段长度为 ${steps(data)}的变化统计。`,
  "goals/proposal-sums": (data) =>
    `依据以往 ${dataText(data, "sample")} 次变化统计：任取 ${dataText(data, "periods")} 次（可重复）相加，每次机会相同。`,
  "goals/proposal-seasonal": (data) => `依据以往 ${dataText(data, "sample")} 次同比变化统计，从上年同期值起算。`,
};

function wordOf(kind: string, data: FindingData, key: string): string {
  return entryOf(goalExplanationWords, `goals/${kind}-${dataText(data, key)}`) ?? dataText(data, key);
}

/** How a needed rate lies among the past ones. */
function among(data: FindingData): string {
  const changes = dataText(data, "changes");
  if (data["percentile"] === "1") return `快于以往全部 ${changes} 次变化`;
  if (data["percentile"] === "0") return `慢于以往全部 ${changes} 次变化`;
  return `快于以往 ${changes} 次变化中的 ${dataPercent(data, "percentile")}`;
}

function ratio(data: FindingData): string {
  return data["ratio"] === null ? "" : `，需达到此前的 ${dataNumber(data, "ratio")} 倍`;
}

function quarterOf(data: FindingData): number {
  const { quarter } = data;
  return typeof quarter === "number" ? quarter - 1 : 0;
}
