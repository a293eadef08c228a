/**
 * How much of the milestones is done? The share of their weight.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import {
  addFractions,
  compareFractions,
  describeValue,
  divideFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  multiplyFractions,
  noExactFigure,
  ONE,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import type { Goal, GoalCheckIn, GoalMilestone } from "../definition/goal.js";
import type { Dated } from "../definition/goal-in-force.js";
import type { ProgressReason } from "./progress-reasons.js";

/** How much of each milestone is done, by id, after all check-ins; and the last one that spoke of any. */
export interface MilestoneState {
  readonly done: ReadonlyMap<string, Fraction>;
  readonly last: Dated<GoalCheckIn>;
}

/** The state after check-ins in order of time; `null` if none speaks of milestones. */
export function milestoneState(checkIns: readonly Dated<GoalCheckIn>[], caller: string): MilestoneState | null {
  const done = new Map<string, Fraction>();
  let last: Dated<GoalCheckIn> | null = null;
  for (const dated of checkIns) {
    if (dated.entry.milestones === undefined) continue;
    last = dated;
    for (const [id, amount] of Object.entries(dated.entry.milestones)) {
      const path = ["goal", "checkIns", dated.index, "milestones", id];
      const share = toFraction(amount, caller, ...path);
      if (share.n < 0n || compareFractions(share, ONE) > 0) throw outsideShare(amount, caller, path);
      done.set(id, share);
    }
  }
  return last === null ? null : { done, last };
}

/** The weights of milestones as shares of the whole, or why there are none. */
export function milestoneShares(
  milestones: Goal["milestones"],
  caller: string,
): readonly { readonly milestone: GoalMilestone; readonly share: Fraction }[] | ProgressReason {
  if (milestones === undefined || milestones.length === 0) return "no-milestones";
  const weighted = milestones.filter(({ weight }) => weight !== undefined).length;
  if (weighted > 0 && weighted < milestones.length) return "missing-weight";
  const weights = milestones.map(({ weight }, index) => weightOf(weight ?? 1, caller, index));
  const whole = weights.reduce(addFractions, ZERO);
  if (whole.n === 0n) return "zero-weights";
  return milestones.map((milestone, index) => ({
    milestone,
    share: divideFractions(weights[index] as Fraction, whole),
  }));
}

/**
 * The share of the weight that is done.
 *
 * @param partial - Whether what is done in part counts in part; otherwise only what is done.
 */
export function milestonesDone(
  goal: Goal,
  done: ReadonlyMap<string, Fraction>,
  partial: boolean,
  caller: string,
): ExactFigure<ProgressReason> {
  const shares = milestoneShares(goal.milestones, caller);
  if (typeof shares === "string") return noExactFigure(shares);
  let sum = ZERO;
  for (const { milestone, share } of shares) {
    const state = done.get(milestone.id) ?? ZERO;
    const counted = partial || compareFractions(state, ONE) === 0 ? state : ZERO;
    sum = addFractions(sum, multiplyFractions(share, counted));
  }
  return exactFigure(sum);
}

function weightOf(weight: string | number, caller: string, index: number): Fraction {
  const path = ["goal", "milestones", index, "weight"];
  const read = toFraction(weight, caller, ...path);
  if (read.n >= 0n) return read;
  throw refusal("goals/negative-weight", "zero or more", weight, caller, path);
}

function outsideShare(amount: unknown, caller: string, path: readonly (string | number)[]): OpsLogicError {
  return refusal("goals/wrong-share", "how much is done, from 0 to 1", amount, caller, path);
}

function refusal(
  code: string,
  expected: string,
  given: unknown,
  caller: string,
  path: readonly (string | number)[],
): OpsLogicError {
  const received = describeValue(given);
  return new OpsLogicError(code, `${path.join(".")}: expected ${expected}, got ${received}`, {
    ...{ function: caller, path, received, expected },
  });
}
