/**
 * Which table does an aggregate draw on? What is known about tables and their columns.
 *
 * A table may have more columns than its definition declares: a bare name that no table declares
 * goes along with the rest of its aggregate, or belongs to the only table that has a date column.
 * @module
 */
import type { Expression } from "../formula/expression.js";
import type { ColumnDefinition, KpiModel, TableDefinition } from "./model.js";
import { nearestAmong } from "./nearest.js";

/** A name in a formula. */
export type NameNode = Expression & { readonly kind: "name" };

export interface TableEntry {
  readonly name: string;
  readonly definition: TableDefinition;
  /** Declared columns; own keys only, so a column may be called `constructor`. */
  readonly columns: ReadonlyMap<string, ColumnDefinition>;
  /** Declared columns, and those the definition names as date, key, member or foreign key. */
  readonly known: ReadonlySet<string>;
  /** Tables that can be looked up from here. */
  readonly lookups: ReadonlySet<string>;
  /** The declared column that was probably meant by a name. */
  readonly nearest: (name: string) => string | null;
}

export interface TableIndex {
  readonly tables: ReadonlyMap<string, TableEntry>;
  /** Tables with a date column that know a column, by its name. */
  readonly knownBy: ReadonlyMap<string, readonly string[]>;
  /** Columns that any table knows. */
  readonly columns: ReadonlySet<string>;
  readonly nearestTable: (name: string) => string | null;
  /** Tables with a date column. */
  readonly dated: readonly string[];
}

/** The table whose rows an aggregate takes, or why that cannot be said. */
export type HomeTable =
  | { readonly table: string }
  | { readonly problem: "unknown-table"; readonly name: NameNode }
  | { readonly problem: "several-tables"; readonly tables: readonly string[] }
  /** `tables` are the choices; none if no table has a date column. */
  | { readonly problem: "ambiguous-column"; readonly tables: readonly string[] };

/** Reads the tables of a model. */
export function indexTables(model: KpiModel): TableIndex {
  const tables = new Map<string, TableEntry>();
  const knownBy = new Map<string, string[]>();
  const columns = new Set<string>();
  for (const [name, definition] of Object.entries(model.tables)) {
    const declared = new Map(Object.entries(definition.columns ?? {}));
    const { date, key, members, lookups } = definition;
    const named = [date, key, ...(members ?? []), ...Object.keys(lookups ?? {})].filter(
      (column) => column !== undefined,
    );
    const known = new Set([...declared.keys(), ...named]);
    const targets = new Set(Object.values(lookups ?? {}));
    tables.set(name, { name, definition, columns: declared, known, lookups: targets, nearest: nearestAmong(known) });
    for (const column of date === undefined ? [] : known) add(knownBy, column, name);
    for (const column of known) columns.add(column);
  }
  const dated = [...tables.values()].filter((entry) => entry.definition.date !== undefined).map((entry) => entry.name);
  return { tables, knownBy, columns, dated, nearestTable: nearestAmong(tables.keys()) };
}

/**
 * The table of an aggregate: the one that its names are written with, else the one that alone
 * declares them, else the only one whose rows have dates.
 */
export function homeTable(index: TableIndex, names: readonly NameNode[]): HomeTable {
  const named = new Set<string>();
  for (const name of names) {
    const entry = name.table === null ? undefined : index.tables.get(name.table);
    if (name.table !== null && entry === undefined) return { problem: "unknown-table", name };
    if (entry?.definition.date !== undefined) named.add(entry.name);
  }
  if (named.size === 0) {
    for (const { table, name } of names) {
      const declaring = table === null ? index.knownBy.get(name) : undefined;
      if (declaring?.length === 1) named.add(declaring[0] as string);
    }
  }
  if (named.size > 1) return { problem: "several-tables", tables: [...named] };
  const only = named.size === 1 ? [...named] : index.dated;
  return only.length === 1 ? { table: only[0] as string } : { problem: "ambiguous-column", tables: only };
}

/** Where the column of a name stands, seen from the rows of a table; undefined if it cannot be looked up. */
export function ownerOf(index: TableIndex, home: string, name: NameNode): TableEntry | undefined {
  const entry = index.tables.get(home);
  if (name.table === null || name.table === home) return entry;
  return entry?.lookups.has(name.table) ? index.tables.get(name.table) : undefined;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
