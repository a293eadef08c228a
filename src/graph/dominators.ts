/**
 * Through which nodes must every way to a node lead? Immediate dominators, in time n log n.
 *
 * Lengauer and Tarjan (1979), the simple variant with path compression, with loops in place of recursion.
 * @module
 */
import type { Digraph } from "./digraph.js";

const NONE = -1;

export interface Dominators {
  /** The last node before it that every way from the root leads through; -1 for the root and what cannot be reached. */
  readonly immediate: Int32Array;
  /** Whether every way from the root to `node` leads through `gate`; a node dominates itself. */
  readonly dominates: (gate: number, node: number) => boolean;
}

/** The dominators of all nodes that can be reached from the root. */
export function dominatorsOf(graph: Digraph, root: number): Dominators {
  const walk = depthFirst(graph, root);
  const immediate = immediateDominators(graph, walk);
  const { enter, leave } = intervals(immediate, walk.order, graph.count);
  return {
    immediate,
    dominates: (gate, node) => {
      const [start, at] = [enter[gate] as number, enter[node] as number];
      return start !== NONE && at !== NONE && start <= at && at < (leave[gate] as number);
    },
  };
}

interface Walk {
  /** Nodes in the order in which they were met. */
  readonly order: Int32Array;
  /** Place of each node in that order, or -1. */
  readonly at: Int32Array;
  /** From which node it was met. */
  readonly parent: Int32Array;
}

function depthFirst({ count, to, outStart, outLinks }: Digraph, root: number): Walk {
  const order = new Int32Array(count);
  const at = new Int32Array(count).fill(NONE);
  const parent = new Int32Array(count).fill(NONE);
  const nextPlace = outStart.slice(0, count);
  const path = new Int32Array(count);
  let length = 0;
  let depth = 0;
  path[0] = root;
  at[root] = length;
  order[length++] = root;
  while (depth >= 0) {
    const node = path[depth] as number;
    const place = nextPlace[node] as number;
    if (place >= (outStart[node + 1] as number)) {
      depth--;
      continue;
    }
    nextPlace[node] = place + 1;
    const next = to[outLinks[place] as number] as number;
    if (at[next] !== NONE) continue;
    at[next] = length;
    order[length++] = next;
    parent[next] = node;
    path[++depth] = next;
  }
  return { order: order.subarray(0, length), at, parent };
}

/** All arrays below are by place in the walk, so that comparing places is comparing numbers. */
function immediateDominators({ count, from, inStart, inLinks }: Digraph, { order, at, parent }: Walk): Int32Array {
  const length = order.length;
  const semi = Int32Array.from({ length }, (_, place) => place);
  const label = semi.slice();
  const ancestor = new Int32Array(length).fill(NONE);
  const idom = new Int32Array(length).fill(NONE);
  // Nodes that wait for the same semidominator, as linked lists.
  const firstWaiting = new Int32Array(length).fill(NONE);
  const nextWaiting = new Int32Array(length).fill(NONE);
  const trail = new Int32Array(length);

  /** The place with the smallest semidominator on the way up; the way is shortened as it is walked. */
  const evaluate = (place: number): number => {
    if (ancestor[place] === NONE) return place;
    let steps = 0;
    let above = place;
    while (ancestor[ancestor[above] as number] !== NONE) {
      trail[steps++] = above;
      above = ancestor[above] as number;
    }
    while (steps > 0) {
      const each = trail[--steps] as number;
      const up = ancestor[each] as number;
      if ((semi[label[up] as number] as number) < (semi[label[each] as number] as number)) {
        label[each] = label[up] as number;
      }
      ancestor[each] = ancestor[up] as number;
    }
    return label[place] as number;
  };

  for (let place = length - 1; place > 0; place--) {
    const node = order[place] as number;
    for (let each = inStart[node] as number; each < (inStart[node + 1] as number); each++) {
      const source = at[from[inLinks[each] as number] as number] as number;
      if (source === NONE) continue;
      semi[place] = Math.min(semi[place] as number, semi[evaluate(source)] as number);
    }
    const gate = semi[place] as number;
    nextWaiting[place] = firstWaiting[gate] as number;
    firstWaiting[gate] = place;
    const above = at[parent[node] as number] as number;
    ancestor[place] = above;
    for (let waiting = firstWaiting[above] as number; waiting !== NONE; waiting = nextWaiting[waiting] as number) {
      const best = evaluate(waiting);
      idom[waiting] = (semi[best] as number) < (semi[waiting] as number) ? best : above;
    }
    firstWaiting[above] = NONE;
  }
  for (let place = 1; place < length; place++) {
    if (idom[place] !== semi[place]) idom[place] = idom[idom[place] as number] as number;
  }
  const immediate = new Int32Array(count).fill(NONE);
  for (let place = 1; place < length; place++) {
    immediate[order[place] as number] = order[idom[place] as number] as number;
  }
  return immediate;
}

/** Numbers the tree of dominators so that what a node dominates is one stretch of numbers. */
function intervals(
  immediate: Int32Array,
  order: Int32Array,
  count: number,
): { readonly enter: Int32Array; readonly leave: Int32Array } {
  const size = new Int32Array(count);
  for (let place = order.length - 1; place >= 0; place--) {
    const node = order[place] as number;
    size[node] = (size[node] as number) + 1;
    const gate = immediate[node] as number;
    if (gate !== NONE) size[gate] = (size[gate] as number) + size[node];
  }
  const enter = new Int32Array(count).fill(NONE);
  const leave = new Int32Array(count);
  const free = new Int32Array(count);
  // A dominator is met before what it dominates, so its own place is known by then.
  for (const node of order) {
    const gate = immediate[node] as number;
    const start = gate === NONE ? 0 : (free[gate] as number);
    enter[node] = start;
    leave[node] = start + (size[node] as number);
    free[node] = start + 1;
    if (gate !== NONE) free[gate] = start + (size[node] as number);
  }
  return { enter, leave };
}
