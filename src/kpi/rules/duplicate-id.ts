/**
 * Does every id have one definition, or several that say when each holds?
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";

export const duplicateId: KpiRule = {
  code: "kpi/duplicate-id",
  severity: "error",
  check: ({ kpis, versions }, report) => {
    for (const [id, positions] of versions) {
      const undated = positions.filter((position) => {
        const { effectiveFrom, effectiveUntil } = kpis[position]?.definition ?? {};
        return effectiveFrom === undefined && effectiveUntil === undefined;
      });
      // One without dates beside dated ones overlaps them; that is another finding.
      for (const position of undated.slice(1)) {
        const entry = kpis[position];
        if (entry !== undefined) report(placeOf(entry, "id"), { kpi: id, first: undated[0] as number });
      }
    }
  },
};
