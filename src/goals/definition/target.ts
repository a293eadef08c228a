/**
 * Where is a goal to arrive? Its target, or what follows from its start and the change agreed.
 * @module
 */
import { type Figure, OpsLogicError } from "../../core/index.js";
import {
  absoluteFraction,
  addFractions,
  describeValue,
  type ExactFigure,
  exactFigure,
  type Fraction,
  figureOfExact,
  multiplyFractions,
  noExactFigure,
  subtractFractions,
  toFraction,
} from "../../core/internal.js";
import type { Goal, GoalChange } from "./goal.js";

/** Why a goal has no target: none was set; a change needs a start; a change needs to go up or down. */
export type TargetReason = "no-target" | "no-start" | "no-direction";

const HUNDREDTH: Fraction = { n: 1n, d: 100n };

/**
 * The number that a goal is to reach: its `target`; without one, what follows from `start` and `change`.
 *
 * relative: start ± |start| * size / 100; absolute: start ± size; factor: start * size. The direction says whether up
 * or down; a factor says so itself. Over the size of the start, so that a loss of 100 that is to shrink by 20 % is to
 * become one of 80. A thresholds goal has its middle level for a target.
 *
 * @param goal - A goal; asked for a day of its history, hand in `goalInForce(goal, day)`.
 * @returns The target in the unit of the goal. Reasons: `no-target`; `no-start` for a change without a start;
 * `no-direction` for a relative or absolute change that goes neither up nor down. Note `negative-base` where a relative
 * change is over the size of a negative start.
 * @throws {OpsLogicError} `goals/negative-size` for a change below zero; `core/not-a-number`, `core/not-finite`,
 * `core/out-of-range`.
 * @example
 * ```ts
 * import { targetOfGoal } from "opslogic/goals";
 *
 * const goal = { id: "cost", kind: "numeric", direction: "decrease", start: 80 } as const;
 * targetOfGoal({ ...goal, change: { kind: "relative", size: 15 } }).value; // => "68"
 * targetOfGoal({ ...goal, change: { kind: "absolute", size: "0.5" } }).value; // => "79.5"
 * targetOfGoal({ ...goal, change: { kind: "factor", size: "0.5" } }).value; // => "40"
 * targetOfGoal(goal).reason; // => "no-target"
 * ```
 */
export function targetOfGoal(goal: Goal): Figure<TargetReason> {
  return figureOfExact(exactTarget(goal, "targetOfGoal"));
}

/** The target before it is rounded. */
export function exactTarget(goal: Goal, caller: string): ExactFigure<TargetReason> {
  if (goal.kind === "thresholds" && goal.thresholds !== undefined) {
    return exactFigure(toFraction(goal.thresholds.target, caller, "goal", "thresholds", "target"));
  }
  if (goal.target !== undefined) return exactFigure(toFraction(goal.target, caller, "goal", "target"));
  if (goal.change === undefined) return noExactFigure("no-target");
  if (goal.start === undefined) return noExactFigure("no-start");
  return targetOfChange(toFraction(goal.start, caller, "goal", "start"), goal.change, goal.direction, caller);
}

function targetOfChange(
  start: Fraction,
  change: GoalChange,
  direction: Goal["direction"],
  caller: string,
): ExactFigure<TargetReason> {
  const size = toFraction(change.size, caller, "goal", "change", "size");
  if (size.n < 0n) throw negativeSize(change, caller);
  if (change.kind === "factor") return exactFigure(multiplyFractions(start, size));
  if (direction !== "increase" && direction !== "decrease") return noExactFigure("no-direction");
  const isRelative = change.kind === "relative";
  const step = isRelative ? multiplyFractions(multiplyFractions(absoluteFraction(start), size), HUNDREDTH) : size;
  const moved = direction === "increase" ? addFractions(start, step) : subtractFractions(start, step);
  return exactFigure(moved, isRelative && start.n < 0n ? ["negative-base"] : []);
}

function negativeSize(change: GoalChange, caller: string): OpsLogicError {
  const received = describeValue(change.size);
  return new OpsLogicError("goals/negative-size", `goal.change.size: expected zero or more, got ${received}`, {
    function: caller,
    path: ["goal", "change", "size"],
    received,
    expected: "zero or more; the direction says which way",
  });
}
