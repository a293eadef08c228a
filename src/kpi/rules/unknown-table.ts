/**
 * Is there a table for every name that is written with one, and for every look-up?
 * @module
 */
import { type CheckSubject, type KpiRule, partData, placeOf } from "../model/check-subject.js";
import type { KpiEntry } from "../model/model-reading.js";

export const unknownTable: KpiRule = {
  code: "kpi/unknown-table",
  severity: "error",
  check: (subject, report) => {
    const { tables, nearestTable } = subject.tables;
    for (const { name: table, definition } of tables.values()) {
      for (const [column, target] of Object.entries(definition.lookups ?? {})) {
        if (tables.has(target)) continue;
        const place = { path: ["tables", table, "lookups", column], ids: { table, column } };
        report(place, { name: target, suggestion: nearestTable(target) });
      }
    }
    for (const entry of subject.kpis) {
      for (const { field, name } of qualified(entry)) {
        if (tables.has(name.table ?? "")) continue;
        const data = { ...partData(entry, field, name), name: name.table, suggestion: nearestTable(name.table ?? "") };
        report(placeOf(entry, field, name.at), data);
      }
    }
  },
};

/** Names inside aggregates that are written with a table. */
function qualified(entry: KpiEntry): CheckSubject["kpis"][number]["filters"] {
  return [...entry.rowUses.flatMap((use) => use.columns), ...entry.filters].filter(({ name }) => name.table !== null);
}
