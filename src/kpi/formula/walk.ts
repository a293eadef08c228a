/**
 * Walking the tree of a formula: every node with the place it stands at.
 *
 * A bare name means a column in one place and a KPI in another, and some arguments are words and not
 * names at all. That is decided here, once, for all who read trees.
 * @module
 */
import type { Expression } from "./expression.js";
import { functionOf } from "./functions.js";

/**
 * Where a node stands.
 *
 * `kpi`: outside of all aggregates, a bare name is a KPI; `entity`: in the second argument of a
 * function over entities, outside of its inner aggregates; `row`: inside an aggregate, in its
 * `where`, or as the name of an entity, a bare name is a column; `dimension`: a name that `total`
 * keeps apart; `word`: `previous`, `type7` and the like, no name at all.
 */
export type Scope = "kpi" | "entity" | "row" | "dimension" | "word";

/** A node below another. */
export interface Child {
  readonly node: Expression;
  readonly scope: Scope;
  /** True if it is calculated with: arithmetic, or an aggregate that only takes numbers. */
  readonly numeric: boolean;
}

/** Functions that take values of any kind, or days. All others calculate with their values. */
const NOT_NUMERIC: ReadonlySet<string> = new Set(["count", "countDistinct", "days"]);

/** The nodes directly below a node, in the order of the text. */
export function childrenOf(node: Expression, scope: Scope): readonly Child[] {
  switch (node.kind) {
    case "negate":
      return [{ node: node.operand, scope, numeric: true }];
    case "not":
    case "isNull":
      return [{ node: node.operand, scope, numeric: false }];
    case "binary": {
      const calculates = "+-*/".includes(node.operator);
      return [
        { node: node.left, scope, numeric: calculates },
        { node: node.right, scope, numeric: calculates },
      ];
    }
    case "in":
      return [node.operand, ...node.list].map((part) => ({ node: part, scope, numeric: false }));
    case "call":
      return childrenOfCall(node, scope);
    default:
      return [];
  }
}

function childrenOfCall(call: Expression & { readonly kind: "call" }, scope: Scope): readonly Child[] {
  const { group, slots } = functionOf(call.name);
  const children = call.args.map((node, i): Child => {
    const slot = slots[Math.min(i, slots.length - 1)];
    const numeric = slot === "value" && !NOT_NUMERIC.has(call.name);
    if (slot === "value" || slot === "condition") {
      const inner = group === "aggregate" ? "row" : group === "entity" ? "entity" : scope;
      return { node, scope: inner, numeric };
    }
    if (slot === "column") return { node, scope: group === "window" ? "dimension" : "row", numeric: false };
    return { node, scope: "word", numeric: false };
  });
  return call.where === null ? children : [...children, { node: call.where, scope: "row", numeric: false }];
}

/**
 * Visits a tree from the top down, in the order of the text; a node that stands in it twice is visited once.
 *
 * @param visit - Called with each node; `false` leaves out what is below it.
 */
export function walk(expression: Expression, scope: Scope, visit: (child: Child) => boolean | undefined): void {
  const open: Child[] = [{ node: expression, scope, numeric: scope === "kpi" }];
  // What `between` compares stands in the tree twice, and may do so level upon level.
  const seen = new Set<Expression>();
  for (let child = open.pop(); child !== undefined; child = open.pop()) {
    if (seen.has(child.node)) continue;
    seen.add(child.node);
    if (visit(child) === false) continue;
    const below = childrenOf(child.node, child.scope);
    for (let i = below.length - 1; i >= 0; i--) open.push(below[i] as Child);
  }
}
