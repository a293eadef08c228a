/**
 * Do the days of the goal exist, follow each other, and stay within reach?
 * @module
 */
import type { GoalRule } from "../smart/goal-subject.js";
import { horizonMonths } from "../smart/horizon-months.js";

export const malformedDate: GoalRule = {
  code: "goals/malformed-date",
  severity: "error",
  check: ({ unreadable, placeAt }, report) => {
    for (const { kind, path, value } of unreadable) {
      if (kind === "day") report(placeAt(path), { field: path.join("."), value: String(value) });
    }
  },
};

export const dueBeforeStart: GoalRule = {
  code: "goals/due-before-start",
  severity: "error",
  check: ({ inForce, startDay, dueDay, placeOf }, report) => {
    if (startDay === null || dueDay === null || dueDay >= startDay) return;
    report(placeOf("dueDate"), { start: inForce.startDate ?? "", due: inForce.dueDate ?? "" });
  },
};

export const beyondHorizon: GoalRule = {
  code: "goals/beyond-horizon",
  severity: "warning",
  check: (subject, report) => {
    const limit = subject.context.horizonLimitMonths;
    const months = horizonMonths(subject);
    if (limit === null || months === null || months.n <= BigInt(limit) * months.d) return;
    report(subject.placeOf("dueDate"), { due: subject.inForce.dueDate ?? "", limit });
  },
};
