/**
 * The KPI model as plain data: tables with their columns, and KPIs with their formulas.
 * @module
 */
import type { Text } from "../../core/index.js";

/** What a column holds. `text` and `boolean` columns have members; numbers and dates are calculated with. */
export type ColumnType = "number" | "text" | "date" | "boolean";

/** What is known about a column before its data come. */
/** What is known of a column. */
export interface ColumnDefinition {
  /** Default: `number` if it has a unit, else what its values are. */
  readonly type?: ColumnType | undefined;
  /** `"USD"`, `"%"`, `"d"`, `"h"`, `"#"` (a count), `"USD/h"`; `"1"` for a bare ratio. */
  readonly unit?: string | undefined;
  /** A balance (heads, stock, receivables): may be added over members, never over time. */
  readonly stock?: boolean | undefined;
  readonly name?: Text | undefined;
}

/** A table of rows, or one in which other tables look rows up. */
/** A table of facts, or one in which other tables look things up. */
export interface TableDefinition {
  /** The date column that puts a row into a period. A table without one is only looked up. */
  readonly date?: string | undefined;
  /** IANA zone in which instants (`Date`, text with an offset) become days; without it only civil dates are accepted. */
  readonly zone?: string | undefined;
  readonly columns?: Readonly<Record<string, ColumnDefinition>> | undefined;
  /** The column whose values name the rows, if other tables look rows up here. */
  readonly key?: string | undefined;
  /** Foreign key column to table: `{ "Customer ID": "customers" }` makes `customers.Segment` usable here. */
  readonly lookups?: Readonly<Record<string, string>> | undefined;
  /** In a table of balances: the columns that together name the member that has the balance. */
  readonly members?: readonly string[] | undefined;
}

/** Which way is better. `range`: inside a closed target range; `none`: neither. */
export type Direction = "higher" | "lower" | "range" | "none";

/** What stands in for a period, or a member, without rows. Default: nothing, it is not listed. */
export type FillPolicy = "none" | "null" | "zero" | "carry";

/** A KPI: what it is called, how it is calculated, which way is better, who answers for it. */
/** A KPI: how it is calculated, which way is better, who answers for it. */
export interface KpiDefinition<Id extends string = string> {
  readonly id: Id;
  readonly name?: Text | undefined;
  readonly description?: Text | undefined;
  readonly formula: string;
  /** Rows that count, for every aggregate of the formula. */
  readonly where?: string | undefined;
  readonly unit?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly owner?: string | undefined;
  /** System of record. */
  readonly source?: string | undefined;
  /** How often it is measured. */
  readonly frequency?: string | undefined;
  /** First day on which this version holds; a changed definition is a new version with the same id. */
  readonly effectiveFrom?: string | undefined;
  /** Day after the last one on which it holds. */
  readonly effectiveUntil?: string | undefined;
  readonly missing?:
    | { readonly periods?: FillPolicy | undefined; readonly members?: FillPolicy | undefined }
    | undefined;
}

/** What a department measures: its tables and its KPIs. Plain data. */
/** Tables and the KPIs over them. Plain data. */
export interface KpiModel<Id extends string = string> {
  readonly tables: Readonly<Record<string, TableDefinition>>;
  readonly kpis: readonly KpiDefinition<Id>[];
}
