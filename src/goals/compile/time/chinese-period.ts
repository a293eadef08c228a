/**
 * Which date or period is named in Chinese? 2026年6月30日, 本季度末, 次月5日, 明年一季度, 上半年, 3月中旬, 本周五.
 *
 * A year may come first (2026年, 明年, 本财年), then a half, quarter or month, then a day or an edge (底, 末, 初, 中旬).
 * @module
 */
import { daysFromCivil } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm, fullYear, isYear, nextDate } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { isDigit, matchAt, skipSpaces } from "./letters.js";
import { type CountWord, isHanNumeral, readDigits, readHanNumber } from "./number-words.js";
import { readPeriodCode } from "./period-code.js";
import {
  daysOfPeriod,
  daysOfWeek,
  type Edge,
  type PeriodName,
  partOfYear,
  periodFromNow,
  yearNow,
} from "./period-days.js";
import { weekdayOfSign, weekdayOn } from "./weekday.js";

/** A year that was read, with the place after it. */
interface YearRead {
  readonly end: number;
  readonly year: number;
  readonly isFiscal: boolean;
  readonly isElapsed: boolean;
  /** 上年, 本年: relative to now, as this and next. */
  readonly isRelative: boolean;
}

/** Longer words first. */
const YEARS: readonly (readonly [string, number, boolean])[] = [
  ["本财政年度", 0, true],
  ["本财年", 0, true],
  ["当前财年", 0, true],
  ["这个财年", 0, true],
  ["今财年", 0, true],
  ["下一财年", 1, true],
  ["下个财年", 1, true],
  ["下财年", 1, true],
  ["新财年", 1, true],
  ["上一财年", -1, true],
  ["上个财年", -1, true],
  ["上财年", -1, true],
  ["本会计年度", 0, true],
  ["本年度", 0, false],
  ["本年", 0, false],
  ["今年度", 0, false],
  ["今年", 0, false],
  ["当年度", 0, false],
  ["明年度", 1, false],
  ["明年", 1, false],
  ["来年", 1, false],
  ["次年", 1, false],
  ["下一年度", 1, false],
  ["下一年", 1, false],
  ["下年度", 1, false],
  ["后年", 2, false],
  ["大后年", 3, false],
  ["去年", -1, false],
  ["上一年度", -1, false],
  ["上一年", -1, false],
  ["上年度", -1, false],
  ["上年", -1, false],
  ["前年", -2, false],
  ["往年", -1, false],
  ["历年", -1, false],
  ["财年", 0, true],
];
const MONTH_STEPS: readonly (readonly [string, number])[] = [
  ["本月", 0],
  ["当月", 0],
  ["这个月", 0],
  ["这月", 0],
  ["下下个月", 2],
  ["下下月", 2],
  ["下个月", 1],
  ["下月", 1],
  ["次月", 1],
  ["下一个月", 1],
  ["上个月", -1],
  ["上月", -1],
  ["上一个月", -1],
  ["月", 0],
];
const QUARTER_STEPS: readonly (readonly [string, number])[] = [
  ["本季度", 0],
  ["本季", 0],
  ["当季度", 0],
  ["当季", 0],
  ["这个季度", 0],
  ["这季度", 0],
  ["该季度", 0],
  ["下个季度", 1],
  ["下一个季度", 1],
  ["下一季度", 1],
  ["下季度", 1],
  ["下季", 1],
  ["上个季度", -1],
  ["上一个季度", -1],
  ["上一季度", -1],
  ["上季度", -1],
  ["上季", -1],
  ["季度", 0],
  ["季", 0],
];
const WEEK_STEPS: readonly (readonly [string, number])[] = [
  ["下下周", 2],
  ["下下星期", 2],
  ["本周", 0],
  ["这周", 0],
  ["这一周", 0],
  ["当周", 0],
  ["下一周", 1],
  ["下周", 1],
  ["下个星期", 1],
  ["下星期", 1],
  ["下礼拜", 1],
  ["下个礼拜", 1],
  ["本星期", 0],
  ["这星期", 0],
  ["这个星期", 0],
  ["上一周", -1],
  ["上周", -1],
  ["上星期", -1],
  ["上个星期", -1],
  ["星期", 0],
  ["礼拜", 0],
  ["周", 0],
];
const EDGES: readonly (readonly [string, Edge])[] = [
  ["月底", "end"],
  ["月末", "end"],
  ["底", "end"],
  ["末", "end"],
  ["尾", "end"],
  ["下旬", "end"],
  ["中下旬", "end"],
  ["上中旬", "second-third"],
  ["中旬", "second-third"],
  ["上旬", "first-third"],
  ["初", "start"],
];
/** What turns a middle or a whole into a deadline: only before these is 3月中 the middle of March. */
const LIMITS: readonly string[] = ["前", "之前", "以前", "为止", "止"];

/** The date or period whose name begins at `at`. */
export function readChinesePeriod(text: string, at: number, context: TimeContext): DatedForm | null {
  const year = readYear(text, at, context);
  if (year !== null) {
    const more = { isElapsed: year.isRelative && year.year < yearNow(context, year.isFiscal) };
    const inner = skipYearJoint(text, year.end);
    return readPartOfYear(text, at, inner, year, context, more) ?? readYearEdge(text, at, year, context, more);
  }
  return readBareHead(text, at, context) ?? readPartOfYear(text, at, at, null, context, {});
}

function skipYearJoint(text: string, at: number): number {
  const next = skipSpaces(text, text.charAt(at) === "的" ? at + 1 : at);
  return next;
}

function readYear(text: string, at: number, context: TimeContext): YearRead | null {
  const relative = stepAt(text, at, YEARS);
  if (relative !== null) {
    const entry = YEARS.find(([word]) => word === relative.word);
    const isFiscal = entry?.[2] ?? false;
    // 财年 alone is the current one only at its end.
    if (relative.word === "财年" && matchAt(text, relative.end, ["末", "底", "内", "结束"]) === "") return null;
    return {
      end: relative.end,
      year: yearNow(context, isFiscal) + relative.steps,
      isFiscal,
      isElapsed: relative.steps < 0,
      isRelative: true,
    };
  }
  const number = numberAt(text, at);
  if (number === null || number.value % 1 !== 0) return null;
  const unit = matchAt(text, skipSpaces(text, number.end), ["财政年度", "财年度", "财年", "会计年度", "年度", "年"]);
  if (unit === "") return null;
  const end = skipSpaces(text, number.end) + unit.length;
  const isFiscal = unit.includes("财") || unit.includes("会计");
  const base = { end, isFiscal, isElapsed: false, isRelative: false };
  if (number.digits === 4 && isYear(number.value)) return { ...base, year: number.value };
  // 26年 with a part of a year after it; alone it is rather a length of time.
  if (number.digits !== 2 || number.value < 15 || number.value > 60) return null;
  const next = text.charAt(skipSpaces(text, end));
  const isPart = ("qh上下第底末初年中全".includes(next) && next !== "") || startsMonth(text, skipSpaces(text, end));
  return isPart || isFiscal ? { ...base, year: fullYear(number.value) } : null;
}

function startsMonth(text: string, at: number): boolean {
  const number = numberAt(text, at);
  return number !== null && matchAt(text, number.end, ["月", "季度"]) !== "";
}

function numberAt(text: string, at: number): CountWord | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readDigits(text, at);
  return isHanNumeral(text.charAt(at)) ? readHanNumber(text, at) : null;
}

interface StepRead {
  readonly word: string;
  readonly steps: number;
  readonly end: number;
}

function stepAt(
  text: string,
  at: number,
  table: readonly (readonly [string, number, ...unknown[]])[],
): StepRead | null {
  const first = text.charAt(at);
  for (const [word, steps] of table) {
    if (word.charAt(0) === first && text.startsWith(word, at)) return { word, steps, end: at + word.length };
  }
  return null;
}

/** 年底, 明年初, 年中, 2028年末, 今年内; or the whole year. */
function readYearEdge(
  text: string,
  at: number,
  year: YearRead,
  context: TimeContext,
  more: { readonly isElapsed: boolean },
): DatedForm | null {
  const name: PeriodName = { ...periodFromNow(context, "year", 0, year.isFiscal), index: year.year };
  const inner = text.charAt(year.end) === "年" || text.charAt(year.end) === "度" ? year.end + 1 : year.end;
  const edge = matchAt(text, inner, ["底", "末", "终", "中", "初"]);
  const next = text.charAt(inner + 1);
  if (edge === "" || (edge === "中" && "国心期标文高层小大央".includes(next) && next !== "")) {
    return datedForm(at, year.end, daysOfPeriod(context, name, "whole"), more);
  }
  const days = daysOfPeriod(context, name, edgeOf(edge));
  return datedForm(at, inner + 1, days, { ...more, isGoverned: edge !== "初" });
}

function edgeOf(sign: string): Edge {
  return sign === "初" ? "start" : sign === "中" ? "middle" : "end";
}

/** 年底, 年内, 年中, 全年, 岁末: the year of asking. */
function readBareHead(text: string, at: number, context: TimeContext): DatedForm | null {
  const word = matchAt(text, at, [
    "年底",
    "年末",
    "年终",
    "岁末",
    "岁尾",
    "年内",
    "年中",
    "年初",
    "全年",
    "年度内",
    "年度末",
    "年度",
  ]);
  if (word === "") return readToday(text, at, context);
  if (word === "年终" && matchAt(text, at + 2, ["奖", "总结", "考核", "绩效"]) !== "") return null;
  if (word === "年度" && matchAt(text, at + 2, ["前", "结束"]) === "") return null;
  const rolls = word === "年中" || word === "年初";
  const name = { ...periodFromNow(context, "year", 0), rolls };
  const edge: Edge = word === "年中" ? "middle" : word === "年初" ? "start" : "whole";
  const isGoverned = word !== "全年" && word !== "年初";
  return datedForm(at, at + word.length, daysOfPeriod(context, name, edge), { isGoverned, isWeak: word === "年初" });
}

function readToday(text: string, at: number, context: TimeContext): DatedForm | null {
  const word = matchAt(text, at, ["今天", "今日", "今晚", "明天", "明日", "后天"]);
  if (word === "") return null;
  const ahead = word.startsWith("今") ? 0 : word.startsWith("明") ? 1 : 2;
  return dayForm(at, at + word.length, context.asOf + ahead, { isWeak: true });
}

function readPartOfYear(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
  more: { readonly isElapsed?: boolean },
): DatedForm | null {
  return (
    readHalf(text, at, inner, year, context, more) ??
    readQuarter(text, at, inner, year, context, more) ??
    readMonth(text, at, inner, year, context, more) ??
    (year === null ? readWeek(text, at, context) : readNumberedWeek(text, at, inner, year, context))
  );
}

function readHalf(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
  more: { readonly isElapsed?: boolean },
): DatedForm | null {
  const code = text.charAt(inner) === "h" || text.charAt(inner) === "q" ? readPeriodCode(text, inner, context) : null;
  if (code !== null && year !== null) {
    const grain = text.charAt(inner) === "q" ? "quarter" : "half";
    const part = text.charCodeAt(inner + 1) - 48;
    return withEdge(text, at, inner + 2, partOfYear(context, grain, part, year.year), context, more);
  }
  const word = matchAt(text, inner, [
    "上半年度",
    "下半年度",
    "上半年",
    "下半年",
    "前半年",
    "后半年",
    "上半财年",
    "下半财年",
  ]);
  if (word === "") return null;
  const part = word.startsWith("上") || word.startsWith("前") ? 1 : 2;
  return withEdge(text, at, inner + word.length, partOfYear(context, "half", part, year?.year ?? null), context, more);
}

function readQuarter(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
  more: { readonly isElapsed?: boolean },
): DatedForm | null {
  const start = text.charAt(inner) === "第" ? inner + 1 : inner;
  const number = numberAt(text, start);
  const unit = number === null ? "" : matchAt(text, skipSpaces(text, number.end), ["季度", "季"]);
  if (number !== null && unit !== "" && number.value >= 1 && number.value <= 4 && number.value % 1 === 0) {
    const end = skipSpaces(text, number.end) + unit.length;
    if (unit === "季" && "节稻".includes(text.charAt(end)) && end < text.length) return null;
    return withEdge(text, at, end, partOfYear(context, "quarter", number.value, year?.year ?? null), context, more);
  }
  const last = matchAt(text, inner, ["前三季度", "首季度", "首季", "末季度", "末季", "四个季度"]);
  if (last !== "") {
    const part = last === "前三季度" ? 3 : last.startsWith("首") ? 1 : 4;
    return withEdge(
      text,
      at,
      inner + last.length,
      partOfYear(context, "quarter", part, year?.year ?? null),
      context,
      more,
    );
  }
  if (year !== null) return null;
  return readStep(text, at, QUARTER_STEPS, "quarter", context);
}

/** 本季度末, 下月底, 季度内, 月底: a step, and for a bare unit what must follow it. */
function readStep(
  text: string,
  at: number,
  table: readonly (readonly [string, number])[],
  grain: "quarter" | "month",
  context: TimeContext,
): DatedForm | null {
  const step = stepAt(text, at, table);
  if (step === null) return null;
  const isBare =
    step.word === "季" ||
    step.word === "季度" ||
    step.word === "月" ||
    step.word.startsWith("当") ||
    step.word.startsWith("该");
  if (isBare && matchAt(text, step.end, ["底", "末", "内", "中旬", "下旬", "上旬", "初", "结束前"]) === "") return null;
  if (step.word.endsWith("月") && grain === "month") {
    const day = dayOfMonthAt(text, step.end);
    if (day !== null) return dayInMonth(context, at, day, step.steps);
  }
  return withEdge(
    text,
    at,
    step.end,
    { ...periodFromNow(context, grain, step.steps), rolls: false },
    context,
    { isElapsed: step.steps < 0 },
    isBare,
  );
}

function dayOfMonthAt(text: string, at: number): CountWord | null {
  const start = skipSpaces(text, at);
  const number = numberAt(text, start);
  if (number === null || number.value < 1 || number.value > 31 || number.value % 1 !== 0) return null;
  const unitAt = skipSpaces(text, number.end);
  const unit = matchAt(text, unitAt, ["日", "号"]);
  return unit === "" ? null : { ...number, end: unitAt + 1 };
}

function dayInMonth(context: TimeContext, at: number, day: CountWord, steps: number): DatedForm | null {
  const month = daysOfPeriod(context, periodFromNow(context, "month", steps), "whole");
  if (month === null || month.first + day.value - 1 > month.last) return null;
  return dayForm(at, day.end, month.first + day.value - 1, { isElapsed: steps < 0 });
}

function readMonth(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
  more: { readonly isElapsed?: boolean },
): DatedForm | null {
  const number = numberAt(text, inner);
  const unitAt = number === null ? inner : skipSpaces(text, number.end);
  if (number === null || text.charAt(unitAt) !== "月") {
    if (year === null)
      return (
        (number === null ? null : readBareDay(text, at, context)) ?? readStep(text, at, MONTH_STEPS, "month", context)
      );
    return null;
  }
  if (
    number.value < 1 ||
    number.value > 12 ||
    number.value % 1 !== 0 ||
    ("饼薪".includes(text.charAt(unitAt + 1)) && unitAt + 1 < text.length)
  )
    return null;
  const end = text.charAt(unitAt + 1) === "份" ? unitAt + 2 : unitAt + 1;
  const day = dayOfMonthAt(text, end);
  if (day !== null) {
    const found = nextDate(context, yearNow(context, false), year?.year ?? null, number.value, day.value);
    return Number.isNaN(found) ? null : dayForm(at, day.end, found, more);
  }
  const form = withEdge(text, at, end, partOfYear(context, "month", number.value, year?.year ?? null), context, more);
  return form;
}

/** 15日前, 10号之前: the next such day; without a limit it is a length or a number. */
function readBareDay(text: string, at: number, context: TimeContext): DatedForm | null {
  const day = dayOfMonthAt(text, at);
  if (day === null || matchAt(text, day.end, LIMITS) === "") return null;
  const now = periodFromNow(context, "month", 0).index;
  for (let ahead = 0; ahead < 3; ahead++) {
    const index = now + ahead;
    const found = daysFromCivil(Math.floor(index / 12), (index % 12) + 1, day.value);
    if (found >= context.asOf) return dayForm(at, day.end, found);
  }
  return null;
}

/** A period with the edge written after it. */
function withEdge(
  text: string,
  at: number,
  end: number,
  name: PeriodName,
  context: TimeContext,
  more: { readonly isElapsed?: boolean },
  isGoverned = false,
): DatedForm | null {
  const next = skipSpaces(text, end);
  for (const [word, edge] of EDGES) {
    if (text.startsWith(word, next)) {
      return datedForm(at, next + word.length, daysOfPeriod(context, name, edge), {
        ...more,
        isGoverned: edge !== "start",
      });
    }
  }
  if (text.charAt(next) === "中" && matchAt(text, next + 1, LIMITS) !== "") {
    return datedForm(at, next + 1, daysOfPeriod(context, name, "middle"), { ...more, isGoverned: true });
  }
  return datedForm(at, end, daysOfPeriod(context, name, "whole"), { ...more, isGoverned });
}

/** 本周五, 下周三, 周末, 星期五, 第27周, 本周内. */
function readWeek(text: string, at: number, context: TimeContext): DatedForm | null {
  if (text.charAt(at) === "第") return readNumberedWeek(text, at, at, null, context);
  const step = stepAt(text, at, WEEK_STEPS);
  if (step === null) return null;
  const isBare = step.word === "周" || step.word === "星期" || step.word === "礼拜";
  const weekday = weekdayOfSign(text.charAt(step.end));
  // 周一 before 次, 周二十: no day of the week.
  const isDay = weekday !== 0 && !"次个份轮报岁年期".includes(text.charAt(step.end + 1) || "-");
  if (isDay) {
    const day = weekdayOn(context, weekday, step.steps, isBare);
    return dayForm(at, step.end + 1, day, {
      rule: "weekday",
      isElapsed: step.steps < 0,
      isDay: text.charAt(step.end) !== "末",
    });
  }
  if (isBare && matchAt(text, step.end, ["内", "底"]) === "") return null;
  return withEdge(text, at, step.end, periodFromNow(context, "week", step.steps), context, {
    isElapsed: step.steps < 0,
  });
}

function readNumberedWeek(
  text: string,
  at: number,
  inner: number,
  year: YearRead | null,
  context: TimeContext,
): DatedForm | null {
  if (text.charAt(inner) !== "第") return null;
  const number = numberAt(text, inner + 1);
  if (number === null || text.charAt(number.end) !== "周") return null;
  return datedForm(at, number.end + 1, daysOfWeek(context, number.value, year?.year ?? null));
}
