/**
 * Is a balance added up over the days of a period?
 * @module
 */

import { walk } from "../formula/walk.js";
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";
import { columnFacts } from "../model/column-facts.js";

export const stockSummedOverTime: KpiRule = {
  code: "kpi/stock-summed-over-time",
  severity: "error",
  check: (subject, report) => {
    for (const entry of subject.kpis) {
      for (const { call, home } of entry.rowUses) {
        if (!("table" in home)) continue;
        walk(call, "kpi", ({ node }) => {
          const value = node.kind === "call" && node.name === "sum" ? node.args[0] : undefined;
          if (value === undefined) return true;
          walk(value, "row", ({ node: name, numeric }) => {
            if (name.kind !== "name" || (name !== value && !numeric)) return true;
            if (columnFacts(subject, home.table, name)?.stock !== true) return true;
            report(placeOf(entry, "formula", node.at), { ...partData(entry, "formula", node), column: name.name });
            return true;
          });
          return false;
        });
      }
    }
  },
};
