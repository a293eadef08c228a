/**
 * Does one person answer for the goal?
 * @module
 */
import type { GoalRule } from "../smart/goal-subject.js";

export const noOwner: GoalRule = {
  code: "goals/no-owner",
  severity: "warning",
  check: ({ inForce, placeOf }, report) => {
    if ((inForce.owner ?? "").trim() === "") report(placeOf("owner"));
  },
};
