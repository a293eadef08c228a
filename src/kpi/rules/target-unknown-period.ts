/**
 * Is there a target for a period that its calendar does not have?
 * @module
 */
import { placeOfTarget, type TargetRule } from "../targets/target-subject.js";

export const targetUnknownPeriod: TargetRule = {
  code: "kpi/target-unknown-period",
  severity: "error",
  check: ({ entries }, report) => {
    for (const entry of entries) {
      if (entry.period !== null) continue;
      report(placeOfTarget(entry, "period"), { kpi: entry.row.kpi, period: String(entry.row.period) });
    }
  },
};
