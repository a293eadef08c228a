/**
 * What is known of a goal once those below it have been rolled up, before anything is rounded?
 * @module
 */
import type { ExactFigure, Fraction } from "../../core/internal.js";
import type { GoalStatus } from "../progress/goal-status.js";
import type { ProgressReason } from "../progress/progress-reasons.js";
import type { OwnStanding } from "./own-standing.js";
import { type ExactPart, knownPart, type PartsPolicy, unknownPart, type WholeReason } from "./roll-up-parts.js";

/**
 * What the score of a goal was made of: `own`, its own readings; `average`, the scores of the goals below; `mixed`,
 * both; `sum`, the amounts of the goals below.
 */
export type RollUpMode = "own" | "average" | "mixed" | "sum";

/**
 * Why a goal has no score. Besides the reasons of its own readings and of a whole: `cycle`, it contributes to itself;
 * `duplicate-goal`, a goal before it has the same id; `missing-weight` and `negative-weight`, its parts cannot be
 * weighed; `mixed-units`, their amounts cannot be added.
 */
export type GoalRollUpReason =
  | ProgressReason
  | WholeReason
  | "cycle"
  | "duplicate-goal"
  | "missing-weight"
  | "negative-weight"
  | "mixed-units";

/** How much of a whole is known, and between which scores it must lie. */
export interface Extent {
  readonly coverage: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Amounts of a goal that can be added to those of its siblings. */
export interface RolledAmount {
  readonly current: Fraction | null;
  /** Between which amounts it must lie. */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly start: Fraction | null;
  readonly target: Fraction | null;
}

/** A part that went into a goal, with its weight. */
export interface WeighedPart {
  readonly id: string;
  readonly weight: Fraction;
}

/** The worst status below a goal, and the goal that has it. */
export interface WorstStatus {
  readonly status: GoalStatus;
  readonly goal: string;
}

/** The score of a goal, as it was put together. */
export interface RolledScore {
  readonly mode: RollUpMode;
  readonly score: ExactFigure<string>;
  readonly extent: Extent | null;
  readonly parts: readonly WeighedPart[];
  readonly total: Fraction;
  readonly known: number;
  readonly unknown: number;
  /** Of a sum. */
  readonly amount: RolledAmount | null;
}

/** A goal rolled up: what its parent needs of it. */
export interface RolledGoal extends RolledScore {
  readonly standing: OwnStanding;
  readonly worst: WorstStatus | null;
  readonly confidence: ExactFigure<string>;
  readonly confidenceExtent: Extent | null;
  readonly lowestConfidence: { readonly value: Fraction; readonly goal: string } | null;
  readonly doubtful: readonly string[];
}

/** A goal below as a part of the one above. What has no score is wholly unknown there. */
export function partOf(
  { score, extent }: Pick<RolledScore, "score" | "extent">,
  weight: Fraction,
  policy: PartsPolicy,
): ExactPart {
  if (score.exact === null) return unknownPart(weight, policy);
  if (extent === null) return knownPart(weight, score.exact, score.notes);
  return { weight, score: score.exact, ...extent, notes: score.notes };
}

/** A score without a value. */
export function noRolledScore(
  mode: RollUpMode,
  reason: GoalRollUpReason,
  counts = { known: 0, unknown: 0 },
): RolledScore {
  return {
    ...{ mode, score: { exact: null, reason, notes: [] }, extent: null, parts: [], total: { n: 0n, d: 1n } },
    ...{ ...counts, amount: null },
  };
}
