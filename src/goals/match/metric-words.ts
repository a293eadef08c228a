/**
 * What is a name of a measure made of? Words of English, pairs of Chinese characters, and known names as one piece.
 * @module
 */
import { plainText } from "../compile/source-text.js";
import { SAME_METRICS } from "./metric-names.js";

/** Longer names are compared by their beginning. */
const LONGEST_NAME = 200;

/** Words that name nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "the a an of our its their in on for to per and number total overall average avg".split(" "),
);

/** Known names by their first character, the longest first; `at` is the measure that they name. */
const KNOWN: ReadonlyMap<string, readonly { readonly name: string; readonly at: number }[]> = knownNames();

function knownNames(): ReadonlyMap<string, { name: string; at: number }[]> {
  const known = new Map<string, { name: string; at: number }[]>();
  for (const [at, names] of SAME_METRICS.entries()) {
    for (const name of names) {
      const bare = bareName(name);
      const entries = known.get(bare.charAt(0)) ?? [];
      entries.push({ name: bare, at });
      known.set(bare.charAt(0), entries);
    }
  }
  for (const entries of known.values()) entries.sort((a, b) => b.name.length - a.name.length);
  return known;
}

/** A name folded to small letters and single blanks, with words without meaning left out. */
export function bareName(name: string): string {
  // An id such as "grossMargin" or "gross_margin" holds words too.
  const spaced = name.slice(0, LONGEST_NAME).replace(/([a-z0-9])([A-Z])/g, "$1 $2");
  return plainText(spaced)
    .replace(/[的之]/g, "")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "" && !EMPTY_WORDS.has(word))
    .map(singular)
    .join(" ");
}

/** "orders" and "order" are one word; "sales" and "press" stay. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  const plural = word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  return plural && /^[a-z]+$/.test(word) && word !== "sales" ? word.slice(0, -1) : word;
}

/** The pieces of a bare name, each once. */
export function metricWords(bare: string): ReadonlySet<string> {
  const words = new Set<string>();
  let at = 0;
  while (at < bare.length) {
    const known = KNOWN.get(bare.charAt(at))?.find(({ name }) => standsAt(bare, name, at));
    if (known !== undefined) {
      words.add(`=${known.at}`);
      at += known.name.length;
    } else if (isHan(bare, at)) {
      // Two characters are a Chinese word more often than one or three.
      if (isHan(bare, at + 1)) words.add(bare.slice(at, at + 2));
      else if (!isHan(bare, at - 1)) words.add(bare.charAt(at));
      at++;
    } else {
      let end = at;
      while (end < bare.length && bare[end] !== " " && !isHan(bare, end)) end++;
      if (end > at) words.add(bare.slice(at, end));
      at = Math.max(end, at + 1);
    }
  }
  return words;
}

/** English names stand as whole words; Chinese has no blanks. */
function standsAt(bare: string, name: string, at: number): boolean {
  if (!bare.startsWith(name, at)) return false;
  if (isHan(name, 0)) return true;
  const end = at + name.length;
  return (
    (at === 0 || bare[at - 1] === " " || isHan(bare, at - 1)) &&
    (end === bare.length || bare[end] === " " || isHan(bare, end))
  );
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
