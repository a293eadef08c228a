/**
 * How are the numbers of a finding written, and from when on do they not add up?
 * @module
 */
import { type Fraction, roundFraction, textOfFraction } from "../../core/internal.js";

/** A number for a sentence: rounded for people, without trailing zeros. */
export function roundedText(value: Fraction, places: number): string {
  return textOfFraction(roundFraction(value, places, "halfUp"));
}

/** A ratio as percent with one place. */
export function percentText(value: Fraction): string {
  return roundedText({ n: value.n * 100n, d: value.d }, 1);
}

/** Weights are taken to add up within 0.005 of 100, as two places of a percentage leave it; here of a whole of 1. */
export const SUM_TOLERANCE: Fraction = { n: 5n, d: 100_000n };
