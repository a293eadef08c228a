/**
 * Can the goal be reached, and is it worth the effort? Judged against the metric's past, its bounds, others, and the
 * belief of those concerned.
 * @module
 */
import type { Severity } from "../../core/index.js";
import type { Goal } from "../definition/goal.js";
import type { GoalRule, GoalSubject } from "../smart/goal-subject.js";

export const unrealistic: GoalRule = fromFeasibility("goals/unrealistic", "error");
export const stretch: GoalRule = fromFeasibility("goals/stretch", "warning");
export const sandbag: GoalRule = fromFeasibility("goals/sandbag", "warning");
export const againstTrend: GoalRule = fromFeasibility("goals/against-trend", "warning");
export const neverHeld: GoalRule = fromFeasibility("goals/never-held", "warning");
export const outOfBounds: GoalRule = fromFeasibility("goals/out-of-bounds", "error");
export const benchmarkOutlier: GoalRule = fromFeasibility("goals/benchmark-outlier", "warning");
export const draftConfidence: GoalRule = fromFeasibility("goals/draft-confidence", "warning");

/** The feasibility of a goal is judged once; each of its problems is a rule that can be graded by itself. */
function fromFeasibility(code: string, severity: Severity): GoalRule {
  return {
    code,
    severity,
    check: (subject, report) => {
      for (const problem of subject.feasibility.problems) {
        if (problem.code === code) report(subject.placeOf(fieldOf(subject, problem.data["part"])), problem.data);
      }
    },
  };
}

/** The field that holds the value in question. */
function fieldOf({ inForce }: GoalSubject, part: unknown): keyof Goal {
  if (part === "start") return "start";
  if (part === "stretch") return "thresholds";
  if (part === "low" || part === "high") return "range";
  const held: readonly (keyof Goal)[] = ["target", "thresholds", "change", "range"];
  return held.find((field) => inForce[field] !== undefined) ?? "target";
}
