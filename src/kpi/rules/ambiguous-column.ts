/**
 * Is it clear from which table each aggregate takes its rows?
 * @module
 */
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const ambiguousColumn: KpiRule = {
  code: "kpi/ambiguous-column",
  severity: "error",
  check: ({ kpis }, report) => {
    for (const entry of kpis) {
      for (const { call, home } of entry.rowUses) {
        if (!("problem" in home) || home.problem !== "ambiguous-column" || home.tables.length === 0) continue;
        const data = { ...partData(entry, "formula", call), tables: home.tables.slice(0, 10) };
        report(placeOf(entry, "formula", call.at), data);
      }
    }
  },
};
