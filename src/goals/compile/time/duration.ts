/**
 * How long is it? Lengths of time in both languages: 90 days, one and a half years, 10 business days, 一个半月, 两周.
 *
 * Months and years are months of the calendar, clamped at their end; weeks are seven days; half a month is 15 days.
 * A range (3-5 days, two to three months) has its upper end.
 * @module
 */
import { addWorkingDays } from "../../../calendar/index.js";
import { dayNumber, dayOfNumber, LAST_DAY_NUMBER } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import type { Duration, DurationForm } from "./form.js";
import { endsWord, isDigit, isHan, matchAt, skipSpaces, wordAt } from "./letters.js";
import { type CountWord, isHanNumeral, readDigits, readEnglishNumber, readHanNumber } from "./number-words.js";
import { monthsOn } from "./period-days.js";

type Unit = "year" | "half" | "quarter" | "month" | "week" | "day" | "working-day" | "clock";

const ENGLISH_UNITS: ReadonlyMap<string, Unit> = new Map([
  ["year", "year"],
  ["years", "year"],
  ["yr", "year"],
  ["yrs", "year"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["qtrs", "quarter"],
  ["month", "month"],
  ["months", "month"],
  ["mo", "month"],
  ["mos", "month"],
  ["mth", "month"],
  ["mths", "month"],
  ["week", "week"],
  ["weeks", "week"],
  ["wk", "week"],
  ["wks", "week"],
  ["fortnight", "week"],
  ["fortnights", "week"],
  ["day", "day"],
  ["days", "day"],
  ["hour", "clock"],
  ["hours", "clock"],
  ["hr", "clock"],
  ["hrs", "clock"],
  ["minute", "clock"],
  ["minutes", "clock"],
  ["min", "clock"],
  ["mins", "clock"],
  ["second", "clock"],
  ["seconds", "clock"],
  ["sec", "clock"],
  ["secs", "clock"],
  ["workday", "working-day"],
  ["workdays", "working-day"],
  ["sprint", "week"],
  ["sprints", "week"],
]);
/** Longer words first; 月 alone is a month of the year, no length. */
const CHINESE_UNITS: readonly (readonly [string, Unit])[] = [
  ["个工作日", "working-day"],
  ["工作日", "working-day"],
  ["个交易日", "working-day"],
  ["个自然日", "day"],
  ["自然日", "day"],
  ["个日历日", "day"],
  ["个财年", "year"],
  ["个年度", "year"],
  ["年度", "year"],
  ["周年", "year"],
  ["年", "year"],
  ["个季度", "quarter"],
  ["季度", "quarter"],
  ["个季", "quarter"],
  ["个月", "month"],
  ["个星期", "week"],
  ["星期", "week"],
  ["个礼拜", "week"],
  ["礼拜", "week"],
  ["个周", "week"],
  ["周", "week"],
  ["个工作周", "week"],
  ["整天", "day"],
  ["天", "day"],
  ["日", "day"],
  ["个小时", "clock"],
  ["小时", "clock"],
  ["个钟头", "clock"],
  ["分钟", "clock"],
  ["秒钟", "clock"],
  ["秒", "clock"],
];
const DAY_KINDS: ReadonlyMap<string, Unit> = new Map([
  ["business", "working-day"],
  ["working", "working-day"],
  ["work", "working-day"],
  ["calendar", "day"],
  ["full", "day"],
  ["consecutive", "day"],
  ["straight", "day"],
  ["short", "day"],
]);
const MONTHS_OF = { year: 12, half: 6, quarter: 3, month: 1 } as const;
/** Half of a unit in months or days. */
const HALVES: ReadonlyMap<Unit, readonly [months: number, days: number]> = new Map([
  ["year", [6, 0]],
  ["quarter", [1, 15]],
  ["month", [0, 15]],
  ["week", [0, 4]],
]);
/** Sprints and fortnights have two weeks. */
const DOUBLE_WEEKS = "fs";

/** A length of time that begins with the number at `at`. */
export function readDuration(text: string, at: number): DurationForm | null {
  const first = text.charAt(at);
  if (first === "半") return readChineseHalf(text, at);
  const isHanNumber = isHanNumeral(first);
  const number = isHanNumber
    ? readHanNumber(text, at)
    : isDigit(first.charCodeAt(0))
      ? readDigits(text, at)
      : readEnglishCount(text, at);
  if (number === null) return null;
  const upper = upperEnd(text, number);
  const last = skipRepetition(text, upper.end);
  const isChinese = isHan(text.charCodeAt(skipSpaces(text, last)));
  return isChinese
    ? readChineseUnit(text, at, { ...upper, end: skipSpaces(text, last) })
    : readEnglishUnit(text, at, { ...upper, end: last });
}

/** Half a year, a couple of weeks, a month, six months; the word may be the count itself. */
function readEnglishCount(text: string, at: number): CountWord | null {
  const word = wordAt(text, at);
  if (word.word === "half") {
    const next = wordAt(text, text.charAt(word.end) === "-" ? word.end + 1 : word.end);
    const isA = next.word === "a" || next.word === "an";
    return { value: 0.5, end: isA ? next.end : word.end, digits: 0 };
  }
  if (word.word === "a" || word.word === "an") {
    const next = wordAt(text, word.end);
    if (next.word === "couple")
      return { value: 2, end: text.startsWith(" of", next.end) ? next.end + 3 : next.end, digits: 0 };
    if (next.word === "further") return { value: 1, end: next.end, digits: 0 };
    if (next.word === "half") return { value: 0.5, end: next.end, digits: 0 };
    if (next.word === "single") return { value: 1, end: next.end, digits: 0 };
  }
  return readEnglishNumber(text, at);
}

/** The upper end of 3-5, 3 to 5, 三至五; the number itself if no second one follows. */
function upperEnd(text: string, number: CountWord): CountWord {
  const gap = skipSpaces(text, number.end);
  const joint = matchAt(text, gap, ["-", "~", "to ", "or ", "至", "到"]);
  if (joint === "") return number;
  const next = skipSpaces(text, gap + joint.length);
  const second = isHanNumeral(text.charAt(next))
    ? readHanNumber(text, next)
    : (readDigits(text, next) ?? readEnglishNumber(text, next));
  // "3 to a" is no range.
  return second !== null && second.value > number.value ? second : number;
}

/** Six (6) months: the number once more in brackets. */
function skipRepetition(text: string, end: number): number {
  const open = skipSpaces(text, end);
  if (text.charAt(open) !== "(") return end;
  for (let close = open + 1; close - open < 14; close++) if (text.charAt(close) === ")") return close + 1;
  return end;
}

function readEnglishUnit(text: string, at: number, number: CountWord): DurationForm | null {
  const isHyphened = text.charAt(number.end) === "-";
  let word = wordAt(text, isHyphened ? number.end + 1 : number.end);
  if (word.word === "more" || word.word === "additional" || word.word === "further") word = wordAt(text, word.end);
  const dayKind = DAY_KINDS.get(word.word);
  const counted = dayKind === undefined ? word : wordAt(text, text.charAt(word.end) === "-" ? word.end + 1 : word.end);
  const unit = ENGLISH_UNITS.get(counted.word);
  if (unit === undefined || !endsWord(text, counted.end)) return oneLetterUnit(text, at, number);
  const isDouble = unit === "week" && DOUBLE_WEEKS.includes(counted.word.charAt(0));
  let end = counted.end;
  let value = isDouble ? number.value * 2 : number.value;
  if (text.startsWith("'s", end)) end += 2;
  else if (text.charAt(end) === "'") end += 1;
  const half = skipSpaces(text, end);
  if (text.startsWith("and a half", half)) {
    end = half + "and a half".length;
    value += 0.5;
  }
  const kind = dayKind === "working-day" && unit === "day" ? dayKind : unit;
  // A hyphen, or a single unit after a larger number, makes an adjective: a 6-month plan, a 90 day plan.
  const isAdjective = text.charAt(end) === "-" || (isHyphened && !counted.word.endsWith("s"));
  return withSmallerUnit(text, {
    kind: "duration",
    start: at,
    end,
    duration: durationOf(kind, value, isAdjective),
    alternatives: [],
    notes: [],
  });
}

/** 90d, 6m after a word that asks for a length are too rare; 12w and 90d are read. */
function oneLetterUnit(text: string, at: number, number: CountWord): DurationForm | null {
  const unit = text.charAt(number.end) === "d" ? "day" : text.charAt(number.end) === "w" ? "week" : null;
  if (unit === null || !endsWord(text, number.end + 1)) return null;
  return {
    kind: "duration",
    start: at,
    end: number.end + 1,
    duration: durationOf(unit, number.value, false),
    alternatives: [],
    notes: [],
  };
}

/** One year and six months: the smaller unit belongs to it. */
function withSmallerUnit(text: string, form: DurationForm): DurationForm {
  const joint = skipSpaces(text, form.end);
  const next = text.startsWith("and ", joint) ? joint + 4 : joint;
  const number =
    form.duration.months >= 12 || form.duration.months > 0
      ? (readDigits(text, next) ?? readEnglishNumber(text, next))
      : null;
  if (number === null) return form;
  const word = wordAt(text, number.end);
  const unit = ENGLISH_UNITS.get(word.word);
  if (unit !== "month" && unit !== "week" && unit !== "day") return form;
  return sumOf(form, durationOf(unit, number.value, false), word.end);
}

/** 半年, 半个月, 半个季度. */
function readChineseHalf(text: string, at: number): DurationForm | null {
  const unit = matchAt(text, at + 1, ["年", "个月", "个季度", "个工作日", "个小时", "小时", "天", "日"]);
  if (unit === "") return null;
  if (unit === "年" && matchAt(text, at + 2, ["度", "报"]) !== "") return null;
  const kind: Unit = unit === "年" ? "year" : unit === "个月" ? "month" : unit === "个季度" ? "quarter" : "clock";
  return {
    kind: "duration",
    start: at,
    end: at + 1 + unit.length,
    duration: durationOf(kind, 0.5, false),
    alternatives: [],
    notes: [],
  };
}

function readChineseUnit(text: string, at: number, number: CountWord): DurationForm | null {
  // 一个半月, 两个半季度: the half stands before the unit.
  const hasHalf = text.startsWith("个半", number.end);
  const start = hasHalf ? number.end + 2 : number.end;
  for (const [word, unit] of CHINESE_UNITS) {
    const written = hasHalf && word.startsWith("个") ? word.slice(1) : word;
    if (!text.startsWith(written, start)) continue;
    // Four digits before 年 are a year.
    if (unit === "year" && word === "年" && number.digits >= 4) return null;
    let end = start + written.length;
    let value = hasHalf ? number.value + 0.5 : number.value;
    if (!hasHalf && text.charAt(end) === "半" && (unit === "year" || unit === "week" || unit === "day")) {
      value += 0.5;
      end++;
    }
    const form: DurationForm = {
      kind: "duration",
      start: at,
      end,
      duration: durationOf(unit, value, false),
      alternatives: [],
      notes: [],
    };
    return unit === "year" || unit === "month" ? withSmallerChineseUnit(text, form) : form;
  }
  return hasHalf && text.startsWith("月", start)
    ? {
        kind: "duration",
        start: at,
        end: start + 1,
        duration: durationOf("month", number.value + 0.5, false),
        alternatives: [],
        notes: [],
      }
    : null;
}

/** 一年零三个月, 1个月零15天. */
function withSmallerChineseUnit(text: string, form: DurationForm): DurationForm {
  const joint = text.charAt(form.end);
  const next = joint === "零" || joint === "又" || joint === "加" ? form.end + 1 : form.end;
  const number = isHanNumeral(text.charAt(next)) ? readHanNumber(text, next) : readDigits(text, next);
  if (number === null) return form;
  const unit = matchAt(text, number.end, ["个月", "天", "日", "周"]);
  if (unit === "") return form;
  const kind = unit === "个月" ? "month" : unit === "周" ? "week" : "day";
  return sumOf(form, durationOf(kind, number.value, false), number.end + unit.length);
}

function sumOf(form: DurationForm, more: Duration, end: number): DurationForm {
  const { duration } = form;
  const sum: Duration = {
    ...duration,
    months: duration.months + more.months,
    days: duration.days + more.days,
    length: duration.length + more.length,
  };
  return { ...form, end, duration: sum };
}

function durationOf(unit: Unit, value: number, isAdjective: boolean): Duration {
  const whole = Math.floor(value);
  const half = value === whole ? undefined : HALVES.get(unit);
  const zero = { months: 0, days: 0, workingDays: 0, isClock: false, isAdjective };
  const length = Math.ceil(value * lengthOf(unit));
  if (unit === "clock") return { ...zero, isClock: true, length: 0 };
  // Half a day is over when the day is.
  if (unit === "working-day") return { ...zero, workingDays: Math.ceil(value), length };
  if (unit === "day") return { ...zero, days: Math.ceil(value), length };
  const [halfMonths, halfDays] = half ?? [0, 0];
  if (unit === "week") return { ...zero, days: whole * 7 + halfDays, length };
  return { ...zero, months: whole * MONTHS_OF[unit] + halfMonths, days: halfDays, length };
}

function lengthOf(unit: Unit): number {
  if (unit === "clock") return 0;
  if (unit === "week") return 7;
  if (unit === "day" || unit === "working-day") return 1;
  return MONTHS_OF[unit] * 30;
}

/** The day on which a length of time that begins on a day is over; null outside the years that can be written. */
export function dayAfter(context: TimeContext, from: number, duration: Duration): number | null {
  if (duration.workingDays > 0) return workingDaysOn(context, from, duration.workingDays);
  const moved = duration.months === 0 ? from : monthsOn(from, duration.months);
  const day = moved + duration.days;
  return day <= LAST_DAY_NUMBER ? day : null;
}

function workingDaysOn(context: TimeContext, from: number, count: number): number | null {
  try {
    return dayNumber(addWorkingDays(context.workCalendar, dayOfNumber(from), count));
  } catch {
    // A calendar that has no such day left; a text never makes us throw.
    return null;
  }
}

/** Whether months and days are mixed, so that their order matters. */
export function isComposite(duration: Duration): boolean {
  return duration.months > 0 && duration.days > 0;
}
