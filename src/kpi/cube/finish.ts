/**
 * From aggregates to the cube: the cells of every level, and the number of every leaf in them.
 *
 * Formulas are not calculated here: that happens, for a whole level at once, when a figure of it is
 * first read.
 * @module
 */
import type { Aggregates, TableAggregates } from "../aggregate/aggregate.js";
import type { KpiPlan } from "../plan/plan.js";
import { planKey } from "../plan/plan-key.js";
import { refused } from "../refused.js";
import type { Filling } from "./cells.js";
import type { Cube } from "./cube.js";
import { joinFindings } from "./fact-findings.js";
import { finishLevel, type RankedTable } from "./finish-level.js";

/**
 * Finishes aggregates into a cube, from which figures are read.
 *
 * @param plan - The plan that the aggregates were made for.
 * @param aggregates - From `aggregateFacts`, or several merged by `mergeAggregates`.
 * @throws {OpsLogicError} `kpi/different-plans` for aggregates of another plan; `kpi/too-many-cells`.
 * @example
 * ```ts
 * import { aggregateFacts, figureAt, finishKpis, planKpis, prepareFacts } from "opslogic/kpi";
 *
 * const model = {
 *   tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
 *   kpis: [{ id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" }],
 * } as const;
 * const plan = planKpis(model, { grain: "year", range: { start: "2026-01-01", endExclusive: "2027-01-01" }, dataThrough: "2026-12-31" });
 * const orders = prepareFacts(model.tables.orders, [{ day: "2026-03-31", sales: 12.5 }, { day: "2026-04-01", sales: 9 }]);
 * const cube = finishKpis(plan, aggregateFacts(plan, { orders }));
 * figureAt(cube, { kpi: "revenue", period: "2026" }).value; // => "21.5"
 * ```
 */
export function finishKpis<Id extends string>(plan: KpiPlan<Id>, aggregates: Aggregates): Cube<Id> {
  return finishFor(plan, aggregates, "finishKpis");
}

/** {@link finishKpis} on behalf of another function. */
export function finishFor<Id extends string>(plan: KpiPlan<Id>, aggregates: Aggregates, caller: string): Cube<Id> {
  const { query } = plan;
  if (aggregates.plan !== planKey(plan)) {
    throw refused(
      "kpi/different-plans",
      "expected aggregates that were made for this plan",
      caller,
      ["aggregates", "plan"],
      aggregates.plan,
    );
  }
  const members = query.dimensions.map((_, dimension) => sortedMembers(aggregates.tables, dimension));
  const tables = aggregates.tables.map((table) => rankedTable(table, members));
  const filling = fillingOf(plan);
  return {
    kind: "cube",
    plan,
    aggregates,
    members,
    levels: query.levels.map((dimensions) => finishLevel(plan, tables, members, dimensions, filling, caller)),
    findings: joinFindings(plan.findings, aggregates),
  };
}

/** One order of members, whatever the order of the rows: by code units. */
function sortedMembers(tables: readonly TableAggregates[], dimension: number): readonly string[] {
  const all = new Set(tables.flatMap((table) => table.members[dimension] ?? []));
  return [...all].sort();
}

function rankedTable(data: TableAggregates, members: readonly (readonly string[])[]): RankedTable {
  let next = 0;
  const gridDimension = data.members.map((own) => (own === null ? -1 : next++));
  const ranks = data.members.flatMap((own, dimension) => {
    if (own === null) return [];
    const rankOf = new Map((members[dimension] as readonly string[]).map((member, rank) => [member, rank]));
    return [Int32Array.from(own, (member) => rankOf.get(member) as number)];
  });
  return { data, ranks, gridDimension };
}

function fillingOf(plan: KpiPlan): Filling {
  const { fill } = plan.query;
  const own = plan.kpis.map(({ definition }) => plan.model.kpis[definition]?.missing);
  const wanted = (policy: string | undefined): boolean => policy !== undefined && policy !== "none";
  return {
    periods: wanted(fill.periods) || own.some((missing) => wanted(missing?.periods)),
    members: wanted(fill.members) || own.some((missing) => wanted(missing?.members)),
  };
}
