/**
 * Which changes are possible, and how likely is each? An exact distribution: values with whole-number weights.
 * @module
 */
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  reduce,
  subtractFractions,
  ZERO,
} from "../../core/internal.js";

/** Values from low to high with their weights; the chance of a value is its weight over the total. */
export interface ChangeDistribution {
  readonly values: readonly Fraction[];
  readonly weights: readonly bigint[];
  readonly total: bigint;
  /** The changes were put on a grid first. */
  readonly approximate: boolean;
}

/** So many different sums at most; beyond, changes are put on a grid that leaves so many. */
const MOST_SUMS = 12_000;

/** The distribution of values seen, each as likely as the other. */
export function distributionOf(seen: readonly Fraction[]): ChangeDistribution {
  const sorted = [...seen].sort(compareFractions);
  const values: Fraction[] = [];
  const weights: bigint[] = [];
  for (const value of sorted) {
    const last = values.length - 1;
    if (last >= 0 && compareFractions(value, values[last] as Fraction) === 0)
      weights[last] = (weights[last] ?? 0n) + 1n;
    else {
      values.push(value);
      weights.push(1n);
    }
  }
  return { values, weights, total: BigInt(seen.length), approximate: false };
}

/**
 * The distribution of the sum of `count` changes drawn from those seen, each draw like the others: what resampling
 * the changes tends to, without drawing.
 *
 * The changes are whole steps of a grid above the smallest. With the number of changes of each step as coefficients
 * they are a polynomial, and the distribution of the sum is its power.
 */
export function distributionOfSums(seen: readonly Fraction[], count: number): ChangeDistribution {
  const least = seen.reduce((low, next) => (compareFractions(next, low) < 0 ? next : low));
  const above = seen.map((change) => subtractFractions(change, least));
  const spread = above.reduce((most, next) => (compareFractions(next, most) > 0 ? next : most));
  const base = multiplyFractions(least, { n: BigInt(count), d: 1n });
  if (spread.n === 0n) return { values: [base], weights: [1n], total: 1n, approximate: false };
  const most = BigInt(Math.floor(MOST_SUMS / count));
  const common = above.reduce(commonStep, ZERO);
  const needed = divideFractions(spread, common);
  const exact = compareFractions(needed, { n: most, d: 1n }) <= 0;
  const step = exact ? common : divideFractions(spread, { n: most, d: 1n });
  const steps = above.map((size) => Number(nearest(divideFractions(size, step))));
  const { weights, total } = powerOfCounts(steps, count);
  const values: Fraction[] = [];
  const kept: bigint[] = [];
  for (const [index, weight] of weights.entries()) {
    if (weight === 0n) continue;
    values.push(addFractions(base, multiplyFractions(step, { n: BigInt(index), d: 1n })));
    kept.push(weight);
  }
  return { values, weights: kept, total, approximate: !exact };
}

/** The weights of all sums of `count` of the steps: the power of a polynomial, packed into one big integer. */
function powerOfCounts(steps: readonly number[], count: number): { weights: bigint[]; total: bigint } {
  const total = BigInt(steps.length) ** BigInt(count);
  // No coefficient exceeds the total, so that none overflows its hexadecimal digits into the next.
  const digits = total.toString(16).length;
  const slot = BigInt(4 * digits);
  let packed = 0n;
  for (const step of steps) packed += 1n << (slot * BigInt(step));
  const power = (packed ** BigInt(count)).toString(16);
  const weights: bigint[] = [];
  for (let end = power.length; end > 0; end -= digits) {
    weights.push(BigInt(`0x${power.slice(Math.max(0, end - digits), end)}`));
  }
  return { weights, total };
}

/** The largest step of which both are whole multiples. */
function commonStep(a: Fraction, b: Fraction): Fraction {
  let [x, y] = [a.n * b.d, b.n * a.d];
  while (y !== 0n) [x, y] = [y, x % y];
  return reduce({ n: x, d: a.d * b.d });
}

/** To the nearest whole, halves up; for what is not negative. */
function nearest({ n, d }: Fraction): bigint {
  return (2n * n + d) / (2n * d);
}

/** The weight of all values that are at least this one. */
export function weightFrom({ values, weights }: ChangeDistribution, least: Fraction): bigint {
  let sum = 0n;
  for (let index = values.length - 1; index >= 0; index--) {
    if (compareFractions(values[index] as Fraction, least) < 0) break;
    sum += weights[index] as bigint;
  }
  return sum;
}

/** The highest value that is reached with at least this chance. */
export function valueAtChance({ values, weights, total }: ChangeDistribution, chance: Fraction): Fraction {
  let sum = 0n;
  for (let index = values.length - 1; index > 0; index--) {
    sum += weights[index] as bigint;
    if (sum * chance.d >= chance.n * total) return values[index] as Fraction;
  }
  return values[0] as Fraction;
}
