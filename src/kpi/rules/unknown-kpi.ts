/**
 * Does every bare name outside of aggregates mean a KPI?
 * @module
 */
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const unknownKpi: KpiRule = {
  code: "kpi/unknown-kpi",
  severity: "error",
  check: ({ kpis, versions, tables, nearestKpi }, report) => {
    for (const entry of kpis) {
      for (const name of entry.references) {
        // A column in this place is told apart: it needs an aggregate, not another name.
        if (versions.has(name.name) || tables.columns.has(name.name)) continue;
        const data = { ...partData(entry, "formula", name), name: name.name, suggestion: nearestKpi(name.name) };
        report(placeOf(entry, "formula", name.at), data);
      }
    }
  },
};
