/**
 * Does a named measure come with anything that narrows it?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { StatedGoal } from "../definition/stated-goal.js";
export const bareMetric: Rule<StatedGoal> = {
  code: "goals/bare-metric",
  severity: "warning",
  check: (goal, report) => {
    if (goal.metric === null || goal.specific) return;
    report(goal.placeOf("metric"), { metric: goal.metric });
  },
};
