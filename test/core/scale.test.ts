import { type Scale, scale, scaleLabel } from "opslogic/core";
import { describe, expect, it } from "vitest";
import { frozen } from "./vectors.js";

const above = scale(frozen({ labels: ["missed", "warning", "met"], cuts: ["0.90", 1], edge: "above" }));
const below = scale(frozen({ labels: ["low", "medium", "high"], cuts: [4, 12], edge: "below" }));

describe("a scale", () => {
  it("is plain data with its cuts as decimal text", () => {
    expect(above).toStrictEqual({ labels: ["missed", "warning", "met"], cuts: ["0.9", "1"], edge: "above" });
    expect(scale(JSON.parse(JSON.stringify(above)) as Scale)).toStrictEqual(above);
  });

  it.each([
    ["-1e400", "missed"],
    ["0.8999999999999999999999999999999999999999999", "missed"],
    ["0.9", "warning"],
    [0.9, "warning"],
    ["0.9999999999999999999999999999999999999999999", "warning"],
    [1, "met"],
    ["1e400", "met"],
  ])("with cuts that belong above says %s is %s", (value, label) => {
    expect(scaleLabel(above, value)).toBe(label);
  });

  it.each([
    [4, "low"],
    ["4.000000000000000000000000000000000000000001", "medium"],
    [12, "medium"],
    ["12.01", "high"],
  ])("with cuts that belong below says %s is %s", (value, label) => {
    expect(scaleLabel(below, value)).toBe(label);
  });

  it("may have no cut at all, and a label twice", () => {
    expect(scaleLabel(scale({ labels: ["all"], cuts: [], edge: "above" }), -5)).toBe("all");
    const both = scale({ labels: ["out", "in", "out"], cuts: [0, 10], edge: "above" });
    expect([-1, 0, 10].map((value) => scaleLabel(both, value))).toEqual(["out", "in", "out"]);
  });

  const of = (labels: unknown, cuts: unknown, edge: unknown): Scale => ({ labels, cuts, edge }) as Scale;
  it.each<[string, Scale]>([
    ["core/wrong-cuts", of(["a", "b", "c"], [2, 1], "above")],
    ["core/wrong-cuts", of(["a", "b", "c"], ["1", "1.00"], "above")],
    ["core/wrong-cuts", of(["a"], null, "above")],
    ["core/wrong-labels", of(["a", "b"], [1, 2], "above")],
    ["core/wrong-labels", of(["a", "b", "c"], [1], "above")],
    ["core/wrong-labels", of([], [], "above")],
    ["core/wrong-labels", of([1, 2], [1], "above")],
    ["core/wrong-labels", of("ab", [1], "above")],
    ["core/wrong-edge", of(["a", "b"], [1], "left")],
    ["core/wrong-edge", of(["a", "b"], [1], undefined)],
    ["core/not-a-number", of(["a", "b"], ["x"], "above")],
    ["core/not-finite", of(["a", "b"], [Number.NaN], "above")],
  ])("refuses with %s, case %#", (code, bad) => {
    expect(() => scale(bad as never)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining({ function: "scale" }) as unknown }),
    );
    expect(() => scaleLabel(bad, 1)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses a value that is no number", () => {
    expect(() => scaleLabel(above, Number.NaN)).toThrow(expect.objectContaining({ code: "core/not-finite" }));
  });
});
