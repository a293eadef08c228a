/**
 * Which word of a list stands here? Lists of words, found where they begin or where they end.
 *
 * Words are kept by their first and last unit, the longest first: a look at a place where none of them can stand costs
 * one question, and the longest word wins.
 * @module
 */

/** A word of a list and what it means. */
export interface Entry<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** Words by their first and their last unit. */
export interface WordList<Meaning = true> {
  readonly byFirst: ReadonlyMap<number, readonly Entry<Meaning>[]>;
  readonly byLast: ReadonlyMap<number, readonly Entry<Meaning>[]>;
}

/** A list with meanings: each with its words, divided by spaces. `_` stands for a space within a word. */
export function wordTable<Meaning>(rows: readonly (readonly [Meaning, string])[]): WordList<Meaning> {
  const entries: Entry<Meaning>[] = [];
  for (const [meaning, words] of rows) {
    for (const word of words.split(" ")) entries.push({ word: word.replaceAll("_", " "), meaning });
  }
  entries.sort((a, b) => b.word.length - a.word.length);
  return { byFirst: grouped(entries, () => 0), byLast: grouped(entries, (word) => word.length - 1) };
}

/** A list of words alone, divided by spaces. */
export function wordList(words: string): WordList {
  return wordTable([[true, words]]);
}

function grouped<Meaning>(
  entries: readonly Entry<Meaning>[],
  place: (word: string) => number,
): ReadonlyMap<number, readonly Entry<Meaning>[]> {
  const groups = new Map<number, Entry<Meaning>[]>();
  for (const entry of entries) {
    const unit = entry.word.charCodeAt(place(entry.word));
    const group = groups.get(unit);
    if (group === undefined) groups.set(unit, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** The longest word of the list that begins at a place. */
export function entryAt<Meaning>(list: WordList<Meaning>, text: string, at: number): Entry<Meaning> | null {
  const group = list.byFirst.get(text.charCodeAt(at));
  if (group === undefined) return null;
  for (const entry of group) if (text.startsWith(entry.word, at)) return entry;
  return null;
}

/** The longest word of the list that ends at a place. */
export function entryBefore<Meaning>(list: WordList<Meaning>, text: string, end: number): Entry<Meaning> | null {
  const group = list.byLast.get(text.charCodeAt(end - 1));
  if (group === undefined) return null;
  for (const entry of group) {
    const start = end - entry.word.length;
    if (start >= 0 && text.startsWith(entry.word, start)) return entry;
  }
  return null;
}

/** How long the longest word of the list is that begins at a place; 0 if none does. */
export function lengthAt(list: WordList<unknown>, text: string, at: number): number {
  return entryAt(list, text, at)?.word.length ?? 0;
}

/** How long the longest word of the list is that ends at a place; 0 if none does. */
export function lengthBefore(list: WordList<unknown>, text: string, end: number): number {
  return entryBefore(list, text, end)?.word.length ?? 0;
}

/** Whether a word of the list stands anywhere in a piece of text. */
export function holdsAny(list: WordList<unknown>, piece: string): boolean {
  for (let at = 0; at < piece.length; at++) if (lengthAt(list, piece, at) > 0) return true;
  return false;
}

/** A set of English words, divided by spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** English words with their meanings: each meaning with its words, divided by spaces. */
export function wordMap<Meaning>(rows: readonly (readonly [Meaning, string])[]): ReadonlyMap<string, Meaning> {
  const map = new Map<string, Meaning>();
  for (const [meaning, words] of rows) for (const word of words.split(" ")) map.set(word, meaning);
  return map;
}
