/**
 * What a plan consists of: which aggregates are taken, over which windows of time, and what is
 * calculated from them. Plain data; nothing here knows rows.
 * @module
 */
import type { Grain } from "../../calendar/index.js";
import type { OperationName, OperationOptions } from "../../core/internal.js";
import type { Expression } from "../formula/expression.js";

/** Which days a value is taken over, starting from the period of the cell. */
export interface Window {
  /** Periods back. */
  readonly previous: number;
  /** Years back, after that. */
  readonly yearsAgo: number;
  /** Then widened: back to the start of the year, quarter, ...; or to the last `count` units. */
  readonly extend:
    | { readonly kind: "toDate"; readonly grain: Grain }
    | { readonly kind: "rolling"; readonly count: number; readonly grain: Grain | null }
    | null;
  /** True for the period just before all that, where opening balances stand. */
  readonly before: boolean;
}

/** One aggregate of the rows of one table, taken at the finest level; it merges to any coarser one. */
export interface Base {
  /** `values` keeps them for order statistics; `entities` the distinct members, perhaps with aggregates of each. */
  readonly kind: "sum" | "count" | "min" | "max" | "first" | "last" | "values" | "entities" | "balance";
  readonly table: string;
  /** Over rows; null for `count` of rows. Column names are resolved: `table` is never null in them. */
  readonly value: Expression | null;
  readonly where: Expression | null;
  /** Column that orders `first` and `last`. */
  readonly order: Expression | null;
  /** Columns that together name the entity. */
  readonly entity: readonly Expression[];
  /** Aggregates of each entity, and what is calculated of them. */
  readonly inner: Program | null;
}

/** Type of a sample quantile, as numbered by Hyndman and Fan (1996). */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** How the aggregate of a window becomes a number. */
export type LeafReading =
  | { readonly kind: "plain" }
  | { readonly kind: "quantile"; readonly share: string; readonly type: QuantileType }
  /** Number of entities; of those whose inner condition is true; of those where it is true or false. */
  | { readonly kind: "distinct" | "met" | "decided" }
  /** Sum of the inner value over entities; number of entities that have one. */
  | { readonly kind: "entitySum" | "entityCount" }
  /** Entities that are in this window and in an earlier one. */
  | { readonly kind: "retained"; readonly earlier: number }
  /** Balance at the last snapshot date; sum over the snapshot dates, their number; sum over days, their number. */
  | { readonly kind: "closing" | "snapshotSum" | "snapshotCount" | "daySum" | "dayCount" };

const COUNTS: ReadonlySet<LeafReading["kind"]> = new Set(["distinct", "met", "decided", "entityCount", "retained"]);

/** True for what is 0, not missing, where there are no rows. */
export function isCount(base: Base, reading: LeafReading): boolean {
  return base.kind === "count" || COUNTS.has(reading.kind);
}

/** A number that comes straight from an aggregate. */
export interface Leaf {
  readonly base: number;
  /** Position in the windows of the plan. */
  readonly window: number;
  /** Dimensions that are kept, for a share of a coarser level; null keeps those of the cell. */
  readonly keep: readonly string[] | null;
  readonly reading: LeafReading;
  /** The aggregate as written, for explanations. */
  readonly text: string;
}

/** Windows that a leaf looks at. */
export function windowsOfLeaf(leaf: Leaf): readonly number[] {
  return leaf.reading.kind === "retained" ? [leaf.window, leaf.reading.earlier] : [leaf.window];
}

/** One step; operands are positions of earlier nodes. */
export type PlanNode =
  | { readonly op: "constant"; readonly exact: string }
  | { readonly op: "truth"; readonly truth: boolean | null }
  | { readonly op: "missing"; readonly reason: string }
  | { readonly op: "leaf"; readonly leaf: number }
  /** The version of a KPI that is in force in the window, by period; -1 for none. */
  | { readonly op: "version"; readonly operands: readonly number[]; readonly choice: readonly number[] }
  | { readonly op: OperationName; readonly operands: readonly number[]; readonly options?: OperationOptions };

/** Aggregates, and the steps from them to values. Every node comes after its operands. */
export interface Program {
  readonly bases: readonly Base[];
  readonly leaves: readonly Leaf[];
  readonly nodes: readonly PlanNode[];
  /** Which KPI a node is the value of, for explanations: position in the model and window. */
  readonly names: readonly { readonly node: number; readonly kpi: number; readonly window: number }[];
  /** The node that is the answer, where there is one. */
  readonly root: number;
}
