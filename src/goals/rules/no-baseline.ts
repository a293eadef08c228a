/**
 * Is it known where the measure starts from?
 * @module
 */
import type { Rule } from "../../core/index.js";
import type { StatedGoal } from "../definition/stated-goal.js";
export const noBaseline: Rule<StatedGoal> = {
  code: "goals/no-baseline",
  severity: "warning",
  check: (goal, report) => {
    const { direction, from, achievable, amount, measureKind, unit } = goal;
    if (measureKind !== "numeric" || amount === null || from !== null || achievable === "known") return;
    const moves = direction === "increase" || direction === "decrease";
    // Twenty new customers start from none; a level of 95 % starts somewhere.
    if (!moves && (direction !== "achieve" || unit === "count")) return;
    report(goal.placeOf("from"), { metric: goal.metric ?? "" }, moves ? "warning" : "info");
  },
};
