/**
 * Which month, or day of a month, is named in Chinese? 6月, 六月三十日, 下月底, 次月5日, 月末, 15日前, 3月中旬.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm, nextDate, nextDayOfMonth } from "./build-form.js";
import { withEdge } from "./chinese-edge.js";
import type { YearRead } from "./chinese-year.js";
import type { DatedForm } from "./form.js";
import { isDigit, skipSpaces } from "./letters.js";
import { type CountWord, readDigits, readNumeral } from "./number-words.js";
import { daysOfPeriod, partOfYear, periodFromNow } from "./period-days.js";
import { entryAt, lengthAt, type WordList, wordList, wordTable } from "./word-list.js";

const STEPS: WordList<number> = /* @__PURE__ */ wordTable([
  [0, "本月份 本月 当月 这个月 这月 该月 月"],
  [1, "下个月 下一个月 下月 次月"],
  [2, "下下个月 下下月"],
  [-1, "上个月 上一个月 上月"],
]);
/** What must follow a bare 月, so that it is the current month. */
const AFTER_BARE: WordList = /* @__PURE__ */ wordList("底 末 内 初 中旬 下旬 上旬 度内 度末 中前");
/** Words that begin with a month's number and 月 and are none. */
const OTHER_WORDS: WordList = /* @__PURE__ */ wordList("饼 薪 龄 嫂 子 租 供");
const DAY_SIGNS: WordList = /* @__PURE__ */ wordList("日 号");
const LIMITS: WordList = /* @__PURE__ */ wordList(
  "前 之前 以前 为止 止 (含)前 (含)之前 (含)以前 24时前 24点前 24:00前 下班前",
);
/** After a day the time of it may stand: 18:00, 24时, 下班. */
const HOURS: WordList = /* @__PURE__ */ wordList("时 点 :00 :30 :59");

/** A month, of the year read before it or of the one that is meant. */
export function readMonth(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
): DatedForm | null {
  const number = readNumeral(text, inner);
  if (number === null) return year === null ? readStep(text, at, context) : null;
  const unitAt = skipSpaces(text, number.end);
  if (text.charAt(unitAt) !== "月") return year === null ? readBareDay(text, at, context) : null;
  if (!(number.value >= 1 && number.value <= 12) || number.value % 1 !== 0) return null;
  if (lengthAt(OTHER_WORDS, text, unitAt + 1) > 0) return null;
  const end = text.charAt(unitAt + 1) === "份" ? unitAt + 2 : unitAt + 1;
  const day = readDay(text, end);
  if (day === null) {
    const name = partOfYear(context, "month", number.value, year?.year ?? null);
    const form = withEdge(text, at, end, name, context, year);
    return form === null ? null : withOtherReading(text, form, number, year, context);
  }
  const found = nextDate(context, year?.year ?? null, number.value, day.value);
  // 2月30日: the calendar has no such day; its month has a last one.
  if (Number.isNaN(found)) {
    const month = daysOfPeriod(context, partOfYear(context, "month", number.value, year?.year ?? null), "end");
    return datedForm(at, day.end, month, { rule: "explicit-date" });
  }
  return dayForm(at, afterHour(text, day.end), found, { isElapsed: year?.isElapsed ?? false });
}

/** 3月内 is within March; some mean three months by it. */
function withOtherReading(
  text: string,
  form: DatedForm,
  number: CountWord,
  year: YearRead | null,
  context: TimeContext,
): DatedForm {
  if (year !== null || form.isGoverned || !text.startsWith("内", form.end)) return form;
  const months = daysOfPeriod(context, periodFromNow(context, "month", number.value), "whole");
  const today = daysOfPeriod(context, periodFromNow(context, "month", 0), "whole");
  if (months === null || today === null) return form;
  return { ...form, alternatives: [Math.min(months.first + context.asOf - today.first, months.last)] };
}

/** 下月底, 本月15日, 月末. */
function readStep(text: string, at: number, context: TimeContext): DatedForm | null {
  const step = entryAt(STEPS, text, at);
  if (step === null) return null;
  const end = at + step.word.length;
  const more = { isElapsed: step.meaning < 0 };
  const month = periodFromNow(context, "month", step.meaning);
  if (step.word === "月") {
    return lengthAt(AFTER_BARE, text, end) === 0
      ? null
      : withEdge(text, at, text.startsWith("度", end) ? end + 1 : end, month, context, more);
  }
  const day = readDay(text, end);
  if (day !== null) {
    const days = daysOfPeriod(context, month, "whole");
    if (days === null || days.first + day.value - 1 > days.last) return null;
    return dayForm(at, afterHour(text, day.end), days.first + day.value - 1, more);
  }
  // 当月 and 该月 alone point to a month told before.
  const isPointing = step.word === "当月" || step.word === "该月";
  if (isPointing && lengthAt(AFTER_BARE, text, end) === 0) return null;
  return withEdge(text, at, end, month, context, more);
}

/** 30日, 三十号. */
function readDay(text: string, at: number): CountWord | null {
  const number = readNumeral(text, skipSpaces(text, at));
  if (number === null || !(number.value >= 1 && number.value <= 31) || number.value % 1 !== 0) return null;
  const unitAt = skipSpaces(text, number.end);
  return lengthAt(DAY_SIGNS, text, unitAt) === 0 ? null : { ...number, end: unitAt + 1 };
}

/** 15日前, 10号之前: the next such day; without a limit it is a length or a number. */
function readBareDay(text: string, at: number, context: TimeContext): DatedForm | null {
  const day = readDay(text, at);
  if (day === null || lengthAt(LIMITS, text, day.end) === 0) return null;
  return datedForm(at, afterHour(text, day.end), sameDay(nextDayOfMonth(context, day.value)), {
    rule: "explicit-date",
    isDay: true,
  });
}

function sameDay(day: number): { readonly first: number; readonly last: number } {
  return { first: day, last: day };
}

/** The place after the time of day or the remark that the day is included. */
function afterHour(text: string, end: number): number {
  if (text.startsWith("(含)", end)) return end + 3;
  if (text.startsWith("下班", end)) return end + 2;
  const at = skipSpaces(text, end);
  const hour = isDigit(text.charCodeAt(at)) ? readDigits(text, at) : null;
  const unit = hour === null ? 0 : lengthAt(HOURS, text, hour.end);
  return hour === null || unit === 0 ? end : hour.end + unit;
}
