/**
 * Do the targets of months add up to the target of their quarter or year?
 *
 * Compared are rows of one KPI, scenario and set of members: each row with the rows of one shorter
 * grain, if these cover its period without a gap. Only KPIs whose values add up over time are judged.
 * @module
 */
import type { Report } from "../../core/index.js";
import { absoluteFraction, compareFractions, subtractFractions, textOfFraction } from "../../core/internal.js";
import {
  groupBy,
  membersText,
  placeOfTarget,
  sumOfEntries,
  type TargetEntry,
  type TargetRule,
  type TargetSubject,
  totalOfEntry,
} from "../targets/target-subject.js";
import { membersOf } from "../targets/targets.js";

export const targetPeriodsDisagree: TargetRule = {
  code: "kpi/target-periods-disagree",
  severity: "warning",
  check: (subject, report) => {
    const judged = subject.entries.filter(
      (entry) =>
        subject.additivity.get(entry.row.kpi) === "additive" && entry.period !== null && totalOfEntry(entry) !== null,
    );
    const together = groupBy(judged, ({ row }) => JSON.stringify([row.kpi, row.scenario ?? "plan", membersOf(row)]));
    for (const entries of together.values()) {
      const grains = groupBy(entries, grainOf);
      for (const total of entries) {
        for (const [grain, parts] of grains) {
          if (grain !== grainOf(total)) compareWith(total, partsWithin(total, parts), grain, subject, report);
        }
      }
    }
  },
};

function compareWith(
  total: TargetEntry,
  parts: readonly TargetEntry[] | null,
  grain: string,
  subject: TargetSubject,
  report: Report,
): void {
  const expected = totalOfEntry(total);
  if (parts === null || expected === null) return;
  const sum = sumOfEntries(parts);
  const difference = subtractFractions(sum, expected);
  if (compareFractions(absoluteFraction(difference), subject.tolerance) <= 0) return;
  report(placeOfTarget(total), {
    kpi: total.row.kpi,
    period: total.row.period,
    members: membersText(total.row),
    by: grain,
    parts: parts.length,
    sum: textOfFraction(sum),
    total: textOfFraction(expected),
    difference: textOfFraction(difference),
  });
}

/** The rows that together cover the period of a total, each day once; `null` if they do not. */
function partsWithin(total: TargetEntry, parts: readonly TargetEntry[]): readonly TargetEntry[] | null {
  const within = parts
    .filter((part) => startOf(part) >= startOf(total) && endOf(part) <= endOf(total))
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.position - b.position));
  let reached = startOf(total);
  for (const part of within) {
    if (startOf(part) !== reached) return null;
    reached = endOf(part);
  }
  return reached === endOf(total) ? within : null;
}

// Judged entries have a period; days as text compare in the order of time.
function grainOf({ period }: TargetEntry): string {
  return period?.grain ?? "";
}
function startOf({ period }: TargetEntry): string {
  return period?.start ?? "";
}
function endOf({ period }: TargetEntry): string {
  return period?.endExclusive ?? "";
}
