/**
 * The status of a KPI in every cell of a level at once.
 *
 * Most standards ask whether the value lies beyond a threshold that follows from the target: each cut
 * becomes such a threshold, and a comparison of two products of whole numbers decides. Cells that do
 * not fit (long numbers, ranges, levels, stepped scores) are judged one by one like any single value.
 * @module
 */
import { textOfFraction } from "../../core/internal.js";
import type { LabelOf, Standard } from "../measures/standard.js";
import { refused } from "../refused.js";
import { indexTargets, type TargetRow, targetAt } from "../targets/targets.js";
import { assessCell, type KpiStandard } from "./assess-kpi.js";
import type { Cube } from "./cube.js";
import { kpiAt, levelOf } from "./cube-reader.js";
import { countReached, settleCodes, type Threshold } from "./status-kernel.js";
import { labelsOf, type Thresholds, thresholdsOf } from "./status-thresholds.js";
import type { TargetColumn } from "./target-column.js";
import { cellsOf } from "./to-rows.js";

/** Targets of a level: rows as for one cell, or a column with one number for each cell. */
export type LevelTargets = KpiStandard["targets"] | TargetColumn;

/** What is judged. */
export interface StatusQuery<Id extends string, S extends Standard> extends Omit<KpiStandard<S>, "targets"> {
  readonly kpi: Id;
  /** Dimensions of the level. Default: the grand total. */
  readonly by?: readonly string[] | undefined;
  readonly targets: LevelTargets;
}

/** The status of each cell of a level, in the order of `cellsOf`. */
export interface StatusColumn<Label extends string = string> {
  readonly labels: readonly Label[];
  /** Position in `labels`; -1 where there is no status: `assessKpi` tells why. */
  readonly status: Int8Array;
}

/**
 * Judges a KPI in all cells of a level: the same statuses as `assessKpi` cell by cell, much faster.
 *
 * @param cube - From `calculateKpis` or `finishKpis`.
 * @param query - KPI, level, targets and standard.
 * @returns Labels and a code for each cell; empty for a level without cells.
 * @throws {OpsLogicError} `kpi/unknown-kpi`, `kpi/unknown-level`, `kpi/uneven-columns` if the targets are not one for
 * each cell, and what `assessKpi` throws.
 * @example
 * ```ts
 * import { assessKpis, calculateKpis, prepareTargets, threeBands } from "opslogic/kpi";
 *
 * const cube = calculateKpis(
 *   {
 *     tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
 *     kpis: [{ id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" }],
 *   },
 *   { orders: [{ day: "2026-01-05", region: "East", sales: 90 }, { day: "2026-01-05", region: "West", sales: 120 }] },
 *   { grain: "month", by: ["region"], range: { start: "2026-01-01", endExclusive: "2026-02-01" }, dataThrough: "2026-01-31" },
 * );
 * const standard = threeBands({ direction: "higher", warningFrom: "0.9" });
 * const { labels, status } = assessKpis(cube, { kpi: "revenue", by: ["region"], targets: prepareTargets([100, 100]), standard });
 * Array.from(status, (code) => labels[code]); // => ["warning", "on-target"]
 * ```
 */
export function assessKpis<Id extends string, const S extends Standard>(
  cube: Cube<Id>,
  query: StatusQuery<NoInfer<Id>, S>,
): StatusColumn<LabelOf<S>> {
  const caller = "assessKpis";
  const by = query.by ?? [];
  const reader = levelOf(cube, by, caller);
  const kpi = kpiAt(cube, query.kpi, caller);
  const { cells } = reader.level;
  const { standard } = query;
  const labels = labelsOf(standard) as readonly LabelOf<S>[];
  const status = new Int8Array(cells).fill(-1);
  const column = isColumn(query.targets) ? fitting(query.targets, cells, caller) : null;
  const rows = column === null ? targetRows(cube, query, by) : null;
  // Stale data depend on the period, not on the value: such standards are judged one by one.
  const thresholds = standard.staleAfterDays === undefined ? thresholdsOf(standard) : null;
  const left =
    thresholds !== null && column !== null
      ? compareAll(reader.kpi(kpi).vector, column, thresholds, status)
      : Array.from({ length: cells }, (_, cell) => cell);
  for (const cell of left) {
    const target =
      rows === null ? exactTarget(column as TargetColumn, cell, query.kpi) : (rows[cell] as TargetRow | null);
    const found = { reader, kpi, period: reader.level.period[cell] as number, cell };
    status[cell] = labels.indexOf(assessCell(cube, found, target, query).status as LabelOf<S>);
  }
  return { labels, status };
}

function isColumn(targets: LevelTargets): targets is TargetColumn {
  return "kind" in targets && targets.kind === "targets";
}

function fitting(column: TargetColumn, cells: number, caller: string): TargetColumn {
  if (column.n.length === cells) return column;
  const message = `expected ${cells} targets, one for each cell`;
  throw refused("kpi/uneven-columns", message, caller, ["query", "targets"], column.n.length);
}

function exactTarget({ n, power, exact }: TargetColumn, cell: number, kpi: string): TargetRow | null {
  const value = n[cell] === n[cell] ? { n: BigInt(n[cell] as number), d: BigInt(power) } : exact?.get(cell);
  return value === undefined ? null : { kpi, period: "", value: textOfFraction(value) };
}

function targetRows<S extends Standard>(
  cube: Cube,
  query: StatusQuery<string, S>,
  by: readonly string[],
): readonly (TargetRow | null)[] {
  const targets = query.targets as KpiStandard["targets"];
  const index = "rows" in targets ? targets : indexTargets(targets);
  const scenario = query.scenario === undefined ? {} : { scenario: query.scenario };
  return cellsOf(cube, by).map((cell) => targetAt(index, { kpi: query.kpi, ...cell, ...scenario }));
}

/**
 * Compares every cell with its thresholds, two at a time; returns the cells that have no number, no
 * fitting target, or need more than doubles.
 */
function compareAll(
  { n, d }: { readonly n: Float64Array; readonly d: number | Float64Array },
  { n: targets, power }: TargetColumn,
  { cuts, codes, above, target }: Thresholds,
  status: Int8Array,
): readonly number[] {
  if (cuts.length === 0 || cuts.length > 100) return Array.from(status, (_, cell) => cell);
  const cells = { n, each: typeof d === "number" ? null : d, shared: typeof d === "number" ? d : 1, targets };
  // Targets are whole numbers of 1 / power: so are the constants and the divisors of the thresholds.
  const scaled = cuts.map((cut) => ({ ...cut, c: cut.c * power, d: cut.d * power }));
  // Whole numbers differ by at least 1: a value on a threshold is ahead by half a step, or behind by it.
  const edge = above ? 0.5 : -0.5;
  const reached = new Int8Array(status.length);
  // An odd threshold is compared twice and counts once.
  const weightAt = (i: number): number => (i + 1 < scaled.length ? 1 : 0);
  const [low, high = low] = scaled as [Threshold, ...Threshold[]];
  for (let i = 2; i < scaled.length; i += 2) {
    countReached(cells, scaled[i] as Threshold, scaled[i + 1] ?? low, weightAt(i), edge, reached);
  }
  const most = (of: (threshold: Threshold) => number): number => Math.max(...scaled.map(of));
  const bounds = {
    above: target === "positive" ? 0 : Number.NEGATIVE_INFINITY,
    zeroCounts: target === "any",
    scale: most((threshold) => threshold.d),
    slope: most(({ a, b }) => Math.abs(a) + Math.abs(b)),
    shift: most(({ c }) => Math.abs(c)),
  };
  return settleCodes(cells, low, high, weightAt(0), edge, bounds, reached, Int8Array.from(codes), status);
}
