/**
 * Does a long goal have milestones, and do these add up?
 * @module
 */
import { fractionIn } from "../smart/demand.js";
import type { GoalRule } from "../smart/goal-subject.js";
import { horizonMonths } from "../smart/horizon-months.js";

/** A goal that reaches beyond so many months needs steps on its way (handbook of goals, section 4). */
const LONG_MONTHS = 6n;

export const noMilestones: GoalRule = {
  code: "goals/no-milestones",
  severity: "warning",
  check: (subject, report) => {
    const { inForce, placeOf } = subject;
    if ((inForce.milestones ?? []).length > 0) return;
    const months = horizonMonths(subject);
    const isLong = months !== null && months.n > LONG_MONTHS * months.d;
    if (isLong || inForce.kind === "milestones") report(placeOf("milestones"), { months: Number(LONG_MONTHS), isLong });
  },
};

export const duplicateMilestone: GoalRule = {
  code: "goals/duplicate-milestone",
  severity: "error",
  check: ({ inForce, placeOf, placeAt }, report) => {
    const seen = new Set<string>();
    const told = new Set<string>();
    for (const [at, { id }] of (inForce.milestones ?? []).entries()) {
      if (seen.has(id) && !told.has(id)) {
        report(placeAt([...placeOf("milestones").path, at, "id"], { milestone: id }), { milestone: id });
        told.add(id);
      }
      seen.add(id);
    }
  },
};

export const milestoneWeights: GoalRule = {
  code: "goals/milestone-weights",
  severity: "error",
  check: ({ inForce, placeOf }, report) => {
    const milestones = inForce.milestones ?? [];
    const weights = milestones.map(({ weight }) => fractionIn(weight));
    const given = milestones.filter(({ weight }) => weight !== undefined).length;
    if (given === 0) return;
    if (given < milestones.length)
      report(placeOf("milestones"), { problem: "missing", missing: milestones.length - given });
    else if (weights.every((weight) => weight?.n === 0n))
      report(placeOf("milestones"), { problem: "zero", missing: 0 });
  },
};

export const milestoneShare: GoalRule = {
  code: "goals/milestone-share",
  severity: "error",
  check: ({ goal, placeAt }, report) => {
    for (const [at, { date, milestones }] of (goal.checkIns ?? []).entries()) {
      for (const [id, share] of Object.entries(milestones ?? {})) {
        const read = fractionIn(share);
        if (read === null || (read.n >= 0n && read.n <= read.d)) continue;
        const place = placeAt(["checkIns", at, "milestones", id], { checkIn: date, milestone: id });
        report(place, { milestone: id, date, share });
      }
    }
  },
};

export const unknownMilestone: GoalRule = {
  code: "goals/unknown-milestone",
  severity: "warning",
  check: ({ goal, inForce, placeAt }, report) => {
    // A milestone that a revision took away was known when it was read.
    const sets = [inForce, goal, ...(goal.revisions ?? []).map(({ set }) => set)];
    const known = new Set(sets.flatMap(({ milestones }) => (milestones ?? []).map(({ id }) => id)));
    for (const [at, { date, milestones }] of (goal.checkIns ?? []).entries()) {
      for (const id of Object.keys(milestones ?? {})) {
        if (known.has(id)) continue;
        const place = placeAt(["checkIns", at, "milestones", id], { checkIn: date, milestone: id });
        report(place, { milestone: id, date });
      }
    }
  },
};
