import { type VarianceInput, variance } from "opslogic/kpi";
import { describe, expect, it } from "vitest";
import { noFigure } from "../../src/core/internal.js";
import { codeOf, deepFreeze, expectPublished, shown, vectors } from "./vectors.js";

type Case = VarianceInput & {
  readonly expected: {
    readonly difference: string | null;
    readonly ratio: string | null;
    readonly reason: string | null;
    readonly ratioReason: string | null;
    readonly effect: string | null;
    readonly notes: readonly string[];
  };
};

describe("variance", () => {
  it.each(vectors<Case>("variance"))("$id ($source)", ({ expected, published, ...input }) => {
    const measured = variance(input);
    expect(shown(measured.difference)).toEqual({ value: expected.difference, reason: expected.reason, notes: [] });
    expect(shown(measured.ratio)).toEqual({
      value: expected.ratio,
      reason: expected.ratioReason,
      notes: expected.notes,
    });
    expect(measured.effect).toBe(expected.effect);
    expectPublished(measured.ratio, published);
  });

  it("hands on the reason and the notes of a figure without a value", () => {
    const actual = deepFreeze(noFigure("no-data", ["partial-period"]));
    const measured = variance({ actual, target: 3, direction: "higher" });
    expect(measured.difference).toEqual({ value: null, reason: "no-data", notes: ["partial-period"] });
    expect(measured.ratio).toEqual(measured.difference);
    expect(measured.effect).toBeNull();
  });

  it("carries the notes of a figure with a value", () => {
    const measured = variance({
      actual: {
        value: variance({ actual: 5, target: 2, direction: "none" }).difference.value,
        reason: null,
        notes: ["partial-period"],
      } as never,
      target: -3,
      direction: "higher",
    });
    expect(measured.difference.notes).toEqual(["partial-period"]);
    expect(measured.ratio.notes).toEqual(["partial-period", "negative-base", "sign-change"]);
  });

  it("knows that percentages differ by points", () => {
    const input = { actual: "0.098", target: "0.1615", direction: "higher" } as const;
    expect(variance({ ...input, unit: "%" }).differenceUnit).toBe("points");
    expect(variance({ ...input, unit: "USD" }).differenceUnit).toBe("USD");
    expect(variance(input).differenceUnit).toBeNull();
  });

  it.each([
    ["NaN", { actual: Number.NaN, target: 1, direction: "higher" }, "core/not-finite"],
    ["Infinity", { actual: 1, target: Infinity, direction: "higher" }, "core/not-finite"],
    ["a thousands separator", { actual: "1,000", target: 1, direction: "higher" }, "core/not-a-number"],
    ["a number out of range", { actual: "1e999999999", target: 1, direction: "lower" }, "core/out-of-range"],
    ["an unknown direction", { actual: 1, target: 1, direction: "up" }, "kpi/unknown-direction"],
    ["a negative tolerance", { actual: 1, target: 1, direction: "none", neutralWithin: -1 }, "kpi/negative-tolerance"],
    ["a range upside down", { actual: 1, target: { low: 2, high: 1 }, direction: "range" }, "kpi/malformed-range"],
    ["a number for a range", { actual: 1, target: 2, direction: "range" }, "kpi/malformed-range"],
    [
      "a range without its direction",
      { actual: 1, target: { low: 1, high: 2 }, direction: "higher" },
      "core/not-a-number",
    ],
  ])("refuses %s", (_name, input, code) => {
    expect(codeOf(() => variance(input as never))).toBe(code);
  });
});
