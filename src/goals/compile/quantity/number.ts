/**
 * Which number begins with this digit, and how is it scaled? 1,250; 4.5; 10k; 2.5 million; 1.5万; 3万5; 1亿2000万.
 * @module
 */
import { addFractions, type Fraction, multiplyFractions, powerOfTen } from "../../../core/internal.js";
import { chineseNumeral, readChineseNumber } from "./chinese-number.js";
import { whole } from "./exact-amount.js";
import {
  afterSpaces,
  hanAround,
  isDigit,
  isHan,
  isLetter,
  type WordTable,
  wordAt,
  wordsByStart,
} from "./word-table.js";

/** A number that was read: its value, its scale, and where it ends. */
export interface ReadNumber {
  readonly value: Fraction;
  readonly end: number;
  /** The power of ten that was written as a word or letter (k, million, 万); 0 without. */
  readonly scale: number;
  /** Digits behind the point. */
  readonly places: number;
  /** How many digits stand before the point; a year has four. */
  readonly digits: number;
  /** More than that was meant: 多, 余. */
  readonly more: boolean;
}

/** A longer run of digits is no amount of a goal. */
const MOST_DIGITS = 40;
const POINT = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const HYPHEN = 0x2d;

function digitsEnd(plain: string, at: number): number {
  let end = at;
  while (isDigit(plain.charCodeAt(end))) end++;
  return end;
}

/** Where further groups of three digits end: `,250,000`, and ` 250 000` with spaces. */
function groupsEnd(plain: string, at: number, separator: number): number {
  let end = at;
  while (plain.charCodeAt(end) === separator && digitsEnd(plain, end + 1) === end + 4) end += 4;
  return end;
}

const LETTER_SCALES: WordTable<number> = /* @__PURE__ */ wordsByStart([
  [3, "k"],
  [4, "w"],
  [6, "m|mm|mn|mln|mio"],
  [9, "b|bn|bln"],
  [12, "t|tn|trn"],
]);
const WORD_SCALES: WordTable<number> = /* @__PURE__ */ wordsByStart([
  [2, "hundred"],
  [3, "thousand|thousands"],
  [5, "lakh|lakhs"],
  [6, "million|millions|mln|mn|mio|mm"],
  [7, "crore|crores"],
  [9, "billion|billions|bn"],
  [12, "trillion|trillions|tn"],
]);

/** The power of ten that is written behind a number in Latin letters, and where it ends. */
export function latinScale(plain: string, at: number): { readonly power: number; readonly end: number } | null {
  const isAttached = isLetter(plain.charCodeAt(at));
  const attached = isAttached ? wordAt(LETTER_SCALES, plain, at) : null;
  if (attached !== null && !isDigit(plain.charCodeAt(attached.end))) {
    // 5w is 50,000 in Chinese and five weeks in English.
    const chinese = attached.meaning === 4 && hanAround(plain, at);
    if (attached.meaning !== 4 || chinese) return { power: attached.meaning, end: attached.end };
  }
  const start = isAttached ? at : plain.charCodeAt(at) === HYPHEN ? at + 1 : afterSpaces(plain, at);
  const word = isLetter(plain.charCodeAt(start)) ? wordAt(WORD_SCALES, plain, start) : null;
  return word === null ? null : { power: word.meaning, end: word.end };
}

/** 十 as a scale of digits is 3十; the others are 3百, 3千, 3万, 3千万, 3亿, 3万亿. */
function chineseScale(plain: string, at: number): { readonly power: number; readonly end: number } | null {
  let power = 0;
  let end = at;
  while (end < at + 3) {
    const numeral = chineseNumeral(plain, end);
    if (numeral === undefined || numeral < 10) break;
    power += String(numeral).length - 1;
    end++;
  }
  return end === at ? null : { power, end };
}

/** What follows a scale and still belongs to the number: the 5 of 3万5, the 2000万 of 1亿2000万. */
function readRest(plain: string, at: number, power: number): ReadNumber | null {
  if (isDigit(plain.charCodeAt(at))) {
    const rest = readNumber(plain, at);
    if (rest === null || rest.places > 0) return null;
    if (rest.scale > 0) return rest.scale < power ? rest : null;
    if (rest.digits === 1) return { ...rest, value: multiplyFractions(rest.value, whole(10 ** (power - 1))) };
    return rest.digits < power ? rest : null;
  }
  const rest = readChineseNumber(plain, at);
  if (rest === null || rest.value >= 10 ** power) return null;
  const short = rest.end === at + 1 && rest.value < 10 && plain[at] !== "零";
  const value = whole(short ? rest.value * 10 ** (power - 1) : rest.value);
  return { value, end: rest.end, scale: 0, places: 0, digits: 1, more: false };
}

/** 1.2 亿, 12 万元, 3 百万: a scale apart from its number. */
const SPACED_SCALE = /^ (?:[万亿]|[百千]万)/;

function hasSpacedScale(plain: string, at: number): boolean {
  if (plain.charCodeAt(at) !== SPACE || !isHan(plain.charCodeAt(at + 1))) return false;
  return SPACED_SCALE.test(plain.slice(at, at + 3));
}

function scaled(plain: string, bare: ReadNumber): ReadNumber {
  const more = plain[bare.end] === "多" || plain[bare.end] === "余";
  const at = more ? bare.end + 1 : bare.end;
  const spaced = at === bare.end && hasSpacedScale(plain, at) ? at + 1 : at;
  const chinese = plain.startsWith("个亿", at) ? { power: 8, end: at + 2 } : chineseScale(plain, spaced);
  if (chinese === null) {
    const latin = more ? null : latinScale(plain, bare.end);
    if (latin === null) return more ? { ...bare, end: at, more } : bare;
    const value = multiplyFractions(bare.value, { n: powerOfTen(latin.power), d: 1n });
    return { ...bare, value, scale: latin.power, end: latin.end };
  }
  const value = multiplyFractions(bare.value, { n: powerOfTen(chinese.power), d: 1n });
  const rest = chinese.power > 1 && chinese.power < 15 && !more ? readRest(plain, chinese.end, chinese.power) : null;
  const after = rest?.end ?? chinese.end;
  const moreAfter = plain[after] === "多" || plain[after] === "余";
  return {
    ...bare,
    value: rest === null ? value : addFractions(value, rest.value),
    scale: chinese.power,
    end: moreAfter ? after + 1 : after,
    more: more || moreAfter,
  };
}

/**
 * Reads the number whose first digit stands at a position, with its scale.
 *
 * A number with more digits than any goal has is read to its end and is `null`, as is one with several points (a
 * version, a date); where it ends is told by {@link numeralEnd}.
 */
export function readNumber(plain: string, at: number): ReadNumber | null {
  const first = digitsEnd(plain, at);
  if (first - at > MOST_DIGITS) return null;
  let end = first;
  if (first - at <= 3) {
    end = groupsEnd(plain, first, COMMA);
    if (end === first) end = groupsEnd(plain, first, SPACE);
    // 12,3456 is two numbers.
    if (end > first && isDigit(plain.charCodeAt(end))) end = first;
    if (end - at > MOST_DIGITS) return null;
  }
  const digits = digitsWithin(plain, at, end);
  let places = 0;
  const decimalComma = plain.charCodeAt(end) === COMMA && end === first && percentAfterComma(plain, end);
  if ((plain.charCodeAt(end) === POINT && isDigit(plain.charCodeAt(end + 1))) || decimalComma) {
    const last = digitsEnd(plain, end + 1);
    places = last - end - 1;
    if (places > MOST_DIGITS) return null;
    end = last;
    if (plain.charCodeAt(end) === POINT && isDigit(plain.charCodeAt(end + 1))) return null;
  }
  const value = { n: wholeOf(plain, at, end, digits + places), d: powerOfTen(places) };
  return scaled(plain, { value, end, scale: 0, places, digits, more: false });
}

/** So many digits are held exactly by a number of JavaScript. */
const EXACT_DIGITS = 15;

function digitsWithin(plain: string, at: number, end: number): number {
  let count = 0;
  for (let look = at; look < end; look++) if (isDigit(plain.charCodeAt(look))) count++;
  return count;
}

/** The digits that stand here as one whole number, whatever signs divide them. */
function wholeOf(plain: string, at: number, end: number, digits: number): bigint {
  if (digits > EXACT_DIGITS) return BigInt(plain.slice(at, end).replaceAll(/[^0-9]/g, ""));
  let value = 0;
  for (let look = at; look < end; look++) {
    const unit = plain.charCodeAt(look);
    if (isDigit(unit)) value = value * 10 + unit - 0x30;
  }
  return BigInt(value);
}

/** 4,5 % with a decimal comma: one or two digits behind it, and a percent sign. */
function percentAfterComma(plain: string, comma: number): boolean {
  const last = digitsEnd(plain, comma + 1);
  return last > comma + 1 && last <= comma + 3 && plain.charCodeAt(afterSpaces(plain, last)) === 0x25;
}

/** Where a run of digits, letters and the signs between them ends: a name, a version, a phone number. */
export function numeralEnd(plain: string, at: number): number {
  let end = at;
  for (;;) {
    const unit = plain.charCodeAt(end);
    if (isDigit(unit) || isLetter(unit)) end++;
    else if ((unit === POINT || unit === 0x2d || unit === 0x2f || unit === 0x3a) && isDigit(plain.charCodeAt(end + 1)))
      end++;
    else return end;
  }
}
