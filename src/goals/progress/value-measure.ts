/**
 * What does a value mean for a goal? The ways of measuring a number, each as a function of the value.
 * @module
 */
import type { ExactFigure, Fraction } from "../../core/internal.js";
import type { ProgressReason } from "./progress-reasons.js";

/**
 * How progress was measured. `start-to-target`: the share of the way; `met-or-not`: by the bound alone; `inside`: by
 * the distance from a bound or range; `thresholds`: between commit, target and stretch; `milestones`: the share of the
 * weight that is done; `done`: done or not; `recorded`: whether there is a value at all.
 */
export type ProgressMeasure =
  | "start-to-target"
  | "met-or-not"
  | "inside"
  | "thresholds"
  | "milestones"
  | "done"
  | "recorded";

/** What one value means. */
export interface MeasuredValue {
  /** Not clamped: below 0 it has moved away, above 1 it has gone beyond. */
  readonly raw: ExactFigure<ProgressReason>;
  /** Whether what was wanted is there; `null` where that is unknown. */
  readonly met: boolean | null;
}

/** A way of measuring, read from a definition once. */
export interface ValueMeasure {
  readonly name: ProgressMeasure;
  readonly of: (value: Fraction) => MeasuredValue;
  /** From where to where, if there is a way; of thresholds to their middle level. */
  readonly way: { readonly start: Fraction; readonly target: Fraction } | null;
}
