/**
 * Which vague words are in a text, and where?
 *
 * One pass: where an English word begins it is looked up as a whole, where a Chinese word can begin its first character
 * is; only the few entries that begin alike are compared, and each guard looks at a few neighbors.
 * @module
 */
import type { VagueMark } from "../mark.js";
import { mayBeWord, type WordShapes, wordShapes } from "../word-shapes.js";
import { CHINESE_VAGUE_WORDS } from "./chinese-vague-words.js";
import { ENGLISH_VAGUE_WORDS } from "./english-vague-words.js";
import type { VagueGroup } from "./vague-lexicon.js";

interface Entry {
  readonly word: string;
  readonly group: VagueGroup;
}

type Index<Beginning> = ReadonlyMap<Beginning, readonly Entry[]>;

/** Entries by how they begin, the longest first; those of one length stay in the order of the lexicon. */
function indexOf<Beginning>(groups: readonly VagueGroup[], beginning: (word: string) => Beginning): Index<Beginning> {
  const index = new Map<Beginning, Entry[]>();
  for (const group of groups) {
    for (const word of group.words) {
      const key = beginning(word);
      const entries = index.get(key) ?? [];
      entries.push({ word, group });
      index.set(key, entries);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return index;
}

const ENGLISH: Index<string> = /* @__PURE__ */ indexOf(ENGLISH_VAGUE_WORDS, (word) => word.split(/[ -]/, 1)[0] ?? word);
const CHINESE: Index<number> = /* @__PURE__ */ indexOf(CHINESE_VAGUE_WORDS, (word) => word.charCodeAt(0));
const BEGINNINGS: WordShapes = /* @__PURE__ */ wordShapes(/* @__PURE__ */ ENGLISH.keys());

/** What may begin with a unit; 0 for most, which begin no vague word. */
const LETTER = 1;
const TITLE = 2;
const CHINESE_WORD = 3;
const STARTS: Uint8Array = /* @__PURE__ */ startsByUnit();

function startsByUnit(): Uint8Array {
  const starts = new Uint8Array(0x10000);
  for (let code = 0; code < 0x80; code++) if (isLetter(code)) starts[code] = LETTER;
  starts[0x300a] = TITLE;
  for (const code of CHINESE.keys()) starts[code] = CHINESE_WORD;
  return starts;
}

/** Blanks and line breaks between two words of a phrase: this many are one. */
const LONGEST_GAP = 3;

/** Words that stand in titles are names: 《…》 is skipped up to this length. */
const LONGEST_TITLE = 60;

/**
 * Reads the vague words of a plain text, in order, not overlapping.
 *
 * @param plain - Folded text (small letters, half-width signs, simplified characters).
 * @returns A mark for each, with its category and the key of a question that helps. Empty text gives none.
 */
export function readVagueMarks(plain: string): readonly VagueMark[] {
  const marks: VagueMark[] = [];
  let at = 0;
  while (at < plain.length) {
    const start = STARTS[plain.charCodeAt(at)] as number;
    let mark: VagueMark | null = null;
    let next = at + 1;
    if (start === LETTER) {
      next = wordEnd(plain, at);
      if (mayBeWord(BEGINNINGS, plain, at, next) && isWordStart(plain, at)) mark = englishMark(plain, at, next);
    } else if (start === TITLE) next = titleEnd(plain, at) + 1;
    else if (start === CHINESE_WORD) mark = chineseMark(plain, at);
    if (mark !== null) marks.push(mark);
    at = mark === null ? next : mark.end;
  }
  return marks;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function wordEnd(plain: string, start: number): number {
  let end = start;
  while (isWordUnit(plain.charCodeAt(end))) end++;
  // "shouldn't" is not "should".
  if (isApostrophe(plain.charCodeAt(end)) && isLetter(plain.charCodeAt(end + 1))) {
    end++;
    while (isWordUnit(plain.charCodeAt(end))) end++;
  }
  return end;
}

/** Not the second part of "self-sufficient". */
function isWordStart(plain: string, start: number): boolean {
  const before = plain.charCodeAt(start - 1);
  return !isWordUnit(before) && !(before === 45 && isWordUnit(plain.charCodeAt(start - 2)));
}

/** Not the first part of "best-selling". */
function isWordEnd(plain: string, end: number): boolean {
  const next = plain.charCodeAt(end);
  return !isWordUnit(next) && !((next === 45 || isApostrophe(next)) && isLetter(plain.charCodeAt(end + 1)));
}

function englishMark(plain: string, start: number, wordStop: number): VagueMark | null {
  const entries = ENGLISH.get(plain.slice(start, wordStop));
  if (entries === undefined) return null;
  const length = wordStop - start;
  // What the second word of a phrase begins with, unless several blanks stand before it.
  const next = isGap(plain.charCodeAt(wordStop)) ? plain.charCodeAt(wordStop + 1) : 0;
  const isTold = !isGap(next);
  for (const entry of entries) {
    const { word } = entry;
    if (isTold && word.length > length && word.charCodeAt(length + 1) !== next) continue;
    const end = phraseEnd(plain, start, word);
    if (end < 0 || !isWordEnd(plain, end)) continue;
    if (entry.group.guard === undefined || entry.group.guard(plain, start, end)) return markOf(entry, start, end);
  }
  return null;
}

/** Where a phrase ends that begins here, -1 if it does not; one blank of the phrase stands for any gap. */
function phraseEnd(plain: string, start: number, phrase: string): number {
  let at = start;
  for (let unit = 0; unit < phrase.length; unit++) {
    const expected = phrase.charCodeAt(unit);
    if (expected !== 32 && expected !== 45) {
      if (plain.charCodeAt(at) !== expected) return -1;
      at++;
      continue;
    }
    const from = at;
    while (at - from < LONGEST_GAP && isGap(plain.charCodeAt(at))) at++;
    if (at === from) return -1;
  }
  return at;
}

function isGap(code: number): boolean {
  return code === 32 || code === 45 || code === 9 || code === 10 || code === 13 || code === 160;
}

function chineseMark(plain: string, start: number): VagueMark | null {
  const entries = CHINESE.get(plain.charCodeAt(start));
  if (entries === undefined) return null;
  const second = plain.charCodeAt(start + 1);
  for (const entry of entries) {
    const { word } = entry;
    // Most entries that begin alike differ in their second sign.
    if ((word.length > 1 && word.charCodeAt(1) !== second) || !plain.startsWith(word, start)) continue;
    const end = start + word.length;
    if (entry.group.guard === undefined || entry.group.guard(plain, start, end)) return markOf(entry, start, end);
  }
  return null;
}

/** Behind the title that begins here; where none closes nearby, the sign alone is passed. */
function titleEnd(plain: string, start: number): number {
  const limit = Math.min(plain.length, start + LONGEST_TITLE);
  for (let at = start + 1; at < limit; at++) if (plain.charCodeAt(at) === 0x300b) return at;
  return start;
}

function markOf({ word, group }: Entry, start: number, end: number): VagueMark {
  const question = `goals/question-${group.question}`;
  return { kind: "vague", category: group.category, word, question, slight: group.slight ?? false, start, end };
}
