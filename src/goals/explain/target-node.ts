/**
 * Where does the target of a goal come from? Stated, or start and change.
 * @module
 */
import type { ExplanationNode } from "../../core/index.js";
import { divideFractions, type Fraction, textOfFraction, toFraction, ZERO } from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { inUnit, PART_NAMES, part, plain } from "./part-names.js";

const HUNDRED: Fraction = { n: 100n, d: 1n };

/** The target as a step: a number, or how it follows from the start. */
export function targetNode(goal: Goal): ExplanationNode {
  const { change, unit, direction } = goal;
  const stated = goal.kind === "thresholds" ? (goal.thresholds?.target ?? goal.target) : goal.target;
  if (stated !== undefined || change === undefined || goal.start === undefined) {
    return part("target", read(stated), unit);
  }
  const start = part("start", read(goal.start), unit);
  const size = read(change.size);
  const named = { name: PART_NAMES.target, ...inUnit(unit) };
  if (change.kind === "factor") return { op: "multiply", operands: [start, plain(size)], ...named };
  const op = direction === "decrease" ? "subtract" : "add";
  if (change.kind === "absolute") {
    return { op, operands: [start, { op: "value", exact: textOfFraction(size), ...inUnit(unit) }], ...named };
  }
  const base: ExplanationNode = read(goal.start).n < 0n ? { op: "absolute", operands: [start] } : start;
  const share: ExplanationNode = { op: "value", exact: textOfFraction(divideFractions(size, HUNDRED)), unit: "%" };
  return { op, operands: [start, { op: "multiply", operands: [base, share] }], ...named };
}

function read(amount: Goal["start"]): Fraction {
  return amount === undefined ? ZERO : toFraction(amount, "explainGoal");
}
