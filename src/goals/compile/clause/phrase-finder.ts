/**
 * Where do fixed phrases stand in a stretch? All of them are found in one pass, by their first two characters.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import { isLetter } from "./letters.js";

interface TaggedPhrase<Tag> {
  readonly text: string;
  /** The last character: of the phrases that begin alike most end otherwise. */
  readonly last: number;
  readonly tags: readonly Tag[];
}

/** Phrases of two characters or more, in places by the two that they begin with, the longest first. */
export type PhraseTable<Tag> = readonly (readonly TaggedPhrase<Tag>[] | undefined)[];

/** So many places for each phrase that almost every place in a text that begins none is seen at once. */
const PLACES_PER_PHRASE = 4;

/** No phrase begins with a space, a digit or a sign. */
const FIRST_LETTER = 0x61;

function placeOf(first: number, second: number): number {
  return (first * 31) ^ (second * 7);
}

/** A table of phrases with what they mean. */
export function phraseTable<Tag>(groups: readonly (readonly [Tag, readonly string[]])[]): PhraseTable<Tag> {
  const tagsOf = new Map<string, Tag[]>();
  for (const [tag, phrases] of groups) {
    for (const text of phrases) {
      const tags = tagsOf.get(text);
      if (tags === undefined) tagsOf.set(text, [tag]);
      else tags.push(tag);
    }
  }
  let size = 16;
  while (size < tagsOf.size * PLACES_PER_PHRASE) size *= 2;
  const table: (TaggedPhrase<Tag>[] | undefined)[] = Array.from({ length: size });
  for (const [text, tags] of [...tagsOf].sort(([a], [b]) => b.length - a.length)) {
    const place = placeOf(text.charCodeAt(0), text.charCodeAt(1)) & (size - 1);
    const list = table[place] ?? [];
    list.push({ text, last: text.charCodeAt(text.length - 1), tags });
    table[place] = list;
  }
  return table;
}

/** Calls back for each phrase that stands in a stretch as whole words, from left to right, the longest first. */
export function scanPhrases<Tag>(
  table: PhraseTable<Tag>,
  plain: string,
  { start, end }: TextSpan,
  found: (tag: Tag, start: number, end: number) => void,
): void {
  const lastPlace = table.length - 1;
  let code = plain.charCodeAt(start);
  let isInWord = isLetter(plain.charCodeAt(start - 1));
  for (let at = start; at < end; at++) {
    const next = plain.charCodeAt(at + 1);
    const isWord = isLetter(code);
    if (code >= FIRST_LETTER && (!isInWord || !isWord)) {
      const candidates = table[placeOf(code, next) & lastPlace];
      if (candidates !== undefined) reportPhrases(candidates, plain, at, end, found);
    }
    isInWord = isWord;
    code = next;
  }
}

function reportPhrases<Tag>(
  candidates: readonly TaggedPhrase<Tag>[],
  plain: string,
  at: number,
  limit: number,
  found: (tag: Tag, start: number, end: number) => void,
): void {
  for (const { text, last, tags } of candidates) {
    const end = at + text.length;
    if (end > limit || plain.charCodeAt(end - 1) !== last || !plain.startsWith(text, at)) continue;
    if (isLetter(plain.charCodeAt(end)) && isLetter(plain.charCodeAt(end - 1))) continue;
    for (const tag of tags) found(tag, at, end);
  }
}
