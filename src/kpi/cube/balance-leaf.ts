/**
 * Balances: heads, stock, receivables. They add up over members, never over time.
 *
 * The closing balance is that of the last snapshot date of the table in the window, over all members,
 * so that totals are sums of cells; a member without a row on that date adds
 * nothing. The average takes every snapshot date alike, or weights it by the days until
 * the next one.
 * @module
 */
import type { Fraction } from "../../core/internal.js";
import type { Grid } from "../aggregate/grid.js";
import { keepSum, type SumPartial } from "../aggregate/partial.js";
import type { LeafReading } from "../plan/program.js";
import type { WindowRanges } from "../plan/windows.js";
import { reasonCode } from "../vector/evaluate-program.js";
import { type NumberVector, SAFE } from "../vector/vector.js";
import type { CellKeys, KeySpace } from "./cells.js";
import { readSums } from "./read-partial.js";

/** Snapshots of a window: which days count, how much each, and how much that is together. */
interface Weights {
  readonly days: readonly { readonly day: number; readonly weight: number }[];
  readonly total: number;
}

export function readBalances(
  reading: LeafReading,
  partial: SumPartial,
  { grid, distinct }: { readonly grid: Grid; readonly distinct: readonly number[] },
  member: Float64Array,
  ranges: WindowRanges,
  space: KeySpace,
  cells: CellKeys,
  period: Int32Array,
  rows: Float64Array,
): NumberVector {
  const weights = ranges.starts.map((start, p) => weightsOf(reading.kind, distinct, start, ranges.ends[p] as number));
  if (reading.kind === "snapshotCount" || reading.kind === "dayCount") {
    const n = Float64Array.from(period, (p) => (weights[p] as Weights).total || Number.NaN);
    return { kind: "number", n, d: 1, exact: null, why: new Uint8Array(n.length).fill(reasonCode("no-data")) };
  }
  const slotsOfDay = new Map<number, number[]>();
  for (let slot = 0; slot < grid.slots; slot++) {
    const day = grid.time[slot] as number;
    const list = slotsOfDay.get(day);
    if (list === undefined) slotsOfDay.set(day, [slot]);
    else list.push(slot);
  }
  const n = new Float64Array(period.length);
  const seen = new Uint8Array(period.length);
  const exact = new Map<number, Fraction>();
  for (const [p, { days }] of weights.entries()) {
    for (const { day, weight } of days) {
      const slots = (slotsOfDay.get(day) ?? []).filter((slot) => partial.seen?.[slot] === 1);
      const at = cells.positions(Float64Array.from(slots, (slot) => p * space.stride + (member[slot] as number)));
      for (const [i, slot] of slots.entries()) {
        const cell = at[i] as number;
        if (cell < 0) continue;
        seen[cell] = 1;
        const small = (partial.n[slot] as number) * weight;
        const sum = (n[cell] as number) + small;
        if (Math.abs(small) < SAFE && Math.abs(sum) < SAFE) n[cell] = sum;
        else keepSum(exact, cell, { n: BigInt(partial.n[slot] as number) * BigInt(weight), d: BigInt(partial.d) });
        const big = partial.exact.get(slot);
        if (big !== undefined) keepSum(exact, cell, { n: big.n * BigInt(weight), d: big.d });
      }
    }
  }
  return readSums({ kind: "sum", n, d: partial.d, exact, seen }, rows);
}

function weightsOf(kind: LeafReading["kind"], distinct: readonly number[], start: number, end: number): Weights {
  const inside = distinct.filter((day) => day >= start && day < end);
  if (kind === "closing") {
    const last = inside[inside.length - 1];
    return { days: last === undefined ? [] : [{ day: last, weight: 1 }], total: last === undefined ? 0 : 1 };
  }
  const perDay = kind === "daySum" || kind === "dayCount";
  const days = inside.map((day, i) => ({ day, weight: perDay ? (inside[i + 1] ?? end) - day : 1 }));
  return { days, total: days.reduce((sum, { weight }) => sum + weight, 0) };
}
