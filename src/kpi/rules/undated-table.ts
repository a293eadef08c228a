/**
 * Is there a table whose rows fall into periods?
 * @module
 */
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const undatedTable: KpiRule = {
  code: "kpi/undated-table",
  severity: "error",
  check: ({ kpis }, report) => {
    for (const entry of kpis) {
      for (const { call, home } of entry.rowUses) {
        if (!("problem" in home) || home.problem !== "ambiguous-column" || home.tables.length > 0) continue;
        report(placeOf(entry, "formula", call.at), partData(entry, "formula", call));
      }
    }
  },
};
