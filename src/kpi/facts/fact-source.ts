/**
 * Where facts come from: the caller's rows or columns, seen as one column after the other.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import { refused } from "../refused.js";
import { type Row, readerFor } from "./row-readers.js";

/**
 * The values of one column: a list or typed array; numbers with a mask of what is missing (in a typed
 * array NaN is a bad value, not a gap); or texts already coded (-1 for none).
 */
export type ColumnValues =
  | ArrayLike<unknown>
  | { readonly values: ArrayLike<number>; readonly missing: ArrayLike<number | boolean> }
  | { readonly codes: ArrayLike<number>; readonly members: readonly string[] };

/** Facts as the caller has them: a list of row objects (of any interface), or an object of columns of one length. */
export type FactSource = readonly object[] | Readonly<Record<string, ColumnValues>>;

/** True if the source is a list of row objects. */
export function isRows(source: FactSource): source is readonly object[] {
  return Array.isArray(source);
}

/** Number of rows; refuses what is neither rows nor columns of one length. */
export function sourceLength(source: FactSource, table: string, caller: string): number {
  if (typeof source !== "object" || source === null) {
    throw refused("kpi/not-a-row", "expected a list of rows or an object of columns", caller, [table], source);
  }
  return isRows(source) ? source.length : columnLength(source, table, caller);
}

/** The column of that name. */
export function originOf(source: FactSource, column: string, table: string, caller: string): Origin {
  return isRows(source)
    ? rowsOf(source as readonly Row[], column, table, caller)
    : columnOf(source, column, table, caller);
}

/** Where the values of one column come from. */
export interface Origin {
  /** A value that is there, to tell the type of a column by. */
  readonly sample: unknown;
  values(from: number, to: number, into: unknown[]): void;
  numbers(from: number, to: number, into: Float64Array, others: unknown[]): void;
  /** Set if the texts came coded. */
  readonly coded?: { readonly codes: ArrayLike<number>; readonly members: readonly string[] };
}

function rowsOf(rows: readonly Row[], field: string, table: string, caller: string): Origin {
  const present = (row: Row): boolean => isRow(row) && Object.hasOwn(row, field);
  if (rows.length > 0 && !rows.some(present)) {
    // Without any row of the right shape, that is what is wrong.
    checkRows(rows, 0, rows.length, table, caller);
    throw missingColumn(field, table, caller, Object.keys(rows[0] as Row));
  }
  const found = rows.find(
    (row) => present(row) && row[field] !== null && row[field] !== undefined && row[field] !== "",
  );
  const reader = readerFor(field);
  return {
    sample: found?.[field],
    values: (from, to, into) => reader.values(rows, field, from, to, into),
    numbers: (from, to, into, others) => reader.numbers(rows, field, from, to, into, others),
  };
}

function columnOf(
  columns: Readonly<Record<string, ColumnValues>>,
  name: string,
  table: string,
  caller: string,
): Origin {
  if (!Object.hasOwn(columns, name)) throw missingColumn(name, table, caller, Object.keys(columns));
  const column = columns[name] as ColumnValues;
  if ("codes" in column) return { sample: "", coded: column, ...codedOrigin(column.codes, column.members) };
  if ("missing" in column) return { sample: 0, ...maskedOrigin(column.values, column.missing) };
  if (column instanceof Float64Array) {
    return { ...listOrigin(column), sample: 0, numbers: (from, to, into) => into.set(column.subarray(from, to)) };
  }
  let at = 0;
  while (at < column.length && (column[at] === null || column[at] === undefined || column[at] === "")) at++;
  return { sample: column[at], ...listOrigin(column) };
}

type Values = Pick<Origin, "values" | "numbers">;

function listOrigin(list: ArrayLike<unknown>): Values {
  return {
    values(from, to, into) {
      for (let i = from; i < to; i++) into[i - from] = list[i];
    },
    numbers(from, to, into, others) {
      for (let i = from; i < to; i++) {
        const value = list[i];
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  };
}

/** Numbers with a mask of what is missing. */
function maskedOrigin(values: ArrayLike<number>, missing: ArrayLike<number | boolean>): Values {
  return {
    values(from, to, into) {
      for (let i = from; i < to; i++) into[i - from] = missing[i] ? null : values[i];
    },
    numbers(from, to, into, others) {
      if (values instanceof Float64Array) {
        into.set(values.subarray(from, to));
        for (let i = from; i < to; i++) {
          if (!missing[i]) continue;
          // Whatever stands there is no value: it must not be read as one.
          into[i - from] = 0;
          others.push(i - from, null);
        }
        return;
      }
      for (let i = from; i < to; i++) {
        if (missing[i]) others.push(i - from, null);
        else if (typeof values[i] === "number") into[i - from] = values[i] as number;
        else others.push(i - from, values[i]);
      }
    },
  };
}

/** Texts that came coded, asked for as something else. */
function codedOrigin(codes: ArrayLike<number>, members: readonly string[]): Values {
  const member = (i: number): unknown => members[codes[i] as number];
  return {
    values(from, to, into) {
      for (let i = from; i < to; i++) into[i - from] = member(i);
    },
    numbers(from, to, _into, others) {
      for (let i = from; i < to; i++) others.push(i - from, member(i));
    },
  };
}

function columnLength(columns: Readonly<Record<string, ColumnValues>>, table: string, caller: string): number {
  let length = -1;
  for (const [name, column] of Object.entries(columns)) {
    if (typeof column !== "object" || column === null)
      throw refused("kpi/not-a-row", "expected a column", caller, [table, name], column);
    const own = "codes" in column ? column.codes.length : "missing" in column ? column.values.length : column.length;
    if (!Number.isSafeInteger(own)) throw refused("kpi/not-a-row", "expected a column", caller, [table, name], column);
    if ("missing" in column && column.missing.length !== own) {
      const { length: given } = column.missing;
      throw refused(
        "kpi/uneven-columns",
        `expected ${own} marks of what is missing`,
        caller,
        [table, name, "missing"],
        given,
      );
    }
    if (length >= 0 && own !== length) {
      throw refused(
        "kpi/uneven-columns",
        `expected ${length} values like the columns before it`,
        caller,
        [table, name],
        own,
      );
    }
    length = own;
  }
  return Math.max(0, length);
}

function isRow(row: unknown): boolean {
  return typeof row === "object" && row !== null && !Array.isArray(row);
}

/** Refuses what is no row object, in a part of the rows: just before it is read, while it is at hand. */
export function checkRows(rows: readonly object[], from: number, to: number, table: string, caller: string): void {
  for (let i = from; i < to; i++) {
    if (!isRow(rows[i])) throw refused("kpi/not-a-row", "expected a row object", caller, [table, i], rows[i]);
  }
}

function missingColumn(column: string, table: string, caller: string, found: readonly string[]): OpsLogicError {
  return new OpsLogicError("kpi/missing-column", `table "${table}" has no column "${column}"`, {
    function: caller,
    path: [table, column],
    expected: `one of: ${found.slice(0, 30).join(", ")}`,
  });
}
