/**
 * Does every KPI say which way is better?
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";

export const missingDirection: KpiRule = {
  code: "kpi/missing-direction",
  severity: "warning",
  check: ({ kpis }, report) => {
    for (const entry of kpis) {
      if (entry.definition.direction === undefined) report(placeOf(entry), { kpi: entry.definition.id });
    }
  },
};
