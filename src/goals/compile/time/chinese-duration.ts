/**
 * How long is it, in Chinese? 三十天, 一个半月, 两周, 半年, 10个工作日, 一年零三个月, 3至5个月.
 *
 * A range has its upper end. 月 without 个 is a month of the year and no length; four digits before 年 are a year.
 * @module
 */
import { durationForm, durationOf, sumOf, type Unit } from "./duration-units.js";
import type { DurationForm } from "./form.js";
import { skipSpaces } from "./letters.js";
import { type CountWord, readNumeral } from "./number-words.js";
import { entryAt, lengthAt, type WordList, wordList, wordTable } from "./word-list.js";

const UNITS: WordList<Unit> = /* @__PURE__ */ wordTable<Unit>([
  ["year", "年 周年 个年度 个财年 个整年 整年"],
  ["quarter", "个季度 个季"],
  ["month", "个月 个整月 个自然月"],
  ["week", "周 个周 星期 个星期 礼拜 个礼拜 个整周"],
  ["working-day", "工作日 个工作日 个交易日"],
  ["day", "天 日 整天 自然日 个自然日 个日历日 日历天"],
  ["clock", "小时 个小时 个钟头 分钟 分 秒钟 秒"],
]);
/** After 个半: 一个半月, 两个半小时. */
const UNITS_AFTER_HALF: WordList<Unit> = /* @__PURE__ */ wordTable<Unit>([
  ["month", "月"],
  ["quarter", "季度"],
  ["week", "星期 礼拜 周"],
  ["working-day", "工作日"],
  ["clock", "小时 钟头"],
]);
const UNITS_OF_HALF: WordList<Unit> = /* @__PURE__ */ wordTable<Unit>([
  ["year", "年"],
  ["month", "个月"],
  ["quarter", "个季度"],
  ["clock", "个小时 小时 天 日 个工作日"],
]);
const SMALLER_UNITS: WordList<Unit> = /* @__PURE__ */ wordTable<Unit>([
  ["month", "个月"],
  ["week", "周"],
  ["day", "天 日"],
]);
const JOINTS: WordList = /* @__PURE__ */ wordList("- ~ 至 到 或");
const AFTER_HALF_YEAR_NAMES: WordList = /* @__PURE__ */ wordList("度 报");
/** 10分 is a score and 分之 a fraction; only the whole word is a minute. */
const SCORE = "分";

/** The length of time whose number begins at `at`. */
export function readChineseDuration(text: string, at: number): DurationForm | null {
  if (text.startsWith("半", at)) return readHalf(text, at);
  const number = readNumeral(text, at);
  if (number === null) return null;
  const upper = upperEnd(text, number);
  return readUnit(text, at, { ...upper, end: skipBracket(text, upper.end) });
}

function skipBracket(text: string, end: number): number {
  const at = skipSpaces(text, end);
  if (text.charAt(at) !== "(") return at;
  const inner = readNumeral(text, at + 1);
  return inner !== null && text.charAt(inner.end) === ")" ? inner.end + 1 : at;
}

function upperEnd(text: string, number: CountWord): CountWord {
  const gap = skipSpaces(text, number.end);
  const joint = lengthAt(JOINTS, text, gap);
  if (joint === 0) return number;
  const second = readNumeral(text, skipSpaces(text, gap + joint));
  return second !== null && second.value > number.value ? second : number;
}

/** 半年, 半个月, 半个季度. */
function readHalf(text: string, at: number): DurationForm | null {
  const unit = entryAt(UNITS_OF_HALF, text, at + 1);
  if (unit === null) return null;
  const end = at + 1 + unit.word.length;
  if (unit.meaning === "year" && lengthAt(AFTER_HALF_YEAR_NAMES, text, end) > 0) return null;
  return durationForm(at, end, durationOf(unit.meaning, 0.5));
}

function readUnit(text: string, at: number, number: CountWord): DurationForm | null {
  if (text.startsWith("个半", number.end)) {
    const after = entryAt(UNITS_AFTER_HALF, text, number.end + 2);
    if (after === null) return null;
    return durationForm(at, number.end + 2 + after.word.length, durationOf(after.meaning, number.value + 0.5));
  }
  const unit = entryAt(UNITS, text, number.end);
  if (unit === null || unit.word === SCORE) return null;
  if (unit.word === "年" && number.digits >= 4) return null;
  let end = number.end + unit.word.length;
  const isHalfAfter = text.charAt(end) === "半" && unit.word.length === 1 && unit.meaning !== "clock";
  if (isHalfAfter) end++;
  const form = durationForm(at, end, durationOf(unit.meaning, isHalfAfter ? number.value + 0.5 : number.value));
  return unit.meaning === "year" || unit.meaning === "month" ? withSmallerUnit(text, form) : form;
}

/** 一年零三个月, 1个月零15天. */
function withSmallerUnit(text: string, form: DurationForm): DurationForm {
  const next = "零又加".includes(text.charAt(form.end) || "-") ? form.end + 1 : form.end;
  const number = readNumeral(text, next);
  const unit = number === null ? null : entryAt(SMALLER_UNITS, text, number.end);
  if (number === null || unit === null) return form;
  return sumOf(form, durationOf(unit.meaning, number.value), number.end + unit.word.length);
}
