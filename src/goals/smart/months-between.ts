/**
 * How many months lie between two days? Whole months by the calendar, and the days left over as a part of theirs.
 * @module
 */
import { firstDayOfMonth, monthIndexOfDay } from "../../calendar/internal.js";
import type { Fraction } from "../../core/internal.js";

/**
 * The months from the start of one day to the start of another, which is not before it: from January 16 to July 1
 * they are 5 whole ones and 15 of the 30 days from June 16 to July 16, that is 5.5.
 */
export function monthsBetween(start: number, end: number): Fraction {
  const first = monthIndexOfDay(start);
  const offset = start - firstDayOfMonth(first);
  let whole = monthIndexOfDay(end) - first;
  if (monthsLater(first, offset, whole) > end) whole--;
  const before = monthsLater(first, offset, whole);
  const length = monthsLater(first, offset, whole + 1) - before;
  return { n: BigInt(whole * length + end - before), d: BigInt(length) };
}

/** The same day of a later month, or its last; also beyond the last year that can be written. */
function monthsLater(first: number, offset: number, months: number): number {
  const begin = firstDayOfMonth(first + months);
  return Math.min(begin + offset, firstDayOfMonth(first + months + 1) - 1);
}
