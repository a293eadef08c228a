/**
 * Which number do English words say? twelve, twenty-five, two hundred and fifty, a dozen, half a million, zero.
 *
 * "a" and "one" alone are articles more often than numbers; what they may mean is decided where they stand.
 * @module
 */
import { type Fraction, multiplyFractions, powerOfTen } from "../../../core/internal.js";
import { whole } from "./exact-amount.js";
import { latinScale } from "./number.js";
import { isLetter } from "./word-table.js";

/** A number in words, and where it ends. */
export interface EnglishNumber {
  readonly value: Fraction;
  readonly end: number;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...SMALL.split(" ").map((word, value): [string, number] => [word, value]),
  ...TENS.split(" ").map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** The number below twenty, or the tens, that a word says. */
export function englishNumeral(word: string): number | undefined {
  return WORDS.get(word);
}

/** Where the word that begins at a position ends; a word is no longer than any of ours. */
export function wordEnd(plain: string, at: number): number {
  let end = at;
  while (isLetter(plain.charCodeAt(end))) end++;
  return end;
}

/** The next word, behind one space or hyphen; `null` where none follows. */
function nextWord(plain: string, at: number): { readonly word: string; readonly end: number } | null {
  const sign = plain.charCodeAt(at);
  if (sign !== 0x20 && sign !== 0x2d) return null;
  const end = wordEnd(plain, at + 1);
  return end === at + 1 || end > at + 13 ? null : { word: plain.slice(at + 1, end), end };
}

/** twenty-five, seven; below a hundred. */
function readTens(plain: string, word: string, end: number): { readonly value: number; readonly end: number } | null {
  const value = WORDS.get(word);
  if (value === undefined) return null;
  if (value < 20) return { value, end };
  const next = nextWord(plain, end);
  const ones = next === null ? undefined : WORDS.get(next.word);
  return next !== null && ones !== undefined && ones > 0 && ones < 10
    ? { value: value + ones, end: next.end }
    : { value, end };
}

/** Behind a hundred or thousand: "and fifty", "fifty". */
function readBelow(plain: string, at: number): { readonly value: number; readonly end: number } | null {
  let next = nextWord(plain, at);
  if (next?.word === "and") next = nextWord(plain, next.end);
  return next === null ? null : readTens(plain, next.word, next.end);
}

/** Reads the number that begins with a word; `null` if the word begins none. */
export function readEnglishNumber(plain: string, at: number, word: string): EnglishNumber | null {
  const first = at + word.length;
  if (word === "a" || word === "an" || word === "half") return readArticleNumber(plain, first, word);
  const tens = readTens(plain, word, first);
  if (tens === null) {
    return word === "dozen" ? { value: whole(12), end: first } : null;
  }
  let { value, end } = tens;
  const next = nextWord(plain, end);
  if (next?.word === "hundred") {
    value *= 100;
    end = next.end;
    const rest = readBelow(plain, end);
    if (rest !== null) {
      value += rest.value;
      end = rest.end;
    }
  } else if (next?.word === "dozen") {
    return { value: whole(value * 12), end: next.end };
  }
  const half = readAndAHalf(plain, end);
  const exact: Fraction = half === null ? whole(value) : { n: BigInt(value * 2 + 1), d: 2n };
  return scaledByWord(plain, exact, half ?? end);
}

/** Where "and a half" ends. */
function readAndAHalf(plain: string, at: number): number | null {
  return plain.startsWith(" and a half", at) && !isLetter(plain.charCodeAt(at + 11)) ? at + 11 : null;
}

function scaledByWord(plain: string, value: Fraction, end: number): EnglishNumber {
  const scale = plain.charCodeAt(end) === 0x20 ? latinScale(plain, end) : null;
  if (scale === null) return { value, end };
  return { value: multiplyFractions(value, { n: powerOfTen(scale.power), d: 1n }), end: scale.end };
}

/** a dozen, a hundred, a million, half a million, half a dozen. */
function readArticleNumber(plain: string, at: number, word: string): EnglishNumber | null {
  if (word === "half") {
    const article = nextWord(plain, at);
    if (article?.word !== "a" && article?.word !== "an") return null;
    const rest = readArticleNumber(plain, article.end, "a");
    return rest === null ? null : { value: { n: rest.value.n, d: rest.value.d * 2n }, end: rest.end };
  }
  const next = nextWord(plain, at);
  if (next === null) return null;
  if (next.word === "dozen") return { value: whole(12), end: next.end };
  const scale = latinScale(plain, at);
  return scale?.end !== next.end || scale.power > 9
    ? null
    : { value: { n: powerOfTen(scale.power), d: 1n }, end: next.end };
}
