import { Decimal as HostDecimal } from "decimal.js";
import { round } from "opslogic/core";
import { afterEach, describe, expect, it } from "vitest";
import { DecimalClass, decimalFromText, figureOfFraction, workshopAt } from "../../src/core/internal.js";

const third = (): HostDecimal => figureOfFraction({ n: 1n, d: 3n }).value as HostDecimal;
const THIRD = "0.3333333333333333333333333333333333";

afterEach(() => {
  HostDecimal.set({ defaults: true });
});

describe("the class of results is sealed", () => {
  it("does not listen to Decimal.set of the host", () => {
    HostDecimal.set({ precision: 2, rounding: HostDecimal.ROUND_UP, toExpPos: 1, toExpNeg: 0, maxE: 3 });
    expect(third().toString()).toBe(THIRD);
    expect(third().div(7).toString()).toBe("0.04761904761904761904761904761904761");
    expect(round("123456.789", { places: 1, mode: "halfUp" }).toString()).toBe("123456.8");
    expect(third().sqrt().toString()).toBe("0.5773502691896257645091487805019574");
  });

  it("does not listen to a hand on the constructor of a result", () => {
    const Class = third().constructor as typeof HostDecimal;
    expect(() => Class.set({ precision: 2 })).toThrow(TypeError);
    expect(() => Class.config({ precision: 2 })).toThrow(TypeError);
    expect(() => Object.assign(Class, { precision: 2 })).toThrow(TypeError);
    expect(Reflect.set(Class, "precision", 2)).toBe(false);
    expect(Reflect.set(Class, "prototype", {})).toBe(false);
    expect(third().div(7).toString()).toBe("0.04761904761904761904761904761904761");
  });

  it("cannot be patched through its prototype", () => {
    const prototype = Object.getPrototypeOf(third()) as Record<string, unknown>;
    expect(Object.isFrozen(prototype)).toBe(true);
    expect(Reflect.set(prototype, "toString", () => "42")).toBe(false);
    expect(Reflect.defineProperty(prototype, "plus", { value: () => 42 })).toBe(false);
    expect(Object.getPrototypeOf(DecimalClass.prototype)).toBe(HostDecimal.prototype);
  });

  it("keeps its methods when the host patches the prototype that all clones share", () => {
    const shared = HostDecimal.prototype as unknown as Record<string, unknown>;
    const kept = ["toString", "plus", "times"].map((name) => [name, shared[name]] as const);
    try {
      shared["toString"] = () => "42";
      shared["plus"] = shared["times"] = () => 42;
      expect(third().toString()).toBe(THIRD);
      expect(third().plus("0.5").toString()).toBe("0.8333333333333333333333333333333333");
      expect(third().pow(3).toString()).toBe("0.03703703703703703703703703703703703");
    } finally {
      Object.assign(shared, Object.fromEntries(kept));
    }
  });

  it("keeps the precision of a clone made at higher precision", () => {
    expect(workshopAt(50)(2).sqrt().toString()).toBe("1.4142135623730950488016887242096980785696718753769");
    HostDecimal.set({ precision: 3 });
    expect(workshopAt(50)(2).sqrt().toString()).toBe("1.4142135623730950488016887242096980785696718753769");
  });
});

describe("results have the methods of decimal.js", () => {
  const Reference = HostDecimal.clone({ defaults: true, precision: 34, rounding: 6, toExpNeg: -9e15, toExpPos: 9e15 });
  const unary =
    "abs acos asin asinh atan atanh cbrt ceil cos cosh exp floor ln neg round sin sinh sqrt tan tanh trunc toBinary toHexadecimal toOctal toExponential toFixed toNumber toString toJSON valueOf decimalPlaces precision isInteger isZero";
  it.each(unary.split(" "))("%s", (name) => {
    const method = (value: HostDecimal): unknown => (value as unknown as Record<string, () => unknown>)[name]?.();
    for (const text of ["0.4142", "-0.75", "0.9"]) {
      // The logarithm and inverse functions of what they are not defined for give NaN in both.
      expect(String(method(decimalFromText(text)))).toBe(String(method(new Reference(text))));
    }
  });

  it.each(["plus", "minus", "times", "div", "mod", "pow", "log", "divToInt", "toNearest", "comparedTo", "max", "min"])(
    "%s",
    (name) => {
      const method = (value: HostDecimal): unknown =>
        (value as unknown as Record<string, (other: unknown) => unknown>)[name]?.("2.37");
      expect(String(method(decimalFromText("123.4567")))).toBe(String(method(new Reference("123.4567"))));
    },
  );

  it("gives results of the same class, 34 digits each", () => {
    for (const value of [
      third().plus(1),
      third().ln(),
      third().pow("1.5"),
      third().sqrt(),
      ...third().toFraction(1000),
    ]) {
      expect(value.constructor).toBe(DecimalClass);
      expect(value.precision()).toBeLessThanOrEqual(34);
    }
    expect(third() instanceof HostDecimal).toBe(true);
    expect(HostDecimal.isDecimal(third())).toBe(true);
  });

  it("recovers from a method that throws", () => {
    expect(() => decimalFromText("1e2000").sin()).toThrow("Precision limit exceeded");
    expect(decimalFromText("2").ln().toString()).toBe("0.6931471805599453094172321214581766");
    expect(decimalFromText("2").sqrt().toString()).toBe("1.41421356237309504880168872420969808".slice(0, 35));
  });
});
