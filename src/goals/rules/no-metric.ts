/**
 * Does the goal say what is measured or delivered?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { isSentence, placeAt, quoted } from "../compile/sentence-place.js";
import type { StatedGoal } from "../definition/stated-goal.js";
export const noMetric: Rule<StatedGoal> = {
  code: "goals/no-metric",
  severity: "warning",
  check: (goal, report) => {
    if (goal.metric !== null) return;
    // "communication", 凝聚力: a quality stands where a measure should.
    const quality = isSentence(goal) ? goal.clause.quality : null;
    if (isSentence(goal) && quality !== null) report(placeAt(quality), { quality: quoted(goal, quality) });
    else report(goal.placeOf("metric"), {});
  },
};
