/**
 * One level of the cube: which cells it has, and the number of every leaf in each of them.
 * @module
 */
import type { TableAggregates } from "./aggregate.js";
import { readBalances } from "./balance-leaf.js";
import { type CellKeys, cellKeys, type Filling, type KeySpace, keySpace, memberKeys, type SlotKeys, slotKeys, splitKeys } from "./cells.js";
import type { CubeLevel } from "./cube.js";
import { reasonCode } from "./evaluate-program.js";
import { type EntitiesPartial, gatherPartial, type Partial, type SumPartial } from "./partial.js";
import type { KpiPlan } from "./plan.js";
import type { Base, Leaf } from "./program.js";
import { readPartial } from "./read-partial.js";
import { countRetained } from "./retained.js";
import { repeatInCells } from "./total-leaf.js";
import { missingVector, type NumberVector } from "./vector.js";
import { isNoWindow, type WindowRanges } from "./windows.js";

/** A table with the rank of each of its codes, by dimension of the query. */
export interface RankedTable {
  readonly data: TableAggregates;
  readonly ranks: readonly Int32Array[];
  /** Position of each dimension of the query among those of the grid; -1 where the table lacks it. */
  readonly gridDimension: readonly number[];
}

/** Everything about one set of dimensions of one table. */
interface TableLevel {
  readonly table: RankedTable;
  readonly space: KeySpace;
  /** The dimensions of the level as positions in the grid. */
  readonly own: readonly number[];
  /** Slots and cell keys by window. */
  readonly keysOf: (window: number) => SlotKeys;
}

function tableLevel(plan: KpiPlan, table: RankedTable, dimensions: readonly number[], space: KeySpace): TableLevel {
  const { grid, rows } = table.data;
  const own = dimensions.map((dimension) => table.gridDimension[dimension] as number);
  const member = memberKeys(grid, own, table.ranks, space);
  const known = new Map<number, SlotKeys>();
  return {
    table,
    space,
    own,
    keysOf(window) {
      let keys = known.get(window);
      if (keys === undefined) {
        keys = slotKeys(grid, rows.n, member, plan.segments, plan.ranges[window] as WindowRanges, space);
        known.set(window, keys);
      }
      return keys;
    },
  };
}

export function finishLevel(
  plan: KpiPlan,
  tables: readonly RankedTable[],
  members: readonly (readonly string[])[],
  dimensions: readonly number[],
  filling: Filling,
  caller: string,
): CubeLevel {
  const { program, query } = plan;
  const space = keySpace(query.periods.length, dimensions.map((dimension) => (members[dimension] as readonly string[]).length), caller);
  const has = (table: RankedTable): boolean => dimensions.every((dimension) => (table.gridDimension[dimension] as number) >= 0);
  const levels = new Map(tables.filter(has).map((table) => [table.data.table, tableLevel(plan, table, dimensions, space)]));
  const windowsOf = (table: string): readonly number[] => [
    ...new Set(program.leaves.flatMap((leaf) => ((program.bases[leaf.base] as Base).table === table && leaf.keep === null ? windowsOfLeaf(leaf) : []))),
  ];
  const excludedKeys = new Map([...levels].map(([name, level]) => [name, keysOfExcluded(plan, level, windowsOf(name))]));
  const lists = [
    ...[...levels].flatMap(([name, level]) => windowsOf(name).map((window) => level.keysOf(window).keys)),
    ...[...excludedKeys.values()].flat().map(({ keys }) => keys),
  ];
  const cells = cellKeys(lists, space, filling);
  const count = cells.keys.length;
  const { period, codes } = splitKeys(cells.keys, space);
  const gathered = gatherer(cells, count);
  const leaves = program.leaves.map((leaf) => {
    if (leaf.keep === null) return finishLeaf(plan, leaf, levels, gathered, cells, period);
    // A leaf of a coarser level is that level's own, repeated in each cell that lies within.
    const kept = dimensions.filter((dimension) => leaf.keep?.includes(query.dimensions[dimension] as string));
    const alone = { ...plan, program: { ...program, leaves: [{ ...leaf, keep: null }] } };
    const coarse = finishLevel(alone, tables, members, kept, { periods: false, members: false }, caller);
    return repeatInCells(coarse, period, kept.map((dimension) => codes[dimensions.indexOf(dimension)] as Int32Array));
  });
  return {
    dimensions,
    cells: count,
    period,
    codes,
    leaves,
    rows: [...levels].flatMap(([table, level]) => windowsOf(table).map((window) => ({ table, window, n: gathered(level, window, level.table.data.rows).n }))),
    excluded: [...excludedKeys].map(([table, keys]) => ({ table, touched: touchedCells(keys, cells, count) })),
  };
}

function windowsOfLeaf(leaf: Leaf): readonly number[] {
  return leaf.reading.kind === "retained" ? [leaf.window, leaf.reading.earlier] : [leaf.window];
}

type Gather = (level: TableLevel, window: number, partial: Partial) => SumPartial;

/** Puts the partials of slots together in cells; where each slot goes is worked out once. */
function gatherer(cells: CellKeys, count: number): Gather {
  const targets = new Map<SlotKeys, Int32Array>();
  return (level, window, partial) => {
    const keys = level.keysOf(window);
    let to = targets.get(keys);
    if (to === undefined) {
      to = cells.positions(keys.keys);
      targets.set(keys, to);
    }
    return gatherPartial(partial, keys.from, to, count) as SumPartial;
  };
}

function finishLeaf(
  plan: KpiPlan,
  leaf: Leaf,
  levels: ReadonlyMap<string, TableLevel>,
  gather: Gather,
  cells: CellKeys,
  period: Int32Array,
): NumberVector {
  const base = plan.program.bases[leaf.base] as Base;
  const level = levels.get(base.table);
  if (level === undefined) return missingVector("no-dimension");
  const { data } = level.table;
  const partial = data.partials[leaf.base] as Partial;
  const rows = gather(level, leaf.window, data.rows).n;
  const ranges = plan.ranges[leaf.window] as WindowRanges;
  if (base.kind === "balance") {
    const days = data.days as NonNullable<TableAggregates["days"]>;
    const member = memberKeys(days.grid, level.own, level.table.ranks, level.space);
    return withoutWindows(readBalances(leaf.reading, partial as SumPartial, days, member, ranges, level.space, cells, period, rows), ranges, period);
  }
  if (leaf.reading.kind === "retained") {
    const now = gather(level, leaf.window, partial) as unknown as EntitiesPartial;
    const earlier = gather(level, leaf.reading.earlier, partial) as unknown as EntitiesPartial;
    return withoutWindows(countRetained(now, earlier), plan.ranges[leaf.reading.earlier] as WindowRanges, period);
  }
  return withoutWindows(readPartial(gather(level, leaf.window, partial), base, leaf.reading, rows), ranges, period);
}

/** Where a window does not exist there is nothing to compare with. */
function withoutWindows(vector: NumberVector, ranges: WindowRanges, period: Int32Array): NumberVector {
  if (!ranges.starts.some((_, p) => isNoWindow(ranges, p))) return vector;
  const n = vector.n.slice();
  const why = vector.why?.slice() ?? new Uint8Array(n.length);
  const exact = new Map(vector.exact ?? []);
  for (const [cell, p] of period.entries()) {
    if (!isNoWindow(ranges, p)) continue;
    n[cell] = Number.NaN;
    exact.delete(cell);
    why[cell] = reasonCode("not-comparable");
  }
  return { ...vector, n, why, exact: exact.size === 0 ? null : exact };
}

/** Left out rows and the cells they would have been in, for every window of a table. */
function keysOfExcluded(plan: KpiPlan, level: TableLevel, windows: readonly number[]): readonly SlotKeys[] {
  const { excluded } = level.table.data;
  if (excluded === null) return [];
  const member = memberKeys(excluded.grid, level.own, level.table.ranks, level.space);
  return windows.map((window) => slotKeys(excluded.grid, excluded.rows.n, member, plan.segments, plan.ranges[window] as WindowRanges, level.space));
}

/** 1 for each cell that some pair belongs to; null if there is none. */
function touchedCells(lists: readonly SlotKeys[], cells: CellKeys, count: number): Uint8Array | null {
  if (lists.length === 0) return null;
  const touched = new Uint8Array(count);
  for (const { keys } of lists) for (const cell of cells.positions(keys)) touched[cell] = 1;
  return touched;
}
