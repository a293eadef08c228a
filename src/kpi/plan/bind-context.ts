/**
 * Where an expression is bound: the rows it takes, the filters that hold, the names in full.
 * @module
 */

import type { Expression } from "../formula/expression.js";
import type { KpiModel } from "../model/model.js";
import { namesIn, resolveName, tableNamed, tableOfNames } from "../model/resolve-columns.js";
import { refused } from "../refused.js";
import type { ProgramBuilder } from "./bind-program.js";
import type { Window } from "./program.js";

export type Call = Extract<Expression, { readonly kind: "call" }>;

/** Where in the model, in time and among the levels an expression is bound. */
export interface BindContext {
  readonly builder: ProgramBuilder;
  /** Position among the windows. */
  readonly window: number;
  /** Dimensions kept by `total`; null keeps all. */
  readonly keep: readonly string[] | null;
  /** Filter of the KPI. */
  readonly where: Expression | null;
  /** Set inside an entity function: the table, and which function it is. */
  readonly scope: { readonly table: string; readonly id: string } | null;
  readonly path: readonly (string | number)[];
}

/** Position of a window among those of the plan. */
export type WindowOf = (window: Window) => number;

/** The span of what no formula says in so many words. */
export const NOWHERE: { readonly start: number; readonly end: number } = { start: 0, end: 0 };

/** The table an aggregate takes its rows from; inside an entity function, that of the entity. */
export function tableOf(call: Call, context: BindContext, model: KpiModel, caller: string): string {
  const names = [
    ...namesIn(call).filter((name) => name.table !== null || !isKpi(model, name.name) || columnKnown(model, name.name)),
    ...namesIn(context.where),
  ];
  if (context.scope === null) return tableOfNames(model, names, caller, context.path);
  const { table } = context.scope;
  const elsewhere = names.find(
    (name) => name.table !== null && name.table !== table && tableNamed(model, name.table)?.date !== undefined,
  );
  if (elsewhere !== undefined)
    throw refused("kpi/several-tables", `expected columns of "${table}"`, caller, context.path, elsewhere.table);
  return table;
}

function isKpi(model: KpiModel, name: string): boolean {
  return model.kpis.some(({ id }) => id === name);
}

function columnKnown(model: KpiModel, name: string): boolean {
  return Object.values(model.tables).some((table) => Object.hasOwn(table.columns ?? {}, name));
}

/** The KPI's filter and the aggregate's own, both. */
export function filterOf(
  call: Call,
  context: BindContext,
  resolve: (expression: Expression) => Expression,
): Expression | null {
  const both = bothOf(context.where, call.where);
  return both === null ? null : resolve(both);
}

/** Both conditions, or the one that is there. */
export function bothOf(a: Expression | null, b: Expression | null): Expression | null {
  if (a === null || b === null) return a ?? b;
  return { kind: "binary", operator: "and", left: a, right: b, at: NOWHERE };
}

/** The expression with every column named in full. */
export function resolved(
  expression: Expression,
  model: KpiModel,
  table: string,
  caller: string,
  path: readonly (string | number)[],
): Expression {
  const walk = (node: Expression): Expression => {
    switch (node.kind) {
      case "name":
        return { ...node, table: resolveName(model, table, node, caller, path).table };
      case "negate":
      case "not":
      case "isNull":
        return { ...node, operand: walk(node.operand) };
      case "binary":
        return { ...node, left: walk(node.left), right: walk(node.right) };
      case "in":
        return { ...node, operand: walk(node.operand), list: node.list.map(walk) };
      case "call":
        // Only the first arguments of `round` is a value; the rest are words and numbers.
        return {
          ...node,
          args: node.args.map((argument, place) => (node.name === "round" && place > 0 ? argument : walk(argument))),
        };
      default:
        return node;
    }
  };
  return walk(expression);
}
