/**
 * Which of two amounts is the larger?
 * @module
 */
import { compareFractions, toFraction } from "../../core/internal.js";
import type { GoalAmount } from "./goal.js";

/** Below zero where the first is the smaller, above where it is the larger, 0 where they are equal. */
export function compareAmounts(left: GoalAmount, right: GoalAmount, caller: string): number {
  // The shortest decimals of two numbers stand in the order of the numbers: nothing has to be calculated.
  if (Number.isFinite(left) && Number.isFinite(right)) return left < right ? -1 : left > right ? 1 : 0;
  return compareFractions(toFraction(left, caller), toFraction(right, caller));
}
