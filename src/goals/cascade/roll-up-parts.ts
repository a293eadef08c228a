/**
 * What do parts make together, as far as they are known? The one calculation behind every roll-up, in exact fractions.
 *
 * Besides the mean there is always how much of the whole it rests on, and between which bounds the whole must lie
 * whatever the missing parts turn out to be.
 * @module
 */
import type { Note } from "../../core/index.js";
import { compareFractions, divideFractions, type Fraction, multiplyFractions, ONE, ZERO } from "../../core/internal.js";
import { carriedFraction, sumOfFractions } from "./exact-sum.js";

/**
 * What is done about parts without a score. `renormalize`: the mean of the known ones stands for all; `zero`: they
 * count with the lowest score; `strict`: no score unless all are known; `floor`: as renormalize, but no score below a
 * coverage.
 */
export type MissingScorePolicy = "renormalize" | "zero" | "strict" | "floor";

/** How the parts are put together. */
export interface PartsPolicy {
  readonly missing: MissingScorePolicy;
  /** For `floor`. */
  readonly minCoverage: Fraction;
  /** The lowest and the highest score there is. */
  readonly lowest: Fraction;
  readonly highest: Fraction;
}

/** One part: its weight, and what is known of it. A part that rests on others may be known in part. */
export interface ExactPart {
  readonly weight: Fraction;
  readonly score: Fraction | null;
  readonly coverage: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly notes: readonly Note[];
}

/** Why a whole has no score. */
export type WholeReason = "no-parts" | "zero-weights" | "no-scores" | "parts-missing" | "low-coverage";

/** The whole. Coverage and bounds are there wherever the parts have weights, with or without a score. */
export interface ExactWhole {
  readonly score: Fraction | null;
  readonly reason: WholeReason | null;
  readonly notes: readonly Note[];
  readonly extent: { readonly coverage: Fraction; readonly low: Fraction; readonly high: Fraction } | null;
  readonly known: number;
  readonly unknown: number;
}

/** A part with a score of its own. */
export function knownPart(weight: Fraction, score: Fraction, notes: readonly Note[]): ExactPart {
  return { weight, score, coverage: ONE, low: score, high: score, notes };
}

/** A part of which nothing is known. */
export function unknownPart(weight: Fraction, { lowest, highest }: PartsPolicy): ExactPart {
  return { weight, score: null, coverage: ZERO, low: lowest, high: highest, notes: [] };
}

/** Puts the parts together. */
export function wholeOf(parts: readonly ExactPart[], total: Fraction, policy: PartsPolicy): ExactWhole {
  const scored = parts.filter(({ score }) => score !== null);
  const counts = { known: scored.length, unknown: parts.length - scored.length };
  const nothing = (reason: WholeReason): ExactWhole => ({ score: null, reason, notes: [], extent: null, ...counts });
  if (parts.length === 0) return nothing("no-parts");
  if (total.n === 0n) return nothing("zero-weights");

  const meanOf = (pick: (part: ExactPart) => Fraction): Fraction =>
    carriedFraction(divideFractions(weighted(parts, pick), total));
  const extent = {
    coverage: meanOf(({ coverage }) => coverage),
    low: meanOf(({ low }) => low),
    high: meanOf(({ high }) => high),
  };
  const complete = compareFractions(extent.coverage, ONE) === 0;
  const notes = new Set(scored.flatMap((part) => part.notes));
  const none = (reason: WholeReason): ExactWhole => ({ score: null, reason, notes: [], extent, ...counts });

  if (policy.missing === "zero") {
    if (!complete) notes.add("filled");
    return { score: meanOf(({ score }) => score ?? policy.lowest), reason: null, notes: [...notes], extent, ...counts };
  }
  if (policy.missing === "strict" && !complete) return none("parts-missing");
  const weightKnown = sumOfFractions(scored.map(({ weight }) => weight));
  if (weightKnown.n === 0n) return none("no-scores");
  if (policy.missing === "floor" && compareFractions(extent.coverage, policy.minCoverage) < 0)
    return none("low-coverage");
  if (!complete) notes.add("partial-coverage");
  const sum = weighted(scored, ({ score }) => score ?? ZERO);
  return {
    score: carriedFraction(divideFractions(sum, weightKnown)),
    reason: null,
    notes: [...notes],
    extent,
    ...counts,
  };
}

function weighted(parts: readonly ExactPart[], pick: (part: ExactPart) => Fraction): Fraction {
  return sumOfFractions(parts.map((part) => multiplyFractions(part.weight, pick(part))));
}
