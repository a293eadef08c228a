/**
 * How far has a goal come whose amount is the sum of those below it?
 *
 * Scores are not averaged here: 50,000 of 100,000, 20,000 of 20,000 and 1,000 of 1,000 are 71,000 of 121,000. So each
 * part weighs as much as it was to move.
 * @module
 */
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  divideFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  multiplyFractions,
  noExactFigure,
  ONE,
  subtractFractions,
  ZERO,
} from "../../core/internal.js";
import { carriedFraction, sumOfFractions } from "./exact-sum.js";
import type { OwnStanding } from "./own-standing.js";
import { linkAmount, type RolledChild } from "./roll-up-average.js";
import type { PartsPolicy } from "./roll-up-parts.js";
import { type GoalRollUpReason, noRolledScore, type RolledAmount, type RolledScore } from "./rolled-goal.js";

/** A goal below, in the amounts that it adds. */
interface Addend {
  readonly id: string;
  /** What it has added by now; `null` where that is not known. */
  readonly added: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
  /** What it was to add; its size is its weight. */
  readonly wanted: Fraction;
  readonly coverage: Fraction;
}

/** The amounts of a goal below: those of its own parts if it is a sum itself, else what was read of it. */
function amountsOf({ goal }: RolledChild): RolledAmount {
  if (goal.amount !== null) return goal.amount;
  const { value, start, target } = goal.standing;
  return { current: value, low: value ?? start, high: value ?? target, start, target };
}

/** The score of a sum. */
export function sumScore(
  standing: OwnStanding,
  children: readonly RolledChild[],
  policy: PartsPolicy,
  caller: string,
): RolledScore {
  const counts = { known: 0, unknown: children.length };
  const nothing = (reason: GoalRollUpReason): RolledScore => noRolledScore("sum", reason, counts);
  if (children.length === 0) return nothing("no-parts");
  const units = new Set(
    [standing.definition, ...children.map(({ goal }) => goal.standing.definition)].map(({ unit }) => unit),
  );
  units.delete(undefined);
  if (units.size > 1) return nothing("mixed-units");
  const amounts = children.map(amountsOf);
  if (amounts.some(({ target }) => target === null)) return nothing("no-target");

  // Movements are compared where every start is known; else amounts as they stand, from zero on.
  const byMovement = amounts.every(({ start }) => start !== null);
  const addends = children.map((child, index) => addendOf(child, amounts[index] as RolledAmount, byMovement, caller));
  const negative = children.some(({ edge }) => (linkAmount(edge, "share", caller)?.n ?? 0n) < 0n);
  if (negative) return nothing("negative-weight");
  const start = standing.start ?? (byMovement ? sumOf(children, amounts, ({ start: from }) => from, caller) : ZERO);
  const base = byMovement ? start : ZERO;
  const wanted = sumOfFractions(addends.map((each) => each.wanted));
  const target = standing.target ?? addFractions(base, wanted);
  const way = subtractFractions(target, start);
  const total = sumOfFractions(addends.map((each) => absoluteFraction(each.wanted)));
  if (way.n === 0n) return nothing("start-equals-target");
  if (total.n === 0n) return nothing("zero-weights");

  const scoreAt = (added: Fraction): Fraction =>
    divideFractions(subtractFractions(addFractions(base, added), start), way);
  const found = addedBy(addends, total, policy);
  const likely = found.likely === null ? [] : [scoreAt(found.likely)];
  const ends = [...likely, scoreAt(found.low), scoreAt(found.high)];
  const clamp = (score: Fraction): Fraction => least(most(score, policy.lowest), policy.highest);
  const extent = {
    coverage: found.coverage,
    low: carriedFraction(clamp(ends.reduce(least))),
    high: carriedFraction(clamp(ends.reduce(most))),
  };
  const notes = byMovement || standing.start !== null ? [] : ["from-zero"];
  return {
    mode: "sum",
    score: scored(found.added, scoreAt, clamp, notes),
    extent,
    parts: addends.map(({ id, wanted: weight }) => ({ id, weight: absoluteFraction(weight) })),
    ...{ total, known: found.known, unknown: addends.length - found.known },
    amount: {
      current: found.added.exact === null ? null : carriedFraction(addFractions(base, found.added.exact)),
      low: carriedFraction(addFractions(base, found.low)),
      high: carriedFraction(addFractions(base, found.high)),
      start,
      target,
    },
  };
}

function addendOf(child: RolledChild, amount: RolledAmount, byMovement: boolean, caller: string): Addend {
  const share = linkAmount(child.edge, "share", caller) ?? ONE;
  const from = byMovement ? (amount.start ?? ZERO) : ZERO;
  const added = (value: Fraction | null, otherwise: Fraction): Fraction =>
    multiplyFractions(share, subtractFractions(value ?? otherwise, from));
  const wanted = added(amount.target, ZERO);
  // A goal in a circle, or with an id that another one has, adds nothing that could be known.
  const isKnown = amount.current !== null && child.goal.score.reason !== "cycle";
  return {
    id: child.goal.standing.definition.id,
    added: isKnown ? added(amount.current, ZERO) : null,
    low: isKnown ? added(amount.low, ZERO) : ZERO,
    high: isKnown ? added(amount.high, ZERO) : wanted,
    wanted,
    coverage: !isKnown ? ZERO : child.goal.amount === null ? ONE : (child.goal.extent?.coverage ?? ZERO),
  };
}

interface Added {
  /** By the policy. */
  readonly added: ExactFigure<GoalRollUpReason>;
  /** If what is missing does as well as what is known. */
  readonly likely: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly coverage: Fraction;
  readonly known: number;
}

function addedBy(addends: readonly Addend[], total: Fraction, policy: PartsPolicy): Added {
  const scored = addends.filter(({ added }) => added !== null);
  const sum = sumOfFractions(scored.map(({ added }) => added ?? ZERO));
  const weightKnown = sumOfFractions(scored.map(({ wanted }) => absoluteFraction(wanted)));
  const coverage = carriedFraction(
    divideFractions(
      sumOfFractions(addends.map((each) => multiplyFractions(each.coverage, absoluteFraction(each.wanted)))),
      total,
    ),
  );
  const isComplete = compareFractions(coverage, ONE) === 0;
  const likely = weightKnown.n === 0n ? null : divideFractions(multiplyFractions(sum, total), weightKnown);
  const shared = {
    likely,
    low: sumOfFractions(addends.map(({ low, high }) => least(low, high))),
    high: sumOfFractions(addends.map(({ low, high }) => most(low, high))),
    ...{ coverage, known: scored.length },
  };
  if (policy.missing === "zero") return { added: exactFigure(sum, isComplete ? [] : ["filled"]), ...shared };
  if (policy.missing === "strict" && !isComplete) return { added: noExactFigure("parts-missing"), ...shared };
  if (likely === null) return { added: noExactFigure("no-scores"), ...shared };
  if (policy.missing === "floor" && compareFractions(coverage, policy.minCoverage) < 0)
    return { added: noExactFigure("low-coverage"), ...shared };
  return { added: exactFigure(likely, isComplete ? [] : ["partial-coverage"]), ...shared };
}

function scored(
  added: Added["added"],
  scoreAt: (added: Fraction) => Fraction,
  clamp: (score: Fraction) => Fraction,
  notes: readonly string[],
): ExactFigure<string> {
  if (added.exact === null) return added;
  const raw = scoreAt(added.exact);
  const score = clamp(raw);
  const order = compareFractions(score, raw);
  const clipped = order === 0 ? [] : order > 0 ? ["wrong-way"] : ["capped"];
  return exactFigure(carriedFraction(score), [...notes, ...added.notes, ...clipped]);
}

function sumOf(
  children: readonly RolledChild[],
  amounts: readonly RolledAmount[],
  pick: (amount: RolledAmount) => Fraction | null,
  caller: string,
): Fraction {
  return sumOfFractions(
    children.map(({ edge }, index) =>
      multiplyFractions(linkAmount(edge, "share", caller) ?? ONE, pick(amounts[index] as RolledAmount) ?? ZERO),
    ),
  );
}

function least(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}

function most(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}
