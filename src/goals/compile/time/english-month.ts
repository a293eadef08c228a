/**
 * Which day or month is named in English? June, June 30, June 30th, 2026, 30 June 2026, June 2026, Jun '26.
 *
 * May, March and the short names are words of other meanings too: alone they are weak, and count only after a word
 * that asks for a time.
 * @module
 */
import { daysFromCivil } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm, fullYear, isYear, nextDate } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { endsWord, isDigit, isWordUnit, letterRunEnd, skipSpaces, wordAt, wordRunEnd } from "./letters.js";
import { type CountWord, ordinalOf, readDigits } from "./number-words.js";
import { daysOfPeriod, type Edge, partOfYear, periodFromNow, yearNow } from "./period-days.js";

const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["jan", 1],
  ["february", 2],
  ["feb", 2],
  ["march", 3],
  ["mar", 3],
  ["april", 4],
  ["apr", 4],
  ["may", 5],
  ["june", 6],
  ["jun", 6],
  ["july", 7],
  ["jul", 7],
  ["august", 8],
  ["aug", 8],
  ["september", 9],
  ["sept", 9],
  ["sep", 9],
  ["october", 10],
  ["oct", 10],
  ["november", 11],
  ["nov", 11],
  ["december", 12],
  ["dec", 12],
]);

/** The number of a month by its name, 0 for any other word. */
export function monthOfName(word: string): number {
  return MONTHS.get(word) ?? 0;
}

/** A year after a month or quarter: 2026, '26, of 2026, of this year, next year. */
export interface YearAfter {
  readonly year: number;
  readonly end: number;
}

/** The year written after a named month, quarter or half. */
export function readYearAfter(text: string, at: number, context: TimeContext, isFiscal: boolean): YearAfter | null {
  let start = skipSpaces(text, at);
  if (",-/".includes(text.charAt(start)) && start < text.length) start = skipSpaces(text, start + 1);
  if (text.startsWith("of ", start)) start = skipSpaces(text, start + 3);
  if (text.startsWith("in ", start) && isDigit(text.charCodeAt(start + 3))) start += 3;
  if (text.startsWith("the ", start)) start = skipSpaces(text, start + 4);
  if (text.startsWith("fy", start)) start = skipSpaces(text, start + 2);
  const relative = readRelativeYear(text, start, context, isFiscal);
  if (relative !== null) return relative;
  const isShort = text.charAt(start) === "'" || text.charAt(start) === "’";
  const digits = readDigits(text, isShort ? start + 1 : start);
  if (digits === null || !isFree(text, digits.end)) return null;
  if (isShort && digits.digits === 2) return { year: fullYear(digits.value), end: digits.end };
  if (digits.digits === 2 && text.startsWith("fy", start - 2)) return { year: fullYear(digits.value), end: digits.end };
  return digits.digits === 4 && isYear(digits.value) ? { year: digits.value, end: digits.end } : null;
}

const YEAR_STEPS: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["last", -1],
]);

function readRelativeYear(text: string, at: number, context: TimeContext, isFiscal: boolean): YearAfter | null {
  const first = wordAt(text, at);
  const steps = YEAR_STEPS.get(first.word);
  const next = steps === undefined ? first : wordAt(text, first.end);
  const year = next.word === "fiscal" || next.word === "financial" ? wordAt(text, next.end) : next;
  if (year.word !== "year" || (steps === undefined && !text.startsWith("the ", at - 4))) return null;
  return { year: yearNow(context, isFiscal) + (steps ?? 0), end: year.end };
}

/** Whether a number ends here: no further digits, no decimals, no sign of percent, no unit attached. */
export function isFree(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 37 || isWordUnit(code)) return false;
  if (code === 46 || code === 44) return !isDigit(text.charCodeAt(end + 1));
  return true;
}

/** A day of the month, 30 or 30th; null for anything else. */
function readDayOfMonth(text: string, at: number): CountWord | null {
  const day = readDigits(text, at);
  if (day === null || day.digits === 0 || day.digits > 2 || day.value < 1 || day.value > 31) return null;
  const suffixEnd = letterRunEnd(text, day.end);
  const suffix = text.slice(day.end, suffixEnd);
  if (suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th") return { ...day, end: suffixEnd };
  return isFree(text, day.end) ? day : null;
}

/** A month by name with what follows it: a day, a year. The word stands at `at` and ends at `end`. */
export function readMonthName(
  text: string,
  at: number,
  end: number,
  month: number,
  context: TimeContext,
  edge: Edge = "whole",
): DatedForm | null {
  const gap = skipSpaces(text, text.charAt(end) === "." ? end + 1 : end);
  const year = readYearAfter(text, end, context, false);
  if (year === null && edge === "whole") {
    const dayStart = text.startsWith("the ", gap) ? gap + 4 : text.charAt(gap) === "-" ? gap + 1 : gap;
    const day = readDayOfMonth(text, dayStart);
    if (day !== null) return dayOfMonthForm(text, at, day.end, month, day.value, context);
  }
  const days = daysOfPeriod(context, partOfYear(context, "month", month, year?.year ?? null), edge);
  const hasNext = text.charAt(gap) === "-" && isWordUnit(text.charCodeAt(gap + 1));
  return datedForm(at, year?.end ?? end, days, { isWeak: year === null && !hasNext && edge === "whole" });
}

/** A day before its month: 30 June 2026, 30th of June, 30-jun-2026. */
export function readDayThenMonth(text: string, at: number, context: TimeContext): DatedForm | null {
  const day = readDigits(text, at);
  if (day === null || day.digits === 0 || day.digits > 2) return null;
  const suffixEnd = letterRunEnd(text, day.end);
  const hasSuffix = ["st", "nd", "rd", "th"].includes(text.slice(day.end, suffixEnd));
  let next = skipSpaces(text, hasSuffix ? suffixEnd : day.end);
  if (text.charAt(next) === "-" || text.charAt(next) === "/") next++;
  if (text.startsWith("day ", next)) next += 4;
  if (text.startsWith("of ", next)) next += 3;
  const end = letterRunEnd(text, next);
  const month = monthOfName(text.slice(next, end));
  if (month === 0) return hasSuffix ? readBareDay(text, at, next, day.value, context) : null;
  // 5 may need help, 12 march on: without a suffix these two are names only if no verb can stand there.
  if (!endsWord(text, end)) return null;
  return dayOfMonthForm(text, at, end, month, day.value, context);
}

function dayOfMonthForm(
  text: string,
  at: number,
  end: number,
  month: number,
  day: number,
  context: TimeContext,
): DatedForm | null {
  const year = readYearAfter(text, text.charAt(end) === "." ? end + 1 : end, context, false);
  const found = nextDate(context, yearNow(context, false), year?.year ?? null, month, day);
  return Number.isNaN(found) ? null : dayForm(at, year?.end ?? end, found);
}

/** The 15th, of this or next month: only after the. */
function readBareDay(text: string, at: number, next: number, day: number, context: TimeContext): DatedForm | null {
  if (!text.startsWith("the ", at - 4) || day < 1 || day > 31) return null;
  const step = wordAt(text, next);
  const isOf = text.startsWith("of ", next - 3);
  const unit = wordAt(text, step.end);
  if (isOf && (step.word === "each" || step.word === "every")) return null;
  const steps = YEAR_STEPS.get(step.word === "the" ? "this" : step.word);
  if (isOf && unit.word === "month" && steps !== undefined) {
    const days = daysOfPeriod(context, periodFromNow(context, "month", steps), "whole");
    return days === null ? null : dayForm(at, unit.end, Math.min(days.first + day - 1, days.last));
  }
  if (isOf || unitFollows(text, next)) return null;
  const end = wordRunEnd(text, at);
  for (let ahead = 0; ahead < 3; ahead++) {
    const index = monthNow(context) + ahead;
    const found = daysFromCivil(Math.floor(index / 12), (index % 12) + 1, day);
    if (found >= context.asOf) return dayForm(at, end, found, { isWeak: true });
  }
  return null;
}

function monthNow(context: TimeContext): number {
  return periodFromNow(context, "month", 0).index;
}

/** The 95th percentile, the 3rd store: a noun follows, so it is no day. */
function unitFollows(text: string, at: number): boolean {
  const { word } = wordAt(text, at);
  return word !== "" && word !== "at" && word !== "and" && word !== "with" && word !== "to" && ordinalOf(word) === 0;
}
