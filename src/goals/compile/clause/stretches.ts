/**
 * What is left of a stretch of text when the words of time are taken out?
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import type { QuantityMark, TimeMark } from "../mark.js";

/** Reads a phrase in a stretch. */
export type PhraseReader = (plain: string, start: number, end: number) => TextSpan | null;

/** The first phrase between words of time. */
export function firstPhrase(
  plain: string,
  times: readonly TimeMark[],
  start: number,
  end: number,
  read: PhraseReader,
): TextSpan | null {
  let from = start;
  for (const time of times) {
    if (time.role === "name" || time.end <= from) continue;
    if (time.start >= end) break;
    const phrase = read(plain, from, Math.min(time.start, end));
    if (phrase !== null) return phrase;
    from = time.end;
  }
  return from < end ? read(plain, from, end) : null;
}

/** The last phrase between words of time, or between numbers if they are handed in too. */
export function lastPhrase(
  plain: string,
  times: readonly (TimeMark | QuantityMark)[],
  start: number,
  end: number,
  read: PhraseReader,
): TextSpan | null {
  let to = end;
  for (let index = times.length - 1; index >= 0; index--) {
    const time = times[index];
    if (time === undefined || time.start >= to || (time.kind === "time" && time.role === "name")) continue;
    if (time.end <= start) break;
    const phrase = read(plain, Math.max(time.end, start), to);
    if (phrase !== null) return phrase;
    to = time.start;
  }
  return start < to ? read(plain, start, to) : null;
}
