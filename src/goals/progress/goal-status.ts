/**
 * What do the numbers say of a goal: achieved, on track, at risk, off track, missed, or nothing yet?
 *
 * By precedence: what a closed goal came to, then readings that are too old, then the numbers, then pending.
 * @module
 */

import { toDayNumber } from "../../calendar/internal.js";
import { compareFractions } from "../../core/internal.js";
import type { Goal, GoalOutcome } from "../definition/goal.js";
import { dueDay, type ExactProgress } from "./exact-progress.js";
import { bandOfGap, type ReadPaceBands } from "./pace-bands.js";
import type { ExactPace } from "./pace-numbers.js";
import type { PaceReason } from "./progress-reasons.js";
import { staleLimit } from "./staleness.js";

/** What the numbers say of a goal that is open. */
export type EvaluatedStatus =
  | "achieved"
  | "on-track"
  | "at-risk"
  | "off-track"
  | "missed"
  /** No reading, or none that is recent enough. */
  | "outdated"
  /** Not begun, or not enough is known to say. */
  | "pending";

/** The status of a goal: what it came to once it is closed, before that what the numbers say. */
export type GoalStatus = EvaluatedStatus | GoalOutcome["result"];

/**
 * What a status rests on. `outcome`: the goal was closed; `reading-age`: readings are missing; `met`: what was wanted is
 * there; `due-date`: it is over; `inside`: inside now or not; `gap`: expected less actual; `unknown`: nothing yet.
 */
export type StatusBasis = "outcome" | "reading-age" | "met" | "due-date" | "inside" | "gap" | "unknown";

/** A status with what it rests on. */
export interface Evaluation {
  readonly status: EvaluatedStatus;
  readonly basis: StatusBasis;
  /** Why it is pending or outdated; else `null`. */
  readonly reason: PaceReason | "stale" | null;
}

/** Judges an open goal by its numbers. */
export function evaluate(
  progress: ExactProgress,
  pace: ExactPace,
  bands: ReadPaceBands,
  { asOf, staleAfterDays }: { readonly asOf: number; readonly staleAfterDays: number | undefined },
  caller: string,
): Evaluation {
  const { definition, measure, met, raw } = progress;
  const due = dueDay(definition, caller);
  const isOver = due !== null && asOf > due;
  if (progress.isStale) return { status: "outdated", basis: "reading-age", reason: "stale" };
  if (progress.reading === null && measure !== "recorded") {
    const isOverdue = isOver || waitedTooLong(definition, asOf, staleAfterDays, caller);
    const status = isOverdue ? "outdated" : "pending";
    return { status, basis: isOverdue ? "reading-age" : "unknown", reason: "no-reading" };
  }
  if (measure === "inside") return held(progress, isOver);
  if (met === true) return { status: "achieved", basis: "met", reason: null };
  if (isOver) return over(progress, bands);
  if (pace.days?.elapsed === 0) return pending("not-started");
  if (raw.exact === null) return pending(raw.reason);
  if (pace.gap.exact === null) return pending(pace.gap.reason);
  return { status: bandOfGap(pace.gap.exact, bands), basis: "gap", reason: null };
}

/** What is to stay inside is never achieved before its time is over. */
function held({ raw, met }: ExactProgress, isOver: boolean): Evaluation {
  if (raw.exact === null) return pending(raw.reason);
  if (isOver) return { status: met === true ? "achieved" : "missed", basis: "due-date", reason: null };
  const status = met === true ? "on-track" : raw.exact.n > 0n ? "at-risk" : "off-track";
  return { status, basis: "inside", reason: null };
}

function over({ raw, met }: ExactProgress, { achievedFrom }: ReadPaceBands): Evaluation {
  if (raw.exact === null && met === null) return pending(raw.reason);
  const isEnough = achievedFrom !== null && raw.exact !== null && compareFractions(raw.exact, achievedFrom) >= 0;
  return { status: isEnough ? "achieved" : "missed", basis: "due-date", reason: null };
}

/** Whether a first reading should have been there by now. */
function waitedTooLong(definition: Goal, asOf: number, staleAfterDays: number | undefined, caller: string): boolean {
  const limit = staleLimit(definition, staleAfterDays, caller);
  if (limit === null || definition.startDate === undefined) return false;
  return asOf - toDayNumber(definition.startDate, caller, "goal", "startDate") > limit;
}

function pending(reason: PaceReason): Evaluation {
  return { status: "pending", basis: "unknown", reason };
}
