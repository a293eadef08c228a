/**
 * Goals as data: sentences compiled, checked, followed and cascaded.
 * @module
 */
export type {
  AlignmentFault,
  AlignmentHealth,
  AlignmentOptions,
  AlignmentPenalty,
} from "./cascade/alignment-health.js";
export { alignmentHealth } from "./cascade/alignment-health.js";
export type { Allocation, AllocationReason } from "./cascade/allocation.js";
export { allocationOf } from "./cascade/allocation.js";
export type {
  CascadeRollUp,
  ConfidenceRollUp,
  GoalRollUp,
  GoalRollUpOptions,
  RolledStatus,
  RolledSum,
} from "./cascade/cascade-roll-up.js";
export type { CascadeContext } from "./cascade/cascade-subject.js";
export { checkCascade } from "./cascade/check-cascade.js";
export type { ConfidenceOutcome } from "./cascade/confidence-accuracy.js";
export { confidenceAccuracy } from "./cascade/confidence-accuracy.js";
export { rollUpGoals } from "./cascade/roll-up-goals.js";
export type { MissingScorePolicy, WholeReason } from "./cascade/roll-up-parts.js";
export type { PartShare, ScoreBounds, ScorePart, ScoreRollUp, ScoreRollUpOptions } from "./cascade/roll-up-scores.js";
export { rollUpScores } from "./cascade/roll-up-scores.js";
export type { MissingWeightPolicy } from "./cascade/roll-up-weights.js";
export type { GoalRollUpReason, RollUpMode, WorstStatus } from "./cascade/rolled-goal.js";
export { compileGoal } from "./compile/compile-goal.js";
export type { GoalDocument, SkippedText } from "./compile/compile-goals.js";
export { compileGoals } from "./compile/compile-goals.js";
export type { CompileOptions } from "./compile/compile-options.js";
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
export { goalInForce } from "./definition/goal-in-force.js";
export type { GoalHorizon } from "./definition/horizon.js";
export { horizonOf } from "./definition/horizon.js";
export { checkInGoal, closeGoal, reviseGoal } from "./definition/revise-goal.js";
export type { StatedField, StatedGoal } from "./definition/stated-goal.js";
export { statedGoalOf } from "./definition/stated-goal-of.js";
export type { TargetReason } from "./definition/target.js";
export { targetOfGoal } from "./definition/target.js";
export type { GoalExplanationContext } from "./explain/explain-goal.js";
export { explainGoal } from "./explain/explain-goal.js";
export type { MetricMatch, NamedKpi } from "./match/match-metric.js";
export { matchMetric } from "./match/match-metric.js";
export type { ClaimedStatus } from "./progress/claimed-status.js";
export type { CurveName, CurvePoint, ExpectedCurve } from "./progress/expected-curve.js";
export type { ForecastMethod } from "./progress/fitted-line.js";
export type { ForecastReason, GoalForecast, GoalForecastOptions } from "./progress/goal-forecast.js";
export { goalForecast } from "./progress/goal-forecast.js";
export type { GoalPace, GoalPaceOptions } from "./progress/goal-pace.js";
export { goalPace } from "./progress/goal-pace.js";
export type { GoalProgress, GoalProgressOptions } from "./progress/goal-progress.js";
export { goalProgress } from "./progress/goal-progress.js";
export type { EvaluatedStatus, GoalStatus, StatusBasis } from "./progress/goal-status.js";
export type { PaceBands, PacePreset, PaceRule } from "./progress/pace-bands.js";
export type { PaceDays } from "./progress/pace-numbers.js";
export type { PaceReason, ProgressNote, ProgressReason } from "./progress/progress-reasons.js";
export type { ProgressMeasure } from "./progress/value-measure.js";
export type { GoalBesides } from "./render/goal-of-sentence.js";
export { goalOfSentence } from "./render/goal-of-sentence.js";
export { renderGoal } from "./render/render-goal.js";
export { assessGoal } from "./smart/assess-goal.js";
export { checkGoal, goalRecommended } from "./smart/check-goal.js";
export type { BenchmarkQuartiles, GoalContext, HistoryPoint, MetricBounds } from "./smart/goal-context.js";
export type {
  ProposalLevel,
  ProposalMethod,
  ProposalOptions,
  ProposalReason,
  ProposedLevel,
  TargetProposal,
} from "./smart/proposal.js";
export { proposeTarget } from "./smart/propose-target.js";
export { renderAssessment } from "./smart/render-assessment.js";
export type {
  SmartAssessment,
  SmartDimension,
  SmartJudgment,
  SmartNote,
  SmartVerdict,
} from "./smart/smart-assessment.js";
