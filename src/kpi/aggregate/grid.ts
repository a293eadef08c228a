/**
 * The slot of each row: its stretch of time and its members, numbered densely.
 * @module
 */

import { NO_DAY, type TextVector } from "../vector/vector.js";
import { pairsOf } from "./grouping.js";

/** The finest cells of one table. Plain data. */
export interface Grid {
  readonly slots: number;
  /** Segment, or day number, of each slot. */
  readonly time: Int32Array;
  /** Member code of each slot, by dimension; -1 for the null member. */
  readonly codes: readonly Int32Array[];
}

export interface GridOfRows {
  readonly grid: Grid;
  /** Slot of each row; `grid.slots` for rows that have none. */
  readonly slot: Int32Array;
}

/** A table over days is small; one over ten thousand years is not worth more than this. */
const WIDEST_TABLE = 4_000_000;

/** The stretch of each row's day: position in `starts`/`ends`, or -1. */
export function segmentsOfRows(days: Int32Array, starts: readonly number[], ends: readonly number[]): Int32Array {
  const segment = new Int32Array(days.length).fill(-1);
  const first = starts[0];
  const last = ends[ends.length - 1];
  if (first === undefined || last === undefined) return segment;
  if (last - first > WIDEST_TABLE) {
    for (let row = 0; row < days.length; row++) segment[row] = segmentOf(days[row] as number, starts, ends);
    return segment;
  }
  const table = new Int32Array(last - first).fill(-1);
  for (const [i, start] of starts.entries()) table.fill(i, start - first, (ends[i] as number) - first);
  const width = last - first;
  for (let row = 0; row < days.length; row++) {
    const at = (days[row] as number) - first;
    if (at >= 0 && at < width) segment[row] = table[at] as number;
  }
  return segment;
}

/** The stretch that a day lies in, by halving. */
export function segmentOf(day: number, starts: readonly number[], ends: readonly number[]): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && (starts[low] as number) <= day ? low : -1;
}

/** Numbers time and members together; rows of negative time have no slot. */
export function gridOf(
  time: Int32Array,
  times: number,
  dimensions: readonly TextVector[],
  drop: Uint8Array | null,
): GridOfRows {
  const rows = time.length;
  let product = times;
  for (const { members } of dimensions) product *= members.length + 1;
  const dense = product <= Math.max(65_536, 2 * rows);
  return dense ? denseGrid(time, times, dimensions, drop, product) : sparseGrid(time, times, dimensions, drop);
}

function denseGrid(
  time: Int32Array,
  times: number,
  dimensions: readonly TextVector[],
  drop: Uint8Array | null,
  slots: number,
): GridOfRows {
  const slot = new Int32Array(time.length);
  const [first, ...others] = dimensions;
  const size = first === undefined ? 1 : first.members.length + 1;
  // Time and the first dimension in one pass: most questions have no more.
  for (let row = 0; row < slot.length; row++) {
    const t = time[row] as number;
    const code = first === undefined ? 0 : (first.codes[row] as number);
    const left = t < 0 || (drop !== null && drop[row] === 1);
    slot[row] = left ? slots : t * size + (code < 0 ? size - 1 : code);
  }
  for (const { codes, members } of others) {
    const width = members.length + 1;
    for (let row = 0; row < slot.length; row++) {
      const s = slot[row] as number;
      if (s === slots) continue;
      const code = codes[row] as number;
      slot[row] = s * width + (code < 0 ? width - 1 : code);
    }
  }
  const codes = dimensions.map(() => new Int32Array(slots));
  const timeOf = new Int32Array(slots);
  const sizes = dimensions.map(({ members }) => members.length + 1);
  const repeat = times === 0 ? 0 : slots / times;
  for (let s = 0; s < slots; s++) {
    let rest = s % repeat;
    timeOf[s] = (s - rest) / repeat;
    for (let i = sizes.length - 1; i >= 0; i--) {
      const size = sizes[i] as number;
      const code = rest % size;
      (codes[i] as Int32Array)[s] = code === size - 1 ? -1 : code;
      rest = (rest - code) / size;
    }
  }
  return { grid: { slots, time: timeOf, codes }, slot };
}

function sparseGrid(
  time: Int32Array,
  times: number,
  dimensions: readonly TextVector[],
  drop: Uint8Array | null,
): GridOfRows {
  let slot: Int32Array = time.map((t, row) => (t < 0 || (drop !== null && drop[row] === 1) ? times : t));
  let slots = times;
  let timeOf: Int32Array = Int32Array.from({ length: times }, (_, i) => i);
  let codes: Int32Array[] = [];
  for (const dimension of dimensions) {
    const nullCode = dimension.members.length;
    const code = dimension.codes.map((c) => (c < 0 ? nullCode : c));
    const { pair, count, starts, codes: found } = pairsOf(slot, slots, code, nullCode + 1);
    const parent = new Int32Array(count);
    for (let s = 0; s < slots; s++) parent.fill(s, starts[s], starts[s + 1]);
    const parentOf = (of: Int32Array): Int32Array => parent.map((s) => of[s] as number);
    timeOf = parentOf(timeOf);
    codes = [...codes.map(parentOf), found.map((c) => (c === nullCode ? -1 : c))];
    slot = pair;
    slots = count;
  }
  return { grid: { slots, time: timeOf, codes }, slot };
}

/** The distinct days of rows, in order, and the position of each row's day among them (-1 for none). */
export function daysOfRows(
  days: Int32Array,
  counts: (row: number) => boolean,
): { readonly distinct: readonly number[]; readonly position: Int32Array } {
  const found = new Set<number>();
  for (let row = 0; row < days.length; row++) if (days[row] !== NO_DAY && counts(row)) found.add(days[row] as number);
  const distinct = [...found].sort((a, b) => a - b);
  const positionOf = new Map(distinct.map((day, i) => [day, i]));
  const position = days.map((day, row) => (counts(row) ? (positionOf.get(day) ?? -1) : -1));
  return { distinct, position };
}
