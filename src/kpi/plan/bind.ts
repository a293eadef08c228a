/**
 * From the formulas of a model to one program: which aggregates are needed, over which windows, and
 * the steps from them to each KPI. Names are resolved here, once.
 * @module
 */

import { dayNumber } from "../../calendar/internal.js";
import type { OperationName } from "../../core/internal.js";
import type { Expression } from "../formula/expression.js";
import { dimensionOf, OPERATIONS, roundingOf, SCALARS, wholeOf } from "../formula/formula-operations.js";
import { functionOf, isAggregate } from "../formula/functions.js";
import { parseFormula } from "../formula/parse-formula.js";
import type { KpiModel } from "../model/model.js";
import { refused } from "../refused.js";
import { bindAggregate } from "./bind-aggregate.js";
import type { BindContext } from "./bind-context.js";
import { bindEntity } from "./bind-entity.js";
import { programBuilder } from "./bind-program.js";
import type { Program, Window } from "./program.js";
import type { SettledQuery } from "./query.js";
import { OWN, windowRanges } from "./windows.js";

/** All KPIs of a query as one program. */
export interface BoundKpis {
  readonly program: Program;
  readonly windows: readonly Window[];
  /** The KPIs asked for: id, position of the newest definition in the model, node of the value. */
  readonly kpis: readonly { readonly id: string; readonly definition: number; readonly node: number }[];
}

type Call = Extract<Expression, { readonly kind: "call" }>;

/** References deeper than this are a mistake long before they are a model. */
const DEEPEST = 200;

export function bindKpis(
  model: KpiModel,
  ids: readonly string[] | undefined,
  query: SettledQuery,
  caller: string,
): BoundKpis {
  const versions = new Map<string, number[]>();
  for (const [position, { id }] of model.kpis.entries()) {
    const list = versions.get(id);
    if (list === undefined) versions.set(id, [position]);
    else list.push(position);
  }
  const windows: Window[] = [OWN];
  const windowKeys = new Map<string, number>([[JSON.stringify(OWN), 0]]);
  const top = programBuilder(caller);
  const bound = new Map<string, number>();
  const trees = new Map<string, Expression>();
  const open: string[] = [];
  const openIds: string[] = [];

  function windowOf(window: Window): number {
    const key = JSON.stringify(window);
    let at = windowKeys.get(key);
    if (at === undefined) {
      at = windows.push(window) - 1;
      windowKeys.set(key, at);
    }
    return at;
  }

  function tree(text: string): Expression {
    let expression = trees.get(text);
    if (expression === undefined) {
      expression = parseFormula(text);
      trees.set(text, expression);
    }
    return expression;
  }

  /** The node of a KPI in a window, at a level. */
  function kpi(id: string, context: BindContext): number {
    const key = JSON.stringify([id, context.window, context.keep, context.scope]);
    const known = context.scope === null ? bound.get(key) : undefined;
    if (known !== undefined) return known;
    if (open.includes(key))
      throw refused(
        "kpi/cycle",
        "a KPI must not need itself",
        caller,
        ["model", "kpis"],
        [...openIds, id].join(" -> "),
      );
    if (open.length >= DEEPEST)
      throw refused(
        "kpi/too-deep",
        `expected KPIs that refer to each other at most ${DEEPEST} deep`,
        caller,
        ["model", "kpis"],
        id,
      );
    open.push(key);
    openIds.push(id);
    const positions = versions.get(id) as number[];
    const nodes = positions.map((position) => {
      const definition = model.kpis[position] as KpiModel["kpis"][number];
      const path = ["model", "kpis", position, "formula"];
      const where = definition.where === undefined ? null : tree(definition.where);
      const node = expression(tree(definition.formula), { ...context, where, path });
      return context.builder.named(node, position, context.window);
    });
    open.pop();
    openIds.pop();
    const node = chooseVersion(positions, nodes, context);
    // Inside an entity function each call has a program of its own.
    if (context.scope === null) bound.set(key, node);
    return node;
  }

  /** Where a definition has effective dates, the one in force on the last day of the window counts. */
  function chooseVersion(positions: readonly number[], nodes: readonly number[], context: BindContext): number {
    const dated = positions.map((position) => {
      const { effectiveFrom, effectiveUntil } = model.kpis[position] as KpiModel["kpis"][number];
      return {
        from: effectiveFrom === undefined ? Number.NEGATIVE_INFINITY : dayNumber(effectiveFrom),
        until: effectiveUntil === undefined ? Number.POSITIVE_INFINITY : dayNumber(effectiveUntil),
      };
    });
    if (
      dated.length === 1 &&
      dated[0]?.from === Number.NEGATIVE_INFINITY &&
      dated[0]?.until === Number.POSITIVE_INFINITY
    )
      return nodes[0] as number;
    if (context.scope !== null) {
      throw refused(
        "kpi/version-inside-entity",
        "a KPI with effective dates cannot be asked of each entity; write its formula out",
        caller,
        context.path,
        model.kpis[positions[0] as number]?.id,
      );
    }
    const { ends } = windowRanges(windows[context.window] as Window, query);
    // The newest definition that holds wins; overlapping dates are a finding of the check.
    const choice = ends.map((end) =>
      dated.reduce((best, { from, until }, i) => {
        const holds = from <= end - 1 && end - 1 < until;
        return holds && (best < 0 || from >= (dated[best]?.from ?? 0)) ? i : best;
      }, -1),
    );
    return context.builder.node({ op: "version", operands: nodes, choice });
  }

  function expression(node: Expression, context: BindContext): number {
    const { builder } = context;
    const each = (parts: readonly Expression[]): number[] => parts.map((part) => expression(part, context));
    switch (node.kind) {
      case "number":
        return builder.node({ op: "constant", exact: node.value });
      case "boolean":
        return builder.node({ op: "truth", truth: node.value });
      case "null":
        return builder.node({ op: "missing", reason: "no-values" });
      case "text":
        throw refused(
          "kpi/text-outside-aggregate",
          "a text can only be compared with a column, inside an aggregate",
          caller,
          context.path,
          node.value,
        );
      case "name":
        if (node.table === null && versions.has(node.name)) return kpi(node.name, context);
        throw refused(
          "kpi/unknown-kpi",
          "outside an aggregate a name is a KPI; for a column write sum(...), count(...) or another aggregate",
          caller,
          context.path,
          node.name,
        );
      case "negate":
        return builder.operation("negate", each([node.operand]));
      case "not":
        return builder.operation("not", each([node.operand]));
      case "binary":
        return builder.operation(OPERATIONS[node.operator], each([node.left, node.right]));
      case "in": {
        const tests = node.list.map((item) => builder.operation("equal", each([node.operand, item])));
        const any = tests.length === 1 ? (tests[0] as number) : builder.operation("or", tests);
        return node.negated ? builder.operation("not", [any]) : any;
      }
      case "isNull": {
        const missing = builder.operation("isMissing", each([node.operand]));
        return node.negated ? builder.operation("not", [missing]) : missing;
      }
      case "call":
        return call(node, context);
    }
  }

  function call(node: Call, context: BindContext): number {
    if (isAggregate(node.name)) return bindAggregate(node, context, model, windowOf, windows, caller);
    if (functionOf(node.name).group === "entity")
      return bindEntity(node, context, model, windowOf, windows, expression, caller);
    if (functionOf(node.name).group === "window") return inWindow(node, context);
    return scalar(node, context);
  }

  function inWindow(node: Call, context: BindContext): number {
    if (context.scope !== null) {
      throw refused(
        "kpi/window-inside-entity",
        "each entity is seen in one window; put the window outside",
        caller,
        context.path,
        node.name,
      );
    }
    const inner = node.args[0] as Expression;
    const word = node.args[1]?.kind === "name" ? node.args[1].name : undefined;
    const now = windows[context.window] as Window;
    const at = (window: Window): BindContext => ({ ...context, window: windowOf(window) });
    const back = (steps: number): Window => ({ ...now, previous: now.previous + steps });
    const yearBack: Window = { ...now, yearsAgo: now.yearsAgo + 1 };
    switch (node.name) {
      case "previous":
        return expression(inner, at(back(node.args[1] === undefined ? 1 : wholeOf(node.args[1]))));
      case "yearAgo":
        return expression(inner, at(yearBack));
      case "growth":
        return context.builder.operation("growth", [
          expression(inner, context),
          expression(inner, at(word === "yearAgo" ? yearBack : back(1))),
        ]);
      case "total": {
        // A total of a total keeps what both keep.
        const named = node.args.slice(1).map(dimensionOf);
        return expression(inner, { ...context, keep: named.filter((name) => context.keep?.includes(name) ?? true) });
      }
      default: {
        if (now.extend !== null) {
          throw refused(
            "kpi/nested-window",
            "a window to date or rolling cannot be widened again",
            caller,
            context.path,
            node.name,
          );
        }
        const grain = (node.name === "toDate" ? word : (node.args[2] as { name?: string } | undefined)?.name) ?? null;
        const extend =
          node.name === "toDate"
            ? { kind: "toDate", grain }
            : { kind: "rolling", count: wholeOf(node.args[1] as Expression), grain };
        return expression(inner, at({ ...now, extend: extend as Window["extend"] }));
      }
    }
  }

  function scalar(node: Call, context: BindContext): number {
    if (node.name === "days")
      throw refused(
        "kpi/column-outside-aggregate",
        "days(a, b) counts between two columns, inside an aggregate",
        caller,
        context.path,
        node.name,
      );
    const operands = (node.name === "round" ? node.args.slice(0, 1) : node.args).map((part) =>
      expression(part, context),
    );
    if (node.name !== "round") return context.builder.operation(SCALARS[node.name] as OperationName, operands);
    return context.builder.operation("round", operands, roundingOf(node));
  }

  const wanted = ids ?? [...versions.keys()];
  const kpis = wanted.map((id, i) => {
    const positions = versions.get(id);
    if (positions === undefined)
      throw refused(
        "kpi/unknown-kpi",
        `expected one of ${[...versions.keys()].slice(0, 20).join(", ")}`,
        caller,
        ["query", "kpis", i],
        id,
      );
    const node = kpi(id, {
      builder: top,
      window: 0,
      keep: null,
      where: null,
      scope: null,
      path: ["model", "kpis", positions[0] as number, "formula"],
    });
    return { id, definition: positions[positions.length - 1] as number, node };
  });
  return { program: top.build(-1), windows, kpis };
}
