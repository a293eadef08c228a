/**
 * What do a goal's own readings say on a day, before anything below it is looked at?
 * @module
 */
import { toDayNumber } from "../../calendar/internal.js";
import { OpsLogicError } from "../../core/index.js";
import { describeValue, type ExactFigure, type Fraction, toFraction } from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { knownCheckIns } from "../definition/goal-in-force.js";
import { exactTarget } from "../definition/target.js";
import { type ExactProgress, exactProgress, type ReadProgressOptions } from "../progress/exact-progress.js";
import type { ReadCurve } from "../progress/expected-curve.js";
import { type EvaluatedStatus, evaluate, type GoalStatus } from "../progress/goal-status.js";
import type { ReadPaceBands } from "../progress/pace-bands.js";
import { exactPace } from "../progress/pace-numbers.js";

/** What goals are judged by. */
export interface StandingOptions extends ReadProgressOptions {
  readonly curve: ReadCurve | null;
  readonly bands: ReadPaceBands;
}

/** What a goal's own readings say. */
export interface OwnStanding {
  /** The definition in force. */
  readonly definition: Goal;
  readonly score: ExactFigure;
  /** The last value that was read. */
  readonly value: Fraction | null;
  readonly start: Fraction | null;
  readonly target: Fraction | null;
  /** How much its own readings weigh among its parts. */
  readonly ownWeight: Fraction | null;
  readonly status: GoalStatus;
  /** What the numbers say, also of a closed goal. */
  readonly evaluated: EvaluatedStatus;
  /** As last stated, 0 to 1. */
  readonly confidence: Fraction | null;
}

/**
 * Reads a goal on a day.
 *
 * @param path - Place of the goal in the arguments, for errors.
 */
export function ownStanding(
  goal: Goal,
  options: StandingOptions,
  caller: string,
  path: readonly (string | number)[],
): OwnStanding {
  try {
    const progress = exactProgress(goal, options, caller);
    const { definition } = progress;
    const evaluated = evaluatedStatus(progress, options, caller);
    return {
      definition,
      score: progress.score,
      value: progress.reading?.value ?? null,
      start: fieldOf(definition, "start", caller),
      target: exactTarget(definition, caller).exact,
      ownWeight: fieldOf(definition, "ownWeight", caller),
      status: outcomeBy(goal, options.asOf, caller) ?? evaluated,
      evaluated,
      confidence: confidenceOf(goal, options.asOf, caller),
    };
  } catch (error) {
    throw placed(error, path);
  }
}

function fieldOf(definition: Goal, field: "start" | "ownWeight", caller: string): Fraction | null {
  const amount = definition[field];
  return amount === undefined ? null : toFraction(amount, caller, "goal", field);
}

function outcomeBy({ outcome }: Goal, asOf: number, caller: string): GoalStatus | null {
  if (outcome === undefined) return null;
  return toDayNumber(outcome.date, caller, "goal", "outcome", "date") <= asOf ? outcome.result : null;
}

function evaluatedStatus(progress: ExactProgress, options: StandingOptions, caller: string): EvaluatedStatus {
  try {
    const pace = exactPace(progress, options.curve, options.asOf, caller);
    return evaluate(progress, pace, options.bands, options, caller).status;
  } catch (error) {
    // A goal that ends before it begins has no pace; that is for the check of goals to report.
    if (error instanceof OpsLogicError && error.code === "goals/due-before-start") return "pending";
    throw error;
  }
}

/** The confidence of the last check-in that states one. */
function confidenceOf(goal: Goal, asOf: number, caller: string): Fraction | null {
  const checkIns = knownCheckIns(goal, asOf, caller);
  for (let at = checkIns.length - 1; at >= 0; at--) {
    const { index, entry } = checkIns[at] as (typeof checkIns)[number];
    if (entry.confidence !== undefined)
      return readConfidence(entry.confidence, caller, "goal", "checkIns", index, "confidence");
  }
  return null;
}

/**
 * Reads a confidence.
 *
 * @throws {OpsLogicError} `goals/wrong-confidence` outside of 0 to 1; `core/not-a-number`, `core/not-finite`,
 * `core/out-of-range`.
 */
export function readConfidence(given: number | string, caller: string, ...path: (string | number)[]): Fraction {
  const confidence = toFraction(given, caller, ...path);
  if (confidence.n >= 0n && confidence.n <= confidence.d) return confidence;
  const received = describeValue(given);
  throw new OpsLogicError("goals/wrong-confidence", `${path.join(".")}: expected 0 to 1, got ${received}`, {
    ...{ function: caller, path, received, expected: "0 to 1; 0.7 is seven of ten" },
  });
}

/** The error of one goal, at its place in the list. */
function placed(error: unknown, path: readonly (string | number)[]): unknown {
  if (!(error instanceof OpsLogicError)) return error;
  const inner = error.details.path ?? [];
  const whole = [...path, ...(inner[0] === "goal" ? inner.slice(1) : inner)];
  return new OpsLogicError(error.code, `${whole.join(".")}: expected ${error.details.expected ?? "another value"}`, {
    ...error.details,
    path: whole,
  });
}
