/**
 * Which changes does the past of a metric show over so many steps, and by which method?
 * @module
 */
import { addFractions, compareFractions, type Fraction, subtractFractions } from "../../core/internal.js";
import { type ChangeDistribution, distributionOf, distributionOfSums } from "./change-distribution.js";
import type { ProposalMethod } from "./proposal.js";
import type { ReadProposal } from "./proposal-options.js";

/** One past value, its time counted in steps. */
export interface StepPoint {
  readonly at: number;
  readonly value: Fraction;
}

/** The changes that are possible, from which value on. */
export type PossibleChanges = {
  readonly method: ProposalMethod;
  /** How many past changes they rest on. */
  readonly sample: number;
  /** Steps without a value inside the history. */
  readonly gaps: boolean;
} & (
  | { readonly changes: ChangeDistribution; readonly base: Fraction }
  | { readonly changes: null; readonly base: null }
);

/** So many stretches, of which so many do not overlap, speak for themselves; fewer are few cases told many times. */
const LEAST_STRETCHES = 20;
const LEAST_SEPARATE = 5;

/** The changes of a history in order of time, by the method asked for or chosen. */
export function possibleChanges(points: readonly StepPoint[], asked: ReadProposal): PossibleChanges {
  const valueAt = new Map(points.map(({ at, value }) => [at, value]));
  const last = points[points.length - 1]?.at ?? 0;
  const gaps = points.length > 0 && last - (points[0] as StepPoint).at >= points.length;
  const changesOver = (steps: number): Fraction[] =>
    points.flatMap(({ at, value }) => {
      const before = valueAt.get(at - steps);
      return before === undefined ? [] : [subtractFractions(value, before)];
    });
  const { periods, season, needed } = asked;
  if (season !== null) {
    const years = Math.ceil(periods / season);
    const base = valueAt.get(last + periods - years * season);
    return counted("seasonal", changesOver(season), years, base, needed, gaps);
  }
  const base = valueAt.get(last);
  const stretches = changesOver(periods);
  const separate = Math.floor((points.length - 1) / periods);
  const enough = stretches.length >= LEAST_STRETCHES && separate >= LEAST_SEPARATE;
  const method = asked.method ?? (enough ? "stretches" : "sums");
  return method === "stretches"
    ? counted(method, stretches, 1, base, needed, gaps)
    : counted(method, changesOver(1), periods, base, needed, gaps);
}

function counted(
  method: ProposalMethod,
  seen: readonly Fraction[],
  count: number,
  base: Fraction | undefined,
  needed: number,
  gaps: boolean,
): PossibleChanges {
  const sample = seen.length;
  if (base === undefined || sample < needed) return { method, sample, gaps, changes: null, base: null };
  const changes = count === 1 ? distributionOf(seen) : distributionOfSums(seen, count);
  return { method, sample, gaps, changes, base };
}

/** Where a change leads, kept within the bounds. */
export function within(
  base: Fraction,
  change: Fraction,
  { worst, limit }: { readonly worst: Fraction | null; readonly limit: Fraction | null },
): { readonly value: Fraction; readonly change: Fraction; readonly bound: "worst" | "limit" | null } {
  const value = addFractions(base, change);
  if (limit !== null && compareFractions(value, limit) > 0) {
    return { value: limit, change: subtractFractions(limit, base), bound: "limit" };
  }
  if (worst !== null && compareFractions(value, worst) < 0) {
    return { value: worst, change: subtractFractions(worst, base), bound: "worst" };
  }
  return { value, change, bound: null };
}
