/**
 * How long is it, in English? 90 days, one and a half years, 10 business days, half a year, six (6) months, 3-5 weeks.
 *
 * A range (two to three months) has its upper end.
 * @module
 */
import { durationForm, durationOf, sumOf, type Unit } from "./duration-units.js";
import type { DurationForm } from "./form.js";
import { endsWord, isDigit, isHan, type PlacedWord, skipSpaces, wordAt } from "./letters.js";
import { type CountWord, readDigits, readEnglishNumber } from "./number-words.js";
import { lengthAt, type WordList, wordList, wordMap } from "./word-list.js";

const UNITS: ReadonlyMap<string, Unit> = /* @__PURE__ */ wordMap<Unit>([
  ["year", "year years yr yrs"],
  ["quarter", "quarter quarters qtrs"],
  ["month", "month months mo mos mth mths"],
  ["week", "week weeks wk wks"],
  ["fortnight", "fortnight fortnights sprint sprints"],
  ["day", "day days"],
  ["working-day", "workday workdays weekdays"],
  ["clock", "hour hours hr hrs minute minutes min mins second seconds sec secs"],
]);
/** Which days: of work or of the calendar. */
const DAY_KINDS: ReadonlyMap<string, Unit> = /* @__PURE__ */ wordMap<Unit>([
  ["working-day", "business working work trading"],
  ["day", "calendar full consecutive straight short"],
]);
const LETTER_UNITS: ReadonlyMap<string, Unit> = /* @__PURE__ */ wordMap<Unit>([
  ["day", "d"],
  ["week", "w"],
  ["clock", "h"],
]);
const JOINTS: WordList = /* @__PURE__ */ wordList("- ~ to_ or_ 至 到");
/** The words that may follow the digits of a length of time. */
export function wordsAfterCount(): readonly string[] {
  return [...UNITS.keys(), ...DAY_KINDS.keys(), "more", "additional", "further", "to", "or"];
}

/** (6) or (six) after the number in words. */
const BRACKET_LIMIT = 14;

/** The length of time whose number begins at `at`. */
export function readEnglishDuration(text: string, at: number): DurationForm | null {
  const number = isDigit(text.charCodeAt(at)) ? readDigits(text, at) : readCount(text, at);
  if (number === null) return null;
  const upper = upperEnd(text, number);
  return readUnit(text, at, { ...upper, end: skipBracket(text, upper.end) });
}

/** Half a year, a couple of weeks, a month, six months: the word is the count itself. */
function readCount(text: string, at: number): CountWord | null {
  const { word, end } = wordAt(text, at);
  if (word === "half") {
    const next = wordAt(text, text.charAt(end) === "-" ? end + 1 : end);
    return { value: 0.5, end: next.word === "a" || next.word === "an" ? next.end : end, digits: 0 };
  }
  if (word === "a" || word === "an") {
    const next = wordAt(text, end);
    if (next.word === "couple")
      return { value: 2, end: text.startsWith(" of", next.end) ? next.end + 3 : next.end, digits: 0 };
    if (next.word === "half") return { value: 0.5, end: next.end, digits: 0 };
    if (next.word === "single" || next.word === "further") return { value: 1, end: next.end, digits: 0 };
  }
  return readEnglishNumber(text, at);
}

/** The upper end of 3-5, 3 to 5, two or three; the number itself if no larger one follows. */
function upperEnd(text: string, number: CountWord): CountWord {
  const gap = skipSpaces(text, number.end);
  const joint = lengthAt(JOINTS, text, gap);
  if (joint === 0) return number;
  const next = skipSpaces(text, gap + joint);
  const second = readDigits(text, next) ?? readEnglishNumber(text, next);
  return second !== null && second.value > number.value ? second : number;
}

function skipBracket(text: string, end: number): number {
  const open = skipSpaces(text, end);
  if (text.charAt(open) !== "(") return end;
  for (let at = open + 1; at < open + BRACKET_LIMIT; at++) if (text.charAt(at) === ")") return at + 1;
  return end;
}

function readUnit(text: string, at: number, number: CountWord): DurationForm | null {
  const isHyphened = text.charAt(number.end) === "-";
  const first = wordAfterMore(text, isHyphened ? number.end + 1 : number.end);
  const dayKind = DAY_KINDS.get(first.word);
  const isJoined = text.charAt(first.end) === "-";
  const counted = dayKind === undefined ? first : wordAt(text, isJoined ? first.end + 1 : first.end);
  const unit = UNITS.get(counted.word);
  if (unit === undefined || !endsWord(text, counted.end)) return readLetterUnit(text, at, number);
  const { end, hasHalf } = afterUnit(text, counted.end);
  const value = hasHalf ? number.value + 0.5 : number.value;
  // A hyphen makes an adjective: a 6-month plan, a three-year-old plant.
  const isAdjective = text.charAt(end) === "-" || (isHyphened && !counted.word.endsWith("s"));
  const kind = unit === "day" && dayKind !== undefined ? dayKind : unit;
  return withSmallerUnit(text, durationForm(at, end, durationOf(kind, value), isAdjective));
}

function wordAfterMore(text: string, at: number): PlacedWord {
  const word = wordAt(text, at);
  return word.word === "more" || word.word === "additional" || word.word === "further" ? wordAt(text, word.end) : word;
}

/** The place after the unit: 's of two weeks' time; a year and a half. */
function afterUnit(text: string, unitEnd: number): { readonly end: number; readonly hasHalf: boolean } {
  const end = text.startsWith("'s", unitEnd) ? unitEnd + 2 : text.charAt(unitEnd) === "'" ? unitEnd + 1 : unitEnd;
  const half = skipSpaces(text, end);
  const hasHalf = text.startsWith("and a half", half);
  return { end: hasHalf ? half + "and a half".length : end, hasHalf };
}

/** 90d, 12w, 48h: attached to digits. */
function readLetterUnit(text: string, at: number, number: CountWord): DurationForm | null {
  const unit = LETTER_UNITS.get(text.charAt(number.end));
  const end = number.end + 1;
  if (unit === undefined || !endsWord(text, end) || !isDigit(text.charCodeAt(number.end - 1))) return null;
  // A 3d model, the d of 4d printing: a length is followed by its limit, or by nothing.
  const next = text.charCodeAt(end);
  return next === 32 || Number.isNaN(next) || isHan(next)
    ? durationForm(at, end, durationOf(unit, number.value))
    : null;
}

/** One year and six months: the smaller unit belongs to it. */
function withSmallerUnit(text: string, form: DurationForm): DurationForm {
  if (form.duration.months === 0 || form.isAdjective) return form;
  const joint = skipSpaces(text, form.end);
  const next = text.startsWith("and ", joint) ? joint + 4 : joint;
  const number = next === form.end ? null : (readDigits(text, next) ?? readEnglishNumber(text, next));
  if (number === null) return form;
  const word = wordAt(text, number.end);
  const unit = UNITS.get(word.word);
  if (unit !== "month" && unit !== "week" && unit !== "day") return form;
  return sumOf(form, durationOf(unit, number.value), word.end);
}
