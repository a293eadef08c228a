/**
 * What kind of character is it? By its code, for the walks over a text.
 * @module
 */
import type { TextSpan } from "../compiled-goal.js";

/** A Chinese character, of the blocks in everyday use. */
export function isCjk(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** A letter of the plain text, which has no capitals; accented ones included. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f);
}

/** A digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Which language a stretch is mostly written in; a character weighs as much as three letters. */
export function languageOf(plain: string, span: TextSpan, otherwise: "en" | "zh-CN"): "en" | "zh-CN" {
  let weight = 0;
  let seen = false;
  for (let at = span.start; at < span.end; at++) {
    const code = plain.charCodeAt(at);
    if (isLetter(code)) {
      weight -= 1;
      seen = true;
    } else if (isCjk(code)) {
      weight += 3;
      seen = true;
    }
  }
  if (!seen || weight === 0) return otherwise;
  return weight > 0 ? "zh-CN" : "en";
}

/** Whether nothing but space stands between two places. */
export function isBlankBetween(plain: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (plain.charCodeAt(at) > 0x20) return false;
  return true;
}

/** A span without the space at its ends. */
export function trimmedSpan(plain: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end];
  while (from < to && plain.charCodeAt(from) <= 0x20) from++;
  while (to > from && plain.charCodeAt(to - 1) <= 0x20) to--;
  return { start: from, end: to };
}
