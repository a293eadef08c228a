/**
 * Which reader may find a word of time here? The sign or word at a place says who looks; most places are passed over.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { mayBeWord, type WordShapes, wordShapes } from "../word-shapes.js";
import { readChineseCadence } from "./chinese-cadence.js";
import { readChineseDuration } from "./chinese-duration.js";
import { readChinesePeriod, readNumberSpan, readPartOfCode } from "./chinese-period.js";
import { durationForm, durationOf } from "./duration-units.js";
import { cadenceHeads, readEnglishCadence } from "./english-cadence.js";
import { readEnglishDuration, wordsAfterCount } from "./english-duration.js";
import { readNextUnit } from "./english-duration-role.js";
import { readCounted } from "./english-edge.js";
import { monthNames, readDayThenMonth } from "./english-month.js";
import { readBareYear, readEnglishPeriod } from "./english-period.js";
import { readNumericDate } from "./explicit-date.js";
import { englishFixedHeads, readChineseFixed, readEnglishFixed } from "./fixed-words.js";
import type { DatedForm, TimeForm } from "./form.js";
import { isDigit, isHan, isLetter, letterRunEnd, type PlacedWord, skipSpaces } from "./letters.js";
import { englishNumberWords, isHanNumeral, ordinalOf, readDigits, readHanNumber } from "./number-words.js";
import { readPeriodCode } from "./period-code.js";
import { endOfSpan } from "./span.js";
import { readWeekdayName, weekdayNames } from "./weekday.js";

/** The signs that a Chinese word of time may begin with, numerals included. */
const CHINESE_STARTS =
  "本当这该下次上今明后来去前往新大历年月季周星礼岁财会全第首末每隔按逐双半同环春过除元端中清农国劳圣日〇零一二两三四五六七八九十百千廿卅";
/** What stands at a place, by its unit: most units begin no word of time. */
export const NOTHING = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const CHINESE = 3;
const STARTS: Uint8Array = /* @__PURE__ */ startsByUnit();

function startsByUnit(): Uint8Array {
  const starts = new Uint8Array(0x10000);
  for (let code = 0; code < 128; code++) if (isLetter(code)) starts[code] = LETTER;
  for (let code = 0; code < 128; code++) if (isDigit(code)) starts[code] = DIGIT;
  for (const sign of CHINESE_STARTS) starts[sign.charCodeAt(0)] = CHINESE;
  return starts;
}

/** Which kind of word of time may begin with the unit of this code. */
export function startOf(code: number): number {
  return STARTS[code] as number;
}

/** English words that a date, period, cadence or length of time may begin with. */
const ENGLISH_HEADS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...monthNames(),
  ...weekdayNames(),
  ...cadenceHeads(),
  ...englishNumberWords(),
  ...englishFixedHeads(),
  ...(
    "this current running present next coming upcoming following last previous prior past preceding final closing " +
    "first second third fourth fifth end close conclusion late start beginning early mid middle midyear eow eom eoq " +
    "eoh eoy ye yearend eofy fye cye weekend monthend quarterend today tonight eod cob eob tomorrow week wk quarter qtr half " +
    "year yr fiscal financial calendar fy cy h w cw kw eo"
  ).split(" "),
]);

const HEAD_SHAPES: WordShapes = /* @__PURE__ */ wordShapes(ENGLISH_HEADS);

/** Whether the run of letters from `at` to `end` may begin an English word of time. */
export function mayBeHead(text: string, at: number, end: number): boolean {
  return mayBeWord(HEAD_SHAPES, text, at, end);
}

/** 20260630. */
const DIGITS_OF_DATE = 8;

/** The word of time that begins at `at`. */
export function readForm(text: string, at: number, context: TimeContext): TimeForm | null {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return readEnglish(text, at, context);
  if (isDigit(code)) return readFigures(text, at, context);
  return startOf(code) === CHINESE ? readChinese(text, at, context) : null;
}

function readChinese(text: string, at: number, context: TimeContext): TimeForm | null {
  const fixed = readChineseFixed(text, at, context);
  if (fixed !== null) return fixed;
  const sign = text.charAt(at);
  const isNumeral = isHanNumeral(text.charCodeAt(at));
  const end = isNumeral ? (readHanNumber(text, at)?.end ?? at) : at;
  if (isNumeral && !mayCountTime(text, end)) return null;
  if (isNumeral && countsUnits(text, end) && !text.startsWith("四个季度", at)) return readChineseDuration(text, at);
  const period = (isNumeral ? readNumberSpan(text, at, context) : null) ?? readChinesePeriod(text, at, context);
  if (period !== null) return endOfSpan(text, period, (next) => readDated(text, next, context));
  return isNumeral || sign === "半" ? readChineseDuration(text, at) : readChineseCadence(text, at);
}

/** Signs that may follow the number of a date or length of time, each with what it begins. */
const AFTER_NUMBER: ReadonlySet<number> = /* @__PURE__ */ new Set(
  [..."年月日号季周星礼天个工自交整小分秒财会至到或半前之以点时底末"].map((sign) => sign.charCodeAt(0)),
);

/** Units that are counted and that no date has: 六个月, 三天, 10个工作日. */
const COUNTED_UNITS = "个天工自小分秒整";

function countsUnits(text: string, end: number): boolean {
  const sign = text.charAt(end);
  return sign !== "" && COUNTED_UNITS.includes(sign);
}

/** Words that may follow the digits of a day or a length of time, after a space: 30 June, 30 of June, 6 months. */
const AFTER_FIGURES: WordShapes = /* @__PURE__ */ shapesAfterFigures();

function shapesAfterFigures(): WordShapes {
  return wordShapes([...monthNames(), ...wordsAfterCount(), "day", "of"]);
}

/** 1,150 and 60 cases: whether digits that are no year go on, or count something that is no time. */
function isCountOfThings(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 44) return isDigit(text.charCodeAt(end + 1));
  if (code !== 32 || end - at > 3) return false;
  const next = skipSpaces(text, end);
  return isLetter(text.charCodeAt(next)) && !mayBeWord(AFTER_FIGURES, text, next, letterRunEnd(text, next));
}

/** 45.3%, 12.5万: whether decimals follow, and after them what makes the number an amount. */
function isDecimalAmount(text: string, at: number, point: number): boolean {
  if (text.charCodeAt(point) !== 46) return false;
  let end = point + 1;
  while (end - point <= DECIMALS_LIMIT && isDigit(text.charCodeAt(end))) end++;
  const places = end - point - 1;
  if (places === 0 || places > DECIMALS_LIMIT) return false;
  const code = text.charCodeAt(end);
  if (code === 37) return true;
  // Of 2026.05, 12.2026 and 6.30止 a date could be made.
  return point - at < 3 && places < 4 && isHan(code) && !AFTER_NUMBER.has(code) && code !== 0x6b62;
}

/** Amounts have no more decimals. */
const DECIMALS_LIMIT = 8;

/** Whether what follows a number leaves it open that it tells a time: no percentage, no money, no other count. */
function mayCountTime(text: string, end: number): boolean {
  const at = skipSpaces(text, end);
  const code = text.charCodeAt(at);
  return isHan(code) ? AFTER_NUMBER.has(code) : code !== 37;
}

function readEnglish(text: string, at: number, context: TimeContext): TimeForm | null {
  const end = letterRunEnd(text, at);
  const head: PlacedWord = { word: text.slice(at, end), start: at, end };
  if (!ENGLISH_HEADS.has(head.word)) return null;
  const fixed = readEnglishFixed(text, head, context);
  if (fixed !== null) return fixed;
  const next = readNextUnit(text, at);
  if (next !== null) return durationForm(next.unit.start, next.unit.end, durationOf(next.unit.word as "year", 1));
  const named = readEnglishPeriod(text, at, context) ?? readWeekdayAndDate(text, head, context);
  const period = named !== null && head.word === "fy" ? (readPartOfCode(text, named, context) ?? named) : named;
  if (period !== null) return endOfSpan(text, period, (place) => readDated(text, place, context));
  return readEnglishCadence(text, head) ?? readEnglishDuration(text, at);
}

/** Friday; Friday, 30 January 2026: the date says it. */
function readWeekdayAndDate(text: string, head: PlacedWord, context: TimeContext): DatedForm | null {
  const weekday = readWeekdayName(text, head, context);
  if (weekday === null) return null;
  const gap = skipSpaces(text, text.charAt(weekday.end) === "," ? weekday.end + 1 : weekday.end);
  const date = readDated(text, text.startsWith("the ", gap) ? gap + 4 : gap, context);
  return date?.isDay === true && date.rule === "explicit-date"
    ? { ...date, start: weekday.start, isWeak: false }
    : weekday;
}

function readFigures(text: string, at: number, context: TimeContext): TimeForm | null {
  const before = text.charAt(at - 1);
  // The decimals of a number, the digits of a name, an amount of money, the rest of a telephone number.
  if (at > 0 && (".$#¥€£".includes(before) || isLetter(text.charCodeAt(at - 1)))) return null;
  if ((before === "-" || before === "/") && isDigit(text.charCodeAt(at - 2))) return null;
  const end = digitRunEnd(text, at);
  if (isDecimalAmount(text, at, end) || isCountOfThings(text, at, end) || !mayCountTime(text, end)) return null;
  const isCount = end - at < DIGITS_OF_DATE && countsUnits(text, end);
  const dated = isCount ? null : readFiguresDated(text, at, context);
  if (dated !== null) return endOfSpan(text, dated, (next) => readDated(text, next, context));
  if (text.startsWith("618", at)) return readChineseFixed(text, at, context);
  return readLength(text, at) ?? (before === "-" ? null : readYearAlone(text, at));
}

/** A year alone; not one that goes on: 6655-2026-1. */
function readYearAlone(text: string, at: number): DatedForm | null {
  const year = readBareYear(text, at);
  return year !== null && text.charAt(year.end) === "-" && isDigit(text.charCodeAt(year.end + 1)) ? null : year;
}

/** Where the run of digits ends; longer ones than those of a date are no time. */
function digitRunEnd(text: string, at: number): number {
  let end = at;
  while (end - at < DIGITS_OF_DATE && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function readLength(text: string, at: number): TimeForm | null {
  return readChineseDuration(text, at) ?? readEnglishDuration(text, at);
}

/** A date or period that begins with figures. */
function readFiguresDated(text: string, at: number, context: TimeContext): DatedForm | null {
  let end = at;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
  const sign = text.charCodeAt(end);
  const isSeparated = sign >= 45 && sign <= 47;
  const next = sign === 32 ? skipSpaces(text, end) : end;
  const follows = text.charCodeAt(next);
  if (isSeparated || end - at === 5) {
    const numeric = readNumericDate(text, at, context);
    if (numeric !== null) return numeric;
  }
  if (isHan(follows) || isSeparated || follows === 126) {
    const chinese = readNumberSpan(text, at, context) ?? readChinesePeriod(text, at, context);
    if (chinese !== null) return chinese;
  }
  if (isLetter(follows) || isSeparated) return readFiguresAndLetters(text, at, end, context);
  return null;
}

/** 2026Q3, 2026 Q3, 3Q26, 30 June, 2nd half. */
function readFiguresAndLetters(text: string, at: number, end: number, context: TimeContext): DatedForm | null {
  const code = readPeriodCode(text, at, context) ?? readDayThenMonth(text, at, context);
  if (code !== null) return code;
  const digits = readDigits(text, at);
  const suffixEnd = letterRunEnd(text, end);
  if (digits !== null && suffixEnd === end + 2) {
    const part = ordinalOf(text.slice(at, suffixEnd));
    const read = (next: number): DatedForm | null => readEnglishPeriod(text, next, context, 1);
    return part === 0 ? null : readCounted(text, at, suffixEnd, part, context, read);
  }
  if (digits?.digits !== 4 || readBareYear(text, at) === null) return null;
  // The same code with its year attached: 2026 Q3, 2026-Q3.
  const part = readPeriodCode(text, end + 1, context);
  if (part?.start !== end + 1) return null;
  const attached = readPeriodCode(`${text.slice(at, end)}${text.slice(end + 1, end + 3)}`, 0, context);
  return attached === null ? null : { ...attached, start: at, end: end + 3 };
}

/** A date or period at a place, whatever it begins with. */
export function readDated(text: string, at: number, context: TimeContext): DatedForm | null {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return readEnglishPeriod(text, text.startsWith("the ", at) ? at + 4 : at, context);
  if (isDigit(code)) return readFiguresDated(text, at, context) ?? readYearAlone(text, at);
  return startOf(code) === CHINESE ? readChinesePeriod(text, at, context) : null;
}
