/**
 * What score do the goals below make together, and with the goal's own readings beside them?
 * @module
 */
import {
  exactFigure,
  type Fraction,
  multiplyFractions,
  noExactFigure,
  ONE,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import { sumOfFractions } from "./exact-sum.js";
import type { GoalEdge } from "./goal-graph.js";
import type { OwnStanding } from "./own-standing.js";
import { type PartsPolicy, wholeOf } from "./roll-up-parts.js";
import { type MissingWeightPolicy, settleWeights } from "./roll-up-weights.js";
import { noRolledScore, partOf, type RolledGoal, type RolledScore, type WeighedPart } from "./rolled-goal.js";

/** A goal below, rolled up, and the link by which it contributes. */
export interface RolledChild {
  readonly edge: GoalEdge;
  readonly goal: RolledGoal;
}

/** The score of a goal by its own readings alone. */
export function ownScore({ score }: OwnStanding, policy: PartsPolicy): RolledScore {
  const isKnown = score.exact !== null;
  return {
    mode: "own",
    score,
    extent: isKnown
      ? { coverage: ONE, low: score.exact, high: score.exact }
      : { coverage: ZERO, low: policy.lowest, high: policy.highest },
    ...{ parts: [], total: ZERO, known: isKnown ? 1 : 0, unknown: isKnown ? 0 : 1, amount: null },
  };
}

/**
 * The weighted mean of the scores below. The weight of a link counts as far as its share goes; the goal's own readings
 * are one more part where they have a weight.
 */
export function averageScore(
  standing: OwnStanding,
  children: readonly RolledChild[],
  policy: PartsPolicy,
  missingWeight: MissingWeightPolicy,
  caller: string,
): RolledScore {
  const own = standing.ownWeight;
  const mode = own === null ? "average" : "mixed";
  const given = children.map(({ edge }) => linkAmount(edge, "weight", caller));
  const read = settleWeights(own === null ? given : [...given, own], missingWeight);
  const counts = { known: 0, unknown: given.length + (own === null ? 0 : 1) };
  if (read.problem !== null) return noRolledScore(mode, read.problem, counts);
  const parts: WeighedPart[] = [];
  for (const [index, { edge, goal }] of children.entries()) {
    const share = linkAmount(edge, "share", caller) ?? ONE;
    if (share.n < 0n) return noRolledScore(mode, "negative-weight", counts);
    parts.push({ id: goal.standing.definition.id, weight: multiplyFractions(read.weights[index] as Fraction, share) });
  }
  if (own !== null) parts.push({ id: standing.definition.id, weight: own });
  const total = sumOfFractions(parts.map(({ weight }) => weight));
  const scores = own === null ? [] : [ownScore(standing, policy)];
  const whole = wholeOf(
    [...children.map(({ goal }) => goal), ...scores].map((each, index) =>
      partOf(each, parts[index]?.weight ?? ZERO, policy),
    ),
    total,
    policy,
  );
  return {
    mode,
    score: whole.score === null ? noExactFigure(whole.reason ?? "no-parts") : exactFigure(whole.score, whole.notes),
    extent: whole.extent,
    ...{ parts, total, known: whole.known, unknown: whole.unknown, amount: null },
  };
}

/** What a link says of its weight or share; `null` where it says nothing. */
export function linkAmount({ child, at, link }: GoalEdge, field: "weight" | "share", caller: string): Fraction | null {
  const amount = link[field];
  return amount === undefined ? null : toFraction(amount, caller, "goals", child, "parents", at, field);
}
