/**
 * What do many exact fractions add up to, and how exact is what one level hands to the next?
 * @module
 */
import { addFractions, type Fraction, ONE, powerOfTen, reduce, ZERO } from "../../core/internal.js";

/**
 * The exact sum. Fractions of one denominator are added first, then the rest in pairs, so that a sum of many takes
 * little more than linear time, and its digits do not depend on the order.
 */
export function sumOfFractions(values: readonly Fraction[]): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { n, d } of values) byDenominator.set(d, (byDenominator.get(d) ?? 0n) + n);
  let row = [...byDenominator].map(([d, n]): Fraction => ({ n, d }));
  while (row.length > 1) {
    const pairs: Fraction[] = [];
    for (let i = 0; i < row.length; i += 2) pairs.push(addFractions(row[i] as Fraction, row[i + 1] ?? ZERO));
    row = pairs;
  }
  return row[0] ?? ZERO;
}

/** 77 digits; a fraction below it is small enough to be carried as it is. */
const LARGEST = 1n << 256n;
/** Places that are kept of one that is not: more than twice as many as are shown. */
const PLACES = 70;

/**
 * A score as it is handed to the goal above: exact, in lowest terms once it has grown. Where the parts of very many
 * levels have nothing in common, the fraction would grow with each of them; it is cut far below the digits that are
 * shown.
 */
export function carriedFraction(value: Fraction): Fraction {
  if (value.n === value.d) return ONE;
  if (value.d < LARGEST) return value;
  const lowest = reduce(value);
  if (lowest.d < LARGEST) return lowest;
  const scale = powerOfTen(PLACES);
  return { n: (value.n * scale) / value.d, d: scale };
}
