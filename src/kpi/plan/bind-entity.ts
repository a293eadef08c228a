/**
 * Functions over entities: an inner aggregate is taken for each customer, order or account first.
 * @module
 */
import { aggregateText } from "../formula/aggregate-text.js";
import type { Expression } from "../formula/expression.js";
import type { KpiModel } from "../model/model.js";
import { refused } from "../refused.js";
import {
  type BindContext,
  bothOf,
  type Call,
  filterOf,
  NOWHERE,
  resolved,
  tableOf,
  type WindowOf,
} from "./bind-context.js";
import { programBuilder } from "./bind-program.js";
import type { Base, LeafReading, Window } from "./program.js";

/** The node of a function over entities; `bind` binds what is said of each of them. */
export function bindEntity(
  call: Call,
  context: BindContext,
  model: KpiModel,
  windowOf: WindowOf,
  windows: readonly Window[],
  bind: (expression: Expression, context: BindContext) => number,
  caller: string,
): number {
  if (context.scope !== null)
    throw refused("kpi/entity-inside-entity", "one step per entity at a time", caller, context.path, call.name);
  const { builder } = context;
  const table = tableOf(call, context, model, caller);
  const resolve = (expression: Expression): Expression => resolved(expression, model, table, caller, context.path);
  const entity = [resolve(call.args[0] as Expression)];
  const where = filterOf(call, context, resolve);
  const asWrittenWhere = bothOf(context.where, call.where);
  const text = aggregateText(call.name, call.args, asWrittenWhere);
  const base: Base = { kind: "entities", table, value: null, where, order: null, entity, inner: null };
  const leaf = (of: Base, reading: LeafReading, text: string): number =>
    builder.node({
      op: "leaf",
      leaf: builder.leaf({ base: builder.base(of), window: context.window, keep: context.keep, reading, text }),
    });
  if (call.name === "retained") {
    const now = windows[context.window] as Window;
    const yearAgo = call.args[1]?.kind === "name" && call.args[1].name === "yearAgo";
    const earlier = windowOf(yearAgo ? { ...now, yearsAgo: now.yearsAgo + 1 } : { ...now, previous: now.previous + 1 });
    return leaf(base, { kind: "retained", earlier }, text);
  }
  const innerBuilder = programBuilder(caller);
  const root = bind(call.args[1] as Expression, {
    ...context,
    builder: innerBuilder,
    window: 0,
    keep: null,
    where: null,
    scope: { table, id: text },
  });
  const of: Base = { ...base, inner: innerBuilder.build(root) };
  const [name, said] = call.args as [Expression, Expression];
  const isKnown: Expression = { kind: "isNull", operand: said, negated: true, at: NOWHERE };
  const all = aggregateText("tally", [name, isKnown], asWrittenWhere);
  if (call.name === "tally") return leaf(of, { kind: "met" }, text);
  if (call.name === "share") {
    const met = leaf(of, { kind: "met" }, aggregateText("tally", call.args, asWrittenWhere));
    return builder.operation("divide", [met, leaf(of, { kind: "decided" }, all)]);
  }
  const sum = leaf(of, { kind: "entitySum" }, aggregateText("sumOver", call.args, asWrittenWhere));
  return builder.operation("divide", [sum, leaf(of, { kind: "entityCount" }, all)]);
}
