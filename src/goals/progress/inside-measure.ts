/**
 * Is a goal still where it is to stay? Bounds and ranges, with a tolerance beyond them.
 *
 * Inside is 1. Outside it is 1 - breach / tolerance, where breach is the distance from the bound; without a tolerance
 * it is 0 at once. There is no start and no overshoot: what is to be held cannot be exceeded.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import {
  compareFractions,
  describeValue,
  divideFractions,
  exactFigure,
  type Fraction,
  noExactFigure,
  ONE,
  subtractFractions,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { exactTarget } from "../definition/target.js";
import { includesEdge, isLowerBound, isOneSided } from "./comparator.js";
import type { ProgressReason } from "./progress-reasons.js";
import type { MeasuredValue, ValueMeasure } from "./value-measure.js";

/** Where to stay; an end that is `null` is open. */
interface Corridor {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  /** Whether the ends belong to it. */
  readonly isClosed: boolean;
}

/** Reads the bounds of a goal to maintain, or its range. */
export function insideMeasure(goal: Goal, caller: string): ValueMeasure {
  const tolerance = toleranceOf(goal, caller);
  const corridor = corridorOf(goal, caller);
  const of = (value: Fraction): MeasuredValue =>
    typeof corridor === "string" ? { raw: noExactFigure(corridor), met: null } : measured(value, corridor, tolerance);
  return { name: "inside", of, way: null };
}

function measured(value: Fraction, { low, high, isClosed }: Corridor, tolerance: Fraction): MeasuredValue {
  const under = low === null ? null : subtractFractions(low, value);
  const over = high === null ? null : subtractFractions(value, high);
  const breach = under !== null && under.n > 0n ? under : over !== null && over.n > 0n ? over : ZERO;
  if (breach.n > 0n) {
    if (tolerance.n === 0n) return { raw: exactFigure(ZERO), met: false };
    return { raw: exactFigure(subtractFractions(ONE, divideFractions(breach, tolerance))), met: false };
  }
  const onEdge = under?.n === 0n || over?.n === 0n;
  if (isClosed || !onEdge) return { raw: exactFigure(ONE), met: true };
  return { raw: exactFigure(tolerance.n === 0n ? ZERO : ONE, ["edge-excluded"]), met: false };
}

function corridorOf(goal: Goal, caller: string): Corridor | ProgressReason {
  if (goal.range !== undefined) {
    const low = toFraction(goal.range.low, caller, "goal", "range", "low");
    const high = toFraction(goal.range.high, caller, "goal", "range", "high");
    return compareFractions(low, high) > 0 ? "range-upside-down" : { low, high, isClosed: true };
  }
  if (goal.kind === "range") return "no-target";
  const target = exactTarget(goal, caller);
  if (target.exact === null) return target.reason;
  const bound = goal.comparator;
  // Nothing said of a side: the value itself is to be held, as in "keep accidents at 0".
  if (!isOneSided(bound)) return { low: target.exact, high: target.exact, isClosed: true };
  const isClosed = includesEdge(bound);
  return isLowerBound(bound)
    ? { low: target.exact, high: null, isClosed }
    : { low: null, high: target.exact, isClosed };
}

function toleranceOf(goal: Goal, caller: string): Fraction {
  if (goal.tolerance === undefined) return ZERO;
  const tolerance = toFraction(goal.tolerance, caller, "goal", "tolerance");
  if (tolerance.n >= 0n) return tolerance;
  const received = describeValue(goal.tolerance);
  throw new OpsLogicError("goals/negative-tolerance", `goal.tolerance: expected zero or more, got ${received}`, {
    function: caller,
    path: ["goal", "tolerance"],
    received,
    expected: "zero or more",
  });
}
