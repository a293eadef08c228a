/**
 * Comparing many values with thresholds that follow from their targets, in whole numbers.
 *
 * A value n / d reaches a threshold (a t + b |t| + c) / e if n e - (a t + b |t| + c) d is not below
 * zero. Two thresholds are compared in one pass, without branches: on which side of its target a value
 * lies is as good as random, and guessing wrong would cost more than the arithmetic.
 * @module
 */
import { SAFE } from "../vector/vector.js";

/** One threshold: (a t + b |t| + c) / d, all whole numbers. */
export interface Threshold {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Values n / d, one of them for all or one for each cell, and their targets in whole numbers. */
export interface ComparedCells {
  readonly n: Float64Array;
  readonly each: Float64Array | null;
  readonly shared: number;
  readonly targets: Float64Array;
}

/** Brings any difference of two numbers below 2^53 between -1 and 1. */
const TINY: number = 2 ** -54;

/** 0 where a value has reached the threshold, -1 where it has not: left is n e, right (a t + b |t| + c) d. */
function side(left: number, right: number, edge: number): number {
  return Math.floor((left - right + edge) * TINY);
}

/** Adds to `reached` how many of two thresholds each value reaches; the second counts with its weight, 0 or 1. */
export function countReached(
  { n, each, shared, targets }: ComparedCells,
  low: Threshold,
  high: Threshold,
  weight: number,
  edge: number,
  reached: Int8Array,
): void {
  const { a: lowA, b: lowB, c: lowC, d: lowD } = low;
  const { a: highA, b: highB, c: highC, d: highD } = high;
  const step = n.length === 1 ? 0 : 1;
  for (let cell = 0; cell < reached.length; cell++) {
    const t = targets[cell] as number;
    const size = Math.abs(t);
    const value = n[cell * step] as number;
    const divisor = each === null ? shared : (each[cell * step] as number);
    const first = side(value * lowD, (lowA * t + lowB * size + lowC) * divisor, edge);
    const second = side(value * highD, (highA * t + highB * size + highC) * divisor, edge);
    const more = 1 + first + weight * (1 + second);
    reached[cell] = (reached[cell] as number) + more;
  }
}

/** For which targets a threshold means something, and how large the factors of all thresholds are. */
export interface Bounds {
  /** Targets must be greater than this. */
  readonly above: number;
  readonly zeroCounts: boolean;
  /** Largest d; largest |a| + |b|; largest |c|. */
  readonly scale: number;
  readonly slope: number;
  readonly shift: number;
}

/**
 * Compares with the last two thresholds and writes the code of each cell whose comparisons were exact;
 * returns the other cells. A product that comes out below 2^53 was exact; a missing value or target
 * compares false.
 */
export function settleCodes(
  { n, each, shared, targets }: ComparedCells,
  low: Threshold,
  high: Threshold,
  weight: number,
  edge: number,
  { above, zeroCounts, scale, slope, shift }: Bounds,
  reached: Int8Array,
  codes: Int8Array,
  status: Int8Array,
): readonly number[] {
  const { a: lowA, b: lowB, c: lowC, d: lowD } = low;
  const { a: highA, b: highB, c: highC, d: highD } = high;
  const step = n.length === 1 ? 0 : 1;
  const left: number[] = [];
  for (let cell = 0; cell < status.length; cell++) {
    const t = targets[cell] as number;
    const size = Math.abs(t);
    const value = n[cell * step] as number;
    const divisor = each === null ? shared : (each[cell * step] as number);
    const first = side(value * lowD, (lowA * t + lowB * size + lowC) * divisor, edge);
    const second = side(value * highD, (highA * t + highB * size + highC) * divisor, edge);
    const more = 1 + first + weight * (1 + second);
    const exact = Math.abs(value) * scale < SAFE && (slope * size + shift) * divisor < SAFE;
    if (exact && t > above && (t !== 0 || zeroCounts)) status[cell] = codes[(reached[cell] as number) + more] as number;
    else left.push(cell);
  }
  return left;
}
