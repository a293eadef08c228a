/**
 * Does the goal say until when?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { isSentence } from "../compile/sentence-place.js";
import type { StatedGoal } from "../definition/stated-goal.js";
export const noDeadline: Rule<StatedGoal> = {
  code: "goals/no-deadline",
  severity: "warning",
  check: (goal, report) => {
    if (goal.deadline !== null) return;
    // An end that is named but has no date is a fault of another kind.
    if (isSentence(goal) && goal.times.some(({ role }) => role === "event" || role === "unresolved")) return;
    report(goal.placeOf("deadline"), {});
  },
};
