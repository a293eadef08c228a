/**
 * Is a target no number, several at once, upside down or out of order?
 * @module
 */
import { compareFractions } from "../../core/internal.js";
import { placeOfTarget, type TargetEntry, type TargetRule } from "../targets/target-subject.js";

export const targetMalformed: TargetRule = {
  code: "kpi/target-malformed",
  severity: "error",
  check: ({ entries }, report) => {
    for (const entry of entries) {
      const problem = entry.problem ?? (isOutOfOrder(entry) ? "levels-out-of-order" : null);
      if (problem !== null) report(placeOfTarget(entry), { kpi: entry.row.kpi, period: entry.row.period, problem });
    }
  },
};

/** Minimum, target and stretch must each be better than the one before; which way that is, the KPI says. */
function isOutOfOrder({ amount, definition }: TargetEntry): boolean {
  if (amount?.kind !== "levels") return false;
  const first = compareFractions(amount.target, amount.minimum);
  const second = compareFractions(amount.stretch, amount.target);
  if (first === 0 || first !== second) return true;
  return (definition?.direction === "higher" && first < 0) || (definition?.direction === "lower" && first > 0);
}
