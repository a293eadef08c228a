/**
 * What one figure is made of: the rows of a table in one cell, in one window, and the plain meaning of
 * the aggregates over them. Row by row, in exact fractions; no engine.
 * @module
 */
import type { Period } from "opslogic/calendar";
import { add, divide, floor, multiply, order, type Q, q, sorted, subtract, total } from "./fractions.js";
import { OWN_WINDOW, stretchOf, type TimeQuery, type WindowOf } from "./oracle-windows.js";

/** A number, or the reason why there is none. */
export type Num = Q | { readonly why: string };

export const isNumber = (value: Num): value is Q => "n" in value;

/** A row as the oracle sees it. */
export interface OracleRow {
  readonly day: number | null;
  readonly due: number | null;
  readonly region: string | null;
  readonly product: string | null;
  readonly customer: string | null;
  readonly flag: boolean | null;
  readonly x: Q | null;
  readonly y: Q | null;
  readonly w: Q | null;
}

export type Dimension = "region" | "product";

/** A value of each row; a truth of each row (null: unknown). */
export type ValueOf = (row: OracleRow) => Q | null;
export type TruthOf = (row: OracleRow) => boolean | null;

/** The rows of a cell in a window. */
export class View {
  readonly table: readonly OracleRow[];
  readonly query: TimeQuery;
  readonly period: Period;
  readonly members: Readonly<Partial<Record<Dimension, string | null>>>;
  readonly window: WindowOf;
  /** Filter of the KPI: rows that it hides are there, but no aggregate takes them. */
  readonly filter: TruthOf | null;

  constructor(
    table: readonly OracleRow[],
    query: TimeQuery,
    period: Period,
    members: Readonly<Partial<Record<Dimension, string | null>>>,
    window: WindowOf = OWN_WINDOW,
    filter: TruthOf | null = null,
  ) {
    this.table = table;
    this.query = query;
    this.period = period;
    this.members = members;
    this.window = window;
    this.filter = filter;
  }

  where(filter: TruthOf): View {
    return new View(this.table, this.query, this.period, this.members, this.window, filter);
  }

  at(change: Partial<WindowOf>): View {
    return new View(this.table, this.query, this.period, this.members, { ...this.window, ...change }, this.filter);
  }

  total(kept: readonly Dimension[]): View {
    const members = Object.fromEntries(
      Object.entries(this.members).filter(([name]) => kept.includes(name as Dimension)),
    );
    return new View(this.table, this.query, this.period, members, this.window, this.filter);
  }

  /** Null where the window does not exist. */
  rows(): readonly OracleRow[] | null {
    const stretch = stretchOf(this.period, this.window, this.query);
    if (stretch === null) return null;
    const own = Object.entries(this.members) as [Dimension, string | null][];
    return this.table.filter(
      (row) =>
        row.day !== null &&
        row.day >= stretch.start &&
        row.day < stretch.end &&
        own.every(([name, member]) => row[name] === member),
    );
  }
}

/** Rows that count for an aggregate, and why it has no value if none of them has one. */
function counted(view: View, where: TruthOf | null): { readonly rows: readonly OracleRow[]; readonly why: string } {
  const rows = view.rows();
  if (rows === null) return { rows: [], why: "not-comparable" };
  const kept = rows.filter(
    (row) => (view.filter === null || view.filter(row) === true) && (where === null || where(row) === true),
  );
  return { rows: kept, why: rows.length === 0 ? "no-data" : "no-values" };
}

const there = (rows: readonly OracleRow[], of: ValueOf): Q[] => rows.map(of).filter((value) => value !== null);

/** An aggregate of the values that are there: C-NULL-SKIP, C-EMPTY-NULL. */
export function aggregate(view: View, where: TruthOf | null, of: ValueOf, take: (values: Q[]) => Q): Num {
  const { rows, why } = counted(view, where);
  const values = there(rows, of);
  return values.length === 0 ? { why } : take(values);
}

export const mean = (values: Q[]): Q => divide(total(values), q(BigInt(values.length)));
export const least = (values: Q[]): Q => sorted(values)[0] as Q;
export const greatest = (values: Q[]): Q => sorted(values)[values.length - 1] as Q;

/** How many rows, or values, or different members; a count is never missing, unless there is no window. */
export function countOf(view: View, where: TruthOf | null, of: (row: OracleRow) => unknown, distinct = false): Num {
  const { rows, why } = counted(view, where);
  if (why === "not-comparable") return { why };
  const values = rows.map(of).filter((value) => value !== null);
  return q(BigInt(distinct ? new Set(values).size : values.length));
}

/** C-WMEAN-PAIR. */
export function weightedMean(view: View, where: TruthOf | null, of: ValueOf, weight: ValueOf): Num {
  const { rows, why } = counted(view, where);
  const pairs = rows
    .map((row) => [of(row), weight(row)] as const)
    .filter((pair): pair is readonly [Q, Q] => pair[0] !== null && pair[1] !== null);
  if (pairs.length === 0) return { why };
  const weights = total(pairs.map(([, w]) => w));
  return weights.n === 0n ? { why: "zero-divisor" } : divide(total(pairs.map(([v, w]) => multiply(v, w))), weights);
}

/** Hyndman and Fan (1996): the definitions of the paper, one after the other. */
export function quantileOf(values: readonly Q[], p: Q, type: number): Q {
  const x = sorted(values);
  const n = x.length;
  const value = (k: bigint): Q => x[Number(k < 1n ? 1n : k > BigInt(n) ? BigInt(n) : k) - 1] as Q;
  const np = multiply(q(BigInt(n)), p);
  const between = (position: Q): Q => {
    const j = floor(position);
    const g = subtract(position, q(j));
    return add(multiply(subtract(q(1n), g), value(j)), multiply(g, value(j + 1n)));
  };
  const j = floor(np);
  const whole = order(np, q(j)) === 0;
  switch (type) {
    case 1:
      return value(whole ? j : j + 1n);
    case 2:
      return whole ? divide(add(value(j), value(j + 1n)), q(2n)) : value(j + 1n);
    case 3: {
      const k = floor(subtract(np, q(1n, 2n)));
      const even = order(subtract(np, q(1n, 2n)), q(k)) === 0 && k % 2n === 0n;
      return value(even ? k : k + 1n);
    }
    case 4:
      return between(np);
    case 5:
      return between(add(np, q(1n, 2n)));
    case 6:
      return between(multiply(q(BigInt(n) + 1n), p));
    case 7:
      return between(add(multiply(q(BigInt(n) - 1n), p), q(1n)));
    case 8:
      return between(add(multiply(q(3n * BigInt(n) + 1n, 3n), p), q(1n, 3n)));
    default:
      return between(add(multiply(q(4n * BigInt(n) + 1n, 4n), p), q(3n, 8n)));
  }
}

/** First or last value by day; of those of one day the least comes first. */
export function edge(view: View, where: TruthOf | null, of: ValueOf, which: "first" | "last"): Num {
  const { rows, why } = counted(view, where);
  const dated = rows.flatMap((row) => {
    const value = of(row);
    return value === null || row.due === null ? [] : [{ due: row.due, value }];
  });
  dated.sort((a, b) => a.due - b.due || order(a.value, b.value));
  const found = dated[which === "first" ? 0 : dated.length - 1];
  return found === undefined ? { why } : found.value;
}

/** The rows of each customer, as views of their own. */
function byCustomer(
  view: View,
  where: TruthOf | null,
): { readonly groups: readonly (readonly OracleRow[])[]; readonly why: string } {
  const { rows, why } = counted(view, where);
  const groups = new Map<string, OracleRow[]>();
  for (const row of rows) {
    if (row.customer === null) continue;
    groups.set(row.customer, [...(groups.get(row.customer) ?? []), row]);
  }
  return { groups: [...groups.values()], why };
}

/** share, tally: customers that meet a condition; `share` over those for which it can be decided. */
export function customersMeeting(
  view: View,
  where: TruthOf | null,
  meets: (rows: readonly OracleRow[]) => boolean | null,
  asShare: boolean,
): Num {
  const { groups, why } = byCustomer(view, where);
  if (why === "not-comparable") return { why };
  const truths = groups.map(meets);
  const met = q(BigInt(truths.filter((truth) => truth === true).length));
  if (!asShare) return met;
  const decided = BigInt(truths.filter((truth) => truth !== null).length);
  return decided === 0n ? { why: "zero-divisor" } : divide(met, q(decided));
}

/** The mean over customers of a value that each of them has. */
export function meanOfCustomers(view: View, where: TruthOf | null, of: (rows: readonly OracleRow[]) => Q | null): Num {
  const { groups, why } = byCustomer(view, where);
  const values = groups.map(of).filter((value) => value !== null);
  return values.length === 0 ? { why } : mean(values);
}

/** Customers of the earlier window that are here again. */
export function retainedFrom(view: View, earlier: View, where: TruthOf | null): Num {
  const names = (of: View): Set<string | null> | null => {
    const { rows, why } = counted(of, where);
    return why === "not-comparable" ? null : new Set(rows.map((row) => row.customer));
  };
  const now = names(view);
  const before = names(earlier);
  if (now === null || before === null) return { why: "not-comparable" };
  return q(BigInt([...now].filter((name) => name !== null && before.has(name)).length));
}
