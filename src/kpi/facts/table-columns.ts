/**
 * The columns of prepared facts as vectors, looked up through keys where another table holds them.
 * @module
 */

import { asTexts, type ColumnValuesOf } from "../aggregate/row-values.js";
import type { KpiModel } from "../model/model.js";
import { tableNamed } from "../model/resolve-columns.js";
import { refused } from "../refused.js";
import { isThereAt, NO_DAY, operandAt, type Vector } from "../vector/vector.js";
import type { FactColumn, Facts } from "./facts.js";
import { columnNamed } from "./facts.js";

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Prepared facts by table. */
export type FactsByTable = Readonly<Record<string, Facts>>;

/** A column as a vector; no copy is made. */
export function vectorOf(column: FactColumn): Vector {
  if (column.kind === "number")
    return {
      kind: "number",
      n: column.n,
      d: POWERS[column.places] as number,
      exact: column.exact,
      why: null,
      largest: column.largest,
    };
  if (column.kind === "day") return { kind: "day", days: column.days };
  return { kind: "text", codes: column.codes, members: column.members };
}

/** Columns as the rows of one table see them. */
export interface TableColumns {
  readonly of: ColumnValuesOf;
  /** Rows whose key is not in the table they look up, by that table; of the look-ups made so far. */
  readonly unmatched: () => readonly { readonly table: string; readonly count: number }[];
}

/** Reads columns for the rows of `table`; the same column is made once. */
export function columnsFor(model: KpiModel, table: string, facts: FactsByTable, caller: string): TableColumns {
  const made = new Map<string, Vector>();
  const matches = new Map<string, MatchedRows>();

  function match(owner: string): Int32Array {
    const found = matches.get(owner) ?? matchRows(model, table, owner, facts, caller);
    matches.set(owner, found);
    return found.rows;
  }

  function of(owner: string, name: string): Vector {
    const key = JSON.stringify([owner, name]);
    let vector = made.get(key);
    if (vector === undefined) {
      vector = ownColumn(facts, owner, name, caller);
      if (owner !== table) vector = gather(vector, match(owner));
      made.set(key, vector);
    }
    return vector;
  }

  return { of, unmatched: () => [...matches].map(([owner, { unmatched: count }]) => ({ table: owner, count })) };
}

function ownColumn(facts: FactsByTable, owner: string, name: string, caller: string): Vector {
  const held = Object.hasOwn(facts, owner) ? facts[owner] : undefined;
  const column = held === undefined ? undefined : columnNamed(held, name);
  if (column !== undefined) return vectorOf(column);
  throw refused("kpi/missing-column", `table "${owner}" has no column "${name}"`, caller, ["facts", owner, name], name);
}

/** Row of the other table for each row of this one; -1 for none. */
/** Row of the other table for each row, -1 for none; and how many rows have a key that is not there. */
interface MatchedRows {
  readonly rows: Int32Array;
  readonly unmatched: number;
}

function matchRows(model: KpiModel, table: string, owner: string, facts: FactsByTable, caller: string): MatchedRows {
  const lookups = tableNamed(model, table)?.lookups ?? {};
  const through = Object.keys(lookups).find((key) => lookups[key] === owner) as string;
  const foreign = asTexts(ownColumn(facts, table, through, caller));
  const keys = asTexts(ownColumn(facts, owner, tableNamed(model, owner)?.key as string, caller));
  const rowOfKey = new Map<string, number>();
  for (const [row, code] of keys.codes.entries()) {
    if (code < 0) continue;
    const key = keys.members[code] as string;
    if (rowOfKey.has(key)) {
      throw refused(
        "kpi/duplicate-key",
        `table "${owner}" has several rows of one key`,
        caller,
        ["facts", owner, row],
        key,
      );
    }
    rowOfKey.set(key, row);
  }
  const rowOfCode = foreign.members.map((member) => rowOfKey.get(member) ?? -1);
  let unmatched = 0;
  const rows = foreign.codes.map((code) => {
    const row = code < 0 ? -1 : (rowOfCode[code] as number);
    if (code >= 0 && row < 0) unmatched++;
    return row;
  });
  return { rows, unmatched };
}

/** 1 for each row that is left out: its own values are bad, or those of a row that it looks up. Null if there is none. */
export function leftOutRows(
  model: KpiModel,
  table: string,
  facts: FactsByTable,
  needed: (owner: string) => boolean,
  caller: string,
): Uint8Array | null {
  let mask = facts[table]?.excluded?.mask ?? null;
  for (const owner of new Set(Object.values(tableNamed(model, table)?.lookups ?? {}))) {
    const bad = needed(owner) && Object.hasOwn(facts, owner) ? facts[owner]?.excluded?.mask : undefined;
    if (bad === undefined) continue;
    const joint = mask?.slice() ?? new Uint8Array(facts[table]?.rows ?? 0);
    for (const [row, other] of matchRows(model, table, owner, facts, caller).rows.entries()) {
      if (other >= 0 && bad[other] === 1) joint[row] = 1;
    }
    mask = joint;
  }
  return mask;
}

/** The values of other rows, row by row; none where there is no such row. */
function gather(vector: Vector, rows: Int32Array): Vector {
  switch (vector.kind) {
    case "text":
      return { ...vector, codes: rows.map((row) => (row < 0 ? -1 : (vector.codes[row] as number))) };
    case "day":
      return { kind: "day", days: rows.map((row) => (row < 0 ? NO_DAY : (vector.days[row] as number))) };
    case "truth":
      return { kind: "truth", truth: Uint8Array.from(rows, (row) => (row < 0 ? 2 : (vector.truth[row] as number))) };
    case "number": {
      const exact = new Map();
      const n = Float64Array.from(rows, (row, i) => {
        if (row >= 0 && vector.exact?.has(row) === true && isThereAt(vector, row)) exact.set(i, operandAt(vector, row));
        return row < 0 ? Number.NaN : (vector.n[row] as number);
      });
      return { ...vector, n, exact: exact.size === 0 ? null : exact };
    }
  }
}
