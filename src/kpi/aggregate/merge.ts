/**
 * Partial aggregates of parts of the data, put together: the same digits as from all rows at once,
 * however they were split and in whatever order the parts come.
 * @module
 */

import { refused } from "../refused.js";
import type { TextVector } from "../vector/vector.js";
import type { Aggregates, TableAggregates } from "./aggregate.js";
import { concatPartials, united } from "./concat-partials.js";
import { type Grid, gridOf } from "./grid.js";
import { gatherPartial, type Partial, type SumPartial } from "./partial.js";
import type { RowCounts } from "./row-counts.js";

/**
 * Merges partial aggregates of one plan.
 *
 * @param parts - From `aggregateFacts` with the same plan, each for a part of the rows of each table.
 * @returns The aggregates of all rows together; those of one part as they are.
 * @throws {OpsLogicError} `kpi/nothing-to-merge` for no parts; `kpi/different-plans` if they do not fit together.
 * @example
 * ```ts
 * import { aggregateFacts, figureAt, finishKpis, mergeAggregates, planKpis, prepareFacts } from "opslogic/kpi";
 *
 * const model = {
 *   tables: { visits: { date: "day" } },
 *   kpis: [{ id: "customers", formula: "countDistinct(customer)", unit: "#", direction: "higher", owner: "Sales" }],
 * } as const;
 * const plan = planKpis(model, { grain: "year", range: { start: "2026-01-01", endExclusive: "2027-01-01" }, dataThrough: "2026-12-31" });
 * const part = (...customers: string[]) =>
 *   aggregateFacts(plan, { visits: prepareFacts(model.tables.visits, customers.map((customer) => ({ day: "2026-03-31", customer }))) });
 * const cube = finishKpis(plan, mergeAggregates([part("Ann", "Bo"), part("Bo", "Cai")]));
 * figureAt(cube, { kpi: "customers", period: "2026" }).value; // => "3"
 * ```
 */
export function mergeAggregates(parts: readonly Aggregates[]): Aggregates {
  const [first, ...rest] = parts;
  if (first === undefined)
    throw refused("kpi/nothing-to-merge", "expected at least one part", "mergeAggregates", ["parts"], parts);
  return rest.reduce((merged, part) => {
    if (part.plan !== merged.plan || part.tables.length !== merged.tables.length) {
      throw refused(
        "kpi/different-plans",
        "expected parts that were aggregated by the same plan",
        "mergeAggregates",
        ["parts"],
        part.plan,
      );
    }
    return {
      kind: "aggregates",
      plan: merged.plan,
      tables: merged.tables.map((table, i) => mergeTables(table, part.tables[i] as TableAggregates)),
    };
  }, first);
}

function mergeTables(a: TableAggregates, b: TableAggregates): TableAggregates {
  const fits =
    a.table === b.table &&
    a.partials.length === b.partials.length &&
    a.members.every((own, i) => (own === null) === (b.members[i] === null));
  if (!fits)
    throw refused(
      "kpi/different-plans",
      "expected parts that were aggregated by the same plan",
      "mergeAggregates",
      ["parts"],
      b.table,
    );
  const members = a.members.map((own, i) => (own === null ? null : united(own, b.members[i] as readonly string[])));
  const present = members.flatMap((list, i) =>
    list === null
      ? []
      : [{ list, own: [a.members[i] as readonly string[], b.members[i] as readonly string[]] as const }],
  );
  const cells = mergeGrids(a.grid, b.grid, present);
  const byDay = a.days === null || b.days === null ? null : mergeGrids(a.days.grid, b.days.grid, present);
  const put = (x: Partial, y: Partial, joint: Joint): Partial =>
    gatherPartial(concatPartials(x, y), joint.from, joint.to, joint.grid.slots);
  return {
    table: a.table,
    members,
    grid: cells.grid,
    rows: put(a.rows, b.rows, cells) as SumPartial,
    excluded: mergeExcluded(a, b, present),
    excludedAnywhere: a.excludedAnywhere + b.excludedAnywhere,
    days:
      byDay === null
        ? null
        : {
            grid: byDay.grid,
            distinct: [...new Set([...(a.days?.distinct ?? []), ...(b.days?.distinct ?? [])])].sort((x, y) => x - y),
          },
    partials: a.partials.map((partial, i) => {
      const other = b.partials[i];
      if (partial === null || other === null || other === undefined) return null;
      const ofDays = byDay !== null && a.byDay.includes(i);
      return put(partial, other, ofDays ? byDay : cells);
    }),
    byDay: a.byDay,
    counts: addCounts(a.counts, b.counts),
    cleaned: addUp([...a.cleaned, ...b.cleaned], ({ column, preset }) => JSON.stringify([column, preset])),
    unmatched: addUp([...a.unmatched, ...b.unmatched], ({ table }) => table),
  };
}

/** The slots of two grids, one after the other, and where each goes in the joint one. */
interface Joint {
  readonly grid: Grid;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

type Present = readonly {
  readonly list: readonly string[];
  readonly own: readonly [readonly string[], readonly string[]];
}[];

function mergeGrids(a: Grid, b: Grid, present: Present): Joint {
  const length = a.slots + b.slots;
  const time = new Int32Array(length);
  time.set(a.time);
  time.set(b.time, a.slots);
  const dimensions = present.map(({ list, own }, i): TextVector => {
    const codeOf = new Map(list.map((member, code) => [member, code]));
    const codes = new Int32Array(length);
    const translate = (grid: Grid, members: readonly string[], offset: number): void => {
      const code = members.map((member) => codeOf.get(member) as number);
      for (let s = 0; s < grid.slots; s++) {
        const old = grid.codes[i]?.[s] as number;
        codes[offset + s] = old < 0 ? -1 : (code[old] as number);
      }
    };
    translate(a, own[0], 0);
    translate(b, own[1], a.slots);
    return { kind: "text", codes, members: list };
  });
  // Times are segments or day numbers: numbered from 0 for the grid, and back.
  const distinct = [...new Set(time)].sort((x, y) => x - y);
  const position = new Map(distinct.map((t, i) => [t, i]));
  const { grid, slot } = gridOf(
    time.map((t) => position.get(t) as number),
    distinct.length,
    dimensions,
    null,
  );
  return {
    grid: { ...grid, time: grid.time.map((t) => distinct[t] as number) },
    from: Int32Array.from({ length }, (_, i) => i),
    to: slot,
  };
}

function mergeExcluded(a: TableAggregates, b: TableAggregates, present: Present): TableAggregates["excluded"] {
  if (a.excluded === null || b.excluded === null) {
    const only = a.excluded ?? b.excluded;
    if (only === null) return null;
    const none: Grid = { slots: 0, time: new Int32Array(0), codes: present.map(() => new Int32Array(0)) };
    const empty: SumPartial = { kind: "sum", n: new Float64Array(0), d: 1, exact: new Map(), seen: null };
    const joint = a.excluded === null ? mergeGrids(none, only.grid, present) : mergeGrids(only.grid, none, present);
    return {
      grid: joint.grid,
      rows: gatherPartial(
        a.excluded === null ? concatPartials(empty, only.rows) : only.rows,
        joint.from,
        joint.to,
        joint.grid.slots,
      ) as SumPartial,
    };
  }
  const joint = mergeGrids(a.excluded.grid, b.excluded.grid, present);
  return {
    grid: joint.grid,
    rows: gatherPartial(
      concatPartials(a.excluded.rows, b.excluded.rows),
      joint.from,
      joint.to,
      joint.grid.slots,
    ) as SumPartial,
  };
}

/** One entry for each key, their counts added. */
function addUp<Entry extends { readonly count: number }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    byKey.set(key, { ...entry, count: entry.count + (byKey.get(key)?.count ?? 0) });
  }
  return [...byKey.values()];
}

function addCounts(a: RowCounts, b: RowCounts): RowCounts {
  return {
    rows: a.rows + b.rows,
    used: a.used + b.used,
    outside: a.outside + b.outside,
    undated: a.undated + b.undated,
    filtered: a.filtered + b.filtered,
    excluded: a.excluded + b.excluded,
  };
}
