/**
 * How often was a goal where it was to stay? The share of its readings inside.
 *
 * Each reading is judged by the definition in force on its day: a bound that was loosened later does not mend the past.
 * @module
 */

import { toDayNumber } from "../../calendar/internal.js";
import { type ExactFigure, exactFigure, noExactFigure } from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { definitionOn, revisionsInForce } from "../definition/goal-in-force.js";
import { measureOf } from "./measure-of.js";
import type { ValueReading } from "./readings.js";
import type { ValueMeasure } from "./value-measure.js";

/**
 * The share of the readings inside, among those from the first to the last day of the goal.
 *
 * @param definition - The definition in force on the day of asking; the days of the goal are its days.
 */
export function complianceOf(
  goal: Goal,
  definition: Goal,
  readings: readonly ValueReading[],
  caller: string,
): ExactFigure<"no-reading"> {
  const { startDate, dueDate } = definition;
  const first = startDate === undefined ? -Infinity : toDayNumber(startDate, caller, "goal", "startDate");
  const last = dueDate === undefined ? Infinity : toDayNumber(dueDate, caller, "goal", "dueDate");
  const judge = judgeByDay(goal, caller);
  let inside = 0n;
  let judged = 0n;
  for (const { day, value } of readings) {
    if (day < first || day > last) continue;
    const { met } = judge(day).of(value);
    if (met === null) continue;
    judged++;
    if (met) inside++;
  }
  return judged === 0n ? noExactFigure("no-reading") : exactFigure({ n: inside, d: judged });
}

/** The measure of each day; asked in order of time, it is read once for each revision. */
function judgeByDay(goal: Goal, caller: string): (day: number) => ValueMeasure {
  const revisionDays = revisionsInForce(goal, Infinity, caller).map(({ day }) => day);
  let since = -Infinity;
  let until = -Infinity;
  let measure: ValueMeasure | null = null;
  return (day) => {
    if (measure === null || day < since || day >= until) {
      since = revisionDays.filter((revised) => revised <= day).at(-1) ?? -Infinity;
      until = revisionDays.find((revised) => revised > day) ?? Infinity;
      measure = measureOf(definitionOn(goal, day, caller), caller);
    }
    return measure;
  };
}
