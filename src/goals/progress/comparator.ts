/**
 * Does a value meet a bound? What the words at least, at most, above and below say.
 * @module
 */
import { compareFractions, type Fraction } from "../../core/internal.js";
import type { GoalComparator } from "../definition/goal.js";

/** A comparator that has one bound. */
export type OneSided = Exclude<GoalComparator, "between">;

/** True for a comparator with one bound. */
export function isOneSided(comparator: GoalComparator | undefined): comparator is OneSided {
  return comparator !== undefined && comparator !== "between";
}

/** Whether the bound itself counts as met. */
export function includesEdge(comparator: OneSided): boolean {
  return comparator === ">=" || comparator === "<=";
}

/** Whether larger values meet it. */
export function isLowerBound(comparator: OneSided): boolean {
  return comparator === ">=" || comparator === ">";
}

/** Whether a value meets a bound. */
export function meets(value: Fraction, comparator: OneSided, bound: Fraction): boolean {
  const order = compareFractions(value, bound);
  if (order === 0) return includesEdge(comparator);
  return order > 0 === isLowerBound(comparator);
}
