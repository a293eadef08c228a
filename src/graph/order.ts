/**
 * In which order can the nodes be gone through, each after all that lead to it?
 * @module
 */
import type { Digraph } from "./digraph.js";

/**
 * The nodes in an order in which every link leads forward; among those that are free, the ones given first come first.
 * Kahn (1962).
 *
 * @param left - 1 for links that are to be looked over, such as those that lead back.
 * @returns All nodes; fewer if the links go in a circle: then those that lie on circles, or behind them, are missing.
 */
export function topologicalOrder(graph: Digraph, left?: Uint8Array): Int32Array {
  const { count, to, outStart, outLinks } = graph;
  const waiting = new Int32Array(count);
  for (let link = 0; link < to.length; link++) {
    const node = to[link] as number;
    if (left?.[link] !== 1) waiting[node] = (waiting[node] as number) + 1;
  }
  const order = new Int32Array(count);
  let length = 0;
  for (let node = 0; node < count; node++) if (waiting[node] === 0) order[length++] = node;
  for (let at = 0; at < length; at++) {
    const node = order[at] as number;
    for (let place = outStart[node] as number; place < (outStart[node + 1] as number); place++) {
      const link = outLinks[place] as number;
      if (left?.[link] === 1) continue;
      const next = to[link] as number;
      waiting[next] = (waiting[next] as number) - 1;
      if (waiting[next] === 0) order[length++] = next;
    }
  }
  return order.subarray(0, length);
}
