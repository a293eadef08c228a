/**
 * How many months does a goal reach? From its first day, or the day of asking, through its last.
 * @module
 */
import type { Fraction } from "../../core/internal.js";
import type { GoalSubject } from "./goal-subject.js";
import { monthsBetween } from "./months-between.js";

/** Months from start to end, both days counted in; `null` without an end or with one before the start. */
export function horizonMonths({
  startDay,
  dueDay,
  context,
}: Pick<GoalSubject, "startDay" | "dueDay" | "context">): Fraction | null {
  const start = startDay ?? context.day;
  return dueDay === null || dueDay < start ? null : monthsBetween(start, dueDay + 1);
}
