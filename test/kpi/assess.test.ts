import { scale } from "opslogic/core";
import { type AssessmentInput, assessValue, type Standard, threeBands, threeLevels } from "opslogic/kpi";
import { describe, expect, it } from "vitest";
import { noFigure, toFraction } from "../../src/core/internal.js";
import { assessFraction } from "../../src/kpi/measures/judge.js";
import { codeOf, deepFreeze, shown, vectors } from "./vectors.js";

const labels = ["low", "middle", "high"] as const;
const higher = deepFreeze(threeBands({ direction: "higher", warningFrom: "0.9" }));
const lower = deepFreeze(threeBands({ direction: "lower", warningFrom: "0.9" }));
const range = deepFreeze(threeBands({ direction: "range", warningWithin: 2 }));

describe("assessValue", () => {
  it.each([
    // The better side owns the cut.
    [higher, "100", "100", "on-target"],
    [higher, "99.9999999999999999999999999999999999999", "100", "warning"],
    [higher, "90", "100", "warning"],
    [higher, "89.9999999999999999999999999999999999999", "100", "off-target"],
    [higher, "-80", "-100", "on-target"],
    [higher, "-111", "-100", "off-target"],
    [lower, "100", "100", "on-target"],
    [lower, "110", "100", "warning"],
    [lower, "110.0000000000000000000000000000000000001", "100", "off-target"],
    [lower, "0", "100", "on-target"],
  ])("%#: three bands", (standard, actual, target, status) => {
    expect(assessValue({ actual, target, standard }).status).toBe(status);
  });

  it.each(
    vectors<{
      readonly direction: "higher" | "lower";
      readonly warningFrom: string;
      readonly actual: string;
      readonly target: string;
      readonly expected: string;
    }>("status"),
  )("$id: $actual of $target is $expected ($source)", ({ direction, warningFrom, actual, target, expected }) => {
    expect(assessValue({ actual, target, standard: threeBands({ direction, warningFrom }) }).status).toBe(expected);
  });

  it.each([
    ["18", "on-target"],
    ["21", "on-target"],
    ["23", "warning"],
    ["16", "warning"],
    ["23.1", "off-target"],
    ["15.9", "off-target"],
  ])("%s in a range from 18 to 21 with a warning zone of 2: %s", (actual, status) => {
    const assessed = assessValue({ actual, target: { low: 18, high: 21 }, standard: range });
    expect(assessed.status).toBe(status);
    expect(assessed.attainment).toBeNull();
  });

  it.each([
    ["higher", { minimum: 80, target: 100, stretch: 120 }, ["79.99", "80", "100", "119.9", "120"]],
    ["lower", { minimum: 120, target: 100, stretch: 80 }, ["120.01", "120", "100", "80.1", "80"]],
  ] as const)("levels for %s", (direction, target, actuals) => {
    const standard = threeLevels({ direction });
    expect(actuals.map((actual) => assessValue({ actual, target, standard }).status)).toEqual([
      "below-minimum",
      "minimum",
      "target",
      "target",
      "stretch",
    ]);
    // The variance is the one from the middle of the three.
    expect(String(assessValue({ actual: 90, target, standard }).variance.difference.value)).toBe("-10");
  });

  it.each([
    ["value", { low: "9", middle: "10", high: "20" }],
    ["variance", { low: "-5.01", middle: "-5", high: "5" }],
  ] as const)("looks up the %s", (basis, by) => {
    const cuts = basis === "value" ? [10, 20] : [-5, 5];
    const standard: Standard = { direction: "higher", basis, scale: scale({ labels, cuts, edge: "above" }) };
    for (const [label, value] of Object.entries(by)) {
      const actual = basis === "value" ? value : String(100 + Number(value));
      expect(assessValue({ actual, target: 100, standard }).status).toBe(label);
    }
  });

  it("looks up the variance ratio and the gap", () => {
    const ratio: Standard = {
      direction: "lower",
      basis: "varianceRatio",
      scale: scale({ labels, cuts: ["-0.1", "0.1"], edge: "below" }),
    };
    expect(assessValue({ actual: 110, target: 100, standard: ratio }).status).toBe("middle");
    expect(shown(assessValue({ actual: 110, target: 100, standard: ratio }).basis).value).toBe("0.1");
    const gap: Standard = { direction: "lower", basis: "gap", scale: scale({ labels, cuts: [0, 5], edge: "below" }) };
    expect(assessValue({ actual: 3, target: 8, standard: gap }).status).toBe("low");
    expect(shown(assessValue({ actual: 3, target: 8, standard: gap }).basis).value).toBe("0");
    expect(assessValue({ actual: 13, target: 8, standard: gap }).status).toBe("middle");
    expect(assessValue({ actual: 13, target: 8, standard: { ...gap, direction: "higher" } }).status).toBe("low");
    expect(assessValue({ actual: 3, target: 8, standard: { ...gap, direction: "none" } }).reason).toBe(
      "not-comparable",
    );
  });

  it("measures attainment beside another basis, with its limits", () => {
    const standard: Standard = {
      direction: "higher",
      basis: "value",
      scale: scale({ labels, cuts: [10, 20], edge: "above" }),
      attainment: { convention: "ratioUp", cap: "1.2" },
    };
    const assessed = assessValue({ actual: 15, target: 10, standard });
    expect(assessed.status).toBe("middle");
    expect(shown(assessed.attainment as never)).toEqual({ value: "1.2", reason: null, notes: ["capped"] });
    expect(assessed.notes).toEqual(["capped"]);
    // A value is judged without a target; what needs one says so.
    const alone = assessValue({ actual: 15, target: null, standard });
    expect(alone).toMatchObject({ status: "middle", reason: null, attainment: { reason: "no-target" } });
  });

  it.each([
    ["no value", { actual: null, target: 1, standard: higher }, "no-values"],
    ["a figure without one", { actual: noFigure("no-data"), target: 1, standard: higher }, "no-data"],
    ["no target", { actual: 1, target: null, standard: higher }, "no-target"],
    ["a target without a value", { actual: 1, target: noFigure("no-data"), standard: higher }, "no-target"],
    ["no levels", { actual: 1, target: null, standard: threeLevels({ direction: "higher" }) }, "no-target"],
    ["no range", { actual: 1, target: null, standard: range }, "no-target"],
    ["a target of zero", { actual: 1, target: 0, standard: higher }, "zero-divisor"],
    ["a range for higher", { actual: 1, target: { low: 1, high: 2 }, standard: higher }, "not-comparable"],
    ["a number for a range", { actual: 1, target: 1, standard: range }, "not-comparable"],
    ["a number for levels", { actual: 1, target: 1, standard: threeLevels({ direction: "lower" }) }, "not-comparable"],
  ])("has no status with %s", (_name, input, reason) => {
    const assessed = assessValue(deepFreeze(input as AssessmentInput));
    expect(assessed.status).toBeNull();
    expect(assessed.reason).toBe(reason);
  });

  const stale = { ...higher, staleAfterDays: 7 };
  const quarter = { actual: 1, target: 1, standard: stale, periodEndExclusive: "2026-04-01" };
  it.each([
    ["data of the last week", { dataThrough: "2026-03-10", asOf: "2026-03-17" }, "on-target", ["partial-period"]],
    ["data a day too old", { dataThrough: "2026-03-10", asOf: "2026-03-18" }, null, ["partial-period"]],
    ["data to the end of the period, long ago", { dataThrough: "2026-03-31", asOf: "2027-01-01" }, "on-target", []],
  ])("judges %s", (_name, days, status, notes) => {
    const assessed = assessValue({ ...quarter, ...days });
    expect(assessed.status).toBe(status);
    expect(assessed.reason).toBe(status === null ? "stale" : null);
    expect(assessed.notes).toEqual(notes);
    // The figures stay.
    expect(String(assessed.variance.difference.value)).toBe("0");
  });

  it("asks for the days that it needs, and for nothing else", () => {
    expect(codeOf(() => assessValue(quarter))).toBe("kpi/no-day");
    expect(codeOf(() => assessValue({ ...quarter, dataThrough: "2026-03-01" }))).toBe("kpi/no-day");
    const open = { ...quarter, standard: higher, dataThrough: "2026-03-30" };
    expect(assessValue(open).notes).toEqual(["partial-period"]);
    expect(assessValue({ ...open, dataThrough: "2026-03-31" }).notes).toEqual([]);
    // Without the end of the period nobody can say that it is open, but old data are old.
    const undated = { actual: 1, target: 1, standard: stale, dataThrough: "2026-03-01", asOf: "2026-05-01" };
    expect(assessValue(undated)).toMatchObject({ reason: "stale", notes: [] });
  });

  it("notes a value that only looks like its target", () => {
    const standard = { ...higher, places: 2 };
    expect(assessValue({ actual: "99.996", target: 100, standard })).toMatchObject({
      status: "warning",
      notes: ["rounds-to-target"],
    });
    expect(assessValue({ actual: "99.99", target: 100, standard }).notes).toEqual([]);
    expect(assessValue({ actual: "100.001", target: 100, standard }).notes).toEqual([]);
  });

  it("gives the units and effects of the variance", () => {
    const { variance } = assessValue({ actual: "0.098", target: "0.12", standard: higher, unit: "%" });
    expect(variance).toMatchObject({ effect: "unfavorable", differenceUnit: "points" });
    const near = assessValue({ actual: "0.119", target: "0.12", standard: { ...higher, neutralWithin: "0.001" } });
    expect(near.variance.effect).toBe("neutral");
  });

  it("survives JSON: standards are plain data", () => {
    for (const standard of [higher, lower]) {
      const again = JSON.parse(JSON.stringify(standard)) as typeof standard;
      expect(assessValue({ actual: 95, target: 100, standard: again })).toEqual(
        assessValue({ actual: 95, target: 100, standard }),
      );
    }
  });

  it.each([
    [
      "a scale that is none",
      { standard: { ...higher, scale: { labels: ["a"], cuts: ["1"], edge: "above" } } },
      "core/wrong-labels",
    ],
    ["an unknown direction", { standard: { ...higher, direction: "up" } }, "kpi/unknown-direction"],
    ["an unknown convention", { standard: { ...higher, attainment: { convention: "x" } } }, "kpi/unknown-convention"],
    ["a negative age", { standard: { ...higher, staleAfterDays: -1 } }, "kpi/wrong-stale-after"],
    ["a day that is none", { standard: higher, dataThrough: "2026-02-30" }, "calendar/not-a-day"],
    ["an empty target", { standard: higher, target: {} }, "kpi/malformed-target"],
    ["two targets in one", { standard: higher, target: { value: 1, low: 1, high: 2 } }, "kpi/malformed-target"],
    ["NaN", { standard: higher, actual: Number.NaN }, "core/not-finite"],
  ])("refuses %s", (_name, input, code) => {
    expect(codeOf(() => assessValue({ actual: 1, target: 1, ...input } as never))).toBe(code);
  });
});

describe("threeBands", () => {
  it("refuses a warning zone that is empty or a direction without a better side", () => {
    expect(codeOf(() => threeBands({ direction: "higher", warningFrom: 1 }))).toBe("core/wrong-cuts");
    expect(codeOf(() => threeBands({ direction: "range", warningWithin: 0 }))).toBe("core/wrong-cuts");
    expect(codeOf(() => threeBands({ direction: "up", warningFrom: 0.9 } as never))).toBe("kpi/unknown-direction");
    expect(codeOf(() => threeLevels({ direction: "none" as never }))).toBe("kpi/unknown-direction");
  });
});

describe("assessFraction", () => {
  it("decides what 34 digits cannot tell apart", () => {
    // One part in 10^40 below 90 %: rounded, it would be on the cut.
    const actual = { n: 9n * 10n ** 40n - 1n, d: 10n ** 41n };
    const target = { kind: "value", value: toFraction(1, "test") } as const;
    const judged = assessFraction(actual, target, higher);
    expect(judged.status).toBe("off-target");
    expect(judged.attainment?.exact).toEqual(actual);
  });
});
