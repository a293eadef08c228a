/**
 * Which nodes lie on circles together? The strongly connected components, in time linear in links.
 *
 * Tarjan (1972), with a stack of its own in place of recursion: a chain of a million nodes is no deeper than one of ten.
 * Circles themselves are never listed, as there may be exponentially many.
 * @module
 */
import type { Digraph } from "./digraph.js";

export interface Components {
  /** The component of each node; a link between two components leads from the higher number to the lower. */
  readonly of: Int32Array;
  readonly count: number;
}

const UNSEEN = -1;

/** The strongly connected components: from every node of one, all others of it can be reached. */
export function componentsOf(graph: Digraph): Components {
  const { count, to, outStart, outLinks } = graph;
  const of = new Int32Array(count).fill(UNSEEN);
  const seenAt = new Int32Array(count).fill(UNSEEN);
  const lowest = new Int32Array(count);
  const nextPlace = outStart.slice(0, count);
  const open = new Int32Array(count);
  const path = new Int32Array(count);
  let opened = 0;
  let seen = 0;
  let components = 0;
  const enter = (node: number): void => {
    seenAt[node] = seen;
    lowest[node] = seen++;
    open[opened++] = node;
  };
  for (let root = 0; root < count; root++) {
    if (seenAt[root] !== UNSEEN) continue;
    let depth = 0;
    path[0] = root;
    enter(root);
    while (depth >= 0) {
      const node = path[depth] as number;
      const place = nextPlace[node] as number;
      if (place < (outStart[node + 1] as number)) {
        nextPlace[node] = place + 1;
        const next = to[outLinks[place] as number] as number;
        if (seenAt[next] === UNSEEN) {
          path[++depth] = next;
          enter(next);
        } else if (of[next] === UNSEEN) {
          lowest[node] = Math.min(lowest[node] as number, seenAt[next] as number);
        }
        continue;
      }
      if (lowest[node] === seenAt[node]) {
        for (let member = UNSEEN; member !== node; ) {
          member = open[--opened] as number;
          of[member] = components;
        }
        components++;
      }
      depth--;
      const before = path[depth];
      if (before !== undefined) lowest[before] = Math.min(lowest[before] as number, lowest[node] as number);
    }
  }
  return { of, count: components };
}
