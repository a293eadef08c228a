/**
 * Does a filter of a KPI have something to filter?
 *
 * It holds for the aggregates that the formula writes out; KPIs that it refers to keep their own.
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";

export const whereWithoutAggregate: KpiRule = {
  code: "kpi/where-without-aggregate",
  severity: "warning",
  check: ({ kpis }, report) => {
    for (const entry of kpis) {
      const { definition, formula, rowUses } = entry;
      if (definition.where === undefined || formula === null || rowUses.length > 0) continue;
      report(placeOf(entry, "where"), { kpi: definition.id });
    }
  },
};
