/**
 * Does every aggregate take its rows from one table?
 * @module
 */
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const severalTables: KpiRule = {
  code: "kpi/several-tables",
  severity: "error",
  check: ({ kpis }, report) => {
    for (const entry of kpis) {
      for (const { call, home } of entry.rowUses) {
        if (!("problem" in home) || home.problem !== "several-tables") continue;
        const data = { ...partData(entry, "formula", call), tables: home.tables.slice(0, 10) };
        report(placeOf(entry, "formula", call.at), data);
      }
    }
  },
};
