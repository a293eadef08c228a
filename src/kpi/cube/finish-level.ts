/**
 * One level of the cube: which cells it has, and the number of every leaf in each of them.
 * @module
 */
import type { TableAggregates } from "../aggregate/aggregate.js";
import type { MembersPartial } from "../aggregate/member-bits.js";
import type { EntitiesPartial, Partial, SumPartial } from "../aggregate/partial.js";
import type { KpiPlan } from "../plan/plan.js";
import { type Base, isCount, type Leaf, windowsOfLeaf } from "../plan/program.js";
import { isNoWindow, type WindowRanges } from "../plan/windows.js";
import { reasonCode } from "../vector/evaluate-program.js";
import { missingVector, type NumberVector } from "../vector/vector.js";
import { readBalances } from "./balance-leaf.js";
import {
  type CellKeys,
  cellKeys,
  type Filling,
  type KeySpace,
  keySpace,
  memberKeys,
  type SlotKeys,
  slotKeys,
  splitKeys,
} from "./cells.js";
import type { CubeLevel } from "./cube.js";
import { emptyLeaf } from "./empty-leaf.js";
import { readPartial } from "./read-partial.js";
import { countRetained } from "./retained.js";
import { gatherInCells, type SlotMapping, scatterInCells, slotMapping } from "./slot-mapping.js";
import { coarseCells, repeatInCells } from "./total-leaf.js";

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
  const space = keySpace(
    query.periods.length,
    dimensions.map((dimension) => (members[dimension] as readonly string[]).length),
    caller,
  );
  const has = (table: RankedTable): boolean =>
    dimensions.every((dimension) => (table.gridDimension[dimension] as number) >= 0);
  const levels = new Map(
    tables.filter(has).map((table) => [table.data.table, tableLevel(plan, table, dimensions, space)]),
  );
  const windowsOf = (table: string): readonly number[] => [
    ...new Set(
      program.leaves.flatMap((leaf) => ((program.bases[leaf.base] as Base).table === table ? windowsOfLeaf(leaf) : [])),
    ),
  ];
  const excludedKeys = new Map(
    [...levels].map(([name, level]) => [name, keysOfExcluded(plan, level, windowsOf(name))]),
  );
  const lists = [
    ...[...levels].flatMap(([name, level]) => windowsOf(name).map((window) => level.keysOf(window).keys)),
    ...[...excludedKeys.values()].flatMap((byWindow) => [...byWindow.values()].map(({ keys }) => keys)),
  ];
  const cells = cellKeys(lists, space, filling);
  const count = cells.keys.length;
  const { period, codes } = splitKeys(cells.keys, space);
  const mappingOf = mappings(cells);
  const touchedBy = touchedCells(cells, count);
  const totals = new Map<number, CubeLevel>();
  const excluded: (Uint8Array | null)[] = [];
  const leaves = program.leaves.map((leaf, i) => {
    if (leaf.keep === null) {
      const byWindow = excludedKeys.get((program.bases[leaf.base] as Base).table);
      excluded.push(touchedBy(windowsOfLeaf(leaf).flatMap((window) => byWindow?.get(window) ?? [])));
      return finishLeaf(plan, leaf, levels, mappingOf, cells, period);
    }
    // A leaf of a coarser level is that level's own, repeated in each cell that lies within.
    const kept = dimensions.filter((dimension) => leaf.keep?.includes(query.dimensions[dimension] as string));
    const alone = { ...plan, program: { ...program, leaves: [{ ...leaf, keep: null }] } };
    const coarse = finishLevel(alone, tables, members, kept, { periods: false, members: false }, caller);
    const keptCodes = kept.map((dimension) => codes[dimensions.indexOf(dimension)] as Int32Array);
    const sources = coarseCells(coarse, period, keptCodes);
    totals.set(i, coarse);
    const touched = coarse.excluded[0] ?? null;
    excluded.push(
      touched === null ? null : Uint8Array.from(sources, (source) => (source < 0 ? 0 : (touched[source] as number))),
    );
    return repeatInCells(coarse, sources, (cell) => emptyLeaf(plan, leaf, period[cell] as number));
  });
  return {
    dimensions,
    cells: count,
    period,
    codes,
    leaves,
    rows: [...levels].flatMap(([table, level]) =>
      windowsOf(table).map((window) => ({ table, window, n: mappingOf(level, window).rows })),
    ),
    excluded,
    totals,
  };
}

type MappingOf = (level: TableLevel, window: number) => SlotMapping;

/** Where slots go is worked out once for each table and window. */
function mappings(cells: CellKeys): MappingOf {
  const known = new Map<SlotKeys, SlotMapping>();
  return (level, window) => {
    const keys = level.keysOf(window);
    let mapping = known.get(keys);
    if (mapping === undefined) {
      mapping = slotMapping(keys, cells, level.table.data.rows);
      known.set(keys, mapping);
    }
    return mapping;
  };
}

function finishLeaf(
  plan: KpiPlan,
  leaf: Leaf,
  levels: ReadonlyMap<string, TableLevel>,
  mappingOf: MappingOf,
  cells: CellKeys,
  period: Int32Array,
): NumberVector {
  const base = plan.program.bases[leaf.base] as Base;
  const level = levels.get(base.table);
  if (level === undefined) return missingVector("no-dimension");
  const { data } = level.table;
  const partial = data.partials[leaf.base] as Partial;
  const mapping = mappingOf(level, leaf.window);
  const ranges = plan.ranges[leaf.window] as WindowRanges;
  if (base.kind === "balance") {
    const days = data.days as NonNullable<TableAggregates["days"]>;
    const member = memberKeys(days.grid, level.own, level.table.ranks, level.space);
    return withoutWindows(
      readBalances(leaf.reading, partial as SumPartial, days, member, ranges, level.space, cells, period, mapping.rows),
      ranges,
      period,
    );
  }
  if (leaf.reading.kind === "retained") {
    const earlier = mappingOf(level, leaf.reading.earlier);
    const both = countRetained(
      gatherInCells(partial as EntitiesPartial | MembersPartial, mapping),
      gatherInCells(partial as EntitiesPartial | MembersPartial, earlier),
    );
    return withoutWindows(both, plan.ranges[leaf.reading.earlier] as WindowRanges, period);
  }
  const vector = mapping.single
    ? scatterInCells(readPartial(partial, base, leaf.reading, data.rows.n), mapping, isCount(base, leaf.reading))
    : readPartial(gatherInCells(partial, mapping), base, leaf.reading, mapping.rows);
  return withoutWindows(vector, ranges, period);
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

/** Left out rows and the cells they would have been in, by window of a table. */
function keysOfExcluded(plan: KpiPlan, level: TableLevel, windows: readonly number[]): ReadonlyMap<number, SlotKeys> {
  const { excluded } = level.table.data;
  if (excluded === null) return new Map();
  const member = memberKeys(excluded.grid, level.own, level.table.ranks, level.space);
  const keysOf = (window: number): SlotKeys =>
    slotKeys(excluded.grid, excluded.rows.n, member, plan.segments, plan.ranges[window] as WindowRanges, level.space);
  return new Map(windows.map((window) => [window, keysOf(window)]));
}

/** 1 for each cell that some pair of the lists belongs to; null if there is none. Worked out once for each choice of lists. */
function touchedCells(cells: CellKeys, count: number): (lists: readonly SlotKeys[]) => Uint8Array | null {
  const known = new Map<SlotKeys, Uint8Array>();
  return (lists) => {
    const [first, ...more] = lists;
    if (first === undefined) return null;
    const before = more.length === 0 ? known.get(first) : undefined;
    if (before !== undefined) return before;
    const touched = new Uint8Array(count);
    for (const { keys } of lists) for (const cell of cells.positions(keys)) touched[cell] = 1;
    if (more.length === 0) known.set(first, touched);
    return touched;
  };
}
