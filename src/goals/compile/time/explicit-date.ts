/**
 * Which day is written in figures? 2026-06-30, 2026/6/30, 30.6.2026, 6/30, 20260630, and the month 2026-06.
 *
 * Figures are a date only if the calendar has it, and without a year only where a word says that a date follows:
 * 1/3, 24/7 and 9001:2015 are none.
 * @module
 */
import { daysFromCivil } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm, fullYear, isYear, nextDate } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { isDigit, isWordUnit, matchAt, skipSpaces, wordBefore } from "./letters.js";
import { monthEnd, yearNow } from "./period-days.js";

const SEPARATORS = "-/.";
/** Words after which a month and a day in figures are a date even where they could be a fraction. */
const DATE_WORDS: ReadonlySet<string> = new Set(["before", "until", "till", "on", "due", "deadline", "than"]);

/** A run of up to four digits. */
interface DigitRun {
  readonly value: number;
  readonly end: number;
  readonly length: number;
}

function digitsAt(text: string, at: number): DigitRun {
  let value = 0;
  let end = at;
  while (end - at < 9 && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48;
  return { value, end, length: end - at };
}

/** A date in figures that begins here. */
export function readNumericDate(text: string, at: number, context: TimeContext): DatedForm | null {
  const first = digitsAt(text, at);
  if (first.length === 8) return readCompactDate(text, at, first);
  const separator = text.charAt(first.end);
  if (first.length === 0 || first.length === 3 || first.length > 4 || !SEPARATORS.includes(separator)) return null;
  if (separator === "") return null;
  const second = digitsAt(text, first.end + 1);
  if (second.length === 0 || second.length > 2) return null;
  const hasThird = text.charAt(second.end) === separator && isDigit(text.charCodeAt(second.end + 1));
  const third = hasThird ? digitsAt(text, second.end + 1) : null;
  const end = third?.end ?? second.end;
  if (isOpen(text, end)) return null;
  if (first.length === 4) return readYearFirst(at, first, second, third, separator, context);
  if (third !== null) return readYearLast(at, first, second, third, separator);
  return separator === "/" ? readWithoutYear(text, at, first, second, context) : null;
}

/** Whether the figures go on: a longer number, a percentage, a word. */
function isOpen(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 37) return true;
  // The t of 2026-06-30t17:00.
  if (code === 116 && isDigit(text.charCodeAt(end + 1))) return false;
  if (code === 46 || code === 44) return isDigit(text.charCodeAt(end + 1));
  return isWordUnit(code);
}

function readCompactDate(text: string, at: number, run: DigitRun): DatedForm | null {
  const year = Math.floor(run.value / 10_000);
  const day = daysFromCivil(year, Math.floor(run.value / 100) % 100, run.value % 100);
  if (year < 2000 || year > 2099 || Number.isNaN(day) || isOpen(text, run.end)) return null;
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
  // 2026.6 is rather a number.
  if (month.value < 1 || month.value > 12) return readYearPair(at, year, month, context);
  if (month.length < 2 && separator !== "/") return null;
  const first = daysFromCivil(year.value, month.value, 1);
  return datedForm(at, month.end, { first, last: monthEnd(year.value, month.value) }, { isWeak: separator === "." });
}

/** 2026-27, two years that follow each other: the end of the second. */
function readYearPair(at: number, year: DigitRun, next: DigitRun, context: TimeContext): DatedForm | null {
  if (next.length !== 2 || (year.value + 1) % 100 !== next.value) return null;
  const isFiscal = context.fiscalYear.startMonth !== 1;
  const last = isFiscal
    ? monthEnd(year.value + 1, context.fiscalYear.startMonth - 1)
    : daysFromCivil(year.value + 1, 12, 31);
  return datedForm(
    at,
    next.end,
    { first: daysFromCivil(year.value, context.fiscalYear.startMonth, 1), last },
    { isWeak: true },
  );
}

function readYearLast(
  at: number,
  first: DigitRun,
  second: DigitRun,
  third: DigitRun,
  separator: string,
): DatedForm | null {
  if (third.length !== 4 && third.length !== 2) return null;
  if (third.length === 2 && separator === ".") return null;
  const year = third.length === 2 ? fullYear(third.value) : third.value;
  if (!isYear(year)) return null;
  // Month first with a slash, day first with a point, whichever the calendar allows.
  const monthFirst = daysFromCivil(year, first.value, second.value);
  const dayFirst = daysFromCivil(year, second.value, first.value);
  const [day, other] = separator === "." || Number.isNaN(monthFirst) ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (Number.isNaN(day)) return Number.isNaN(other) ? null : dayForm(at, third.end, other);
  return dayForm(at, third.end, day, { alternatives: Number.isNaN(other) || other === day ? [] : [other] });
}

function readWithoutYear(
  text: string,
  at: number,
  first: DigitRun,
  second: DigitRun,
  context: TimeContext,
): DatedForm | null {
  const before = wordBefore(text, at).word;
  const isBound = matchAt(text, skipSpaces(text, second.end), ["前", "之前", "以前", "止"]) !== "";
  // By 1/3 is a third, by 30/6 is a day: no fraction in use has such parts.
  const isDateLike = first.value > 12 || second.value > 12;
  if (!isBound && !DATE_WORDS.has(before) && !(before === "by" && isDateLike)) return null;
  const year = yearNow(context, false);
  const monthFirst = nextDate(context, year, null, first.value, second.value);
  const dayFirst = nextDate(context, year, null, second.value, first.value);
  const [day, other] = Number.isNaN(monthFirst) ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (Number.isNaN(day)) return null;
  return dayForm(at, second.end, day, { alternatives: Number.isNaN(other) || other === day ? [] : [other] });
}
