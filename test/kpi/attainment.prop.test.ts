import { fc, test } from "@fast-check/vitest";
import { attainment, ratioOfSums, variance, weightedMean } from "opslogic/kpi";
import { describe, expect } from "vitest";
import { amount, unitFactor } from "./arbitraries.js";
import { shown } from "./vectors.js";

const positive = amount({ positive: true });

describe("attainment", () => {
  test.prop([positive, amount()])("is 1 on target, by every convention that is defined there", (target, start) => {
    const actual = target;
    fc.pre(Number(start) !== Number(target));
    const measured = [
      attainment({ actual, target, convention: "ratioUp" }),
      attainment({ actual, target, convention: "ratioDown" }),
      attainment({ actual, target, convention: "mirror" }),
      attainment({ actual, target, convention: "progress", baseline: start }),
      attainment({ actual, target, convention: "worstScale", worst: start }),
      attainment({ actual, target, convention: "signed", direction: "higher" }),
      attainment({ actual, target, convention: "signed", direction: "lower" }),
      attainment({ actual, target: { low: target, high: target, nominal: target }, convention: "band" }),
      attainment({
        actual,
        target,
        convention: "stepped",
        direction: "higher",
        steps: [{ edge: 1, attainment: 1 }],
        otherwise: 0,
      }),
    ];
    expect(measured.map((figure) => shown(figure).value)).toEqual(Array<string>(measured.length).fill("1"));
  });

  test.prop([amount(), positive])("signed is ratioUp and mirror in one, for a target above zero", (actual, target) => {
    expect(attainment({ actual, target, convention: "signed", direction: "higher" })).toEqual(
      attainment({ actual, target, convention: "ratioUp" }),
    );
    expect(attainment({ actual, target, convention: "signed", direction: "lower" })).toEqual(
      attainment({ actual, target, convention: "mirror" }),
    );
  });

  test.prop([amount(), positive])("progress from nothing is ratioUp", (actual, target) => {
    expect(attainment({ actual, target, convention: "progress", baseline: 0 })).toEqual(
      attainment({ actual, target, convention: "ratioUp" }),
    );
  });

  test.prop([positive, positive, positive, unitFactor()])(
    "does not depend on the unit",
    (actual, target, other, unit) => {
      fc.pre(Number(other) !== Number(target));
      const inUnit = { actual: unit.times(actual), target: unit.times(target) };
      for (const convention of ["ratioUp", "ratioDown", "mirror"] as const) {
        expect(attainment({ ...inUnit, convention })).toEqual(attainment({ actual, target, convention }));
      }
      expect(attainment({ ...inUnit, convention: "progress", baseline: unit.times(other) })).toEqual(
        attainment({ actual, target, convention: "progress", baseline: other }),
      );
    },
  );

  test.prop([amount(), amount(), fc.constantFrom("higher" as const, "lower" as const)])(
    "signed lies above 1 exactly where the variance is favorable",
    (actual, target, direction) => {
      fc.pre(Number(target) !== 0);
      const attained = attainment({ actual, target, convention: "signed", direction }).value;
      const { effect } = variance({ actual, target, direction });
      expect(attained?.cmp(1)).toBe(effect === "favorable" ? 1 : effect === "unfavorable" ? -1 : 0);
    },
  );

  test.prop([amount(), positive, positive, positive])(
    "a cap binds and says so, or changes nothing",
    (actual, target, one, other) => {
      const [floor, cap] = Number(one) <= Number(other) ? [one, other] : [other, one];
      const free = attainment({ actual, target, convention: "ratioUp" });
      const bound = attainment({ actual, target, convention: "ratioUp", floor, cap });
      const capped = bound.notes.includes("capped");
      expect(capped).toBe(!(free.value?.gte(floor) === true && free.value.lte(cap)));
      if (!capped) expect(bound).toEqual(free);
      expect(bound.value?.gte(floor) === true && bound.value.lte(cap)).toBe(true);
    },
  );

  test.prop([fc.array(fc.record({ actual: positive, target: positive }), { minLength: 1, maxLength: 8 })])(
    "weighted by the targets it is the ratio of the sums",
    (members) => {
      const whole = ratioOfSums(members.map(({ actual, target }) => ({ numerator: actual, denominator: target })));
      const parts = members.map(({ actual, target }) => ({
        value: attainment({ actual, target, convention: "ratioUp" }),
        weight: target,
      }));
      // Each attainment was rounded to 34 digits before the mean was taken.
      const digits = (figure: typeof whole): string | undefined => figure.value?.toSignificantDigits(30).toFixed();
      expect(digits(weightedMean(parts))).toBe(digits(whole));
    },
  );
});
