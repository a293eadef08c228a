/**
 * Why may the progress of a goal be unknown, and what is worth knowing about it? The codes and what they mean.
 * @module
 */

/** Why there is no progress to tell. */
export type ProgressReason =
  /** Nothing was read up to the day of asking. */
  | "no-reading"
  /** No target, range, thresholds or change is set. */
  | "no-target"
  /** The way cannot be measured without knowing where it began. */
  | "no-start"
  /** A change was agreed, but not whether up or down. */
  | "no-direction"
  /** Start and target are the same: there is no way to go, and no bound says what counts as met. */
  | "start-equals-target"
  /** The range ends below its beginning. */
  | "range-upside-down"
  /** Start, commit, target and stretch do not rise one after the other, nor fall. */
  | "levels-out-of-order"
  /** There are no milestones. */
  | "no-milestones"
  /** Some milestones have a weight and some have none. */
  | "missing-weight"
  /** All weights are zero. */
  | "zero-weights";

/** What is worth knowing about a progress without taking it away. */
export type ProgressNote =
  /** The reading is older than readings may be. */
  | "stale"
  /** The reading is from after the due date. */
  | "after-due"
  /** It has moved away from the target: the score is 0. */
  | "wrong-way"
  /** The direction declared and the way from start to target disagree. */
  | "direction-conflict"
  /** Without a way to measure, only met (1) or not (0) is known. */
  | "met-or-not"
  /** The bound was reached, but it does not belong to what was wanted: above or below it was agreed. */
  | "edge-excluded"
  /** A relative change of a negative start is over its size. */
  | "negative-base"
  /** The score ends at the cap. */
  | "capped";

/** Why a number about pace is missing. */
export type PaceReason =
  | ProgressReason
  /** Start date or due date are missing. */
  | "no-period"
  /** No day of the goal has gone by. */
  | "not-started"
  /** Nothing is expected so far, so there is nothing to compare with. */
  | "nothing-expected"
  /** The last day has gone by. */
  | "no-time-left"
  /** It has not moved. */
  | "no-movement"
  /** It has moved away from the target. */
  | "wrong-way"
  /** It is there or not, inside or not: there is no rate and nothing to project. */
  | "not-gradual";
