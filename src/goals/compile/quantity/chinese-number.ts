/**
 * Which whole number do Chinese numerals say? 十二, 一百二十, 两千五, 三万五, 一亿零三百万, 二〇二六.
 *
 * The usual short form counts: the last digit without its own place stands one place below the one before it
 * (两千五 is 2500, 三万五 is 35000), unless a 零 stands between (两千零五 is 2005).
 * @module
 */

/** A number that was read, and where it ends. */
export interface ChineseNumber {
  readonly value: number;
  readonly end: number;
}

const DIGITS = "零一二三四五六七八九";
/** Digits: 0 to 9; places: 10, 100, 1000; myriads: 10^4, 10^8. */
const NUMERALS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  (
    [
      ...[...DIGITS].map((sign, digit): [string, number] => [sign, digit]),
      ["〇", 0],
      ["两", 2],
      ["十", 10],
      ["百", 100],
      ["千", 1000],
      ["万", 1e4],
      ["亿", 1e8],
    ] as [string, number][]
  ).map(([sign, value]): [number, number] => [sign.charCodeAt(0), value]),
);

/** The number that a single numeral says: a digit, a place or a myriad; `undefined` for any other sign. */
export function chineseNumeral(plain: string, at: number): number | undefined {
  const unit = plain.charCodeAt(at);
  // All numerals stand between 〇 and 零; most other signs are told apart by this alone.
  return unit >= 0x3007 && unit <= 0x96f6 ? NUMERALS.get(unit) : undefined;
}

/** A number of several digits without places: 二〇二六, 一二三. Two digits alone are "seven or eight", no number. */
function readDigitByDigit(plain: string, at: number): ChineseNumber | null {
  let value = 0;
  let end = at;
  for (; end < at + 15; end++) {
    const digit = chineseNumeral(plain, end);
    if (digit === undefined || digit > 9) break;
    value = value * 10 + digit;
  }
  if (end - at < 2) return null;
  const next = chineseNumeral(plain, end);
  // A place behind the digits: 七八十 is "seventy or eighty".
  if (next !== undefined) return null;
  return end - at > 2 || plain[at + 1] === "〇" || plain[at + 1] === "零" ? { value, end } : null;
}

/** The places that are open while a number is read. */
interface Open {
  /** All that is closed by 亿. */
  total: number;
  /** What stands before the next 万 or 亿. */
  section: number;
  digit: number | null;
  /** The place just below the last one named, for the short form. */
  below: number;
  /** Whether the last sign was a 零. */
  zero: boolean;
}

function takeMyriad(open: Open, myriad: number): void {
  const section = open.section + (open.digit ?? 0);
  if (myriad === 1e8) open.total = (open.total + section) * 1e8;
  else open.total += section * 1e4;
  open.section = 0;
  open.digit = null;
  open.below = myriad / 10;
}

/**
 * Reads the whole number in Chinese numerals that begins at a position; `null` where none begins.
 *
 * 半, decimals (三点五) and measure words are not part of it.
 */
export function readChineseNumber(plain: string, at: number): ChineseNumber | null {
  const first = chineseNumeral(plain, at);
  if (first === undefined || first >= 1e4) return null;
  const second = chineseNumeral(plain, at + 1);
  if (second === undefined) return first > 10 ? null : { value: first, end: at + 1 };
  if (first <= 9 && second <= 9) {
    const byDigit = readDigitByDigit(plain, at);
    if (byDigit !== null || first !== 0) return byDigit;
  }
  const open: Open = { total: 0, section: 0, digit: null, below: 0, zero: false };
  let end = at;
  let place = 1e5;
  for (; ; end++) {
    const numeral = chineseNumeral(plain, end);
    if (numeral === undefined) break;
    if (numeral === 0) {
      if (open.digit !== null) break;
      open.zero = true;
    } else if (numeral <= 9) {
      if (open.digit !== null) return null;
      open.digit = numeral;
    } else if (numeral <= 1000) {
      // 二百三千 is no number: places fall within a section.
      if (numeral >= place || (open.digit === null && numeral !== 10)) break;
      open.section += (open.digit ?? 1) * numeral;
      open.digit = null;
      open.below = numeral / 10;
      open.zero = false;
      place = numeral;
    } else {
      if (open.section + (open.digit ?? 0) === 0 && open.total === 0) break;
      takeMyriad(open, numeral);
      open.zero = false;
      place = 1e5;
    }
    if (open.total > 1e15) return null;
  }
  if (end === at) return null;
  // The short form: 三万五 is 35000, but 三万零五 is 30005.
  const last = open.digit === null ? 0 : open.zero || open.below === 0 ? open.digit : open.digit * open.below;
  return { value: open.total + open.section + last, end };
}
