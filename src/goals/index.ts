/**
 * Goals as data: sentences compiled, checked, followed and cascaded.
 * @module
 */
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
