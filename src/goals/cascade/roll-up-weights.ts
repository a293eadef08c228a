/**
 * How much does each part of a whole weigh: given weights as they are, none at all as equal ones?
 * @module
 */
import { divideFractions, type Fraction, ONE } from "../../core/internal.js";
import { sumOfFractions } from "./exact-sum.js";

/**
 * What becomes of a part without a weight beside others that have one. `error`: it is refused; `equal-share`: it
 * carries 1/n of the whole, as it would if none had a weight, and the others divide the rest in proportion.
 */
export type MissingWeightPolicy = "error" | "equal-share";

/** Weights that can be worked with, or the first part that stands in the way. */
export type ReadWeights =
  | { readonly problem: null; readonly weights: readonly Fraction[]; readonly total: Fraction }
  | { readonly problem: "missing-weight" | "negative-weight"; readonly at: number };

/**
 * Settles the weight of each part. Only proportions count, so any scale will do.
 *
 * @param given - `null` where there is none.
 */
export function settleWeights(given: readonly (Fraction | null)[], missing: MissingWeightPolicy): ReadWeights {
  const negative = given.findIndex((weight) => weight !== null && weight.n < 0n);
  if (negative >= 0) return { problem: "negative-weight", at: negative };
  const known = given.filter((weight) => weight !== null);
  if (known.length < given.length && known.length > 0 && missing === "error") {
    return { problem: "missing-weight", at: given.indexOf(null) };
  }
  // The mean of the given weights is 1/n of the whole, however many are missing.
  const stand = known.length === 0 ? ONE : divideFractions(sumOfFractions(known), { n: BigInt(known.length), d: 1n });
  const weights = given.map((weight) => weight ?? stand);
  return { problem: null, weights, total: sumOfFractions(weights) };
}
