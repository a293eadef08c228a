/**
 * Do KPIs refer to each other through more levels than anyone can follow?
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";

/** Levels of KPIs that refer to each other. */
export const DEEPEST_REFERENCE = 200;

export const tooDeep: KpiRule = {
  code: "kpi/too-deep",
  severity: "error",
  check: ({ kpis, traits, order }, report) => {
    // In a circle there is no depth; it has a finding of its own.
    const circular = new Set(order().cycles.flat());
    for (const [position, { depth }] of traits().entries()) {
      const entry = kpis[position];
      // Only the first level too many: all that stand above it go with it.
      if (depth !== DEEPEST_REFERENCE + 1 || entry === undefined || circular.has(position)) continue;
      report(placeOf(entry, "formula"), { kpi: entry.definition.id, limit: DEEPEST_REFERENCE });
    }
  },
};
