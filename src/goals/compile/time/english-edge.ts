/**
 * Which part of a period is meant? The end of the quarter, mid-March, early 2027, the first half of the year, the last
 * week of June.
 *
 * The period within may be any other one (the end of the second quarter of next year): it is read by the reader
 * handed in.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm, isYear } from "./build-form.js";
import { monthOfName, partOfMonth } from "./english-month.js";
import type { DatedForm } from "./form.js";
import { endsNumber, endsWord, isDigit, type PlacedWord, skipSpaces, wordAt } from "./letters.js";
import { ordinalOf, readDigits } from "./number-words.js";
import { readPeriodCode } from "./period-code.js";
import { type DaySpan, daysOfPeriod, type Edge, type PeriodName, partOfYear, periodFromNow } from "./period-days.js";
import { weekdayOfName, weekdayOn } from "./weekday.js";
import { wordMap, wordSet } from "./word-list.js";
import { readYearAfter } from "./year-after.js";

/** Reads the period within a phrase, one step deeper. */
export type ReadInner = (at: number) => DatedForm | null;

const GRAINS: ReadonlyMap<string, PeriodName["grain"]> = /* @__PURE__ */ wordMap<PeriodName["grain"]>([
  ["week", "week wk"],
  ["month", "month"],
  ["quarter", "quarter qtr"],
  ["half", "half"],
  ["year", "year yr"],
]);
const EDGES: ReadonlyMap<string, Edge> = /* @__PURE__ */ wordMap<Edge>([
  ["end", "end close conclusion late"],
  ["start", "start beginning early"],
  ["middle", "mid middle"],
]);
const FISCAL: ReadonlySet<string> = /* @__PURE__ */ wordSet("fiscal financial");

/** The grain of a unit word: quarter, month. */
export function grainOf(word: string): PeriodName["grain"] | undefined {
  return GRAINS.get(word);
}

/** Whether a word makes a year fiscal. */
export function isFiscalWord(word: string): boolean {
  return FISCAL.has(word);
}

/** The part of its year that a unit with a year after it means: the end of quarter 2026 is that of its last. */
export function lastPart(grain: PeriodName["grain"]): number {
  return grain === "quarter" ? 4 : grain === "half" ? 2 : 1;
}

/** A period whose part is asked for. */
interface Whole {
  readonly end: number;
  readonly days: (edge: Edge) => DaySpan | null;
}

/** End of the quarter, end Q2, mid-June, early 2027, close of business on Friday. */
export function readEdge(text: string, head: PlacedWord, context: TimeContext, read: ReadInner): DatedForm | null {
  const edge = EDGES.get(head.word);
  if (edge === undefined) return null;
  let next = text.charAt(head.end) === "-" ? head.end + 1 : skipSpaces(text, head.end);
  const hasOf = text.startsWith("of", next) && !endsWord(text, next) && endsWord(text, next + 2);
  if (hasOf) next = skipSpaces(text, next + 3);
  if (text.startsWith("the ", next)) next = skipSpaces(text, next + 4);
  const inner = wordAt(text, next);
  if (inner.start === next && (inner.word === "day" || inner.word === "business"))
    return endOfDay(text, head.start, inner, context);
  const whole =
    unitWhole(text, next, inner, hasOf || edge !== "start", context) ?? readWhole(text, next, context, read);
  return whole === null ? null : datedForm(head.start, whole.end, whole.days(edge), { isGoverned: true });
}

/** The quarter, year 2027, the fiscal year: a unit alone is that of today. */
function unitWhole(
  text: string,
  at: number,
  inner: PlacedWord,
  isAllowed: boolean,
  context: TimeContext,
): Whole | null {
  if (inner.start !== at || !isAllowed) return null;
  const isFiscal = FISCAL.has(inner.word);
  const unit = isFiscal || inner.word === "calendar" ? wordAt(text, inner.end) : inner;
  const grain = GRAINS.get(unit.word);
  if (grain === undefined || !endsWord(text, unit.end)) return null;
  const year = readYearAfter(text, unit.end, context, grain !== "year" || isFiscal);
  if (year === null) {
    const now = periodFromNow(context, grain, 0, isFiscal);
    return { end: unit.end, days: (edge) => notOver(context, now, edge) };
  }
  const name = { ...partOfYear(context, grain, lastPart(grain), year.year) };
  return {
    end: year.end,
    days: (edge) => daysOfPeriod(context, { ...name, isFiscal: name.isFiscal || isFiscal }, edge),
  };
}

/** A bare start or middle that is over is that of the next period. */
function notOver(context: TimeContext, period: PeriodName, edge: Edge): DaySpan | null {
  const days = daysOfPeriod(context, period, edge);
  if (days === null || days.last >= context.asOf) return days;
  return daysOfPeriod(context, { ...period, index: period.index + 1 }, edge);
}

/** End of day, close of business Friday, end of business tomorrow. */
function endOfDay(text: string, start: number, day: PlacedWord, context: TimeContext): DatedForm | null {
  const next = wordAt(text, text.startsWith(" on ", day.end) ? day.end + 4 : day.end);
  const weekday = weekdayOfName(next.word);
  const more = { isGoverned: true };
  if (weekday !== 0)
    return dayForm(start, next.end, weekdayOn(context, weekday, 0, true), { ...more, rule: "weekday" });
  if (next.word === "tomorrow") return dayForm(start, next.end, context.asOf + 1, more);
  return dayForm(start, day.end, context.asOf, more);
}

/** A year, month or any other period within a phrase. */
function readWhole(text: string, at: number, context: TimeContext, read: ReadInner): Whole | null {
  if (isDigit(text.charCodeAt(at))) {
    const code = readPeriodCode(text, at, context);
    if (code !== null) return { end: code.end, days: (edge) => partOfDays(context, code, edge) };
    const year = readDigits(text, at);
    if (year?.digits !== 4 || !isYear(year.value) || !endsNumber(text, year.end)) return null;
    const name = partOfYear(context, "year", 1, year.value);
    return { end: year.end, days: (edge) => daysOfPeriod(context, name, edge) };
  }
  const head = wordAt(text, at);
  if (head.start !== at) return null;
  const month = endsWord(text, head.end) ? monthOfName(head.word) : 0;
  if (month !== 0) return partOfMonth(text, head.end, month, context);
  const form = read(at);
  return form === null || form.isDay ? null : { end: form.end, days: (edge) => partOfDays(context, form, edge) };
}

/** A part of days found already: their end, their first or middle part. */
function partOfDays(context: TimeContext, form: DatedForm, edge: Edge): DaySpan | null {
  if (edge === "end" || edge === "whole") return form;
  const length = form.last - form.first + 1;
  const grain =
    length > 300 ? "year" : length > 150 ? "half" : length > 60 ? "quarter" : length > 20 ? "month" : "week";
  const isFiscal = grain === "year" && context.fiscalYear.startMonth !== 1;
  return daysOfPeriod(context, periodFromNow({ ...context, asOf: form.first }, grain, 0, isFiscal), edge);
}

const LAST: ReadonlySet<string> = /* @__PURE__ */ wordSet("last final closing");

/**
 * First half of 2026, third quarter, the second week of March, last day of June; the word at the head is the
 * ordinal.
 */
export function readOrdinal(text: string, head: PlacedWord, context: TimeContext, read: ReadInner): DatedForm | null {
  const part = LAST.has(head.word) ? -1 : ordinalOf(head.word);
  return part === 0 ? null : readCounted(text, head.start, head.end, part, context, read);
}

/** What an ordinal counts: a quarter or half of a year, a week or day of a longer period. -1 counts from the end. */
export function readCounted(
  text: string,
  start: number,
  end: number,
  part: number,
  context: TimeContext,
  read: ReadInner,
): DatedForm | null {
  const first = wordAt(text, text.charAt(end) === "-" ? end + 1 : end);
  const unit = FISCAL.has(first.word) ? wordAt(text, first.end) : first;
  const grain = GRAINS.get(unit.word);
  if (grain === "quarter" || grain === "half") {
    const year = readYearAfter(text, unit.end, context, true);
    const hasOf = text.startsWith("of ", skipSpaces(text, unit.end));
    const count = part < 0 ? lastPart(grain) : part;
    if (count <= lastPart(grain) && (year !== null || (!hasOf && part > 0))) {
      const days = daysOfPeriod(context, partOfYear(context, grain, count, year?.year ?? null), "whole");
      return datedForm(start, year?.end ?? unit.end, days);
    }
  }
  return readPartOf(text, start, unit, part, context, read);
}

/** The first week of March, the last day of the quarter. */
function readPartOf(
  text: string,
  start: number,
  unit: PlacedWord,
  part: number,
  context: TimeContext,
  read: ReadInner,
): DatedForm | null {
  const edge = edgeOfPart(unit.word, part);
  const of = skipSpaces(text, unit.end);
  if (edge === null || !text.startsWith("of ", of)) return null;
  const next = skipSpaces(text, text.startsWith("the ", of + 3) ? of + 7 : of + 3);
  const whole = unitWhole(text, next, wordAt(text, next), true, context) ?? readWhole(text, next, context, read);
  const days = whole?.days(edge) ?? null;
  if (whole === null || days === null) return null;
  const isFirstDay = unit.word === "day" && part === 1;
  return datedForm(start, whole.end, isFirstDay ? { first: days.first, last: days.first } : days);
}

function edgeOfPart(unit: string, part: number): Edge | null {
  if (unit === "day") return part < 0 ? "end" : part === 1 ? "start" : null;
  if (unit === "week" || unit === "weeks") return part < 0 || part > 3 ? "end" : `week-${part as 1 | 2 | 3}`;
  if (unit === "half") return part === 1 ? "middle" : "end";
  if (unit === "month") return part < 0 || part === 3 ? "end" : part === 1 ? "start" : "middle";
  return null;
}
