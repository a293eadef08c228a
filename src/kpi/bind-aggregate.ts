/**
 * Aggregates of a formula as bases and leaves of a program.
 * @module
 */

import { aggregateText } from "./aggregate-text.js";
import { type ProgramBuilder, programBuilder } from "./bind-program.js";
import type { Expression } from "./expression.js";
import { takesSnapshots } from "./functions.js";
import type { KpiModel } from "./model.js";
import type { Base, LeafReading, QuantileType, Window } from "./program.js";
import { refused } from "./query.js";
import { namesIn, resolveName, tableNamed, tableOfNames } from "./resolve-columns.js";

type Call = Extract<Expression, { readonly kind: "call" }>;

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

type WindowOf = (window: Window) => number;

const NOWHERE = { start: 0, end: 0 };

/** The node of an aggregate call. */
export function bindAggregate(
  call: Call,
  context: BindContext,
  model: KpiModel,
  windowOf: WindowOf,
  windows: readonly Window[],
  caller: string,
): number {
  const { builder } = context;
  const table = tableOf(call, context, model, caller);
  const resolve = (expression: Expression): Expression => resolved(expression, model, table, caller, context.path);
  const where = filterOf(call, context, resolve);
  const [first, second] = call.args.map((argument, place) =>
    (place < 2 && call.name !== "percentile") || place === 0 ? resolve(argument) : argument,
  );
  const asWrittenWhere = bothOf(context.where, call.where);
  const written = (name: string, args: readonly Expression[] = call.args): string =>
    aggregateText(name, args, asWrittenWhere);
  const plainBase: Base = { kind: "count", table, value: null, where, order: null, entity: [], inner: null };
  const leaf = (
    base: Partial<Base>,
    reading: LeafReading = { kind: "plain" },
    text = written(call.name),
    window = context.window,
  ): number =>
    builder.node({
      op: "leaf",
      leaf: builder.leaf({ base: builder.base({ ...plainBase, ...base }), window, keep: context.keep, reading, text }),
    });
  const justBefore = (): number => windowOf({ ...(windows[context.window] as Window), before: true });
  const value = first ?? null;
  if (context.scope !== null && takesSnapshots(call.name)) {
    throw refused(
      "kpi/balance-inside-entity",
      "a balance is taken over all members at a date; take each entity's last value: last(value, date)",
      caller,
      context.path,
      call.name,
    );
  }
  switch (call.name) {
    case "sum":
    case "min":
    case "max":
    case "count":
      return leaf({ kind: call.name, value });
    case "avg":
      return builder.operation("divide", [
        leaf({ kind: "sum", value }, { kind: "plain" }, written("sum")),
        leaf({ kind: "count", value }, { kind: "plain" }, written("count")),
      ]);
    case "weightedAvg": {
      // A row counts only if value and weight are both there.
      const product: Expression = {
        kind: "binary",
        operator: "*",
        left: first as Expression,
        right: second as Expression,
        at: NOWHERE,
      };
      const paired: Expression = {
        kind: "call",
        name: "if",
        where: null,
        at: NOWHERE,
        args: [
          { kind: "isNull", operand: first as Expression, negated: false, at: NOWHERE },
          { kind: "null", at: NOWHERE },
          second as Expression,
        ],
      };
      const [v, w] = call.args as [Expression, Expression];
      const asWritten = { ...product, left: v, right: w };
      const known: Expression = { kind: "isNull", operand: v, negated: true, at: NOWHERE };
      return builder.operation("divide", [
        leaf({ kind: "sum", value: product }, { kind: "plain" }, written("sum", [asWritten])),
        leaf(
          { kind: "sum", value: paired },
          { kind: "plain" },
          aggregateText("sum", [w], bothOf(asWrittenWhere, known)),
        ),
      ]);
    }
    case "median":
      return leaf({ kind: "values", value }, { kind: "quantile", share: "0.5", type: 7 });
    case "percentile": {
      const share = call.args[1]?.kind === "number" ? call.args[1].value : "0.5";
      const type = call.args[2]?.kind === "name" ? Number.parseInt(call.args[2].name.slice(4), 10) : 7;
      return leaf({ kind: "values", value }, { kind: "quantile", share, type: type as QuantileType });
    }
    case "first":
    case "last":
      return leaf({ kind: call.name, value, order: second ?? null });
    case "countDistinct":
      return leaf({ kind: "entities", entity: [first as Expression] }, { kind: "distinct" });
    case "closing":
      return leaf({ kind: "balance", value }, { kind: "closing" });
    case "opening":
      return leaf({ kind: "balance", value }, { kind: "closing" }, written("opening"), justBefore());
    case "averageBalance":
      return builder.operation("divide", [
        leaf({ kind: "balance", value }, { kind: "snapshotSum" }, written("snapshotSum")),
        leaf({ kind: "balance", value }, { kind: "snapshotCount" }, written("snapshotCount")),
      ]);
    case "timeWeightedBalance":
      return builder.operation("divide", [
        leaf({ kind: "balance", value }, { kind: "daySum" }, written("daySum")),
        leaf({ kind: "balance", value }, { kind: "dayCount" }, written("dayCount")),
      ]);
    default: {
      // closingOfEach, openingOfEach: the last balance of every member, added up.
      const definition = tableNamed(model, table);
      if (definition?.members === undefined || definition.members.length === 0) {
        throw refused(
          "kpi/no-members",
          `table "${table}" must say which columns name a member`,
          caller,
          ["model", "tables", table, "members"],
          call.name,
        );
      }
      const column = (name: string): Expression => ({ kind: "name", table, name, at: NOWHERE });
      const inner = programBuilder(caller);
      const last: Base = { ...plainBase, where: null, kind: "last", value, order: column(definition.date as string) };
      const root = inner.node({
        op: "leaf",
        leaf: inner.leaf({
          base: inner.base(last),
          window: 0,
          keep: null,
          reading: { kind: "plain" },
          text: written(call.name),
        }),
      });
      const window = call.name === "openingOfEach" ? justBefore() : context.window;
      return leaf(
        { kind: "entities", entity: definition.members.map(column), inner: inner.build(root) },
        { kind: "entitySum" },
        written(call.name),
        window,
      );
    }
  }
}

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

/** The table an aggregate takes its rows from; inside an entity function, that of the entity. */
function tableOf(call: Call, context: BindContext, model: KpiModel, caller: string): string {
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
function filterOf(
  call: Call,
  context: BindContext,
  resolve: (expression: Expression) => Expression,
): Expression | null {
  const both = bothOf(context.where, call.where);
  return both === null ? null : resolve(both);
}

function bothOf(a: Expression | null, b: Expression | null): Expression | null {
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
