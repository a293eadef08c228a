/**
 * What calendar says in Chinese.
 * @module
 */
import type { LocalePart } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

export const calendarPart: LocalePart = {
  reasons: {},
  notes: {},
  findings: {
    "calendar/beyond-horizon": (data) =>
      `结果涉及 ${dataText(data, "knownUntil")} 之后的日期（至 ${dataText(data, "reached")}），工作日历还没有这些日期的放假安排，公布后需重算。`,
  },
  footnotes: {},
  words: {
    "calendar/year": "{year}年",
    "calendar/fiscal-year": "{year}财年",
    "calendar/part": "{year}年{part}",
    "calendar/fiscal-part": "{year}财年{part}",
    "calendar/week": "{year}年第{number}周",
    "calendar/fiscal-month": "{year}财年第{number}个月",
    "calendar/H1": "上半年",
    "calendar/H2": "下半年",
    "calendar/Q1": "第一季度",
    "calendar/Q2": "第二季度",
    "calendar/Q3": "第三季度",
    "calendar/Q4": "第四季度",
  },
};
