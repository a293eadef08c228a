/**
 * Does a table whose balances are taken member by member say what a member is?
 * @module
 */
import { type KpiRule, partData, placeOf } from "../check-subject.js";
import { walk } from "../walk.js";

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
