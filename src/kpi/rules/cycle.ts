/**
 * Does any KPI need itself?
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";

/** A circle may have thousands of members; so many are named. */
const NAMED = 10;

export const cycle: KpiRule = {
  code: "kpi/cycle",
  severity: "error",
  check: ({ kpis, order }, report) => {
    for (const circle of order().cycles) {
      const entry = kpis[circle[0] ?? -1];
      if (entry === undefined) continue;
      const ids = circle.slice(0, NAMED).map((position) => kpis[position]?.definition.id ?? "");
      report(placeOf(entry, "formula"), { kpi: entry.definition.id, ids, count: circle.length });
    }
  },
};
