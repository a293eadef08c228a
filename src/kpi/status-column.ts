/**
 * The status of a KPI in every cell of a level at once.
 *
 * Most standards ask whether the value lies beyond a threshold that follows from the target: each cut
 * becomes such a threshold, and a comparison of two products of whole numbers decides. Cells that do
 * not fit (long numbers, ranges, levels, stepped scores) are judged one by one like any single value.
 * @module
 */
import { type Fraction, textOfFraction } from "../core/internal.js";
import { assessCell, type KpiStandard } from "./assess-kpi.js";
import { collectBadValues } from "./bad-values.js";
import type { Cube } from "./cube.js";
import { kpiAt, levelOf } from "./cube-reader.js";
import { refused } from "./query.js";
import { numberReader } from "./read-numbers.js";
import type { LabelOf, Standard } from "./standard.js";
import { labelsOf, type Thresholds, thresholdsOf } from "./status-thresholds.js";
import { indexTargets, type TargetRow, targetAt } from "./targets.js";
import { cellsOf } from "./to-rows.js";
import { SAFE } from "./vector.js";

/** Targets of a level: rows as for one cell, or one number (null for none) for each cell in the order of `cellsOf`. */
export type LevelTargets = KpiStandard["targets"] | { readonly values: ArrayLike<unknown> };

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
 * each cell, `kpi/bad-values` for a target that is no number, and what `assessKpi` throws.
 * @example
 * ```ts
 * import { assessKpis, calculateKpis, threeBands } from "opslogic/kpi";
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
 * const { labels, status } = assessKpis(cube, { kpi: "revenue", by: ["region"], targets: { values: [100, 100] }, standard });
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
  const column = isColumn(query.targets) ? targetColumn(query.targets.values, cells, caller) : null;
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

function isColumn(targets: LevelTargets): targets is { readonly values: ArrayLike<unknown> } {
  return !Array.isArray(targets) && "values" in targets;
}

/** Targets as scaled whole numbers; NaN for none, or where a longer number stands in `exact`. */
interface TargetColumn {
  readonly n: Float64Array;
  readonly power: number;
  readonly exact: ReadonlyMap<number, Fraction> | null;
}

function targetColumn(values: ArrayLike<unknown>, cells: number, caller: string): TargetColumn {
  if (values.length !== cells)
    throw refused(
      "kpi/uneven-columns",
      `expected ${cells} targets, one for each cell`,
      caller,
      ["query", "targets", "values"],
      values.length,
    );
  const bad = collectBadValues("targets", cells);
  const reader = numberReader("targets", cells, bad);
  if (values instanceof Float64Array) reader.numbers(values, cells, 0);
  else {
    const others: unknown[] = [];
    for (let i = 0; i < cells; i++) others.push(i, values[i]);
    reader.others(others, 0);
  }
  bad.refuse(caller);
  const { n, places, exact } = reader.column();
  return { n, power: 10 ** places, exact };
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
 * Compares every cell with its thresholds, one cut after the other; returns the cells that have no
 * number, no fitting target, or need more than doubles.
 */
function compareAll(
  vector: { readonly n: Float64Array; readonly d: number | Float64Array },
  { n: targets, power }: TargetColumn,
  { cuts, codes, above, target: needed }: Thresholds,
  status: Int8Array,
): readonly number[] {
  const { n, d: divisors } = vector;
  const step = n.length === 1 ? 0 : 1;
  if (cuts.length > 255) return Array.from(status, (_, cell) => cell);
  const passed = new Uint8Array(status.length);
  const divisorOf = typeof divisors === "number" ? new Float64Array(passed.length).fill(divisors) : divisors;
  for (let i = 0; i < cuts.length; i += 2) {
    countPassed(n, divisorOf, targets, power, above, cuts[i] as Cut, cuts[i + 1] ?? NEVER, passed);
  }
  // A product that came out below 2^53 was exact; only then does its comparison count.
  const scale = Math.max(1, ...cuts.map(({ d }) => d * power));
  const slope = Math.max(1, ...cuts.map(({ a, b }) => Math.abs(a) + Math.abs(b)));
  const shift = Math.max(0, ...cuts.map(({ c }) => Math.abs(c) * power));
  const least = needed === "positive" ? 0 : Number.NEGATIVE_INFINITY;
  const left: number[] = [];
  for (let cell = 0; cell < passed.length; cell++) {
    const t = targets[cell] as number;
    const value = n[cell * step] as number;
    const right = (slope * Math.abs(t) + shift) * (divisorOf[cell * step] as number);
    const exact = Math.abs(value) * scale < SAFE && right < SAFE;
    if (exact && t > least && (t !== 0 || needed === "any")) status[cell] = codes[passed[cell] as number] as number;
    else left.push(cell);
  }
  return left;
}

type Cut = Thresholds["cuts"][number];

/** A threshold that no value reaches. */
const NEVER: Cut = { a: 0, b: 0, c: Number.POSITIVE_INFINITY, d: 1 };

/** Adds how many of two thresholds each value passes: n / divisor against (a t + b |t| + c) / d, in whole numbers. */
function countPassed(
  n: Float64Array,
  divisors: Float64Array,
  targets: Float64Array,
  power: number,
  above: boolean,
  low: Cut,
  high: Cut,
  passed: Uint8Array,
): void {
  const step = n.length === 1 ? 0 : 1;
  const [lowShift, highShift] = [low.c * power, high.c * power];
  const [lowScale, highScale] = [low.d * power, high.d * power];
  // Whole numbers differ by at least 1: a value on the threshold is ahead by half a step, or behind by it.
  const edge = above ? 0.5 : -0.5;
  for (let cell = 0; cell < passed.length; cell++) {
    const t = targets[cell] as number;
    const size = Math.abs(t);
    const divisor = divisors[cell * step] as number;
    const value = n[cell * step] as number;
    const first = value * lowScale - (low.a * t + low.b * size + lowShift) * divisor + edge > 0 ? 1 : 0;
    const second = value * highScale - (high.a * t + high.b * size + highShift) * divisor + edge > 0 ? 1 : 0;
    passed[cell] = (passed[cell] as number) + first + second;
  }
}
