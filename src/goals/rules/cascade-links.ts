/**
 * Does each link lead to one other goal that is there?
 * @module
 */
import { type CascadeRule, idOf, placeOfEdge, placeOfGoal } from "../cascade/cascade-subject.js";

export const unknownParent: CascadeRule = {
  code: "goals/unknown-parent",
  severity: "error",
  check: (subject, report) => {
    for (const edge of subject.graph.unknown) {
      report(placeOfEdge(subject, edge), { goal: idOf(subject.goals, edge.child), parent: edge.link.goal });
    }
  },
};

export const selfParent: CascadeRule = {
  code: "goals/self-parent",
  severity: "error",
  check: (subject, report) => {
    for (const edge of subject.graph.toSelf) report(placeOfEdge(subject, edge), { goal: edge.link.goal });
  },
};

export const duplicateGoal: CascadeRule = {
  code: "goals/duplicate-goal",
  severity: "error",
  check: (subject, report) => {
    for (const position of subject.graph.duplicates) {
      const goal = idOf(subject.goals, position);
      const first = subject.graph.positions.get(goal) ?? 0;
      report(placeOfGoal(subject, position, "id"), { goal, first });
    }
  },
};
