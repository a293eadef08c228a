/**
 * How did the score of milestones come about? The weight that is done over all weight.
 * @module
 */
import type { ExplanationNode } from "../../core/index.js";
import { compareFractions, type Fraction, ONE, textOfFraction, toFraction, ZERO } from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { PART_NAMES, plain } from "./part-names.js";

/** weight done / weight; what is done in part counts in part if asked for. */
export function milestoneTree(goal: Goal, done: ReadonlyMap<string, Fraction>, partial: boolean): ExplanationNode {
  const weights: ExplanationNode[] = [];
  const reached: ExplanationNode[] = [];
  for (const { id, name, weight } of goal.milestones ?? []) {
    const exact = textOfFraction(weight === undefined ? ONE : toFraction(weight, "explainGoal"));
    const whole: ExplanationNode = { op: "value", name: name ?? id, exact };
    weights.push(whole);
    const share = done.get(id) ?? ZERO;
    if (compareFractions(share, ONE) === 0) reached.push(whole);
    else if (partial && share.n > 0n) {
      const part: ExplanationNode = { op: "value", exact: textOfFraction(share), unit: "%" };
      reached.push({ op: "multiply", operands: [whole, part] });
    }
  }
  return {
    op: "divide",
    operands: [
      { op: "add", name: PART_NAMES.done, operands: reached.length === 0 ? [plain(ZERO)] : reached },
      { op: "add", name: PART_NAMES.milestones, operands: weights },
    ],
  };
}
