/**
 * Is a name both a KPI and a column, so that it means one outside of aggregates and the other inside?
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";

export const ambiguousName: KpiRule = {
  code: "kpi/ambiguous-name",
  severity: "info",
  check: ({ kpis, tables }, report) => {
    for (const entry of kpis) {
      const { id } = entry.definition;
      if (tables.columns.has(id)) report(placeOf(entry, "id"), { kpi: id });
    }
  },
};
