import { fc, test } from "@fast-check/vitest";
import { scale, scaleLabel } from "opslogic/core";
import { assessValue, attainment, type Standard, threeBands, variance } from "opslogic/kpi";
import { describe, expect } from "vitest";
import { amount, unitFactor } from "./arbitraries.js";

const side = fc.constantFrom("higher" as const, "lower" as const);
const RANK = { "off-target": 0, warning: 1, "on-target": 2 };

describe("a status", () => {
  test.prop([amount(), amount(), side])(
    "is on target exactly where nothing is unfavorable",
    (actual, target, direction) => {
      fc.pre(Number(target) !== 0);
      const assessed = assessValue({ actual, target, standard: threeBands({ direction, warningFrom: "0.9" }) });
      expect(assessed.status === "on-target").toBe(assessed.variance.effect !== "unfavorable");
    },
  );

  test.prop([amount(), amount(), amount(), side])(
    "never falls as the value gets better",
    (one, other, target, direction) => {
      fc.pre(Number(target) !== 0);
      const [less, more] = Number(one) <= Number(other) ? [one, other] : [other, one];
      const [worse, better] = direction === "higher" ? [less, more] : [more, less];
      const standard = threeBands({ direction, warningFrom: "0.9" });
      const rank = (actual: string): number => RANK[assessValue({ actual, target, standard }).status ?? "off-target"];
      expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
    },
  );

  test.prop([amount(), amount(), side, unitFactor()])(
    "does not depend on the unit",
    (actual, target, direction, unit) => {
      const standard = threeBands({ direction, warningFrom: "0.75" });
      const inUnit = assessValue({ actual: unit.times(actual), target: unit.times(target), standard });
      expect(inUnit.status).toBe(assessValue({ actual, target, standard }).status);
    },
  );

  test.prop([amount(), amount(), side, amount()])(
    "is what the scale says of the basis",
    (actual, target, direction, cut) => {
      const by = scale({ labels: ["a", "b"], cuts: [cut], edge: "above" });
      const { difference } = variance({ actual, target, direction });
      // The difference of two amounts is not rounded, so its label can be looked up again.
      const standard: Standard<"a" | "b"> = { direction, basis: "variance", scale: by };
      const assessed = assessValue({ actual, target, standard });
      expect(assessed.status).toBe(scaleLabel(by, difference.value ?? 0));
      expect(assessed.basis).toEqual(difference);
      expect(assessed.variance.difference).toEqual(difference);
    },
  );

  test.prop([amount(), amount({ positive: true })])("rests on the attainment that it shows", (actual, target) => {
    const standard = threeBands({ direction: "higher", warningFrom: "0.9" });
    const shown = assessValue({ actual, target, standard });
    expect(shown.attainment).toEqual(attainment({ actual, target, convention: "signed", direction: "higher" }));
    expect(shown.basis).toEqual(shown.attainment);
  });
});
