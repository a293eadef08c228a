/**
 * Where does one of many fixed phrases stand in a stretch? Found by its first character, in one pass.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import { isCjk, isLetter } from "./letters.js";

/** Phrases by the code of their first character, the longest first. */
export type PhraseTable = ReadonlyMap<number, readonly string[]>;

/** A table of phrases. */
export function phraseTable(phrases: readonly string[]): PhraseTable {
  const table = new Map<number, string[]>();
  for (const phrase of phrases) {
    const first = phrase.charCodeAt(0);
    const list = table.get(first) ?? [];
    list.push(phrase);
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

/** The first place where a phrase of the table stands, as whole words; `null` for none. */
export function findPhrase(table: PhraseTable, plain: string, span: TextSpan): TextSpan | null {
  for (let at = span.start; at < span.end; at++) {
    const candidates = table.get(plain.charCodeAt(at));
    if (candidates === undefined) continue;
    if (isLetter(plain.charCodeAt(at)) && at > 0 && isLetter(plain.charCodeAt(at - 1))) continue;
    for (const phrase of candidates) {
      const end = at + phrase.length;
      if (end > span.end || !plain.startsWith(phrase, at)) continue;
      const last = plain.charCodeAt(end - 1);
      if (isCjk(last) || !isLetter(plain.charCodeAt(end)) || !isLetter(last)) return { start: at, end };
    }
  }
  return null;
}
