/**
 * Is a percentage to move by a percentage, where points may be meant?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { percentReadings } from "../definition/percent-readings.js";
import { isPercentage } from "../definition/percentage-metric.js";
import type { StatedGoal } from "../definition/stated-goal.js";
export const percentOfPercent: Rule<StatedGoal> = {
  code: "goals/percent-of-percent",
  severity: "warning",
  check: (goal, report) => {
    const { metric, delta, deltaKind } = goal;
    if (metric === null || delta === null || deltaKind !== "relative" || !isPercentage(metric)) return;
    const { relative, points } = percentReadings(goal);
    report(goal.placeOf("delta"), { metric, delta, direction: goal.direction, from: goal.from, relative, points });
  },
};
