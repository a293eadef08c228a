/**
 * The tree of a formula: what `parseFormula` returns and everything else walks.
 * @module
 */

/** Part of the formula text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An operator between two expressions, in its canonical spelling. */
/** Operators between two expressions. */
export type BinaryOperator = "+" | "-" | "*" | "/" | "=" | "<>" | "<" | "<=" | ">" | ">=" | "and" | "or";

/** Plain data; spans point into the formula text. */
export type Expression =
  /** `value` is exact decimal text without exponent or sign. `12%` is written as 0.12. */
  | { readonly kind: "number"; readonly value: string; readonly at: Span }
  | { readonly kind: "text"; readonly value: string; readonly at: Span }
  | { readonly kind: "boolean"; readonly value: boolean; readonly at: Span }
  | { readonly kind: "null"; readonly at: Span }
  /** A column inside an aggregate, a KPI outside; `table` where written `orders.Sales` or `orders.[Unit Price]`. */
  | { readonly kind: "name"; readonly table: string | null; readonly name: string; readonly at: Span }
  | { readonly kind: "negate"; readonly operand: Expression; readonly at: Span }
  | { readonly kind: "not"; readonly operand: Expression; readonly at: Span }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: Span;
    }
  /** `x in (a, b)`, `x not in (a, b)`. */
  | {
      readonly kind: "in";
      readonly operand: Expression;
      readonly list: readonly Expression[];
      readonly negated: boolean;
      readonly at: Span;
    }
  /** `x is null`, `x is not null`. */
  | { readonly kind: "isNull"; readonly operand: Expression; readonly negated: boolean; readonly at: Span }
  /** `name` in its canonical spelling (`countDistinct`). `where` only in aggregates. */
  | {
      readonly kind: "call";
      readonly name: FunctionName;
      readonly args: readonly Expression[];
      readonly where: Expression | null;
      readonly at: Span;
    };

/** Functions over rows that give one value for a cell. */
export type AggregateName =
  | "sum"
  | "count"
  | "countDistinct"
  | "avg"
  | "min"
  | "max"
  | "median"
  | "percentile"
  | "first"
  | "last"
  | "weightedAvg"
  /** Balances at the last (first) snapshot date of the table in the period. */
  | "closing"
  | "opening"
  /** Each member's own last (first) balance in the period, added up. */
  | "closingOfEach"
  | "openingOfEach"
  /** Mean over the snapshot dates in the period; over days, each balance holding until the next. */
  | "averageBalance"
  | "timeWeightedBalance";

/** Functions over entities (customers, orders): an inner aggregate is taken for each of them first. */
export type EntityName =
  /** share(entity, condition): entities that meet it / entities. */
  | "share"
  /** tally(entity, condition): how many entities meet it. */
  | "tally"
  /** mean(entity, value): mean of the value over entities that have one. */
  | "mean"
  /** retained(entity, previous | yearAgo): entities of the earlier period that appear again. */
  | "retained";

/** Functions over KPIs in time and over levels. */
export type WindowName = "growth" | "previous" | "yearAgo" | "toDate" | "rolling" | "total";

/** Functions of values, inside and outside of aggregates. `days(a, b)` only inside. */
export type ScalarName = "if" | "coalesce" | "abs" | "round" | "least" | "greatest" | "days";

/** Every function of the formula language, in its canonical spelling. */
/** Every function of the language, in its canonical spelling. */
export type FunctionName = AggregateName | EntityName | WindowName | ScalarName;
