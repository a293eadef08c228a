/**
 * The cube: the answer to a query, cell by cell, with everything that an explanation needs.
 *
 * Plain data: it survives `structuredClone`. Numbers are kept as exact whole numbers in columns; a
 * Decimal is made when a figure is read.
 * @module
 */
import type { Finding } from "../../core/index.js";
import type { Aggregates } from "../aggregate/aggregate.js";
import type { KpiPlan } from "../plan/plan.js";
import type { NumberVector } from "../vector/vector.js";

/** The cells of one level, sorted by period and members. */
export interface CubeLevel {
  /** Positions in the dimensions of the query. */
  readonly dimensions: readonly number[];
  readonly cells: number;
  /** Position of each cell's period in the query. */
  readonly period: Int32Array;
  /** Position of each cell's member, by dimension of the level; -1 for the null member. */
  readonly codes: readonly Int32Array[];
  /** What the leaves of the program are, cell by cell. */
  readonly leaves: readonly NumberVector[];
  /** Rows behind each cell, by table and window of the plan. */
  readonly rows: readonly { readonly table: string; readonly window: number; readonly n: Float64Array }[];
  /** 1 where rows were left out for bad values that the cell would have had; by leaf of the program, null if none. */
  readonly excluded: readonly (Uint8Array | null)[];
  /** The coarser levels that leaves of `total` are read from, by leaf of the program. */
  readonly totals: ReadonlyMap<number, CubeLevel>;
}

/** What {@link finishKpis} gives; `Id` are the ids of the KPIs in it. */
export interface Cube<Id extends string = string> {
  readonly kind: "cube";
  /** What was asked: model, query with its periods, program. */
  readonly plan: KpiPlan<Id>;
  /** What was found in the rows, at the finest level; other groupings are finished from it. */
  readonly aggregates: Aggregates;
  /** Members by dimension of the query, sorted. */
  readonly members: readonly (readonly string[])[];
  readonly levels: readonly CubeLevel[];
  readonly findings: readonly Finding[];
}

/** Where a figure stands. */
export interface CellAddress {
  /** Id of a period of the query, e.g. `"2017-Q4"`. */
  readonly period: string;
  /** Member by dimension; its keys say which level. Default: the grand total. `null` is the member of rows without one. */
  readonly members?: Readonly<Record<string, string | null>> | undefined;
}
