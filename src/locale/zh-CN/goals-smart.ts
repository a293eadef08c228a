/**
 * What goals says in Chinese about goals as data: what is wrong with them, and what would make them SMART.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataNumber, dataPercent, dataText, entryOf } from "../../core/internal.js";
import { amount, change, EACH, list } from "./goals-amounts.js";
import { goalsCompilePart } from "./goals-compile.js";
import { goalExplanationFootnotes, goalExplanationWords } from "./goals-explain.js";
import { goalsProgressPart } from "./goals-progress.js";

/** What fields are called; others by their path. */
const FIELDS: Readonly<Record<string, string>> = {
  start: "基期值",
  target: "目标值",
  "change.size": "变化幅度",
  tolerance: "允许偏差",
  weight: "里程碑权重",
  startDate: "开始日期",
  dueDate: "截止日期",
};

function field(data: FindingData): string {
  return entryOf(FIELDS, dataText(data, "field")) ?? `${dataText(data, "field")} `;
}

const PARTS: Readonly<Record<string, string>> = {
  start: "基期值",
  target: "目标值",
  low: "区间下限",
  high: "区间上限",
  stretch: "挑战值",
};

/** 每月提高 2.5 个百分点. */
function rate(data: FindingData, key: string, way: string): string {
  return `${entryOf(EACH, dataText(data, "step")) ?? dataText(data, "step")}${way} ${change(data, key)}`;
}

function needed(data: FindingData): string {
  return rate(data, "needed", data["rising"] === true ? "提高" : "降低");
}

const FINDINGS: LocalePart["findings"] = {
  "goals/no-owner": () => "缺少责任人，写明由哪一个人负责。",
  "goals/no-parent": () => "没有关联上级目标，写明它支撑哪个目标。",
  "goals/parent-closed": (data) =>
    `上级目标 ${dataText(data, "parent")} 已于 ${dataText(data, "closed")} 关闭，改为关联尚未关闭的目标，或把这个目标一并关闭。`,
  "goals/parent-ends-earlier": (data) =>
    `截止日期 ${dataText(data, "due")} 晚于上级目标 ${dataText(data, "parent")} 的 ${dataText(data, "parentDue")}，提前 ${dataText(data, "days")} 天，或延长上级目标。`,
  "goals/contribution-too-short": () => "对上级目标的贡献写得太短，说清楚它怎样推动上级目标。",
  "goals/no-unit": (data) => `${dataNumber(data, "value")} 没有单位，写明是百分比、金额、天数还是个数。`,
  "goals/no-source": () => "缺少数据来源，写明数据取自哪个指标或哪张报表。",
  "goals/several-metrics": (data) => `一个目标里有多个指标（${list(data, "metrics")}），每个指标单独立一个目标。`,
  "goals/not-a-number": (data) =>
    `${field(data)}“${dataText(data, "value")}”不是数字，写成 12.5 这样，不带单位和分隔符。`,
  "goals/negative-amount": (data) => `${field(data)}为负数（${dataText(data, "value")}），填大小即可，升降由方向表示。`,
  "goals/target-equals-start": (data) =>
    `基期值和目标值都是 ${amount(data, "value")}，重新设定目标值，或改为“保持”类目标。`,
  "goals/range-order": (data) =>
    `区间下限 ${dataNumber(data, "low")} 大于上限 ${dataNumber(data, "high")}，把两个数对调。`,
  "goals/threshold-order": (data) =>
    `${data["start"] === null ? "" : `基期值 ${dataNumber(data, "start")}、`}保底值 ${dataNumber(data, "commit")}、目标值 ${dataNumber(data, "target")}、挑战值 ${dataNumber(data, "stretch")} 没有依次递增或递减，调整顺序。`,
  "goals/malformed-date": (data) => `${field(data)}“${dataText(data, "value")}”不是有效日期，写成 2026-03-31 这样。`,
  "goals/due-before-start": (data) =>
    `截止日期 ${dataText(data, "due")} 早于开始日期 ${dataText(data, "start")}，改正其中一个。`,
  "goals/beyond-horizon": (data) =>
    `截止日期 ${dataText(data, "due")} 超过 ${dataText(data, "limit")} 个月，先为近期设一个阶段目标。`,
  "goals/no-milestones": (data) =>
    data["isLong"] === true
      ? `周期超过 ${dataText(data, "months")} 个月却没有里程碑，中途至少设一个。`
      : "按里程碑衡量，却没有列出里程碑，逐项补上。",
  "goals/duplicate-milestone": (data) => `有两个里程碑的编号都是 ${dataText(data, "milestone")}，各用一个编号。`,
  "goals/milestone-weights": (data) =>
    data["problem"] === "missing"
      ? `有 ${dataText(data, "missing")} 个里程碑没有权重，要么全部填写，要么全部不填。`
      : "所有里程碑的权重都是 0，至少给一个设权重，或全部不填。",
  "goals/milestone-share": (data) =>
    `${dataText(data, "date")} 填报里程碑 ${dataText(data, "milestone")} 完成 ${dataText(data, "share")}，应填 0 到 1 之间的比例。`,
  "goals/unknown-milestone": (data) =>
    `${dataText(data, "date")} 的进展记录提到里程碑 ${dataText(data, "milestone")}，但列表中没有，改正编号或补上。`,
  "goals/unrealistic": (data) =>
    `需要${needed(data)}，而以往最快一次只有 ${change(data, "fastest")}，调低目标值，或延长期限。`,
  "goals/stretch": (data) =>
    `需要${needed(data)}，比以往${data["percentile"] === "1" ? "任何一次变化" : ` ${dataPercent(data, "percentile")} 的变化`}都快，写明新增哪些措施，或延长期限。`,
  "goals/sandbag": (data) =>
    data["needed"] === "0"
      ? `目标值 ${amount(data, "to")} 已经达到（当前 ${amount(data, "from")}），应当调高要求。`
      : `只需${needed(data)}，比以往 ${dataPercent(data, "slowerThan")} 的变化都慢，应当调高要求。`,
  "goals/against-trend": (data) =>
    `目标要求${data["rising"] === true ? "上升" : "下降"}，而以往${rate(data, "drift", data["rising"] === true ? "下降" : "上升")}，写明靠什么扭转。`,
  "goals/never-held": (data) => `以往 ${dataText(data, "values")} 期没有一期在区间内，先设一个达到区间的目标。`,
  "goals/out-of-bounds": (data) =>
    `${entryOf(PARTS, dataText(data, "part")) ?? "数值"} ${amount(data, "value")} 不可能出现，这个指标最${data["side"] === "low" ? "低" : "高"}为 ${amount(data, "bound")}。`,
  "goals/benchmark-outlier": (data) =>
    `目标值 ${amount(data, "target")} 远${data["side"] === "above" ? "高" : "低"}于同行水平（中间一半在 ${amount(data, "p25")} 到 ${amount(data, "p75")} 之间），先核对口径是否一致。`,
  "goals/draft-confidence": (data) =>
    data["side"] === "sure"
      ? `相关人员平均有 ${dataPercent(data, "mean")} 的把握，应当调高要求。`
      : `相关人员平均只有 ${dataPercent(data, "mean")} 的把握，调低目标值，或补充资源。`,
  "goals/duplicate-check-in": (data) => `${dataText(data, "date")} 有两条进展记录，保留一条；目前以列表中靠后的为准。`,
  "goals/confidence-out-of-range": (data) =>
    `${dataText(data, "date")} 的信心值是 ${dataText(data, "confidence")}，应填 0 到 1 之间的数。`,
  "goals/revision-without-reason": (data) => `${dataText(data, "date")} 的修订没有写理由，补上为什么调整。`,
  "goals/needs-deliverable": () => "能否按期交付无法用数据推算，与承办人确认时间和人手。",
  "goals/needs-metric": () => "没有指标就无法跟踪，写明指标和要达到的数值。",
  "goals/needs-no-history": () => "缺少该指标的历史数据，至少提供 5 期。",
  "goals/needs-too-few-changes": () => "历史数据太少，无法比较，至少提供 5 期。",
  "goals/needs-no-target": () => "没有目标值，无法与历史数据比较，先设目标值。",
  "goals/needs-no-direction": () => "没有写明要升还是要降，补上方向。",
  "goals/needs-no-deadline": () => "没有截止日期，算不出需要的速度，先定日期。",
  "goals/needs-past-deadline": () => "截止日期已过，先改定日期。",
  "goals/needs-link": () => "写明它支撑哪个上级目标。",
  "goals/needs-parent": (data) => `需要上级目标的资料才能判断：${list(data, "parents")}。`,
};

export const goalsSmartPart: LocalePart = {
  reasons: {
    "irregular-history": "历史数据的间隔不均匀",
  },
  notes: {
    "behind-latest": "差于最近一期",
    "levels-coincide": "历史数据分不出三档",
    gaps: "中间缺少若干期",
  },
  findings: FINDINGS,
  // An explanation lists findings as footnotes: they say the same there.
  footnotes: {
    ...goalsCompilePart.findings,
    ...goalsProgressPart.findings,
    ...FINDINGS,
    ...goalExplanationFootnotes,
  },
  words: goalExplanationWords,
};
