/**
 * Do goals end no later than the goals they serve, and does a goal outlive those below it?
 * @module
 */
import { type CascadeRule, dayOf, idOf, named, placeOfEdge, placeOfGoal } from "../cascade/cascade-subject.js";

export const dueAfterParent: CascadeRule = {
  code: "goals/due-after-parent",
  severity: "warning",
  check: (subject, report) => {
    for (const [position, edges] of subject.graph.above.entries()) {
      const { dueDate } = subject.goals[position] ?? {};
      const due = dayOf(dueDate);
      if (due === null || !subject.isOpen(position)) continue;
      for (const edge of edges) {
        const parentDue = subject.goals[edge.parent]?.dueDate;
        const end = dayOf(parentDue);
        if (end === null || due <= end || !subject.isOpen(edge.parent)) continue;
        report(placeOfEdge(subject, edge), {
          goal: idOf(subject.goals, position),
          due: dueDate ?? "",
          parent: idOf(subject.goals, edge.parent),
          parentDue: parentDue ?? "",
          days: due - end,
        });
      }
    }
  },
};

export const parentClosedOverChildren: CascadeRule = {
  code: "goals/parent-closed-over-children",
  severity: "warning",
  check: (subject, report) => {
    for (const [position, edges] of subject.graph.below.entries()) {
      const outcome = subject.goals[position]?.outcome;
      if (outcome === undefined) continue;
      const live = edges.map(({ child }) => child).filter(subject.isOpen);
      if (live.length === 0) continue;
      report(placeOfGoal(subject, position, "outcome"), {
        goal: idOf(subject.goals, position),
        closed: outcome.date,
        ...named(subject.goals, live),
      });
    }
  },
};
