/**
 * Which day is written in figures? 2026-06-30, 2026/6/30, 30.6.2026, 6/30, 20260630, and the month 2026-06.
 *
 * Figures are a date only if the calendar has it, and without a year only where a word says that a date follows:
 * 1/3, 24/7 and 9001:2015 are none. With a slash the month comes first, with a point the day, whichever the calendar
 * allows.
 * @module
 */
import { daysFromCivil } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm, fullYear, isYear, nextDate } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { isDigit, isWordUnit, skipSpaces, wordBefore } from "./letters.js";
import { monthEnd } from "./period-days.js";
import { lengthAt, type WordList, wordList, wordSet } from "./word-list.js";

/** Words after which a month and a day in figures are a date even where they could be a fraction. */
const DATE_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet("before until till on due deadline than");
const LIMITS: WordList = /* @__PURE__ */ wordList("前 之前 以前 止");
/** More digits than any part of a date. */
const RUN_LIMIT = 9;

interface DigitRun {
  readonly value: number;
  readonly end: number;
  readonly length: number;
}

function digitsAt(text: string, at: number): DigitRun {
  let value = 0;
  let end = at;
  while (end - at < RUN_LIMIT && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48;
  return { value, end, length: end - at };
}

/** A date in figures that begins here. */
export function readNumericDate(text: string, at: number, context: TimeContext): DatedForm | null {
  const first = digitsAt(text, at);
  if (first.length === 8) return readCompact(text, at, first);
  const separator = text.charAt(first.end);
  if (first.length > 4 || first.length === 3 || (separator !== "-" && separator !== "/" && separator !== "."))
    return null;
  const second = digitsAt(text, first.end + 1);
  if (second.length === 4 && separator !== "-") return readMonthYear(text, at, first, second);
  if (second.length === 0 || second.length > 2) return null;
  const hasThird = text.charAt(second.end) === separator && isDigit(text.charCodeAt(second.end + 1));
  const third = hasThird ? digitsAt(text, second.end + 1) : null;
  if (goesOn(text, third?.end ?? second.end, third !== null)) return null;
  if (first.length === 4) return readYearFirst(at, first, second, third, separator, context);
  if (third !== null) return readYearLast(at, first, second, third, separator);
  return separator === "-" ? null : readWithoutYear(text, at, first, second, separator, context);
}

/** 12/2026, 06.2026: a month and its year. */
function readMonthYear(text: string, at: number, month: DigitRun, year: DigitRun): DatedForm | null {
  if (!isYear(year.value) || month.value < 1 || month.value > 12 || goesOn(text, year.end, false)) return null;
  const first = daysFromCivil(year.value, month.value, 1);
  return datedForm(at, year.end, { first, last: monthEnd(year.value, month.value) });
}

/** Whether the figures go on: a longer number, a percentage, a word. The t of 2026-06-30t17:00 is none. */
function goesOn(text: string, end: number, isWhole: boolean): boolean {
  const code = text.charCodeAt(end);
  if (code === 37) return true;
  if (code === 116 && isDigit(text.charCodeAt(end + 1))) return false;
  // After a whole date a hyphen leads to the second of a span.
  const isJoint = code === 46 || code === 44 || code === 47 || (code === 45 && !isWhole);
  if (isJoint) return isDigit(text.charCodeAt(end + 1));
  return isWordUnit(code);
}

/** 20260630. */
function readCompact(text: string, at: number, run: DigitRun): DatedForm | null {
  const year = Math.floor(run.value / 10_000);
  const day = daysFromCivil(year, Math.floor(run.value / 100) % 100, run.value % 100);
  if (year < 2000 || year > 2099 || Number.isNaN(day) || goesOn(text, run.end, true)) return null;
  return dayForm(at, run.end, day, { isWeak: true });
}

function readYearFirst(
  at: number,
  year: DigitRun,
  month: DigitRun,
  day: DigitRun | null,
  separator: string,
  context: TimeContext,
): DatedForm | null {
  if (!isYear(year.value)) return null;
  if (day !== null) return dayForm(at, day.end, daysFromCivil(year.value, month.value, day.value));
  if (month.value < 1 || month.value > 12) return readYearPair(at, year, month, context);
  // 2026.6 is rather a number.
  if (month.length < 2 && separator !== "/") return null;
  const first = daysFromCivil(year.value, month.value, 1);
  return datedForm(at, month.end, { first, last: monthEnd(year.value, month.value) }, { isWeak: separator === "." });
}

/** 2026-27, two years that follow each other: the end of the second. */
function readYearPair(at: number, year: DigitRun, next: DigitRun, context: TimeContext): DatedForm | null {
  if (next.length !== 2 || (year.value + 1) % 100 !== next.value) return null;
  const { startMonth } = context.fiscalYear;
  const last = monthEnd(year.value + 1, startMonth === 1 ? 12 : startMonth - 1);
  return datedForm(at, next.end, { first: daysFromCivil(year.value, startMonth, 1), last }, { isWeak: true });
}

function readYearLast(
  at: number,
  first: DigitRun,
  second: DigitRun,
  third: DigitRun,
  separator: string,
): DatedForm | null {
  if (third.length !== 4 && (third.length !== 2 || separator !== "/")) return null;
  const year = third.length === 2 ? fullYear(third.value) : third.value;
  if (!isYear(year)) return null;
  const monthFirst = daysFromCivil(year, first.value, second.value);
  const dayFirst = daysFromCivil(year, second.value, first.value);
  return separator === "/"
    ? eitherDay(at, third.end, monthFirst, dayFirst)
    : eitherDay(at, third.end, dayFirst, monthFirst);
}

function readWithoutYear(
  text: string,
  at: number,
  first: DigitRun,
  second: DigitRun,
  separator: string,
  context: TimeContext,
): DatedForm | null {
  const isLimited = lengthAt(LIMITS, text, skipSpaces(text, second.end)) > 0;
  if (!isLimited && separator === ".") return null;
  const before = isLimited ? "" : wordBefore(text, at).word;
  // By 1/3 is a third, by 30/6 is a day: no fraction in use has such parts.
  const isDateLike = first.value > 12 || second.value > 12;
  if (!isLimited && !DATE_WORDS.has(before) && !(before === "by" && isDateLike)) return null;
  const monthFirst = nextDate(context, null, first.value, second.value);
  return eitherDay(at, second.end, monthFirst, nextDate(context, null, second.value, first.value));
}

/** The first day that the calendar has; the other one is an alternative. */
function eitherDay(at: number, end: number, day: number, other: number): DatedForm | null {
  if (Number.isNaN(day)) return Number.isNaN(other) ? null : dayForm(at, end, other);
  return dayForm(at, end, day, { alternatives: Number.isNaN(other) || other === day ? [] : [other] });
}
