/**
 * How old may a reading be? So many days, or as many as lie between two check-ins of the rhythm agreed.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { CheckInRhythm, Goal } from "../definition/goal.js";

/** The most days that lie between two check-ins of each rhythm. */
const LONGEST_INTERVAL: Readonly<Record<CheckInRhythm, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 31,
  quarterly: 92,
};

/** The largest age in days that a reading may have; `null` if there is no limit. */
export function staleLimit(goal: Goal, staleAfterDays: number | undefined, caller: string): number | null {
  if (staleAfterDays === undefined) {
    return goal.checkInEvery === undefined ? null : LONGEST_INTERVAL[goal.checkInEvery];
  }
  if (Number.isSafeInteger(staleAfterDays) && staleAfterDays >= 0) return staleAfterDays;
  const received = describeValue(staleAfterDays);
  throw new OpsLogicError("goals/wrong-options", `staleAfterDays: expected whole days, got ${received}`, {
    function: caller,
    path: ["options", "staleAfterDays"],
    received,
    expected: "a whole number of days, zero or more",
  });
}
