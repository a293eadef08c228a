/**
 * Is the deadline over already?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { StatedGoal } from "../definition/stated-goal.js";
export const pastDeadline: Rule<StatedGoal> = {
  code: "goals/past-deadline",
  severity: "warning",
  check: (goal, report) => {
    // Days of this form sort as text.
    if (goal.deadline === null || goal.deadline >= goal.asOf) return;
    report(goal.placeOf("deadline"), { deadline: goal.deadline, asOf: goal.asOf });
  },
};
