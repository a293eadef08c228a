/**
 * How long does a goal reach? Short, mid or long, by calendar months.
 * @module
 */
import { civilFromDays, daysFromCivil, toDayNumber } from "../../calendar/internal.js";
import type { Goal } from "./goal.js";

/** `short`: up to 3 months; `mid`: up to 12; `long`: beyond. */
export type GoalHorizon = "short" | "mid" | "long";

/** Months that a goal of each length has at most. */
const MONTHS = { short: 3, mid: 12 } as const;

/**
 * Says how long a goal reaches: `short` up to 3 calendar months, `mid` up to 12, `long` beyond.
 *
 * Both the first and the last day belong to a goal, so three months from January 1 end on March 31. From a day that the
 * last month lacks they end on its last day: from November 30 on February 28 (29 in a leap year). The lengths are those
 * of planning: a quarter, a year, and what reaches beyond the year.
 *
 * @param goal - A goal; asked for a day of its history, hand in `goalInForce(goal, day)`.
 * @returns The horizon; `null` if start or due date are missing, or the goal is due before it starts.
 * @throws {OpsLogicError} `calendar/not-a-day`.
 * @example
 * ```ts
 * import { horizonOf } from "opslogic/goals";
 *
 * horizonOf({ id: "a", kind: "binary", startDate: "2026-01-01", dueDate: "2026-03-31" }); // => "short"
 * horizonOf({ id: "b", kind: "binary", startDate: "2026-01-01", dueDate: "2026-04-01" }); // => "mid"
 * horizonOf({ id: "c", kind: "binary", startDate: "2026-01-01" }); // => null
 * ```
 */
export function horizonOf(goal: Goal): GoalHorizon | null {
  const { startDate, dueDate } = goal;
  if (startDate === undefined || dueDate === undefined) return null;
  const start = toDayNumber(startDate, "horizonOf", "goal", "startDate");
  const due = toDayNumber(dueDate, "horizonOf", "goal", "dueDate");
  if (due < start) return null;
  if (due <= lastDayOf(start, MONTHS.short)) return "short";
  return due <= lastDayOf(start, MONTHS.mid) ? "mid" : "long";
}

/** The last day of so many months from a first day; beyond the last year that can be written, none is too late. */
function lastDayOf(start: number, months: number): number {
  const { year, month, day } = civilFromDays(start);
  const index = year * 12 + month - 1 + months;
  const sameDay = daysFromCivil(Math.floor(index / 12), (index % 12) + 1, day);
  if (!Number.isNaN(sameDay)) return sameDay - 1;
  const nextMonth = daysFromCivil(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1);
  return Number.isNaN(nextMonth) ? Number.POSITIVE_INFINITY : nextMonth - 1;
}
