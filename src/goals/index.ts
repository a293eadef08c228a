/**
 * Goals as data: sentences compiled, checked, followed and cascaded.
 * @module
 */
export type { MissingScorePolicy, WholeReason } from "./cascade/roll-up-parts.js";
export type { PartShare, ScoreBounds, ScorePart, ScoreRollUp, ScoreRollUpOptions } from "./cascade/roll-up-scores.js";
export { rollUpScores } from "./cascade/roll-up-scores.js";
export type { MissingWeightPolicy } from "./cascade/roll-up-weights.js";
export type {
  CompiledField,
  CompiledGoal,
  DeadlineRule,
  GoalAlternative,
  GoalCadence,
  TextSpan,
} from "./compile/compiled-goal.js";
export type {
  CheckInRhythm,
  ClaimedGoalStatus,
  Goal,
  GoalAmount,
  GoalChange,
  GoalCheckIn,
  GoalComparator,
  GoalDirection,
  GoalKind,
  GoalLink,
  GoalMilestone,
  GoalOutcome,
  GoalRevision,
  GoalRollUpMode,
  GoalThresholds,
  RevisableGoal,
} from "./definition/goal.js";
