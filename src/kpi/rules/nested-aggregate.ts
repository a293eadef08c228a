/**
 * Does every aggregate, step per entity and window stand where it can be taken?
 * @module
 */
import type { Report } from "../../core/index.js";
import type { Expression } from "../formula/expression.js";
import { functionOf, takesSnapshots } from "../formula/functions.js";
import { type Scope, walk } from "../formula/walk.js";
import { type CheckSubject, type KpiRule, partData, placeOf } from "../model/check-subject.js";
import type { Field, KpiEntry } from "../model/model-reading.js";
import { hasTrait } from "../model/reference-traits.js";

export const nestedAggregate: KpiRule = {
  code: "kpi/nested-aggregate",
  severity: "error",
  check: (subject, report) => {
    for (const entry of subject.kpis) {
      check(subject, entry, "formula", entry.formula, "kpi", report);
      check(subject, entry, "where", entry.where, "row", report);
    }
  },
};

function check(
  subject: CheckSubject,
  entry: KpiEntry,
  field: Field,
  tree: Expression | null,
  start: Scope,
  report: Report,
): void {
  if (tree === null) return;
  walk(tree, start, ({ node, scope }) => {
    if (!isMisplaced(subject, node, scope)) return true;
    report(placeOf(entry, field, node.at), { ...partData(entry, field, node), inside: scope });
    return false;
  });
}

/** Among rows there are only values; for one entity there are aggregates, but no windows, no snapshot dates and no further step. */
function isMisplaced(subject: CheckSubject, node: Expression, scope: Scope): boolean {
  if (node.kind === "name" && scope === "entity") {
    const brings = (trait: "window" | "entity"): boolean => hasTrait(subject, subject.traits(), node.name, trait);
    return node.table === null && (brings("window") || brings("entity"));
  }
  if (node.kind !== "call") return false;
  const { group } = functionOf(node.name);
  if (scope === "row") return group !== "scalar";
  return scope === "entity" && (group === "entity" || group === "window" || takesSnapshots(node.name));
}
