/**
 * The members that matter most, and all others as one.
 * @module
 */
import type { Figure } from "../../core/index.js";
import { compareFractions, describeValue, type Fraction } from "../../core/internal.js";
import type { Aggregates, TableAggregates } from "../aggregate/aggregate.js";
import type { Grid } from "../aggregate/grid.js";
import type { KpiPlan } from "../plan/plan.js";
import { refused } from "../refused.js";
import type { KpiReason } from "../vector/vector.js";
import type { Cube } from "./cube.js";
import { type FoundCell, findCell, levelOf, valueIn } from "./cube-reader.js";
import { figureOfCell } from "./figure-at.js";
import { finishFor } from "./finish.js";

/** Which members are asked for. */
export interface TopQuery<Id extends string = string> {
  readonly kpi: Id;
  readonly period: string;
  /** Dimension whose members are ranked; any dimension of the cube's query. */
  readonly dimension: string;
  /** How many members, at least 1. */
  readonly count: number;
  /** Default: `"largest"` first. */
  readonly order?: "largest" | "smallest" | undefined;
  /** Members of other dimensions, to rank within them. */
  readonly members?: Readonly<Record<string, string | null>> | undefined;
}

/** A member and its figure. */
export interface RankedMember {
  readonly member: string | null;
  readonly figure: Figure<KpiReason>;
}

/** The first members, the rest as one, and all together. */
export interface TopMembers {
  readonly top: readonly RankedMember[];
  /** All other members taken together as if they were one; null if there are none. */
  readonly rest: { readonly members: number; readonly figure: Figure<KpiReason> } | null;
  readonly total: Figure<KpiReason>;
}

/**
 * Ranks the members of a dimension by a KPI and takes all others together as one.
 *
 * The rest is calculated, not added up: its ratio is the ratio of its totals, its customers are counted
 * again. Members without a value are in the rest. Of equal values the member that comes first by name does.
 *
 * @param cube - From `calculateKpis` or `finishKpis`; the dimension must be one of its query.
 * @param query - KPI, period, dimension and how many.
 * @throws {OpsLogicError} `kpi/unknown-dimension`, `kpi/unknown-kpi`, `kpi/unknown-period`, `kpi/wrong-count`.
 * @example
 * ```ts
 * import { calculateKpis, topMembers } from "opslogic/kpi";
 *
 * const sale = (customer: string, sales: number) => ({ day: "2026-01-05", customer, sales });
 * const cube = calculateKpis(
 *   {
 *     tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
 *     kpis: [{ id: "average", formula: "avg(sales)", unit: "USD", direction: "higher", owner: "Sales" }],
 *   },
 *   { orders: [sale("Ann", 9), sale("Bo", 2), sale("Bo", 2), sale("Cai", 5)] },
 *   { grain: "year", by: ["customer"], range: { start: "2026-01-01", endExclusive: "2027-01-01" }, dataThrough: "2026-12-31" },
 * );
 * const { top, rest, total } = topMembers(cube, { kpi: "average", period: "2026", dimension: "customer", count: 1 });
 * [top[0]?.member, top[0]?.figure.value, rest?.members, rest?.figure.value, total.value]; // => ["Ann", "9", 2, "3", "4.5"]
 * ```
 */
export function topMembers<Id extends string>(cube: Cube<Id>, query: TopQuery<NoInfer<Id>>): TopMembers {
  const caller = "topMembers";
  const { dimensions } = cube.plan.query;
  const within = Object.keys(query.members ?? {});
  const at = dimensions.indexOf(query.dimension);
  for (const name of [query.dimension, ...within]) {
    if (!dimensions.includes(name))
      throw refused(
        "kpi/unknown-dimension",
        `expected one of ${dimensions.join(", ")}`,
        caller,
        ["query", "dimension"],
        name,
      );
  }
  if (!Number.isSafeInteger(query.count) || query.count < 1) {
    throw refused(
      "kpi/wrong-count",
      "expected a whole number of members, at least 1",
      caller,
      ["query", "count"],
      describeValue(query.count),
    );
  }
  const levels = [
    [query.dimension, ...within.filter((name) => name !== query.dimension)],
    within.filter((name) => name !== query.dimension),
  ];
  const own = withLevels(cube.plan, query.kpi, levels);
  const ranked = finishFor(own, cube.aggregates, caller);
  const figure = (of: Cube, members: Readonly<Record<string, string | null>>): Figure<KpiReason> =>
    figureOfCell(of, findCell(of, { kpi: query.kpi, period: query.period, members }, caller), caller);
  const others = Object.fromEntries(Object.entries(query.members ?? {}).filter(([name]) => name !== query.dimension));
  const members = rankedMembers(ranked, query, others, at);
  const first = members.slice(0, query.count);
  const left = members.slice(query.count);
  const total = figure(ranked, others);
  const top = first.map((member) => ({ member, figure: figure(ranked, { ...others, [query.dimension]: member }) }));
  if (left.length === 0) return { top, rest: null, total };
  const rest = nameOfRest(cube.members[at] as readonly string[]);
  const names = new Set(first);
  const regrouped = finishFor(
    own,
    regroup(cube.aggregates, at, (member) => (names.has(member) ? member : rest)),
    caller,
  );
  return {
    top,
    rest: { members: left.length, figure: figure(regrouped, { ...others, [query.dimension]: rest }) },
    total,
  };
}

/** The members that have a cell, best first, those without a value last. */
function rankedMembers(
  cube: Cube,
  query: TopQuery,
  others: Readonly<Record<string, string | null>>,
  at: number,
): readonly (string | null)[] {
  const reader = levelOf(cube, [query.dimension, ...Object.keys(others)], "topMembers");
  const sign = query.order === "smallest" ? -1 : 1;
  const found: { readonly member: string | null; readonly value: Fraction | null; readonly position: number }[] = [];
  for (const [position, member] of [...(cube.members[at] as readonly string[]), null].entries()) {
    const cell: FoundCell = findCell(
      cube,
      { kpi: query.kpi, period: query.period, members: { ...others, [query.dimension]: member } },
      "topMembers",
    );
    if (cell.cell >= 0) found.push({ member, value: valueIn(reader, cell.kpi, cell.cell), position });
  }
  found.sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || a.position - b.position;
    return sign * compareFractions(b.value, a.value) || a.position - b.position;
  });
  return found.map(({ member }) => member);
}

/** The plan for one KPI at other levels. */
function withLevels(plan: KpiPlan, kpi: string, levels: readonly (readonly string[])[]): KpiPlan {
  const positions = levels.map((names) => names.map((name) => plan.query.dimensions.indexOf(name)));
  return {
    ...plan,
    kpis: plan.kpis.filter(({ id }) => id === kpi),
    query: { ...plan.query, levels: positions, fill: { periods: "none", members: "none" } },
    findings: [],
  };
}

/** The same aggregates with the members of one dimension under other names; several may share one. */
function regroup(
  aggregates: Aggregates,
  dimension: number,
  rename: (member: string | null) => string | null,
): Aggregates {
  return {
    kind: "aggregates",
    plan: aggregates.plan,
    tables: aggregates.tables.map((table) => regroupTable(table, dimension, rename)),
  };
}

function regroupTable(
  table: TableAggregates,
  dimension: number,
  rename: (member: string | null) => string | null,
): TableAggregates {
  const old = table.members[dimension];
  if (old === null || old === undefined) return table;
  const position = table.members.slice(0, dimension).filter((own) => own !== null).length;
  const names = [...new Set([...old, null].map(rename))].filter((name) => name !== null);
  const codeOf = (member: string | null): number => {
    const name = rename(member);
    return name === null ? -1 : names.indexOf(name);
  };
  const translated = old.map(codeOf);
  const ofNull = codeOf(null);
  const grid = (of: Grid): Grid => ({
    ...of,
    codes: of.codes.map((codes, i) =>
      i === position ? codes.map((code) => (code < 0 ? ofNull : (translated[code] as number))) : codes,
    ),
  });
  return {
    ...table,
    members: table.members.map((own, i) => (i === dimension ? names : own)),
    grid: grid(table.grid),
    days: table.days === null ? null : { ...table.days, grid: grid(table.days.grid) },
    excluded: table.excluded === null ? null : { ...table.excluded, grid: grid(table.excluded.grid) },
  };
}

/** A name that no member has. */
function nameOfRest(members: readonly string[]): string {
  let name = "rest";
  while (members.includes(name)) name = `${name}_`;
  return name;
}
