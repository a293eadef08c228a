/**
 * Partial aggregates of parts of the data, put together: the same digits as from all rows at once,
 * however they were split and in whatever order the parts come.
 * @module
 */
import type { Aggregates, RowCounts, TableAggregates } from "./aggregate.js";
import { addFractions, compareFractions, type Fraction } from "../core/internal.js";
import { type Grid, gridOf } from "./grid.js";
import { gatherPartial, type Partial, type SumPartial } from "./partial.js";
import { refused } from "./query.js";
import { SAFE, type TextVector } from "./vector.js";

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
  if (first === undefined) throw refused("kpi/nothing-to-merge", "expected at least one part", "mergeAggregates", ["parts"], parts);
  return rest.reduce((merged, part) => {
    if (part.tables.length !== merged.tables.length) {
      throw refused("kpi/different-plans", "expected parts that were aggregated by the same plan", "mergeAggregates", ["parts"], part.tables.length);
    }
    return { kind: "aggregates", tables: merged.tables.map((table, i) => mergeTables(table, part.tables[i] as TableAggregates)) };
  }, first);
}

function mergeTables(a: TableAggregates, b: TableAggregates): TableAggregates {
  const fits = a.table === b.table && a.partials.length === b.partials.length && a.members.every((own, i) => (own === null) === (b.members[i] === null));
  if (!fits) throw refused("kpi/different-plans", "expected parts that were aggregated by the same plan", "mergeAggregates", ["parts"], b.table);
  const members = a.members.map((own, i) => (own === null ? null : united(own, b.members[i] as readonly string[])));
  const present = members.flatMap((list, i) => (list === null ? [] : [{ list, own: [a.members[i] as readonly string[], b.members[i] as readonly string[]] as const }]));
  const cells = mergeGrids(a.grid, b.grid, present);
  const byDay = a.days === null || b.days === null ? null : mergeGrids(a.days.grid, b.days.grid, present);
  const put = (x: Partial, y: Partial, joint: Joint): Partial => gatherPartial(concatPartials(x, y), joint.from, joint.to, joint.grid.slots);
  return {
    table: a.table,
    members,
    grid: cells.grid,
    rows: put(a.rows, b.rows, cells) as SumPartial,
    excluded: mergeExcluded(a, b, present),
    excludedAnywhere: a.excludedAnywhere + b.excludedAnywhere,
    days: byDay === null ? null : { grid: byDay.grid, distinct: [...new Set([...(a.days?.distinct ?? []), ...(b.days?.distinct ?? [])])].sort((x, y) => x - y) },
    partials: a.partials.map((partial, i) => {
      const other = b.partials[i];
      if (partial === null || other === null || other === undefined) return null;
      const ofDays = byDay !== null && a.byDay.includes(i);
      return put(partial, other, ofDays ? byDay : cells);
    }),
    byDay: a.byDay,
    counts: addCounts(a.counts, b.counts),
  };
}

function united(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

/** The slots of two grids, one after the other, and where each goes in the joint one. */
interface Joint {
  readonly grid: Grid;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

type Present = readonly { readonly list: readonly string[]; readonly own: readonly [readonly string[], readonly string[]] }[];

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
  const { grid, slot } = gridOf(time.map((t) => position.get(t) as number), distinct.length, dimensions, null);
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
    return { grid: joint.grid, rows: gatherPartial(a.excluded === null ? concatPartials(empty, only.rows) : only.rows, joint.from, joint.to, joint.grid.slots) as SumPartial };
  }
  const joint = mergeGrids(a.excluded.grid, b.excluded.grid, present);
  return { grid: joint.grid, rows: gatherPartial(concatPartials(a.excluded.rows, b.excluded.rows), joint.from, joint.to, joint.grid.slots) as SumPartial };
}

/** Two partials side by side: the slots of the second follow those of the first. */
function concatPartials(a: Partial, b: Partial): Partial {
  if (a.kind === "sum" && b.kind === "sum") {
    const [x, y] = sameScale(a, b);
    const slots = x.n.length;
    return { kind: "sum", n: joined(x.n, y.n), d: x.d, exact: shifted(x.exact, y.exact, slots), seen: x.seen === null || y.seen === null ? null : joined(x.seen, y.seen) };
  }
  if (a.kind === "extreme" && b.kind === "extreme") {
    const [x, y] = sameScale(a, b, Number.NaN);
    return { ...a, n: joined(x.n, y.n), d: x.d, exact: shifted(x.exact, y.exact, x.n.length) };
  }
  if (a.kind === "edge" && b.kind === "edge") return { ...a, slots: a.slots + b.slots, found: shifted(a.found, b.found, a.slots) };
  if (a.kind === "values" && b.kind === "values") {
    const slots = a.starts.length - 1;
    const [x, y] = sameScale(
      { n: a.n, d: a.d, exact: new Map<number, Fraction>() },
      { n: b.n, d: b.d, exact: new Map<number, Fraction>() },
    );
    // What does not fit the common scale went to `exact` by position; values are few, so all go there then.
    if (x.exact.size > 0 || y.exact.size > 0) return concatPartials(allExact(a), allExact(b));
    return { kind: "values", starts: joinedStarts(a.starts, b.starts), n: joined(x.n, y.n), d: x.d, exact: shifted(a.exact, b.exact, slots) };
  }
  if (a.kind === "entities" && b.kind === "entities") {
    const members = united(a.members, b.members);
    const codeOf = new Map(members.map((member, code) => [member, code]));
    const code = b.members.map((member) => codeOf.get(member) as number);
    return {
      kind: "entities",
      starts: joinedStarts(a.starts, b.starts),
      codes: joined(a.codes, b.codes.map((c) => code[c] as number)),
      members,
      inner: a.inner.map((inner, i) => concatPartials(inner, b.inner[i] as Partial)),
    };
  }
  throw refused("kpi/different-plans", "expected partial aggregates of one kind", "mergeAggregates", ["parts"], b.kind);
}

function allExact(partial: Extract<Partial, { readonly kind: "values" }>): Partial {
  const slots = partial.starts.length - 1;
  const exact = new Map<number, readonly Fraction[]>(partial.exact);
  for (let slot = 0; slot < slots; slot++) {
    const small = partial.n.slice(partial.starts[slot], partial.starts[slot + 1]);
    if (small.length > 0) exact.set(slot, [...(exact.get(slot) ?? []), ...Array.from(small, (n) => ({ n: BigInt(n), d: BigInt(partial.d) }))]);
  }
  return { kind: "values", starts: new Int32Array(slots + 1), n: new Float64Array(0), d: 1, exact };
}

interface Scaled {
  readonly n: Float64Array;
  readonly d: number;
  readonly exact: ReadonlyMap<number, Fraction>;
}

/** Both with the greater denominator; what would not fit goes to `exact`, and leaves `empty` behind. */
function sameScale<T extends Scaled>(a: T, b: T, empty = 0): readonly [T, T] {
  const d = Math.max(a.d, b.d);
  return [rescaled(a, d, empty), rescaled(b, d, empty)];
}

function rescaled<T extends Scaled>(partial: T, d: number, empty: number): T {
  if (partial.d === d) return partial;
  const factor = d / partial.d;
  const exact = new Map(partial.exact);
  const n = partial.n.map((value, slot) => {
    const scaled = value * factor;
    if (Number.isNaN(scaled) || Math.abs(scaled) < SAFE) return scaled;
    const big: Fraction = { n: BigInt(value), d: BigInt(partial.d) };
    const before = exact.get(slot);
    // A slot of extremes keeps the better of both when it is read; a sum keeps their sum.
    if (before === undefined || Number.isNaN(empty)) exact.set(slot, before === undefined ? big : betterOf(partial, before, big));
    else exact.set(slot, addFractions(before, big));
    return empty;
  });
  return { ...partial, n, d, exact };
}

function betterOf(partial: Scaled, a: Fraction, b: Fraction): Fraction {
  const wanted = (partial as unknown as { readonly which: "min" | "max" }).which === "max" ? 1 : -1;
  return compareFractions(a, b) === wanted ? a : b;
}

function joined<A extends Float64Array | Int32Array | Uint8Array>(a: A, b: A): A {
  const both = new (a.constructor as new (length: number) => A)(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function joinedStarts(a: Int32Array, b: Int32Array): Int32Array {
  const offset = a[a.length - 1] as number;
  return joined(a, b.subarray(1).map((start) => start + offset));
}

function shifted<V>(a: ReadonlyMap<number, V>, b: ReadonlyMap<number, V>, by: number): ReadonlyMap<number, V> {
  const both = new Map(a);
  for (const [slot, value] of b) both.set(slot + by, value);
  return both;
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
