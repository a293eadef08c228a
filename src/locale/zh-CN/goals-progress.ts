/**
 * What goals says in Chinese: definition, progress and pace.
 * @module
 */
import type { FindingData, LocalePart } from "../../core/index.js";
import { dataText, entryOf } from "../../core/internal.js";

const STATUSES: Readonly<Record<string, string>> = {
  achieved: "已达成",
  "partly-achieved": "部分达成",
  missed: "未达成",
  abandoned: "已终止",
  "on-track": "进度正常",
  "at-risk": "有延误风险",
  "off-track": "已滞后",
  outdated: "数据未更新",
  pending: "待评估",
};

function status(data: FindingData, key: string): string {
  return entryOf(STATUSES, dataText(data, key)) ?? dataText(data, key);
}

const KINDS: Readonly<Record<string, string>> = {
  "a text": "文本",
  "a number": "数值",
  "true or false": "true 或 false",
  "an array": "数组",
  "an object": "对象",
  "a name": "名称",
  "a number or its text": "数值或数值文本",
  "a text that is not empty": "非空文本",
  "a field of its own": "自身的字段，不能继承而来",
};

function malformed(data: FindingData): string {
  const path = dataText(data, "path") || "整体";
  const listed = (key: string): string => {
    const value = data[key];
    return Array.isArray(value) ? value.join("、") : dataText(data, key);
  };
  if (data["problem"] === "unknown-key") return `${path}：没有 ${listed("keys")} 这样的字段。`;
  if (data["problem"] === "other-value") return `${path}：只能是 ${listed("values")}。`;
  const expected = dataText(data, "expected");
  return `${path}：应为${entryOf(KINDS, expected) ?? expected}。`;
}

export const goalsProgressPart: LocalePart = {
  reasons: {
    "no-reading": "尚无进展数据",
    "no-start": "缺少基期值，无法计算进度",
    "no-direction": "只约定了变动幅度，没说是升还是降",
    "start-equals-target": "基期值与目标值相同，无进度可算",
    "range-upside-down": "目标区间的下限高于上限",
    "levels-out-of-order": "基期值与保底、目标、挑战三档须依次递进",
    "no-milestones": "未设里程碑",
    "missing-weight": "部分有权重，部分没有",
    "zero-weights": "权重全为 0",
    "no-period": "缺少开始日期或截止日期",
    "not-started": "尚未开始",
    "nothing-expected": "目前尚无应达进度",
    "no-time-left": "已到截止日期",
    "no-movement": "至今没有变化",
    "wrong-way": "与目标方向相反",
    "not-gradual": "只分达到与否，没有速度可算",
  },
  notes: {
    stale: "最近一次数据过旧",
    "after-due": "数据晚于截止日期",
    "wrong-way": "与目标方向相反",
    "direction-conflict": "所写方向与基期值到目标值的变化方向不一致",
    "met-or-not": "只能判断是否达到",
    "edge-excluded": "恰好等于界限，不算达到",
  },
  findings: {
    "goals/malformed-goal": malformed,
    "goals/status-disagrees": (data) =>
      `${dataText(data, "goal")}：${dataText(data, "date")} 自报“${status(data, "claimed")}”，按数据应为“${status(data, "evaluated")}”，请说明原因或更正状态。`,
    "goals/outcome-disagrees": (data) =>
      `${dataText(data, "goal")}：${dataText(data, "date")} 以“${status(data, "outcome")}”结项，但按最近一次数据${data["met"] === true ? "已达到目标" : "未达到目标"}，请补录数据或更正结果。`,
  },
  footnotes: {
    "goals/pace-rule": (data) =>
      `状态按 ${dataText(data, "name")} 规则判定：落后应达进度不超过 ${dataText(data, "onTrack")} 为进度正常，不超过 ${dataText(data, "atRisk")} 为有延误风险。`,
    "goals/curve-linear": () => "应达进度：与时间进度一致。",
    "goals/curve-step": () => "应达进度：截止日期前为 0，到期为 100%。",
    "goals/curve-points": () => "应达进度：按自定曲线。",
    "goals/curve-milestones": () => "应达进度：截至目前应完成的里程碑。",
    "goals/curve-held": () => "应达进度：始终保持在范围内。",
  },
  words: {
    ...Object.fromEntries(Object.entries(STATUSES).map(([code, word]) => [`goals/${code}`, word])),
    "goals/progress": "进度",
    "goals/score": "得分",
    "goals/overshoot": "超出目标部分",
    "goals/compliance": "达标次数占比",
    "goals/expected": "应达进度",
    "goals/gap": "差距",
    "goals/pace": "进度比",
    "goals/projected": "预计完成进度",
    "goals/short": "短期",
    "goals/mid": "中期",
    "goals/long": "长期",
    "goals/measure-start-to-target": "从基期值到目标值已完成的比例",
    "goals/measure-met-or-not": "是否达到",
    "goals/measure-inside": "是否在范围内，或超出多少",
    "goals/measure-thresholds": "按保底、目标、挑战三档",
    "goals/measure-milestones": "已完成里程碑的比例",
    "goals/measure-done": "是否完成",
    "goals/measure-recorded": "是否已有数据",
  },
};
