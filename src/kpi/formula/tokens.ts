/**
 * The words of a formula: how its text falls into numbers, texts, names and signs.
 *
 * Full-width punctuation and digits mean the same as their ASCII twins, so that a formula can be
 * typed with a Chinese keyboard as it is. Spans count UTF-16 units of the text as it was given.
 * @module
 */
import { readDecimalText } from "../../core/internal.js";
import { failFormula } from "./formula-problem.js";

/** Signs with a meaning of their own. `end` stands after the last token. */
export type Sign = "+" | "-" | "*" | "/" | "=" | "<>" | "<" | "<=" | ">" | ">=" | "(" | ")" | "," | "." | "%" | "end";

export type Keyword = "and" | "or" | "not" | "in" | "is" | "null" | "between" | "true" | "false" | "where";

export type Token =
  /** `value` is decimal text in its shortest form, without sign and exponent. */
  | { readonly kind: "number"; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: "text"; readonly value: string; readonly start: number; readonly end: number }
  /** `quoted`: written in brackets, and so never a keyword or a function. */
  | {
      readonly kind: "name";
      readonly value: string;
      readonly quoted: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "keyword"; readonly value: Keyword; readonly start: number; readonly end: number }
  | { readonly kind: "sign"; readonly value: Sign; readonly start: number; readonly end: number };

const KEYWORDS: ReadonlySet<string> = new Set([
  "and",
  "or",
  "not",
  "in",
  "is",
  "null",
  "between",
  "true",
  "false",
  "where",
]);

/** Punctuation as typed, to the sign it means; two-character signs are put together afterwards. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ..."+-*/=<>(),.%!".split("").map((sign): [string, string] => [sign, sign]),
  ["＋", "+"],
  ["－", "-"],
  ["−", "-"],
  ["×", "*"],
  ["＊", "*"],
  ["÷", "/"],
  ["／", "/"],
  ["＝", "="],
  ["＜", "<"],
  ["＞", ">"],
  ["≥", ">="],
  ["≧", ">="],
  ["≤", "<="],
  ["≦", "<="],
  ["≠", "<>"],
  ["（", "("],
  ["）", ")"],
  ["，", ","],
  ["、", ","],
  ["．", "."],
  ["％", "%"],
  ["！", "!"],
]);

/** Two characters that make one sign. */
const PAIRS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ["<=", "<="],
  [">=", ">="],
  ["<>", "<>"],
  ["!=", "<>"],
  ["==", "="],
]);

/** What opens a text, and what closes it again. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['"', '"'],
  ["“", "”"],
  ["”", "”"],
  ["‘", "’"],
  ["’", "’"],
  ["＂", "＂"],
  ["＇", "＇"],
]);
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["【", "】"],
  ["［", "］"],
]);

const SPACE = /\s*/uy;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{Nd}_]*/uy;
const DIGITS = /[0-9０-９]+/uy;
const POINT_AND_DIGITS = /[.．]([0-9０-９]+)/uy;

/** True if a name can be written without brackets. */
export function isPlainName(name: string): boolean {
  return matchAt(NAME, name, 0) === name && name !== "" && !KEYWORDS.has(name.toLowerCase());
}

/**
 * Splits a formula into tokens, the last of them the sign `end`.
 *
 * @throws {OpsLogicError} `kpi/formula-syntax` for a character that means nothing, a text or a name
 * that is not closed, or a number that is none.
 */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = matchAt(SPACE, text, 0).length;
  while (at < text.length) {
    const token = readToken(text, at, tokens[tokens.length - 1]);
    tokens.push(token);
    at = token.end + matchAt(SPACE, text, token.end).length;
  }
  tokens.push({ kind: "sign", value: "end", start: text.length, end: text.length });
  return tokens;
}

function readToken(text: string, start: number, previous: Token | undefined): Token {
  const first = text[start] as string;
  const word = matchAt(NAME, text, start);
  if (word !== "") {
    const end = start + word.length;
    const lower = word.toLowerCase();
    return KEYWORDS.has(lower)
      ? { kind: "keyword", value: lower as Keyword, start, end }
      : { kind: "name", value: word, quoted: false, start, end };
  }
  // After a name a point leads to its column, even if that begins with a digit.
  const number =
    matchAt(DIGITS, text, start) || (previous?.kind === "name" ? "" : matchAt(POINT_AND_DIGITS, text, start));
  if (number !== "") return readNumber(text, start);
  const quote = QUOTES.get(first);
  if (quote !== undefined) {
    const { value, end } = readQuoted(text, start, quote);
    if (end < 0) failFormula(text, { start, end: text.length }, "unclosed-text", `a closing ${quote}`);
    return { kind: "text", value, start, end };
  }
  const bracket = BRACKETS.get(first);
  if (bracket !== undefined) {
    const { value, end } = readQuoted(text, start, bracket);
    if (end < 0) failFormula(text, { start, end: text.length }, "unclosed-name", `a closing ${bracket}`);
    if (value === "") failFormula(text, { start, end }, "empty-name", "a name between the brackets");
    return { kind: "name", value, quoted: true, start, end };
  }
  return readSign(text, start, first);
}

/** Text up to the closing character, which is written twice to stand for itself; `end` is -1 if it never comes. */
function readQuoted(text: string, start: number, close: string): { readonly value: string; readonly end: number } {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const found = text.indexOf(close, from);
    if (found < 0) return { value: "", end: -1 };
    if (text[found + 1] !== close) {
      parts.push(text.slice(from, found));
      return { value: parts.join(""), end: found + 1 };
    }
    parts.push(text.slice(from, found + 1));
    from = found + 2;
  }
}

function readNumber(text: string, start: number): Token {
  const whole = matchAt(DIGITS, text, start);
  const part = matchAt(POINT_AND_DIGITS, text, start + whole.length);
  const end = start + whole.length + part.length;
  const value = shortestDecimal(asciiDigits(whole), asciiDigits(part.slice(1)));
  const rest = /^[.．]?[\p{L}\p{M}\p{Nd}_.．]*/u.exec(text.slice(end, end + 40))?.[0] ?? "";
  if (rest !== "")
    failFormula(text, { start, end: end + rest.length }, "number", "a number such as 1234.5, then an operator");
  if (typeof readDecimalText(value) === "string")
    failFormula(text, { start, end }, "number", "a number of at most 400 digits");
  return { kind: "number", value, start, end };
}

function readSign(text: string, start: number, first: string): Token {
  const sign = SIGNS.get(first);
  if (sign !== undefined) {
    const next = SIGNS.get(text[start + 1] ?? "") ?? "";
    const pair = sign.length === 1 && next.length === 1 ? PAIRS.get(sign + next) : undefined;
    if (pair !== undefined) return { kind: "sign", value: pair, start, end: start + 2 };
    if (sign !== "!") return { kind: "sign", value: sign as Sign, start, end: start + 1 };
  }
  const character = String.fromCodePoint(text.codePointAt(start) as number);
  const at = { start, end: start + character.length };
  return failFormula(
    text,
    at,
    "character",
    "a number, a name, a text in quotes or an operator",
    sign === "!" ? { suggestion: "<>" } : {},
  );
}

/** A hundredth of a number, exactly: the point moves by two places. */
export function percentText(value: string): string {
  const [whole = "", part = ""] = value.split(".");
  const padded = whole.padStart(3, "0");
  return shortestDecimal(padded.slice(0, -2), padded.slice(-2) + part);
}

function shortestDecimal(whole: string, part: string): string {
  const left = whole.replace(/^0+(?=\d)/, "") || "0";
  const right = trimZeros(part);
  return right === "" ? left : `${left}.${right}`;
}

// Not a pattern: /0+$/ walks every run of zeros again from each of its digits.
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

function asciiDigits(digits: string): string {
  return digits.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48));
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
