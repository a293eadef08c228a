/**
 * Do two rows set a target for the same KPI, period, members and scenario?
 * @module
 */
import { membersText, placeOfTarget, type TargetRule } from "../targets/target-subject.js";
import { placeText } from "../targets/targets.js";

export const targetDuplicate: TargetRule = {
  code: "kpi/target-duplicate",
  severity: "error",
  check: ({ entries }, report) => {
    const first = new Map<string, number>();
    for (const entry of entries) {
      const place = placeText(entry.row);
      const earlier = first.get(place);
      if (earlier === undefined) {
        first.set(place, entry.position);
        continue;
      }
      const { kpi, period } = entry.row;
      report(placeOfTarget(entry), { kpi, period, members: membersText(entry.row), first: earlier });
    }
  },
};
