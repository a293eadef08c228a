/**
 * Which share of a whole do these words say? 百分之十五, 三成半, 三分之一, 9 of 10, one in five, two thirds.
 * @module
 */
import { addFractions, divideFractions, type Fraction, multiplyFractions, powerOfTen } from "../../../core/internal.js";
import { chineseNumeral, readChineseNumber } from "./chinese-number.js";
import { whole } from "./exact-amount.js";
import { readNumber } from "./number.js";
import { isDigit } from "./word-table.js";

/** A value, and where it ends. */
export interface ReadValue {
  readonly value: Fraction;
  readonly end: number;
}

const HUNDRED: Fraction = { n: 100n, d: 1n };

/** A number in digits or numerals, with decimals behind 点: 十五, 三点五, 3.5, 半. */
export function readAnyNumber(plain: string, at: number): ReadValue | null {
  if (isDigit(plain.charCodeAt(at))) {
    const read = readNumber(plain, at);
    return read === null ? null : { value: read.value, end: read.end };
  }
  if (plain[at] === "百" && plain[at + 1] !== "分") return { value: HUNDRED, end: at + 1 };
  const read = readChineseNumber(plain, at);
  return read === null ? null : withDecimals(plain, whole(read.value), read.end);
}

/** 点五, 点二五 behind a whole number; then a myriad may follow (三点五万). */
export function withDecimals(plain: string, value: Fraction, at: number): ReadValue {
  let end = at + 1;
  let digits = 0n;
  if (plain[at] === "点") {
    for (; end < at + 12; end++) {
      const digit = chineseNumeral(plain, end);
      if (digit === undefined || digit > 9 || plain[end] === "两") break;
      digits = digits * 10n + BigInt(digit);
    }
  }
  const places = end - at - 1;
  if (places === 0) return { value, end: at };
  const exact = addFractions(value, { n: digits, d: powerOfTen(places) });
  const scale = chineseNumeral(plain, end);
  return scale !== undefined && scale >= 10
    ? { value: multiplyFractions(exact, whole(scale)), end: end + 1 }
    : { value: exact, end };
}

/** 百分之X, 千分之X, 万分之X and X分之Y, as percent; `at` is where the first numeral stands. */
export function readParts(plain: string, at: number): ReadValue | null {
  if (chineseNumeral(plain, at) === undefined) return null;
  const sign = plain[at];
  const denominator = plain.startsWith("百万分之", at)
    ? { value: 1e6, end: at + 2 }
    : sign === "百" || sign === "千" || sign === "万"
      ? { value: sign === "百" ? 100 : sign === "千" ? 1000 : 1e4, end: at + 1 }
      : readChineseNumber(plain, at);
  if (denominator === null || denominator.value < 2 || !plain.startsWith("分之", denominator.end)) return null;
  const numerator = readAnyNumber(plain, denominator.end + 2);
  if (numerator === null) return null;
  return { value: percentOf(numerator.value, whole(denominator.value)), end: numerator.end };
}

/** A part of a whole in percent. */
export function percentOf(part: Fraction, all: Fraction): Fraction {
  return multiplyFractions(divideFractions(part, all), HUNDRED);
}

const MEMBERS = "员本果功熟品交长立为套都语";

/** 三成, 三成半 behind a number below ten: tens of percent. */
export function readTenths(plain: string, at: number, value: Fraction): ReadValue | null {
  if (plain[at] !== "成" || value.n > 10n * value.d) return null;
  const next = plain[at + 1];
  if (next !== undefined && MEMBERS.includes(next)) return null;
  const tens = multiplyFractions(value, whole(10));
  if (next === "半") return { value: addFractions(tens, whole(5)), end: at + 2 };
  const ones = next === undefined ? undefined : chineseNumeral(plain, at + 1);
  return ones !== undefined && ones > 0 && ones < 10 && plain[at + 2] !== "个"
    ? { value: addFractions(tens, whole(ones)), end: at + 2 }
    : { value: tens, end: at + 1 };
}

/** half, third, quarter and the rest, in percent, for "two thirds of". */
const PARTS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);

/** The percent that a number of parts is: two thirds; `null` for any other word. */
export function percentOfParts(count: Fraction, part: string): Fraction | null {
  const all = PARTS.get(part);
  return all === undefined ? null : percentOf(count, whole(all));
}
