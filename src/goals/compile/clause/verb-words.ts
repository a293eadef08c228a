/**
 * Which English words count in the search for verbs, and for what each?
 * @module
 */
import type { VerbSense } from "../sentence.js";
import { ENGLISH_FORMS, type EnglishForm } from "./english-verbs.js";
import { meaningOf, type WordMap, wordMap } from "./word-map.js";

/** What the search for verbs knows of a word. */
export interface VerbWord {
  readonly word: string;
  /** All verbs that the word may begin, the longest first. */
  readonly forms: readonly EnglishForm[] | null;
  /** 25% fewer cancelled orders: a degree behind a number says which way it goes. */
  readonly behindNumber: VerbSense | null;
  /** More qualified teachers, fewer falls: a degree at the head of a clause moves like a verb. */
  readonly opening: VerbSense | null;
  /** Up 12%. */
  readonly way: VerbSense | null;
  /** A new clause may begin behind it. */
  readonly joins: boolean;
  /** It may stand before the first verb of a clause without being its subject. */
  readonly isTransparent: boolean;
}

const BEHIND_NUMBERS: readonly (readonly [VerbSense, string])[] = [
  ["increase", "more higher"],
  ["decrease", "fewer less lower shorter cheaper"],
];
const OPENING: readonly (readonly [VerbSense, string])[] = [
  ["increase", "more higher greater"],
  ["decrease", "fewer less"],
];
const WAYS: readonly (readonly [VerbSense, string])[] = [
  ["increase", "up"],
  ["decrease", "down"],
];
const JOINING = "and or then while whilst but plus";
const TRANSPARENT = "please also first second third finally further always to we i goal objective target aim";

const WORDS: WordMap<VerbWord> = /* @__PURE__ */ verbWords();

/** What the search for verbs knows of the word between two places; `null` for any other word. */
export function verbWordAt(plain: string, start: number, end: number): VerbWord | null {
  return meaningOf(WORDS, plain, start, end);
}

function verbWords(): WordMap<VerbWord> {
  const words = new Map<string, VerbWord>();
  const put = (word: string, known: Partial<VerbWord>): void => {
    words.set(word, { ...(words.get(word) ?? unknown(word)), ...known });
  };
  for (const [word, forms] of ENGLISH_FORMS) put(word, { forms });
  for (const [sense, list] of BEHIND_NUMBERS) for (const word of list.split(" ")) put(word, { behindNumber: sense });
  for (const [sense, list] of OPENING) for (const word of list.split(" ")) put(word, { opening: sense });
  for (const [sense, list] of WAYS) for (const word of list.split(" ")) put(word, { way: sense });
  for (const word of JOINING.split(" ")) put(word, { joins: true });
  for (const word of TRANSPARENT.split(" ")) put(word, { isTransparent: true });
  return wordMap(words);
}

function unknown(word: string): VerbWord {
  return { word, forms: null, behindNumber: null, opening: null, way: null, joins: false, isTransparent: false };
}
