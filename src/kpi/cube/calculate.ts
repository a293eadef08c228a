/**
 * A question answered in one call: plan, prepare, aggregate, finish.
 * @module
 */
import { aggregateFor } from "../aggregate/aggregate.js";
import type { FactSource } from "../facts/fact-source.js";
import type { Facts } from "../facts/facts.js";
import { type PrepareOptions, readFacts } from "../facts/prepare-facts.js";
import type { KpiModel, TableDefinition } from "../model/model.js";
import { planFor } from "../plan/plan.js";
import type { KpiQuery } from "../plan/query.js";
import { refused } from "../refused.js";
import type { Cube } from "./cube.js";
import { finishFor } from "./finish.js";

/** How the facts of a call are read. */
export type CalculateOptions = Pick<PrepareOptions, "badRows" | "clean">;

/**
 * Calculates the KPIs of a model from facts: exact, with a reason wherever there is no number.
 *
 * @param model - Tables and KPIs.
 * @param facts - By table of the model: row objects, columns, or facts that were prepared before.
 * @param query - Grain, range, dimensions and totals; `dataThrough` says up to when the facts are complete.
 * @param options - What becomes of rows with bad values, and what is cleaned before it is read.
 * @throws {OpsLogicError} What `planKpis`, `prepareFacts`, `aggregateFacts` and `finishKpis` throw.
 * @example
 * ```ts
 * import { calculateKpis, figureAt } from "opslogic/kpi";
 *
 * const cube = calculateKpis(
 *   {
 *     tables: { calls: { date: "day", columns: { minutes: { unit: "min" } } } },
 *     kpis: [{ id: "handleTime", formula: "avg(minutes)", unit: "min", direction: "lower", owner: "Service" }],
 *   },
 *   { calls: [{ day: "2026-01-05", minutes: 3.1 }, { day: "2026-01-06", minutes: 3.2 }, { day: "2026-01-07", minutes: null }] },
 *   { grain: "month", range: { start: "2026-01-01", endExclusive: "2026-02-01" }, dataThrough: "2026-01-31" },
 * );
 * figureAt(cube, { kpi: "handleTime", period: "2026-01" }).value; // => "3.15"
 * ```
 */
export function calculateKpis<const Id extends string>(
  model: KpiModel<Id>,
  facts: Readonly<Record<string, FactSource | Facts>>,
  query: KpiQuery,
  options: CalculateOptions = {},
): Cube<Id> {
  const caller = "calculateKpis";
  const plan = planFor(model, query, caller);
  const prepared = Object.create(null) as Record<string, Facts>;
  for (const [table, wanted] of plan.columns) {
    const source = Object.hasOwn(facts ?? {}, table) ? facts[table] : undefined;
    if (source === undefined)
      throw refused("kpi/missing-facts", `expected facts of table "${table}"`, caller, ["facts", table], source);
    prepared[table] = isPrepared(source)
      ? source
      : readFacts(model.tables[table] as TableDefinition, source, wanted, { ...options, name: table }, caller);
  }
  return finishFor(plan, aggregateFor(plan, prepared, caller), caller);
}

function isPrepared(source: FactSource | Facts): source is Facts {
  return (
    typeof source === "object" &&
    source !== null &&
    !Array.isArray(source) &&
    "kind" in source &&
    (source as Facts).kind === "facts"
  );
}
