/**
 * Sample quantiles, exactly, by any of the nine types of Hyndman and Fan (1996).
 *
 * Types 1 to 3 pick a value, types 4 to 9 lie between two of them; all from the same numbers m (where
 * the first value is put) and n (how many there are). Type 7 is what spreadsheets call inclusive,
 * type 6 exclusive.
 * @module
 */
import {
  addFractions,
  compareFractions,
  type Fraction,
  multiplyFractions,
  subtractFractions,
} from "../../core/internal.js";
import type { QuantileType } from "../plan/program.js";

/** m of each continuous type as a + b*p: Hyndman and Fan, table 1. */
const SHIFTS: Readonly<Record<4 | 5 | 6 | 7 | 8 | 9, readonly [Fraction, Fraction]>> = {
  4: [fraction(0, 1), fraction(0, 1)],
  5: [fraction(1, 2), fraction(0, 1)],
  6: [fraction(0, 1), fraction(1, 1)],
  7: [fraction(1, 1), fraction(-1, 1)],
  8: [fraction(1, 3), fraction(1, 3)],
  9: [fraction(3, 8), fraction(1, 4)],
};

function fraction(n: number, d: number): Fraction {
  return { n: BigInt(n), d: BigInt(d) };
}

/**
 * The quantile of sorted values; `at(i)` is the i-th of `count`, from 0.
 *
 * @param share - 0 to 1.
 */
export function quantile(
  count: number,
  at: (index: number) => Fraction,
  share: Fraction,
  type: QuantileType,
): Fraction {
  // np + m = j + g with a whole j and 0 <= g < 1; values are counted from 1 and clamped to the ends.
  const size = { n: BigInt(count), d: 1n };
  const shift = type > 3 ? SHIFTS[type as 4] : [type === 3 ? fraction(-1, 2) : fraction(0, 1), fraction(0, 1)];
  const position = addFractions(
    multiplyFractions(size, share),
    addFractions(shift[0], multiplyFractions(shift[1], share)),
  );
  const whole = floor(position);
  const rest = subtractFractions(position, { n: whole, d: 1n });
  const value = (index: bigint): Fraction =>
    at(Number(index < 1n ? 1n : index > BigInt(count) ? BigInt(count) : index) - 1);
  const lower = value(whole);
  const upper = value(whole + 1n);
  if (rest.n === 0n) {
    if (type === 2) return multiplyFractions(addFractions(lower, upper), fraction(1, 2));
    // Type 3 takes the even one of two equally near.
    return type === 3 && whole % 2n !== 0n ? upper : lower;
  }
  if (type <= 3) return upper;
  return addFractions(lower, multiplyFractions(rest, subtractFractions(upper, lower)));
}

function floor({ n, d }: Fraction): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}

/** Sorts fractions in place, least first. */
export function sortFractions(values: Fraction[]): Fraction[] {
  return values.sort(compareFractions);
}
