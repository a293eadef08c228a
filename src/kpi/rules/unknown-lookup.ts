/**
 * Can every column of another table be looked up from the rows that are aggregated?
 * @module
 */

import type { Expression } from "../formula/expression.js";
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";
import { ownerOf } from "../model/table-index.js";

export const unknownLookup: KpiRule = {
  code: "kpi/unknown-lookup",
  severity: "error",
  check: ({ kpis, tables: index }, report) => {
    for (const { name: table, definition } of index.tables.values()) {
      for (const [column, target] of Object.entries(definition.lookups ?? {})) {
        const entry = index.tables.get(target);
        if (entry === undefined || entry.definition.key !== undefined) continue;
        report(
          { path: ["tables", table, "lookups", column], ids: { table, column } },
          { table, target, problem: "no-key" },
        );
      }
    }
    for (const entry of kpis) {
      const reported = new Set<Expression>();
      for (const use of entry.rowUses) {
        if (!("table" in use.home)) continue;
        const { table } = use.home;
        for (const { field, name } of [...use.columns, ...entry.filters]) {
          const target = name.table ?? table;
          if (!index.tables.has(target) || ownerOf(index, table, name) !== undefined || reported.has(name)) continue;
          reported.add(name);
          const data = { ...partData(entry, field, name), table, target, problem: "no-lookup" };
          report(placeOf(entry, field, name.at), data);
        }
      }
    }
  },
};
