/**
 * A program while it is put together: equal aggregates, leaves and nodes are kept once.
 * @module
 */
import type { OperationName, OperationOptions } from "../../core/internal.js";
import type { Expression } from "../formula/expression.js";
import { printFormula } from "../formula/print-formula.js";
import { refused } from "../refused.js";
import type { Base, Leaf, PlanNode, Program } from "./program.js";

/** More steps than this is a model that refers to itself in ever new windows. */
const MOST_NODES = 200_000;

/** A growing program. */
export interface ProgramBuilder {
  base(base: Base): number;
  leaf(leaf: Leaf): number;
  node(node: PlanNode): number;
  operation(op: OperationName, operands: readonly number[], options?: OperationOptions): number;
  /** The node as the value of a KPI: a copy, if it already is the value of another one. */
  named(node: number, kpi: number, window: number): number;
  build(root: number): Program;
}

export function programBuilder(caller: string): ProgramBuilder {
  const bases: Base[] = [];
  const leaves: Leaf[] = [];
  const nodes: PlanNode[] = [];
  const names: { node: number; kpi: number; window: number }[] = [];
  const known = new Map<string, number>();
  const byName = new Map<string, number>();
  const namedNodes = new Set<number>();

  function once<Item>(list: Item[], item: Item, key: string): number {
    const at = known.get(key);
    if (at !== undefined) return at;
    list.push(item);
    known.set(key, list.length - 1);
    return list.length - 1;
  }

  const builder: ProgramBuilder = {
    base: (base) => once(bases, base, `base ${baseKey(base)}`),
    leaf: (leaf) => once(leaves, leaf, `leaf ${JSON.stringify([leaf.base, leaf.window, leaf.keep, leaf.reading])}`),
    node(node) {
      if (nodes.length >= MOST_NODES)
        throw refused(
          "kpi/plan-too-large",
          `expected at most ${MOST_NODES} steps`,
          caller,
          ["model", "kpis"],
          nodes.length,
        );
      return once(nodes, node, `node ${JSON.stringify(node)}`);
    },
    operation: (op, operands, options) =>
      builder.node(options === undefined ? { op, operands } : { op, operands, options }),
    named(node, kpi, window) {
      const own = `named ${node} ${kpi} ${window}`;
      const known = byName.get(own);
      if (known !== undefined) return known;
      let named = node;
      // An explanation calls each KPI by its own name, also where two are calculated alike.
      if (namedNodes.has(node)) named = nodes.push(nodes[node] as PlanNode) - 1;
      namedNodes.add(named);
      names.push({ node: named, kpi, window });
      byName.set(own, named);
      return named;
    },
    build: (root) => ({ bases, leaves, nodes, names, root }),
  };
  return builder;
}

function baseKey(base: Base): string {
  const text = (expression: Expression | null): string | null =>
    expression === null ? null : printFormula(expression);
  const inner =
    base.inner === null
      ? null
      : JSON.stringify([base.inner.bases.map(baseKey), base.inner.leaves, base.inner.nodes, base.inner.root]);
  return JSON.stringify([
    base.kind,
    base.table,
    text(base.value),
    text(base.where),
    text(base.order),
    base.entity.map(text),
    inner,
  ]);
}
