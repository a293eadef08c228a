/**
 * Does a table whose balances are taken member by member say what a member is?
 * @module
 */

import { walk } from "../formula/walk.js";
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const noMembers: KpiRule = {
  code: "kpi/no-members",
  severity: "error",
  check: ({ kpis, tables }, report) => {
    for (const entry of kpis) {
      for (const { call, home } of entry.rowUses) {
        if (!("table" in home) || (tables.tables.get(home.table)?.definition.members ?? []).length > 0) continue;
        walk(call, "kpi", ({ node }) => {
          if (node.kind !== "call" || (node.name !== "closingOfEach" && node.name !== "openingOfEach")) return true;
          report(placeOf(entry, "formula", node.at), { ...partData(entry, "formula", node), table: home.table });
          return false;
        });
      }
    }
  },
};
