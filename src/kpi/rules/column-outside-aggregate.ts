/**
 * Does every column stand inside an aggregate, where there are rows to take it from?
 * @module
 */

import { walk } from "../formula/walk.js";
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const columnOutsideAggregate: KpiRule = {
  code: "kpi/column-outside-aggregate",
  severity: "error",
  check: ({ kpis, versions, tables }, report) => {
    for (const entry of kpis) {
      const bare = entry.references.filter(({ name }) => !versions.has(name) && tables.columns.has(name));
      for (const name of [...bare, ...entry.strays]) {
        report(placeOf(entry, "formula", name.at), partData(entry, "formula", name));
      }
      if (entry.formula === null) continue;
      walk(entry.formula, "kpi", ({ node, scope }) => {
        if (node.kind === "call" && node.name === "days" && scope !== "row") {
          report(placeOf(entry, "formula", node.at), partData(entry, "formula", node));
        }
        return true;
      });
    }
  },
};
