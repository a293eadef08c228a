/**
 * Is every declared column that can only be calculated with used by a formula?
 *
 * Columns of text and truth are left out: a question may ask by them though no formula does.
 * @module
 */
import type { KpiRule } from "../model/check-subject.js";
import { ownerOf } from "../model/table-index.js";

export const unusedColumn: KpiRule = {
  code: "kpi/unused-column",
  severity: "info",
  check: ({ kpis, tables: index }, report) => {
    const used = new Map([...index.tables.keys()].map((name) => [name, new Set<string>()]));
    for (const entry of kpis) {
      for (const use of entry.rowUses) {
        if (!("table" in use.home)) continue;
        for (const { name } of [...use.columns, ...entry.filters]) {
          const owner = ownerOf(index, use.home.table, name);
          if (owner !== undefined) used.get(owner.name)?.add(name.name);
        }
      }
    }
    for (const { name: table, columns, definition } of index.tables.values()) {
      const { date, key, members, lookups } = definition;
      const structural = new Set([date, key, ...(members ?? []), ...Object.keys(lookups ?? {})]);
      for (const [column, { type, unit, stock }] of columns) {
        const calculated =
          type === "number" || type === "date" || (type === undefined && (unit !== undefined || stock === true));
        if (!calculated || structural.has(column) || used.get(table)?.has(column)) continue;
        report({ path: ["tables", table, "columns", column], ids: { table, column } }, { table, column });
      }
    }
  },
};
