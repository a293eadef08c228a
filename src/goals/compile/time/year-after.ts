/**
 * Which year follows a month, quarter or half? 2026, '26, of 2026, FY26, of this year, next fiscal year.
 * @module
 */
import type { TimeContext } from "../mark.js";
import { fullYear, isYear } from "./build-form.js";
import { endsNumber, isDigit, skipSpaces, wordAt } from "./letters.js";
import { readDigits } from "./number-words.js";
import { yearNow } from "./period-days.js";
import { wordMap } from "./word-list.js";

/** A year and the place after it. */
export interface YearAfter {
  readonly year: number;
  readonly end: number;
}

const STEPS: ReadonlyMap<string, number> = /* @__PURE__ */ wordMap([
  [0, "this current"],
  [1, "next"],
  [-1, "last"],
]);

/** How many years on: this 0, next 1, last -1; undefined for any other word. */
export function yearSteps(word: string): number | undefined {
  return STEPS.get(word);
}

/** The year written after a named month, quarter or half. */
export function readYearAfter(text: string, at: number, context: TimeContext, isFiscal: boolean): YearAfter | null {
  let start = skipSpaces(text, at);
  const sign = text.charCodeAt(start);
  // A comma, hyphen or slash.
  if (sign === 44 || sign === 45 || sign === 47) start = skipSpaces(text, start + 1);
  if (text.startsWith("of ", start)) start = skipSpaces(text, start + 3);
  else if (text.startsWith("in ", start) && isDigit(text.charCodeAt(start + 3))) start += 3;
  const hasThe = text.startsWith("the ", start);
  if (hasThe) start = skipSpaces(text, start + 4);
  const hasCode = text.startsWith("fy", start);
  if (hasCode) start = skipSpaces(text, start + 2);
  const isShort = text.charAt(start) === "'";
  if (isShort) start++;
  if (!isDigit(text.charCodeAt(start))) return isShort ? null : relativeYear(text, start, hasThe, context, isFiscal);
  const digits = readDigits(text, start);
  if (digits === null || !endsNumber(text, digits.end)) return null;
  if ((isShort || hasCode) && digits.digits === 2) return { year: fullYear(digits.value), end: digits.end };
  return digits.digits === 4 && isYear(digits.value) ? { year: digits.value, end: digits.end } : null;
}

function relativeYear(
  text: string,
  at: number,
  hasThe: boolean,
  context: TimeContext,
  isFiscal: boolean,
): YearAfter | null {
  const first = wordAt(text, at);
  const steps = STEPS.get(first.word);
  const next = steps === undefined ? first : wordAt(text, first.end);
  const isNamed = next.word === "fiscal" || next.word === "financial" || next.word === "calendar";
  const unit = isNamed ? wordAt(text, next.end) : next;
  const named =
    steps === undefined && isNamed
      ? readDigits(text, skipSpaces(text, unit.word === "year" ? unit.end : next.end))
      : null;
  if (named !== null && named.digits === 4 && isYear(named.value)) return { year: named.value, end: named.end };
  if (unit.word !== "year" || (steps === undefined && !hasThe)) return null;
  return { year: yearNow(context, isFiscal) + (steps ?? 0), end: unit.end };
}
