/**
 * A figure of a cube judged against its target.
 * @module
 */
import { exactFigure, noExactFigure } from "../../core/internal.js";
import { type Assessment, assessExact } from "../measures/assess.js";
import type { LabelOf, Standard } from "../measures/standard.js";
import type { KpiDefinition } from "../model/model.js";
import { indexTargets, type TargetIndex, type TargetRow, targetAt } from "../targets/targets.js";
import type { CellAddress, Cube } from "./cube.js";
import { exactAt, type FoundCell, findCell } from "./cube-reader.js";
import { notesOf } from "./figure-notes.js";

/** What a KPI is judged by: its targets and its standard. */
export interface KpiStandard<S extends Standard = Standard> {
  /** Rows of targets, or what `indexTargets` made of them (better for many calls). */
  readonly targets: readonly TargetRow[] | TargetIndex;
  readonly standard: S;
  /** Which plan the targets are of. Default: `"plan"`. */
  readonly scenario?: string | undefined;
  /** Day of the review; needed if the standard says when data are stale. */
  readonly asOf?: string | undefined;
}

/**
 * Judges a figure of a cube against the target of exactly this KPI, period and members.
 *
 * The status is decided on the exact value, not on its 34 digits. An open period is judged and noted
 * `partial-period`; without a target the reason is `no-target`.
 *
 * @param cube - From `calculateKpis` or `finishKpis`.
 * @param at - KPI, period and members.
 * @param by - Targets and standard.
 * @throws {OpsLogicError} What `figureAt` and `assessValue` throw; `kpi/duplicate-target`.
 * @example
 * ```ts
 * import { assessKpi, calculateKpis, threeBands } from "opslogic/kpi";
 *
 * const cube = calculateKpis(
 *   {
 *     tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
 *     kpis: [{ id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" }],
 *   },
 *   { orders: [{ day: "2026-01-05", sales: 90 }] },
 *   { grain: "month", range: { start: "2026-01-01", endExclusive: "2026-02-01" }, dataThrough: "2026-01-31" },
 * );
 * const { status, variance } = assessKpi(cube, { kpi: "revenue", period: "2026-01" }, {
 *   targets: [{ kpi: "revenue", period: "2026-01", value: 100 }],
 *   standard: threeBands({ direction: "higher", warningFrom: "0.9" }),
 * });
 * [status, variance.effect, variance.difference.value]; // => ["warning", "unfavorable", "-10"]
 * ```
 */
export function assessKpi<Id extends string, const S extends Standard>(
  cube: Cube<Id>,
  at: { readonly kpi: NoInfer<Id> } & CellAddress,
  by: KpiStandard<S>,
): Assessment<LabelOf<S>> {
  const found = findCell(cube, at, "assessKpi");
  const index = "rows" in by.targets ? by.targets : indexTargets(by.targets);
  const members = at.members ?? {};
  const target = targetAt(index, {
    kpi: at.kpi,
    period: at.period,
    members,
    ...(by.scenario === undefined ? {} : { scenario: by.scenario }),
  });
  return assessCell(cube, found, target, by);
}

/** Judges a cell that has been found against a target that has been found. */
export function assessCell<S extends Standard>(
  cube: Cube,
  found: FoundCell,
  target: TargetRow | null,
  by: Pick<KpiStandard<S>, "standard" | "asOf">,
): Assessment<LabelOf<S>> {
  const period = cube.plan.query.periods[found.period];
  const { unit } = cube.plan.model.kpis[cube.plan.kpis[found.kpi]?.definition as number] as KpiDefinition;
  const notes = notesOf(cube, found);
  const exact = exactAt(found, cube);
  const actual =
    "n" in exact ? exactFigure(exact, notes) : noExactFigure("reason" in exact ? exact.reason : "no-values", notes);
  return assessExact(actual, {
    target,
    standard: by.standard,
    unit,
    periodEndExclusive: period?.endExclusive,
    dataThrough: cube.plan.query.dataThrough,
    asOf: by.asOf,
  });
}
