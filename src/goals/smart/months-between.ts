/**
 * How many months lie between two days? Whole months by the calendar, and the days left over as a part of theirs.
 * @module
 */
import { addMonths } from "../../calendar/index.js";
import { civilFromDays, dayNumber, dayOfNumber } from "../../calendar/internal.js";
import type { Fraction } from "../../core/internal.js";

/**
 * The months from the start of one day to the start of another, which is not before it: from January 16 to July 1
 * they are 5 whole ones and 15 of the 30 days from June 16 to July 16, that is 5.5.
 */
export function monthsBetween(start: number, end: number): Fraction {
  const [from, to] = [civilFromDays(start), civilFromDays(end)];
  const first = dayOfNumber(start);
  let whole = (to.year - from.year) * 12 + to.month - from.month;
  // Clamped month ends: the count may be one too many, never more.
  if (dayNumber(addMonths(first, whole)) > end) whole--;
  const before = dayNumber(addMonths(first, whole));
  if (before === end) return { n: BigInt(whole), d: 1n };
  const length = dayNumber(addMonths(first, whole + 1)) - before;
  return { n: BigInt(whole * length + end - before), d: BigInt(length) };
}
