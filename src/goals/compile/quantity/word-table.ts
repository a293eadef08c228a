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

/** Words by the two units at their beginning, or at their end; words of one unit apart. */
export interface WordTable<Meaning> {
  readonly buckets: readonly (readonly Entry<Meaning>[] | undefined)[];
  readonly single: ReadonlyMap<number, Entry<Meaning>>;
}

/** A power of two, large enough that few words share a bucket. */
const BUCKETS = 2048;

/** The bucket of two units: the outer one (first or last of the word) and its neighbor. */
function bucketOf(outer: number, inner: number): number {
  return ((outer * 31) ^ (inner * 7)) & (BUCKETS - 1);
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
  const buckets: (Entry<Meaning>[] | undefined)[] = Array.from({ length: BUCKETS }, () => undefined);
  const single = new Map<number, Entry<Meaning>>();
  for (const [meaning, words] of meanings) {
    for (const word of words.split("|")) {
      const outer = word.charCodeAt(atEnd ? word.length - 1 : 0);
      if (word.length === 1) {
        single.set(outer, { word, meaning });
        continue;
      }
      const bucket = bucketOf(outer, word.charCodeAt(atEnd ? word.length - 2 : 1));
      const known = buckets[bucket];
      if (known === undefined) buckets[bucket] = [{ word, meaning }];
      else known.push({ word, meaning });
    }
  }
  for (const entries of buckets) entries?.sort((a, b) => b.word.length - a.word.length);
  return { buckets, single };
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
  const first = plain.charCodeAt(start);
  const entries = words.buckets[bucketOf(first, plain.charCodeAt(start + 1))];
  if (entries !== undefined) {
    for (const { word, meaning } of entries) {
      if (!plain.startsWith(word, start)) continue;
      const end = start + word.length;
      if (isLetter(plain.charCodeAt(end - 1)) && isLetter(plain.charCodeAt(end))) continue;
      return { start, end, meaning };
    }
  }
  const entry = words.single.get(first);
  if (entry === undefined || (isLetter(first) && isLetter(plain.charCodeAt(start + 1)))) return null;
  return { start, end: start + 1, meaning: entry.meaning };
}

/** The longest word of a table by ends that ends at a position. */
export function wordBefore<Meaning>(words: WordTable<Meaning>, plain: string, end: number): FoundWord<Meaning> | null {
  if (end <= 0) return null;
  const last = plain.charCodeAt(end - 1);
  const entries = end > 1 ? words.buckets[bucketOf(last, plain.charCodeAt(end - 2))] : undefined;
  if (entries !== undefined) {
    for (const { word, meaning } of entries) {
      const start = end - word.length;
      if (start < 0 || !plain.startsWith(word, start)) continue;
      if (isLetter(plain.charCodeAt(start)) && start > 0 && isLetter(plain.charCodeAt(start - 1))) continue;
      return { start, end, meaning };
    }
  }
  const entry = words.single.get(last);
  if (entry === undefined || (isLetter(last) && end > 1 && isLetter(plain.charCodeAt(end - 2)))) return null;
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
