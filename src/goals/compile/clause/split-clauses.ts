/**
 * Where does one sentence end, and into which pieces does it fall?
 *
 * Sentences end at stops, semicolons and line breaks; pieces at commas and at words that join (and, while, 并, 同时).
 * Which pieces belong together is decided later, when it is known what each holds.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark, TimeMark } from "../mark.js";
import type { VerbMark } from "../sentence.js";
import { isDigit, isLetter, trimmedSpan } from "./letters.js";

/** What stands between a piece and the one before it. */
export type Joiner = "start" | "comma" | "list" | "and" | "bracket";

/** A stretch of text between two joiners, with the marks in it. */
export interface Piece extends TextSpan {
  readonly joiner: Joiner;
  readonly times: readonly TimeMark[];
  /** Numbers that can be amounts; names are left out. */
  readonly quantities: readonly QuantityMark[];
  readonly verbs: readonly VerbMark[];
}

/** One sentence: its extent without the space around it, and its pieces. */
export interface SentencePieces extends TextSpan {
  readonly pieces: readonly Piece[];
}

/** The marks of a text, each kind in order. */
export interface Marks {
  readonly times: readonly TimeMark[];
  readonly quantities: readonly QuantityMark[];
  readonly verbs: readonly VerbMark[];
}

interface Cut {
  /** Where the joiner begins and where the next piece begins. */
  readonly at: number;
  readonly next: number;
  readonly joiner: Joiner;
}

/** Words that join two clauses, with the space before and behind them. */
const ENGLISH_JOINERS: readonly string[] = [" and ", " while ", " whilst ", " but ", " plus ", " as well as "];
/** Characters that make another word of 并: 并购, 并行. */
const NO_JOINER_AFTER = "购发行网列表联轨存重";

/** Splits a stretch of text into sentences and these into pieces. */
export function splitClauses(plain: string, span: TextSpan, marks: Marks): readonly SentencePieces[] {
  const walk = new MarkWalk(marks);
  const sentences: SentencePieces[] = [];
  let cuts: Cut[] = [];
  let start = span.start;
  let at = span.start;
  while (at < span.end) {
    if (at >= walk.start && walk.reaches(at)) {
      at = Math.min(walk.end, span.end);
      continue;
    }
    const code = plain.charCodeAt(at);
    if (!mayDivide(code)) {
      at++;
    } else if (endsSentence(plain, at, code)) {
      closeSentence(plain, start, at, cuts, walk, sentences);
      cuts = [];
      start = ++at;
    } else {
      const cut = cutAt(plain, at, code);
      if (cut !== null) cuts.push(cut);
      at = cut === null ? at + 1 : Math.max(cut.next, at + 1);
    }
  }
  closeSentence(plain, start, span.end, cuts, walk, sentences);
  return sentences;
}

function closeSentence(
  plain: string,
  start: number,
  end: number,
  cuts: readonly Cut[],
  walk: MarkWalk,
  sentences: SentencePieces[],
): void {
  const extent = trimmedSpan(plain, { start, end });
  if (extent.start >= extent.end) return;
  sentences.push({ start: extent.start, end: extent.end, pieces: walk.pieces(extent, cuts) });
}

/** Whether a character may end a sentence or begin what stands between two pieces; most do neither. */
function mayDivide(code: number): boolean {
  if (code < 0x80) return code < 0x30 ? code !== 0x25 && code !== 0x2d : code === 0x3b || code === 0x3f;
  if (code >= 0x3400) {
    return code === 0x5e76 || code === 0x4e14 || code === 0x540c || code === 0x800c || code === 0x4ee5;
  }
  return code === 0x3001 || code === 0x3002 || (code >= 0x2022 && code <= 0x2029);
}

function endsSentence(plain: string, at: number, code: number): boolean {
  switch (code) {
    case 0x3002: // 。
    case 0x21:
    case 0x3f:
    case 0x3b:
    case 0x0a:
    case 0x0d:
    case 0x2028:
    case 0x2029:
    case 0x2022: // a bullet
      return true;
    case 0x2e:
      return isFullStop(plain, at);
    default:
      return false;
  }
}

/** A stop ends a sentence before a space, unless it belongs to a short word (no. 5, approx. 20) or a list number. */
function isFullStop(plain: string, at: number): boolean {
  const next = plain.charCodeAt(at + 1);
  if (!Number.isNaN(next) && next !== 0x20 && next !== 0x0a && next !== 0x0d) return false;
  if (isDigit(plain.charCodeAt(at - 1)) && next === 0x20) return !startsLine(plain, at);
  let start = at;
  while (start > 0 && at - start < 6 && isLetter(plain.charCodeAt(start - 1))) start--;
  return !SHORT_WORDS.has(plain.slice(start, at));
}

const SHORT_WORDS: ReadonlySet<string> = new Set(
  "approx no nos vs incl excl min max avg dept inc co ltd mr ms mrs dr st e i g etc est jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** Whether only digits stand between a place and the beginning of its line: the number of a list. */
function startsLine(plain: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 4 && isDigit(plain.charCodeAt(start - 1))) start--;
  while (start > 0 && at - start < 12 && plain.charCodeAt(start - 1) === 0x20) start--;
  return start === 0 || plain.charCodeAt(start - 1) === 0x0a;
}

function cutAt(plain: string, at: number, code: number): Cut | null {
  if (code === 0x2c) {
    // 1,000 of a name: no clause ends there.
    if (isDigit(plain.charCodeAt(at - 1)) && isDigit(plain.charCodeAt(at + 1))) return null;
    const next = afterJoiner(plain, at + 1);
    return { at, next, joiner: "comma" };
  }
  if (code === 0x3001) return { at, next: at + 1, joiner: "list" };
  if (code === 0x28) return { at, next: at + 1, joiner: "bracket" };
  if (code === 0x29) return { at, next: at + 1, joiner: "comma" };
  if (code === 0x20 && plain.charCodeAt(at + 1) === 0x2d && plain.charCodeAt(at + 2) === 0x20) {
    return { at, next: at + 3, joiner: "comma" };
  }
  const next = afterJoiner(plain, at);
  return next === at ? null : { at, next, joiner: "and" };
}

/** The place after a joining word that begins here, or the place itself. */
function afterJoiner(plain: string, at: number): number {
  const next = plain.charCodeAt(at + 1);
  switch (plain.charCodeAt(at)) {
    case 0x20:
      // No joiner begins with another letter.
      if (next !== 0x61 && next !== 0x77 && next !== 0x62 && next !== 0x70) return at;
      for (const word of ENGLISH_JOINERS) if (plain.startsWith(word, at)) return at + word.length - 1;
      return at;
    case 0x26:
      return next === 0x20 ? at + 1 : at;
    case 0x540c: // 同时
      return next === 0x65f6 ? at + 2 : at;
    case 0x800c: // 而且
      return next === 0x4e14 ? at + 2 : at;
    case 0x4ee5: // 以及
      return next === 0x53ca ? at + 2 : at;
    case 0x4e14: // 且
      return at + 1;
    case 0x5e76: // 并且, 并; 合并 is a word of its own
      if (NO_JOINER_AFTER.includes(plain.charAt(at + 1)) && at + 1 < plain.length) return at;
      if (next === 0x4e14) return at + 2;
      return plain.charCodeAt(at - 1) === 0x5408 ? at : at + 1;
    default:
      return at;
  }
}

/** The marks, asked from left to right. */
class MarkWalk {
  /** Where the word of time or number begins and ends that comes next. */
  start = 0;
  end = 0;
  readonly #marks: Marks;
  #timeAhead = 0;
  #quantityAhead = 0;
  #time = 0;
  #quantity = 0;
  #verb = 0;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /** Whether a position lies within a word of time or a number, which then is the next one. */
  reaches(at: number): boolean {
    const { times, quantities } = this.#marks;
    this.#timeAhead = firstBehind(times, this.#timeAhead, at);
    this.#quantityAhead = firstBehind(quantities, this.#quantityAhead, at);
    const [time, quantity] = [times[this.#timeAhead], quantities[this.#quantityAhead]];
    const next = quantity === undefined || (time !== undefined && isBefore(time, quantity)) ? time : quantity;
    this.start = next?.start ?? Number.POSITIVE_INFINITY;
    this.end = next?.end ?? Number.POSITIVE_INFINITY;
    return this.start <= at;
  }

  pieces(extent: TextSpan, cuts: readonly Cut[]): readonly Piece[] {
    const pieces: Piece[] = [];
    let start = extent.start;
    let joiner: Joiner = "start";
    for (const cut of cuts) {
      if (cut.at > start || cut.next === extent.end) pieces.push(this.#piece(start, Math.max(start, cut.at), joiner));
      start = Math.max(start, cut.next);
      joiner = cut.joiner;
    }
    pieces.push(this.#piece(start, Math.max(start, extent.end), joiner));
    return pieces;
  }

  #piece(start: number, end: number, joiner: Joiner): Piece {
    const { times, quantities, verbs } = this.#marks;
    const time = firstBehind(times, this.#time, start);
    const quantity = firstBehind(quantities, this.#quantity, start);
    const verb = firstBehind(verbs, this.#verb, start);
    this.#time = firstFrom(times, time, end);
    this.#quantity = firstFrom(quantities, quantity, end);
    this.#verb = firstFrom(verbs, verb, end);
    return {
      start,
      end,
      joiner,
      times: part(times, time, this.#time),
      quantities: withoutNames(part(quantities, quantity, this.#quantity)),
      verbs: part(verbs, verb, this.#verb),
    };
  }
}

/** The index of the first mark that ends behind a position. */
function firstBehind(marks: readonly TextSpan[], from: number, at: number): number {
  let index = from;
  while (index < marks.length && (marks[index] as TextSpan).end <= at) index++;
  return index;
}

/** The index of the first mark that begins at a position or behind it. */
function firstFrom(marks: readonly TextSpan[], from: number, at: number): number {
  let index = from;
  while (index < marks.length && (marks[index] as TextSpan).start < at) index++;
  return index;
}

function isBefore(left: TextSpan, right: TextSpan): boolean {
  return left.start < right.start || (left.start === right.start && left.end <= right.end);
}

/** Most sentences are one piece, which has all marks. */
function part<Mark>(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  return start === 0 && end === marks.length ? marks : marks.slice(start, end);
}

function withoutNames(quantities: readonly QuantityMark[]): readonly QuantityMark[] {
  for (const { shape } of quantities) {
    if (shape === "name") return quantities.filter((each) => each.shape !== "name");
  }
  return quantities;
}
