/**
 * Do goals contribute to each other in a circle?
 * @module
 */
import { type CascadeRule, idOf, placeOfGoal } from "../cascade/cascade-subject.js";
import { circleIn } from "../cascade/components.js";

/** A circle may have thousands of members; so many are named. */
const NAMED = 10;

export const cascadeCycle: CascadeRule = {
  code: "goals/cascade-cycle",
  severity: "error",
  check: (subject, report) => {
    for (const group of subject.groups()) {
      if (group.length === 1) continue;
      const circle = circleIn(group, subject.graph, subject.goals);
      const first = circle[0] ?? -1;
      report(placeOfGoal(subject, first, "parents"), {
        goal: idOf(subject.goals, first),
        ids: circle.slice(0, NAMED).map((position) => idOf(subject.goals, position)),
        count: circle.length,
      });
    }
  },
};
