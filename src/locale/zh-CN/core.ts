/**
 * What core says in Chinese.
 * @module
 */
import type { LocalePart, NumberWords, OperationWords } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

export const corePart: LocalePart = {
  reasons: {
    "no-data": "本期无数据",
    "no-values": "本期数值均为空",
    "zero-divisor": "分母为 0，无法计算",
    "zero-base": "上期为 0，不计算增幅",
    "no-base": "无可比数据",
    "not-comparable": "口径不同，不可比",
    "too-few-points": "数据期数不足",
    "no-target": "未设目标",
    "no-dimension": "不能按该维度拆分",
    "not-in-force": "该期间无有效口径",
    "unknown-condition": "无法判断：条件缺少数据",
  },
  notes: {
    "partial-period": "本期未结束",
    "sign-change": "正负号改变，增幅仅供参考",
    "negative-base": "基期为负，增幅仅供参考",
    "rows-excluded": "已剔除异常行",
    approximate: "近似值",
    filled: "缺失数据已按约定补齐",
    carried: "沿用最近一次数值",
    "partial-window": "窗口内数据不完整",
    capped: "已按上下限截取",
  },
  findings: {
    "core/rule-failed": (data) => `规则 ${dataText(data, "rule")} 运行出错，未检查完：${dataText(data, "message")}。`,
    "core/unknown-rule": (data) => `没有名为 ${dataText(data, "rule")} 的规则，请核对选项中的拼写。`,
    "core/waiver-expired": (data) =>
      `规则 ${dataText(data, "rule")} 的豁免已于 ${dataText(data, "until")} 到期（理由：${dataText(data, "reason")}），请解决问题或续期。`,
    "core/waiver-unused": (data) =>
      `规则 ${dataText(data, "rule")} 的豁免没有对应的问题（理由：${dataText(data, "reason")}），可以删除。`,
  },
  footnotes: {},
  words: {
    "core/error": "必须修改",
    "core/warning": "建议修改",
    "core/info": "提示",
    "core/waived": "已豁免",
    "core/notes": "说明：",
    "core/separator": "，",
    "core/colon": "：",
    "core/open": "（",
    "core/close": "）",
    "core/row": "1 行",
    "core/year-ago": "去年同期{name}",
    "core/year-ago-many": "{count}年前同期{name}",
    "core/previous": "上期{name}",
    "core/previous-many": "前第{count}期{name}",
    "core/to-date-year": "本年累计{name}",
    "core/to-date-half": "本半年累计{name}",
    "core/to-date-quarter": "本季累计{name}",
    "core/to-date-month": "本月累计{name}",
    "core/to-date-week": "本周累计{name}",
    "core/rolling-year": "近1年{name}",
    "core/rolling-year-many": "近{count}年{name}",
    "core/rolling-half": "近1个半年{name}",
    "core/rolling-half-many": "近{count}个半年{name}",
    "core/rolling-quarter": "近1个季度{name}",
    "core/rolling-quarter-many": "近{count}个季度{name}",
    "core/rolling-month": "近1个月{name}",
    "core/rolling-month-many": "近{count}个月{name}",
    "core/rolling-week": "近1周{name}",
    "core/rolling-week-many": "近{count}周{name}",
    "core/rolling-day": "近1天{name}",
    "core/rolling-day-many": "近{count}天{name}",
    "core/rows": "{count} 行",
    "core/range": "{start} 至 {end}",
    "core/true": "是",
    "core/false": "否",
    "core/unknown": "无法判断",
    "core/null-member": "（空）",
  },
};

export const numbers: NumberWords = {
  steps: [
    { name: "wan", power: 4, word: "万" },
    { name: "yi", power: 8, word: "亿" },
  ],
  // 元 is the everyday word; the name of the currency would read 万人民币.
  money: ({ number, step, code, name }) => `${number}${step}${code === "CNY" ? "元" : name}`,
  units: {
    d: (number) => `${number} 天`,
    h: (number) => `${number} 小时`,
    min: (number) => `${number} 分钟`,
    points: (number) => `${number} 个百分点`,
    // The units of goals: a number of percent as people say it, not a ratio.
    percent: (number) => `${number}%`,
    pp: (number) => `${number} 个百分点`,
    minute: (number) => `${number} 分钟`,
    hour: (number) => `${number} 小时`,
    day: (number) => `${number} 天`,
    week: (number) => `${number} 周`,
    point: (number) => `${number} 分`,
    count: (number) => number,
    x: (number) => `${number} 倍`,
  },
  per: (quantity, unit) => `${quantity}/${unit === "h" ? "小时" : unit === "d" ? "天" : unit}`,
  otherUnit: (number, unit) => `${number} ${unit}`,
};

export const operations: OperationWords = {
  least: (operands) => `最小值（${operands.join("，")}）`,
  greatest: (operands) => `最大值（${operands.join("，")}）`,
  round: (operands) => `取整（${operands.join("，")}）`,
  coalesce: (operands) => `首个有值项（${operands.join("，")}）`,
  if: ([condition, then, otherwise]) =>
    `若 ${condition} 则取 ${then}${otherwise === undefined ? "" : `，否则取 ${otherwise}`}`,
  and: (operands) => operands.join(" 且 "),
  or: (operands) => operands.join(" 或 "),
  not: (operands) => `并非 ${operands.join("，")}`,
  isMissing: (operands) => `${operands.join("，")} 缺失`,
};
