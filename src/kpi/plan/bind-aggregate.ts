/**
 * Aggregates of a formula as bases and leaves of a program.
 * @module
 */
import { aggregateText } from "../formula/aggregate-text.js";
import type { Expression } from "../formula/expression.js";
import { takesSnapshots } from "../formula/functions.js";
import type { KpiModel } from "../model/model.js";
import { tableNamed } from "../model/resolve-columns.js";
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
import type { Base, LeafReading, QuantileType, Window } from "./program.js";

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
