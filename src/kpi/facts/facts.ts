/**
 * Prepared facts: the rows of one table as typed columns, read once and asked often.
 *
 * Numbers are whole numbers scaled by a power of ten, proven exact value by value; texts are codes
 * into a list of members; days are counted from 1970-01-01. Plain data that survives
 * `structuredClone`.
 * @module
 */
import type { Fraction } from "../../core/internal.js";

/** A number column: value = `n / 10^places`; NaN where there is none, or where it stands in `exact`. */
export interface NumberColumn {
  readonly kind: "number";
  readonly name: string;
  readonly places: number;
  readonly n: Float64Array;
  /** No value of `n` is larger in size. */
  readonly largest: number;
  /** Values of more than 15 digits, by row. */
  readonly exact: ReadonlyMap<number, Fraction> | null;
}

/** A text or boolean column: `members[codes[row]]`; -1 where there is none. */
export interface TextColumn {
  readonly kind: "text";
  readonly name: string;
  readonly codes: Int32Array;
  readonly members: readonly string[];
  /** True if the members are `false` and `true`. */
  readonly boolean: boolean;
}

/** A date column: days since 1970-01-01; -2147483648 where there is none. */
export interface DayColumn {
  readonly kind: "day";
  readonly name: string;
  readonly days: Int32Array;
}

export type FactColumn = NumberColumn | TextColumn | DayColumn;

/** A value that could not be read. */
export interface BadValue {
  readonly table: string;
  /** Position of the row, from 0. */
  readonly row: number;
  readonly column: string;
  /** The value as text of at most 80 characters. */
  readonly value: string;
  /** `not-a-number`, `not-finite`, `out-of-range`, `not-a-day`, `no-zone`, `not-text`, `not-a-truth`, `other-type`. */
  readonly problem: string;
}

/** Rows left out because of bad values. */
export interface ExcludedRows {
  readonly count: number;
  /** 1 for each row that is left out. */
  readonly mask: Uint8Array;
  /** The first ten bad values. */
  readonly first: readonly BadValue[];
  /** All bad values; a row may have several. */
  readonly badValues: number;
}

/** Rows of one table, ready to be aggregated. */
export interface Facts {
  readonly kind: "facts";
  readonly table: string;
  readonly rows: number;
  readonly columns: readonly FactColumn[];
  /** Null if every value could be read. */
  readonly excluded: ExcludedRows | null;
  /** Values that a cleaning preset changed, by `column` and `preset`. */
  readonly cleaned: readonly { readonly column: string; readonly preset: string; readonly count: number }[];
}

/** The column of that name, if there is one. */
export function columnNamed(facts: Facts, name: string): FactColumn | undefined {
  return facts.columns.find((column) => column.name === name);
}
