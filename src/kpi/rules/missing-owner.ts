/**
 * Does every KPI have somebody who answers for it?
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";

export const missingOwner: KpiRule = {
  code: "kpi/missing-owner",
  severity: "warning",
  check: ({ kpis }, report) => {
    for (const entry of kpis) {
      if ((entry.definition.owner ?? "").trim() === "") report(placeOf(entry), { kpi: entry.definition.id });
    }
  },
};
