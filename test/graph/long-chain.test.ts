/**
 * Is a chain of a million nodes no deeper than a short one?
 * @module
 */
import { describe, expect, test } from "vitest";
import { componentsOf, digraph, dominatorsOf, reachableFrom, topologicalOrder } from "../../src/graph/internal.js";

describe("a long chain", () => {
  const LENGTH = 1_000_000;
  const chain = digraph(
    LENGTH,
    Int32Array.from({ length: LENGTH - 1 }, (_, i) => i),
    Int32Array.from({ length: LENGTH - 1 }, (_, i) => i + 1),
  );

  test("is no deeper than a short one", () => {
    expect(componentsOf(chain).count).toBe(LENGTH);
    expect(topologicalOrder(chain).length).toBe(LENGTH);
    expect(reachableFrom(chain, [0])[LENGTH - 1]).toBe(1);
    const { immediate, dominates } = dominatorsOf(chain, 0);
    expect(immediate[LENGTH - 1]).toBe(LENGTH - 2);
    expect(dominates(1, LENGTH - 1)).toBe(true);
    expect(dominates(LENGTH - 1, 1)).toBe(false);
  });
});
