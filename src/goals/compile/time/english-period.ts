/**
 * Which period is named in English? The end of Q3, next quarter, first half of 2026, mid-March, EOY, this Friday.
 *
 * A period may stand within another one (the end of the second quarter of next year); no phrase in use goes deeper
 * than the limit here.
 * @module
 */
import { daysFromCivil } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm, isYear } from "./build-form.js";
import { isFree, monthOfName, readMonthName, readYearAfter } from "./english-month.js";
import type { DatedForm } from "./form.js";
import { endsWord, letterRunEnd, type PlacedWord, skipSpaces, wordAt, wordBefore } from "./letters.js";
import { ordinalOf, readDigits } from "./number-words.js";
import { readPeriodCode } from "./period-code.js";
import {
  type DaySpan,
  daysOfPeriod,
  daysOfWeek,
  type Edge,
  type PeriodName,
  partOfYear,
  periodFromNow,
} from "./period-days.js";
import { weekdayOfName, weekdayOn } from "./weekday.js";

const DEPTH_LIMIT = 3;

const STEPS: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["current", 0],
  ["running", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
  ["last", -1],
  ["previous", -1],
  ["prior", -1],
  ["past", -1],
]);
const GRAINS: ReadonlyMap<string, PeriodName["grain"]> = new Map([
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["qtr", "quarter"],
  ["half", "half"],
  ["year", "year"],
  ["yr", "year"],
]);
const EDGES: ReadonlyMap<string, Edge> = new Map([
  ["end", "end"],
  ["close", "end"],
  ["conclusion", "end"],
  ["late", "end"],
  ["start", "start"],
  ["beginning", "start"],
  ["early", "start"],
  ["mid", "middle"],
  ["middle", "middle"],
]);
const ENDS: ReadonlyMap<string, PeriodName["grain"]> = new Map([
  ["eow", "week"],
  ["eom", "month"],
  ["eoq", "quarter"],
  ["eoh", "half"],
  ["eoy", "year"],
  ["ye", "year"],
  ["yearend", "year"],
  ["eofy", "year"],
  ["monthend", "month"],
]);
const FISCAL_WORDS: ReadonlySet<string> = new Set(["fiscal", "financial"]);
const TODAY: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["eod", 0],
  ["cob", 0],
  ["eob", 0],
  ["tomorrow", 1],
]);

/** The period or day whose name begins with the word at `at`. */
export function readEnglishPeriod(text: string, at: number, context: TimeContext, depth = 0): DatedForm | null {
  if (depth > DEPTH_LIMIT) return null;
  const code = readPeriodCode(text, at, context);
  if (code !== null) return code;
  const head = wordAt(text, at);
  if (head.start !== at || !endsWord(text, head.end)) return null;
  const today = TODAY.get(head.word);
  if (today !== undefined) return readEndOfDay(text, head, context) ?? dayForm(at, head.end, context.asOf + today);
  const month = monthOfName(head.word);
  if (month !== 0) return readMonthName(text, at, head.end, month, context);
  return (
    readEdge(text, head, context, depth) ??
    readRelative(text, head, context) ??
    readOrdinal(text, head, context, depth) ??
    readEndWord(text, head, context) ??
    readUnitWord(text, head, context)
  );
}

/** Of two days of which one is written as the end of the day: COB Friday. */
function readEndOfDay(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  if (head.word.length !== 3) return null;
  const day = wordAt(text, head.end);
  const weekday = weekdayOfName(day.word);
  if (weekday === 0) return null;
  return dayForm(head.start, day.end, weekdayOn(context, weekday, 0, true), { rule: "weekday", isGoverned: true });
}

/** End of the quarter, end Q2, mid-June, early 2027, beginning of next year. */
function readEdge(text: string, head: PlacedWord, context: TimeContext, depth: number): DatedForm | null {
  const edge = EDGES.get(head.word);
  if (edge === undefined) return null;
  let next = text.charAt(head.end) === "-" ? head.end + 1 : skipSpaces(text, head.end);
  const hasOf = text.startsWith("of ", next) || text.startsWith("of-", next);
  if (hasOf) next = skipSpaces(text, next + 3);
  const hasThe = text.startsWith("the ", next);
  if (hasThe) next = skipSpaces(text, next + 4);
  const inner = wordAt(text, next);
  const grain = inner.start === next ? GRAINS.get(inner.word) : undefined;
  const more = { isGoverned: true };
  if (grain !== undefined && (hasOf || edge !== "start")) {
    const year = readYearAfter(text, inner.end, context, grain !== "year");
    const period =
      year === null ? periodFromNow(context, grain, 0) : partOfYear(context, grain, yearPart(grain), year.year);
    return datedForm(head.start, year?.end ?? inner.end, edgeFromNow(context, period, edge), more);
  }
  if (text.startsWith("day", next)) return endOfDay(text, head.start, next, context);
  if (text.startsWith("business", next)) return endOfDay(text, head.start, next, context);
  const named = namedPeriod(text, next, context, depth);
  return named === null ? null : datedForm(head.start, named.end, named.days(edge), more);
}

/** Of a year the whole, of a quarter of a year the last: the end of quarter 2026 says no more. */
function yearPart(grain: PeriodName["grain"]): number {
  return grain === "quarter" ? 4 : grain === "half" ? 2 : 1;
}

/** A bare start or middle that is over is that of the next period. */
function edgeFromNow(context: TimeContext, period: PeriodName, edge: Edge): DaySpan | null {
  const days = daysOfPeriod(context, period, edge);
  if (days === null || days.last >= context.asOf) return days;
  return daysOfPeriod(context, { ...period, index: period.index + 1 }, edge);
}

function endOfDay(text: string, start: number, at: number, context: TimeContext): DatedForm | null {
  const word = wordAt(text, at);
  if (word.word !== "day" && word.word !== "business") return null;
  const next = wordAt(text, text.startsWith(" on ", word.end) ? word.end + 4 : word.end);
  const weekday = weekdayOfName(next.word);
  if (weekday !== 0) {
    return dayForm(start, next.end, weekdayOn(context, weekday, 0, true), { rule: "weekday", isGoverned: true });
  }
  if (next.word === "tomorrow") return dayForm(start, next.end, context.asOf + 1, { isGoverned: true });
  if (next.word === "today") return dayForm(start, next.end, context.asOf, { isGoverned: true });
  return monthOfName(next.word) === 0 ? dayForm(start, word.end, context.asOf, { isGoverned: true }) : null;
}

/** A period whose part is asked for. */
interface NamedPeriod {
  readonly end: number;
  readonly days: (edge: Edge) => DaySpan | null;
}

function namedPeriod(text: string, at: number, context: TimeContext, depth: number): NamedPeriod | null {
  const digits = readDigits(text, at);
  if (digits !== null && digits.digits === 4 && isYear(digits.value) && isFree(text, digits.end)) {
    const year = partOfYear(context, "year", 1, digits.value);
    return { end: digits.end, days: (edge) => daysOfPeriod(context, year, edge) };
  }
  const head = wordAt(text, at);
  const month = head.start === at ? monthOfName(head.word) : 0;
  if (month !== 0) {
    const whole = readMonthName(text, at, head.end, month, context, "end");
    if (whole === null) return null;
    const days = (edge: Edge): DaySpan | null => readMonthName(text, at, head.end, month, context, edge);
    return { end: whole.end, days };
  }
  const form = readEnglishPeriod(text, at, context, depth + 1);
  return form === null || form.isDay ? null : { end: form.end, days: (edge) => partOfForm(context, form, edge) };
}

/** A part of days found already: its end, or its first or second third. */
function partOfForm(context: TimeContext, form: DatedForm, edge: Edge): DaySpan | null {
  if (edge === "end" || edge === "whole") return form;
  const length = form.last - form.first + 1;
  const grain =
    length > 300 ? "year" : length > 150 ? "half" : length > 60 ? "quarter" : length > 20 ? "month" : "week";
  const isFiscal = grain === "quarter" || grain === "half" || context.fiscalYear.startMonth !== 1;
  const period = { ...periodFromNow({ ...context, asOf: form.first }, grain, 0, isFiscal), rolls: false };
  return daysOfPeriod(context, period, edge);
}

/** This quarter, next fiscal year, last month, next Friday, this June, the current half. */
function readRelative(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const steps = STEPS.get(head.word);
  if (steps === undefined) return null;
  const first = wordAt(text, head.end);
  const isFiscal = FISCAL_WORDS.has(first.word);
  const unit = isFiscal || first.word === "calendar" ? wordAt(text, first.end) : first;
  const more = { isElapsed: steps < 0, isGoverned: false };
  const grain = GRAINS.get(unit.word);
  if (grain !== undefined) {
    if (text.startsWith("-over-", unit.end) || text.startsWith("-on-", unit.end)) return null;
    const ending = endWordAfter(text, unit.end);
    if (ending < 0 && !endsWord(text, unit.end)) return null;
    const days = daysOfPeriod(context, periodFromNow(context, grain, steps, isFiscal), "whole");
    // The past month ends today and is no month of the calendar; it is looked back on all the same.
    return datedForm(head.start, ending < 0 ? unit.end : ending, days, { ...more, isGoverned: ending >= 0 });
  }
  if (unit.word === "weekend") {
    const week = daysOfPeriod(context, periodFromNow(context, "week", steps), "end");
    return datedForm(head.start, unit.end, week, { ...more, rule: "weekday" });
  }
  if (unit.word === "fy")
    return datedForm(
      head.start,
      unit.end,
      daysOfPeriod(context, periodFromNow(context, "year", steps, true), "whole"),
      more,
    );
  const weekday = weekdayOfName(unit.word);
  if (weekday !== 0)
    return dayForm(head.start, unit.end, weekdayOn(context, weekday, steps, false), { ...more, rule: "weekday" });
  const month = monthOfName(unit.word);
  if (month === 0 || !endsWord(text, unit.end)) return null;
  const named = readMonthName(text, unit.start, unit.end, month, context);
  return named === null || named.isDay ? null : datedForm(head.start, named.end, named, more);
}

/** The place after -end or 's end, or -1. */
function endWordAfter(text: string, at: number): number {
  let next = text.startsWith("'s", at) ? at + 2 : at;
  next = text.charAt(next) === "-" ? next + 1 : skipSpaces(text, next);
  return next > at && text.startsWith("end", next) && endsWord(text, next + 3) ? next + 3 : -1;
}

/** First half of 2026, third quarter, the second week of March, last day of June. */
function readOrdinal(text: string, head: PlacedWord, context: TimeContext, depth: number): DatedForm | null {
  const isLast = head.word === "last" || head.word === "final" || head.word === "closing";
  const part = isLast ? -1 : ordinalOf(head.word);
  return part === 0 ? null : readOrdinalUnit(text, head.start, head.end, part, context, depth);
}

/** What an ordinal counts: a quarter or half of a year, a week or day of a longer period. -1 counts from the end. */
export function readOrdinalUnit(
  text: string,
  start: number,
  end: number,
  part: number,
  context: TimeContext,
  depth = 0,
): DatedForm | null {
  const unit = wordAt(text, text.charAt(end) === "-" ? end + 1 : end);
  const isFiscal = FISCAL_WORDS.has(unit.word);
  const counted = isFiscal ? wordAt(text, unit.end) : unit;
  const grain = GRAINS.get(counted.word);
  const perYear = grain === "quarter" ? 4 : grain === "half" ? 2 : 0;
  const year = readYearAfter(text, counted.end, context, true);
  if (grain !== undefined && perYear > 0 && part <= perYear && !text.startsWith("of ", skipSpaces(text, counted.end))) {
    if (part < 0) return null;
    return datedForm(
      start,
      year?.end ?? counted.end,
      daysOfPeriod(context, partOfYear(context, grain, part, year?.year ?? null), "whole"),
    );
  }
  if (grain !== undefined && perYear > 0 && part <= perYear && year !== null) {
    const index = part < 0 ? perYear : part;
    return datedForm(start, year.end, daysOfPeriod(context, partOfYear(context, grain, index, year.year), "whole"));
  }
  return readPartOf(text, start, counted, part, context, depth);
}

function readPartOf(
  text: string,
  start: number,
  unit: PlacedWord,
  part: number,
  context: TimeContext,
  depth: number,
): DatedForm | null {
  const of = skipSpaces(text, unit.end);
  if (!text.startsWith("of ", of)) return null;
  const next = skipSpaces(text, text.startsWith("the ", of + 3) ? of + 7 : of + 3);
  const inner = wordAt(text, next);
  const grain = inner.start === next ? GRAINS.get(inner.word) : undefined;
  const nowName = grain === undefined ? null : periodFromNow(context, grain, 0);
  const outer: NamedPeriod | null =
    nowName === null
      ? namedPeriod(text, next, context, depth)
      : { end: inner.end, days: (edge) => edgeFromNow(context, nowName, edge) };
  if (outer === null) return null;
  const edge = partEdge(unit.word, part);
  if (edge === null) return null;
  const days = outer.days(edge);
  if (days === null) return null;
  const isFirstDay = unit.word === "day" && part === 1;
  return datedForm(start, outer.end, isFirstDay ? { first: days.first, last: days.first } : days, {
    isGoverned: false,
  });
}

function partEdge(unit: string, part: number): Edge | null {
  if (unit === "day") return part < 0 ? "end" : part === 1 ? "start" : null;
  if (unit === "week" || unit === "weeks") return part < 0 || part > 3 ? "end" : `week-${part as 1 | 2 | 3}`;
  if (unit === "half") return part === 1 ? "middle" : "end";
  if (unit === "month") return part < 0 || part === 3 ? "end" : part === 1 ? "start" : "middle";
  return null;
}

/** EOY, EOQ 2027, year-end, quarter end, weekend. */
function readEndWord(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const short = ENDS.get(head.word);
  if (short !== undefined) {
    const year = readYearAfter(text, head.end, context, false);
    const isFiscal = head.word === "eofy";
    const name =
      year === null
        ? periodFromNow(context, short, 0, isFiscal)
        : partOfYear(context, short, yearPart(short), year.year);
    return datedForm(head.start, year?.end ?? head.end, daysOfPeriod(context, name, "end"), {
      isGoverned: head.word !== "ye",
      isWeak: head.word === "ye",
    });
  }
  if (head.word === "midyear") return readMidyear(text, head, context);
  if (head.word !== "weekend") return null;
  return datedForm(head.start, head.end, daysOfPeriod(context, periodFromNow(context, "week", 0), "end"), {
    rule: "weekday",
    isWeak: true,
  });
}

function readMidyear(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const year = readYearAfter(text, head.end, context, false);
  const name = partOfYear(context, "year", 1, year?.year ?? null);
  return datedForm(head.start, year?.end ?? head.end, daysOfPeriod(context, name, "middle"), { isGoverned: true });
}

/** Year-end, the quarter after within, week 27, fiscal year 2026, calendar week 27. */
function readUnitWord(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  if (FISCAL_WORDS.has(head.word) || head.word === "calendar") return readFiscalYear(text, head, context);
  const grain = head.word === "wk" ? "week" : GRAINS.get(head.word);
  if (grain === undefined) return null;
  const ending = endWordAfter(text, head.end);
  if (ending >= 0) {
    const year = readYearAfter(text, ending, context, false);
    const name =
      year === null ? periodFromNow(context, grain, 0) : partOfYear(context, grain, yearPart(grain), year.year);
    return datedForm(head.start, year?.end ?? ending, daysOfPeriod(context, name, "end"), { isGoverned: true });
  }
  const number = readDigits(text, skipSpaces(text, head.end));
  if (grain === "week" && number !== null && number.digits > 0 && number.digits < 3 && isFree(text, number.end)) {
    const year = readYearAfter(text, number.end, context, false);
    return datedForm(head.start, year?.end ?? number.end, daysOfWeek(context, number.value, year?.year ?? null));
  }
  // Within the year, during the quarter: this one.
  const the = wordBefore(text, head.start);
  const before = wordBefore(text, the.start).word;
  if (the.word !== "the" || !["within", "during", "inside"].includes(before) || !endsWord(text, head.end)) return null;
  if (text.charAt(head.end) === "-") return null;
  return datedForm(head.start, head.end, daysOfPeriod(context, periodFromNow(context, grain, 0), "whole"));
}

function readFiscalYear(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const isFiscal = head.word !== "calendar";
  const unit = wordAt(text, head.end);
  if (!isFiscal && unit.word === "week") return readUnitWord(text, unit, context);
  const grain = GRAINS.get(unit.word);
  const after = grain === undefined ? head.end : unit.end;
  const ending = endWordAfter(text, after);
  const year =
    grain === undefined || grain === "year"
      ? readYearAfter(text, ending < 0 ? after : ending, context, isFiscal)
      : null;
  if (grain === undefined && year === null) return null;
  if (grain === undefined || grain === "year") {
    const name = { ...periodFromNow(context, "year", 0, isFiscal), rolls: false };
    const days = daysOfPeriod(context, year === null ? name : { ...name, index: year.year }, "whole");
    return datedForm(head.start, year?.end ?? Math.max(after, ending), days, { isGoverned: ending >= 0 });
  }
  return datedForm(
    head.start,
    Math.max(after, ending),
    daysOfPeriod(context, periodFromNow(context, grain, 0, true), "whole"),
  );
}

/** A bare year that begins here: 2026; weak, for it may be a name or an amount. */
export function readBareYear(text: string, at: number): DatedForm | null {
  const digits = readDigits(text, at);
  if (digits === null || digits.digits !== 4 || !isYear(digits.value) || !isFree(text, digits.end)) return null;
  const end = letterRunEnd(text, digits.end);
  if (end !== digits.end) return null;
  const first = daysFromCivil(digits.value, 1, 1);
  return datedForm(at, digits.end, { first, last: daysFromCivil(digits.value, 12, 31) }, { isWeak: true });
}
