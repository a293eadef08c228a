/**
 * How did the score of a goal come about that is to stay inside, or of which only met or not is known?
 * @module
 */
import type { ExplanationNode, OperationName } from "../../core/index.js";
import { compareFractions, type Fraction, ONE, toFraction, ZERO } from "../../core/internal.js";
import type { Goal, GoalComparator } from "../definition/goal.js";
import { exactTarget } from "../definition/target.js";
import { part, plain } from "./part-names.js";
import { targetNode } from "./target-node.js";

const SIGNS: Readonly<Record<Exclude<GoalComparator, "between">, OperationName>> = {
  ">=": "greaterOrEqual",
  "<=": "lessOrEqual",
  ">": "greater",
  "<": "less",
};

/** 1 if the bound is met, else 0. */
export function metTree(goal: Goal, value: Fraction): ExplanationNode {
  const { comparator } = goal;
  const sign = comparator === undefined || comparator === "between" ? "equal" : SIGNS[comparator];
  return oneIf({ op: sign, operands: [part("now", value, goal.unit), targetNode(goal)] });
}

/** 1 inside; outside 1 - breach / tolerance. */
export function insideTree(goal: Goal, value: Fraction): ExplanationNode {
  const { range, unit, comparator } = goal;
  const tolerance = goal.tolerance === undefined ? ZERO : toFraction(goal.tolerance, "explainGoal");
  const now = part("now", value, unit);
  const bounds = boundsOf(goal);
  for (const { isLow, at, node } of bounds) {
    const isOutside = compareFractions(value, at) === (isLow ? -1 : 1);
    if (!isOutside || tolerance.n === 0n) continue;
    const breach: ExplanationNode = { op: "subtract", operands: isLow ? [node, now] : [now, node] };
    const share: ExplanationNode = { op: "divide", operands: [breach, part("tolerance", tolerance, unit)] };
    return { op: "subtract", operands: [plain(ONE), share] };
  }
  // An end that does not belong to it, reached exactly, costs the score only where nothing beyond is tolerated.
  const isStrict = range === undefined && tolerance.n === 0n && (comparator === ">" || comparator === "<");
  const conditions = bounds.map(
    ({ isLow, node }): ExplanationNode => ({
      op: isLow ? (isStrict ? "greater" : "greaterOrEqual") : isStrict ? "less" : "lessOrEqual",
      operands: [now, node],
    }),
  );
  const [first] = conditions;
  return oneIf(conditions.length === 1 && first !== undefined ? first : { op: "and", operands: conditions });
}

interface Bound {
  readonly isLow: boolean;
  readonly at: Fraction;
  readonly node: ExplanationNode;
}

function boundsOf(goal: Goal): readonly Bound[] {
  const { range, unit, comparator } = goal;
  const read = (amount: Goal["start"]): Fraction => (amount === undefined ? ZERO : toFraction(amount, "explainGoal"));
  if (range !== undefined) {
    return [
      { isLow: true, at: read(range.low), node: part("low", read(range.low), unit) },
      { isLow: false, at: read(range.high), node: part("high", read(range.high), unit) },
    ];
  }
  const node = targetNode(goal);
  const target = { at: exactTarget(goal, "explainGoal").exact ?? ZERO, node };
  const low = { isLow: true, ...target };
  const high = { isLow: false, ...target };
  if (comparator === ">=" || comparator === ">") return [low];
  return comparator === "<=" || comparator === "<" ? [high] : [low, high];
}

function oneIf(condition: ExplanationNode): ExplanationNode {
  return { op: "if", operands: [condition, plain(ONE), plain(ZERO)] };
}
