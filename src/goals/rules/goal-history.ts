/**
 * Is the history of the goal sound: one reading a day, confidences that are shares, revisions with their reason?
 * @module
 */
import { fractionIn } from "../smart/demand.js";
import type { GoalRule } from "../smart/goal-subject.js";

export const duplicateCheckIn: GoalRule = {
  code: "goals/duplicate-check-in",
  severity: "warning",
  check: ({ goal, placeAt }, report) => {
    const counts = new Map<string, number>();
    for (const [at, { date }] of (goal.checkIns ?? []).entries()) {
      const count = (counts.get(date) ?? 0) + 1;
      counts.set(date, count);
      // Once for each day, however many there are.
      if (count === 2) report(placeAt(["checkIns", at, "date"], { checkIn: date }), { date });
    }
  },
};

export const confidenceOutOfRange: GoalRule = {
  code: "goals/confidence-out-of-range",
  severity: "error",
  check: ({ goal, placeAt }, report) => {
    for (const [at, { date, confidence }] of (goal.checkIns ?? []).entries()) {
      const read = fractionIn(confidence);
      if (read === null || (read.n >= 0n && read.n <= read.d)) continue;
      report(placeAt(["checkIns", at, "confidence"], { checkIn: date }), { date, confidence: confidence ?? "" });
    }
  },
};

export const revisionWithoutReason: GoalRule = {
  code: "goals/revision-without-reason",
  severity: "warning",
  check: ({ goal, placeAt }, report) => {
    for (const [at, { date, reason }] of (goal.revisions ?? []).entries()) {
      if (reason.trim() === "") report(placeAt(["revisions", at, "reason"], { revision: date }), { date });
    }
  },
};
