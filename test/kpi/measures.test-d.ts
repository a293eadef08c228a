import type { Decimal, Figure } from "opslogic/core";
import { scale } from "opslogic/core";
import {
  type Assessment,
  assessValue,
  attainment,
  growth,
  indexTargets,
  relativeChange,
  type Standard,
  spreadTarget,
  type TargetLevel,
  type TargetRow,
  type ThreeBands,
  threeBands,
  threeLevels,
  variance,
} from "opslogic/kpi";
import { describe, expectTypeOf, test } from "vitest";

describe("attainment", () => {
  test("has no default convention", () => {
    // @ts-expect-error the convention is missing
    attainment({ actual: 1, target: 2 });
    // @ts-expect-error there is no such convention
    attainment({ actual: 1, target: 2, convention: "linear" });
  });

  test("asks each convention for what it needs", () => {
    // @ts-expect-error progress needs a baseline
    attainment({ actual: 1, target: 2, convention: "progress" });
    // @ts-expect-error worstScale needs the worst value
    attainment({ actual: 1, target: 2, convention: "worstScale" });
    // @ts-expect-error signed needs a direction
    attainment({ actual: 1, target: 2, convention: "signed" });
    // @ts-expect-error a direction for signed has a better side
    attainment({ actual: 1, target: 2, convention: "signed", direction: "none" });
    // @ts-expect-error stepped needs steps
    attainment({ actual: 1, convention: "stepped", direction: "higher", otherwise: 0 });
    // @ts-expect-error a target is missing
    attainment({ actual: 1, convention: "ratioUp" });
    attainment({ actual: 1, convention: "stepped", direction: "higher", steps: [], otherwise: 0 });
  });

  test("takes a range for a band, with something to measure the distance by", () => {
    // @ts-expect-error a band needs a range
    attainment({ actual: 1, target: 2, convention: "band", tolerance: 1 });
    // @ts-expect-error neither a tolerance nor a nominal value
    attainment({ actual: 1, target: { low: 1, high: 2 }, convention: "band" });
    attainment({ actual: 1, target: { low: 1, high: 2 }, convention: "band", tolerance: 1 });
    attainment({ actual: 1, target: { low: 1, high: 2, nominal: 1.5 }, convention: "band" });
    // @ts-expect-error a range is for a band only
    attainment({ actual: 1, target: { low: 1, high: 2 }, convention: "ratioUp" });
  });

  test("does not take arguments of another convention", () => {
    // @ts-expect-error ratioUp has no baseline
    attainment({ actual: 1, target: 2, convention: "ratioUp", baseline: 3 });
  });
});

describe("variance", () => {
  test("ties the range to its direction", () => {
    // @ts-expect-error a range needs the direction range
    variance({ actual: 1, target: { low: 1, high: 2 }, direction: "higher" });
    // @ts-expect-error the direction range needs a range
    variance({ actual: 1, target: 2, direction: "range" });
    // @ts-expect-error the direction is missing
    variance({ actual: 1, target: 2 });
    // @ts-expect-error no such direction
    variance({ actual: 1, target: 2, direction: "up" });
  });

  test("takes figures, and gives them", () => {
    const { difference } = variance({ actual: growth({ current: 1, prior: 2 }), target: null, direction: "none" });
    expectTypeOf(difference).toEqualTypeOf<Figure>();
    expectTypeOf(difference.value).toEqualTypeOf<Decimal | null>();
    if (difference.reason === null) expectTypeOf(difference.value).toEqualTypeOf<Decimal>();
    // @ts-expect-error the answer cannot be written to
    difference.value = null;
  });
});

test("relativeChange has no default convention", () => {
  // @ts-expect-error the convention is missing
  relativeChange({ from: 1, to: 2 });
});

test("a target is spread evenly or by weights", () => {
  // @ts-expect-error neither parts nor weights
  spreadTarget({ total: 1, unit: 1 });
  // @ts-expect-error both
  spreadTarget({ total: 1, unit: 1, parts: 2, weights: [1, 2] });
  // @ts-expect-error no unit
  spreadTarget({ total: 1, parts: 2 });
});

test("a row of targets says what is to be reached", () => {
  // @ts-expect-error it says nothing
  indexTargets([{ kpi: "a", period: "2026" }]);
  // @ts-expect-error half a range
  indexTargets([{ kpi: "a", period: "2026", low: 1 }]);
  const rows = [{ kpi: "a", period: "2026", minimum: 1, target: 2, stretch: 3, sample: true }] as const;
  expectTypeOf(rows).toExtend<readonly TargetRow[]>();
});

describe("a standard", () => {
  const byScale = scale({ labels: ["bad", "good"], cuts: [1], edge: "above" });

  test("gives its own labels", () => {
    const bands = threeBands({ direction: "higher", warningFrom: 0.9 });
    expectTypeOf(assessValue({ actual: 1, target: 1, standard: bands }).status).toEqualTypeOf<ThreeBands | null>();
    const levels = threeLevels({ direction: "higher" });
    expectTypeOf(assessValue({ actual: 1, target: null, standard: levels })).toEqualTypeOf<Assessment<TargetLevel>>();
    const own = { direction: "none", basis: "value", scale: byScale } as const;
    expectTypeOf(assessValue({ actual: 1, target: 1, standard: own }).status).toEqualTypeOf<"bad" | "good" | null>();
  });

  test("has a scale, and a convention if it looks at attainment", () => {
    // @ts-expect-error no scale
    const noScale: Standard = { direction: "higher", basis: "variance" };
    // @ts-expect-error no convention
    const noConvention: Standard = { direction: "higher", basis: "attainment", scale: byScale };
    // @ts-expect-error levels have no scale
    const levels: Standard = { direction: "higher", basis: "levels", scale: byScale };
    expectTypeOf([noScale, noConvention, levels]).toEqualTypeOf<Standard[]>();
  });

  test("of three bands is made for the direction", () => {
    // @ts-expect-error a range has a zone, not a share
    threeBands({ direction: "range", warningFrom: 0.9 });
    // @ts-expect-error there is no better side
    threeBands({ direction: "none", warningFrom: 0.9 });
  });
});
