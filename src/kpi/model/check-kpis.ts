/**
 * Is a model sound: can it be calculated, and will its numbers mean what they seem to mean?
 * @module
 */
import { type CheckOptions, type Finding, type Preset, runRules } from "../../core/index.js";
import { ambiguousColumn } from "../rules/ambiguous-column.js";
import { ambiguousName } from "../rules/ambiguous-name.js";
import { averageOfRatios } from "../rules/average-of-ratios.js";
import { columnOutsideAggregate } from "../rules/column-outside-aggregate.js";
import { cycle } from "../rules/cycle.js";
import { declaredUnit } from "../rules/declared-unit.js";
import { duplicateId } from "../rules/duplicate-id.js";
import { effectiveDates } from "../rules/effective-dates.js";
import { formulaSyntax, formulaTooDeep, formulaTooLong } from "../rules/formula-text.js";
import { incomparable } from "../rules/incomparable.js";
import { missingDirection } from "../rules/missing-direction.js";
import { missingOwner } from "../rules/missing-owner.js";
import { mixedDenominators } from "../rules/mixed-denominators.js";
import { nestedAggregate } from "../rules/nested-aggregate.js";
import { nestedWindow } from "../rules/nested-window.js";
import { noMembers } from "../rules/no-members.js";
import { notACondition } from "../rules/not-a-condition.js";
import { notANumber } from "../rules/not-a-number.js";
import { overlappingVersions } from "../rules/overlapping-versions.js";
import { percentOfPercent } from "../rules/percent-of-percent.js";
import { severalTables } from "../rules/several-tables.js";
import { stockSummedOverTime } from "../rules/stock-summed-over-time.js";
import { tooDeep } from "../rules/too-deep.js";
import { undatedTable } from "../rules/undated-table.js";
import { unitMismatch } from "../rules/unit-mismatch.js";
import { unknownColumn } from "../rules/unknown-column.js";
import { unknownKpi } from "../rules/unknown-kpi.js";
import { unknownLookup } from "../rules/unknown-lookup.js";
import { unknownTable } from "../rules/unknown-table.js";
import { unusedColumn } from "../rules/unused-column.js";
import { whereWithoutAggregate } from "../rules/where-without-aggregate.js";
import { checkSubject, type KpiRule } from "./check-subject.js";
import type { KpiModel } from "./model.js";
import { checkModelShape } from "./model-shape.js";

/** What makes a model impossible to calculate, or its numbers plainly wrong. */
const ERRORS: readonly KpiRule[] = [
  ...[formulaSyntax, formulaTooLong, formulaTooDeep],
  ...[unknownKpi, unknownTable, unknownLookup, columnOutsideAggregate, ambiguousColumn, severalTables, undatedTable],
  ...[cycle, tooDeep, nestedAggregate, nestedWindow, noMembers],
  ...[notANumber, notACondition, incomparable, unitMismatch, stockSummedOverTime],
  ...[duplicateId, overlappingVersions, effectiveDates],
];

/** What is calculated as written, and likely not meant. */
const JUDGMENTS: readonly KpiRule[] = [
  ...[unknownColumn, declaredUnit, averageOfRatios, mixedDenominators, percentOfPercent],
  ...[missingDirection, missingOwner, ambiguousName, unusedColumn, whereWithoutAggregate],
];

/** Every rule of the model check. */
export const kpiRules: readonly KpiRule[] = [...ERRORS, ...JUDGMENTS];

/** Errors, and the slips that give a wrong number without one: what a new model should pass first. */
export const kpiRecommended: Preset = {
  name: "recommended",
  rules: Object.fromEntries(
    [...ERRORS, unknownColumn, declaredUnit, averageOfRatios, missingDirection].map(({ code }) => [code, "on"]),
  ),
};

/** Every rule, each one grade higher: for models that several departments rely on. */
export const kpiStrict: Preset = {
  name: "strict",
  rules: Object.fromEntries(kpiRules.map(({ code, severity }) => [code, severity === "info" ? "warning" : "error"])),
};

/**
 * Checks a KPI model: unknown names, circles, units, means of ratios, balances added up over time,
 * definitions without direction or owner, and more. `planKpis` refuses a model with errors.
 *
 * Time grows in proportion to the model, whatever it holds.
 *
 * @param model - A model of the right shape; see `parseKpiModel` for one from outside.
 * @param options - Rules to grade or switch off, presets (`kpiRecommended`, `kpiStrict`), waivers,
 * a baseline. Default: every rule, with its own severity.
 * @returns All findings, ordered by place. Empty for a sound model, and for one without KPIs.
 * @throws {OpsLogicError} `kpi/malformed-model` for a model of another shape; what `runRules` throws
 * for options that cannot be read.
 * @example
 * ```ts
 * import { render } from "opslogic/core";
 * import { checkKpis } from "opslogic/kpi";
 * import { en } from "opslogic/locale/en";
 *
 * const findings = checkKpis({
 *   tables: { staff: { date: "Day", columns: { Heads: { unit: "#", stock: true } } } },
 *   kpis: [{ id: "heads", formula: "sum(Heads)", unit: "#", direction: "none", owner: "HR" }],
 * });
 * findings.map((finding) => finding.code); // => ["kpi/stock-summed-over-time"]
 * findings.map((finding) => render(finding, en))[0];
 * // => "heads: sum(Heads) adds up the balance Heads over the days of a period; take closing(...), opening(...) or averageBalance(...)."
 * ```
 */
export function checkKpis(model: KpiModel, options?: CheckOptions): readonly Finding[] {
  checkModelShape(model, "checkKpis");
  return runRules(kpiRules, checkSubject(model), options);
}
