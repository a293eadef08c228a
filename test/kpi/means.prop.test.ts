import { fc, test } from "@fast-check/vitest";
import { addDays } from "opslogic/calendar";
import { averageOfRatios, meanOfPeriodEnds, ratioOfSums, timeWeightedMean, weightedMean } from "opslogic/kpi";
import { describe, expect } from "vitest";
import { amount, unitFactor } from "./arbitraries.js";

const maybe = fc.option(amount(), { nil: null });
const pairs = fc.array(fc.record({ numerator: maybe, denominator: maybe }), { maxLength: 8 });

describe("means", () => {
  test.prop([
    pairs.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
  ])("do not depend on the order of the rows", ([rows, shuffled]) => {
    expect(ratioOfSums(shuffled)).toEqual(ratioOfSums(rows));
    expect(averageOfRatios(shuffled)).toEqual(averageOfRatios(rows));
  });

  test.prop([pairs, unitFactor()])("of ratios do not depend on the unit", (rows, unit) => {
    const scaled = rows.map(({ numerator, denominator }) => ({
      numerator: numerator === null ? null : unit.times(numerator),
      denominator: denominator === null ? null : unit.times(denominator),
    }));
    expect(ratioOfSums(scaled)).toEqual(ratioOfSums(rows));
    expect(averageOfRatios(scaled)).toEqual(averageOfRatios(rows));
  });

  test.prop([fc.array(maybe, { minLength: 1, maxLength: 9 })])("with equal weights are the plain mean", (values) => {
    const { value, reason } = weightedMean(values.map((each) => ({ value: each, weight: "2.5" })));
    expect({ value, reason }).toEqual({ ...pick(meanOfPeriodEnds(values)) });
  });

  test.prop([amount(), fc.array(amount({ positive: true }), { minLength: 1, maxLength: 6 })])(
    "of one value repeated are that value",
    (value, weights) => {
      expect(weightedMean(weights.map((weight) => ({ value, weight }))).value?.eq(value)).toBe(true);
    },
  );

  test.prop([fc.array(amount(), { minLength: 1, maxLength: 31 })])(
    "weighted by time, of a balance a day, are the plain mean",
    (values) => {
      const balances = values.map((value, day) => ({ date: addDays("2024-02-20", day), value }));
      const range = { start: "2024-02-20", endExclusive: addDays("2024-02-20", values.length) };
      expect(timeWeightedMean({ balances, range })).toEqual(meanOfPeriodEnds(values));
    },
  );
});

function pick({ value, reason }: ReturnType<typeof meanOfPeriodEnds>): { value: unknown; reason: unknown } {
  return { value, reason };
}
