/**
 * Which of the five questions does a finding answer, and how badly?
 * @module
 */
import type { SmartDimension, SmartVerdict } from "./smart-assessment.js";

/** What a finding does to its dimension; `null` if it is advice alone. */
type Effect = Exclude<SmartVerdict, "pass" | "unknown"> | null;

/** The bearing of a finding: on a goal, and on a sentence where it differs. */
export interface Bearing {
  readonly dimension: SmartDimension;
  readonly goal: Effect;
  readonly sentence: Effect;
}

function each(dimension: SmartDimension, effect: Effect, ...names: readonly string[]): [string, Bearing][] {
  return names.map((name) => [`goals/${name}`, { dimension, goal: effect, sentence: effect }]);
}

const BEARINGS: ReadonlyMap<string, Bearing> = new Map([
  ...each("specific", "fail", "no-metric", "bare-metric"),
  ...each("specific", "warn", "no-owner", "several-metrics", "multiple-goals"),
  ...each("specific", null, "vague-quality", "vague-degree", "vague-scope", "hedge", "soft-verb", "output-verb"),
  ...each("measurable", "fail", "no-number", "direction-conflict", "impossible-change", "target-equals-start"),
  ...each("measurable", "fail", "not-a-number", "negative-amount", "range-order", "threshold-order"),
  ...each("measurable", "fail", "milestone-weights", "duplicate-milestone", "milestone-share"),
  ...each("measurable", "warn", "no-unit", "percent-of-percent", "multiplier-ambiguous"),
  ...each("measurable", null, "no-source", "number-in-name"),
  // A sentence is measurable by its number; that it can be tested without a baseline is another question.
  ["goals/no-baseline", { dimension: "measurable", goal: "warn", sentence: null }],
  ...each("achievable", "fail", "unrealistic", "out-of-bounds"),
  ...each("achievable", "warn", "stretch", "sandbag", "against-trend", "never-held"),
  ...each("achievable", "warn", "benchmark-outlier", "draft-confidence"),
  ...each("relevant", "fail", "no-parent"),
  ...each("relevant", "warn", "parent-closed", "parent-ends-earlier", "contribution-too-short"),
  ...each("timeBound", "fail", "no-deadline", "due-before-start"),
  ...each("timeBound", "warn", "past-deadline", "beyond-horizon", "no-milestones"),
  ...each("timeBound", null, "vague-time", "event-relative", "unresolved-deadline", "before-date", "malformed-date"),
  ...each("timeBound", null, "cadence-not-deadline", "service-level-not-deadline"),
]);

/** The bearing of a finding; `null` if it bears on none of the five. */
export function bearingOf(code: string): Bearing | null {
  return BEARINGS.get(code) ?? null;
}
