/**
 * Which goal lies below which? A forest in which each goal hangs on the first of those it contributes to.
 * @module
 */
import type { GoalGraph } from "./goal-graph.js";

/** A forest of goals. */
export interface FirstTree {
  /** The goal at the top of the tree that a goal is in. */
  readonly rootOf: (position: number) => number;
  /** Whether a goal lies below another one, or is it. */
  readonly isWithin: (position: number, above: number) => boolean;
  /** The order in which trees are walked: a goal comes before all that lie below it. */
  readonly rankOf: (position: number) => number;
}

/**
 * Hangs each goal on the first goal above it, by id. Goals of a circle are tops of their own.
 *
 * @param groups - Groups of goals that reach each other, those below first.
 */
export function firstTree(graph: GoalGraph, groups: readonly (readonly number[])[]): FirstTree {
  const count = graph.above.length;
  const parent = new Int32Array(count).fill(-1);
  const root = new Int32Array(count);
  const below: number[][] = Array.from({ length: count }, () => []);
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] as readonly number[];
    for (const position of group) {
      const first = group.length > 1 ? undefined : graph.above[position]?.[0]?.parent;
      root[position] = first === undefined ? position : (root[first] as number);
      if (first === undefined) continue;
      parent[position] = first;
      below[first]?.push(position);
    }
  }
  const from = new Int32Array(count);
  const until = new Int32Array(count);
  let clock = 0;
  for (let start = 0; start < count; start++) {
    if (parent[start] !== -1) continue;
    const path = [start];
    const cursor = [0];
    from[start] = clock++;
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      const next = below[node]?.[cursor[cursor.length - 1] as number];
      if (next === undefined) {
        until[node] = clock;
        path.pop();
        cursor.pop();
        continue;
      }
      cursor[cursor.length - 1] = (cursor[cursor.length - 1] as number) + 1;
      from[next] = clock++;
      path.push(next);
      cursor.push(0);
    }
  }
  const isWithin = (position: number, above: number): boolean =>
    (from[above] as number) <= (from[position] as number) && (from[position] as number) < (until[above] as number);
  return {
    rootOf: (position) => root[position] as number,
    isWithin,
    rankOf: (position) => from[position] as number,
  };
}
