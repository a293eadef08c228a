/**
 * What became of the rows of a table: nothing is dropped uncounted.
 * @module
 */
import { NO_DAY } from "../vector/vector.js";

/** What became of the rows of a table; nothing is dropped uncounted. */
export interface RowCounts {
  readonly rows: number;
  /** In a cell of the answer, or of a window it is compared with. */
  readonly used: number;
  /** Dated outside all windows; without a date; refused by the filter of the query; left out for bad values. */
  readonly outside: number;
  readonly undated: number;
  readonly filtered: number;
  readonly excluded: number;
}

/** Whether a filter lets a row pass; one truth may stand for all rows. */
export function passesAt(passes: Uint8Array | null, row: number): boolean {
  return passes === null || passes[passes.length === 1 ? 0 : row] === 1;
}

/** Counts the rows that are in no cell, by the first thing that kept them out. */
export function countFates(
  rows: number,
  used: number,
  days: Int32Array,
  time: Int32Array,
  passes: Uint8Array | null,
  mask: Uint8Array | null,
): RowCounts {
  let outside = 0;
  let undated = 0;
  let filtered = 0;
  let excluded = 0;
  if (used < rows) {
    for (let row = 0; row < rows; row++) {
      if (mask?.[row] === 1) excluded++;
      else if (days[row] === NO_DAY) undated++;
      else if ((time[row] as number) < 0) outside++;
      else if (!passesAt(passes, row)) filtered++;
    }
  }
  return { rows, used, outside, undated, filtered, excluded };
}
