/**
 * What does a table say of a word of the text? Asked by where the word stands, so that no word is cut out to be asked for.
 * @module
 */

interface Entry<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** Words in places, by their length and three of their letters. */
export type WordMap<Meaning> = readonly (readonly Entry<Meaning>[] | undefined)[];

/** So many places for each word that most words of a text that stand in none are seen at once. */
const PLACES_PER_WORD = 4;

function placeOf(text: string, start: number, end: number): number {
  const middle = start + ((end - start) >> 1);
  return (
    (text.charCodeAt(start) * 31) ^ (text.charCodeAt(middle) * 7) ^ (text.charCodeAt(end - 1) * 131) ^ (end - start)
  );
}

/** A table of words and what each means. */
export function wordMap<Meaning>(meanings: ReadonlyMap<string, Meaning>): WordMap<Meaning> {
  let size = 16;
  while (size < meanings.size * PLACES_PER_WORD) size *= 2;
  const map: (Entry<Meaning>[] | undefined)[] = Array.from({ length: size });
  for (const [word, meaning] of meanings) {
    const place = placeOf(word, 0, word.length) & (size - 1);
    const list = map[place] ?? [];
    list.push({ word, meaning });
    map[place] = list;
  }
  return map;
}

/** What the table says of the word between two places, or `null`. */
export function meaningOf<Meaning>(map: WordMap<Meaning>, text: string, start: number, end: number): Meaning | null {
  const list = map[placeOf(text, start, end) & (map.length - 1)];
  if (list === undefined) return null;
  for (const { word, meaning } of list) {
    if (word.length === end - start && text.startsWith(word, start)) return meaning;
  }
  return null;
}
