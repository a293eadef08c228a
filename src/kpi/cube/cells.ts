/**
 * Which cells does a level have, and which slots of the finest grid belong to each of them?
 * @module
 */
import type { Grid } from "../aggregate/grid.js";
import type { Segments } from "../plan/plan.js";
import { isNoWindow, type WindowRanges } from "../plan/windows.js";
import { refused } from "../refused.js";
import { SAFE } from "../vector/vector.js";

/** Slots and the keys of the cells they belong to, pair by pair. */
export interface SlotKeys {
  readonly from: Int32Array;
  readonly keys: Float64Array;
}

/** Numbers the cells of a level: key = period, then the members in order. */
export interface KeySpace {
  readonly periods: number;
  /** Members of each dimension of the level, the null member counted. */
  readonly sizes: readonly number[];
  /** Keys of one period. */
  readonly stride: number;
  readonly size: number;
}

export function keySpace(periods: number, memberCounts: readonly number[], caller: string): KeySpace {
  const sizes = memberCounts.map((count) => count + 1);
  const stride = sizes.reduce((product, size) => product * size, 1);
  const size = periods * stride;
  if (!(size < SAFE))
    throw refused(
      "kpi/too-many-cells",
      "the members of these dimensions make too many cells",
      caller,
      ["query", "by"],
      size,
    );
  return { periods, sizes, stride, size };
}

/** For each segment, the periods whose window covers it. */
function periodsBySegment(segments: Segments, ranges: WindowRanges): readonly (readonly number[])[] {
  const lists: number[][] = segments.starts.map(() => []);
  for (const [period, start] of ranges.starts.entries()) {
    if (isNoWindow(ranges, period)) continue;
    const end = ranges.ends[period] as number;
    let low = 0;
    let high = segments.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((segments.starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    for (let s = low; s < lists.length && (segments.starts[s] as number) < end; s++)
      (lists[s] as number[]).push(period);
  }
  return lists;
}

/** The member part of each slot's key; `ranks` translates codes of the grid to sorted members. */
export function memberKeys(
  grid: Grid,
  dimensions: readonly number[],
  ranks: readonly Int32Array[],
  space: KeySpace,
): Float64Array {
  const key = new Float64Array(grid.slots);
  for (const [i, dimension] of dimensions.entries()) {
    const size = space.sizes[i] as number;
    const codes = grid.codes[dimension] as Int32Array;
    const rank = ranks[dimension] as Int32Array;
    for (let s = 0; s < key.length; s++) {
      const code = codes[s] as number;
      key[s] = (key[s] as number) * size + (code < 0 ? size - 1 : (rank[code] as number));
    }
  }
  return key;
}

/** Pairs of slots and cells for one window; only slots with rows take part. */
export function slotKeys(
  grid: Grid,
  rows: Float64Array,
  member: Float64Array,
  segments: Segments,
  ranges: WindowRanges,
  space: KeySpace,
): SlotKeys {
  const lists = periodsBySegment(segments, ranges);
  let pairs = 0;
  for (let s = 0; s < grid.slots; s++)
    if ((rows[s] as number) > 0) pairs += (lists[grid.time[s] as number] as readonly number[]).length;
  const from = new Int32Array(pairs);
  const keys = new Float64Array(pairs);
  let at = 0;
  for (let s = 0; s < grid.slots; s++) {
    if (!((rows[s] as number) > 0)) continue;
    const periods = lists[grid.time[s] as number] as readonly number[];
    for (let i = 0; i < periods.length; i++) {
      from[at] = s;
      keys[at++] = (periods[i] as number) * space.stride + (member[s] as number);
    }
  }
  return { from, keys };
}

/** The cells of a level: their keys in order, and the position of a key among them. */
export interface CellKeys {
  readonly keys: Float64Array;
  /** Position of each of the given keys; -1 for keys without a cell. */
  positions(keys: Float64Array): Int32Array;
}

/** Whether some KPI wants cells listed that have no rows. */
export interface Filling {
  readonly periods: boolean;
  readonly members: boolean;
}

export function cellKeys(lists: readonly Float64Array[], space: KeySpace, fill: Filling): CellKeys {
  const given = lists.reduce((sum, list) => sum + list.length, 0);
  if (fill.periods || fill.members) return sortedKeys(filledKeys(lists, space, fill));
  if (space.size > Math.max(65_536, 4 * given)) {
    const all = new Float64Array(given);
    let at = 0;
    for (const list of lists) {
      all.set(list, at);
      at += list.length;
    }
    return sortedKeys(all);
  }
  const position = new Int32Array(space.size).fill(-1);
  for (const list of lists) for (let i = 0; i < list.length; i++) position[list[i] as number] = 0;
  let cells = 0;
  for (let key = 0; key < position.length; key++) if (position[key] === 0) position[key] = cells++;
  const keys = new Float64Array(cells);
  for (let key = 0; key < position.length; key++)
    if ((position[key] as number) >= 0) keys[position[key] as number] = key;
  return { keys, positions: (list) => eachKey(list, (key) => position[key] as number) };
}

/**
 * Filling lists what is not there: for periods, every member in every period of the query; for
 * members, every member in every period that has rows.
 */
function filledKeys(lists: readonly Float64Array[], space: KeySpace, fill: Filling): Float64Array {
  // The grand total is there also where there are no rows at all.
  const members = new Set<number>(space.sizes.length === 0 ? [0] : []);
  const present = new Set<number>();
  for (const list of lists) {
    for (const key of list) {
      const member = key % space.stride;
      members.add(member);
      present.add((key - member) / space.stride);
    }
  }
  const periods = fill.periods ? Array.from({ length: space.periods }, (_, period) => period) : [...present];
  const keys = new Float64Array(periods.length * members.size);
  let at = 0;
  for (const period of periods) for (const member of members) keys[at++] = period * space.stride + member;
  return keys;
}

function sortedKeys(all: Float64Array): CellKeys {
  const sorted = all.slice().sort();
  let cells = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[cells++] = sorted[i] as number;
  const keys = sorted.slice(0, cells);
  return { keys, positions: (list) => eachKey(list, (key) => positionOf(keys, key)) };
}

function eachKey(list: Float64Array, positionAt: (key: number) => number): Int32Array {
  const positions = new Int32Array(list.length);
  for (let i = 0; i < list.length; i++) positions[i] = positionAt(list[i] as number);
  return positions;
}

/** Position of a key among sorted ones, or -1. */
export function positionOf(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}

/** Period and member codes of each key. */
export function splitKeys(
  keys: Float64Array,
  space: KeySpace,
): { readonly period: Int32Array; readonly codes: readonly Int32Array[] } {
  const period = new Int32Array(keys.length);
  const codes = space.sizes.map(() => new Int32Array(keys.length));
  if (space.size >= 2 ** 31) {
    for (let cell = 0; cell < keys.length; cell++) splitKey(keys[cell] as number, cell, space, period, codes);
    return { period, codes };
  }
  // Keys that fit 32 bits are divided as such: a remainder of doubles costs ten times as much.
  for (let cell = 0; cell < keys.length; cell++) splitKey((keys[cell] as number) | 0, cell, space, period, codes);
  return { period, codes };
}

function splitKey(key: number, cell: number, space: KeySpace, period: Int32Array, codes: readonly Int32Array[]): void {
  let rest = key;
  for (let i = space.sizes.length - 1; i >= 0; i--) {
    const size = space.sizes[i] as number;
    const code = rest % size;
    (codes[i] as Int32Array)[cell] = code === size - 1 ? -1 : code;
    rest = (rest - code) / size;
  }
  period[cell] = rest;
}
