/**
 * Is there a target for a KPI that has no better side?
 * @module
 */
import { placeOfTarget, type TargetRule } from "../targets/target-subject.js";

export const targetUndirected: TargetRule = {
  code: "kpi/target-undirected",
  severity: "warning",
  check: ({ entries }, report) => {
    for (const entry of entries) {
      if (entry.definition?.direction !== "none") continue;
      report(placeOfTarget(entry), { kpi: entry.row.kpi, period: entry.row.period });
    }
  },
};
