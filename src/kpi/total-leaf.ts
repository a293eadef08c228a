/**
 * Totals inside a formula: the number of a coarser cell, repeated in each finer cell within it.
 * @module
 */
import type { Fraction } from "../core/internal.js";
import type { CubeLevel } from "./cube.js";
import { reasonCode } from "./evaluate-program.js";
import type { NumberVector } from "./vector.js";

/** The only leaf of a coarse level, for cells of these periods and kept members. */
export function repeatInCells(coarse: CubeLevel, period: Int32Array, codes: readonly Int32Array[]): NumberVector {
  const vector = coarse.leaves[0] as NumberVector;
  if (vector.n.length === 1 && coarse.cells !== 1) return vector;
  const positionOf = new Map<string, number>();
  for (let cell = 0; cell < coarse.cells; cell++) positionOf.set(addressOf(coarse.period, coarse.codes, cell), cell);
  const n = new Float64Array(period.length).fill(Number.NaN);
  const d = typeof vector.d === "number" ? vector.d : new Float64Array(period.length).fill(1);
  const why = new Uint8Array(period.length).fill(reasonCode("no-data"));
  const exact = new Map<number, Fraction>();
  for (let cell = 0; cell < period.length; cell++) {
    const source = positionOf.get(addressOf(period, codes, cell));
    if (source === undefined) continue;
    n[cell] = vector.n[source] as number;
    if (typeof d !== "number") d[cell] = (vector.d as Float64Array)[source] as number;
    why[cell] = vector.why?.[source] ?? 0;
    const big = vector.exact?.get(source);
    if (big !== undefined) exact.set(cell, big);
  }
  return { kind: "number", n, d, exact: exact.size === 0 ? null : exact, why };
}

function addressOf(period: Int32Array, codes: readonly Int32Array[], cell: number): string {
  return [period[cell], ...codes.map((code) => code[cell])].join();
}
