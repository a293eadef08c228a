/**
 * Do the walks over graphs find what trying every way finds?
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  componentsOf,
  type Digraph,
  digraph,
  dominatorsOf,
  reachableFrom,
  reversed,
  topologicalOrder,
} from "../../src/graph/internal.js";

const graphs: fc.Arbitrary<Digraph> = fc.integer({ min: 1, max: 9 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 });
  return fc.array(fc.tuple(node, node), { maxLength: 24 }).map((links) =>
    digraph(
      count,
      Int32Array.from(links, ([from]) => from),
      Int32Array.from(links, ([, to]) => to),
    ),
  );
});

const nodesOf = ({ count }: Digraph): number[] => Array.from({ length: count }, (_, node) => node);

/** By the shortest definition there is: grow the set until nothing is added; `closed` may not be entered. */
function reach({ from, to }: Digraph, root: number, closed = -1): Set<number> {
  const seen = new Set(root === closed ? [] : [root]);
  for (let before = -1; before !== seen.size; ) {
    before = seen.size;
    from.forEach((source, link) => {
      const target = to[link] as number;
      if (seen.has(source) && target !== closed) seen.add(target);
    });
  }
  return seen;
}

describe("walks over graphs", () => {
  test.prop([graphs])("reach what can be reached", (graph) => {
    for (const root of nodesOf(graph)) {
      const found = reachableFrom(graph, [root]);
      expect(nodesOf(graph).filter((node) => found[node] === 1)).toEqual([...reach(graph, root)].sort((a, b) => a - b));
    }
  });

  test.prop([graphs])("turned around, reach what is reached from", (graph) => {
    const back = reversed(graph);
    for (const a of nodesOf(graph)) {
      const found = reachableFrom(back, [a]);
      for (const b of nodesOf(graph)) expect(found[b] === 1).toBe(reach(graph, b).has(a));
    }
  });

  test.prop([graphs])("put two nodes in one component if each reaches the other", (graph) => {
    const { of, count } = componentsOf(graph);
    expect(new Set(of).size).toBe(count);
    for (const a of nodesOf(graph)) {
      const fromA = reach(graph, a);
      for (const b of nodesOf(graph)) expect(of[a] === of[b]).toBe(fromA.has(b) && reach(graph, b).has(a));
    }
    graph.from.forEach((from, link) => {
      expect(of[from] as number).toBeGreaterThanOrEqual(of[graph.to[link] as number] as number);
    });
  });

  test.prop([graphs])("order all nodes that no circle leads to, each after those that lead to it", (graph) => {
    const order = [...topologicalOrder(graph)];
    const onCircle = nodesOf(graph).filter((node) =>
      [...graph.from].some((from, link) => from === node && reach(graph, graph.to[link] as number).has(node)),
    );
    const behind = new Set(onCircle.flatMap((node) => [...reach(graph, node)]));
    expect([...order].sort((a, b) => a - b)).toEqual(nodesOf(graph).filter((node) => !behind.has(node)));
    graph.from.forEach((from, link) => {
      const to = graph.to[link] as number;
      if (order.includes(to)) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
    });
  });

  test.prop([graphs])("look over the links that are left", (graph) => {
    const left = Uint8Array.from(graph.from, () => 1);
    expect([...topologicalOrder(graph, left)]).toEqual(nodesOf(graph));
  });

  test.prop([graphs])("find a gate that every way leads through", (graph) => {
    const { immediate, dominates } = dominatorsOf(graph, 0);
    const reached = reach(graph, 0);
    const gatesOf = (node: number): number[] =>
      nodesOf(graph).filter((gate) => reached.has(node) && !reach(graph, 0, gate).has(node));
    for (const node of nodesOf(graph)) {
      const gates = gatesOf(node);
      for (const gate of nodesOf(graph)) expect(dominates(gate, node)).toBe(gates.includes(gate));
      const others = gates.filter((gate) => gate !== node);
      // The immediate one is the gate that all other gates are gates of.
      const expected = others.find((gate) => gatesOf(gate).length === others.length) ?? -1;
      expect(immediate[node]).toBe(expected);
    }
  });
});
