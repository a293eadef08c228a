/**
 * What is the number that English words say: forty percent, a dozen, half a day, a third, double, by a factor of two?
 * @module
 */
import { mayBeWord, type WordShapes, wordShapes } from "../word-shapes.js";
import { type NumberAtom, plainAtom, type Step } from "./atom.js";
import { readWordAmount } from "./digit-atom.js";
import { englishNumeral, readEnglishNumber, wordEnd } from "./english-number.js";
import { whole } from "./exact-amount.js";
import { percentOfParts } from "./fraction-number.js";
import { readMultiplierWord } from "./multiplier.js";
import { nameBefore } from "./name-number.js";
import { countedThing } from "./noun.js";
import { readNumber } from "./number.js";
import { readUnit } from "./unit.js";
import { isDigit, isLetter } from "./word-table.js";

const NOTHING: readonly NumberAtom[] = [];
const HALF = { n: 1n, d: 2n };

/** Words that a number may begin with or be. */
const ENGLISH_STARTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "a an no half dozen zero one two three four five six seven eight nine ten eleven twelve thirteen " +
    "fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety double doubles doubling " +
    "doubled twofold twice triple " +
    "triples tripling tripled treble trebles trebling threefold thrice quadruple quadruples " +
    "quadrupling quadrupled fourfold quintuple " +
    "quintuples quintupling fivefold sixfold tenfold halve halves halving halved in by factor"
  ).split(" "),
);

const SHAPES: WordShapes = /* @__PURE__ */ wordShapes(ENGLISH_STARTS);

/** Whether a number may begin with the Latin word from `at` to `end`. */
export function mayBeNumber(plain: string, at: number, end: number): boolean {
  return mayBeWord(SHAPES, plain, at, end);
}

/** Reads on from a Latin word. */
export function readLatinWord(plain: string, at: number, end: number): Step {
  const word = end - at <= 12 ? plain.slice(at, end) : "";
  if (!ENGLISH_STARTS.has(word)) return { atoms: NOTHING, end };
  if (word === "no") {
    return { atoms: countsToZero(plain, at, end) ? [plainAtom(at, end, whole(0), "count")] : NOTHING, end };
  }
  const factor = readMultiplierWord(plain, at);
  if (factor !== null) return { atoms: [factor], end: factor.end };
  if (word === "by" || word === "in") return { atoms: NOTHING, end };
  if (word === "factor") return readFactorOf(plain, at, end);
  if (word === "a" || word === "one") {
    const part = readPart(plain, at, end);
    if (part !== null) return part;
  }
  if (word === "half" && /^ (?:of|the|our|all) /.test(plain.slice(end, end + 5))) {
    return { atoms: [plainAtom(at, end, whole(50), "%")], end };
  }
  if (word === "half" && /^[- ]?(?:an? )?(?:hour|day)\b/.test(plain.slice(end, end + 9))) {
    const unit = plain.slice(end, end + 9).includes("hour") ? "hour" : "day";
    const last = plain.indexOf(unit, end) + unit.length;
    return { atoms: [plainAtom(at, last, HALF, unit)], end: last };
  }
  const number = readEnglishNumber(plain, at, word);
  if (number === null) return { atoms: NOTHING, end };
  if (word === "one" && number.end === end && !oneCounts(plain, at, end)) return { atoms: NOTHING, end };
  if (englishNumeral(word) !== undefined && nameBefore(plain, at) !== null) return { atoms: NOTHING, end: number.end };
  if (
    word === "zero" &&
    countedThing(plain, end) === null &&
    readUnit(plain, end) === null &&
    plain.charCodeAt(end) === 0x2d
  ) {
    return { atoms: NOTHING, end };
  }
  if (plain.startsWith(" nines", number.end)) return { atoms: NOTHING, end: number.end };
  const step = readWordAmount(plain, at, number.value, number.end);
  // "two" of "two-sided": a word of its own.
  const bare = step.atoms.length === 1 && step.atoms[0]?.unit === null && plain.charCodeAt(number.end) === 0x2d;
  return bare ? { atoms: NOTHING, end: number.end } : step;
}

/** Words behind "no" that bound or defer, and count nothing: no more than, no new hires. */
const NO_ZERO = /^ (?:more|less|fewer|later|longer|greater|higher|lower|worse|new|additional|extra|further|other)\b/;

/** No accidents in 2026: none of them, where the clause begins with it. */
function countsToZero(plain: string, at: number, end: number): boolean {
  const before = plain.slice(Math.max(0, at - 2), at);
  if (at > 0 && !/[,;:.\n] ?$/.test(before)) return false;
  return countedThing(plain, end) !== null && !NO_ZERO.test(plain.slice(end, end + 12));
}

/** a factor of 4, a factor of two. */
function readFactorOf(plain: string, at: number, end: number): Step {
  if (!plain.startsWith(" of ", end)) return { atoms: NOTHING, end };
  const start = end + 4;
  const word = plain.slice(start, wordEnd(plain, start));
  const read = isDigit(plain.charCodeAt(start)) ? readNumber(plain, start) : readEnglishNumber(plain, start, word);
  if (read === null) return { atoms: NOTHING, end };
  return { atoms: [{ ...plainAtom(at, read.end, read.value, "x"), kind: "factor" }], end: read.end };
}

/** a third, a quarter, one tenth: percent; "a quarter" alone is a time. */
function readPart(plain: string, at: number, end: number): Step | null {
  const match = /^[- ]([a-z]{4,8})/.exec(plain.slice(end, end + 10));
  if (match === null) return null;
  const value = percentOfParts(whole(1), match[1] as string);
  const last = end + match[0].length;
  if (value === null || isLetter(plain.charCodeAt(last))) return null;
  const wanted = /\b(?:by|to|than|of|least|nearly|about|another|down|up) $/.test(plain.slice(Math.max(0, at - 8), at));
  if (match[1] === "quarter" && !wanted && !plain.startsWith(" of ", last)) return null;
  if (match[1] === "half") return null;
  return { atoms: [plainAtom(at, last, value, "%")], end: last };
}

/** "one town-hall meeting a month": how often makes the article a number. */
const EACH_TIME = /^ [a-z -]{3,40}? (?:a|per|each|every) (?:day|week|fortnight|month|quarter|year)(?![a-z])/;

/** "one" is a number where it is bounded or has a unit; else it is an article or a pronoun. */
function oneCounts(plain: string, at: number, end: number): boolean {
  if (
    /^ (?:in|out of|percent|percentage|point|hour|day|week|minute|million|billion|star)\b/.test(
      plain.slice(end, end + 12),
    )
  )
    return true;
  if (EACH_TIME.test(plain.slice(end, end + 60))) return true;
  return (
    /(?:least|most|than|by|only|to|under|within) $/.test(plain.slice(Math.max(0, at - 7), at)) && plain[end] === " "
  );
}
