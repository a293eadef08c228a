/**
 * Which period is named in English? Q3, next quarter, EOY, year-end, fiscal 2026, week 27, this Friday, June 30.
 *
 * A period may stand within another one; no phrase in use goes deeper than the limit here.
 * @module
 */
import { daysFromCivil } from "../../../calendar/internal.js";
import type { TimeContext } from "../mark.js";
import { datedForm, dayForm, isYear } from "./build-form.js";
import { grainOf, isFiscalWord, lastPart, readEdge, readOrdinal } from "./english-edge.js";
import { monthOfName, readMonthName } from "./english-month.js";
import type { DatedForm } from "./form.js";
import { endsNumber, endsWord, type PlacedWord, skipSpaces, wordAt, wordBefore } from "./letters.js";
import { readDigits, readEnglishNumber } from "./number-words.js";
import { readPeriodCode } from "./period-code.js";
import { daysOfPeriod, daysOfWeek, monthsOn, type PeriodName, partOfYear, periodFromNow } from "./period-days.js";
import { weekdayOfName, weekdayOn } from "./weekday.js";
import { wordMap, wordSet } from "./word-list.js";
import { readYearAfter } from "./year-after.js";

const DEPTH_LIMIT = 3;
const STEPS: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap([
  [0, "this current running present"],
  [1, "next coming upcoming following"],
  [-1, "last previous prior past preceding"],
]);
const ENDS: ReadonlyMap<string, PeriodName["grain"]> = /* @__PURE__ */ wordMap<PeriodName["grain"]>([
  ["week", "eow weekend"],
  ["month", "eom monthend"],
  ["quarter", "eoq quarterend"],
  ["half", "eoh"],
  ["year", "eoy ye yearend eofy fye cye"],
]);
const TODAY: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap([
  [0, "today tonight eod cob eob"],
  [1, "tomorrow"],
]);
/** The year, the quarter: this one, after these. */
const WITHIN: ReadonlySet<string> = /* @__PURE__ */ wordSet("within during inside before");
/** Signs that make a number of four digits a count. */
const COUNTED = "个天日号分小工元人家户件台套次吨亩万亿多余";
/** Words that are a time only after a word that asks for one. */
const WEAK_ENDS: ReadonlySet<string> = /* @__PURE__ */ wordSet("ye weekend");

/** The period or day whose name begins with the word at `at`. */
export function readEnglishPeriod(text: string, at: number, context: TimeContext, depth = 0): DatedForm | null {
  if (depth > DEPTH_LIMIT) return null;
  const form = readPeriod(text, at, context, depth);
  if (form === null || form.isDay) return form;
  const end = endWordAfter(text, form.end);
  // Q2 end, June-end: the end is written with it.
  return end < 0 ? form : { ...form, end, first: form.last, isGoverned: true, isWeak: false };
}

function readPeriod(text: string, at: number, context: TimeContext, depth: number): DatedForm | null {
  const code = readPeriodCode(text, at, context);
  if (code !== null) return code;
  const head = wordAt(text, at);
  if (head.start !== at || !endsWord(text, head.end)) return null;
  const month = monthOfName(head.word);
  if (month !== 0) return readMonthName(text, at, head.end, month, context);
  const read = (inner: number): DatedForm | null => readEnglishPeriod(text, inner, context, depth + 1);
  return (
    readOrdinal(text, head, context, read) ??
    readEdge(text, head, context, read) ??
    readRelative(text, head, context) ??
    readToday(text, head, context) ??
    readEndWord(text, head, context) ??
    readUnitWord(text, head, context)
  );
}

/** Today, EOD tomorrow, COB Friday. */
function readToday(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const steps = TODAY.get(head.word);
  if (steps === undefined) return null;
  const next = wordAt(text, head.end);
  const weekday = head.word.length === 3 ? weekdayOfName(next.word) : 0;
  if (weekday === 0) return dayForm(head.start, head.end, context.asOf + steps, { isWeak: true });
  return dayForm(head.start, next.end, weekdayOn(context, weekday, 0, true), { rule: "weekday", isGoverned: true });
}

/** This quarter, next fiscal year, last month, next Friday, this June, the current half. */
function readRelative(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const steps = STEPS.get(head.word);
  if (steps === undefined) return null;
  const first = wordAt(text, head.end);
  const isFiscal = isFiscalWord(first.word) || first.word === "fy";
  if (first.word === "time") return readThisTime(text, head, first, context);
  const unit = (isFiscal && first.word !== "fy") || first.word === "calendar" ? wordAt(text, first.end) : first;
  const more = { isElapsed: steps < 0 };
  const grain = first.word === "fy" ? "year" : grainOf(unit.word);
  if (!endsWord(text, unit.end)) return null;
  if (grain !== undefined) {
    const days = daysOfPeriod(context, periodFromNow(context, grain, steps, isFiscal), "whole");
    return datedForm(head.start, unit.end, days, more);
  }
  if (unit.word === "weekend") {
    const week = daysOfPeriod(context, periodFromNow(context, "week", steps), "end");
    return datedForm(head.start, unit.end, week, { ...more, rule: "weekday" });
  }
  const weekday = weekdayOfName(unit.word);
  if (weekday !== 0)
    return dayForm(head.start, unit.end, weekdayOn(context, weekday, steps, false), { ...more, rule: "weekday" });
  const month = monthOfName(unit.word);
  const named = month === 0 ? null : readMonthName(text, unit.start, unit.end, month, context);
  if (named === null || named.isDay) return null;
  return datedForm(head.start, named.end, named, steps < 0 ? more : { isGoverned: false });
}

/** This time next year: as long from today. */
function readThisTime(text: string, head: PlacedWord, time: PlacedWord, context: TimeContext): DatedForm | null {
  const next = wordAt(text, time.end);
  const unit = wordAt(text, next.end);
  const months = unit.word === "year" ? 12 : unit.word === "quarter" ? 3 : unit.word === "month" ? 1 : 0;
  if (head.word !== "this" || next.word !== "next" || months === 0) return null;
  return dayForm(head.start, unit.end, monthsOn(context.asOf, months), { rule: "duration" });
}

/** EOY, EOQ 2027, weekend, midyear. */
function readEndWord(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const isMiddle = head.word === "midyear";
  const grain = isMiddle ? "year" : ENDS.get(head.word);
  if (grain === undefined) return null;
  const year = grain === "week" ? null : readYearAfter(text, head.end, context, false);
  const isFiscal = head.word === "eofy" || head.word === "fye";
  const now = periodFromNow(context, grain, 0, isFiscal);
  const bare = { ...now, rolls: isMiddle };
  const name = year === null ? bare : partOfYear(context, grain, lastPart(grain), year.year);
  const isWeak = WEAK_ENDS.has(head.word);
  return datedForm(head.start, year?.end ?? head.end, daysOfPeriod(context, name, isMiddle ? "middle" : "end"), {
    isWeak,
    isGoverned: !isWeak,
  });
}

/** The place after -end or 's end, or -1. */
function endWordAfter(text: string, at: number): number {
  let next = text.startsWith("'s", at) ? at + 2 : at;
  next = text.charAt(next) === "-" ? next + 1 : skipSpaces(text, next);
  return next > at && text.startsWith("end", next) && endsWord(text, next + 3) ? next + 3 : -1;
}

/** Year-end, quarter end 2027, the year after within, week 27, fiscal year 2026. */
function readUnitWord(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const isFiscal = isFiscalWord(head.word);
  if (isFiscal || head.word === "calendar") return readFiscal(text, head, isFiscal, context);
  const grain = grainOf(head.word);
  if (grain === undefined) return null;
  const ending = endWordAfter(text, head.end);
  if (ending >= 0) {
    const year = readYearAfter(text, ending, context, false);
    const now = periodFromNow(context, grain, 0);
    const name = year === null ? now : partOfYear(context, grain, lastPart(grain), year.year);
    return datedForm(head.start, year?.end ?? ending, daysOfPeriod(context, name, "end"), { isGoverned: true });
  }
  if (grain === "quarter" || grain === "half") {
    const part = readNumbered(text, head, grain, context);
    if (part !== null) return part;
  }
  if (grain === "week") {
    const week = readWeek(text, head, context);
    if (week !== null) return week;
  }
  const the = wordBefore(text, head.start);
  if (the.word !== "the" || text.charAt(head.end) === "-" || !WITHIN.has(wordBefore(text, the.start).word)) return null;
  return datedForm(head.start, head.end, daysOfPeriod(context, periodFromNow(context, grain, 0), "whole"));
}

/** Quarter 3, quarter two of 2026, half 2. */
function readNumbered(
  text: string,
  head: PlacedWord,
  grain: "quarter" | "half",
  context: TimeContext,
): DatedForm | null {
  const at = skipSpaces(text, head.end);
  // Half a year is a length of time.
  const number = text.startsWith("a", at) ? null : (readDigits(text, at) ?? readEnglishNumber(text, at));
  if (at === head.end || number === null || !endsNumber(text, number.end)) return null;
  if (!(number.value >= 1 && number.value <= lastPart(grain)) || number.value % 1 !== 0) return null;
  const year = readYearAfter(text, number.end, context, true);
  const days = daysOfPeriod(context, partOfYear(context, grain, number.value, year?.year ?? null), "whole");
  return datedForm(head.start, year?.end ?? number.end, days, { isWeak: year === null });
}

/** Week 27; week of June 8. */
function readWeek(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const number = readDigits(text, skipSpaces(text, head.end));
  if (number !== null && number.digits > 0 && number.digits < 3 && endsNumber(text, number.end)) {
    const year = readYearAfter(text, number.end, context, false);
    return datedForm(head.start, year?.end ?? number.end, daysOfWeek(context, number.value, year?.year ?? null));
  }
  const of = wordAt(text, head.end);
  const name = of.word === "of" ? wordAt(text, of.end) : of;
  const month = name === of ? 0 : monthOfName(name.word);
  const day = month === 0 ? null : readMonthName(text, name.start, name.end, month, context);
  if (day?.isDay !== true) return null;
  const week = daysOfPeriod(context, periodFromNow({ ...context, asOf: day.first }, "week", 0), "whole");
  return datedForm(head.start, day.end, week);
}

/** Fiscal 2026, the fiscal year, calendar year 2027, fiscal quarter. */
function readFiscal(text: string, head: PlacedWord, isFiscal: boolean, context: TimeContext): DatedForm | null {
  const unit = wordAt(text, head.end);
  if (!isFiscal && unit.word === "week") return readWeek(text, unit, context);
  const grain = grainOf(unit.word);
  const after = grain === undefined ? head.end : unit.end;
  const ending = endWordAfter(text, after);
  const end = Math.max(after, ending);
  const isYearly = grain === undefined || grain === "year";
  const year = isYearly ? readYearAfter(text, end, context, isFiscal) : null;
  if (grain === undefined && year === null) return null;
  const now = periodFromNow(context, grain ?? "year", 0, isFiscal);
  const name = year === null ? now : { ...now, index: year.year };
  return datedForm(head.start, year?.end ?? end, daysOfPeriod(context, name, "whole"), { isGoverned: ending >= 0 });
}

/** A bare year that begins here: 2026; weak, for it may be a name or an amount. 2026 year-end is its end. */
export function readBareYear(text: string, at: number): DatedForm | null {
  const digits = readDigits(text, at);
  if (digits?.digits !== 4 || !isYear(digits.value) || !endsNumber(text, digits.end)) return null;
  // 2000个, 2000元: so many of them.
  if (COUNTED.includes(text.charAt(digits.end) || "-")) return null;
  const unit = wordAt(text, digits.end);
  const ending = endWordAfter(text, unit.word === "year" ? unit.end : digits.end);
  const days = { first: daysFromCivil(digits.value, 1, 1), last: daysFromCivil(digits.value, 12, 31) };
  if (ending >= 0) return datedForm(at, ending, { first: days.last, last: days.last }, { isGoverned: true });
  return datedForm(at, digits.end, days, { isWeak: true });
}
