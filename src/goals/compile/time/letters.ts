/**
 * Where does a word begin and end? The few questions about single places of a text that all readers of time ask.
 *
 * Every look goes a bounded way, so that reading stays linear in the length of the text.
 * @module
 */

/** The longest word that is looked at, in units. */
const WORD_LIMIT = 16;
/** So many spaces may stand between two words of one phrase. */
const SPACE_LIMIT = 4;

/** 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A to z; the plain text has no capitals. */
export function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A unit that an English word or a number is made of. */
export function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** A common Chinese character. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007;
}

/** The place after the spaces that begin here; stays within a line. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end - at < SPACE_LIMIT && text.charCodeAt(end) === 32) end++;
  return end;
}

/** The place before the spaces that end here. */
export function backOverSpaces(text: string, end: number): number {
  let at = end;
  while (end - at < SPACE_LIMIT && text.charCodeAt(at - 1) === 32) at--;
  return at;
}

/** Where the run of letters that begins here ends, or the limit is reached. */
export function letterRunEnd(text: string, at: number): number {
  let end = at;
  while (end - at < WORD_LIMIT && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the run of letters and digits that begins here ends, however long. */
export function wordRunEnd(text: string, at: number): number {
  let end = at;
  while (isWordUnit(text.charCodeAt(end))) end++;
  return end;
}

/** A word and where it stands. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const NO_WORD: PlacedWord = /* @__PURE__ */ Object.freeze({ word: "", start: -1, end: -1 });

/** The English word that begins here, after spaces; the empty word if none does. */
export function wordAt(text: string, at: number): PlacedWord {
  const start = skipSpaces(text, at);
  const end = letterRunEnd(text, start);
  return end === start ? NO_WORD : { word: text.slice(start, end), start, end };
}

/** The English word that ends here, before spaces; the empty word if none does. */
export function wordBefore(text: string, at: number): PlacedWord {
  const end = backOverSpaces(text, at);
  let start = end;
  while (end - start < WORD_LIMIT && isLetter(text.charCodeAt(start - 1))) start--;
  return start === end ? NO_WORD : { word: text.slice(start, end), start, end };
}

/** Whether an English word may end here. */
export function endsWord(text: string, at: number): boolean {
  return !isWordUnit(text.charCodeAt(at));
}

/** Whether a number ends here: no further digits, no decimals, no sign of percent, no unit attached. */
export function endsNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 37 || isWordUnit(code)) return false;
  if (code === 46 || code === 44) return !isDigit(text.charCodeAt(at + 1));
  return true;
}

/** What ends a clause in both scripts. */
const CLAUSE_SIGNS = ",.;:!?。()、\n\r";

/** Whether the clause ends here, but for spaces. */
export function endsClause(text: string, at: number): boolean {
  const next = skipSpaces(text, at);
  return next >= text.length || CLAUSE_SIGNS.includes(text.charAt(next));
}

/** Whether a clause begins here, but for spaces. */
export function beginsClause(text: string, at: number): boolean {
  const before = backOverSpaces(text, at);
  return before <= 0 || text.charAt(before - 1) === "-" || CLAUSE_SIGNS.includes(text.charAt(before - 1));
}

/** Where the piece of the clause begins that ends here, at most so long. */
export function clauseStart(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  for (let i = at - 1; i >= from; i--) if (endsSentencePart(text, i)) return i + 1;
  return from;
}

/** The piece of the clause that ends here, at most so long. */
export function clauseBefore(text: string, at: number, reach: number): string {
  return text.slice(clauseStart(text, at, reach), at);
}

/** The piece of the clause that begins here, at most so long. */
export function clauseAfter(text: string, at: number, reach: number): string {
  const to = Math.min(text.length, at + reach);
  for (let i = at; i < to; i++) if (endsSentencePart(text, i)) return text.slice(at, i);
  return text.slice(at, to);
}

/** A sign that ends a clause; a point or comma within a number does not. */
function endsSentencePart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Letters, digits and Chinese characters are most of a text.
  if (code === 32 || isWordUnit(code) || code >= 0x4e00) return false;
  const sign = text.charAt(at);
  if (sign === "." || sign === ",") return !isDigit(text.charCodeAt(at + 1));
  return sign !== "(" && sign !== ")" && sign !== "、" && sign !== ":" && CLAUSE_SIGNS.includes(sign);
}
