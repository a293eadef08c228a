/**
 * How fast has a metric moved so far, and how does a needed rate compare with that?
 *
 * The rate of a change is its size over its steps. The percentile of a needed rate is that of its size among the sizes
 * of the past rates: the share below it, and half of the share equal to it (mid-rank).
 * @module
 */
import type { Grain } from "../../calendar/index.js";
import {
  absoluteFraction,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  subtractFractions,
  ZERO,
} from "../../core/internal.js";
import { type MetricHistory, MONTHS, type ReadPoint } from "./metric-history.js";
import { monthsBetween } from "./months-between.js";

/** Fewer past changes say too little: a quarter of them, where sandbagging begins, would not be one whole change. */
export const LEAST_CHANGES = 4;

/** Above this percentile a rate is a stretch; below the other, sandbagging. */
const STRETCH_ABOVE: Fraction = { n: 95n, d: 100n };
const SANDBAG_BELOW: Fraction = { n: 25n, d: 100n };

/** So many times the fastest past change is unrealistic. */
const UNREALISTIC_FACTOR: Fraction = { n: 3n, d: 2n };

/** The past changes of a metric, per step. */
export interface PastChanges {
  /** In order of time, with their signs. */
  readonly rates: readonly Fraction[];
  /** The size of the fastest. */
  readonly fastest: Fraction;
  /** Where it has been going: last value minus first, per step. */
  readonly drift: Fraction;
  readonly step: Grain;
}

/** How a needed rate lies among past changes. */
export interface RatePosition {
  /** Share of past changes that were slower, equals counted half; 0 to 1. */
  readonly percentile: Fraction;
  readonly grade: "unrealistic" | "stretch" | "usual" | "sandbag";
  /** The metric has been going the other way. */
  readonly against: boolean;
}

/** The past changes; `null` if there are fewer than {@link LEAST_CHANGES}. */
export function pastChanges({ points, step }: MetricHistory): PastChanges | null {
  const rates: Fraction[] = [];
  for (let index = 1; index < points.length; index++) {
    rates.push(ratePerStep(points[index - 1] as ReadPoint, points[index] as ReadPoint));
  }
  if (rates.length < LEAST_CHANGES) return null;
  const fastest = rates.map(absoluteFraction).reduce((most, next) => (compareFractions(next, most) > 0 ? next : most));
  return { rates, fastest, drift: ratePerStep(points[0] as ReadPoint, points[points.length - 1] as ReadPoint), step };
}

function ratePerStep(from: ReadPoint, to: ReadPoint): Fraction {
  return divideFractions(subtractFractions(to.value, from.value), { n: BigInt(to.at - from.at), d: 1n });
}

/** Where a needed rate, with its sign, lies among past changes. */
export function positionOf(needed: Fraction, past: PastChanges): RatePosition {
  const size = absoluteFraction(needed);
  let below = 0;
  let equal = 0;
  for (const rate of past.rates) {
    const order = compareFractions(absoluteFraction(rate), size);
    if (order < 0) below++;
    else if (order === 0) equal++;
  }
  const percentile: Fraction = { n: BigInt(2 * below + equal), d: BigInt(2 * past.rates.length) };
  const against = past.drift.n !== 0n && past.drift.n < 0n !== needed.n < 0n && needed.n !== 0n;
  return { percentile, grade: gradeOf(size, percentile, past.fastest), against };
}

function gradeOf(size: Fraction, percentile: Fraction, fastest: Fraction): RatePosition["grade"] {
  if (compareFractions(size, multiplyFractions(fastest, UNREALISTIC_FACTOR)) > 0) return "unrealistic";
  if (compareFractions(percentile, STRETCH_ABOVE) > 0) return "stretch";
  return compareFractions(percentile, SANDBAG_BELOW) < 0 ? "sandbag" : "usual";
}

/**
 * The steps from the end of one day to the end of another: days and weeks by their days, longer steps by the calendar,
 * whole months and the days left over as a part of theirs.
 */
export function stepsBetween(step: Grain, after: number, through: number): Fraction {
  if (through <= after) return ZERO;
  const months = MONTHS[step];
  if (months === undefined) return { n: BigInt(through - after), d: step === "week" ? 7n : 1n };
  return divideFractions(monthsBetween(after + 1, through + 1), { n: BigInt(months), d: 1n });
}
