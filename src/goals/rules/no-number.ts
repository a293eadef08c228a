/**
 * Is a number tied to the measure, or is it a thing to be done?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { StatedGoal } from "../definition/stated-goal.js";
export const noNumber: Rule<StatedGoal> = {
  code: "goals/no-number",
  severity: "warning",
  check: (goal, report) => {
    // Without a measure there is nothing that a number could belong to: that is no-metric.
    if (goal.metric === null || goal.measurable) return;
    report(goal.placeOf("amount"), { metric: goal.metric });
  },
};
