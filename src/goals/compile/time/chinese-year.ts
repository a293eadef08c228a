/**
 * Which year is named in Chinese? 2026年, 二〇二六年, 明年, 本财年, FY26; and its edges: 年底, 年中, 明年初, 年内, 全年.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { datedForm, fullYear, isYear, periodForm } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { endsClause, skipSpaces } from "./letters.js";
import { type CountWord, readNumeral } from "./number-words.js";
import { daysOfPeriod, type Edge, type PeriodName, periodFromNow, yearNow } from "./period-days.js";
import { entryAt, lengthAt, lengthBefore, type WordList, wordList, wordTable } from "./word-list.js";

/** A year that was read, with the place after it. */
export interface YearRead {
  readonly end: number;
  readonly year: number;
  readonly isFiscal: boolean;
  /** Over by its own words: 去年. */
  readonly isElapsed: boolean;
}

const STEPS: WordList<number> = /* @__PURE__ */ wordTable([
  [0, "本年度 本年 今年度 今年 当年度 本财政年度 本会计年度 本财年 当前财年 这个财年 今财年 财年 财政年度 会计年度"],
  [1, "明年度 明年 来年 次年 下一年度 下一年 下年度 下一财年 下个财年 下财年 新财年 下一财政年度"],
  [2, "后年"],
  [3, "大后年"],
  [-1, "去年度 去年 上一年度 上一年 上年度 上年 往年 历年 上一财年 上个财年 上财年"],
  [-2, "前年"],
]);
const UNITS: WordList<boolean> = /* @__PURE__ */ wordTable([
  [true, "财政年度 财年度 财年 会计年度"],
  [false, "年度 年"],
]);
/** A fiscal year with no word before it is the current one only with one of these after it. */
const AFTER_BARE: WordList = /* @__PURE__ */ wordList("末 底 内 结束 终");
/** What makes two digits before 年 a year: a part of it. */
const PARTS: WordList = /* @__PURE__ */ wordList(
  "q h 上半 下半 第 底 末 初 年底 年末 年初 年中 全年 一季 二季 三季 四季",
);
const BARE_EDGES: WordList = /* @__PURE__ */ wordList("底 末");
const EDGES: WordList<Edge> = /* @__PURE__ */ wordTable<Edge>([
  ["end", "底 末 终 年底 年末 年终 尾"],
  ["middle", "年中"],
  ["start", "初 年初"],
]);
/** Without a word for the year: that of asking. */
const BARE: WordList<Edge> = /* @__PURE__ */ wordTable<Edge>([
  ["end", "年底 年末 年终 岁末 岁尾 年内 年度内 年度末 年度前 年度结束前"],
  ["whole", "全年度 全年"],
  ["middle", "年中"],
  ["start", "年初"],
]);
/** 学年末, 周年中: the years of something else. */
const OTHER_YEARS: WordList = /* @__PURE__ */ wordList("学 周 近 常");
/** 年终奖, 年中大促, 年底奖: names. */
const NAMES: WordList = /* @__PURE__ */ wordList("奖 总结 考核 绩效 大促 盘点 庆典 述职 评优 分红 会议");
/** After a middle as 2026年中 something must show that no other word begins: 中国, 中心. */
const AFTER_MIDDLE: WordList = /* @__PURE__ */ wordList("前 之前 以前 实现 完成 达到 上线 为止");

/** The year that is named here, however it is written. */
export function readChineseYear(text: string, at: number, context: TimeContext): YearRead | null {
  const relative = entryAt(STEPS, text, at);
  if (relative !== null) {
    const isFiscal = relative.word.includes("财") || relative.word.includes("会计");
    const end = at + relative.word.length;
    if (
      (relative.word === "财年" || relative.word === "财政年度" || relative.word === "会计年度") &&
      lengthAt(AFTER_BARE, text, end) === 0
    )
      return null;
    return { end, year: yearNow(context, isFiscal) + relative.meaning, isFiscal, isElapsed: relative.meaning < 0 };
  }
  const number = readNumeral(text, at);
  return number === null || number.digits === 0 ? null : numberedYear(text, number);
}

function numberedYear(text: string, number: CountWord): YearRead | null {
  const unitAt = skipSpaces(text, number.end);
  const unit = entryAt(UNITS, text, unitAt);
  if (unit === null) {
    // 2026底, written in haste.
    const isEdge = number.digits === 4 && isYear(number.value) && lengthAt(BARE_EDGES, text, number.end) > 0;
    return isEdge ? { end: number.end, year: number.value, isFiscal: false, isElapsed: false } : null;
  }
  const end = unitAt + unit.word.length;
  if (number.digits === 4 && isYear(number.value))
    return { end, year: number.value, isFiscal: unit.meaning, isElapsed: false };
  // 26年 with a part of a year after it; alone it is rather a length of time.
  if (number.digits !== 2 || number.value < 15 || number.value > 60) return null;
  const next = skipSpaces(text, end);
  const isPart = unit.meaning || unit.word === "年度" || lengthAt(PARTS, text, next) > 0 || startsMonth(text, next);
  return isPart ? { end, year: fullYear(number.value), isFiscal: unit.meaning, isElapsed: false } : null;
}

function startsMonth(text: string, at: number): boolean {
  const number = readNumeral(text, at);
  return number !== null && text.startsWith("月", skipSpaces(text, number.end));
}

/** 明年底, 2027年初, 2028年末, 今年内; or the whole year. */
export function readYearEdge(text: string, at: number, year: YearRead, context: TimeContext): DatedForm {
  const name: PeriodName = { ...periodFromNow(context, "year", 0, year.isFiscal), index: year.year };
  const edge = entryAt(EDGES, text, year.end);
  const { isElapsed } = year;
  if (edge === null) {
    const isMiddle = text.startsWith("中", year.end) && isMiddleAt(text, year.end + 1);
    const days = daysOfPeriod(context, name, isMiddle ? "middle" : "whole");
    return periodForm(at, isMiddle ? year.end + 1 : year.end, days, isElapsed, isMiddle) as DatedForm;
  }
  const days = daysOfPeriod(context, name, edge.meaning);
  return periodForm(at, year.end + edge.word.length, days, isElapsed, edge.meaning !== "start") as DatedForm;
}

function isMiddleAt(text: string, at: number): boolean {
  return endsClause(text, at) || lengthAt(AFTER_MIDDLE, text, at) > 0;
}

/** 年底, 年内, 年中, 全年, 岁末: the year of asking. */
export function readBareYearEdge(text: string, at: number, context: TimeContext): DatedForm | null {
  const bare = entryAt(BARE, text, at);
  if (bare === null || (text.charAt(at) === "年" && lengthBefore(OTHER_YEARS, text, at) > 0)) return null;
  const end = at + bare.word.length;
  if (lengthAt(NAMES, text, end) > 0) return null;
  const isShort = bare.word === "年度前" || bare.word === "年度结束前";
  const name = { ...periodFromNow(context, "year", 0), rolls: bare.meaning === "middle" || bare.meaning === "start" };
  const days = daysOfPeriod(context, name, bare.meaning);
  const isGoverned = bare.meaning === "end" || bare.meaning === "middle";
  return datedForm(at, isShort ? at + 2 : end, days, { isGoverned, isWeak: bare.meaning === "start" });
}
