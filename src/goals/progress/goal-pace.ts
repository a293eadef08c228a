/**
 * Is a goal on pace? Expected against actual progress, where it is heading, and what status that makes.
 * @module
 */
import type { Day } from "../../calendar/index.js";
import { toDayNumber } from "../../calendar/internal.js";
import type { Figure, Finding } from "../../core/index.js";
import { figureOfExact } from "../../core/internal.js";
import type { Goal, GoalOutcome } from "../definition/goal.js";
import { type ClaimedStatus, claimedStatus, claimFindings, outcomeFindings } from "./claimed-status.js";
import { exactProgress } from "./exact-progress.js";
import { type CurveName, type ExpectedCurve, readCurve } from "./expected-curve.js";
import { type GoalProgress, type GoalProgressOptions, progressOfExact, readProgressOptions } from "./goal-progress.js";
import { type EvaluatedStatus, type Evaluation, evaluate, type GoalStatus, type StatusBasis } from "./goal-status.js";
import { type PaceBands, type PacePreset, type PaceRule, readBands, ruleOfBands } from "./pace-bands.js";
import { exactPace, type PaceDays } from "./pace-numbers.js";
import type { PaceReason } from "./progress-reasons.js";

/** What a pace is asked with. */
export interface GoalPaceOptions extends GoalProgressOptions {
  /** What is expected over time. Default: `step` for what is there or not, due dates of milestones, else `linear`. */
  readonly curve?: ExpectedCurve | undefined;
  /** How far behind is still on track: a preset, or bands of your own. Default `"default"`. */
  readonly bands?: PacePreset | PaceBands | undefined;
}

/** Whether a goal is on pace. Plain data; shares are ratios (0.1 is ten percent). */
export interface GoalPace {
  /** Id of the goal. */
  readonly goal: string;
  readonly asOf: Day;
  /** How far it has come. */
  readonly progress: GoalProgress;
  /** Its days, both ends counted; `null` if the first or the last is missing. */
  readonly days: PaceDays | null;
  /** Days gone by / days. */
  readonly elapsedShare: Figure<PaceReason>;
  /** The curve that was used. */
  readonly curve: CurveName;
  /** The progress that should be there by now. */
  readonly expected: Figure<PaceReason>;
  /** The same in the unit of the goal; of milestones, a share. */
  readonly expectedValue: Figure<PaceReason>;
  /** expected - raw; below 0 it is ahead. */
  readonly gap: Figure<PaceReason>;
  /** raw / expected. */
  readonly pace: Figure<PaceReason>;
  /** Progress at the end if it goes on as it went so far. */
  readonly projected: Figure<PaceReason>;
  /** The same in the unit of the goal: start + (value - start) / elapsed share. */
  readonly projectedValue: Figure<PaceReason>;
  /** (value - start) / days gone by, in the unit of the goal per day. */
  readonly ratePerDay: Figure<PaceReason>;
  /** (target - value) / days left; 0 once the target is met. */
  readonly requiredPerDay: Figure<PaceReason>;
  /** requiredPerDay / ratePerDay: above 1, it must go faster than so far. */
  readonly requiredRatio: Figure<PaceReason>;
  /** What the status was judged by. */
  readonly rule: PaceRule;
  /** What it came to once it is closed; before that, the evaluated status. */
  readonly status: GoalStatus;
  /** What the numbers say, also of a closed goal. */
  readonly evaluated: EvaluatedStatus;
  /** What `status` rests on. */
  readonly basis: StatusBasis;
  /** Why it is pending or outdated; else `null`. */
  readonly reason: Evaluation["reason"];
  /** What the last check-in that claims a status claims. */
  readonly claimed: ClaimedStatus | null;
  /** `goals/status-disagrees`, `goals/outcome-disagrees`. */
  readonly findings: readonly Finding[];
}

/**
 * Measures whether a goal is on pace, as of a day, and says its status beside the one claimed.
 *
 * elapsed share t = days gone by / days, both ends counted; expected = curve(t); gap = expected - raw;
 * pace = raw / expected; projected = raw / t; requiredPerDay = (target - value) / days left.
 *
 * Status, by precedence: the outcome of a goal that is closed; `outdated` if readings are too old, or there is none and
 * it is over; `achieved` once the target is met; `missed` if it is over without; then by the bands of the gap, edges
 * on the better side: `on-track`, `at-risk`, `off-track`; `pending` if it has not begun or too little is known. What is
 * to stay inside is judged by whether it is: `on-track`, within its tolerance `at-risk`, else `off-track`, and once it is over
 * `achieved` or `missed`. The bands and their sources: docs/modules/goals-progress.md.
 *
 * @param goal - A goal with its history.
 * @param options - The day of asking, how to score, what to expect, and the bands.
 * @returns Numbers, rule, status and findings. Reasons of the numbers: those of `goalProgress`, `no-period`,
 * `not-started`, `nothing-expected`, `no-time-left`, `no-movement`, `wrong-way`, `not-gradual`.
 * @throws {OpsLogicError} `goals/due-before-start`, `goals/wrong-bands`, `goals/wrong-curve`, and what `goalProgress`
 * throws.
 * @example
 * ```ts
 * import { type Goal, goalPace } from "opslogic/goals";
 *
 * const goal: Goal = {
 *   id: "signups", kind: "numeric", direction: "increase", start: 100, target: 200,
 *   startDate: "2026-01-01", dueDate: "2026-03-31",
 *   checkIns: [{ date: "2026-02-14", value: 130, status: "on-track" }],
 * };
 * const pace = goalPace(goal, { asOf: "2026-02-14" });
 * pace.gap.value; // => "0.2"
 * pace.projectedValue.value; // => "160"
 * [pace.status, pace.claimed?.status]; // => ["at-risk", "on-track"]
 * pace.findings.map(({ code }) => code); // => ["goals/status-disagrees"]
 * goalPace(goal, { asOf: "2026-02-14", bands: "burning" }).status; // => "on-track"
 * ```
 */
export function goalPace(goal: Goal, options: GoalPaceOptions): GoalPace {
  const caller = "goalPace";
  const read = readProgressOptions(options, caller);
  const bands = readBands(options.bands, caller);
  const curve = readCurve(options.curve, caller);
  const progress = exactProgress(goal, read, caller);
  const exact = exactPace(progress, curve, read.asOf, caller);
  const evaluation = evaluate(progress, exact, bands, read, caller);
  const outcome = outcomeBy(goal, read.asOf, caller);
  const claimed = claimedStatus(goal, read.asOf, caller);
  return {
    goal: goal.id,
    asOf: options.asOf,
    progress: progressOfExact(goal, progress, read.asOf),
    days: exact.days,
    elapsedShare: figureOfExact(exact.elapsedShare),
    curve: exact.curve,
    expected: figureOfExact(exact.expected),
    expectedValue: figureOfExact(exact.expectedValue),
    gap: figureOfExact(exact.gap),
    pace: figureOfExact(exact.pace),
    projected: figureOfExact(exact.projected),
    projectedValue: figureOfExact(exact.projectedValue),
    ratePerDay: figureOfExact(exact.ratePerDay),
    requiredPerDay: figureOfExact(exact.requiredPerDay),
    requiredRatio: figureOfExact(exact.requiredRatio),
    rule: ruleOfBands(bands),
    status: outcome?.result ?? evaluation.status,
    evaluated: evaluation.status,
    basis: outcome === null ? evaluation.basis : "outcome",
    reason: outcome === null ? evaluation.reason : null,
    claimed,
    findings: [
      ...(outcome === null ? claimFindings(goal, claimed, evaluation.status) : []),
      ...outcomeFindings(goal, outcome, progress),
    ],
  };
}

/** What became of a goal, if it was closed by then. */
function outcomeBy({ outcome }: Goal, asOf: number, caller: string): GoalOutcome | null {
  if (outcome === undefined) return null;
  return toDayNumber(outcome.date, caller, "goal", "outcome", "date") <= asOf ? outcome : null;
}
