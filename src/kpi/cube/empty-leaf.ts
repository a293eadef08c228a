/**
 * What is an aggregate where there are no rows at all? A count is 0, anything else has no data, and
 * where its window does not exist there is nothing to compare with.
 * @module
 */
import type { KpiPlan } from "../plan/plan.js";
import { type Base, isCount, type Leaf } from "../plan/program.js";
import { isNoWindow, type WindowRanges } from "../plan/windows.js";
import type { KpiReason } from "../vector/vector.js";

/** The reason why it is missing; null if it is 0. */
export function emptyLeaf(
  { program, ranges }: Pick<KpiPlan, "program" | "ranges">,
  leaf: Leaf,
  period: number,
): KpiReason | null {
  const windows = leaf.reading.kind === "retained" ? [leaf.window, leaf.reading.earlier] : [leaf.window];
  if (windows.some((window) => isNoWindow(ranges[window] as WindowRanges, period))) return "not-comparable";
  return isCount(program.bases[leaf.base] as Base, leaf.reading) ? null : "no-data";
}
