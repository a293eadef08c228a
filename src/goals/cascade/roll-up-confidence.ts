/**
 * How sure are people of a goal, by those below it? The weighted mean, the lowest, and who is in doubt.
 *
 * A confidence that nobody stated stays missing: 3 of 5 or 5 of 10 would be an opinion that nobody holds.
 * @module
 */
import {
  compareFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  noExactFigure,
  ONE,
  ZERO,
} from "../../core/internal.js";
import { sumOfFractions } from "./exact-sum.js";
import type { OwnStanding } from "./own-standing.js";
import { type PartsPolicy, wholeOf } from "./roll-up-parts.js";
import { partOf, type RolledGoal } from "./rolled-goal.js";

/** A confidence is between 0 and 1, and the known ones stand for those that are missing. */
const POLICY: PartsPolicy = { missing: "renormalize", minCoverage: ZERO, lowest: ZERO, highest: ONE };

/** The confidence in a goal, with what it rests on. */
export type RolledConfidence = Pick<RolledGoal, "confidence" | "confidenceExtent" | "lowestConfidence" | "doubtful">;

/** The confidence that was stated for the goal itself. */
export function ownConfidence({ confidence, definition }: OwnStanding, doubtBelow: Fraction): RolledConfidence {
  if (confidence === null) return { ...NOTHING, confidenceExtent: { coverage: ZERO, low: ZERO, high: ONE } };
  return {
    confidence: exactFigure(confidence),
    confidenceExtent: { coverage: ONE, low: confidence, high: confidence },
    lowestConfidence: { value: confidence, goal: definition.id },
    doubtful: isDoubt(confidence, doubtBelow) ? [definition.id] : [],
  };
}

/** The confidence of parts, weighed as their scores are. */
export function confidenceOfParts(
  parts: readonly { readonly id: string; readonly weight: Fraction; readonly of: RolledConfidence }[],
  doubtBelow: Fraction,
): RolledConfidence {
  const total = sumOfFractions(parts.map(({ weight }) => weight));
  const whole = wholeOf(
    parts.map(({ of, weight }) => partOf({ score: of.confidence, extent: of.confidenceExtent }, weight, POLICY)),
    total,
    POLICY,
  );
  let lowest: RolledGoal["lowestConfidence"] = null;
  for (const { of } of parts) if (of.lowestConfidence !== null) lowest = lower(of.lowestConfidence, lowest);
  return {
    confidence: whole.score === null ? NOTHING.confidence : exactFigure(whole.score, whole.notes),
    confidenceExtent: whole.extent,
    lowestConfidence: lowest,
    doubtful: parts
      .filter(({ of }) => of.confidence.exact !== null && isDoubt(of.confidence.exact, doubtBelow))
      .map(({ id }) => id),
  };
}

const NOTHING: RolledConfidence & { readonly confidence: ExactFigure<"no-confidence"> } = {
  confidence: noExactFigure("no-confidence"),
  confidenceExtent: null,
  lowestConfidence: null,
  doubtful: [],
};

function isDoubt(confidence: Fraction, doubtBelow: Fraction): boolean {
  return compareFractions(confidence, doubtBelow) < 0;
}

/** The lower of two; of equal ones that of the smaller id. */
function lower(a: LowestConfidence, b: LowestConfidence | null): LowestConfidence {
  if (b === null) return a;
  const order = compareFractions(a.value, b.value);
  return order < 0 || (order === 0 && a.goal < b.goal) ? a : b;
}

type LowestConfidence = NonNullable<RolledGoal["lowestConfidence"]>;
