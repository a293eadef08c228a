/**
 * May one of our words stand here? Told by its first two units and its length alone, so that the words of others are
 * passed over without cutting them out of the text.
 * @module
 */

/** For each pair of first units the lengths of words that begin so, as bits: room for lengths up to 31. */
export type WordShapes = Uint32Array;

/** Units are told apart by their last five bits: small letters have one each. */
const UNIT_BITS = 5;
const UNIT_MASK = (1 << UNIT_BITS) - 1;

/** The shapes of words in small letters, of at most 31 units each. */
export function wordShapes(words: Iterable<string>): WordShapes {
  const shapes = new Uint32Array(1 << (2 * UNIT_BITS));
  for (const word of words) {
    const place = placeOf(word.charCodeAt(0), word.charCodeAt(1), word.length);
    shapes[place] = (shapes[place] as number) | (1 << word.length);
  }
  return shapes;
}

function placeOf(first: number, second: number, length: number): number {
  return ((first & UNIT_MASK) << UNIT_BITS) | (length === 1 ? 0 : second & UNIT_MASK);
}

/** Whether the units from `start` to `end` may be one of the words; where this is false they are none. */
export function mayBeWord(shapes: WordShapes, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > UNIT_MASK) return false;
  const place = placeOf(text.charCodeAt(start), text.charCodeAt(start + 1), length);
  return (((shapes[place] as number) >>> length) & 1) === 1;
}
