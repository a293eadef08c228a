/**
 * Which day or month is named in English? June, June 30, June 30th, 2026, 30 June 2026, June 2026, Jun '26, the 15th.
 *
 * May, March and the short names are words of other meanings too: alone they are weak, and count only after a word
 * that asks for a time.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm, nextDate, nextDayOfMonth } from "./build-form.js";
import type { DatedForm } from "./form.js";
import { endsNumber, endsWord, letterRunEnd, skipSpaces, wordAt, wordBefore, wordRunEnd } from "./letters.js";
import { type CountWord, readDigits } from "./number-words.js";
import { type DaySpan, daysOfPeriod, type Edge, partOfYear, periodFromNow } from "./period-days.js";
import { wordMap, wordSet } from "./word-list.js";
import { readYearAfter, yearSteps } from "./year-after.js";

const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap([
  [1, "january jan"],
  [2, "february feb"],
  [3, "march mar"],
  [4, "april apr"],
  [5, "may"],
  [6, "june jun"],
  [7, "july jul"],
  [8, "august aug"],
  [9, "september sept sep"],
  [10, "october oct"],
  [11, "november nov"],
  [12, "december dec"],
]);
const SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ wordSet("st nd rd th");
/** What may follow "the 15th" if it is a day; any other noun is counted by it. */
const AFTER_DAY: ReadonlySet<string> = /* @__PURE__ */ wordSet("at and with to latest");

/** The number of a month by its name, 0 for any other word. */
export function monthOfName(word: string): number {
  return MONTHS.get(word) ?? 0;
}

/** The names of the months, long and short. */
export function monthNames(): readonly string[] {
  return [...MONTHS.keys()];
}

/** A day of the month, 30 or 30th. */
function readDayOfMonth(text: string, at: number): CountWord | null {
  const day = readDigits(text, at);
  if (day === null || day.digits === 0 || day.digits > 2 || day.value < 1 || day.value > 31) return null;
  const suffixEnd = letterRunEnd(text, day.end);
  if (SUFFIXES.has(text.slice(day.end, suffixEnd))) return { ...day, end: suffixEnd };
  return endsNumber(text, day.end) ? day : null;
}

/** A month by name, which stands at `at` and ends at `end`, with the day and year that follow it. */
export function readMonthName(
  text: string,
  at: number,
  end: number,
  month: number,
  context: TimeContext,
): DatedForm | null {
  const year = readYearAfter(text, end, context, false);
  if (year === null) {
    const gap = skipSpaces(text, text.charAt(end) === "." ? end + 1 : end);
    const dayStart = text.startsWith("the ", gap) ? gap + 4 : text.charAt(gap) === "-" ? gap + 1 : gap;
    const day = readDayOfMonth(text, dayStart);
    if (day !== null) return datedDay(text, at, day.end, month, day.value, context);
  }
  return monthForm(at, year?.end ?? end, month, year?.year ?? null, context);
}

function monthForm(
  at: number,
  end: number,
  month: number,
  year: number | null,
  context: TimeContext,
): DatedForm | null {
  const days = daysOfPeriod(context, partOfYear(context, "month", month, year), "whole");
  return datedForm(at, end, days, { isWeak: year === null });
}

/** A part of a month by name: its end, its middle. Null where a day follows. */
export function partOfMonth(
  text: string,
  end: number,
  month: number,
  context: TimeContext,
): { readonly end: number; readonly days: (edge: Edge) => DaySpan | null } {
  const year = readYearAfter(text, end, context, false);
  const name = partOfYear(context, "month", month, year?.year ?? null);
  return { end: year?.end ?? end, days: (edge) => daysOfPeriod(context, name, edge) };
}

/** A day before its month: 30 June 2026, 30th of June, 30-jun-2026; or a day alone: the 15th. */
export function readDayThenMonth(text: string, at: number, context: TimeContext): DatedForm | null {
  const day = readDigits(text, at);
  if (day === null || day.digits === 0 || day.digits > 2) return null;
  const suffixEnd = letterRunEnd(text, day.end);
  const hasSuffix = SUFFIXES.has(text.slice(day.end, suffixEnd));
  let next = skipSpaces(text, hasSuffix ? suffixEnd : day.end);
  if (text.charAt(next) === "-" || text.charAt(next) === "/") next++;
  if (text.startsWith("day ", next)) next += 4;
  if (text.startsWith("of ", next)) next += 3;
  const end = letterRunEnd(text, next);
  const month = monthOfName(text.slice(next, end));
  if (month === 0 || !endsWord(text, end)) return hasSuffix ? readBareDay(text, at, next, day.value, context) : null;
  return datedDay(text, at, end, month, day.value, context);
}

function datedDay(
  text: string,
  at: number,
  end: number,
  month: number,
  day: number,
  context: TimeContext,
): DatedForm | null {
  const year = readYearAfter(text, text.charAt(end) === "." ? end + 1 : end, context, false);
  const found = nextDate(context, year?.year ?? null, month, day);
  return Number.isNaN(found) ? null : dayForm(at, year?.end ?? end, found);
}

/** The 15th, of this or next month; only after "the". */
function readBareDay(text: string, at: number, next: number, day: number, context: TimeContext): DatedForm | null {
  if (wordBefore(text, at).word !== "the" || day < 1 || day > 31) return null;
  if (!text.startsWith("of ", next - 3)) {
    const { word } = wordAt(text, next);
    const found = word === "" || AFTER_DAY.has(word) ? nextDayOfMonth(context, day) : Number.NaN;
    return Number.isNaN(found) ? null : dayForm(at, wordRunEnd(text, at), found, { isWeak: true });
  }
  const first = wordAt(text, next);
  const steps = first.word === "the" ? 0 : yearSteps(first.word);
  const unit = wordAt(text, first.end);
  const month =
    unit.word === "month" && steps !== undefined
      ? daysOfPeriod(context, periodFromNow(context, "month", steps), "whole")
      : null;
  return month === null ? null : dayForm(at, unit.end, Math.min(month.first + day - 1, month.last));
}
