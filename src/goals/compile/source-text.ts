/**
 * How is a text folded for reading without moving a single position?
 *
 * Unit by unit: ASCII capitals become small, full-width signs become ASCII, traditional characters of our words become
 * simplified. The length stays, so that a span of the plain text is a span of the text given. Of Chinese punctuation,
 * `。` stays (a point within a number is another thing), `、` stays (it lists, a comma divides), `《》` stay (they name).
 * @module
 */
import { TRADITIONAL_PAIRS } from "./traditional-characters.js";

/** Signs with one canonical sign each: what they become, then all that become it. */
const SIGNS: readonly (readonly [string, string])[] = [
  [",", "，﹐"],
  [";", "；﹔"],
  [":", "：﹕∶"],
  ["!", "！﹗"],
  ["?", "？﹖"],
  ["(", "（﹙〔"],
  [")", "）﹚〕"],
  ["[", "［【"],
  ["]", "］】"],
  ['"', "“”„‟«»「」『』＂"],
  ["'", "‘’‚‛ʼ′＇"],
  // The minus and all dashes: a dash between digits is a range, a minus before one a sign; the readers decide.
  ["-", "‐‑‒–—―−－﹣─"],
  ["~", "～〜∼˜"],
  ["%", "％﹪"],
  ["¥", "￥"],
  ["£", "￡"],
  ["$", "＄﹩"],
  ["x", "×✕✖"],
  ["≥", "≧⩾"],
  ["≤", "≦⩽"],
  ["→", "⇒➔➜➡⟶"],
  ["。", "｡"],
  ["、", "､"],
  [
    " ",
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u2060\u3000\ufeff",
  ],
];

/** What each unit becomes. */
const FOLDED: Uint16Array = /* @__PURE__ */ foldingTable();

function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
  // The full-width block is ASCII moved up by 0xFEE0.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) {
    table[unit] = table[unit - 0xfee0] as number;
  }
  for (let at = 0; at < TRADITIONAL_PAIRS.length; at += 2) {
    table[TRADITIONAL_PAIRS.charCodeAt(at)] = TRADITIONAL_PAIRS.charCodeAt(at + 1);
  }
  for (const [sign, variants] of SIGNS) {
    for (let at = 0; at < variants.length; at++) table[variants.charCodeAt(at)] = sign.charCodeAt(0);
  }
  return table;
}

/** A text is folded in pieces of so many units, so that a long one is put together from few parts. */
const PIECE = 1024;

/**
 * Folds a text for the readers: as long as the text, and the text itself where nothing changes.
 *
 * Lone surrogates, line breaks and everything that we have no use for stay as they are.
 */
export function plainText(text: string): string {
  let at = 0;
  while (at < text.length && FOLDED[text.charCodeAt(at)] === text.charCodeAt(at)) at++;
  if (at === text.length) return text;
  if (text.length <= PIECE) return foldPiece(text, 0, text.length);
  let plain = "";
  for (let start = 0; start < text.length; start += PIECE) {
    plain += foldPiece(text, start, Math.min(start + PIECE, text.length));
  }
  return plain;
}

/** A short stretch folded at one go: a text put together from many parts is read more slowly by all readers. */
function foldPiece(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(FOLDED[text.charCodeAt(at)] as number);
  return String.fromCharCode(...units);
}
