/**
 * Are only values of the same unit added, compared and chosen between?
 * @module
 */
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const unitMismatch: KpiRule = {
  code: "kpi/unit-mismatch",
  severity: "error",
  check: ({ units }, report) => {
    for (const { entry, node, units: pair } of units().problems) {
      report(placeOf(entry, "formula", node.at), {
        ...partData(entry, "formula", node),
        left: pair[0],
        right: pair[1],
      });
    }
  },
};
