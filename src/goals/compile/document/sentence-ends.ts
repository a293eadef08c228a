/**
 * Where does a sentence end within a line?
 *
 * At 。 ! ? ; and at a point, unless the point belongs to a number (3.5), a date (2026.6.30), an address, an
 * abbreviation (approx. 20), an initial, or is followed by a small letter. Inside brackets nothing ends.
 * @module
 */

/** Brackets that close within this distance hold together what is inside. */
const LONGEST_BRACKET = 120;

/** Longest word that is looked up as an abbreviation. */
const LONGEST_ABBREVIATION = 8;

/** Longest run of closing quotes, brackets and further signs that belongs to the sentence before. */
const LONGEST_CLOSING = 8;

/** A point behind these never ends a sentence. */
const NEVER_ENDS: ReadonlySet<string> = new Set(
  "e.g i.e eg ie vs approx ca cca resp cf mr mrs ms dr prof st fig vol".split(" "),
);

/** A point behind these ends a sentence only before a capital or a Chinese character, not before a number. */
const ENDS_BEFORE_WORDS: ReadonlySet<string> = new Set(
  "no nos jan feb mar apr jun jul aug sep sept oct nov dec est min max avg art sec ver dept".split(" "),
);

/** The ends of all sentences in a line, the last one included; the sentences are what lies between. */
export function sentenceEnds(text: string, plain: string, start: number, end: number): readonly number[] {
  const ends: number[] = [];
  let guarded = start;
  let at = start;
  while (at < end) {
    const sign = plain.charCodeAt(at);
    if (at >= guarded && (sign === 0x28 || sign === 0x5b))
      guarded = closingAt(plain, at, end, sign === 0x28 ? 0x29 : 0x5d);
    if (at >= guarded && endsHere(text, plain, at, start, end, sign)) {
      const stop = closingEnd(plain, at + 1, end);
      ends.push(stop);
      at = stop;
    } else at++;
  }
  if (ends[ends.length - 1] !== end) ends.push(end);
  return ends;
}

function endsHere(text: string, plain: string, at: number, start: number, end: number, sign: number): boolean {
  // 。 ; ! ?
  if (sign === 0x3002 || sign === 0x3b || sign === 0x21 || sign === 0x3f) return true;
  return sign === 0x2e && pointEnds(text, plain, at, start, end);
}

function pointEnds(text: string, plain: string, at: number, start: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const before = plain.charCodeAt(at - 1);
  const after = plain.charCodeAt(at + 1);
  // A Chinese sentence with a Western point.
  if (isHan(before) && isHan(after)) return true;
  if (after !== 0x20 && after !== 0x22 && after !== 0x27 && after !== 0x29) return false;
  let next = at + 1;
  while (
    next < end &&
    next - at <= LONGEST_CLOSING &&
    !isWordUnit(plain.charCodeAt(next)) &&
    !isHan(plain.charCodeAt(next))
  )
    next++;
  const following = text.charCodeAt(next);
  if (isDigit(before) && isDigit(following) && insideSpacedDate(plain, at, next)) return false;
  if (following >= 97 && following <= 122) return false;
  const word = wordBefore(plain, at, start);
  if (NEVER_ENDS.has(word) || isInitial(word, text.charCodeAt(at - 1))) return false;
  return !(ENDS_BEFORE_WORDS.has(word) && isDigit(following));
}

/** "2026. 6. 30": short numbers with a point before or behind them. */
function insideSpacedDate(plain: string, at: number, next: number): boolean {
  let stop = next;
  while (stop - next < 3 && isDigit(plain.charCodeAt(stop))) stop++;
  if (stop - next > 2) return false;
  const first = at - (isDigit(plain.charCodeAt(at - 2)) ? 2 : 1);
  return plain[stop] === "." || (plain[first - 1] === " " && plain[first - 2] === ".");
}

/** "J. Smith", "U.S. sales"; "plan B." is no initial, but no harm is done where nothing follows. */
function isInitial(word: string, letter: number): boolean {
  const capital = letter >= 65 && letter <= 90;
  return capital && (word.length === 1 || word.charAt(word.length - 2) === ".");
}

function wordBefore(plain: string, at: number, start: number): string {
  let from = at;
  while (
    from > start &&
    at - from < LONGEST_ABBREVIATION &&
    (isWordUnit(plain.charCodeAt(from - 1)) || plain[from - 1] === ".")
  )
    from--;
  return plain.slice(from, at);
}

/** Where a bracket closes nearby in the line, else the bracket itself. */
function closingAt(plain: string, open: number, end: number, closing: number): number {
  const limit = Math.min(end, open + LONGEST_BRACKET);
  for (let at = open + 1; at < limit; at++) if (plain.charCodeAt(at) === closing) return at;
  return open;
}

/** Behind further signs of ending and closing quotes: "...", "?!", 。」. */
function closingEnd(plain: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < LONGEST_CLOSING && ".。;!?\"')]".includes(plain.charAt(at))) at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
