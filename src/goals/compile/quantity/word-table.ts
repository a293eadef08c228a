/**
 * Which word of a table begins, or ends, at a position?
 *
 * Words are kept by their first or last unit, longest first; a Latin word ends where no further letter follows. The
 * longest word is short, so that a look costs the same in a text of any length.
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

/** Words by their first, or by their last unit. */
export type WordTable<Meaning> = ReadonlyMap<number, readonly Entry<Meaning>[]>;

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

function table<Meaning>(
  meanings: readonly (readonly [Meaning, string])[],
  keyAt: (word: string) => number,
): WordTable<Meaning> {
  const byKey = new Map<number, Entry<Meaning>[]>();
  for (const [meaning, words] of meanings) {
    for (const word of words.split("|")) {
      const key = word.charCodeAt(keyAt(word));
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [{ word, meaning }]);
      else known.push({ word, meaning });
    }
  }
  for (const entries of byKey.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return byKey;
}

/** A table of words to be found where they begin: meanings, each with its words divided by `|`. */
export function wordsByStart<Meaning>(meanings: readonly (readonly [Meaning, string])[]): WordTable<Meaning> {
  return table(meanings, () => 0);
}

/** A table of words to be found where they end. */
export function wordsByEnd<Meaning>(meanings: readonly (readonly [Meaning, string])[]): WordTable<Meaning> {
  return table(meanings, (word) => word.length - 1);
}

/** The longest word of a table by starts that begins at a position. */
export function wordAt<Meaning>(words: WordTable<Meaning>, plain: string, start: number): FoundWord<Meaning> | null {
  for (const { word, meaning } of words.get(plain.charCodeAt(start)) ?? []) {
    if (!plain.startsWith(word, start)) continue;
    const end = start + word.length;
    if (isLetter(plain.charCodeAt(end - 1)) && isLetter(plain.charCodeAt(end))) continue;
    return { start, end, meaning };
  }
  return null;
}

/** The longest word of a table by ends that ends at a position. */
export function wordBefore<Meaning>(words: WordTable<Meaning>, plain: string, end: number): FoundWord<Meaning> | null {
  if (end <= 0) return null;
  for (const { word, meaning } of words.get(plain.charCodeAt(end - 1)) ?? []) {
    const start = end - word.length;
    if (start < 0 || !plain.startsWith(word, start)) continue;
    if (isLetter(plain.charCodeAt(start)) && start > 0 && isLetter(plain.charCodeAt(start - 1))) continue;
    return { start, end, meaning };
  }
  return null;
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
