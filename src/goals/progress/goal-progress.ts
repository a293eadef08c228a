/**
 * How far has a goal come? Raw progress, score and overshoot, as of a day.
 * @module
 */
import type { Day } from "../../calendar/index.js";
import { dayOfNumber, toDayNumber } from "../../calendar/internal.js";
import { type Decimal, type DecimalInput, type Figure, OpsLogicError } from "../../core/index.js";
import {
  compareFractions,
  decimalOfFraction,
  describeValue,
  figureOfExact,
  ONE,
  toFraction,
} from "../../core/internal.js";
import type { Goal, GoalKind } from "../definition/goal.js";
import { type ExactProgress, exactProgress, type ReadProgressOptions } from "./exact-progress.js";
import type { ProgressReason } from "./progress-reasons.js";
import type { ProgressMeasure } from "./value-measure.js";

/** What a progress is asked with. */
export interface GoalProgressOptions {
  /** The day of asking: what is dated on it counts, what is later does not. */
  readonly asOf: Day;
  /** The largest score, 1 or more; 1.2 for bonus schemes that pay up to 120 %. Default 1. */
  readonly cap?: DecimalInput | undefined;
  /** Whether a milestone that is done in part counts in part. Default: only what is done counts. */
  readonly partialMilestones?: boolean | undefined;
  /** How old a reading may be, in days. Default: the longest interval of the goal's rhythm; without one, any age. */
  readonly staleAfterDays?: number | undefined;
}

/** How far a goal has come. Plain data. */
export interface GoalProgress {
  /** Id of the goal. */
  readonly goal: string;
  readonly asOf: Day;
  readonly kind: GoalKind;
  /** How it was measured. */
  readonly measure: ProgressMeasure;
  /** 0 at the start, 1 at the target; below 0 it has moved away, above 1 it has gone beyond. */
  readonly raw: Figure<ProgressReason>;
  /** Raw, but never below 0 nor above the cap. */
  readonly score: Figure<ProgressReason>;
  /** How far beyond 1, never below 0. */
  readonly overshoot: Figure<ProgressReason>;
  /** Of a goal to maintain or keep in a range: the share of its readings that were inside; else `null`. */
  readonly compliance: Figure<"no-reading"> | null;
  /** Whether what was wanted is there; `null` where that is unknown. */
  readonly met: boolean | null;
  /** The reading that was used, and how many days old it is; `null` if there is none. */
  readonly reading: { readonly date: Day; readonly value: Decimal | null; readonly ageDays: number } | null;
}

/**
 * Measures how far a goal has come, as of a day, under the definition then in force.
 *
 * | kind | raw |
 * |---|---|
 * | `numeric` | (value - start) / (target - start), rising and falling alike |
 * | `numeric` to `maintain`, `range` | 1 inside, else 1 - breach / tolerance (0 without a tolerance) |
 * | `thresholds` | straight lines: start 0, commit 0.3, target 0.7, stretch 1 |
 * | `milestones` | weight done / weight |
 * | `binary` | 1 done, 0 not |
 * | `baseline` | 1 once a value is recorded, 0 before |
 *
 * score = raw, at least 0 and at most `cap`; overshoot = max(0, raw - 1). Moving the wrong way is never progress, and
 * a goal without a reading has no progress: neither 0 nor that of its start. Without a start (or where it equals the
 * target), a comparator decides between met (1) and not met (0), noted `met-or-not`. Where practice
 * differs, and what was taken from where: docs/modules/goals-progress.md.
 *
 * @param goal - A goal with its history.
 * @param options - The day of asking, and how to score.
 * @returns Raw, score and overshoot, or the reason why there are none: `no-reading`, `no-target`, `no-start`,
 * `no-direction`, `start-equals-target`, `range-upside-down`, `levels-out-of-order`, `no-milestones`,
 * `missing-weight`, `zero-weights`. Notes: `stale`, `after-due`, `wrong-way`, `direction-conflict`, `met-or-not`,
 * `edge-excluded`, `negative-base`; on the score, `capped`.
 * @throws {OpsLogicError} `goals/wrong-options`, `goals/negative-size`, `goals/negative-tolerance`,
 * `goals/negative-weight`, `goals/wrong-share`; `calendar/not-a-day`, `core/not-a-number`, `core/not-finite`,
 * `core/out-of-range`.
 * @example
 * ```ts
 * import { type Goal, goalProgress } from "opslogic/goals";
 *
 * const churn: Goal = {
 *   id: "churn", kind: "numeric", direction: "decrease", start: 8, target: 5, unit: "%",
 *   checkIns: [{ date: "2026-02-01", value: "6.5" }, { date: "2026-03-01", value: 9 }],
 * };
 * goalProgress(churn, { asOf: "2026-02-28" }).score.value; // => "0.5"
 * const march = goalProgress(churn, { asOf: "2026-03-31" });
 * march.raw; // => { value: "-0.3333333333333333333333333333333333", reason: null, notes: ["wrong-way"] }
 * march.score.value; // => "0"
 * goalProgress(churn, { asOf: "2026-01-31" }).score.reason; // => "no-reading"
 * ```
 */
export function goalProgress(goal: Goal, options: GoalProgressOptions): GoalProgress {
  const caller = "goalProgress";
  const read = readProgressOptions(options, caller);
  return progressOfExact(goal, exactProgress(goal, read, caller), read.asOf);
}

/** The progress, rounded once. */
export function progressOfExact(goal: Goal, exact: ExactProgress, asOf: number): GoalProgress {
  const { reading, compliance } = exact;
  return {
    goal: goal.id,
    asOf: dayOfNumber(asOf),
    kind: exact.definition.kind,
    measure: exact.measure,
    raw: figureOfExact(exact.raw),
    score: figureOfExact(exact.score),
    overshoot: figureOfExact(exact.overshoot),
    compliance: compliance === null ? null : figureOfExact(compliance),
    met: exact.met,
    reading:
      reading === null
        ? null
        : {
            date: dayOfNumber(reading.day),
            value: reading.value === null ? null : decimalOfFraction(reading.value),
            ageDays: asOf - reading.day,
          },
  };
}

/** Reads the options of a progress. */
export function readProgressOptions(options: GoalProgressOptions, caller: string): ReadProgressOptions {
  const cap = options?.cap === undefined ? ONE : toFraction(options.cap, caller, "options", "cap");
  if (compareFractions(cap, ONE) < 0) throw wrongCap(options.cap, caller);
  return {
    asOf: toDayNumber(options?.asOf, caller, "options", "asOf"),
    cap,
    partialMilestones: options.partialMilestones === true,
    staleAfterDays: options.staleAfterDays,
  };
}

function wrongCap(cap: unknown, caller: string): OpsLogicError {
  const received = describeValue(cap);
  return new OpsLogicError("goals/wrong-options", `cap: expected 1 or more, got ${received}`, {
    ...{ function: caller, path: ["options", "cap"], received, expected: "1 or more" },
  });
}
