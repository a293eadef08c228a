/**
 * One pass over prepared facts: from rows to exact partial aggregates of the finest cells.
 * @module
 */

import type { Facts } from "../facts/facts.js";
import { columnsFor, type FactsByTable, leftOutRows } from "../facts/table-columns.js";
import type { Expression } from "../formula/expression.js";
import { resolveDimension } from "../model/resolve-columns.js";
import type { KpiPlan } from "../plan/plan.js";
import { planKey } from "../plan/plan-key.js";
import type { Base } from "../plan/program.js";
import { refused } from "../refused.js";
import { type DayVector, NO_DAY, type TextVector } from "../vector/vector.js";
import { collectValues, countRows, countValues, edgeValues, extremeValues, sumValues } from "./accumulate.js";
import { daysOfRows, type Grid, gridOf, segmentOf, segmentsOfRows } from "./grid.js";
import { distinctOf, pairsOf } from "./grouping.js";
import { collectBits, fitsBits, type MembersPartial } from "./member-bits.js";
import type { EntitiesPartial, Partial, SumPartial } from "./partial.js";
import { countFates, passesAt, type RowCounts } from "./row-counts.js";
import { asTexts, type ColumnValuesOf, evaluateCondition, evaluateOrder, evaluateRows } from "./row-values.js";

/** The aggregates of one table. Plain data that survives `structuredClone`. */
export interface TableAggregates {
  readonly table: string;
  /** Members by dimension of the query; null where the table does not have the dimension. */
  readonly members: readonly (readonly string[] | null)[];
  /** Cells by segment of the plan; `codes` by dimension that is there, in order. */
  readonly grid: Grid;
  readonly rows: SumPartial;
  /** Left out rows, in cells of their own; null if there are none. */
  readonly excluded: { readonly grid: Grid; readonly rows: SumPartial } | null;
  /** Left out rows whose date could not be read: they may belong anywhere. */
  readonly excludedAnywhere: number;
  /** Cells by snapshot day, for balances. */
  readonly days: { readonly grid: Grid; readonly distinct: readonly number[] } | null;
  /** By base of the plan; null for those of other tables. */
  readonly partials: readonly (Partial | null)[];
  /** Bases whose slots are those of `days`. */
  readonly byDay: readonly number[];
  readonly counts: RowCounts;
  /** Values that a cleaning preset changed. */
  readonly cleaned: Facts["cleaned"];
  /** Rows whose key is not in the table they look up. */
  readonly unmatched: readonly { readonly table: string; readonly count: number }[];
}

/** What {@link aggregateFacts} gives: exact partial aggregates, which merge. */
export interface Aggregates {
  readonly kind: "aggregates";
  /** Which plan they answer; only aggregates of one plan go together. */
  readonly plan: string;
  readonly tables: readonly TableAggregates[];
}

/**
 * Aggregates prepared facts as a plan asks, in one pass over the rows of each table.
 *
 * @param plan - From `planKpis`.
 * @param facts - Prepared facts by name of their table in the model; a part of the rows is fine, see `mergeAggregates`.
 * @throws {OpsLogicError} `kpi/missing-facts`, `kpi/missing-column`, `kpi/column-type`, `kpi/duplicate-key`.
 * @example
 * ```ts
 * import { aggregateFacts, planKpis, prepareFacts } from "opslogic/kpi";
 *
 * const model = {
 *   tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
 *   kpis: [{ id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" }],
 * } as const;
 * const plan = planKpis(model, { grain: "year", range: { start: "2026-01-01", endExclusive: "2027-01-01" }, dataThrough: "2026-12-31" });
 * const orders = prepareFacts(model.tables.orders, [{ day: "2026-03-31", sales: 12.5 }, { day: "2025-03-31", sales: 9 }]);
 * const { tables } = aggregateFacts(plan, { orders });
 * tables.map(({ counts }) => [counts.rows, counts.used, counts.outside]); // => [[2, 1, 1]]
 * ```
 */
export function aggregateFacts(plan: KpiPlan, facts: FactsByTable): Aggregates {
  return aggregateFor(plan, facts, "aggregateFacts");
}

/** {@link aggregateFacts} on behalf of another function. */
export function aggregateFor(plan: KpiPlan, facts: FactsByTable, caller: string): Aggregates {
  const tables = [...new Set(plan.program.bases.map(({ table }) => table))];
  for (const table of plan.columns.keys()) {
    if (!Object.hasOwn(facts, table) || facts[table]?.kind !== "facts") {
      throw refused(
        "kpi/missing-facts",
        `expected prepared facts of table "${table}"`,
        caller,
        ["facts", table],
        Object.hasOwn(facts, table) ? facts[table] : undefined,
      );
    }
  }
  return {
    kind: "aggregates",
    plan: planKey(plan),
    tables: tables.map((table) => aggregateTable(plan, table, facts, caller)),
  };
}

function aggregateTable(plan: KpiPlan, table: string, facts: FactsByTable, caller: string): TableAggregates {
  const { model, query, segments, program } = plan;
  const held = facts[table] as Facts;
  const columns = columnsFor(model, table, facts, caller);
  const columnOf = columns.of;
  const rows = held.rows;
  const { days } = columnOf(table, model.tables[table]?.date as string) as DayVector;
  const dimensions = query.dimensions.map((dimension) => dimensionOf(plan, table, dimension, held, columnOf));
  const there = dimensions.filter((dimension) => dimension !== null);
  const filter = plan.where.get(table);
  const passes = filter === undefined ? null : evaluateCondition(filter, columnOf, caller);
  const mask = leftOutRows(model, table, facts, (owner) => plan.columns.has(owner), caller);
  const drop = dropped(rows, passes, mask);
  const time = segmentsOfRows(days, segments.starts, segments.ends);
  const { grid, slot } = gridOf(time, segments.starts.length, there, drop);
  const excluded = mask === null ? null : excludedRows(time, segments.starts.length, there, mask, passes);
  const balances = program.bases.some((base) => base.table === table && base.kind === "balance");
  const byDay = balances ? gridByDay(days, plan, there, drop, mask) : null;
  const rowCount = countRows(slot, grid.slots);
  const used = rowCount.n.reduce((sum, n) => sum + n, 0);
  const partials = program.bases.map((base) => {
    if (base.table !== table) return null;
    const own = base.kind === "balance" && byDay !== null ? byDay : { slot, grid };
    return aggregateBase(base, own.slot, own.grid.slots, columnOf, caller);
  });
  return {
    table,
    members: dimensions.map((dimension) => dimension?.members ?? null),
    grid,
    rows: rowCount,
    excluded,
    excludedAnywhere:
      mask === null ? 0 : days.reduce((count, day, row) => count + (day === NO_DAY && mask[row] === 1 ? 1 : 0), 0),
    days: byDay === null ? null : { grid: byDay.grid, distinct: byDay.distinct },
    partials,
    byDay: program.bases.flatMap((base, i) => (base.table === table && base.kind === "balance" ? [i] : [])),
    counts: countFates(rows, used, days, time, passes, mask),
    cleaned: held.cleaned,
    unmatched: columns.unmatched(),
  };
}

function dimensionOf(
  plan: KpiPlan,
  table: string,
  dimension: string,
  held: Facts,
  columnOf: ColumnValuesOf,
): TextVector | null {
  const column = resolveDimension(plan.model, table, dimension);
  if (column === null) return null;
  const needed = plan.columns.get(column.table)?.some(({ name }) => name === column.column) === true;
  if (column.through === null && !needed && !held.columns.some(({ name }) => name === column.column)) return null;
  return asTexts(columnOf(column.table, column.column));
}

function dropped(rows: number, passes: Uint8Array | null, mask: Uint8Array | null): Uint8Array | null {
  if (passes === null) return mask;
  const drop = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) drop[row] = passesAt(passes, row) && mask?.[row] !== 1 ? 0 : 1;
  return drop;
}

/** Left out rows by slot of the same grid; a condition that they cannot answer does not hide them. */
function excludedRows(
  time: Int32Array,
  times: number,
  dimensions: readonly TextVector[],
  mask: Uint8Array,
  passes: Uint8Array | null,
): TableAggregates["excluded"] {
  const rest = mask.map((flag, row) => (flag === 1 && passes?.[passes.length === 1 ? 0 : row] !== 0 ? 0 : 1));
  const { grid, slot } = gridOf(time, times, dimensions, rest);
  return { grid, rows: countRows(slot, grid.slots) };
}

function gridByDay(
  days: Int32Array,
  plan: KpiPlan,
  dimensions: readonly TextVector[],
  drop: Uint8Array | null,
  mask: Uint8Array | null,
): { readonly grid: Grid; readonly slot: Int32Array; readonly distinct: readonly number[] } {
  const { starts, ends } = plan.segments;
  // All rows of the table tell when its snapshots were taken, also those a filter hides.
  const { distinct, position } = daysOfRows(
    days,
    (row) => mask?.[row] !== 1 && segmentOf(days[row] as number, starts, ends) >= 0,
  );
  const { grid, slot } = gridOf(position, distinct.length, dimensions, drop);
  return { grid: { ...grid, time: grid.time.map((at) => distinct[at] as number) }, slot, distinct };
}

/** One aggregate over all rows, or, for the aggregates of entities, over the pairs they make. */
function aggregateBase(base: Base, slot: Int32Array, slots: number, columnOf: ColumnValuesOf, caller: string): Partial {
  const own = base.where === null ? slot : masked(slot, slots, evaluateCondition(base.where, columnOf, caller));
  const value = base.value === null ? null : evaluateRows(base.value, columnOf, caller);
  if (base.kind === "count") return value === null ? countRows(own, slots) : countValues(value, own, slots);
  if (base.kind === "entities") return aggregateEntities(base, own, slots, columnOf, caller);
  if (value?.kind !== "number") {
    throw refused(
      "kpi/column-type",
      `${base.kind} takes numbers; declare the column's type or unit if its values are numbers written as text`,
      caller,
      ["facts", base.table],
      value?.kind,
    );
  }
  switch (base.kind) {
    case "sum":
    case "balance":
      return sumValues(value, own, slots);
    case "min":
    case "max":
      return extremeValues(base.kind, value, own, slots);
    case "values":
      return collectValues(value, own, slots);
    default:
      return edgeValues(base.kind, value, evaluateOrder(base.order as Expression, columnOf, caller), own, slots);
  }
}

function masked(slot: Int32Array, slots: number, truth: Uint8Array): Int32Array {
  const own = new Int32Array(slot.length);
  for (let row = 0; row < own.length; row++) own[row] = passesAt(truth, row) ? (slot[row] as number) : slots;
  return own;
}

function aggregateEntities(
  base: Base,
  slot: Int32Array,
  slots: number,
  columnOf: ColumnValuesOf,
  caller: string,
): EntitiesPartial | MembersPartial {
  const { codes, members } = entityCodes(
    base.entity.map((column) => asTexts(evaluateRows(column, columnOf, caller))),
    slot.length,
  );
  if (base.inner === null) {
    if (fitsBits(slots, members.length)) return collectBits(slot, slots, codes, members);
    return { kind: "entities", ...distinctOf(slot, slots, codes, members.length), members, inner: [] };
  }
  const { pair, count, starts, codes: found } = pairsOf(slot, slots, codes, members.length);
  const inner = base.inner.bases.map((of) => aggregateBase(of, pair, count, columnOf, caller));
  return { kind: "entities", starts, codes: found, members, inner };
}

/** Codes of entities that one column names, or several together. */
function entityCodes(columns: readonly TextVector[], rows: number): { codes: Int32Array; members: readonly string[] } {
  const [first, ...rest] = columns as [TextVector, ...TextVector[]];
  if (rest.length === 0) return { codes: first.codes, members: first.members };
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    const parts = columns.map((column) =>
      (column.codes[row] as number) < 0 ? null : (column.members[column.codes[row] as number] as string),
    );
    if (parts.includes(null)) continue;
    const key = JSON.stringify(parts);
    const code = codeOf.get(key) ?? codeOf.size;
    codeOf.set(key, code);
    codes[row] = code;
  }
  return { codes, members: [...codeOf.keys()] };
}
