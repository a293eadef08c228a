/**
 * How do people add up rows by hand? A loop with a key string per row and a Map of groups, in
 * floating point or with one decimal.js object per value.
 * @module
 */
import { Decimal } from "decimal.js";
import type { SaleRow } from "./data.js";
import type { KeyOf } from "./oracle.js";

/** A cell in floating point; `NaN` where there is no number. */
export interface FloatCell {
  readonly key: string;
  readonly revenue: number;
  readonly cost: number;
  readonly margin: number;
  readonly averageOrder: number;
  readonly customers: number;
}

interface FloatGroup {
  revenue: number;
  cost: number;
  orders: number;
  readonly customers: Set<string>;
}

/** The usual loop: `+=` and a Set of customers in each group. */
export function floatLoop(rows: readonly SaleRow[]): FloatCell[] {
  const groups = new Map<string, FloatGroup>();
  for (const row of rows) {
    const key = `${row.date.slice(0, 7)}|${row.region}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { revenue: 0, cost: 0, orders: 0, customers: new Set() };
      groups.set(key, group);
    }
    if (row.revenue !== null) group.revenue += row.revenue;
    if (row.cost !== null) group.cost += row.cost;
    if (row.orders !== null) group.orders += row.orders;
    if (row.customerId !== null) group.customers.add(row.customerId);
  }
  return [...groups].map(([key, group]) => floatCell(key, group, group.customers.size));
}

/** The same without the distinct customers. */
export function floatLoopWithoutDistinct(rows: readonly SaleRow[]): FloatCell[] {
  const groups = new Map<string, { revenue: number; cost: number; orders: number }>();
  for (const row of rows) {
    const key = `${row.date.slice(0, 7)}|${row.region}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { revenue: 0, cost: 0, orders: 0 };
      groups.set(key, group);
    }
    if (row.revenue !== null) group.revenue += row.revenue;
    if (row.cost !== null) group.cost += row.cost;
    if (row.orders !== null) group.orders += row.orders;
  }
  return [...groups].map(([key, group]) => floatCell(key, group, Number.NaN));
}

/** The figures of a group from its float sums. */
export function floatCell(
  key: string,
  sums: { readonly revenue: number; readonly cost: number; readonly orders: number },
  customers: number,
): FloatCell {
  return {
    key,
    revenue: sums.revenue,
    cost: sums.cost,
    margin: (sums.revenue - sums.cost) / sums.revenue,
    averageOrder: sums.revenue / sums.orders,
    customers,
  };
}

/** A cell of decimal.js objects; all of them are there, for the cells are large. */
export interface DecimalCell {
  readonly key: string;
  readonly revenue: Decimal;
  readonly cost: Decimal;
  readonly margin: Decimal;
  readonly averageOrder: Decimal;
  readonly customers: Decimal;
}

/** 34 digits half-even, so that both sides answer the same question. */
export const PeerDecimal: typeof Decimal = Decimal.clone({
  defaults: true,
  precision: 34,
  rounding: Decimal.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** The same loop with one decimal.js object per value. */
export function decimalLoop(rows: readonly SaleRow[], keyOf: KeyOf): DecimalCell[] {
  const zero = new PeerDecimal(0);
  const groups = new Map<string, { revenue: Decimal; cost: Decimal; orders: Decimal; customers: Set<string> }>();
  for (const row of rows) {
    const key = keyOf(row);
    let group = groups.get(key);
    if (group === undefined) {
      group = { revenue: zero, cost: zero, orders: zero, customers: new Set() };
      groups.set(key, group);
    }
    if (row.revenue !== null) group.revenue = group.revenue.plus(new PeerDecimal(row.revenue));
    if (row.cost !== null) group.cost = group.cost.plus(new PeerDecimal(row.cost));
    if (row.orders !== null) group.orders = group.orders.plus(new PeerDecimal(row.orders));
    if (row.customerId !== null) group.customers.add(row.customerId);
  }
  return [...groups].map(([key, { revenue, cost, orders, customers }]) => ({
    key,
    revenue,
    cost,
    margin: revenue.minus(cost).div(revenue),
    averageOrder: revenue.div(orders),
    customers: new PeerDecimal(customers.size),
  }));
}
