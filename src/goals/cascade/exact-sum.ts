/**
 * What do many exact fractions add up to, and how exact is what one level hands to the next?
 * @module
 */
import { addFractions, type Fraction, ONE, powerOfTen, reduce, ZERO } from "../../core/internal.js";

/** So many different denominators are put on one exactly; their product grows with each. */
const MOST_DENOMINATORS = 512;

/**
 * The sum: exact, and its digits do not depend on the order. Fractions of one denominator are added first, then the
 * rest in pairs. Of very many that have nothing in common, twice the digits that are shown are kept.
 */
export function sumOfFractions(values: readonly Fraction[]): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { n, d } of values) byDenominator.set(d, (byDenominator.get(d) ?? 0n) + n);
  let row = [...byDenominator].map(([d, n]): Fraction => ({ n, d }));
  if (row.length > MOST_DENOMINATORS) return sumOfCuts(row);
  while (row.length > 1) {
    const pairs: Fraction[] = [];
    for (let i = 0; i < row.length; i += 2) pairs.push(addFractions(row[i] as Fraction, row[i + 1] ?? ZERO));
    row = pairs;
  }
  return row[0] ?? ZERO;
}

/** Each cut at the same place, which lies far behind the first digit of the largest. */
function sumOfCuts(values: readonly Fraction[]): Fraction {
  const scale = values.reduce(
    (least, each) => {
      const own = scaleOf(each);
      return own === null || (least !== null && least < own) ? least : own;
    },
    null as bigint | null,
  );
  if (scale === null) return ZERO;
  return { n: values.reduce((sum, { n, d }) => sum + (n * scale) / d, 0n), d: scale };
}

/** The power of ten that a fraction is cut at to keep its first digits; `null` for zero. */
function scaleOf({ n, d }: Fraction): bigint | null {
  const size = (whole: bigint): number => whole.toString(16).length;
  // A hexadecimal digit is worth 1.2 decimal ones.
  return n === 0n ? null : powerOfTen(Math.max(0, DIGITS - Math.floor((size(n) - size(d)) * 1.2)));
}

/** 77 digits; a fraction below it is small enough to be carried as it is. */
const LARGEST = 1n << 256n;
/** Lowest terms are looked for up to here; beyond, that takes longer than all the rest. */
const REDUCIBLE = 1n << 2048n;
/** Digits that are kept of one that is not: more than twice as many as are shown. */
const DIGITS = 70;

/**
 * A score as it is handed to the goal above: exact, in lowest terms once it has grown. Where the parts of very many
 * levels have nothing in common, the fraction would grow with each of them; it is cut far below the digits that are
 * shown.
 */
export function carriedFraction(value: Fraction): Fraction {
  if (value.n === value.d) return ONE;
  if (value.d < LARGEST) return value;
  const lowest = value.d < REDUCIBLE ? reduce(value) : value;
  if (lowest.d < LARGEST) return lowest;
  const scale = scaleOf(value);
  return scale === null ? ZERO : { n: (value.n * scale) / value.d, d: scale };
}
