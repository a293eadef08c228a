import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { printUnit, productOfUnits, quotientOfUnits, readUnit, type Unit } from "../../src/kpi/model/units.js";

const unit: fc.Arbitrary<Unit> = fc
  .array(fc.constantFrom("USD", "/USD", "h", "/h", "kg", "/kg"), { minLength: 1, maxLength: 4 })
  .map((parts) => readUnit(parts.map((part) => (part.startsWith("/") ? part : `*${part}`)).join("")));

describe("the algebra of units", () => {
  test.prop([unit, unit, unit])("does not depend on order or grouping", (a, b, c) => {
    expect(printUnit(productOfUnits(a, b))).toBe(printUnit(productOfUnits(b, a)));
    expect(printUnit(productOfUnits(productOfUnits(a, b), c))).toBe(printUnit(productOfUnits(a, productOfUnits(b, c))));
  });

  test.prop([unit, unit])("takes back by division what it gave by multiplication", (a, b) => {
    expect(printUnit(quotientOfUnits(productOfUnits(a, b), b))).toBe(printUnit(a));
  });

  test.prop([unit])("reads what it prints", (a) => {
    expect(readUnit(printUnit(a))).toEqual(a);
  });

  test.prop([fc.string({ unit: "binary", maxLength: 12 })])("reads any text", (text) => {
    expect(typeof printUnit(readUnit(text))).toBe("string");
  });
});
