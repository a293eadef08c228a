/**
 * What is a directed graph here? Nodes 0 to count - 1 and links between them, laid out so that the links out of a node,
 * and those into it, stand side by side.
 *
 * Flat arrays of whole numbers: a graph of millions of links takes no objects, and every walk over it is a loop. Which
 * ids the numbers stand for is for the module that asks.
 * @module
 */

/** A directed graph; links keep the numbers in which they were given. */
export interface Digraph {
  readonly count: number;
  /** Source and target of each link. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Links out of node n: `outLinks[outStart[n]]` up to before `outStart[n + 1]`, in the order given. */
  readonly outStart: Int32Array;
  readonly outLinks: Int32Array;
  /** Links into a node, likewise. */
  readonly inStart: Int32Array;
  readonly inLinks: Int32Array;
}

/**
 * Lays out a graph. Links may repeat and may lead back to their own node.
 *
 * @param count - How many nodes; every end of a link lies below it.
 */
export function digraph(count: number, from: Int32Array, to: Int32Array): Digraph {
  const outgoing = byEnd(count, from);
  const incoming = byEnd(count, to);
  return {
    count,
    from,
    to,
    outStart: outgoing.start,
    outLinks: outgoing.links,
    inStart: incoming.start,
    inLinks: incoming.links,
  };
}

/** Sorts links by one of their ends, by counting; equal ones stay in order. */
function byEnd(count: number, ends: Int32Array): { readonly start: Int32Array; readonly links: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const node of ends) start[node + 1] = (start[node + 1] as number) + 1;
  for (let node = 0; node < count; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  const next = start.slice(0, count);
  const links = new Int32Array(ends.length);
  for (let link = 0; link < ends.length; link++) {
    const node = ends[link] as number;
    links[next[node] as number] = link;
    next[node] = (next[node] as number) + 1;
  }
  return { start, links };
}

/** The same graph with every link turned around. */
export function reversed(graph: Digraph): Digraph {
  const { count, from, to, outStart, outLinks, inStart, inLinks } = graph;
  return { count, from: to, to: from, outStart: inStart, outLinks: inLinks, inStart: outStart, inLinks: outLinks };
}
