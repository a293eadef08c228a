/**
 * What does DuckDB make of the same rows: loaded from objects by its appender and then asked, or
 * asked on a table that is loaded already?
 * @module
 */
import {
  DATE,
  DECIMAL,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  type DuckDBVector,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import type { SaleRow } from "./data.js";

/** Rows in a chunk. */
const BLOCK = 2048;
const MILLISECONDS_A_DAY = 86_400_000;

/** A cell as DuckDB answers it: sums exact, in cents; ratios as doubles, for that is what it divides in. */
export interface DuckCell {
  readonly key: string;
  readonly revenueCents: bigint;
  readonly costCents: bigint;
  readonly margin: number;
  readonly averageOrder: number;
  readonly customers: number;
}

export interface Duck {
  readonly connection: DuckDBConnection;
  close(): void;
}

/** An empty database in memory with two threads. */
export async function openDuck(): Promise<Duck> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Loads the rows as they are (texts as texts, money as doubles), then asks. */
export async function loadTextsAndAsk({ connection }: Duck, rows: readonly SaleRow[]): Promise<DuckCell[]> {
  await connection.run(
    `create or replace table texts (date date, region varchar, product varchar, customer varchar,
     revenue double, cost double, orders integer)`,
  );
  const types = [DATE, VARCHAR, VARCHAR, VARCHAR, DOUBLE, DOUBLE, INTEGER];
  const dates = new Map<string, DuckDBDateValue>();
  await append(connection, "texts", types, rows, (vectors, row, i) => {
    let date = dates.get(row.date);
    if (date === undefined) dates.set(row.date, (date = new DuckDBDateValue(dayOf(row.date))));
    (vectors[0] as DuckDBVector<DuckDBValue>).setItem(i, date);
    (vectors[1] as DuckDBVector<DuckDBValue>).setItem(i, row.region);
    (vectors[2] as DuckDBVector<DuckDBValue>).setItem(i, row.product);
    (vectors[3] as DuckDBVector<DuckDBValue>).setItem(i, row.customerId);
    (vectors[4] as DuckDBVector<DuckDBValue>).setItem(i, row.revenue);
    (vectors[5] as DuckDBVector<DuckDBValue>).setItem(i, row.cost);
    (vectors[6] as DuckDBVector<DuckDBValue>).setItem(i, row.orders);
  });
  return ask(
    connection,
    `select * replace (cast(revenue as decimal(18,2)) as revenue, cast(cost as decimal(18,2)) as cost) from texts`,
  );
}

/** A vector with the typed array that it keeps to itself. */
type Buffered = DuckDBVector & { readonly items?: Int32Array; readonly dataView?: DataView };

/**
 * Loads the rows after making dictionaries and cents by hand, straight into the buffers of the
 * vectors, which are not part of its documented interface; then asks.
 */
export async function loadCodesAndAsk({ connection }: Duck, rows: readonly SaleRow[]): Promise<DuckCell[]> {
  await connection.run(
    `create or replace table codes (date date, region integer, product integer, customer integer,
     revenue decimal(9,2), cost decimal(9,2), orders integer)`,
  );
  const types = [DATE, INTEGER, INTEGER, INTEGER, DECIMAL(9, 2), DECIMAL(9, 2), INTEGER];
  const days = new Map<string, number>();
  const [regions, products, customers] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  let buffers: Int32Array[] = [];
  let chunk: readonly DuckDBVector[] = [];
  await append(connection, "codes", types, rows, (vectors, row, i) => {
    if (vectors !== chunk) {
      chunk = vectors;
      buffers = (vectors as readonly Buffered[]).map(bufferOf);
    }
    let day = days.get(row.date);
    if (day === undefined) days.set(row.date, (day = dayOf(row.date)));
    (buffers[0] as Int32Array<ArrayBufferLike>)[i] = day;
    (buffers[1] as Int32Array<ArrayBufferLike>)[i] = codeOf(regions, row.region);
    (buffers[2] as Int32Array<ArrayBufferLike>)[i] = codeOf(products, row.product);
    if (row.customerId === null) (vectors[3] as DuckDBVector<DuckDBValue>).setItem(i, null);
    else (buffers[3] as Int32Array<ArrayBufferLike>)[i] = codeOf(customers, row.customerId);
    if (row.revenue === null) (vectors[4] as DuckDBVector<DuckDBValue>).setItem(i, null);
    else (buffers[4] as Int32Array<ArrayBufferLike>)[i] = Math.round(row.revenue * 100);
    if (row.cost === null) (vectors[5] as DuckDBVector<DuckDBValue>).setItem(i, null);
    else (buffers[5] as Int32Array<ArrayBufferLike>)[i] = Math.round(row.cost * 100);
    if (row.orders === null) (vectors[6] as DuckDBVector<DuckDBValue>).setItem(i, null);
    else (buffers[6] as Int32Array<ArrayBufferLike>)[i] = row.orders;
  });
  const names = [...regions.keys()];
  return (await ask(connection, "from codes")).map((cell) => {
    const [month, region] = cell.key.split("|");
    return { ...cell, key: `${month}|${names[Number(region)]}` };
  });
}

/** Loads its own table once, in the types that it answers fastest: DATE, ENUM, DECIMAL(18,2). */
export async function loadDuck(duck: Duck, rows: readonly SaleRow[]): Promise<void> {
  const { connection } = duck;
  await loadTextsAndAsk(duck, rows);
  await connection.run(`
    create or replace type region as enum (select distinct region from texts order by all);
    create or replace type product as enum (select distinct product from texts order by all);
    create or replace type customer as enum (select distinct customer from texts where customer is not null order by all);
    create or replace table loaded as select date, region::region as region, product::product as product,
      customer::customer as customer, cast(revenue as decimal(18,2)) as revenue,
      cast(cost as decimal(18,2)) as "cost", orders from texts;
    drop table texts`);
}

export function askLoaded({ connection }: Duck): Promise<DuckCell[]> {
  return ask(connection, "from loaded");
}

export function askLoadedWithoutDistinct({ connection }: Duck): Promise<DuckCell[]> {
  return ask(connection, "from loaded", "0");
}

async function ask(
  connection: DuckDBConnection,
  rows: string,
  customers = "count(distinct customer)",
): Promise<DuckCell[]> {
  // year() and month() are faster than date_trunc or strftime.
  const reader = await connection.runAndReadAll(`
    select year(date) * 100 + month(date), region, sum(revenue), sum(cost),
      (sum(revenue) - sum(cost)) / sum(revenue), sum(revenue) / sum(orders), ${customers}
    from (${rows}) group by all`);
  return reader.getRows().map(([month, region, revenue, cost, margin, averageOrder, count]) => {
    const text = String(month);
    return {
      key: `${text.slice(0, 4)}-${text.slice(4)}|${String(region)}`,
      revenueCents: centsOf(revenue as DuckDBValue),
      costCents: centsOf(cost as DuckDBValue),
      margin: margin as number,
      averageOrder: averageOrder as number,
      customers: Number(count),
    };
  });
}

async function append(
  connection: DuckDBConnection,
  table: string,
  types: readonly DuckDBType[],
  rows: readonly SaleRow[],
  write: (vectors: readonly DuckDBVector[], row: SaleRow, index: number) => void,
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (let from = 0; from < rows.length; from += BLOCK) {
    const count = Math.min(BLOCK, rows.length - from);
    const chunk = DuckDBDataChunk.create(types, count);
    const vectors = types.map((_, i) => chunk.getColumnVector(i));
    for (let i = 0; i < count; i++) write(vectors, rows[from + i] as SaleRow, i);
    for (const vector of vectors) vector.flush();
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function bufferOf({ items, dataView }: Buffered): Int32Array {
  if (items !== undefined) return items;
  if (dataView === undefined) throw new Error("This version of DuckDB keeps its buffers elsewhere.");
  return new Int32Array(dataView.buffer, dataView.byteOffset, dataView.byteLength / 4);
}

function codeOf(codes: Map<string, number>, text: string): number {
  let code = codes.get(text);
  if (code === undefined) codes.set(text, (code = codes.size));
  return code;
}

function dayOf(date: string): number {
  return Date.parse(date) / MILLISECONDS_A_DAY;
}

function centsOf(value: DuckDBValue): bigint {
  if (value instanceof DuckDBDecimalValue && value.scale === 2) return value.value;
  throw new Error("DuckDB was expected to answer with two decimals.");
}
