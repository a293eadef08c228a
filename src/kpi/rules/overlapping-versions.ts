/**
 * Does at most one version of a KPI hold on any day?
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";
import type { KpiEntry } from "../model/model-reading.js";

export const overlappingVersions: KpiRule = {
  code: "kpi/overlapping-versions",
  severity: "error",
  check: ({ kpis, versions }, report) => {
    for (const [id, positions] of versions) {
      if (positions.length < 2) continue;
      const entries = positions.map((position) => kpis[position] as KpiEntry);
      const ordered = [...entries].sort((a, b) => compareDays(beginOf(a), beginOf(b)) || a.position - b.position);
      // Sorted by their first day, a version overlaps an earlier one if it begins before that one ends.
      let latest = ordered[0] as KpiEntry;
      for (const entry of ordered.slice(1)) {
        const bothUndated = isUndated(entry) && isUndated(latest);
        if (!bothUndated && beginOf(entry) < endOf(latest)) {
          report(placeOf(entry, "effectiveFrom"), { kpi: id, other: latest.position, from: beginOf(entry) || null });
        }
        if (endOf(entry) > endOf(latest)) latest = entry;
      }
    }
  },
};

/** Days sort as text; no day comes before all of them, or after. */
const ALWAYS = "\uffff";

function beginOf({ definition }: KpiEntry): string {
  return definition.effectiveFrom ?? "";
}
function endOf({ definition }: KpiEntry): string {
  return definition.effectiveUntil ?? ALWAYS;
}
function isUndated({ definition }: KpiEntry): boolean {
  return definition.effectiveFrom === undefined && definition.effectiveUntil === undefined;
}
function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
