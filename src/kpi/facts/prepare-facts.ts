/**
 * From the caller's rows or columns to {@link Facts}: every value read once, checked while it is read.
 * @module
 */

import type { ColumnType, TableDefinition } from "../model/model.js";
import { type BadValues, collectBadValues } from "./bad-values.js";
import { type CleaningPreset, cleanerFor } from "./cleaning.js";
import { checkRows, type FactSource, isRows, type Origin, originOf, sourceLength } from "./fact-source.js";
import type { FactColumn, Facts } from "./facts.js";
import { dayReader } from "./read-days.js";
import { numberReader } from "./read-numbers.js";
import { booleanReader, textReader } from "./read-texts.js";

/** How facts are read. */
export interface PrepareOptions {
  /** Name of the table, for messages. Default: `"facts"`. */
  readonly name?: string | undefined;
  /** The columns to read. Default: all that the table names, and all that the columns, or the first row, have. */
  readonly columns?: readonly string[] | undefined;
  /** `"refuse"` (default): bad values are an error; `"exclude"`: their rows are left out, counted and noted. */
  readonly badRows?: "refuse" | "exclude" | undefined;
  /** Cleaning presets by column; nothing is cleaned unless asked for. */
  readonly clean?: Readonly<Record<string, readonly CleaningPreset[]>> | undefined;
}

/** A column that is wanted, and as what it will be used. */
export interface WantedColumn {
  readonly name: string;
  readonly type: ColumnType | "any";
}

/** Rows of a block: small enough that rows and values stay near while the columns take turns. */
const BLOCK = 2048;

/**
 * Reads the rows of one table into typed columns, once, so that many questions can be asked of them.
 *
 * A number means the decimal its text shows (0.1 is one tenth); decimal text, bigint and Decimal are
 * read exactly, whatever their length. Empty text is a missing number or date, but a member of a text
 * column. Nothing is trimmed, guessed or converted unless a cleaning preset says so.
 *
 * @param table - Definition of the table.
 * @param source - Row objects, or columns of one length. No rows: facts without rows.
 * @param options - Name for messages, columns to read, bad rows, cleaning.
 * @throws {OpsLogicError} `kpi/bad-values` naming the first ten and their count; `kpi/missing-column`;
 * `kpi/not-a-row`; `kpi/uneven-columns`.
 * @example
 * ```ts
 * import { prepareFacts } from "opslogic/kpi";
 *
 * const table = { date: "day", columns: { sales: { unit: "USD" } } } as const;
 * const facts = prepareFacts(table, [{ day: "2026-03-31", sales: "12.50" }, { day: "2026-04-01", sales: null }]);
 * facts.rows; // => 2
 * ```
 */
export function prepareFacts(table: TableDefinition, source: FactSource, options: PrepareOptions = {}): Facts {
  const names = options.columns ?? allColumns(table, source);
  return readFacts(
    table,
    source,
    names.map((name) => ({ name, type: "any" })),
    options,
    "prepareFacts",
  );
}

function allColumns(table: TableDefinition, source: FactSource): readonly string[] {
  const names = new Set<string>(Object.keys(table.columns ?? {}));
  for (const name of [table.date, table.key, ...(table.members ?? []), ...Object.keys(table.lookups ?? {})]) {
    if (name !== undefined) names.add(name);
  }
  const sample = isRows(source) ? (source[0] ?? {}) : source;
  for (const name of Object.keys(sample)) names.add(name);
  return [...names];
}

/** {@link prepareFacts} for columns whose use is known. */
export function readFacts(
  table: TableDefinition,
  source: FactSource,
  wanted: readonly WantedColumn[],
  options: PrepareOptions,
  caller: string,
): Facts {
  const name = options.name ?? "facts";
  const rows = sourceLength(source, name, caller);
  const bad = collectBadValues(name, rows);
  const cleaned: { column: string; preset: string; count: number }[] = [];
  const readers = wanted.map((column) => {
    const read = originOf(source, column.name, name, caller);
    const type = typeFor(table, column, read.sample);
    const clean = cleanerFor(presetsFor(options.clean, column.name), (preset) => count(cleaned, column.name, preset));
    return columnReader(column.name, type, rows, table.zone, bad, read, clean);
  });
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(rows, from + BLOCK);
    if (isRows(source)) checkRows(source, from, to, name, caller);
    for (const reader of readers) reader.block(from, to);
  }
  const columns = readers.map((reader) => reader.column());
  if (options.badRows !== "exclude") bad.refuse(caller);
  return { kind: "facts", table: name, rows, columns, excluded: bad.excluded(), cleaned };
}

/** Own keys only: a column may be called `constructor`. */
function presetsFor(clean: PrepareOptions["clean"], column: string): readonly CleaningPreset[] {
  return clean !== undefined && Object.hasOwn(clean, column) ? (clean[column] ?? []) : [];
}

function count(cleaned: { column: string; preset: string; count: number }[], column: string, preset: string): void {
  const entry = cleaned.find((item) => item.column === column && item.preset === preset);
  if (entry === undefined) cleaned.push({ column, preset, count: 1 });
  else entry.count++;
}

function typeFor(table: TableDefinition, wanted: WantedColumn, sample: unknown): ColumnType {
  if (wanted.name === table.date) return "date";
  const columns = table.columns ?? {};
  const declared = Object.hasOwn(columns, wanted.name) ? columns[wanted.name] : undefined;
  if (declared?.type !== undefined) return declared.type;
  if (declared?.unit !== undefined || declared?.stock === true) return "number";
  if (wanted.type !== "any") return wanted.type;
  if (typeof sample === "boolean") return "boolean";
  if (sample instanceof Date) return "date";
  return typeof sample === "string" || sample === undefined ? "text" : "number";
}

interface ColumnReader {
  block(from: number, to: number): void;
  column(): FactColumn;
}

function columnReader(
  name: string,
  type: ColumnType,
  rows: number,
  zone: string | undefined,
  bad: BadValues,
  origin: Origin,
  clean: ((value: unknown) => unknown) | null,
): ColumnReader {
  const buffer: unknown[] = new Array(Math.min(BLOCK, rows));
  if (type === "number") {
    const numbers = new Float64Array(Math.min(BLOCK, rows));
    const reader = numberReader(name, rows, bad);
    return {
      block(from, to) {
        const others: unknown[] = [];
        // What is no number is left at 0 here, and written over next.
        numbers.fill(0);
        origin.numbers(from, to, numbers, others);
        if (clean !== null) for (let i = 1; i < others.length; i += 2) others[i] = clean(others[i]);
        reader.numbers(numbers, to - from, from);
        reader.others(others, from);
      },
      column: () => reader.column(),
    };
  }
  if (type === "text" && origin.coded !== undefined) return codedReader(name, rows, bad, origin.coded);
  const reader =
    type === "date"
      ? dayReader(name, rows, zone, bad)
      : type === "boolean"
        ? booleanReader(name, rows, bad)
        : textReader(name, rows, bad);
  return {
    block(from, to) {
      origin.values(from, to, buffer);
      if (clean !== null) for (let i = 0; i < to - from; i++) buffer[i] = clean(buffer[i]);
      reader.read(buffer, to - from, from);
    },
    column: () => reader.column(),
  };
}

const BAD_MEMBER = -2;

/** Texts that came coded are taken over as they are, checked for codes out of range. */
function codedReader(
  name: string,
  rows: number,
  bad: BadValues,
  coded: { readonly codes: ArrayLike<number>; readonly members: readonly string[] },
): ColumnReader {
  const codes = new Int32Array(rows).fill(-1);
  // A member that is listed twice is still one.
  const members = [...new Set(coded.members)];
  const codeOf = new Map(members.map((member, code) => [member, code]));
  const own = coded.members.map((member) => (typeof member === "string" ? (codeOf.get(member) as number) : BAD_MEMBER));
  const given = coded.codes;
  const asGiven = given instanceof Int32Array && own.every((code, i) => code === i);
  function each(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const code = given[i] as number;
      const translated = code === -1 ? -1 : typeof code === "number" ? own[code] : undefined;
      codes[i] = -1;
      if (translated === undefined) bad.add(i, name, code, "out-of-range");
      else if (translated === BAD_MEMBER) bad.add(i, name, coded.members[code], "not-text");
      else codes[i] = translated;
    }
  }
  return {
    block(from, to) {
      if (!asGiven) return each(from, to);
      let least = 0;
      let most = 0;
      for (let i = from; i < to; i++) {
        const code = given[i] as number;
        codes[i] = code;
        if (code < least) least = code;
        else if (code > most) most = code;
      }
      if (least < -1 || most >= own.length) each(from, to);
    },
    column: () => ({ kind: "text", name, codes, members, boolean: false }),
  };
}
