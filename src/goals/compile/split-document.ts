/**
 * Which parts of a document could be goals? Lines are joined or split into sentences; headings are kept beside them.
 *
 * A line break ends a sentence, since most people write one goal a line; only a line that goes on with a small letter, or
 * behind a comma, continues the one before. Every letter and digit of the document lies in exactly one part.
 * @module
 */
import type { TextSpan } from "./compiled-goal.js";
import { markerEnd } from "./document/list-marker.js";
import { sentenceEnds } from "./document/sentence-ends.js";

/** A part of a document, in order of the text. */
export interface DocumentPart extends TextSpan {
  /**
   * `heading`: written as one (#, underlined, with a colon at its end); `item`: a sentence of a list; `line`: a sentence
   * alone on its line; `prose`: one of several on a line; `marker`: the number or label of an item.
   */
  readonly kind: "heading" | "item" | "line" | "prose" | "marker";
  /** Of a heading: 1 to 6 as in Markdown; 7 for one without a level. Else 0. */
  readonly level: number;
}

/** Headings without a level stand below all that have one. */
export const PLAIN_LEVEL = 7;

/** Longer lines with a colon at their end are sentences. */
const LONGEST_HEADING = 80;

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
}

/** The parts of a document. */
export function splitDocument(text: string, plain: string): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  const lines = logicalLines(text, plain);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const level = headingLevel(plain, line);
    const underline = next === undefined ? 0 : underlineLevel(plain, next);
    if (level > 0) putSpan(parts, plain, "heading", level, hashEnd(plain, line), line.end);
    else if (underline > 0 && !isItem(text, plain, line)) {
      putSpan(parts, plain, "heading", underline, line.start, line.end);
      at++;
    } else putLine(parts, text, plain, line);
  }
  return parts;
}

function isItem(text: string, plain: string, { start, end }: Line): boolean {
  return markerEnd(text, plain, start, end) > start;
}

function putLine(parts: DocumentPart[], text: string, plain: string, { start, end }: Line): void {
  const from = markerEnd(text, plain, quoteEnd(plain, start, end), end);
  const marked = from > start && holdsWord(plain, start, from);
  const item = from > quoteEnd(plain, start, end);
  if (marked) putSpan(parts, plain, "marker", 0, start, from);
  if (endsInColon(plain, from, end)) {
    putSpan(parts, plain, "heading", PLAIN_LEVEL, from, end);
    return;
  }
  const ends = sentenceEnds(text, plain, from, end);
  const kind = item ? "item" : ends.length === 1 ? "line" : "prose";
  let begin = from;
  for (const stop of ends) {
    // "1. raise …; 2. cut …" on one line: the numbers inside are markers too.
    const inner = begin === from ? begin : markerEnd(text, plain, begin, stop);
    if (inner > begin && holdsWord(plain, begin, inner)) putSpan(parts, plain, "marker", 0, begin, inner);
    putSpan(parts, plain, inner > begin ? "item" : kind, 0, inner, stop);
    begin = stop;
  }
}

/** Puts a part without the blanks and emphasis around it; nothing where no letter or digit is left. */
function putSpan(
  parts: DocumentPart[],
  plain: string,
  kind: DocumentPart["kind"],
  level: number,
  from: number,
  to: number,
): void {
  let start = from;
  let end = to;
  while (start < end && isDecoration(plain.charCodeAt(start))) start++;
  while (end > start && isDecoration(plain.charCodeAt(end - 1))) end--;
  if (holdsWord(plain, start, end)) parts.push({ kind, level, start, end });
}

/** Blanks, breaks, and the signs of emphasis. */
function isDecoration(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x7c ||
    code === 0x60 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Whether there is a letter or digit of any script; signs alone are no sentence. */
function holdsWord(plain: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = plain.charCodeAt(at);
    if (
      (code >= 48 && code <= 57) ||
      (code >= 97 && code <= 122) ||
      code >= 0x3400 ||
      isOtherLetter(plain.charAt(at), code)
    )
      return true;
  }
  return false;
}

function isOtherLetter(unit: string, code: number): boolean {
  return code >= 0xaa && /[\p{L}\p{N}]/u.test(unit);
}

/** Lines, those that go on in the next one joined with it. */
function logicalLines(text: string, plain: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let previous: Line | null = null;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    const line = { start, end };
    if (previous !== null && continues(text, plain, previous, line)) {
      lines[lines.length - 1] = previous = { start: previous.start, end };
    } else {
      lines.push(line);
      previous = line;
    }
    start = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
  return lines;
}

function isBreak(code: number): boolean {
  return (
    code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 11 || code === 12 || code === 0x85
  );
}

/** A line that begins with a small letter, or stands behind a comma, goes on with the one before. */
function continues(text: string, plain: string, before: Line, line: Line): boolean {
  let last = before.end;
  while (last > before.start && plain.charCodeAt(last - 1) === 0x20) last--;
  if (last === before.start || headingLevel(plain, before) > 0 || underlineLevel(plain, before) > 0) return false;
  let first = line.start;
  while (first < line.end && plain.charCodeAt(first) === 0x20) first++;
  if (first === line.end || isItem(text, plain, line) || headingLevel(plain, line) > 0) return false;
  const sign = plain.charAt(last - 1);
  if (sign === "," || sign === "、") return true;
  const unit = text.charCodeAt(first);
  return unit >= 97 && unit <= 122 && !".。;!?:".includes(sign);
}

/** 1 to 6 for "# " to "###### ". */
function headingLevel(plain: string, { start, end }: Line): number {
  let at = start;
  while (at < end && at - start < 4 && plain.charCodeAt(at) === 0x20) at++;
  let level = 0;
  while (at + level < end && level < 7 && plain.charCodeAt(at + level) === 0x23) level++;
  return level > 0 && level < 7 && (at + level >= end || plain.charCodeAt(at + level) === 0x20) ? level : 0;
}

function hashEnd(plain: string, { start, end }: Line): number {
  let at = start;
  while (at < end && (plain.charCodeAt(at) === 0x20 || plain.charCodeAt(at) === 0x23)) at++;
  return at;
}

/** 1 for a line of === under a heading, 2 for one of ---. */
function underlineLevel(plain: string, { start, end }: Line): number {
  const sign = plain.charCodeAt(start);
  if (end - start < 3 || (sign !== 0x3d && sign !== 0x2d)) return 0;
  for (let at = start; at < end; at++) {
    const code = plain.charCodeAt(at);
    if (code !== sign && code !== 0x20) return 0;
  }
  return sign === 0x3d ? 1 : 2;
}

function quoteEnd(plain: string, start: number, end: number): number {
  let at = start;
  while (at < end && (plain.charCodeAt(at) === 0x20 || plain.charCodeAt(at) === 0x3e)) at++;
  return at;
}

/** "Goals for Q3:" is a heading; a longer line with a colon is a sentence that lost its list. */
function endsInColon(plain: string, start: number, end: number): boolean {
  let last = end;
  while (last > start && isDecoration(plain.charCodeAt(last - 1))) last--;
  return last > start && last - start <= LONGEST_HEADING && plain.charAt(last - 1) === ":";
}
