/**
 * Where do fixed phrases stand in a stretch? All of them are found in one pass, by their first character.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import { isLetter } from "./letters.js";

interface TaggedPhrase<Tag> {
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** Phrases by the code of their first character, the longest first. */
export type PhraseTable<Tag> = ReadonlyMap<number, readonly TaggedPhrase<Tag>[]>;

/** A table of phrases with what they mean. */
export function phraseTable<Tag>(groups: readonly (readonly [Tag, readonly string[]])[]): PhraseTable<Tag> {
  const table = new Map<number, TaggedPhrase<Tag>[]>();
  for (const [tag, phrases] of groups) {
    for (const text of phrases) {
      const list = table.get(text.charCodeAt(0)) ?? [];
      const known = list.findIndex((each) => each.text === text);
      if (known === -1) list.push({ text, tags: [tag] });
      else list[known] = { text, tags: [...(list[known]?.tags ?? []), tag] };
      table.set(text.charCodeAt(0), list);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.text.length - a.text.length);
  return table;
}

/** Calls back for each phrase that stands in a stretch as whole words, from left to right, the longest first. */
export function scanPhrases<Tag>(
  table: PhraseTable<Tag>,
  plain: string,
  span: TextSpan,
  found: (tag: Tag, start: number, end: number) => void,
): void {
  for (let at = span.start; at < span.end; at++) {
    const code = plain.charCodeAt(at);
    const candidates = table.get(code);
    if (candidates === undefined) continue;
    if (isLetter(code) && at > 0 && isLetter(plain.charCodeAt(at - 1))) continue;
    for (const { text, tags } of candidates) {
      const end = at + text.length;
      if (end > span.end || !plain.startsWith(text, at)) continue;
      if (isLetter(plain.charCodeAt(end)) && isLetter(plain.charCodeAt(end - 1))) continue;
      for (const tag of tags) found(tag, at, end);
    }
  }
}
