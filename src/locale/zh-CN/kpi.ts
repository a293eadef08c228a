/**
 * What kpi says in Chinese.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";
import { modelFindings } from "./kpi-model.js";

export const kpiPart: LocalePart = {
  reasons: {
    stale: "数据未更新",
  },
  notes: {
    "rounds-to-target": "四舍五入后与目标相同，实际未达到",
  },
  findings: {
    "kpi/values-cleaned": (data) =>
      `清洗规则 ${dataText(data, "preset")} 修改了 ${dataText(data, "table")}.${dataText(data, "column")} 中的 ${dataText(data, "count")} 个值。`,
    "kpi/keys-unmatched": (data) =>
      `${dataText(data, "table")} 中有 ${dataText(data, "count")} 行的键在 ${dataText(data, "owner")} 中查不到，关联的内容按缺失处理。`,
    "kpi/where-without-aggregate": (data) =>
      `${dataText(data, "kpi")} 设了筛选条件，但公式里没有汇总函数：引用的指标只按各自的条件计算。直接写出汇总公式，或删除筛选条件。`,
    "kpi/data-through-assumed": (data) =>
      `未说明数据截止日，按截至 ${dataText(data, "assumed")} 计算；用 dataThrough 写明。`,
    "kpi/rows-excluded": (data) =>
      `${dataText(data, "table")} 共 ${dataText(data, "rows")} 行，其中 ${dataText(data, "count")} 行因数值无法读取未计入。`,
    "kpi/rows-undated": (data) =>
      `${dataText(data, "table")} 共 ${dataText(data, "rows")} 行，其中 ${dataText(data, "count")} 行没有日期，不属于任何期间。`,
    ...modelFindings,
    "kpi/target-duplicate": (data) =>
      `${dataText(data, "kpi")} 在 ${targetPlace(data)} 设了两个目标：只保留一个，或给另一个注明不同的情景。`,
    "kpi/target-unknown-kpi": (data) => `模型里没有 KPI ${dataText(data, "kpi")}：请改成模型中的 id。`,
    "kpi/target-unknown-period": (data) =>
      `${dataText(data, "kpi")} 的目标所写期间 ${dataText(data, "period")} 在日历里不存在：请写成“2026-Q1”这样的形式。`,
    "kpi/target-malformed": (data) =>
      `${dataText(data, "kpi")} 在 ${dataText(data, "period")} 的目标无法使用：${targetProblem(data)}。`,
    "kpi/target-kind": (data) =>
      dataText(data, "kind") === "range"
        ? `${dataText(data, "kpi")} ${dataText(data, "direction") === "lower" ? "越低越好" : "越高越好"}，不能用区间考核：请设一个数值。`
        : `${dataText(data, "kpi")} 应保持在区间内：请设下限和上限，而不是一个数值。`,
    "kpi/target-undirected": (data) =>
      `${dataText(data, "kpi")} 在 ${dataText(data, "period")} 设了目标，但没有方向：请给 KPI 定方向，或删除目标。`,
    "kpi/target-members-disagree": (data) =>
      `${dataText(data, "kpi")} 在 ${targetPlace(data)} 按 ${dataText(data, "by")} 分解的目标合计 ${dataText(data, "sum")}，总目标为 ${dataText(data, "total")}，相差 ${dataText(data, "difference")}。`,
    "kpi/target-periods-disagree": (data) =>
      `${dataText(data, "kpi")} 的 ${dataText(data, "parts")} 期目标（${grainWord(data)}）合计 ${dataText(data, "sum")}，${targetPlace(data)} 的目标为 ${dataText(data, "total")}，相差 ${dataText(data, "difference")}。`,
  },
  footnotes: {
    "kpi/data-through": (data) => `数据截至 ${dataText(data, "dataThrough")}。`,
    "kpi/rows-excluded": (data) =>
      `${dataText(data, "table")} 中有 ${dataText(data, "count")} 行因数值无法读取未计入。`,
    "kpi/attainment-ratioUp": () => "达成率 = 实际 ÷ 目标。",
    "kpi/attainment-ratioDown": () => "达成率 = 目标 ÷ 实际（越低越好）。",
    "kpi/attainment-mirror": () => "达成率 = 2 − 实际 ÷ 目标（越低越好）。",
    "kpi/attainment-progress": () => "达成率 =（实际 − 基期值）÷（目标 − 基期值）。",
    "kpi/attainment-signed": () => "达成率 = 1 +（实际 − 目标）÷ |目标|；越低越好时改加为减。",
    "kpi/attainment-worstScale": () => "达成率 =（实际 − 最差值）÷（目标 − 最差值）。",
    "kpi/attainment-band": () => "达成率：在区间内为 1，否则为 1 − 偏离区间的距离 ÷ 容差。",
    "kpi/attainment-stepped": () => "达成率按分档取值：取已达到的最好一档。",
  },
  words: {
    "kpi/on-target": "达标",
    "kpi/warning": "预警",
    "kpi/off-target": "未达标",
    "kpi/below-minimum": "未达底线",
    "kpi/minimum": "达到底线",
    "kpi/target": "达到目标",
    "kpi/stretch": "达到挑战目标",
    "kpi/favorable": "优于目标",
    "kpi/unfavorable": "劣于目标",
    "kpi/neutral": "与目标持平",
    "kpi/undirected": "不分优劣",
    "kpi/variance": "差异",
    "kpi/attainment": "达成率",
    "kpi/gap": "差距",
    "kpi/plan": "计划",
    "kpi/forecast": "预测",
    "kpi/sample-target": "示例目标",
  },
};

/** Where a target holds: its period, and its members if it has any. */
function targetPlace(data: FindingData): string {
  const members = dataText(data, "members");
  return members === "" ? dataText(data, "period") : `${dataText(data, "period")}（${members}）`;
}

const TARGET_PROBLEMS: Readonly<Record<string, string>> = {
  "no-target": "没有给出数值",
  "several-targets": "同时给出了几种目标",
  "not-a-number": "不是数字",
  "range-upside-down": "下限高于上限",
  "levels-out-of-order": "底线、目标、挑战三档须依次更好",
};

function targetProblem(data: FindingData): string {
  return TARGET_PROBLEMS[dataText(data, "problem")] ?? dataText(data, "problem");
}

const GRAINS: Readonly<Record<string, string>> = {
  day: "按日",
  week: "按周",
  month: "按月",
  quarter: "按季",
  half: "按半年",
  year: "按年",
};

function grainWord(data: FindingData): string {
  return GRAINS[dataText(data, "by")] ?? dataText(data, "by");
}
