/**
 * What could not be read: counted in full, shown for the first ten.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { BadValue, ExcludedRows } from "./facts.js";

/** How many bad values an error shows. */
export const SHOWN = 10;

/** Collects bad values while a table is read. */
export interface BadValues {
  add(row: number, column: string, value: unknown, problem: string): void;
  readonly count: number;
}

/** A collector for one table of `rows` rows, and what became of it. */
export function collectBadValues(
  table: string,
  rows: number,
): BadValues & { excluded(): ExcludedRows | null; refuse(caller: string): void } {
  let mask: Uint8Array | null = null;
  let badValues = 0;
  // Column after column is read, so the first in the order of rows are only known at the end.
  const firstOf = new Map<string, BadValue[]>();
  const first = (): readonly BadValue[] =>
    [...firstOf.values()]
      .flat()
      .sort((a, b) => a.row - b.row)
      .slice(0, SHOWN);
  return {
    get count() {
      return badValues;
    },
    add(row, column, value, problem) {
      badValues++;
      mask ??= new Uint8Array(rows);
      mask[row] = 1;
      // Within a block numbers come before what is none, so a later value may be of an earlier row.
      const own = firstOf.get(column) ?? [];
      firstOf.set(column, own);
      const last = own[SHOWN - 1];
      if (last !== undefined && last.row < row) return;
      own.push({ table, row, column, value: describeValue(value), problem });
      own.sort((a, b) => a.row - b.row);
      own.length = Math.min(own.length, SHOWN);
    },
    excluded() {
      if (mask === null) return null;
      let count = 0;
      for (const flag of mask) count += flag;
      return { count, mask, first: first(), badValues };
    },
    refuse(caller) {
      if (badValues === 0) return;
      const shown = first();
      const list = shown.map((bad) => `row ${bad.row}, ${bad.column}: ${bad.value} (${bad.problem})`).join("; ");
      throw new OpsLogicError(
        "kpi/bad-values",
        `${badValues} value${badValues === 1 ? "" : "s"} of table "${table}" cannot be read: ${list}${badValues > shown.length ? "; …" : ""}`,
        {
          function: caller,
          path: [table, (shown[0] as BadValue).row, (shown[0] as BadValue).column],
          received: (shown[0] as BadValue).value,
          expected: 'readable values, or badRows: "exclude"',
          data: { count: badValues, first: shown },
        },
      );
    },
  };
}
