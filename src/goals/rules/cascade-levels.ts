/**
 * Does the cascade go down level by level, and does every goal below the top serve one above?
 * @module
 */
import { type CascadeRule, idOf, placeOfEdge, placeOfGoal } from "../cascade/cascade-subject.js";

export const orphan: CascadeRule = {
  code: "goals/orphan",
  severity: "warning",
  check: (subject, report) => {
    for (const [position, { level, parents }] of subject.goals.entries()) {
      if (subject.levelOf(position) <= 0 || !subject.isOpen(position)) continue;
      // A link that leads nowhere is a fault of its own.
      if ((parents ?? []).length > 0) continue;
      report(placeOfGoal(subject, position), { goal: idOf(subject.goals, position), level: level ?? "" });
    }
  },
};

export const levelSkipped: CascadeRule = {
  code: "goals/level-skipped",
  severity: "warning",
  check: (subject, report) => {
    for (const [position, edges] of subject.graph.above.entries()) {
      const height = subject.levelOf(position);
      if (height < 0 || !subject.isOpen(position)) continue;
      for (const edge of edges) {
        const above = subject.levelOf(edge.parent);
        if (above < 0 || height - above <= 1) continue;
        report(placeOfEdge(subject, edge), {
          goal: idOf(subject.goals, position),
          level: subject.levels[height] ?? "",
          parent: idOf(subject.goals, edge.parent),
          parentLevel: subject.levels[above] ?? "",
          skipped: subject.levels.slice(above + 1, height),
        });
      }
    }
  },
};

export const levelInverted: CascadeRule = {
  code: "goals/level-inverted",
  severity: "warning",
  check: (subject, report) => {
    for (const [position, edges] of subject.graph.above.entries()) {
      const height = subject.levelOf(position);
      if (height < 0 || !subject.isOpen(position)) continue;
      for (const edge of edges) {
        const above = subject.levelOf(edge.parent);
        if (above <= height) continue;
        report(placeOfEdge(subject, edge), {
          goal: idOf(subject.goals, position),
          level: subject.levels[height] ?? "",
          parent: idOf(subject.goals, edge.parent),
          parentLevel: subject.levels[above] ?? "",
        });
      }
    }
  },
};

export const unknownLevel: CascadeRule = {
  code: "goals/unknown-level",
  severity: "warning",
  check: (subject, report) => {
    for (const [position, { level }] of subject.goals.entries()) {
      if (level === undefined || subject.levelOf(position) >= 0 || !subject.isOpen(position)) continue;
      report(placeOfGoal(subject, position, "level"), {
        goal: idOf(subject.goals, position),
        level,
        levels: subject.levels,
      });
    }
  },
};
