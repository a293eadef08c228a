/**
 * Is there a target for a KPI that the model does not have?
 * @module
 */
import { placeOfTarget, type TargetRule } from "../targets/target-subject.js";

export const targetUnknownKpi: TargetRule = {
  code: "kpi/target-unknown-kpi",
  severity: "error",
  check: ({ entries, hasModel }, report) => {
    if (!hasModel) return;
    for (const entry of entries) {
      if (entry.definition === null) report(placeOfTarget(entry, "kpi"), { kpi: entry.row.kpi });
    }
  },
};
