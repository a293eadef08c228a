import type { AttainmentInput } from "opslogic/kpi";
import { attainment } from "opslogic/kpi";
import { describe, expect, it } from "vitest";
import { noFigure } from "../../src/core/internal.js";
import { codeOf, deepFreeze, type ExpectedFigure, expectPublished, shown, vectors } from "./vectors.js";

describe("attainment", () => {
  it.each(vectors<{ readonly input: AttainmentInput; readonly expected: ExpectedFigure }>("attainment"))(
    "$id ($source)",
    ({ input, expected, published }) => {
      expect(shown(attainment(input))).toEqual(expected);
      expectPublished(attainment(input), published);
    },
  );

  it("hands on the reason and the notes of a figure", () => {
    const actual = deepFreeze(noFigure("no-data", ["partial-period"]));
    expect(attainment({ actual, target: 3, convention: "mirror", cap: 1 })).toEqual({
      value: null,
      reason: "no-data",
      notes: ["partial-period"],
    });
  });

  it("has no attainment of a stepped target that is not there", () => {
    const steps = { convention: "stepped", direction: "higher", steps: [], otherwise: 0 } as const;
    expect(attainment({ actual: 3, target: null, ...steps }).reason).toBe("no-target");
    expect(String(attainment({ actual: 3, ...steps }).value)).toBe("0");
  });

  const steps = [
    { edge: 1, attainment: 0.5 },
    { edge: 1, attainment: 1 },
  ];
  it.each([
    ["no convention", { actual: 1, target: 1 }, "kpi/unknown-convention"],
    ["a convention it does not know", { actual: 1, target: 1, convention: "linear" }, "kpi/unknown-convention"],
    ["progress without a baseline", { actual: 1, target: 1, convention: "progress" }, "core/not-a-number"],
    ["signed without a direction", { actual: 1, target: 1, convention: "signed" }, "kpi/unknown-direction"],
    [
      "steps on one edge",
      { actual: 1, convention: "stepped", direction: "higher", steps, otherwise: 0 },
      "kpi/malformed-steps",
    ],
    [
      "a floor above the cap",
      { actual: 1, target: 1, convention: "ratioUp", cap: 1, floor: 2 },
      "kpi/malformed-limits",
    ],
    ["a band of one number", { actual: 1, target: 1, convention: "band", tolerance: 1 }, "kpi/malformed-range"],
    ["a band without a scale", { actual: 1, target: { low: 2, high: 3 }, convention: "band" }, "kpi/no-tolerance"],
    [
      "a tolerance of nothing",
      { actual: 1, target: { low: 2, high: 3 }, convention: "band", tolerance: 0 },
      "kpi/no-tolerance",
    ],
    [
      "a negative tolerance",
      { actual: 1, target: { low: 2, high: 3 }, convention: "band", tolerance: -1 },
      "kpi/negative-tolerance",
    ],
    [
      "a range where a number belongs",
      { actual: 1, target: { low: 2, high: 3 }, convention: "ratioUp" },
      "core/not-a-number",
    ],
  ])("refuses %s", (_name, input, code) => {
    expect(codeOf(() => attainment(input as never))).toBe(code);
  });
});
