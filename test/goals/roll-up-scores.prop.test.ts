/**
 * What holds for any parts and any weights.
 */
import { fc, test } from "@fast-check/vitest";
import { compare, type Decimal } from "opslogic/core";
import { type MissingScorePolicy, rollUpScores, type ScorePart } from "opslogic/goals";
import { describe, expect } from "vitest";
import { shown } from "../kpi/vectors.js";

const score = fc.integer({ min: 0, max: 1000 }).map((n) => `${n / 1000}`);
const weight = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  fc.integer({ min: 1, max: 999 }).map((n) => `${n / 1000}`),
);
const parts = fc.array(fc.record({ score: fc.option(score), weight: weight as fc.Arbitrary<number | string> }), {
  minLength: 1,
  maxLength: 12,
});
const policy = fc.constantFrom<MissingScorePolicy>("renormalize", "zero", "strict", "floor");
const options = (missing: MissingScorePolicy): { missing: MissingScorePolicy; minCoverage: string } => ({
  missing,
  minCoverage: "0.5",
});
const between = (low: Decimal | null, middle: Decimal | null, high: Decimal | null): boolean =>
  low !== null && middle !== null && high !== null && compare(low, middle) <= 0 && compare(middle, high) <= 0;

describe("a roll-up", () => {
  test.prop([score, fc.array(weight, { minLength: 1 }), policy])(
    "of equal scores is that score, for any weights",
    (same, weights, missing) => {
      const rolled = rollUpScores(
        weights.map((each) => ({ score: same, weight: each })),
        options(missing),
      );
      if (weights.every((each) => Number(each) === 0)) expect(rolled.score.reason).toBe("zero-weights");
      else expect(String(rolled.score.value)).toBe(same);
    },
  );

  test.prop([parts, policy])("lies within its bounds, and its coverage between 0 and 1", (list, missing) => {
    const rolled = rollUpScores(list, options(missing));
    if (rolled.coverage.value === null) return;
    expect(compare(rolled.coverage.value, 0) >= 0 && compare(rolled.coverage.value, 1) <= 0).toBe(true);
    expect(between(rolled.bounds.low.value, rolled.bounds.low.value, rolled.bounds.high.value)).toBe(true);
    if (rolled.score.value !== null)
      expect(between(rolled.bounds.low.value, rolled.score.value, rolled.bounds.high.value)).toBe(true);
  });

  test.prop([parts, fc.array(score, { minLength: 12, maxLength: 12 })])(
    "has bounds that hold whatever the missing scores turn out to be",
    (list, later) => {
      const before = rollUpScores(list);
      const after = rollUpScores(list.map((each, i) => ({ ...each, score: each.score ?? (later[i] as string) })));
      if (before.bounds.low.value === null) expect(after.score.value).toBeNull();
      else expect(between(before.bounds.low.value, after.score.value, before.bounds.high.value)).toBe(true);
    },
  );

  test.prop([parts, policy, fc.infiniteStream(fc.nat())])(
    "does not depend on the order of its parts",
    (list, missing, keys) => {
      const order = list.map((each) => ({ each, key: keys.next().value })).sort((a, b) => a.key - b.key);
      const one = rollUpScores(list, options(missing));
      const other = rollUpScores(
        order.map(({ each }) => each),
        options(missing),
      );
      expect(shown(other.score)).toEqual(shown(one.score));
      expect(shown(other.coverage)).toEqual(shown(one.coverage));
      expect(shown(other.bounds.high)).toEqual(shown(one.bounds.high));
    },
  );

  test.prop([parts, policy, fc.integer({ min: 1, max: 10_000 })])(
    "does not change when all weights are scaled",
    (list, missing, factor) => {
      const scaled: ScorePart[] = list.map((each) => ({
        score: each.score,
        weight: BigInt(Math.round(Number(each.weight) * 1000)) * BigInt(factor),
      }));
      expect(rollUpScores(scaled, options(missing))).toEqual(rollUpScores(list, options(missing)));
    },
  );

  test.prop([parts])("shows shares that add up to the whole", (list) => {
    const shares = rollUpScores(list).weights.map(({ share }) => share.value);
    if (shares.includes(null)) return;
    const sum = shares.reduce((total, share) => total + Number(share), 0);
    expect(sum).toBeCloseTo(1, 12);
  });
});
