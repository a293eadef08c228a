/**
 * Does a line begin with a sign of a list: a bullet, a number, 一、, a box to tick, "KR 1:"?
 *
 * Read from the plain text (folded) and, where a capital tells, from the text given. Every marker is short, so the cost
 * does not grow with the line.
 * @module
 */

/** So many markers may follow each other: "- [ ] KR1: (a)". */
const MOST_MARKERS = 4;

/** Longest blank that is skipped behind a marker; a longer one is left to the sentence, which trims it. */
const LONGEST_BLANK = 16;

const BULLETS = "-*+•·▪▫◦●○■□◆◇▶►‣⁃★☆✓✔→";

/** These bullets need no blank behind them; the others could be a minus or a multiplication. */
const BULLETS_ALONE = "•▪▫●○■□◆◇▶►‣⁃★☆✓✔";

const CHINESE_DIGITS = "一二三四五六七八九十";

const LABELS: readonly string[] = [
  "key results",
  "key result",
  "objectives",
  "objective",
  "initiative",
  "goals",
  "goal",
  "okr",
  "kpi",
  "kr",
  "o",
  "关键结果",
  "关键成果",
  "重点工作",
  "工作目标",
  "总目标",
  "分目标",
  "目标",
  "任务",
  "举措",
];

/** Where the text behind all markers begins; `start` if there is none. */
export function markerEnd(text: string, plain: string, start: number, end: number): number {
  let at = skipBlank(plain, start, end);
  let found = start;
  for (let count = 0; count < MOST_MARKERS; count++) {
    const next = oneMarker(text, plain, at, end);
    if (next === at) break;
    at = skipBlank(plain, next, end);
    found = at;
  }
  return found;
}

function oneMarker(text: string, plain: string, at: number, end: number): number {
  if (at >= end) return at;
  const sign = plain.charAt(at);
  const code = plain.charCodeAt(at);
  if (isNumberedSign(code)) return at + 1;
  if (code >= 0xd83c && code <= 0xd83e) return Math.min(at + 2, end);
  if (BULLETS.includes(sign)) return BULLETS_ALONE.includes(sign) || isBlank(plain, at + 1, end) ? at + 1 : at;
  if (sign === "[") return boxEnd(plain, at);
  if (sign === "(") return bracketEnd(plain, at);
  if (code >= 48 && code <= 57) return numberEnd(text, plain, at, end);
  return labelEnd(text, plain, at) ?? letterEnd(plain, at, end) ?? chineseEnd(plain, at) ?? at;
}

/** ①, ⑴, ⒈, ㈠, ❶ and their like. */
function isNumberedSign(code: number): boolean {
  return (code >= 0x2460 && code <= 0x249b) || (code >= 0x2776 && code <= 0x2793) || (code >= 0x3220 && code <= 0x3229);
}

/** "[ ]", "[x]", "[1]". */
function boxEnd(plain: string, at: number): number {
  return plain[at + 2] === "]" && " x0123456789".includes(plain.charAt(at + 1)) ? at + 3 : at;
}

/** "(1)", "(一)", "(a)", "(iv)". */
function bracketEnd(plain: string, at: number): number {
  for (let length = 1; length <= 3; length++) {
    if (plain[at + 1 + length] !== ")") continue;
    const inside = plain.slice(at + 1, at + 1 + length);
    return isDigits(inside) || isChineseDigits(inside) || isLetterNumber(inside) ? at + length + 2 : at;
  }
  return at;
}

/** "1.", "1)", "1、", "1.2.", "1.1 Raise"; not "3.5 million", "6.30前" or "2026.". */
function numberEnd(text: string, plain: string, at: number, end: number): number {
  let stop = digitsEnd(plain, at);
  if (stop - at > 3) return at;
  const sign = plain[stop];
  if (sign === ")" || sign === "、") return stop + 1;
  if (sign !== ".") return at;
  let levels = 1;
  while (plain[stop] === "." && isDigit(plain, stop + 1) && levels < MOST_MARKERS) {
    const next = digitsEnd(plain, stop + 1);
    // "1.2026年": the number of a list, then a year.
    if (next - stop === 5 && plain[next] === "年") return stop + 1;
    stop = next;
    levels++;
  }
  if (levels === 1) return isDigit(plain, stop + 1) ? at : stop + 1;
  const closed = plain[stop] === "." || plain[stop] === ")" || plain[stop] === "、";
  if (closed) return isDigit(plain, stop + 1) ? at : stop + 1;
  // Without a sign behind it, what follows must begin like a sentence.
  return isBlank(plain, stop, end) && beginsSentence(text, skipBlank(plain, stop, end)) ? stop : at;
}

/** "a)", "a. ", "iv) ". */
function letterEnd(plain: string, at: number, end: number): number | null {
  let stop = at;
  while (stop - at < 4 && isLetter(plain.charCodeAt(stop))) stop++;
  if (stop === at || !isLetterNumber(plain.slice(at, stop))) return null;
  if (plain[stop] === ")") return stop + 1;
  return plain[stop] === "." && isBlank(plain, stop + 1, end) ? stop + 1 : null;
}

/** "一、", "十二.", "第一、", "第2，". */
function chineseEnd(plain: string, at: number): number | null {
  const ordinal = plain[at] === "第";
  let stop = ordinal ? at + 1 : at;
  const from = stop;
  while (stop - from < 3 && (CHINESE_DIGITS.includes(plain[stop] ?? "-") || (ordinal && isDigit(plain, stop)))) stop++;
  if (stop === from) return null;
  const sign = plain[stop] ?? "";
  if (sign === "、" || sign === "." || sign === ")" || (ordinal && (sign === "," || sign === ":"))) return stop + 1;
  return null;
}

/** "Objective 1:", "KR1.2 -", "目标一：", "KR1 Raise". */
function labelEnd(text: string, plain: string, at: number): number | null {
  const label = LABELS.find((each) => plain.startsWith(each, at));
  if (label === undefined) return null;
  let stop = at + label.length;
  if (plain[stop] === " ") stop++;
  const from = stop;
  while (
    stop - from < 5 &&
    (isDigit(plain, stop) || plain[stop] === "." || CHINESE_DIGITS.includes(plain[stop] ?? "-"))
  )
    stop++;
  const numbered = stop > from;
  if (plain[stop] === " ") stop++;
  const sign = plain[stop] ?? "";
  if (sign === ":" || (numbered && (sign === "、" || sign === "-" || sign === ")" || sign === "|"))) return stop + 1;
  // "O1 Grow", "KR2 提高": short labels are written without a sign.
  const short = label === "kr" || label === "o";
  return short && numbered && plain[stop - 1] === " " && beginsSentence(text, stop) ? stop : null;
}

function digitsEnd(plain: string, at: number): number {
  let end = at;
  while (end - at < 5 && isDigit(plain, end)) end++;
  return end;
}

function isDigit(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text, at)) return false;
  return true;
}

function isChineseDigits(text: string): boolean {
  return [...text].every((each) => CHINESE_DIGITS.includes(each));
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** One letter, or a small Roman number. */
function isLetterNumber(text: string): boolean {
  return text.length === 1 ? isLetter(text.charCodeAt(0)) : [...text].every((each) => "ivx".includes(each));
}

function beginsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 0x4e00 && code <= 0x9fff);
}

function isBlank(plain: string, at: number, end: number): boolean {
  return at >= end || plain[at] === " ";
}

function skipBlank(plain: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < LONGEST_BLANK && plain[at] === " ") at++;
  return at;
}
