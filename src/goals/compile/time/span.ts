/**
 * From when to when? Two dates or periods joined into one, of which the end counts: January to June, 3月1日至30日.
 * @module
 */
import { civilFromDays, daysFromCivil } from "../../../calendar/internal.js";
import type { DatedForm } from "./form.js";
import { isHan, skipSpaces, wordBefore } from "./letters.js";
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
  // November to February: past the end of the year of the first.
  const last = second.last < form.first ? monthsOn(second.last, 12) : second.last;
  return { ...second, start, first: form.first, last, isGoverned: true, isWeak: false };
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
