/**
 * A cube as rows: one for each KPI in each cell.
 * @module
 */
import type { Decimal, Figure, Note } from "../../core/index.js";
import type { KpiReason } from "../vector/vector.js";
import type { Cube, CubeLevel } from "./cube.js";
import { kpiAt, type LevelReader, levelOf } from "./cube-reader.js";
import { figureOfCell } from "./figure-at.js";

/** A cell of a cube, in words. */
export interface Cell {
  readonly period: string;
  /** Member by dimension of the level; null is the member of rows without one. */
  readonly members: Readonly<Record<string, string | null>>;
}

/** One figure of a cube as plain data. */
export interface CubeRow<Id extends string = string, Value = string> extends Cell {
  readonly kpi: Id;
  readonly value: Value | null;
  readonly reason: KpiReason | null;
  readonly notes: readonly Note[];
}

/** Which rows, and what a value is in them. */
export interface RowOptions<Id extends string = string, Kind extends "text" | "number" | "decimal" = "text"> {
  /** Default: all KPIs of the cube. */
  readonly kpis?: readonly NoInfer<Id>[] | undefined;
  /** Dimensions of one level; `[]` is the grand total. Default: all levels, one after the other. */
  readonly by?: readonly string[] | undefined;
  /** `"text"` (default): exact decimal text; `"number"`: the nearest double; `"decimal"`: Decimals. */
  readonly values?: Kind | undefined;
}

type ValueOf<Kind> = Kind extends "number" ? number : Kind extends "decimal" ? Decimal : string;

/**
 * The figures of a cube as rows: level by level, in order of periods, members and KPIs.
 *
 * @param cube - From `calculateKpis` or `finishKpis`.
 * @param options - Which KPIs and level, and what a value is.
 * @returns One row for each KPI in each listed cell; none for a cube without cells. With values as text or
 * numbers the rows are plain data and survive JSON.
 * @throws {OpsLogicError} `kpi/unknown-kpi`, `kpi/unknown-level`.
 * @example
 * ```ts
 * import { calculateKpis, toRows } from "opslogic/kpi";
 *
 * const cube = calculateKpis(
 *   {
 *     tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
 *     kpis: [{ id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" }],
 *   },
 *   { orders: [{ day: "2026-01-05", region: "East", sales: 0.1 }, { day: "2026-01-06", region: "East", sales: 0.2 }] },
 *   { grain: "month", by: ["region"], range: { start: "2026-01-01", endExclusive: "2026-02-01" }, dataThrough: "2026-01-31" },
 * );
 * toRows(cube);
 * // => [{ kpi: "revenue", period: "2026-01", members: { region: "East" }, value: "0.3", reason: null, notes: [] }]
 * ```
 */
export function toRows<Id extends string, const Kind extends "text" | "number" | "decimal" = "text">(
  cube: Cube<Id>,
  options: RowOptions<Id, Kind> = {},
): readonly CubeRow<Id, ValueOf<Kind>>[] {
  const caller = "toRows";
  const kpis = (options.kpis ?? cube.plan.kpis.map(({ id }) => id)).map((id) => ({
    id: id,
    position: kpiAt(cube, id, caller),
  }));
  const readers = options.by === undefined ? allLevels(cube, caller) : [levelOf(cube, options.by, caller)];
  const rows: CubeRow<Id, ValueOf<Kind>>[] = [];
  for (const reader of readers) {
    for (const [cell, { period, members }] of cellsOfLevel(cube, reader.level).entries()) {
      for (const { id, position } of kpis) {
        const found = { reader, kpi: position, period: reader.level.period[cell] as number, cell };
        const { value, reason, notes } = figureOfCell(cube, found, caller);
        rows.push({
          kpi: id,
          period,
          members,
          value: value === null ? null : (valueAs(value, options.values ?? "text") as ValueOf<Kind>),
          reason,
          notes,
        });
      }
    }
  }
  return rows;
}

function valueAs(value: Decimal, kind: "text" | "number" | "decimal"): string | number | Decimal {
  return kind === "decimal" ? value : kind === "number" ? value.toNumber() : value.toFixed();
}

function allLevels(cube: Cube, caller: string): readonly LevelReader[] {
  return cube.levels.map(({ dimensions }) =>
    levelOf(
      cube,
      dimensions.map((d) => cube.plan.query.dimensions[d] as string),
      caller,
    ),
  );
}

/**
 * The cells that a level of a cube lists, in order of periods and members.
 *
 * @param cube - From `calculateKpis` or `finishKpis`.
 * @param by - Dimensions of the level, in any order; `[]` is the grand total.
 * @returns Empty if there were no rows and no policy fills them in.
 * @throws {OpsLogicError} `kpi/unknown-level`.
 * @example
 * ```ts
 * import { calculateKpis, cellsOf } from "opslogic/kpi";
 *
 * const cube = calculateKpis(
 *   {
 *     tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
 *     kpis: [{ id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" }],
 *   },
 *   { orders: [{ day: "2026-01-05", region: "East", sales: 1 }, { day: "2026-02-06", region: null, sales: 2 }] },
 *   { grain: "month", by: ["region"], range: { start: "2026-01-01", endExclusive: "2026-03-01" }, dataThrough: "2026-02-28" },
 * );
 * cellsOf(cube, ["region"]);
 * // => [{ period: "2026-01", members: { region: "East" } }, { period: "2026-02", members: { region: null } }]
 * ```
 */
export function cellsOf(cube: Cube, by: readonly string[]): readonly Cell[] {
  return cellsOfLevel(cube, levelOf(cube, by, "cellsOf").level);
}

/**
 * The figures of one KPI on a level, in the order of {@link cellsOf}: the quickest way to read many.
 *
 * @param cube - From `calculateKpis` or `finishKpis`.
 * @param kpi - Id of the KPI.
 * @param by - Dimensions of the level, in any order; `[]` is the grand total.
 * @returns Empty for a level without cells.
 * @throws {OpsLogicError} `kpi/unknown-kpi`, `kpi/unknown-level`.
 * @example
 * ```ts
 * import { calculateKpis, figuresOf } from "opslogic/kpi";
 *
 * const cube = calculateKpis(
 *   {
 *     tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
 *     kpis: [{ id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" }],
 *   },
 *   { orders: [{ day: "2026-01-05", sales: 1 }, { day: "2026-02-06", sales: 2 }] },
 *   { grain: "month", range: { start: "2026-01-01", endExclusive: "2026-03-01" }, dataThrough: "2026-02-28" },
 * );
 * figuresOf(cube, "revenue", []).map(({ value }) => value); // => ["1", "2"]
 * ```
 */
export function figuresOf<Id extends string>(
  cube: Cube<Id>,
  kpi: NoInfer<Id>,
  by: readonly string[],
): readonly Figure<KpiReason>[] {
  const reader = levelOf(cube, by, "figuresOf");
  const position = kpiAt(cube, kpi, "figuresOf");
  const figures: Figure<KpiReason>[] = [];
  for (let cell = 0; cell < reader.level.cells; cell++) {
    const period = reader.level.period[cell] as number;
    figures.push(figureOfCell(cube, { reader, kpi: position, period, cell }, "figuresOf"));
  }
  return figures;
}

function cellsOfLevel(cube: Cube, level: CubeLevel): readonly Cell[] {
  const names = level.dimensions.map((dimension) => cube.plan.query.dimensions[dimension] as string);
  const lists = level.dimensions.map((dimension) => cube.members[dimension] as readonly string[]);
  return Array.from({ length: level.cells }, (_, cell) => ({
    period: cube.plan.query.periods[level.period[cell] as number]?.id as string,
    members: Object.fromEntries(
      names.map((name, i) => {
        const code = (level.codes[i] as Int32Array)[cell] as number;
        return [name, code < 0 ? null : (lists[i]?.[code] as string)];
      }),
    ),
  }));
}
