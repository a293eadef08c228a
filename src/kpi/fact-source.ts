/**
 * Where facts come from: the caller's rows or columns, seen as one column after the other.
 * @module
 */
import { OpsLogicError } from "../core/index.js";
import { describeValue } from "../core/internal.js";
import { type Row, readerFor } from "./row-readers.js";

/**
 * The values of one column: a list or typed array; numbers with a mask of what is missing (in a typed
 * array NaN is a bad value, not a gap); or texts already coded (-1 for none).
 */
export type ColumnValues =
  | ArrayLike<unknown>
  | { readonly values: ArrayLike<number>; readonly missing: ArrayLike<number | boolean> }
  | { readonly codes: ArrayLike<number>; readonly members: readonly string[] };

/** Facts as the caller has them: a list of row objects, or an object of columns of one length. */
export type FactSource = readonly Row[] | Readonly<Record<string, ColumnValues>>;

/** True if the source is a list of row objects. */
export function isRows(source: FactSource): source is readonly Row[] {
  return Array.isArray(source);
}

/** Number of rows; refuses what is neither rows nor columns of one length. */
export function sourceLength(source: FactSource, table: string, caller: string): number {
  if (typeof source !== "object" || source === null) {
    throw malformed("kpi/not-a-row", "expected a list of rows or an object of columns", caller, [table], source);
  }
  if (!isRows(source)) return columnLength(source, table, caller);
  checkRows(source, table, caller);
  return source.length;
}

/** The column of that name. */
export function originOf(source: FactSource, column: string, table: string, caller: string): Origin {
  return isRows(source) ? rowsOf(source, column, table, caller) : columnOf(source, column, table, caller);
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
  const present = (row: Row): boolean => Object.hasOwn(row, field);
  if (rows.length > 0 && !present(rows[0] as Row) && !rows.some(present))
    throw missingColumn(field, table, caller, Object.keys(rows[0] as Row));
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
  if ("codes" in column)
    return {
      sample: "",
      coded: column,
      ...listOrigin({ length: column.codes.length, at: (i) => column.members[column.codes[i] as number] }),
    };
  if ("missing" in column) {
    return {
      sample: 0,
      ...listOrigin({ length: column.values.length, at: (i) => (column.missing[i] ? null : column.values[i]) }),
    };
  }
  if (column instanceof Float64Array) {
    return {
      sample: 0,
      values: (from, to, into) => {
        for (let i = from; i < to; i++) into[i - from] = column[i];
      },
      numbers: (from, to, into) => into.set(column.subarray(from, to)),
    };
  }
  const list = column;
  let at = 0;
  while (at < list.length && (list[at] === null || list[at] === undefined || list[at] === "")) at++;
  return { sample: list[at], ...listOrigin({ length: list.length, at: (i) => list[i] }) };
}

function listOrigin(list: { length: number; at: (i: number) => unknown }): Pick<Origin, "values" | "numbers"> {
  return {
    values(from, to, into) {
      for (let i = from; i < to; i++) into[i - from] = list.at(i);
    },
    numbers(from, to, into, others) {
      for (let i = from; i < to; i++) {
        const value = list.at(i);
        if (typeof value === "number") into[i - from] = value;
        else others.push(i - from, value);
      }
    },
  };
}

function columnLength(columns: Readonly<Record<string, ColumnValues>>, table: string, caller: string): number {
  let length = -1;
  for (const [name, column] of Object.entries(columns)) {
    if (typeof column !== "object" || column === null)
      throw malformed("kpi/not-a-row", "expected a column", caller, [table, name], column);
    const own = "codes" in column ? column.codes.length : "missing" in column ? column.values.length : column.length;
    if (length >= 0 && own !== length) {
      throw malformed(
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

function checkRows(rows: readonly Row[], table: string, caller: string): void {
  for (let i = 0; i < rows.length; i++) {
    const row: unknown = rows[i];
    if (typeof row !== "object" || row === null)
      throw malformed("kpi/not-a-row", "expected a row object", caller, [table, i], row);
  }
}

function missingColumn(column: string, table: string, caller: string, found: readonly string[]): OpsLogicError {
  return new OpsLogicError("kpi/missing-column", `table "${table}" has no column "${column}"`, {
    function: caller,
    path: [table, column],
    expected: `one of: ${found.slice(0, 30).join(", ")}`,
  });
}

function malformed(
  code: string,
  message: string,
  caller: string,
  path: readonly (string | number)[],
  received: unknown,
): OpsLogicError {
  return new OpsLogicError(code, `${message}, got ${describeValue(received)}`, {
    function: caller,
    path,
    received: describeValue(received),
  });
}
