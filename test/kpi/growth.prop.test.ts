import { fc, test } from "@fast-check/vitest";
import {
  cagr,
  compoundGrowth,
  growth,
  growthContributions,
  growthPerDay,
  meanGrowth,
  relativeChange,
} from "opslogic/kpi";
import { describe, expect } from "vitest";
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  exactFigure,
  multiplyFractions,
  toFraction,
} from "../../src/core/internal.js";
import { exactGrowth } from "../../src/kpi/measures/growth.js";
import { amount, unitFactor } from "./arbitraries.js";
import { shown } from "./vectors.js";

const positive = amount({ positive: true });
const exact = (text: string): ReturnType<typeof toFraction> => toFraction(text, "test");

describe("growth", () => {
  test.prop([amount(), amount()])("put on the base again gives the current value, exactly", (current, prior) => {
    const base = exact(prior);
    fc.pre(base.n !== 0n);
    const rate = exactGrowth(exactFigure(exact(current)), exactFigure(base));
    expect(rate.exact).not.toBeNull();
    const back = addFractions(base, multiplyFractions(absoluteFraction(base), rate.exact ?? base));
    expect(compareFractions(back, exact(current))).toBe(0);
  });

  test.prop([amount(), amount(), unitFactor()])("does not depend on the unit", (current, prior, unit) => {
    expect(growth({ current: unit.times(current), prior: unit.times(prior) })).toEqual(growth({ current, prior }));
  });

  test.prop([amount(), amount()])("is zero without change and nowhere else", (current, prior) => {
    const { value } = growth({ current, prior });
    fc.pre(value !== null);
    expect(value?.isZero()).toBe(Number(current) === Number(prior));
  });

  test.prop([amount(), amount()])("is what relativeChange calls absolute", (current, prior) => {
    expect(relativeChange({ from: prior, to: current, convention: "absolute" })).toEqual(growth({ current, prior }));
  });

  test.prop([positive, positive])("of two days alike is growth", (current, prior) => {
    expect(growthPerDay({ current, currentDays: 30, prior, priorDays: 30 })).toEqual(growth({ current, prior }));
  });

  test.prop([fc.array(fc.record({ current: amount(), prior: amount() }), { minLength: 1, maxLength: 8 })])(
    "is the sum of the contributions",
    (members) => {
      const split = growthContributions(members.map((member, index) => ({ id: `m${index}`, ...member })));
      const growthOfTotal = split.growth.value;
      fc.pre(growthOfTotal !== null);
      const values = split.members.map((member) => exact(String(member.contribution.value)));
      const difference = addFractions(values.reduce(addFractions), exact(`${growthOfTotal?.neg().toFixed() ?? 0}`));
      // Each was rounded once: at most half a unit in its 34th digit.
      const largest = values.map(absoluteFraction).reduce((a, b) => (compareFractions(a, b) > 0 ? a : b));
      const allowed = multiplyFractions(
        addFractions(largest, absoluteFraction(exact(growthOfTotal?.toFixed() ?? "0"))),
        { n: BigInt(members.length + 1), d: 10n ** 33n },
      );
      expect(compareFractions(absoluteFraction(difference), allowed)).toBeLessThanOrEqual(0);
    },
  );
});

describe("relativeChange", () => {
  test.prop([amount(), amount()])("by the symmetric convention lies within 2 and turns with the values", (from, to) => {
    const there = relativeChange({ from, to, convention: "symmetric" }).value;
    fc.pre(there !== null);
    expect(there?.abs().lte(2)).toBe(true);
    expect(
      relativeChange({ from: to, to: from, convention: "symmetric" })
        .value?.neg()
        .eq(there ?? 0),
    ).toBe(true);
  });

  test.prop([positive, positive])("by logarithms turns with the values", (from, to) => {
    const there = relativeChange({ from, to, convention: "log" }).value;
    const back = relativeChange({ from: to, to: from, convention: "log" }).value;
    expect(back?.neg().eq(there ?? Number.NaN)).toBe(true);
  });
});

/** floor(value^(1/degree)) by halving: shares no line with the library. */
function floorRoot(value: bigint, degree: number): bigint {
  let low = 0n;
  let high = 1n << BigInt(Math.ceil(value.toString(2).length / degree) + 1);
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** BigInt(degree) <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
}

describe("cagr", () => {
  const PLACES = 90;
  test.prop([positive, positive, fc.integer({ min: 1, max: 24 })])(
    "agrees with whole roots",
    (first, last, periods) => {
      const [a, b] = [exact(first), exact(last)];
      const scaled = (b.n * a.d * 10n ** BigInt(PLACES * periods)) / (b.d * a.n);
      const root = floorRoot(scaled, periods);
      // The rate lies between these two; 90 places settle 34 digits unless it is tiny.
      const [low, high] = [root, root + 1n].map((n) => shown(compoundGrowth([minusOne(n)])).value);
      const isExact =
        root ** BigInt(periods) === scaled && scaled * b.d * a.n === b.n * a.d * 10n ** BigInt(PLACES * periods);
      fc.pre(isExact || low === high);
      expect(shown(cagr({ first, last, periods })).value).toBe(low);
    },
  );

  function minusOne(root: bigint): string {
    const rate = root - 10n ** BigInt(PLACES);
    const digits = (rate < 0n ? -rate : rate).toString().padStart(PLACES + 1, "0");
    return `${rate < 0n ? "-" : ""}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
  }

  test.prop([positive, fc.integer({ min: -9, max: 40 }), fc.integer({ min: 1, max: 12 })])(
    "finds the rate that a series was made with, exactly",
    (first, tenths, periods) => {
      const factor = 10n + BigInt(tenths);
      const last = `${exact(first).n * factor ** BigInt(periods)}e-${periods + exact(first).d.toString().length - 1}`;
      expect(shown(cagr({ first, last, periods })).value).toBe(shown(compoundGrowth([`${tenths}e-1`])).value);
    },
  );

  test.prop([positive, positive])("over one period is growth, and over none is nothing", (first, last) => {
    expect(cagr({ first, last, periods: 1 }).value).toEqual(growth({ current: last, prior: first }).value);
    expect(cagr({ first, last, periods: 0 }).reason).toBe("too-few-points");
  });

  test.prop([positive, positive, fc.integer({ min: 2, max: 20 }), unitFactor()])(
    "does not depend on the unit, nor on who counts the periods",
    (first, last, periods, unit) => {
      const rate = cagr({ first, last, periods });
      expect(cagr({ first: unit.times(first), last: unit.times(last), periods })).toEqual(rate);
      expect(cagr({ first, last, periods: `${periods}.00` })).toEqual(rate);
    },
  );

  test.prop([fc.array(fc.integer({ min: -9, max: 30 }), { minLength: 1, maxLength: 6 })])(
    "of a chain of rates is their mean growth",
    (tenths) => {
      const rates = tenths.map((tenth) => `${tenth}e-1`);
      const last = tenths.map((tenth) => 10n + BigInt(tenth)).reduce((a, b) => a * b);
      const chained = cagr({ first: 10n ** BigInt(tenths.length), last, periods: tenths.length });
      expect(meanGrowth(rates)).toEqual(chained);
    },
  );
});
