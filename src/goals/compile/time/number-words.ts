/**
 * Which number is written here? Digits, English words and Chinese numerals, as far as counts of days and months go.
 *
 * Amounts are read elsewhere and exactly; a count of time is a small whole number, or a half.
 * @module
 */
import { isDigit, isLetter, letterRunEnd, skipSpaces } from "./letters.js";

/** A count and the place after it. */
export interface CountWord {
  /** A whole number, or one and a half and the like. */
  readonly value: number;
  readonly end: number;
  /** Digits one by one, as years are written: 2026, 二〇二六. */
  readonly digits: number;
}

/** More digits than this are no count of time. */
const DIGIT_LIMIT = 5;

/** Digits with an optional half: 12, 1.5. Null for longer numbers and for other decimals. */
export function readDigits(text: string, at: number): CountWord | null {
  let end = at;
  let value = 0;
  while (end - at <= DIGIT_LIMIT && isDigit(text.charCodeAt(end))) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end++;
  }
  const digits = end - at;
  if (digits === 0 || digits > DIGIT_LIMIT) return null;
  if (text.startsWith(".5", end) && !isDigit(text.charCodeAt(end + 2)))
    return { value: value + 0.5, end: end + 2, digits: 0 };
  return { value, end, digits };
}

const HAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ["〇", 0],
  ["零", 0],
  ["一", 1],
  ["二", 2],
  ["两", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
]);
const HAN_PLACES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const HAN_TENS: ReadonlyMap<string, number> = new Map([
  ["廿", 20],
  ["卅", 30],
]);
/** 一千二百三十四 is seven long. */
const HAN_LIMIT = 8;

/** Whether a Chinese numeral may begin with this sign. */
export function isHanNumeral(sign: string): boolean {
  return HAN_DIGITS.has(sign) || HAN_PLACES.has(sign) || HAN_TENS.has(sign);
}

/** A Chinese numeral: 十二, 一百二十, 二〇二六, 两三 (the larger of the two). */
export function readHanNumber(text: string, at: number): CountWord | null {
  let end = at;
  let total = 0;
  let open = -1;
  let previous = -1;
  let digits = 0;
  let hasPlace = false;
  for (; end - at < HAN_LIMIT; end++) {
    const sign = text.charAt(end);
    const digit = HAN_DIGITS.get(sign);
    const place = HAN_PLACES.get(sign);
    const tens = HAN_TENS.get(sign);
    if (digit !== undefined) {
      previous = open;
      open = hasPlace || open < 0 ? digit : open * 10 + digit;
      digits++;
    } else if (place !== undefined) {
      total += (open < 0 ? 1 : open) * place;
      open = -1;
      hasPlace = true;
    } else if (tens !== undefined) {
      total += tens;
      open = -1;
      hasPlace = true;
    } else break;
  }
  if (end === at) return null;
  if (hasPlace) return { value: total + Math.max(open, 0), end, digits: 0 };
  // Two digits that follow each other are a rough count: 两三 is up to three.
  const last = open % 10;
  if (digits === 2 && previous > 0 && last === previous + 1) return { value: last, end, digits: 0 };
  return { value: open, end, digits };
}

const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

const ENGLISH_ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
]);

/** The place of an ordinal up to five, 0 for any other word. */
export function ordinalOf(word: string): number {
  return ENGLISH_ORDINALS.get(word) ?? 0;
}

/** Whether an English number begins with this word; a and an are asked for apart. */
export function isEnglishNumber(word: string): boolean {
  return ENGLISH_NUMBERS.has(word);
}

/** An English number word up to some hundreds: six, thirty-five, one hundred and twenty, one and a half. */
export function readEnglishNumber(text: string, at: number): CountWord | null {
  const end = letterRunEnd(text, at);
  const first = text.slice(at, end);
  let value = first === "a" || first === "an" ? 1 : ENGLISH_NUMBERS.get(first);
  if (value === undefined) return null;
  let last = end;
  if (value >= 20 && value % 10 === 0) {
    const ones = numberAfter(text, last);
    if (ones !== null && ones.value < 10) {
      value += ones.value;
      last = ones.end;
    }
  }
  const hundred = afterJoint(text, last);
  if (value < 20 && text.startsWith("hundred", hundred)) {
    value *= 100;
    last = hundred + "hundred".length;
    const joint = afterJoint(text, last);
    const rest = readEnglishNumber(text, text.startsWith("and ", joint) ? joint + 4 : joint);
    if (rest !== null && rest.value >= 1 && rest.value < 100 && isLetter(text.charCodeAt(rest.end - 2))) {
      value += rest.value;
      last = rest.end;
    }
  }
  const half = afterJoint(text, last);
  if (text.startsWith("and a half", half)) return { value: value + 0.5, end: half + "and a half".length, digits: 0 };
  return { value, end: last, digits: 0 };
}

function afterJoint(text: string, at: number): number {
  return text.charCodeAt(at) === 45 ? at + 1 : skipSpaces(text, at);
}

function numberAfter(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const start = afterJoint(text, at);
  if (start === at) return null;
  const end = letterRunEnd(text, start);
  const value = ENGLISH_NUMBERS.get(text.slice(start, end));
  return value === undefined ? null : { value, end };
}
