import { fc, test } from "@fast-check/vitest";
import {
  allocate,
  compare,
  format,
  progress,
  type RoundingMode,
  round,
  scale,
  scaleLabel,
  share,
  toPlain,
} from "opslogic/core";
import { en } from "opslogic/locale/en";
import { describe, expect } from "vitest";
import {
  addFractions,
  compareFractions,
  decimalFromText,
  type Fraction,
  roundFraction,
  toFraction,
  ZERO,
} from "../../src/core/internal.js";
import { decimalText, fraction } from "./arbitraries.js";

const MODES: readonly RoundingMode[] = ["up", "down", "ceiling", "floor", "halfUp", "halfDown", "halfEven"];
const mode = fc.constantFrom(...MODES);
const places = fc.integer({ min: -20, max: 20 });
const negative = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`);

describe("rounding", () => {
  test.prop([decimalText(), places, mode])("once is rounding twice", (value, to, by) => {
    const once = round(value, { places: to, mode: by });
    expect(round(once, { places: to, mode: by }).toFixed()).toBe(once.toFixed());
  });

  test.prop([decimalText(), decimalText(), places, mode])("keeps the order", (a, b, to, by) => {
    const [less, more] = compare(a, b) <= 0 ? [a, b] : [b, a];
    expect(compare(round(less, { places: to, mode: by }), round(more, { places: to, mode: by }))).toBeLessThanOrEqual(
      0,
    );
  });

  test.prop([decimalText(), places])(
    "is the same on both sides of zero, ceiling and floor being each other's mirror",
    (value, to) => {
      const mirror = { ceiling: "floor", floor: "ceiling" } as const;
      for (const by of MODES) {
        const other = by === "ceiling" || by === "floor" ? mirror[by] : by;
        const there = round(value, { places: to, mode: by });
        const back = round(negative(value), { places: to, mode: other });
        expect(back.plus(there).isZero()).toBe(true);
      }
    },
  );

  test.prop([fraction(), places])(
    "goes to one of the two neighbors, the nearer one if it is asked for",
    (value, to) => {
      const step: Fraction = to >= 0 ? { n: 1n, d: 10n ** BigInt(to) } : { n: 10n ** BigInt(-to), d: 1n };
      const [floor, ceiling] = [roundFraction(value, to, "floor"), roundFraction(value, to, "ceiling")];
      expect(compareFractions(floor, value)).toBeLessThanOrEqual(0);
      expect(compareFractions(ceiling, value)).toBeGreaterThanOrEqual(0);
      const exact = compareFractions(floor, ceiling) === 0;
      expect(compareFractions(exact ? ceiling : addFractions(floor, step), ceiling)).toBe(0);
      for (const by of MODES) {
        const given = roundFraction(value, to, by);
        expect([floor, ceiling].some((each) => compareFractions(each, given) === 0)).toBe(true);
        if (!by.startsWith("half")) continue;
        // Twice the distance is at most a step.
        const distance = addFractions(value, { n: -given.n, d: given.d });
        const twice = { n: 2n * (distance.n < 0n ? -distance.n : distance.n), d: distance.d };
        expect(compareFractions(twice, step)).toBeLessThanOrEqual(0);
      }
    },
  );
});

describe("allocation", () => {
  const weights = fc
    .array(fc.oneof(fc.nat(100).map(String), fc.constant("0"), fc.stringMatching(/^\d{1,6}\.\d{1,6}$/)), {
      minLength: 1,
      maxLength: 12,
    })
    .filter((list) => list.some((weight) => /[1-9]/.test(weight)));
  const unit = fc.constantFrom("0.01", "1", "0.25", "1000", "1e-9", "7");
  const split = (total: string, list: readonly string[], by: string): readonly Fraction[] =>
    allocate(total, list, { unit: by }).map((part) => toFraction(part, "test"));

  test.prop([decimalText(), weights, unit], { numRuns: 500 })(
    "loses nothing and invents nothing",
    (total, list, by) => {
      const sum = split(total, list, by).reduce(addFractions, ZERO);
      expect(compareFractions(sum, toFraction(total, "test"))).toBe(0);
    },
  );

  test.prop([decimalText(), weights, unit])("of the negative total is the negative allocation", (total, list, by) => {
    const there = allocate(total, list, { unit: by }).map((part) => part.toFixed());
    const back = allocate(negative(total), list, { unit: by }).map((part) =>
      part.isZero() ? "0" : part.negated().toFixed(),
    );
    expect(back).toEqual(there);
  });

  test.prop([decimalText(), weights, unit])(
    "gives no part more than a unit away from its quota, and nothing for no weight",
    (total, list, by) => {
      const parts = split(total, list, by);
      const amount = toFraction(total, "test");
      const step = toFraction(by, "test");
      const whole = list.map((weight) => toFraction(weight, "test"));
      const sum = whole.reduce(addFractions, ZERO);
      parts.forEach((part, i) => {
        const weight = whole[i] as Fraction;
        if (weight.n === 0n) expect(part.n).toBe(0n);
        const quota = { n: amount.n * weight.n * sum.d, d: amount.d * weight.d * sum.n };
        const away = addFractions(part, { n: -quota.n, d: quota.d });
        expect(compareFractions({ n: away.n < 0n ? -away.n : away.n, d: away.d }, step)).toBeLessThan(0);
      });
    },
  );

  test.prop([decimalText(), weights, unit, fc.integer({ min: 1, max: 999 })])(
    "looks at proportions only",
    (total, list, by, factor) => {
      const scaled = list.map((weight) => decimalFromText(weight).times(factor).toFixed());
      expect(allocate(total, scaled, { unit: by }).map(String)).toEqual(
        allocate(total, list, { unit: by }).map(String),
      );
    },
  );
});

describe("a scale", () => {
  const cuts = fc
    .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 0, maxLength: 8 })
    .map((list) => list.sort((a, b) => a - b));

  test.prop([cuts, decimalText(), fc.constantFrom("above", "below")])(
    "gives every number exactly one place",
    (list, value, edge) => {
      const labels = Array.from({ length: list.length + 1 }, (_, i) => String(i));
      const label = scaleLabel(scale({ labels, cuts: list, edge }), value);
      // Counted from the definition, interval by interval.
      const inside = labels.filter((_, i) => {
        const low = list[i - 1];
        const high = list[i];
        const overLow = low === undefined || compare(value, low) > 0 || (edge === "above" && compare(value, low) === 0);
        const underHigh =
          high === undefined || compare(value, high) < 0 || (edge === "below" && compare(value, high) === 0);
        return overLow && underHigh;
      });
      expect([label]).toEqual(inside);
    },
  );

  test.prop([cuts, decimalText(), decimalText(), fc.constantFrom("above", "below")])(
    "never ranks a greater number lower",
    (list, a, b, edge) => {
      const labels = Array.from({ length: list.length + 1 }, (_, i) => String(i));
      const place = (value: string): number => labels.indexOf(scaleLabel(scale({ labels, cuts: list, edge }), value));
      expect(Math.sign(place(a) - place(b)) * compare(a, b)).toBeGreaterThanOrEqual(0);
    },
  );
});

describe("compare is a total order", () => {
  test.prop([decimalText(), decimalText(), decimalText()])("reflexive, antisymmetric, transitive", (a, b, c) => {
    expect(compare(a, a)).toBe(0);
    expect(compare(a, b) + compare(b, a)).toBe(0);
    const [x, y, z] = [a, b, c].sort(compare) as [string, string, string];
    expect([compare(x, y), compare(y, z), compare(x, z)].every((order) => order <= 0)).toBe(true);
  });

  test.prop([decimalText(), fc.integer({ min: 1, max: 5 })])("looks at value, not at spelling", (value, zeros) => {
    const padded = value.includes("e") ? value : `${value.includes(".") ? value : `${value}.`}${"0".repeat(zeros)}`;
    expect(compare(padded, value)).toBe(0);
  });
});

describe("shares and progress", () => {
  test.prop([decimalText(), decimalText(), decimalText()])(
    "do not depend on the unit or on where zero lies",
    (baseline, actual, target) => {
      const plain = toPlain(progress({ baseline, actual, target }));
      const mirrored = progress({ baseline: negative(baseline), actual: negative(actual), target: negative(target) });
      expect(toPlain(mirrored)).toEqual(plain);
      const back = toPlain(progress({ baseline: target, actual, target: baseline }));
      expect(back.reason).toBe(plain.reason);
    },
  );

  test.prop([decimalText()])("of a whole in itself is 1", (whole) => {
    expect(toPlain(share(whole, whole)).value).toBe(compare(whole, 0) === 0 ? null : "1");
    if (compare(whole, 0) !== 0)
      expect(toPlain(progress({ baseline: 0, actual: whole, target: whole })).value).toBe("1");
  });
});

describe("format", () => {
  const intl = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const money = new Intl.NumberFormat("en", { style: "currency", currency: "USD" });

  test.prop([fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -99999, max: 99999 })])(
    "writes what Intl writes where Intl is exact",
    (whole, part) => {
      const text = `${whole}.${String(Math.abs(part)).padStart(3, "0")}`;
      // Intl takes decimal text as it is; the declarations of ES2022 do not say so yet.
      const rounded = round(text, { places: 2, mode: "halfUp" }).toFixed() as unknown as number;
      expect(format(text, { locale: en, places: 2 })).toBe(intl.format(rounded));
      expect(format(text, { locale: en, unit: "USD" })).toBe(money.format(rounded));
    },
  );

  test.prop([decimalText(), places, mode])(
    "can be read back as the rounded number, and shows no minus zero",
    (value, to, by) => {
      const text = format(value, { locale: en, places: to, mode: by });
      expect(text.replaceAll(",", "")).toBe(round(value, { places: to, mode: by }).toFixed(Math.max(0, to)));
      expect(text).not.toMatch(/^-[0.]+$/);
    },
  );

  test.prop([decimalText(), fc.integer({ min: 0, max: 6 }), mode])(
    "with bounds never claims 0 % or 100 % that is not so",
    (value, to, by) => {
      const text = format(value, { locale: en, unit: "%", places: to, mode: by, bounds: true });
      const zero = (0).toFixed(to);
      if (text === `${zero}%`) expect(compare(value, 0)).toBe(0);
      if (text === `${(100).toFixed(to)}%`) expect(compare(value, 1)).toBe(0);
      const [sign, shown] = [text[0], text.replace(/[<>%,]/g, "")];
      if (sign === "<") expect(compare(value, decimalFromText(shown).div(100))).toBe(-1);
      if (sign === ">") expect(compare(value, decimalFromText(shown).div(100))).toBe(1);
    },
  );
});
