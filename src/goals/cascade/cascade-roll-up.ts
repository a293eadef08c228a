/**
 * What does the roll-up of a cascade say of each goal, as figures?
 * @module
 */
import type { Day } from "../../calendar/index.js";
import type { DecimalInput, Figure } from "../../core/index.js";
import { type Fraction, figureOfExact, figureOfFraction, noFigure } from "../../core/internal.js";
import type { GoalPaceOptions } from "../progress/goal-pace.js";
import type { EvaluatedStatus, GoalStatus } from "../progress/goal-status.js";
import type { StandingOptions } from "./own-standing.js";
import type { MissingScorePolicy } from "./roll-up-parts.js";
import type { PartShare, ScoreBounds, ScoreRollUpOptions } from "./roll-up-scores.js";
import { shareOf } from "./roll-up-scores.js";
import { statusByScore } from "./roll-up-status.js";
import type { Extent, GoalRollUpReason, RolledGoal, RollUpMode, WorstStatus } from "./rolled-goal.js";

/** How a cascade is rolled up. */
export interface GoalRollUpOptions
  extends GoalPaceOptions,
    Pick<ScoreRollUpOptions, "missing" | "minCoverage" | "missingWeight"> {
  /** Below which a confidence is low. Default 0.4. */
  readonly lowConfidence?: DecimalInput | undefined;
}

/** The amounts of a goal that is the sum of those below it, in its unit. */
export interface RolledSum {
  readonly current: Figure<GoalRollUpReason>;
  readonly start: Figure<"no-start">;
  readonly target: Figure<"no-target">;
}

/** Three answers to how a goal is doing. */
export interface RolledStatus {
  /** By its own readings, or its outcome once it is closed. */
  readonly own: GoalStatus;
  /** The worst among those below that say something, and the goal that has it; of a goal by itself, its own. */
  readonly worst: WorstStatus | null;
  /** By the rolled-up score, against what is expected of the goal by now; of a goal by itself, by its own numbers. */
  readonly byScore: EvaluatedStatus;
}

/** How sure people are of a goal. */
export interface ConfidenceRollUp {
  /** As stated for the goal itself. */
  readonly own: Figure<"no-confidence">;
  /** The mean of the parts, weighed as their scores are. */
  readonly mean: Figure<"no-confidence">;
  /** Which share of the weights belongs to parts whose confidence is known. */
  readonly coverage: Figure<"no-confidence">;
  /** The lowest anywhere below, and whose it is. */
  readonly lowest: { readonly confidence: Figure<never>; readonly goal: string } | null;
  /** Ids of the parts whose confidence is low. */
  readonly low: readonly string[];
}

/** A goal in a cascade. Plain data. */
export interface GoalRollUp {
  /** Id of the goal. */
  readonly goal: string;
  readonly mode: RollUpMode;
  /** The score by its own readings. */
  readonly own: Figure<GoalRollUpReason>;
  /** The rolled-up score. */
  readonly score: Figure<GoalRollUpReason>;
  /** Which share of it rests on readings. */
  readonly coverage: Figure<GoalRollUpReason>;
  /** Between which scores it must lie, whatever is missing. */
  readonly bounds: ScoreBounds<GoalRollUpReason>;
  /** Which share of it each part carries, by the id of the part; empty for `own`. */
  readonly weights: readonly PartShare[];
  /** Parts with a score, and without. */
  readonly known: number;
  readonly unknown: number;
  /** Of a `sum`, where its parts can be added; else `null`. */
  readonly sum: RolledSum | null;
  readonly status: RolledStatus;
  readonly confidence: ConfidenceRollUp;
}

/** A cascade, rolled up. */
export interface CascadeRollUp {
  readonly asOf: Day;
  readonly policy: MissingScorePolicy;
  /** One entry for each goal, in the order given. */
  readonly goals: readonly GoalRollUp[];
}

/** A goal that has been rolled up, each number rounded once. */
export function figuresOfGoal(goal: RolledGoal, options: StandingOptions, caller: string): GoalRollUp {
  const { standing, score, extent, amount } = goal;
  const reason = score.reason ?? "no-parts";
  const extentFigure = (pick: (known: Extent) => Fraction): Figure<GoalRollUpReason> =>
    extent === null ? noFigure(reason as GoalRollUpReason) : figureOfFraction(pick(extent));
  return {
    goal: standing.definition.id,
    mode: goal.mode,
    // Reasons of own readings and of wholes: all of them are named in the type.
    own: figureOfExact(standing.score) as Figure<GoalRollUpReason>,
    score: figureOfExact(score) as Figure<GoalRollUpReason>,
    coverage: extentFigure(({ coverage }) => coverage),
    bounds: { low: extentFigure(({ low }) => low), high: extentFigure(({ high }) => high) },
    weights: goal.parts.map(({ id, weight }) => ({ id, share: shareOf(weight, goal.total) })),
    known: goal.known,
    unknown: goal.unknown,
    sum:
      amount === null
        ? null
        : {
            current: amountFigure(amount.current, reason as GoalRollUpReason),
            start: amountFigure(amount.start, "no-start"),
            target: amountFigure(amount.target, "no-target"),
          },
    status: {
      own: standing.status,
      worst: goal.worst,
      byScore: goal.mode === "own" ? standing.evaluated : statusByScore(score, standing, options, caller),
    },
    confidence: confidenceFigures(goal),
  };
}

function amountFigure<R extends string>(amount: Fraction | null, reason: R): Figure<R> {
  return amount === null ? noFigure(reason) : figureOfFraction(amount);
}

function confidenceFigures({
  standing,
  confidence,
  confidenceExtent,
  lowestConfidence,
  doubtful,
}: RolledGoal): ConfidenceRollUp {
  return {
    own: amountFigure(standing.confidence, "no-confidence"),
    mean: figureOfExact(confidence) as Figure<"no-confidence">,
    coverage: amountFigure(confidenceExtent?.coverage ?? null, "no-confidence"),
    lowest:
      lowestConfidence === null
        ? null
        : { confidence: figureOfFraction(lowestConfidence.value), goal: lowestConfidence.goal },
    low: doubtful,
  };
}
