/**
 * Which nodes can be reached?
 * @module
 */
import type { Digraph } from "./digraph.js";

/** 1 for every node that a way leads to from one of the roots; a root reaches itself. */
export function reachableFrom(graph: Digraph, roots: Iterable<number>): Uint8Array {
  const { count, to, outStart, outLinks } = graph;
  const seen = new Uint8Array(count);
  const queue = new Int32Array(count);
  let length = 0;
  for (const root of roots) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    queue[length++] = root;
  }
  for (let at = 0; at < length; at++) {
    const node = queue[at] as number;
    for (let place = outStart[node] as number; place < (outStart[node + 1] as number); place++) {
      const next = to[outLinks[place] as number] as number;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      queue[length++] = next;
    }
  }
  return seen;
}
