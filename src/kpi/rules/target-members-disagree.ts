/**
 * Do the targets of members add up to the target of their total?
 *
 * Compared are rows of one KPI, period and scenario: each row with the rows that divide it by one or
 * more further dimensions. Only KPIs whose values add up over members are judged.
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

export const targetMembersDisagree: TargetRule = {
  code: "kpi/target-members-disagree",
  severity: "warning",
  check: (subject, report) => {
    const judged = subject.entries.filter((entry) => {
      const additivity = subject.additivity.get(entry.row.kpi);
      return (additivity === "additive" || additivity === "semiAdditive") && totalOfEntry(entry) !== null;
    });
    const together = groupBy(judged, ({ row }) => JSON.stringify([row.kpi, row.scenario ?? "plan", row.period]));
    for (const entries of together.values()) {
      const levels = groupBy(entries, ({ row }) => JSON.stringify(dimensionsOf(row)));
      for (const totals of levels.values()) {
        for (const parts of levels.values()) compareLevels(totals, parts, subject, report);
      }
    }
  },
};

/** Compares each total with those of the parts that lie in it. */
function compareLevels(
  totals: readonly TargetEntry[],
  parts: readonly TargetEntry[],
  subject: TargetSubject,
  report: Report,
): void {
  const kept = dimensionsOf((totals[0] as TargetEntry).row);
  const divided = dimensionsOf((parts[0] as TargetEntry).row);
  if (divided.length <= kept.length || !kept.every((dimension) => divided.includes(dimension))) return;
  const by = divided.filter((dimension) => !kept.includes(dimension)).join(", ");
  const partsOf = groupBy(parts, (part) => memberKey(part, kept));
  for (const total of totals) {
    const own = partsOf.get(memberKey(total, kept));
    const expected = totalOfEntry(total);
    if (own === undefined || expected === null) continue;
    const sum = sumOfEntries(own);
    const difference = subtractFractions(sum, expected);
    if (compareFractions(absoluteFraction(difference), subject.tolerance) <= 0) continue;
    report(placeOfTarget(total), {
      kpi: total.row.kpi,
      period: total.row.period,
      members: membersText(total.row),
      by,
      parts: own.length,
      sum: textOfFraction(sum),
      total: textOfFraction(expected),
      difference: textOfFraction(difference),
    });
  }
}

function dimensionsOf(row: TargetEntry["row"]): readonly string[] {
  return membersOf(row).map(([dimension]) => dimension);
}

/** The members of a row in some of its dimensions. */
function memberKey({ row }: TargetEntry, dimensions: readonly string[]): string {
  return JSON.stringify(membersOf(row).filter(([dimension]) => dimensions.includes(dimension)));
}
