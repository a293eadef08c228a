/**
 * Which number is written here? Digits, English words and Chinese numerals, as far as counts of days and months go.
 *
 * Amounts are read elsewhere and exactly; a count of time is a small whole number, or a half.
 * @module
 */
import { isDigit, letterRunEnd, skipSpaces } from "./letters.js";
import { wordMap } from "./word-list.js";

/** A count and the place after it. */
export interface CountWord {
  /** A whole number, or one and a half and the like. */
  readonly value: number;
  readonly end: number;
  /** How many digits, where digits stand one by one as years are written (2026, 二〇二六); 0 for all other numbers. */
  readonly digits: number;
}

/** More digits than this are no count of time. */
const DIGIT_LIMIT = 5;

/** Digits with an optional half: 12, 1.5. Null for longer numbers. */
export function readDigits(text: string, at: number): CountWord | null {
  let end = at;
  let value = 0;
  while (end - at <= DIGIT_LIMIT && isDigit(text.charCodeAt(end))) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end++;
  }
  const digits = end - at;
  if (digits === 0 || digits > DIGIT_LIMIT) return null;
  const hasHalf = text.startsWith(".5", end) && !isDigit(text.charCodeAt(end + 2));
  return hasHalf ? { value: value + 0.5, end: end + 2, digits: 0 } : { value, end, digits };
}

/** Numerals: digits below ten, 廿 and 卅, and the places. */
const HAN_NUMERALS: readonly (readonly [number, string])[] = [
  [0, "〇零"],
  [1, "一"],
  [2, "二两"],
  [3, "三"],
  [4, "四"],
  [5, "五"],
  [6, "六"],
  [7, "七"],
  [8, "八"],
  [9, "九"],
  [10, "十"],
  [20, "廿"],
  [30, "卅"],
  [100, "百"],
  [1000, "千"],
];
/** They stand between these two codes. */
const FIRST_NUMERAL = 0x3007;
const LAST_NUMERAL = 0x96f6;
const NO_NUMERAL = -1;
const HAN_VALUES: Int16Array = /* @__PURE__ */ valuesByCode();

function valuesByCode(): Int16Array {
  const values = new Int16Array(LAST_NUMERAL - FIRST_NUMERAL + 1).fill(NO_NUMERAL);
  for (const [value, signs] of HAN_NUMERALS) {
    for (const sign of signs) values[sign.charCodeAt(0) - FIRST_NUMERAL] = value;
  }
  return values;
}

/** What the sign of a code says as a numeral, -1 for any other sign. */
function hanValue(code: number): number {
  return code >= FIRST_NUMERAL && code <= LAST_NUMERAL ? (HAN_VALUES[code - FIRST_NUMERAL] as number) : NO_NUMERAL;
}

/** 一千二百三十四 is seven long. */
const HAN_LIMIT = 8;

/** Whether a Chinese numeral may begin with the sign of this code. */
export function isHanNumeral(code: number): boolean {
  return hanValue(code) !== NO_NUMERAL;
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
    const value = hanValue(text.charCodeAt(end));
    if (value === NO_NUMERAL) break;
    if (value < 10) {
      previous = open;
      open = hasPlace || open < 0 ? value : open * 10 + value;
      digits++;
    } else {
      // 廿 and 卅 are tens with their digit.
      total += value === 20 || value === 30 ? value : (open < 0 ? 1 : open) * value;
      open = -1;
      hasPlace = true;
    }
  }
  if (end === at) return null;
  if (hasPlace) return { value: total + Math.max(open, 0), end, digits: 0 };
  // Two digits that follow each other are a rough count: 两三 is up to three.
  const last = open % 10;
  const isRough = digits === 2 && previous > 0 && last === previous + 1;
  return isRough ? { value: last, end, digits: 0 } : { value: open, end, digits };
}

/** A number in digits of either script. */
export function readNumeral(text: string, at: number): CountWord | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readDigits(text, at);
  return code >= 0x3007 ? readHanNumber(text, at) : null;
}

const ENGLISH_NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap(
  (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, i): readonly [number, string] => [i + 1, word])
    .concat("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [(i + 2) * 10, word])),
);
const ENGLISH_ORDINALS: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap([
  [1, "first 1st"],
  [2, "second 2nd"],
  [3, "third 3rd"],
  [4, "fourth 4th"],
  [5, "fifth"],
]);

/** The place of an ordinal up to five, 0 for any other word. */
export function ordinalOf(word: string): number {
  return ENGLISH_ORDINALS.get(word) ?? 0;
}

/** The words that an English number may begin with; half and the articles are asked for apart. */
export function englishNumberWords(): readonly string[] {
  return [...ENGLISH_NUMBERS.keys()];
}

/** An English number word up to some hundreds: six, thirty-five, one hundred and twenty, one and a half. */
export function readEnglishNumber(text: string, at: number): CountWord | null {
  const end = letterRunEnd(text, at);
  const first = text.slice(at, end);
  const plain = first === "a" || first === "an" ? 1 : ENGLISH_NUMBERS.get(first);
  if (plain === undefined) return null;
  let value = plain;
  let last = end;
  if (value >= 20) {
    const ones = belowHundred(text, last);
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
    const rest = belowHundred(text, text.startsWith("and ", joint) ? joint + 3 : last);
    if (rest !== null) {
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

function belowHundred(text: string, at: number): CountWord | null {
  const start = afterJoint(text, at);
  if (start === at) return null;
  const end = letterRunEnd(text, start);
  const value = ENGLISH_NUMBERS.get(text.slice(start, end));
  if (value === undefined) return null;
  const ones = value >= 20 ? belowHundred(text, end) : null;
  return ones !== null && ones.value < 10
    ? { value: value + ones.value, end: ones.end, digits: 0 }
    : { value, end, digits: 0 };
}
