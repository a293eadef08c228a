/**
 * Which rows does the benchmark run on? Synthetic sales over three years, the same for every run:
 * 8 regions, 50 products, 20,000 customers, money with two decimals, 1 % of the values missing, in
 * random order; as row objects, as columns, as decimal text, and with some values too long for the
 * fast path.
 * @module
 */

/** Days from 2023-01-01 through 2025-12-31. */
export const DAYS = 1096;
export const MONTHS = 36;
export const REGIONS = 8;
export const PRODUCTS = 50;
export const CUSTOMERS = 20_000;
export const RANGE = { start: "2023-01-01", endExclusive: "2026-01-01" } as const;

const NULL_SHARE = 0.01;
const FIRST_DAY = Date.UTC(2023, 0, 1);

/** The rows as numbers: codes of texts, money in cents; -1 stands for a missing value. */
export interface Sales {
  readonly length: number;
  readonly day: Int32Array;
  readonly region: Int32Array;
  readonly product: Int32Array;
  readonly customer: Int32Array;
  readonly revenueCents: Int32Array;
  readonly costCents: Int32Array;
  readonly orders: Int32Array;
}

/** One row; a number in {@link makeRows}, decimal text in {@link makeTextRows}. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an interface is no row with any columns
export type SaleRow<N = number> = {
  readonly date: string;
  readonly region: string;
  readonly product: string;
  readonly customerId: string | null;
  readonly revenue: N | null;
  readonly cost: N | null;
  readonly orders: N | null;
};

/** Date text of each day, region, product and customer code; equal texts are one string, as JSON.parse makes them. */
export const TEXTS: {
  readonly date: readonly string[];
  readonly region: readonly string[];
  readonly product: readonly string[];
  readonly customer: readonly string[];
} = {
  date: texts(DAYS, (i) => new Date(FIRST_DAY + i * 86_400_000).toISOString().slice(0, 10)),
  region: ["North", "South", "East", "West", "Central", "Northeast", "Southwest", "Overseas"],
  product: texts(PRODUCTS, (i) => `P${String(i + 1).padStart(2, "0")}`),
  customer: texts(CUSTOMERS, (i) => `C${String(i + 1).padStart(5, "0")}`),
};

function texts(length: number, textOf: (index: number) => string): readonly string[] {
  return Array.from({ length }, (_, i) => textOf(i));
}

/** Uniform numbers in [0, 1) from a seed: xorshift32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** Draws `length` rows; the same seed gives the same rows. */
export function drawSales(length: number, seed = 20_260_331): Sales {
  const random = randomFrom(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const sales: Sales = {
    length,
    day: new Int32Array(length),
    region: new Int32Array(length),
    product: new Int32Array(length),
    customer: new Int32Array(length),
    revenueCents: new Int32Array(length),
    costCents: new Int32Array(length),
    orders: new Int32Array(length),
  };
  for (let i = 0; i < length; i++) {
    const revenue = 100 + below(199_900);
    const cost = Math.floor(revenue * (0.4 + random() * 0.7));
    sales.day[i] = below(DAYS);
    sales.region[i] = below(REGIONS);
    sales.product[i] = below(PRODUCTS);
    const customer = below(CUSTOMERS);
    sales.customer[i] = random() < NULL_SHARE ? -1 : customer;
    sales.revenueCents[i] = random() < NULL_SHARE ? -1 : revenue;
    sales.costCents[i] = random() < NULL_SHARE ? -1 : cost;
    const orders = 1 + below(9);
    sales.orders[i] = random() < NULL_SHARE ? -1 : orders;
  }
  return sales;
}

/** Row objects of one shape. A literal, never a spread: a spread makes slow objects and would flatter us. */
export function makeRows(sales: Sales): SaleRow[] {
  const rows = new Array<SaleRow>(sales.length);
  for (let i = 0; i < sales.length; i++) {
    const customer = sales.customer[i] as number;
    rows[i] = {
      date: TEXTS.date[sales.day[i] as number] as string,
      region: TEXTS.region[sales.region[i] as number] as string,
      product: TEXTS.product[sales.product[i] as number] as string,
      customerId: customer < 0 ? null : (TEXTS.customer[customer] as string),
      revenue: (sales.revenueCents[i] as number) < 0 ? null : (sales.revenueCents[i] as number) / 100,
      cost: (sales.costCents[i] as number) < 0 ? null : (sales.costCents[i] as number) / 100,
      orders: (sales.orders[i] as number) < 0 ? null : (sales.orders[i] as number),
    };
  }
  return rows;
}

/** The same rows with their numbers as decimal text, as a CSV reader hands them over. */
export function makeTextRows(sales: Sales): SaleRow<string>[] {
  const rows = new Array<SaleRow<string>>(sales.length);
  for (let i = 0; i < sales.length; i++) {
    const customer = sales.customer[i] as number;
    rows[i] = {
      date: TEXTS.date[sales.day[i] as number] as string,
      region: TEXTS.region[sales.region[i] as number] as string,
      product: TEXTS.product[sales.product[i] as number] as string,
      customerId: customer < 0 ? null : (TEXTS.customer[customer] as string),
      revenue: (sales.revenueCents[i] as number) < 0 ? null : ((sales.revenueCents[i] as number) / 100).toFixed(2),
      cost: (sales.costCents[i] as number) < 0 ? null : ((sales.costCents[i] as number) / 100).toFixed(2),
      orders: (sales.orders[i] as number) < 0 ? null : String(sales.orders[i]),
    };
  }
  return rows;
}

/** The same rows, but 1 % of the money values are thirds: 16 or 17 digits each. */
export function makeLongRows(sales: Sales, share = 0.01): SaleRow[] {
  const random = randomFrom(7);
  const money = (cents: number): number | null => {
    if (cents < 0) return null;
    // A third of a value that 3 divides would be short again.
    return random() < share ? (cents + (cents % 3 === 0 ? 1 : 0)) / 300 : cents / 100;
  };
  const rows = new Array<SaleRow>(sales.length);
  for (let i = 0; i < sales.length; i++) {
    const customer = sales.customer[i] as number;
    rows[i] = {
      date: TEXTS.date[sales.day[i] as number] as string,
      region: TEXTS.region[sales.region[i] as number] as string,
      product: TEXTS.product[sales.product[i] as number] as string,
      customerId: customer < 0 ? null : (TEXTS.customer[customer] as string),
      revenue: money(sales.revenueCents[i] as number),
      cost: money(sales.costCents[i] as number),
      orders: (sales.orders[i] as number) < 0 ? null : (sales.orders[i] as number),
    };
  }
  return rows;
}
