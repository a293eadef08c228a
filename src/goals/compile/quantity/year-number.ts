/**
 * Is a bare number of four digits a year, or something to reach?
 * @module
 */
import { countedThing } from "./noun.js";

/** Years of our time, which bare digits of four are read as. */
export function looksLikeYear(digits: string): boolean {
  return digits.length === 4 && digits >= "1990" && digits <= "2060";
}

/** What a year has: vs 2020 levels. */
const PAST_OF_YEAR =
  /^(?:'s)? (?:level|figure|result|baseline|sales|target|value|number|average|earning|goal|budget|plan|price|cost|emission|revenue|actual)/;

/** Whether a bare number that looks like a year is something to reach: 2000 behind "to" or in front of things. */
export function isReached(plain: string, at: number, end: number): boolean {
  if (PAST_OF_YEAR.test(plain.slice(end, end + 12))) return false;
  if (countedThing(plain, end) !== null) return true;
  const digits = plain.slice(at, end);
  if (digits >= "2020" && digits <= "2050") return false;
  return /(?:to|from|reach|hit|than|least|most|[到至达过于])\s?$/.test(plain.slice(Math.max(0, at - 7), at));
}
