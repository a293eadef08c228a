/**
 * Which straight line runs through the readings of a goal? By least squares, or by the median of slopes.
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
import type { ValueReading } from "./readings.js";

/** `least-squares`: smallest squared distances; `theil-sen`: the median of the slopes of all pairs, robust to outliers. */
export type ForecastMethod = "least-squares" | "theil-sen";

/** value = intercept + slope * day, days counted as day numbers. */
export interface FittedLine {
  readonly slope: Fraction;
  readonly at: (day: number) => Fraction;
}

/** The line through readings of at least two days. */
export function fittedLine(readings: readonly ValueReading[], method: ForecastMethod): FittedLine {
  // Counted from the first reading, so that the numbers stay small.
  const origin = (readings[0] as ValueReading).day;
  const points = readings.map(({ day, value }) => ({ x: whole(day - origin), y: value }));
  const { slope, through } = method === "theil-sen" ? theilSen(points) : leastSquares(points);
  const at = (day: number): Fraction =>
    addFractions(through.y, multiplyFractions(slope, subtractFractions(whole(day - origin), through.x)));
  return { slope, at };
}

interface Point {
  readonly x: Fraction;
  readonly y: Fraction;
}

interface Line {
  readonly slope: Fraction;
  readonly through: Point;
}

/** slope = sum of (x - mean x)(y - mean y) / sum of (x - mean x)^2, through the means. */
function leastSquares(points: readonly Point[]): Line {
  const count = whole(points.length);
  const mean = (values: readonly Fraction[]): Fraction => divideFractions(values.reduce(addFractions, ZERO), count);
  const through = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  let products = ZERO;
  let squares = ZERO;
  for (const { x, y } of points) {
    const step = subtractFractions(x, through.x);
    products = addFractions(products, multiplyFractions(step, subtractFractions(y, through.y)));
    squares = addFractions(squares, multiplyFractions(step, step));
  }
  return { slope: reduce(divideFractions(products, squares)), through };
}

/** The median of the slopes of all pairs, through the medians of both axes. */
function theilSen(points: readonly Point[]): Line {
  const slopes: Fraction[] = [];
  for (const [index, later] of points.entries()) {
    for (const earlier of points.slice(0, index)) {
      slopes.push(divideFractions(subtractFractions(later.y, earlier.y), subtractFractions(later.x, earlier.x)));
    }
  }
  const through = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  return { slope: reduce(median(slopes)), through };
}

function median(values: readonly Fraction[]): Fraction {
  const sorted = [...values].sort(compareFractions);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as Fraction;
  if (sorted.length % 2 === 1) return upper;
  return divideFractions(addFractions(sorted[middle - 1] as Fraction, upper), whole(2));
}

function whole(number: number): Fraction {
  return { n: BigInt(number), d: 1n };
}
