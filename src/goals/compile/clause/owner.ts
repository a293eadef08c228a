/**
 * Who answers for the goal, if the sentence says so?
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";
import { isCjk, isLetter } from "./letters.js";

/** Longer than any name. */
const LONGEST_NAME = 30;

/** Who answers for the goal, by a label (责任人：X, owner: X, led by X) or a phrase (由X负责). */
export function ownerSpan(
  plain: string,
  span: TextSpan,
  label: TextSpan | null,
  times: readonly TextSpan[],
  quantities: readonly TextSpan[],
): TextSpan | null {
  const byPhrase = ownerByPhrase(plain, span);
  if (byPhrase !== null) return byPhrase;
  if (label === null) return null;
  const word = plain.slice(label.start, label.end);
  let start = label.end;
  while (start < span.end && plain.charCodeAt(start) === 0x20) start++;
  const sign = plain.charAt(start);
  if (sign === ":" || (sign === "-" && plain.charAt(start + 1) === " ")) start++;
  else if (
    !word.endsWith(" by") &&
    word !== "assigned to" &&
    !(isCjk(word.charCodeAt(0)) && plain.startsWith("为", start))
  ) {
    return null;
  } else if (plain.startsWith("为", start)) start++;
  return nameAt(plain, start, span.end, [...times, ...quantities]);
}

/** 由X负责, 由X牵头. */
function ownerByPhrase(plain: string, span: TextSpan): TextSpan | null {
  // Of a long text only the part is searched that is asked for.
  const text = span.start === 0 && span.end === plain.length ? plain : plain.slice(span.start, span.end);
  for (let at = text.indexOf("由"); at !== -1; at = text.indexOf("由", at + 1)) {
    const ahead = text.slice(at + 1, at + 1 + LONGEST_NAME);
    for (const word of TAKES_CHARGE) {
      const length = ahead.indexOf(word);
      if (length <= 0 || /[0-9,。;:]/.test(ahead.slice(0, length))) continue;
      return { start: span.start + at + 1, end: span.start + at + 1 + length };
    }
  }
  return null;
}

const TAKES_CHARGE: readonly string[] = ["负责", "牵头", "主导", "承担"];

function nameAt(plain: string, start: number, limit: number, marks: readonly TextSpan[]): TextSpan | null {
  let from = start;
  while (from < limit && plain.charCodeAt(from) === 0x20) from++;
  let end = from;
  const stop = Math.min(limit, from + LONGEST_NAME);
  while (
    end < stop &&
    (isLetter(plain.charCodeAt(end)) || isCjk(plain.charCodeAt(end)) || /[ .'-]/.test(plain.charAt(end)))
  ) {
    if (marks.some((mark) => mark.start === end)) break;
    // A stop ends the name unless it stands behind an initial: "J. Smith".
    if (plain.charAt(end) === "." && plain.charAt(end - 2) !== " " && end - from > 1) break;
    end++;
  }
  while (end > from && /[ .'-]/.test(plain.charAt(end - 1))) end--;
  return end > from ? { start: from, end } : null;
}
