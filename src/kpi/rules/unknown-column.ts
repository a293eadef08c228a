/**
 * Is a column that is calculated with declared, and is no declared column misspelled?
 *
 * A table may have more columns than it declares: a dimension need not be listed. So a name is
 * reported only if the table declares columns at all, and the name comes near to one of them, or is
 * calculated with, or is a column of another table.
 * @module
 */

import type { Expression } from "../formula/expression.js";
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";
import { ownerOf } from "../model/table-index.js";

export const unknownColumn: KpiRule = {
  code: "kpi/unknown-column",
  severity: "warning",
  check: ({ kpis, tables }, report) => {
    for (const entry of kpis) {
      const reported = new Set<Expression>();
      for (const use of entry.rowUses) {
        if (!("table" in use.home)) continue;
        for (const { field, name, numeric } of [...use.columns, ...entry.filters]) {
          const owner = ownerOf(tables, use.home.table, name);
          if (owner === undefined || owner.columns.size === 0 || owner.known.has(name.name) || reported.has(name))
            continue;
          const suggestion = owner.nearest(name.name);
          const elsewhere = name.table === null && tables.knownBy.has(name.name);
          if (suggestion === null && !numeric && !elsewhere) continue;
          reported.add(name);
          const data = { ...partData(entry, field, name), table: owner.name, column: name.name, suggestion };
          report(placeOf(entry, field, name.at), data);
        }
      }
    }
  },
};
