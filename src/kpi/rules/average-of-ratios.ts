/**
 * Is a mean taken of ratios, where the ratio of the sums is meant?
 * @module
 */

import type { Expression } from "../formula/expression.js";
import { walk } from "../formula/walk.js";
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";
import { columnFacts } from "../model/column-facts.js";
import type { ModelReading, RowUse } from "../model/model-reading.js";
import type { Unit } from "../model/units.js";

export const averageOfRatios: KpiRule = {
  code: "kpi/average-of-ratios",
  severity: "warning",
  check: (subject, report) => {
    for (const entry of subject.kpis) {
      for (const use of entry.rowUses) {
        walk(use.call, "kpi", ({ node }) => {
          if (node.kind !== "call") return true;
          const value = valueOf(node);
          if (value === null || !isRatio(subject, use.home, value, node.name === "sum", subject.units().parts))
            return true;
          report(placeOf(entry, "formula", node.at), { ...partData(entry, "formula", node), function: node.name });
          return false;
        });
      }
    }
  },
};

/** What is added up or averaged, by the functions that do so without weights. */
function valueOf(call: Expression & { readonly kind: "call" }): Expression | null {
  if (call.name === "avg" || call.name === "sum") return call.args[0] ?? null;
  return call.name === "mean" ? (call.args[1] ?? null) : null;
}

/** A percentage, or a quotient: any for a mean; for a sum one without unit, as prices may be added up in a product. */
function isRatio(
  reading: ModelReading,
  home: RowUse["home"],
  value: Expression,
  summed: boolean,
  units: ReadonlyMap<Expression, Unit>,
): boolean {
  if (value.kind === "negate") return isRatio(reading, home, value.operand, summed, units);
  if (value.kind === "name") return columnFacts(reading, "table" in home ? home.table : null, value)?.percent === true;
  if (value.kind !== "binary" || value.operator !== "/" || isConstant(value.right)) return false;
  return !summed || units.get(value)?.kind === "ratio";
}

function isConstant(expression: Expression): boolean {
  let constant = true;
  walk(expression, "row", ({ node }) => {
    if (node.kind === "name" || node.kind === "call") constant = false;
    return constant;
  });
  return constant;
}
