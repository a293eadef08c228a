/**
 * Is everything that is calculated with a number?
 * @module
 */
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const notANumber: KpiRule = {
  code: "kpi/not-a-number",
  severity: "error",
  check: ({ types }, report) => {
    for (const { code, entry, field, node, type } of types()) {
      if (code !== "kpi/not-a-number") continue;
      report(placeOf(entry, field, node.at), { ...partData(entry, field, node), type });
    }
  },
};
