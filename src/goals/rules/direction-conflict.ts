/**
 * Do the numbers go the way that the words say?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { compareAmounts } from "../definition/compare-amounts.js";
import type { StatedGoal } from "../definition/stated-goal.js";
export const directionConflict: Rule<StatedGoal> = {
  code: "goals/direction-conflict",
  severity: "error",
  check: (goal, report) => {
    const { direction, from, to } = goal;
    if (from === null || to === null || (direction !== "increase" && direction !== "decrease")) return;
    const order = compareAmounts(to, from, "checkGoal");
    if (direction === "increase" ? order > 0 : order < 0) return;
    report(goal.placeOf("direction"), { direction, from, to });
  },
};
