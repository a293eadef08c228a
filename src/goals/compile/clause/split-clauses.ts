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
import { isCjk, isDigit, isLetter } from "./letters.js";

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

/** Words that join two clauses; a space stands on both sides of the English ones. */
const ENGLISH_JOINERS: readonly string[] = ["and", "while", "whilst", "but", "plus", "as well as"];
const CHINESE_JOINERS: readonly string[] = ["同时", "并且", "而且", "以及", "并", "且"];
/** Longer words that hold a joiner. */
const CHINESE_NO_JOINERS: readonly string[] = [
  "并购",
  "并发",
  "并行",
  "并网",
  "并列",
  "并表",
  "并联",
  "并轨",
  "并存",
  "并重",
];

/** Splits a stretch of text into sentences and these into pieces. */
export function splitClauses(plain: string, span: TextSpan, marks: Marks): readonly SentencePieces[] {
  const walk = new MarkWalk(marks);
  const sentences: SentencePieces[] = [];
  let cuts: Cut[] = [];
  let start = span.start;
  let at = span.start;
  const close = (end: number, next: number): void => {
    const extent = trimmed(plain, start, end);
    if (extent.start < extent.end) sentences.push({ ...extent, pieces: walk.pieces(extent, cuts) });
    cuts = [];
    start = next;
  };
  while (at < span.end) {
    const inside = walk.endOfMarkAt(at);
    if (inside > at) {
      at = Math.min(inside, span.end);
      continue;
    }
    const code = plain.charCodeAt(at);
    if (endsSentence(plain, at, code)) {
      close(at, at + 1);
      at++;
      continue;
    }
    const cut = cutAt(plain, at, code);
    if (cut !== null) {
      cuts.push(cut);
      at = Math.max(cut.next, at + 1);
    } else {
      at++;
    }
  }
  close(span.end, span.end);
  return sentences;
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
  const code = plain.charCodeAt(at);
  if (isCjk(code)) {
    if (CHINESE_NO_JOINERS.some((word) => plain.startsWith(word, at))) return at;
    const word = CHINESE_JOINERS.find((each) => plain.startsWith(each, at));
    if (word === undefined) return at;
    return word === "并" && plain.charCodeAt(at - 1) === 0x5408 ? at : at + word.length;
  }
  if (code === 0x26 && plain.charCodeAt(at + 1) === 0x20) return at + 1;
  if (code !== 0x20) return at;
  const word = ENGLISH_JOINERS.find(
    (each) => plain.startsWith(each, at + 1) && plain.charCodeAt(at + 1 + each.length) === 0x20,
  );
  return word === undefined ? at : at + 1 + word.length;
}

function trimmed(plain: string, start: number, end: number): TextSpan {
  let [from, to] = [start, end];
  while (from < to && plain.charCodeAt(from) <= 0x20) from++;
  while (to > from && plain.charCodeAt(to - 1) <= 0x20) to--;
  return { start: from, end: to };
}

/** The marks, asked from left to right. */
class MarkWalk {
  readonly #marks: Marks;
  readonly #spans: readonly TextSpan[];
  #nextSpan = 0;
  #time = 0;
  #quantity = 0;
  #verb = 0;

  constructor(marks: Marks) {
    this.#marks = marks;
    this.#spans = [...marks.times, ...marks.quantities].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  endOfMarkAt(at: number): number {
    while (this.#nextSpan < this.#spans.length && (this.#spans[this.#nextSpan]?.end ?? 0) <= at) this.#nextSpan++;
    const span = this.#spans[this.#nextSpan];
    return span !== undefined && span.start <= at ? span.end : at;
  }

  pieces(extent: TextSpan, cuts: readonly Cut[]): readonly Piece[] {
    const pieces: Piece[] = [];
    let start = extent.start;
    let joiner: Joiner = "start";
    for (const cut of [...cuts, { at: extent.end, next: extent.end, joiner: "comma" as const }]) {
      if (cut.at > start || cut.next === extent.end) pieces.push(this.#piece(start, Math.max(start, cut.at), joiner));
      start = Math.max(start, cut.next);
      joiner = cut.joiner;
    }
    return pieces;
  }

  #piece(start: number, end: number, joiner: Joiner): Piece {
    const { times, quantities, verbs } = this.#marks;
    const within = <Mark extends TextSpan>(marks: readonly Mark[], from: number): [Mark[], number] => {
      let index = from;
      while (index < marks.length && (marks[index]?.end ?? 0) <= start) index++;
      const found: Mark[] = [];
      while (index < marks.length && (marks[index]?.start ?? end) < end) found.push(marks[index++] as Mark);
      return [found, index];
    };
    const [ownTimes, time] = within(times, this.#time);
    const [ownQuantities, quantity] = within(quantities, this.#quantity);
    const [ownVerbs, verb] = within(verbs, this.#verb);
    [this.#time, this.#quantity, this.#verb] = [time, quantity, verb];
    return {
      start,
      end,
      joiner,
      times: ownTimes,
      quantities: ownQuantities.filter((each) => each.shape !== "name"),
      verbs: ownVerbs,
    };
  }
}
