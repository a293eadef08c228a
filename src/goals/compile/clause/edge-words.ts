/**
 * Which word of a list does a stretch begin with, or end in? Found by the first, or the last, of its characters.
 * @module
 */

/** Words in places by the last bits of one of their characters, the longest first. */
export type EdgeWords = readonly (readonly string[] | undefined)[];

const PLACES_PER_WORD = 4;

function edgeWords(words: Iterable<string>, edgeOf: (word: string) => number): EdgeWords {
  const sorted = [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length);
  let size = 16;
  while (size < sorted.length * PLACES_PER_WORD) size *= 2;
  const places: (string[] | undefined)[] = Array.from({ length: size });
  for (const word of sorted) {
    const place = word.charCodeAt(edgeOf(word)) & (size - 1);
    const list = places[place] ?? [];
    list.push(word);
    places[place] = list;
  }
  return places;
}

/** A list to be asked for beginnings. */
export function headWords(words: Iterable<string>): EdgeWords {
  return edgeWords(words, () => 0);
}

/** A list to be asked for endings. */
export function tailWords(words: Iterable<string>): EdgeWords {
  return edgeWords(words, (word) => word.length - 1);
}

/** The length of the longest word that stands at a place and goes no further than a limit; 0 for none. */
export function lengthOfHead(words: EdgeWords, plain: string, start: number, limit: number): number {
  const candidates = words[plain.charCodeAt(start) & (words.length - 1)];
  if (candidates === undefined) return 0;
  for (const word of candidates) {
    if (start + word.length <= limit && plain.startsWith(word, start)) return word.length;
  }
  return 0;
}

/** The length of the longest word that ends at a place and begins no sooner than a limit; 0 for none. */
export function lengthOfTail(words: EdgeWords, plain: string, limit: number, end: number): number {
  const candidates = words[plain.charCodeAt(end - 1) & (words.length - 1)];
  if (candidates === undefined) return 0;
  for (const word of candidates) {
    if (end - word.length >= limit && plain.startsWith(word, end - word.length)) return word.length;
  }
  return 0;
}
