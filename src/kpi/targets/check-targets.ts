/**
 * Are the targets fit to be measured against?
 * @module
 */
import type { Calendar } from "../../calendar/index.js";
import { type CheckOptions, type DecimalInput, type Finding, runRules } from "../../core/index.js";
import { ZERO } from "../../core/internal.js";
import { readTolerance } from "../measures/reading.js";
import type { KpiModel } from "../model/model.js";
import { targetDuplicate } from "../rules/target-duplicate.js";
import { targetKind } from "../rules/target-kind.js";
import { targetMalformed } from "../rules/target-malformed.js";
import { targetMembersDisagree } from "../rules/target-members-disagree.js";
import { targetPeriodsDisagree } from "../rules/target-periods-disagree.js";
import { targetUndirected } from "../rules/target-undirected.js";
import { targetUnknownKpi } from "../rules/target-unknown-kpi.js";
import { targetUnknownPeriod } from "../rules/target-unknown-period.js";
import { type TargetRule, targetSubject } from "./target-subject.js";
import type { TargetRow } from "./targets.js";

/** How targets are checked, besides what every check takes. */
export interface TargetCheckOptions extends CheckOptions {
  /** The calendar of the period ids; without one, Gregorian and fiscal ids are both accepted. */
  readonly calendar?: Calendar | undefined;
  /** Parts and total may differ by this much, for targets that were rounded. Default 0. */
  readonly tolerance?: DecimalInput | undefined;
}

/** The rules of {@link checkTargets}. */
export const TARGET_RULES: readonly TargetRule[] = [
  targetDuplicate,
  targetUnknownKpi,
  targetUnknownPeriod,
  targetMalformed,
  targetKind,
  targetUndirected,
  targetMembersDisagree,
  targetPeriodsDisagree,
];

/**
 * Checks rows of targets, by themselves and against a model.
 *
 * Finds two rows for one place; KPIs and periods that do not exist; targets that are no number, upside down or out of
 * order; a range for a KPI that is better higher, and the reverse; a target for a KPI without a better side; and,
 * for KPIs that add up, parts that do not make their total: members against the total, months against the quarter
 * where all of them are given. Sums are exact.
 *
 * @param rows - The targets; a path in a finding begins with the position of its row.
 * @param model - What the targets are for; without it only the rows themselves are checked.
 * @param options - See {@link TargetCheckOptions}.
 * @returns All findings in the order of the rows; none for no rows.
 * @throws {OpsLogicError} `kpi/negative-tolerance`, the errors of a number for `tolerance`, and what `runRules` throws.
 * @example
 * ```ts
 * import { checkTargets } from "opslogic/kpi";
 *
 * const model = {
 *   tables: { orders: { date: "Order Date" } },
 *   kpis: [{ id: "revenue", formula: "sum(Sales)", direction: "higher" }],
 * } as const;
 * const findings = checkTargets(
 *   [
 *     { kpi: "revenue", period: "2026-Q1", value: 1000 },
 *     { kpi: "revenue", period: "2026-Q1", members: { Region: "East" }, value: 600 },
 *     { kpi: "revenue", period: "2026-Q1", members: { Region: "West" }, value: 410 },
 *     { kpi: "revenues", period: "2026-Q1", value: 1000 },
 *   ],
 *   model,
 * );
 * findings.map((finding) => finding.code); // => ["kpi/target-members-disagree", "kpi/target-unknown-kpi"]
 * findings[0]?.data;
 * // => { kpi: "revenue", period: "2026-Q1", members: "", by: "Region", parts: 2, sum: "1010", total: "1000", difference: "10" }
 * ```
 */
export function checkTargets(
  rows: readonly TargetRow[],
  model?: KpiModel,
  options: TargetCheckOptions = {},
): readonly Finding[] {
  const tolerance = readTolerance(options.tolerance, "checkTargets", "options", "tolerance") ?? ZERO;
  return runRules(TARGET_RULES, targetSubject(rows, model, options.calendar, tolerance), options);
}
