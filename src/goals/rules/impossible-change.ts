/**
 * Would the change take away more than there is?
 * @module
 */
import type { Rule } from "../../core/index.js";
import { compareFractions, toFraction } from "../../core/internal.js";
import { isSentence, placeAt, quoted } from "../compile/sentence-place.js";
import type { StatedGoal } from "../definition/stated-goal.js";

/** Percent: all of it. */
const WHOLE = 100;

const NEVER_NEGATIVE: ReadonlySet<string> = new Set(["%", "minute", "hour", "day", "week", "count"]);

/** A share, a duration and a count end at zero; money and points need not. */
function neverNegative({ unit }: StatedGoal): boolean {
  return unit !== null && NEVER_NEGATIVE.has(unit);
}

export const impossibleChange: Rule<StatedGoal> = {
  code: "goals/impossible-change",
  severity: "error",
  check: (goal, report) => {
    const marks = isSentence(goal) ? goal.quantities.filter(({ notes }) => notes.includes("impossible-change")) : [];
    for (const mark of marks) if (isSentence(goal)) report(placeAt(mark), { change: quoted(goal, mark) });
    if (marks.length > 0 || goal.direction !== "decrease" || goal.delta === null) return;
    const limit = goal.deltaKind === "relative" ? WHOLE : neverNegative(goal) ? goal.from : null;
    if (limit === null) return;
    const order = compareFractions(toFraction(goal.delta, "checkGoal"), toFraction(limit, "checkGoal"));
    // "by more than 100%" goes beyond the whole as "by 120%" does.
    const beyond = goal.deltaKind === "relative" && (goal.comparator === ">" || goal.comparator === ">=");
    if (order < 0 || (order === 0 && !beyond)) return;
    const change = goal.deltaKind === "relative" ? `${goal.delta}%` : String(goal.delta);
    report(goal.placeOf("delta"), { change, from: goal.from });
  },
};
