/**
 * Does a cascade of goals hold together: does each serve one above, and does everything count once?
 * @module
 */
import { type CheckOptions, type Finding, runRules } from "../../core/index.js";
import type { Goal } from "../definition/goal.js";
import { overAllocated, underAllocated } from "../rules/cascade-allocation.js";
import { cascadeCycle } from "../rules/cascade-cycle.js";
import { levelInverted, levelSkipped, orphan, unknownLevel } from "../rules/cascade-levels.js";
import { duplicateGoal, selfParent, unknownParent } from "../rules/cascade-links.js";
import { doubleCounting, oppositeDirections, unitMismatch } from "../rules/cascade-measures.js";
import { doubleParent, splitShares } from "../rules/cascade-parents.js";
import { dueAfterParent, parentClosedOverChildren } from "../rules/cascade-time.js";
import { cascadeWeights, weightless } from "../rules/cascade-weights.js";
import { type CascadeContext, type CascadeRule, cascadeSubject } from "./cascade-subject.js";

/** Every rule of the cascade check. */
export const cascadeRules: readonly CascadeRule[] = [
  ...[duplicateGoal, unknownParent, selfParent, cascadeCycle],
  ...[orphan, levelSkipped, levelInverted, unknownLevel],
  ...[dueAfterParent, parentClosedOverChildren],
  ...[doubleParent, splitShares, cascadeWeights, weightless],
  ...[underAllocated, overAllocated, unitMismatch, oppositeDirections, doubleCounting],
];

/**
 * Checks how goals hang together: links that lead nowhere or in a circle, levels, due dates, parents closed over live
 * goals, shares and weights that do not add up, targets given away too little or too much, one movement counted twice,
 * one metric pulled both ways.
 *
 * Each goal is seen as it was on the day of asking, under the revisions then in force. Goals that were closed by then
 * are links of the chain, and are themselves not held against dates, levels and targets. Which findings there are does
 * not depend on the order of the list, and time grows in proportion to it, whatever hangs on whatever.
 *
 * @param goals - All goals of the cascade, in any order.
 * @param context - The day of asking, the levels from the top down, the tolerance of allocations.
 * @param options - Rules to grade or switch off, waivers, a baseline. Default: every rule, with its own severity.
 * @returns All findings, ordered by place: the position of the goal in the list, then the part of it. Empty for no
 * goals.
 * @throws {OpsLogicError} `calendar/not-a-day` for `asOf`, `goals/wrong-options` for levels that repeat or a negative
 * tolerance; what `runRules` throws for options that cannot be read.
 * @example
 * ```ts
 * import { render } from "opslogic/core";
 * import { checkCascade, type Goal } from "opslogic/goals";
 * import { en } from "opslogic/locale/en";
 *
 * const goals: Goal[] = [
 *   {
 *     id: "growth", kind: "numeric", level: "company", target: 100, unit: "USD", dueDate: "2026-12-31",
 *     rollUp: "sum",
 *   },
 *   {
 *     id: "north", kind: "numeric", level: "team", target: 90, unit: "USD", dueDate: "2027-01-31",
 *     parents: [{ goal: "growth", kind: "contribute" }],
 *   },
 * ];
 * const findings = checkCascade(goals, { asOf: "2026-03-31" });
 * findings.map(({ code }) => code);
 * // => ["goals/under-allocated", "goals/due-after-parent", "goals/level-skipped"]
 * findings[0] === undefined ? "" : render(findings[0], en);
 * // => "growth: the goals below take on 90 % of the target, and nobody the remaining 10 USD; give it to somebody, or lower the target."
 * ```
 */
export function checkCascade(
  goals: readonly Goal[],
  context: CascadeContext,
  options?: CheckOptions,
): readonly Finding[] {
  return runRules(cascadeRules, cascadeSubject(goals, context, "checkCascade"), options);
}
