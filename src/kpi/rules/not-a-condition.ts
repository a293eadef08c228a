/**
 * Is every filter and every condition something that is true or false?
 * @module
 */
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const notACondition: KpiRule = {
  code: "kpi/not-a-condition",
  severity: "error",
  check: ({ types }, report) => {
    for (const { code, entry, field, node, type } of types()) {
      if (code !== "kpi/not-a-condition") continue;
      report(placeOf(entry, field, node.at), { ...partData(entry, field, node), type });
    }
  },
};
