/**
 * Does the kind of a target suit the direction of its KPI? A range is for KPIs that are best inside one.
 * @module
 */
import { placeOfTarget, type TargetRule } from "../targets/target-subject.js";

export const targetKind: TargetRule = {
  code: "kpi/target-kind",
  severity: "error",
  check: ({ entries }, report) => {
    for (const entry of entries) {
      const direction = entry.definition?.direction;
      if (entry.amount === null || direction === undefined || direction === "none") continue;
      if ((entry.amount.kind === "range") === (direction === "range")) continue;
      const { kpi, period } = entry.row;
      report(placeOfTarget(entry), { kpi, period, kind: entry.amount.kind, direction });
    }
  },
};
