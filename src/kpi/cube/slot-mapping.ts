/**
 * Where the slots of the finest grid go in the cells of a level, for one window of time.
 * @module
 */
import type { Fraction } from "../../core/internal.js";
import { gatherPartial, type Partial, type SumPartial } from "../aggregate/partial.js";
import { reasonCode } from "../vector/evaluate-program.js";
import type { NumberVector } from "../vector/vector.js";
import type { CellKeys, SlotKeys } from "./cells.js";

export interface SlotMapping {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cells: number;
  /** True if no two slots go to one cell: then nothing needs merging. */
  readonly single: boolean;
  /** Rows of each cell. */
  readonly rows: Float64Array;
}

export function slotMapping({ from, keys }: SlotKeys, cells: CellKeys, rows: SumPartial): SlotMapping {
  const to = cells.positions(keys);
  const count = cells.keys.length;
  const taken = new Uint8Array(count);
  let single = true;
  for (let i = 0; i < to.length && single; i++) {
    single = taken[to[i] as number] === 0;
    taken[to[i] as number] = 1;
  }
  return { from, to, cells: count, single, rows: (gatherPartial(rows, from, to, count) as SumPartial).n };
}

/** Puts partials of slots together in cells. */
export function gatherInCells<P extends Partial>(partial: P, { from, to, cells }: SlotMapping): P {
  return gatherPartial(partial, from, to, cells) as P;
}

/** Numbers of slots as numbers of cells; a cell without a slot counts 0, or has no data. */
export function scatterInCells(vector: NumberVector, { from, to, cells }: SlotMapping, counts: boolean): NumberVector {
  const n = new Float64Array(cells);
  const why = vector.why === null && to.length === cells ? null : new Uint8Array(cells);
  if (to.length < cells && !counts) {
    n.fill(Number.NaN);
    why?.fill(reasonCode("no-data"));
  }
  const own = vector.why;
  const d = typeof vector.d === "number" ? vector.d : new Float64Array(cells).fill(1);
  for (let i = 0; i < to.length; i++) n[to[i] as number] = vector.n[from[i] as number] as number;
  if (why !== null)
    for (let i = 0; i < to.length; i++) why[to[i] as number] = own === null ? 0 : (own[from[i] as number] as number);
  if (typeof d !== "number")
    for (let i = 0; i < to.length; i++) d[to[i] as number] = (vector.d as Float64Array)[from[i] as number] as number;
  const exact = new Map<number, Fraction>();
  if (vector.exact !== null) {
    for (let i = 0; i < to.length; i++) {
      const big = vector.exact.get(from[i] as number);
      if (big !== undefined) exact.set(to[i] as number, big);
    }
  }
  return { kind: "number", n, d, exact: exact.size === 0 ? null : exact, why };
}
