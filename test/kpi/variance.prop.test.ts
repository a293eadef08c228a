import { fc, test } from "@fast-check/vitest";
import { variance } from "opslogic/kpi";
import { describe, expect } from "vitest";
import { amount, unitFactor } from "./arbitraries.js";
import { shown } from "./vectors.js";

const side = fc.constantFrom("higher" as const, "lower" as const);
const OPPOSITE = { favorable: "unfavorable", unfavorable: "favorable", neutral: "neutral", undirected: "undirected" };

function negated(value: string | null): string | null {
  if (value === null || value === "0") return value;
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}

describe("variance", () => {
  test.prop([amount(), amount(), side, amount({ positive: true })])(
    "swapping actual and target flips difference and effect",
    (actual, target, direction, neutralWithin) => {
      const there = variance({ actual, target, direction, neutralWithin });
      const back = variance({ actual: target, target: actual, direction, neutralWithin });
      expect(shown(back.difference).value).toBe(negated(shown(there.difference).value));
      expect(back.effect).toBe(OPPOSITE[there.effect ?? "neutral"]);
    },
  );

  test.prop([amount(), amount(), side])(
    "turning the direction turns the effect, and no number",
    (actual, target, direction) => {
      const one = variance({ actual, target, direction });
      const other = variance({ actual, target, direction: direction === "higher" ? "lower" : "higher" });
      expect(shown(other.difference)).toEqual(shown(one.difference));
      expect(shown(other.ratio)).toEqual(shown(one.ratio));
      expect(other.effect).toBe(OPPOSITE[one.effect ?? "neutral"]);
    },
  );

  test.prop([amount(), amount(), side, unitFactor()])(
    "another unit scales the difference and leaves ratio and effect alone",
    (actual, target, direction, unit) => {
      const here = variance({ actual, target, direction });
      const there = variance({ actual: unit.times(actual), target: unit.times(target), direction });
      expect(shown(there.ratio)).toEqual(shown(here.ratio));
      expect(there.effect).toBe(here.effect);
      expect(there.difference.value?.eq(here.difference.value?.times(`1e${unit.exponent}`) ?? 0)).toBe(true);
    },
  );

  test.prop([amount(), amount()])("the ratio has the sign of the difference", (actual, target) => {
    const { difference, ratio } = variance({ actual, target, direction: "none" });
    fc.pre(ratio.value !== null);
    expect(ratio.value?.s === difference.value?.s || difference.value?.isZero()).toBe(true);
  });

  test.prop([amount(), amount(), amount()])("a range is favorable inside and nowhere else", (actual, one, other) => {
    const [low, high] = Number(one) <= Number(other) ? [one, other] : [other, one];
    const { difference, effect } = variance({ actual, target: { low, high }, direction: "range" });
    const inside = Number(actual) >= Number(low) && Number(actual) <= Number(high);
    // All amounts have at most 15 digits, which doubles tell apart.
    expect(effect).toBe(inside ? "favorable" : "unfavorable");
    expect(difference.value?.isZero()).toBe(inside);
  });

  test.prop([amount(), amount()])("a range of one point is a target", (actual, target) => {
    const point = variance({ actual, target, direction: "none" });
    const range = variance({ actual, target: { low: target, high: target }, direction: "range" });
    expect(shown(range.difference)).toEqual(shown(point.difference));
  });
});
