import { allocate } from "opslogic/core";
import { describe, expect, it } from "vitest";
import { frozen, vectors } from "./vectors.js";

interface Case {
  readonly id: string;
  readonly total: string;
  readonly weights: readonly string[];
  readonly unit: string;
  readonly expected: readonly string[];
}

describe("allocate agrees with the vectors", () => {
  it.each(vectors<{ cases: readonly Case[] }>("allocation").cases)("$id", ({ total, weights, unit, expected }) => {
    expect(allocate(total, frozen(weights), frozen({ unit })).map((part) => part.toFixed())).toEqual(expected);
  });
});

describe("allocate", () => {
  it("gives zero without a sign", () => {
    expect(allocate(-1, [0, 1], { unit: 1 }).map((part) => part.s * (part.isZero() ? 1 : 2))).toEqual([1, -2]);
  });

  it("splits ten thousand ways at once", () => {
    const parts = allocate(
      "1000000.01",
      Array.from({ length: 10_000 }, (_, i) => (i % 7) + 1),
      { unit: "0.01" },
    );
    const cents = parts.reduce((sum, part) => sum + BigInt(part.times(100).toFixed()), 0n);
    expect(cents).toBe(100_000_001n);
  });

  it.each<[string, () => unknown]>([
    ["core/no-weights", () => allocate(1, [], { unit: 1 })],
    ["core/no-weights", () => allocate(1, "12" as never, { unit: 1 })],
    ["core/zero-weights", () => allocate(1, [0, "0.00", -0], { unit: 1 })],
    ["core/zero-weights", () => allocate(0, [0], { unit: 1 })],
    ["core/negative-weight", () => allocate(1, [2, -1], { unit: 1 })],
    ["core/wrong-unit", () => allocate(1, [1], { unit: 0 })],
    ["core/wrong-unit", () => allocate(1, [1], { unit: "-0.01" })],
    ["core/not-a-number", () => allocate(1, [1], {} as never)],
    ["core/not-a-number", () => allocate(1, [1], undefined as never)],
    ["core/not-a-number", () => allocate("one", [1], { unit: 1 })],
    ["core/not-a-number", () => allocate(1, [1, null as never], { unit: 1 })],
    ["core/not-finite", () => allocate(1, [1, Infinity], { unit: 1 })],
    ["core/out-of-range", () => allocate("1e401", [1], { unit: 1 })],
  ])("refuses with %s, case %#", (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  it("names the weight that is wrong", () => {
    expect(() => allocate(1, [1, 2, -3], { unit: 1 })).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ function: "allocate", path: ["weights", 2] }) as unknown,
      }),
    );
  });
});
