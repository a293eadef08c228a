/**
 * Is a percentage taken of a percentage, where the difference in points is meant?
 * @module
 */

import type { Expression } from "../formula/expression.js";
import { walk } from "../formula/walk.js";
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";

export const percentOfPercent: KpiRule = {
  code: "kpi/percent-of-percent",
  severity: "warning",
  check: ({ kpis, units }, report) => {
    const isRatio = (node: Expression | undefined): boolean =>
      node !== undefined && units().parts.get(node)?.kind === "ratio";
    for (const entry of kpis) {
      if (entry.formula === null) continue;
      walk(entry.formula, "kpi", ({ node, scope }) => {
        if (scope !== "kpi") return false;
        const growth = node.kind === "call" && node.name === "growth" && isRatio(node.args[0]);
        const quotient = node.kind === "binary" && node.operator === "/" && isRatio(node.left) && isRatio(node.right);
        if (!growth && !quotient) return true;
        report(placeOf(entry, "formula", node.at), {
          ...partData(entry, "formula", node),
          problem: growth ? "growth" : "quotient",
        });
        return false;
      });
    }
  },
};
