/**
 * Which goal does a compiled sentence make?
 * @module
 */
import type { CompiledGoal } from "../compile/compiled-goal.js";
import type { Goal, GoalChange, GoalKind } from "../definition/goal.js";
import { isPercentage } from "../definition/percentage-metric.js";

/** What a sentence does not say, or says otherwise; an id is needed. */
export type GoalBesides = Pick<Goal, "id"> & Partial<Goal>;

/**
 * Makes a goal of what a sentence says: metric or deliverable, direction, start, target or change, unit, comparator,
 * range, last day, owner.
 *
 * Nothing is derived. A deliverable makes a binary goal, a corridor a range goal, anything else a numeric one, also if the
 * sentence says too little: `checkGoal` tells what is missing. A change by percentage points is an absolute change of a
 * goal in `%`.
 *
 * @param sentence - What `compileGoal` gave.
 * @param besides - The id, and whatever else is known; it wins over the sentence.
 * @returns A goal with the fields that are stated, and no others.
 * @example
 * ```ts
 * import { compileGoal, goalOfSentence } from "opslogic/goals";
 *
 * const sentence = compileGoal("Reduce the scrap rate from 5% to 3% by 30 June 2026", { asOf: "2026-01-15" });
 * goalOfSentence(sentence, { id: "scrap", owner: "ann" });
 * // => { id: "scrap", kind: "numeric", metric: "scrap rate", direction: "decrease", start: 5, target: 3, unit: "%", dueDate: "2026-06-30", owner: "ann" }
 * ```
 */
export function goalOfSentence(sentence: CompiledGoal, besides: GoalBesides): Goal {
  const { metric, direction, from, to, comparator, range, deadline, owner, measureKind } = sentence;
  const delivered = measureKind === "binary";
  const kind: GoalKind = delivered ? "binary" : range !== null ? "range" : "numeric";
  const change = delivered ? null : changeOf(sentence);
  const unit = delivered ? null : unitOf(sentence);
  const { id, ...more } = besides;
  return {
    id,
    kind,
    ...(metric === null ? {} : delivered ? { deliverable: metric } : { metric }),
    ...(direction === null ? {} : { direction }),
    ...(from === null ? {} : { start: from }),
    ...(to === null ? {} : { target: to }),
    ...(change === null ? {} : { change }),
    ...(unit === null ? {} : { unit }),
    ...(comparator === null ? {} : { comparator }),
    ...(range === null ? {} : { range: { low: range[0], high: range[1] } }),
    ...(deadline === null ? {} : { dueDate: deadline }),
    ...(owner === null ? {} : { owner }),
    ...more,
  };
}

/** A change stands in place of a target; beside one it would say the same twice. */
function changeOf({ to, delta, deltaKind, unit, amount }: CompiledGoal): GoalChange | null {
  if (to !== null) return null;
  if (delta !== null) return { kind: deltaKind ?? "absolute", size: delta };
  return unit === "x" && amount !== null ? { kind: "factor", size: amount } : null;
}

/** The unit of the metric: that of a relative change or of a factor is not. */
function unitOf({ unit, to, from, range, deltaKind, metric }: CompiledGoal): string | null {
  if (to !== null || range !== null || deltaKind === "absolute") return unit === "pp" && to === null ? "%" : unit;
  if (unit === "x" || deltaKind === "relative")
    return from !== null && metric !== null && isPercentage(metric) ? "%" : null;
  return unit;
}
