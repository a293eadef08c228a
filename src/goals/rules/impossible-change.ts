/**
 * Would the change take away more than there is?
 * @module
 */
import type { Report, Rule } from "../../core/index.js";
import type { SentenceSubject } from "../compile/sentence.js";
import { isSentence, placeAt, quoted } from "../compile/sentence-place.js";
import { compareAmounts } from "../definition/compare-amounts.js";
import type { StatedGoal } from "../definition/stated-goal.js";

/** Percent: all of it. */
const WHOLE = 100;

const NEVER_NEGATIVE: ReadonlySet<string> = new Set(["%", "minute", "hour", "day", "week", "count"]);

/** A share, a duration and a count end at zero; money and points need not. */
function neverNegative({ unit }: StatedGoal): boolean {
  return unit !== null && NEVER_NEGATIVE.has(unit);
}

/** Reports the numbers that the reader of numbers has found impossible; whether there are any. */
function reportMarks(sentence: SentenceSubject, report: Report): boolean {
  let isAny = false;
  for (const mark of sentence.quantities) {
    if (!mark.notes.includes("impossible-change")) continue;
    report(placeAt(mark), { change: quoted(sentence, mark) });
    isAny = true;
  }
  return isAny;
}

export const impossibleChange: Rule<StatedGoal> = {
  code: "goals/impossible-change",
  severity: "error",
  check: (goal, report) => {
    if (isSentence(goal) && reportMarks(goal, report)) return;
    if (goal.direction !== "decrease" || goal.delta === null) return;
    const limit = goal.deltaKind === "relative" ? WHOLE : neverNegative(goal) ? goal.from : null;
    if (limit === null) return;
    const order = compareAmounts(goal.delta, limit, "checkGoal");
    // "by more than 100%" goes beyond the whole as "by 120%" does.
    const beyond = goal.deltaKind === "relative" && (goal.comparator === ">" || goal.comparator === ">=");
    if (order < 0 || (order === 0 && !beyond)) return;
    const change = goal.deltaKind === "relative" ? `${goal.delta}%` : String(goal.delta);
    report(goal.placeOf("delta"), { change, from: goal.from });
  },
};
