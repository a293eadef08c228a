/**
 * Which word of a list stands here? Lists of words, found where they begin or where they end.
 *
 * Words are kept by their first and by their last unit, in as many places as keep the groups small, the longest first:
 * a look at a place where none of them can stand costs one question, and the longest word wins.
 * @module
 */

/** A word of a list and what it means. */
export interface Entry<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** Entries by one of their units: which place, say its last bits. */
type Places<Meaning> = readonly (readonly Entry<Meaning>[] | undefined)[];

/** Words by their first and their last unit. */
export interface WordList<Meaning = true> {
  readonly byFirst: Places<Meaning>;
  readonly byLast: Places<Meaning>;
}

/** A list with meanings: each with its words, divided by spaces. `_` stands for a space within a word. */
export function wordTable<Meaning>(rows: readonly (readonly [Meaning, string])[]): WordList<Meaning> {
  const entries: Entry<Meaning>[] = [];
  for (const [meaning, words] of rows) {
    for (const word of words.split(" ")) entries.push({ word: word.replaceAll("_", " "), meaning });
  }
  entries.sort((a, b) => b.word.length - a.word.length);
  return { byFirst: placed(entries, () => 0), byLast: placed(entries, (word) => word.length - 1) };
}

/** A list of words alone, divided by spaces. */
export function wordList(words: string): WordList {
  return wordTable([[true, words]]);
}

/** So many places for each word that a place where none stands is mostly empty. */
const PLACES_PER_WORD = 4;

function placed<Meaning>(entries: readonly Entry<Meaning>[], unitOf: (word: string) => number): Places<Meaning> {
  let size = 16;
  while (size < entries.length * PLACES_PER_WORD) size *= 2;
  const places: (Entry<Meaning>[] | undefined)[] = Array.from({ length: size }, () => undefined);
  for (const entry of entries) {
    const place = entry.word.charCodeAt(unitOf(entry.word)) & (size - 1);
    const group = places[place];
    if (group === undefined) places[place] = [entry];
    else group.push(entry);
  }
  return places;
}

/** The longest word of the list that begins at a place. */
export function entryAt<Meaning>(list: WordList<Meaning>, text: string, at: number): Entry<Meaning> | null {
  const { byFirst } = list;
  const group = byFirst[text.charCodeAt(at) & (byFirst.length - 1)];
  if (group === undefined) return null;
  for (let i = 0; i < group.length; i++) {
    const entry = group[i] as Entry<Meaning>;
    if (standsAt(entry.word, text, at)) return entry;
  }
  return null;
}

/** The longest word of the list that ends at a place. */
export function entryBefore<Meaning>(list: WordList<Meaning>, text: string, end: number): Entry<Meaning> | null {
  const { byLast } = list;
  const group = byLast[text.charCodeAt(end - 1) & (byLast.length - 1)];
  if (group === undefined) return null;
  for (let i = 0; i < group.length; i++) {
    const entry = group[i] as Entry<Meaning>;
    const start = end - entry.word.length;
    if (start >= 0 && standsAt(entry.word, text, start)) return entry;
  }
  return null;
}

/** Unit by unit, which is faster than `startsWith` for words that differ at once. */
function standsAt(word: string, text: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** How long the longest word of the list is that begins at a place; 0 if none does. */
export function lengthAt(list: WordList<unknown>, text: string, at: number): number {
  const entry = entryAt(list, text, at);
  return entry === null ? 0 : entry.word.length;
}

/** How long the longest word of the list is that ends at a place; 0 if none does. */
export function lengthBefore(list: WordList<unknown>, text: string, end: number): number {
  const entry = entryBefore(list, text, end);
  return entry === null ? 0 : entry.word.length;
}

/** Whether a word of the list stands anywhere in a piece of text. */
export function holdsAny(list: WordList<unknown>, piece: string): boolean {
  for (let at = 0; at < piece.length; at++) if (entryAt(list, piece, at) !== null) return true;
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
