/**
 * What was read of a goal up to a day? Its values, one a day, and whether it was done.
 * @module
 */
import { type Fraction, toFraction } from "../../core/internal.js";
import type { GoalCheckIn } from "../definition/goal.js";
import type { Dated } from "../definition/goal-in-force.js";

/** The value of a day. */
export interface ValueReading {
  readonly day: number;
  readonly value: Fraction;
}

/** The values in order of time; of several on one day the last one counts. */
export function valueReadings(checkIns: readonly Dated<GoalCheckIn>[], caller: string): readonly ValueReading[] {
  const readings: ValueReading[] = [];
  for (const { day, index, entry } of checkIns) {
    if (entry.value === undefined) continue;
    if (readings.at(-1)?.day === day) readings.pop();
    readings.push({ day, value: toFraction(entry.value, caller, "goal", "checkIns", index, "value") });
  }
  return readings;
}

/** Whether it was done, as last said; `null` if nobody said. */
export function doneReading(
  checkIns: readonly Dated<GoalCheckIn>[],
): { readonly day: number; readonly done: boolean } | null {
  for (let at = checkIns.length - 1; at >= 0; at--) {
    const { day, entry } = checkIns[at] as Dated<GoalCheckIn>;
    if (entry.done !== undefined) return { day, done: entry.done };
  }
  return null;
}
