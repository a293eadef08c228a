/**
 * From when to when? Two dates or periods joined into one, of which the end counts: January to June, 3月1日至30日.
 * @module
 */
import { civilFromDays, daysFromCivil } from "../../../calendar/internal.js";
import type { DatedForm } from "./form.js";
import { isDigit, isHan, skipSpaces, wordBefore } from "./letters.js";
import { readNumeral } from "./number-words.js";
import { monthsOn } from "./period-days.js";
import { lengthAt, type WordList, wordList } from "./word-list.js";

const JOINTS: WordList = /* @__PURE__ */ wordList("through_ thru_ until_ till_ to_ -- - ~ 至 到");
const DAY_SIGNS: WordList = /* @__PURE__ */ wordList("日 号");

/** The form, or the span to a second one that follows it. */
export function endOfSpan(text: string, form: DatedForm, read: (at: number) => DatedForm | null): DatedForm {
  const gap = skipSpaces(text, form.end);
  const isBetween = text.startsWith("and ", gap) && wordBefore(text, form.start).word === "between";
  const joint = isBetween ? "and ".length : lengthAt(JOINTS, text, gap);
  if (joint === 0) return form;
  const next = skipSpaces(text, gap + joint);
  const second = read(next) ?? laterDay(text, form, next);
  if (second === null || second.isElapsed) return form;
  const start = spanStart(text, form.start, isBetween);
  const isBackward = second.last < form.first;
  // November 2026 to February ends in the year after; without a year the span under way is meant.
  const last = isBackward && hasYear(text, form) ? monthsOn(second.last, MONTHS_OF_YEAR) : second.last;
  const first = last < form.first ? monthsOn(form.first, -MONTHS_OF_YEAR) : form.first;
  return { ...second, start, first, last, isGoverned: true, isWeak: false };
}

const MONTHS_OF_YEAR = 12;

/** Whether a year in four digits is written in it. */
function hasYear(text: string, { start, end }: DatedForm): boolean {
  let digits = 0;
  for (let at = start; at < end && digits < 4; at++) digits = isDigit(text.charCodeAt(at)) ? digits + 1 : 0;
  return digits === 4;
}

/** From and between belong to the span. */
function spanStart(text: string, start: number, isBetween: boolean): number {
  const before = text.charAt(start - 1);
  if (before === "从" || before === "自") return start - 1;
  const word = wordBefore(text, start);
  return isBetween || word.word === "from" ? word.start : start;
}

/** 3月1日至30日: the second day is of the month of the first. */
function laterDay(text: string, form: DatedForm, at: number): DatedForm | null {
  if (!form.isDay || !isHan(text.charCodeAt(form.end - 1))) return null;
  const number = readNumeral(text, at);
  if (number === null || lengthAt(DAY_SIGNS, text, number.end) === 0) return null;
  const { year, month } = civilFromDays(form.first);
  const day = daysFromCivil(year, month, number.value);
  return day > form.first ? { ...form, end: number.end + 1, first: day, last: day } : null;
}
