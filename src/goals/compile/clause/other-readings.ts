/**
 * How else could the sentence be read?
 * @module
 */
import { dayOfNumber } from "../../../calendar/internal.js";
import { percentReadings } from "../../definition/percent-readings.js";
import { isPercentage } from "../../definition/percentage-metric.js";
import type { GoalAlternative, TextSpan } from "../compiled-goal.js";
import type { TimeMark } from "../mark.js";
import type { GoalFields } from "./goal-fields.js";

/** Other readings of the figures and of the deadline. */
export function otherReadings(
  metric: string | null,
  fields: GoalFields,
  deadline: TimeMark | null,
): readonly GoalAlternative[] {
  const readings: GoalAlternative[] = [];
  const { change, direction } = fields;
  const figure = change.marks.to ?? change.marks.delta;
  for (const value of figure?.alternatives ?? []) {
    readings.push({ field: "amount", value, span: spanOf(figure?.core), reason: "multiplier-ambiguous" });
  }
  const { delta, deltaKind, from } = change;
  if (metric !== null && delta !== null && deltaKind === "relative" && isPercentage(metric)) {
    const span = spanOf(change.marks.delta?.core);
    const { points } = percentReadings({ direction, from, delta });
    // Without a baseline only the size is another: 20 points in place of 20 percent of what there is.
    if (from === null) readings.push({ field: "delta", value: delta, span, reason: "percent-of-percent" });
    else readings.push({ field: "to", value: points, span, reason: "percent-of-percent" });
  }
  if (deadline !== null) {
    for (const day of deadline.alternatives) {
      readings.push({ field: "deadline", value: dayOfNumber(day), span: spanOf(deadline), reason: "ambiguous-date" });
    }
  }
  return readings;
}

function spanOf(span: TextSpan | null | undefined): TextSpan {
  return { start: span?.start ?? 0, end: span?.end ?? 0 };
}
