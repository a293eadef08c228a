/**
 * Is a plain mean taken of ratios that have different denominators?
 * @module
 */

import type { Expression } from "../formula/expression.js";
import { printFormula } from "../formula/print-formula.js";
import { walk } from "../formula/walk.js";
import { type KpiRule, partData, placeOf } from "../model/check-subject.js";
import type { ModelReading } from "../model/model-reading.js";

export const mixedDenominators: KpiRule = {
  code: "kpi/mixed-denominators",
  severity: "warning",
  check: (subject, report) => {
    for (const entry of subject.kpis) {
      if (entry.formula === null) continue;
      walk(entry.formula, "kpi", ({ node, scope }) => {
        if (scope !== "kpi") return false;
        const sum = scaledSum(node);
        if (sum === null) return true;
        const denominators = termsOf(sum)
          .map((term) => denominatorOf(subject, term))
          .filter((text) => text !== null);
        const different = [...new Set(denominators)];
        if (different.length < 2) return true;
        const shown = different.slice(0, 5).map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text));
        report(placeOf(entry, "formula", node.at), { ...partData(entry, "formula", node), denominators: shown });
        return false;
      });
    }
  },
};

/** The sum in `(a + b) / 2` and `(a + b) * 0.5`. */
function scaledSum(node: Expression): Expression | null {
  if (node.kind !== "binary") return null;
  const scaled = node.right.kind === "number" && (node.operator === "/" || node.operator === "*");
  return scaled && node.left.kind === "binary" && node.left.operator === "+" ? node.left : null;
}

function termsOf(sum: Expression): readonly Expression[] {
  const terms: Expression[] = [];
  const open: Expression[] = [sum];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "binary" && node.operator === "+") open.push(node.right, node.left);
    else terms.push(node);
  }
  return terms;
}

/** A KPI may stand for another by a name alone; names are followed so far. */
const FARTHEST = 20;

/** What a ratio is divided by, as text; null if it is no ratio. */
function denominatorOf(reading: ModelReading, node: Expression): string | null {
  const meant = followNames(reading, node, 0);
  if (meant.kind === "binary" && meant.operator === "/" && meant.right.kind !== "number") {
    return printFormula(followNames(reading, meant.right, 0));
  }
  if (meant.kind !== "call") return null;
  if (meant.name === "avg") return printFormula({ ...meant, name: "count" });
  if (meant.name === "share" || meant.name === "mean")
    return printFormula({ ...meant, name: "countDistinct", args: meant.args.slice(0, 1) });
  return null;
}

function followNames(reading: ModelReading, node: Expression, followed: number): Expression {
  if (node.kind !== "name" || node.table !== null || followed >= FARTHEST) return node;
  const formula = reading.kpis[reading.versions.get(node.name)?.[0] ?? -1]?.formula ?? null;
  return formula === null ? node : followNames(reading, formula, followed + 1);
}
