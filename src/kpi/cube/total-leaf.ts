/**
 * Totals inside a formula: the number of a coarser cell, repeated in each finer cell within it.
 * @module
 */
import type { Fraction } from "../../core/internal.js";
import { reasonCode } from "../vector/evaluate-program.js";
import type { KpiReason, NumberVector } from "../vector/vector.js";
import type { CubeLevel } from "./cube.js";

/** Position of the coarse cell that each finer cell, of these periods and kept members, lies in; -1 for none. */
export function coarseCells(coarse: CubeLevel, period: Int32Array, codes: readonly Int32Array[]): Int32Array {
  const positionOf = new Map<string, number>();
  for (let cell = 0; cell < coarse.cells; cell++) positionOf.set(addressOf(coarse.period, coarse.codes, cell), cell);
  return period.map((_, cell) => positionOf.get(addressOf(period, codes, cell)) ?? -1);
}

/** The only leaf of a coarse level, for finer cells; where the level has no cell it is `empty`. */
export function repeatInCells(
  coarse: CubeLevel,
  sources: Int32Array,
  empty: (cell: number) => KpiReason | null,
): NumberVector {
  const vector = coarse.leaves[0] as NumberVector;
  if (isNoDimension(vector)) return vector;
  const n = new Float64Array(sources.length);
  const d = typeof vector.d === "number" ? vector.d : new Float64Array(sources.length).fill(1);
  const why = new Uint8Array(sources.length);
  const exact = new Map<number, Fraction>();
  for (let cell = 0; cell < sources.length; cell++) {
    const source = sources[cell] as number;
    if (source < 0) {
      const reason = empty(cell);
      if (reason === null) continue;
      n[cell] = Number.NaN;
      why[cell] = reasonCode(reason);
      continue;
    }
    n[cell] = vector.n[source] as number;
    if (typeof d !== "number") d[cell] = (vector.d as Float64Array)[source] as number;
    why[cell] = vector.why?.[source] ?? 0;
    const big = vector.exact?.get(source);
    if (big !== undefined) exact.set(cell, big);
  }
  return { kind: "number", n, d, exact: exact.size === 0 ? null : exact, why };
}

/** True for the leaf of a table that lacks a dimension of the level: it says so everywhere. */
export function isNoDimension({ n, why }: NumberVector): boolean {
  return n.length === 1 && why?.[0] === reasonCode("no-dimension");
}

function addressOf(period: Int32Array, codes: readonly Int32Array[], cell: number): string {
  return [period[cell], ...codes.map((code) => code[cell])].join();
}
