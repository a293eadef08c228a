/**
 * One KPI over one table, asked with facts of any kind: what hostile facts and values are tried on.
 * @module
 */
import { OpsLogicError } from "opslogic/core";
import { calculateKpis, type KpiModel, toRows } from "opslogic/kpi";
import { deepFreeze } from "./vectors.js";

/** The table: a day, money, a text. */
export const TABLE = { date: "day", columns: { x: { unit: "USD" }, c: { type: "text" } } } as const;
/** A day of the question. */
export const day = "2026-01-05";
/** The question: the first quarter of 2026 by month. */
export const QUERY = {
  grain: "month",
  range: { start: "2026-01-01", endExclusive: "2026-04-01" },
  dataThrough: "2026-03-31",
} as const;

/** What the formula gives, cell by cell: period, members, value or reason, notes. */
export function calculated(
  formula: string,
  facts: unknown,
  query: object = {},
  options: object = {},
  table: object = {},
): unknown[] {
  const model: KpiModel = { tables: { t: { ...TABLE, ...table } }, kpis: [{ id: "k", formula, direction: "higher" }] };
  const cube = calculateKpis(deepFreeze(model), { t: facts as never }, { ...QUERY, ...query }, options);
  return toRows(cube).map(({ period, members, value, reason, notes }) => [
    period,
    ...Object.values(members),
    value ?? reason,
    ...notes,
  ]);
}

/** The error of a call. */
export function errorOf(call: () => unknown): OpsLogicError {
  try {
    call();
  } catch (error) {
    if (error instanceof OpsLogicError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
