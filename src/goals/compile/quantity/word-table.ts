/**
 * Which word of a table begins, or ends, at a position?
 *
 * Words are kept by their first or last two units, longest first; a Latin word ends where no further letter follows.
 * The longest word is short, so that a look costs the same in a text of any length.
 * @module
 */

/** A word found, and what the table says of it. */
export interface FoundWord<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

interface Entry<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** Words by the two units at their beginning, or at their end; words of one unit apart, by its last bits. */
export interface WordTable<Meaning> {
  readonly buckets: readonly (readonly Entry<Meaning>[] | undefined)[];
  readonly single: readonly (Entry<Meaning> | undefined)[];
}

/** So many buckets for each word that one where none stands is mostly empty. */
const BUCKETS_PER_WORD = 4;

/** The hash of two units: the outer one (first or last of the word) and its neighbor. Its last bits are the bucket. */
function hashOf(outer: number, inner: number): number {
  return (outer * 31) ^ (inner * 7);
}

/** Whether a unit ends a sentence or a part of it. A point may stand within a number and is looked at apart. */
export function isSentenceSign(unit: number): boolean {
  return unit === 0x3b || unit === 0x3002 || unit === 0x21 || unit === 0x3f || unit === 0x0a;
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

/** Whether a unit is a small Latin letter (the plain text has no others). */
export function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Whether a unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a unit is a Chinese character. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function table<Meaning>(meanings: readonly (readonly [Meaning, string])[], atEnd: boolean): WordTable<Meaning> {
  const entries = meanings.flatMap(([meaning, words]) => words.split("|").map((word) => ({ word, meaning })));
  const size = powerOfTwo(entries.length * BUCKETS_PER_WORD);
  const buckets: (Entry<Meaning>[] | undefined)[] = Array.from({ length: size }, () => undefined);
  for (const entry of entries) {
    const { word } = entry;
    if (word.length === 1) continue;
    const outer = word.charCodeAt(atEnd ? word.length - 1 : 0);
    const bucket = hashOf(outer, word.charCodeAt(atEnd ? word.length - 2 : 1)) & (size - 1);
    const known = buckets[bucket];
    if (known === undefined) buckets[bucket] = [entry];
    else known.push(entry);
  }
  for (const known of buckets) known?.sort((a, b) => b.word.length - a.word.length);
  return { buckets, single: singles(entries.filter(({ word }) => word.length === 1)) };
}

/** Words of one unit, each in a place of its own: of two with the same unit, the last counts. */
function singles<Meaning>(entries: readonly Entry<Meaning>[]): readonly (Entry<Meaning> | undefined)[] {
  for (let size = powerOfTwo(entries.length * BUCKETS_PER_WORD); ; size *= 2) {
    const places: (Entry<Meaning> | undefined)[] = Array.from({ length: size }, () => undefined);
    const isFree = entries.every((entry) => {
      const place = entry.word.charCodeAt(0) & (size - 1);
      const known = places[place];
      places[place] = entry;
      return known === undefined || known.word === entry.word;
    });
    if (isFree) return places;
  }
}

/** Unit by unit, which is faster than `startsWith` for words that differ at once. */
function standsAt(word: string, plain: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (plain.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** A table of words to be found where they begin: meanings, each with its words divided by `|`. */
export function wordsByStart<Meaning>(meanings: readonly (readonly [Meaning, string])[]): WordTable<Meaning> {
  return table(meanings, false);
}

/** A table of words to be found where they end. */
export function wordsByEnd<Meaning>(meanings: readonly (readonly [Meaning, string])[]): WordTable<Meaning> {
  return table(meanings, true);
}

/** The longest word of a table by starts that begins at a position. */
export function wordAt<Meaning>(words: WordTable<Meaning>, plain: string, start: number): FoundWord<Meaning> | null {
  const { buckets, single } = words;
  const first = plain.charCodeAt(start);
  const entries = buckets[hashOf(first, plain.charCodeAt(start + 1)) & (buckets.length - 1)];
  if (entries !== undefined) {
    for (let i = 0; i < entries.length; i++) {
      const { word, meaning } = entries[i] as Entry<Meaning>;
      if (!standsAt(word, plain, start)) continue;
      const end = start + word.length;
      if (isLetter(plain.charCodeAt(end - 1)) && isLetter(plain.charCodeAt(end))) continue;
      return { start, end, meaning };
    }
  }
  const entry = single[first & (single.length - 1)];
  if (entry?.word.charCodeAt(0) !== first) return null;
  if (isLetter(first) && isLetter(plain.charCodeAt(start + 1))) return null;
  return { start, end: start + 1, meaning: entry.meaning };
}

/** The longest word of a table by ends that ends at a position. */
export function wordBefore<Meaning>(words: WordTable<Meaning>, plain: string, end: number): FoundWord<Meaning> | null {
  if (end <= 0) return null;
  const { buckets, single } = words;
  const last = plain.charCodeAt(end - 1);
  const entries = buckets[hashOf(last, plain.charCodeAt(end - 2)) & (buckets.length - 1)];
  if (entries !== undefined) {
    for (let i = 0; i < entries.length; i++) {
      const { word, meaning } = entries[i] as Entry<Meaning>;
      const start = end - word.length;
      if (start < 0 || !standsAt(word, plain, start)) continue;
      if (isLetter(plain.charCodeAt(start)) && start > 0 && isLetter(plain.charCodeAt(start - 1))) continue;
      return { start, end, meaning };
    }
  }
  const entry = single[last & (single.length - 1)];
  if (entry?.word.charCodeAt(0) !== last) return null;
  if (isLetter(last) && end > 1 && isLetter(plain.charCodeAt(end - 2))) return null;
  return { start: end - 1, end, meaning: entry.meaning };
}

/** The first position at or after one that is no space; looks no further than a few spaces. */
export function afterSpaces(plain: string, at: number): number {
  let end = at;
  while (end < at + 3 && plain.charCodeAt(end) === 0x20) end++;
  return end;
}

/** The position behind the last unit before one that is no space; looks no further than a few spaces. */
export function beforeSpaces(plain: string, at: number): number {
  let start = at;
  while (start > 0 && start > at - 3 && plain.charCodeAt(start - 1) === 0x20) start--;
  return start;
}

/** Whether Chinese stands shortly before or behind a position. */
export function hanAround(plain: string, at: number): boolean {
  for (let look = at - 12; look < at + 4; look++) if (isHan(plain.charCodeAt(look))) return true;
  return false;
}
