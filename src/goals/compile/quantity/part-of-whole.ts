/**
 * Which part of a whole do two numbers say? 9 of 10, one in five, 2/3 of, two thirds; and 4.5 out of 5, which is a score.
 * @module
 */
import type { Fraction } from "../../../core/internal.js";
import { nameAtom, plainAtom, type Step } from "./atom.js";
import { wordEnd } from "./english-number.js";
import { whole } from "./exact-amount.js";
import { percentOf, percentOfParts } from "./fraction-number.js";
import { speaksOfScore } from "./name-number.js";
import { numeralEnd, type ReadNumber, readNumber } from "./number.js";
import { readUnit } from "./unit.js";
import { afterSpaces, isDigit, isHan, isLetter } from "./word-table.js";

const HYPHEN = 0x2d;
const SLASH = 0x2f;

/** 3/4, 4.5/5, 24/7: what a slash makes of two numbers. */
export function readSlash(plain: string, start: number, first: ReadNumber, at: number): Step {
  const second = readNumber(plain, at);
  const end = second?.end ?? numeralEnd(plain, first.end);
  if (second === null || second.scale > 0 || first.scale > 0 || plain.charCodeAt(end) === SLASH) {
    return { atoms: [], end: numeralEnd(plain, end) };
  }
  const [a, b] = [first.value, second.value];
  if (a.n === 24n && b.n === 7n) return { atoms: [nameAtom(start, end, "number-in-name")], end };
  const smaller = a.n * b.d <= b.n * a.d;
  if (!smaller) return { atoms: [], end };
  const scale = [5n, 7n, 10n, 100n].includes(b.n / b.d) && (first.places > 0 || speaksOfScore(plain, start));
  if (scale) {
    const maximum = nameAtom(at, end, "scale-maximum", b);
    return { atoms: [plainAtom(start, first.end, a, "point"), maximum], end };
  }
  const behind = plain.slice(end, end + 4);
  const share =
    /^ of|^的|^以/.test(behind) ||
    isHan(plain.charCodeAt(end)) ||
    (second.digits === 1 &&
      (isHan(plain.charCodeAt(start - 1)) ||
        /(?:by|to|from|of|about|at least) $/.test(plain.slice(Math.max(0, start - 10), start))));
  return share && second.digits <= 3
    ? { atoms: [plainAtom(start, end, percentOf(a, b), "%")], end }
    : { atoms: [], end };
}

const ARTICLES = /^(?:every|the|our|all) /;

/** 9 of 10, 9 out of 10 incidents: a share; 4.5 out of 5: a score and the end of its scale. */
export function readOutOf(plain: string, start: number, first: ReadNumber): Step | null {
  if (plain.charCodeAt(first.end) !== 0x20) return null;
  const words = plain.slice(first.end, first.end + 8);
  const link = words.startsWith(" out of ") ? 8 : words.startsWith(" of ") ? 4 : words.startsWith(" in ") ? 4 : 0;
  if (link === 0) return null;
  const at = first.end + link + (ARTICLES.exec(plain.slice(first.end + link, first.end + link + 6))?.[0].length ?? 0);
  if (!isDigit(plain.charCodeAt(at))) return null;
  const second = readNumber(plain, at);
  if (second === null || second.scale > 0 || second.places > 1 || second.digits > 4) return null;
  const [a, b] = [first.value, second.value];
  if (a.n * b.d > b.n * a.d || b.n <= b.d) return null;
  if (words.startsWith(" in ") && (second.digits > 3 || readUnit(plain, second.end) !== null)) return null;
  const score = first.places > 0 || speaksOfScore(plain, start);
  if (score && link !== 4) {
    const maximum = nameAtom(first.end + 1, second.end, "scale-maximum", b);
    return { atoms: [plainAtom(start, first.end, a, "point"), maximum], end: second.end };
  }
  if (link === 4 && words.startsWith(" of ") && first.places > 0) return null;
  const all = plain.charCodeAt(second.end) === 0x25;
  return all ? null : { atoms: [plainAtom(start, second.end, percentOf(a, b), "%")], end: second.end };
}

const WORD_NUMBERS: readonly string[] = "two three four five six seven eight nine ten twelve twenty".split(" ");
const WORD_VALUES: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20];

/** one in five, nine out of ten. */
export function readInWords(plain: string, at: number, first: ReadNumber): Step | null {
  const match = /^ (in|of|out of|in every|out of every) ([a-z]{3,6})/.exec(plain.slice(first.end, first.end + 22));
  if (match === null) return null;
  const value = WORD_VALUES[WORD_NUMBERS.indexOf(match[2] as string)];
  if (value === undefined) return null;
  const end = first.end + match[0].length;
  if (isLetter(plain.charCodeAt(end)) || (match[1] === "in" && readUnit(plain, end) !== null)) return null;
  return { atoms: [plainAtom(at, end, percentOf(first.value, whole(value)), "%")], end };
}

/** "2 thirds of". */
export function partsBehind(
  plain: string,
  read: ReadNumber,
): { readonly value: Fraction; readonly end: number } | null {
  const at = plain.charCodeAt(read.end) === HYPHEN ? read.end + 1 : afterSpaces(plain, read.end);
  const end = wordEnd(plain, at);
  if (end === at || end > at + 8) return null;
  const value = percentOfParts(read.value, plain.slice(at, end));
  return value === null ? null : { value, end };
}
