/**
 * What does a goal ask of its metric? A way from one value to another until a day, a corridor to stay in, or a
 * deliverable, of which no number tells how hard it is.
 *
 * The same question for a goal and for a sentence; what neither says is taken from the metric's past values.
 * @module
 */
import { dayNumber } from "../../calendar/internal.js";
import type { Text } from "../../core/index.js";
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  type Fraction,
  multiplyFractions,
  subtractFractions,
  toFraction,
} from "../../core/internal.js";
import type { CompiledGoal } from "../compile/compiled-goal.js";
import type { Goal, GoalAmount, GoalComparator, GoalDirection } from "../definition/goal.js";
import { isAmount } from "../definition/unreadable-parts.js";

/** The numbers of a goal or a sentence, as far as they can be read. */
export interface Demand {
  readonly kind: "move" | "hold" | "deliver" | "nothing";
  readonly direction: GoalDirection | null;
  readonly comparator: GoalComparator | null;
  /** The stated start. */
  readonly start: Fraction | null;
  /** The latest reading, of a goal that is under way. */
  readonly reading: Fraction | null;
  /** The stated target; what follows from a change is told by {@link targetFrom}. */
  readonly target: Fraction | null;
  readonly change: { readonly kind: "relative" | "absolute" | "factor"; readonly size: Fraction } | null;
  /** The furthest of three levels. */
  readonly stretch: Fraction | null;
  /** The corridor of a goal that holds. */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly unit: string | null;
  readonly metric: Text | null;
  readonly startDay: number | null;
  readonly dueDay: number | null;
}

/** What a goal asks; its definition in force, of which every number can be read. */
export function demandOfGoal(goal: Goal, asOf: number): Demand {
  const levels = goal.thresholds?.target;
  const target = fractionIn(goal.kind === "thresholds" ? (levels ?? goal.target) : (goal.target ?? levels));
  const change = goal.change === undefined ? null : changeIn(goal.change.kind, goal.change.size);
  const comparator = goal.comparator ?? null;
  const corridor = corridorOf(goal.direction, target, comparator, goal.range, fractionIn(goal.tolerance));
  const stays = goal.kind === "range" || goal.direction === "maintain" || comparator === "between";
  const holds = corridor !== null && stays;
  const delivers = goal.kind === "binary" || goal.kind === "milestones";
  return {
    kind: delivers ? "deliver" : holds ? "hold" : target !== null || change !== null ? "move" : "nothing",
    direction: goal.direction ?? null,
    comparator,
    start: fractionIn(goal.start),
    reading: latestReading(goal, asOf),
    target,
    change,
    stretch: fractionIn(goal.thresholds?.stretch),
    low: corridor?.low ?? null,
    high: corridor?.high ?? null,
    unit: goal.unit ?? null,
    metric: goal.metric ?? goal.kpi ?? null,
    startDay: dayIn(goal.startDate),
    dueDay: dayIn(goal.dueDate),
  };
}

/** What a sentence asks. */
export function demandOfSentence(sentence: CompiledGoal): Demand {
  const { direction, comparator, unit } = sentence;
  const target = fractionIn(sentence.to ?? undefined);
  const factor = unit === "x" && target === null && sentence.delta === null;
  const change = factor
    ? changeIn("factor", sentence.amount)
    : changeIn(sentence.deltaKind ?? "absolute", sentence.delta);
  const [low, high] = sentence.range ?? [];
  const range = low === undefined || high === undefined ? undefined : { low, high };
  const level = target ?? (change === null ? fractionIn(sentence.amount ?? undefined) : null);
  const corridor = corridorOf(direction ?? undefined, level, comparator, range, null);
  const holds = corridor !== null && (range !== undefined || direction === "maintain");
  const moves = level !== null || change !== null;
  return {
    kind: sentence.measureKind === "binary" ? "deliver" : holds ? "hold" : moves ? "move" : "nothing",
    direction,
    comparator,
    start: fractionIn(sentence.from ?? undefined),
    reading: null,
    target: level,
    change,
    stretch: null,
    low: corridor?.low ?? null,
    high: corridor?.high ?? null,
    unit: factor ? null : unit,
    metric: sentence.metric,
    startDay: null,
    dueDay: dayIn(sentence.deadline ?? undefined),
  };
}

const HUNDREDTH: Fraction = { n: 1n, d: 100n };

/**
 * Where the goal is to arrive from a value: its target; else what follows from the change over that value. A change
 * that says no way follows none.
 */
export function targetFrom({ target, change, direction }: Demand, from: Fraction | null): Fraction | null {
  if (target !== null) return target;
  if (change === null || from === null) return null;
  if (change.kind === "factor") return multiplyFractions(from, change.size);
  const size =
    change.kind === "absolute"
      ? change.size
      : multiplyFractions(multiplyFractions(absoluteFraction(from), change.size), HUNDREDTH);
  if (direction === "increase") return addFractions(from, size);
  return direction === "decrease" ? subtractFractions(from, size) : null;
}

function corridorOf(
  direction: GoalDirection | undefined,
  target: Fraction | null,
  comparator: GoalComparator | null,
  range: Goal["range"],
  tolerance: Fraction | null,
): { readonly low: Fraction | null; readonly high: Fraction | null } | null {
  const low = fractionIn(range?.low);
  const high = fractionIn(range?.high);
  if (low !== null && high !== null && compareFractions(low, high) <= 0) return { low, high };
  if (direction !== "maintain" || target === null) return null;
  if (comparator === ">=" || comparator === ">") return { low: target, high: null };
  if (comparator === "<=" || comparator === "<") return { low: null, high: target };
  const spare = tolerance === null ? { n: 0n, d: 1n } : absoluteFraction(tolerance);
  return { low: subtractFractions(target, spare), high: addFractions(target, spare) };
}

function changeIn(kind: "relative" | "absolute" | "factor", size: GoalAmount | null): Demand["change"] {
  const read = fractionIn(size ?? undefined);
  return read === null || read.n < 0n ? null : { kind, size: read };
}

/** An amount that can be read, as a fraction. */
export function fractionIn(amount: GoalAmount | undefined): Fraction | null {
  return amount === undefined || !isAmount(amount) ? null : toFraction(amount, "assessGoal");
}

function dayIn(day: string | undefined): number | null {
  const number = day === undefined ? Number.NaN : dayNumber(day);
  return Number.isNaN(number) ? null : number;
}

/** The value of the latest check-in that has one; of one day the later in the list. */
function latestReading(goal: Goal, asOf: number): Fraction | null {
  let latest: { readonly day: number; readonly value: Fraction } | null = null;
  for (const checkIn of goal.checkIns ?? []) {
    const day = dayIn(checkIn.date);
    const value = fractionIn(checkIn.value);
    if (day === null || value === null || day > asOf) continue;
    if (latest === null || day >= latest.day) latest = { day, value };
  }
  return latest?.value ?? null;
}
