/**
 * What would the same engine cost in plain doubles? Typed columns, codes, one slot per cell, a bitmap
 * or a table of pairs for distinct customers: all as in the exact engine, but the sums are doubles.
 * @module
 */
import type { Decimal } from "decimal.js";
import { CUSTOMERS, DAYS, MONTHS, PRODUCTS, REGIONS, type Sales, TEXTS } from "./data.js";
import { type FloatCell, floatCell, PeerDecimal } from "./peer-loops.js";

/** The rows as columns of doubles and codes; `NaN` and -1 where a value is missing. */
export interface DoubleColumns {
  readonly day: Int32Array;
  readonly region: Int32Array;
  readonly product: Int32Array;
  readonly customer: Int32Array;
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
  readonly orders: Float64Array;
}

/** Sums of all cells, as columns; cells without rows stay in, with `rows` 0. */
export interface DoubleCube {
  readonly rows: Int32Array;
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
  readonly orders: Float64Array;
  readonly revenueValues: Int32Array;
  readonly costValues: Int32Array;
  readonly ordersValues: Int32Array;
  readonly customers: Int32Array;
}

const BLOCK = 2048;

/** The columns of the rows; with money in cents instead, the sums come out exact. */
export function doubleColumns(sales: Sales, money: "units" | "cents" = "units"): DoubleColumns {
  const unit = money === "units" ? 100 : 1;
  const doubles = (values: Int32Array, by: number): Float64Array =>
    Float64Array.from(values, (value) => (value < 0 ? Number.NaN : value / by));
  return {
    day: sales.day,
    region: sales.region,
    product: sales.product,
    customer: sales.customer,
    revenue: doubles(sales.revenueCents, unit),
    cost: doubles(sales.costCents, unit),
    orders: doubles(sales.orders, 1),
  };
}

const MONTH_OF_DAY = Int32Array.from(
  TEXTS.date,
  (text) => (Number(text.slice(0, 4)) - 2023) * 12 + Number(text.slice(5, 7)) - 1,
);

export function cubeByMonthRegion(columns: DoubleColumns): DoubleCube {
  return cube(columns, MONTHS * REGIONS, (slots, from, to) => {
    for (let i = from; i < to; i++)
      slots[i - from] = (MONTH_OF_DAY[columns.day[i] as number] as number) * REGIONS + (columns.region[i] as number);
  });
}

export function cubeByDayRegionProduct(columns: DoubleColumns): DoubleCube {
  return cube(columns, DAYS * REGIONS * PRODUCTS, (slots, from, to) => {
    for (let i = from; i < to; i++) {
      slots[i - from] =
        ((columns.day[i] as number) * REGIONS + (columns.region[i] as number)) * PRODUCTS +
        (columns.product[i] as number);
    }
  });
}

/** Blocks of 2048 rows, one column per loop. */
function cube(
  columns: DoubleColumns,
  cells: number,
  place: (slots: Int32Array, from: number, to: number) => void,
): DoubleCube {
  const length = columns.day.length;
  const result: DoubleCube = {
    rows: new Int32Array(cells),
    revenue: new Float64Array(cells),
    cost: new Float64Array(cells),
    orders: new Float64Array(cells),
    revenueValues: new Int32Array(cells),
    costValues: new Int32Array(cells),
    ordersValues: new Int32Array(cells),
    customers: new Int32Array(cells),
  };
  const slots = new Int32Array(BLOCK);
  const distinct = distinctCounter(cells, length);
  for (let from = 0; from < length; from += BLOCK) {
    const to = Math.min(length, from + BLOCK);
    place(slots, from, to);
    for (let i = 0; i < to - from; i++) (result.rows[slots[i] as number] as number)++;
    add(columns.revenue, slots, from, to, result.revenue, result.revenueValues);
    add(columns.cost, slots, from, to, result.cost, result.costValues);
    add(columns.orders, slots, from, to, result.orders, result.ordersValues);
    distinct.add(columns.customer, slots, from, to);
  }
  distinct.countInto(result.customers);
  return result;
}

function add(
  values: Float64Array,
  slots: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
  counts: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    if (value === value) {
      const slot = slots[i - from] as number;
      (sums[slot] as number) += value;
      (counts[slot] as number)++;
    }
  }
}

interface DistinctCounter {
  add(codes: Int32Array, slots: Int32Array, from: number, to: number): void;
  countInto(counts: Int32Array): void;
}

/** A bitmap per cell while that is small, else a table of (cell, code) pairs. */
function distinctCounter(cells: number, rows: number): DistinctCounter {
  return (cells * CUSTOMERS) / 8 <= Math.max(33_554_432, 4 * rows) ? bitmaps(cells) : pairs(cells, rows);
}

function bitmaps(cells: number): DistinctCounter {
  const words = Math.ceil(CUSTOMERS / 32);
  const bits = new Int32Array(cells * words);
  return {
    add(codes, slots, from, to) {
      for (let i = from; i < to; i++) {
        const code = codes[i] as number;
        if (code >= 0) (bits[(slots[i - from] as number) * words + (code >>> 5)] as number) |= 1 << (code & 31);
      }
    },
    countInto(counts) {
      for (let cell = 0; cell < cells; cell++) {
        let count = 0;
        for (let word = cell * words; word < (cell + 1) * words; word++) count += ones(bits[word] as number);
        counts[cell] = count;
      }
    },
  };
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function pairs(cells: number, rows: number): DistinctCounter {
  const size = 2 ** Math.ceil(Math.log2(rows * 2));
  const table = new Float64Array(size);
  const found = new Int32Array(cells);
  return {
    add(codes, slots, from, to) {
      const mask = size - 1;
      for (let i = from; i < to; i++) {
        const code = codes[i] as number;
        if (code < 0) continue;
        const slot = slots[i - from] as number;
        // Zero marks a free place, so pairs begin at 1.
        const pair = slot * CUSTOMERS + code + 1;
        let at = (Math.imul(slot, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
        at = (at ^ (at >>> 15)) & mask;
        while (table[at] !== 0 && table[at] !== pair) at = (at + 1) & mask;
        if (table[at] === 0) {
          table[at] = pair;
          (found[slot] as number)++;
        }
      }
    },
    countInto(counts) {
      counts.set(found);
    },
  };
}

/** All figures of a cube in doubles, for counting how many are wrong. */
export function doubleCells(sums: DoubleCube, keyOfSlot: (slot: number) => string): FloatCell[] {
  const cells: FloatCell[] = [];
  for (let slot = 0; slot < sums.rows.length; slot++) {
    if (sums.rows[slot] === 0) continue;
    const value = {
      revenue: sums.revenue[slot] as number,
      cost: sums.cost[slot] as number,
      orders: sums.orders[slot] as number,
    };
    cells.push(floatCell(keyOfSlot(slot), value, sums.customers[slot] as number));
  }
  return cells;
}

export function monthRegionKey(slot: number): string {
  const month = Math.floor(slot / REGIONS);
  return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}|${TEXTS.region[slot % REGIONS]}`;
}

export function dayRegionProductKey(slot: number): string {
  const cell = Math.floor(slot / PRODUCTS);
  return `${TEXTS.date[Math.floor(cell / REGIONS)]}|${TEXTS.region[cell % REGIONS]}|${TEXTS.product[slot % PRODUCTS]}`;
}

/** The figures of a cube of cents as decimal.js objects: up to four made, one subtraction, two divisions a cell. */
export function decimalFigures(cents: DoubleCube): (Decimal | null)[] {
  const figures: (Decimal | null)[] = [];
  for (let slot = 0; slot < cents.rows.length; slot++) {
    if (cents.rows[slot] === 0) continue;
    // Dividing the cents gives the double whose shortest text is the exact sum.
    const revenue = cents.revenueValues[slot] === 0 ? null : new PeerDecimal((cents.revenue[slot] as number) / 100);
    const cost = cents.costValues[slot] === 0 ? null : new PeerDecimal((cents.cost[slot] as number) / 100);
    const orders = cents.ordersValues[slot] === 0 ? null : new PeerDecimal(cents.orders[slot] as number);
    figures.push(
      revenue,
      cost,
      revenue === null || cost === null ? null : revenue.minus(cost).div(revenue),
      revenue === null || orders === null ? null : revenue.div(orders),
      new PeerDecimal(cents.customers[slot] as number),
    );
  }
  return figures;
}
