/**
 * Which date or period is named in Chinese? 2026年6月30日, 本季度末, 次月5日, 明年一季度, 上半年, 3月中旬, 本周五.
 *
 * A year may come first, then a half, quarter or month, then a day or an edge (底, 末, 初, 中旬).
 * @module
 */
import type { TimeContext } from "../mark.js";
import { dayForm, fullYear } from "./build-form.js";
import { isEdgeOrLimit, withEdge } from "./chinese-edge.js";
import { readMonth } from "./chinese-month.js";
import { readWeek } from "./chinese-week.js";
import { readBareYearEdge, readChineseYear, readYearEdge, type YearRead } from "./chinese-year.js";
import type { DatedForm } from "./form.js";
import { endsClause, isDigit, isHan, skipSpaces } from "./letters.js";
import { readNumeral } from "./number-words.js";
import { readPeriodCode } from "./period-code.js";
import { partOfYear, periodFromNow } from "./period-days.js";
import { entryAt, lengthAt, type WordList, wordList, wordTable } from "./word-list.js";

const HALVES: WordList<number> = /* @__PURE__ */ wordTable([
  [1, "上半年度 上半年 前半年 上半财年"],
  [2, "下半年度 下半年 后半年 下半财年"],
]);
/** Quarters counted without a number. */
const QUARTERS: WordList<number> = /* @__PURE__ */ wordTable([
  [1, "首季度 首季"],
  [3, "前三季度 前三个季度"],
  [4, "末季度 四个季度"],
]);
const QUARTER_STEPS: WordList<number> = /* @__PURE__ */ wordTable([
  [0, "本季度 本季 当季度 当季 这个季度 这季度 该季度 季度 季"],
  [1, "下个季度 下一个季度 下一季度 下季度 下季"],
  [-1, "上个季度 上一个季度 上一季度 上季度 上季"],
]);
/** What must follow a bare 季度, so that it is the current one and no adjective. */
const AFTER_BARE: WordList = /* @__PURE__ */ wordList("底 末 内 之内 以内 初 中旬 下旬 上旬 结束前 结束之前");
/** What shows that 第二季 is a quarter. */
const AFTER_SEASON: WordList = /* @__PURE__ */ wordList("完成 达成 实现 上线 营收 销售 内 之内 业绩 毛利 将 把 要");
const JOINTS: WordList = /* @__PURE__ */ wordList("- ~ 至 到");
const SPAN_UNITS: WordList<"month" | "quarter" | "year"> = /* @__PURE__ */ wordTable<"month" | "quarter" | "year">([
  ["month", "月 月份"],
  ["quarter", "季度"],
  ["year", "年 年度"],
]);
const DAYS: WordList<number> = /* @__PURE__ */ wordTable([
  [0, "今天 今日 今晚"],
  [1, "明天 明日"],
  [2, "后天"],
]);

/** The date or period whose name begins at `at`. */
export function readChinesePeriod(text: string, at: number, context: TimeContext): DatedForm | null {
  const year = readChineseYear(text, at, context);
  if (year === null)
    return readBareYearEdge(text, at, context) ?? readToday(text, at, context) ?? readPart(text, at, at, null, context);
  const inner = skipSpaces(text, text.charAt(year.end) === "的" ? year.end + 1 : year.end);
  return readPart(text, at, inner, year, context) ?? readYearEdge(text, at, year, context);
}

/** The part of a year whose code stands before it: FY26上半年, FY2026三季度末. */
export function readPartOfCode(text: string, code: DatedForm, context: TimeContext): DatedForm | null {
  const digits = readNumeral(text, code.end - 2);
  if (digits?.digits !== 2 || !isHan(text.charCodeAt(code.end))) return null;
  const year = { end: code.end, year: fullYear(digits.value), isFiscal: true, isElapsed: false };
  const inner = text.charAt(code.end) === "的" ? code.end + 1 : code.end;
  return readPart(text, code.start, inner, year, context) ?? readYearEdge(text, code.start, year, context);
}

function readToday(text: string, at: number, context: TimeContext): DatedForm | null {
  const day = entryAt(DAYS, text, at);
  return day === null ? null : dayForm(at, at + day.word.length, context.asOf + day.meaning, { isWeak: true });
}

/** A half, quarter, month or week, of the year read before it or of the one that is meant. */
function readPart(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
): DatedForm | null {
  return (
    (year === null ? null : readCodeOfYear(text, at, inner, year, context)) ??
    readHalf(text, at, inner, year, context) ??
    readQuarter(text, at, inner, year, context) ??
    readMonth(text, at, inner, year, context) ??
    readWeek(text, at, inner, year, context)
  );
}

/** 2026年Q3. */
function readCodeOfYear(
  text: string,
  at: number,
  inner: number,
  year: YearRead,
  context: TimeContext,
): DatedForm | null {
  const letter = text.charAt(inner);
  if ((letter !== "q" && letter !== "h") || readPeriodCode(text, inner, context) === null) return null;
  const part = text.charCodeAt(inner + 1) - 48;
  const name = partOfYear(context, letter === "q" ? "quarter" : "half", part, year.year);
  return withEdge(text, at, inner + 2, name, context, year);
}

function readHalf(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
): DatedForm | null {
  const half = entryAt(HALVES, text, inner);
  if (half === null) return null;
  return withEdge(
    text,
    at,
    inner + half.word.length,
    partOfYear(context, "half", half.meaning, year?.year ?? null),
    context,
    year,
  );
}

function readQuarter(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
): DatedForm | null {
  const named = entryAt(QUARTERS, text, inner);
  const counted =
    named === null ? countedQuarter(text, inner) : { part: named.meaning, end: inner + named.word.length };
  if (counted !== null)
    return withEdge(
      text,
      at,
      counted.end,
      partOfYear(context, "quarter", counted.part, year?.year ?? null),
      context,
      year,
    );
  const step = year === null ? entryAt(QUARTER_STEPS, text, inner) : null;
  if (step === null) return null;
  const end = inner + step.word.length;
  const isBare = step.word === "季" || step.word === "季度" || step.word.startsWith("当") || step.word.startsWith("该");
  if (isBare && lengthAt(AFTER_BARE, text, end) === 0) return null;
  return withEdge(text, at, end, periodFromNow(context, "quarter", step.meaning), context, {
    isElapsed: step.meaning < 0,
  });
}

/** 第三季度, 3季度, 三季度; 三季 alone before an edge or the end of the clause. */
function countedQuarter(text: string, at: number): { readonly part: number; readonly end: number } | null {
  const number = readNumeral(text, text.charAt(at) === "第" ? at + 1 : at);
  if (number === null || !(number.value >= 1 && number.value <= 4) || number.value % 1 !== 0) return null;
  const unitAt = skipSpaces(text, number.end);
  if (text.startsWith("季度", unitAt)) return { part: number.value, end: unitAt + 2 };
  const end = unitAt + 1;
  // 第二季 of a series is none.
  const isTime = endsClause(text, end) || isEdgeOrLimit(text, end) || lengthAt(AFTER_SEASON, text, end) > 0;
  const isQuarter = text.charAt(unitAt) === "季" && isTime;
  return isQuarter ? { part: number.value, end } : null;
}

/** 1-6月, 一至三季度, 2026-2028年, 1~3月份: two numbers that share their unit; the span ends with the second. */
export function readNumberSpan(text: string, at: number, context: TimeContext): DatedForm | null {
  const first = readNumeral(text, at);
  if (first === null || first.value % 1 !== 0) return null;
  const gap = skipSpaces(text, first.end);
  const joint = lengthAt(JOINTS, text, gap);
  const second = joint === 0 ? null : readNumeral(text, skipSpaces(text, gap + joint));
  if (second === null || second.value <= first.value || second.value % 1 !== 0) return null;
  const unitAt = skipSpaces(text, second.end);
  const unit = entryAt(SPAN_UNITS, text, unitAt);
  if (unit === null) return null;
  const isInRange =
    unit.meaning === "year"
      ? first.digits === 4 && second.digits === 4
      : first.value >= 1 && second.value <= (unit.meaning === "month" ? 12 : 4);
  if (!isInRange) return null;
  const isOfYear = unit.meaning === "year";
  const name = partOfYear(context, unit.meaning, isOfYear ? 1 : second.value, isOfYear ? second.value : null);
  const form = withEdge(text, at, unitAt + unit.word.length, name, context, null);
  return form === null || isDigit(text.charCodeAt(form.end)) ? null : form;
}
