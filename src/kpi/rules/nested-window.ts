/**
 * Is a window widened twice, as in the year to date of a rolling sum?
 * @module
 */

import type { Expression } from "../formula/expression.js";
import { walk } from "../formula/walk.js";
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";
import { hasTrait } from "../model/reference-traits.js";

export const nestedWindow: KpiRule = {
  code: "kpi/nested-window",
  severity: "error",
  check: (subject, report) => {
    for (const entry of subject.kpis) {
      if (entry.formula === null) continue;
      walk(entry.formula, "kpi", ({ node, scope }) => {
        if (!widens(node)) return true;
        walk(node.args[0] as Expression, scope, (inner) => {
          const { node: part } = inner;
          const reference = part.kind === "name" && part.table === null && inner.scope === "kpi";
          if (widens(part) || (reference && hasTrait(subject, subject.traits(), part.name, "widened"))) {
            const data = { ...partData(entry, "formula", part), outer: node.name };
            report(placeOf(entry, "formula", part.at), data);
            return false;
          }
          return true;
        });
        return false;
      });
    }
  },
};

function widens(node: Expression): node is Expression & { readonly kind: "call" } {
  return node.kind === "call" && (node.name === "toDate" || node.name === "rolling");
}
