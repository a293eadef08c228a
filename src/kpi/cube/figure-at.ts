/**
 * One figure of a cube.
 * @module
 */
import { type Figure, OpsLogicError } from "../../core/index.js";
import { figureOf, figureOfFraction, noFigure } from "../../core/internal.js";
import { decimalAt, type KpiReason } from "../vector/vector.js";
import type { CellAddress, Cube } from "./cube.js";
import { exactAt, type FoundCell, findCell } from "./cube-reader.js";
import { notesOf } from "./figure-notes.js";

/**
 * The figure of a KPI in one cell: its value, rounded once to 34 digits, or the reason why it has none.
 *
 * Where nothing is listed (no rows), a count is 0 and anything else has no data; asking for a member
 * that never occurs is no error.
 *
 * @param cube - From `calculateKpis` or `finishKpis`.
 * @param at - KPI, period and members; the members' keys say which level.
 * @throws {OpsLogicError} `kpi/unknown-kpi`, `kpi/unknown-period`, `kpi/unknown-level`; `kpi/not-a-number` if the
 * KPI's formula is a condition.
 * @example
 * ```ts
 * import { calculateKpis, figureAt } from "opslogic/kpi";
 *
 * const cube = calculateKpis(
 *   {
 *     tables: { orders: { date: "day", columns: { sales: { unit: "USD" }, profit: { unit: "USD" } } } },
 *     kpis: [
 *       { id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher", owner: "Sales" },
 *       { id: "margin", formula: "sum(profit) / revenue", unit: "%", direction: "higher", owner: "Sales" },
 *     ],
 *   },
 *   { orders: [{ day: "2026-01-05", region: "East", sales: 200, profit: 25 }] },
 *   { grain: "quarter", by: ["region"], range: { start: "2026-01-01", endExclusive: "2026-07-01" }, dataThrough: "2026-06-30" },
 * );
 * figureAt(cube, { kpi: "margin", period: "2026-Q1", members: { region: "East" } }).value; // => "0.125"
 * figureAt(cube, { kpi: "margin", period: "2026-Q2", members: { region: "East" } }).reason; // => "no-data"
 * ```
 */
export function figureAt<Id extends string>(
  cube: Cube<Id>,
  at: { readonly kpi: NoInfer<Id> } & CellAddress,
): Figure<KpiReason> {
  return figureOfCell(cube, findCell(cube, at, "figureAt"), "figureAt");
}

/** The figure of a cell that has been found. */
export function figureOfCell(cube: Cube, found: FoundCell, caller: string): Figure<KpiReason> {
  const notes = notesOf(cube, found);
  if (found.cell >= 0) {
    const { vector } = found.reader.kpi(found.kpi);
    if (vector.kind === "number") {
      const value = decimalAt(vector, found.cell);
      if (value !== null) return figureOf(value, notes);
    }
  }
  const exact = exactAt(found, cube);
  if ("n" in exact) return figureOfFraction(exact, notes);
  if ("reason" in exact) return noFigure(exact.reason as KpiReason, notes);
  throw new OpsLogicError("kpi/not-a-number", "the formula of this KPI is a condition, not a number", {
    function: caller,
    path: ["at", "kpi"],
  });
}
