/**
 * Which goal hangs on which? The links of a list of goals, resolved to positions.
 *
 * Ids come from outside, so they are only ever keys of maps. Only links that count become edges: those of kind
 * `contribute` between two different goals that are there, each pair once.
 * @module
 */
import type { Goal, GoalLink } from "../definition/goal.js";

/** A link from a goal to one above it; both by their positions in the list. */
export interface GoalEdge {
  readonly child: number;
  readonly parent: number;
  readonly link: GoalLink;
  /** Position of the link in `parents` of the child. */
  readonly at: number;
}

/** The links of a list of goals. */
export interface GoalGraph {
  /** Where each id stands first. */
  readonly positions: ReadonlyMap<string, number>;
  /** Contributing links up, by position of the child, in the order of the ids above. */
  readonly above: readonly (readonly GoalEdge[])[];
  /** The same links down, by position of the parent, in the order of the ids below. */
  readonly below: readonly (readonly GoalEdge[])[];
  /** Supporting links. */
  readonly supports: readonly GoalEdge[];
  /** Contributing links to a goal that the same goal contributes to already. */
  readonly repeated: readonly GoalEdge[];
  /** Links from a goal to itself, of either kind. */
  readonly toSelf: readonly GoalEdge[];
  /** Links to goals that are not in the list; `parent` is -1. */
  readonly unknown: readonly GoalEdge[];
  /** Positions of goals whose id another one before them has; their links do not count. */
  readonly duplicates: readonly number[];
}

/** Resolves the links of goals, in time proportional to their number. */
export function graphOf(goals: readonly Goal[]): GoalGraph {
  const positions = new Map<string, number>();
  const duplicates: number[] = [];
  for (const [position, { id }] of goals.entries()) {
    if (positions.has(id)) duplicates.push(position);
    else positions.set(id, position);
  }
  const above = goals.map((): GoalEdge[] => []);
  const below = goals.map((): GoalEdge[] => []);
  const supports: GoalEdge[] = [];
  const repeated: GoalEdge[] = [];
  const toSelf: GoalEdge[] = [];
  const unknown: GoalEdge[] = [];
  // In the order of the ids, so that nothing depends on the order of the list.
  for (const child of [...positions.values()].sort((a, b) => orderOfIds(goals, a, b))) {
    const parents = new Set<number>();
    for (const [at, link] of (goals[child]?.parents ?? []).entries()) {
      const parent = positions.get(link.goal) ?? -1;
      const edge = { child, parent, link, at };
      if (parent === -1) unknown.push(edge);
      else if (parent === child) toSelf.push(edge);
      else if (link.kind === "support") supports.push(edge);
      else if (parents.has(parent)) repeated.push(edge);
      else {
        parents.add(parent);
        above[child]?.push(edge);
        below[parent]?.push(edge);
      }
    }
    above[child]?.sort((a, b) => orderOfIds(goals, a.parent, b.parent));
  }
  return { positions, above, below, supports, repeated, toSelf, unknown, duplicates };
}

/** The order of two goals by their ids, in code units. */
export function orderOfIds(goals: readonly Goal[], a: number, b: number): number {
  const [one, other] = [goals[a]?.id ?? "", goals[b]?.id ?? ""];
  return one < other ? -1 : one > other ? 1 : a - b;
}
