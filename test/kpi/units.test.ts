import { describe, expect, it } from "vitest";
import {
  CONSTANT,
  COUNT,
  printUnit,
  productOfUnits,
  quotientOfUnits,
  RATIO,
  readUnit,
  sameUnit,
  sumOfUnits,
  UNKNOWN_UNIT,
} from "../../src/kpi/model/units.js";

describe("units", () => {
  it.each([
    ["USD", "USD"],
    ["EUR/h", "EUR/h"],
    ["kg * m/s/s", "kg*m/s/s"],
    ["m*kg", "kg*m"],
    ["USD/#", "USD"],
    ["#/h", "1/h"],
    ["/h", "1/h"],
    ["1/h", "1/h"],
    ["#", "#"],
    ["#/#", "%"],
    ["%", "%"],
    ["1", "%"],
    ["points", "%"],
    ["h/h", "%"],
    ["元/小时", "元/小时"],
    ["", ""],
    [undefined, ""],
  ])("%s is read as %s", (text, expected) => {
    expect(printUnit(readUnit(text))).toBe(expected);
  });

  it.each([
    ["USD", "USD", "%"],
    ["USD", "#", "USD"],
    ["USD", "h", "USD/h"],
    ["#", "#", "%"],
    ["#", "h", "1/h"],
    ["%", "h", "1/h"],
    ["USD", "%", "USD"],
    ["#", "%", "#"],
    ["USD/h", "USD", "1/h"],
  ])("%s per %s is %s", (above, below, expected) => {
    expect(printUnit(quotientOfUnits(readUnit(above), readUnit(below)))).toBe(expected);
  });

  it.each([
    ["EUR/h", "h", "EUR"],
    ["#", "USD", "USD"],
    ["%", "USD", "USD"],
    ["%", "%", "%"],
    ["#", "#", "#"],
    ["USD", "USD", "USD*USD"],
  ])("%s times %s is %s", (a, b, expected) => {
    expect(printUnit(productOfUnits(readUnit(a), readUnit(b)))).toBe(expected);
    expect(printUnit(productOfUnits(readUnit(b), readUnit(a)))).toBe(expected);
  });

  it("adds only what is the same, a written number to anything, and does not judge what it does not know", () => {
    expect(sumOfUnits(readUnit("USD"), readUnit("USD"))).toEqual(readUnit("USD"));
    expect(sumOfUnits(readUnit("USD"), readUnit("EUR"))).toBeNull();
    expect(sumOfUnits(readUnit("#"), readUnit("%"))).toBeNull();
    expect(sumOfUnits(CONSTANT, readUnit("EUR"))).toEqual(readUnit("EUR"));
    expect(sumOfUnits(RATIO, CONSTANT)).toEqual(RATIO);
    expect(sumOfUnits(UNKNOWN_UNIT, COUNT)).toEqual(UNKNOWN_UNIT);
    expect(sameUnit(CONSTANT, COUNT)).toBe(true);
    expect(sameUnit(RATIO, COUNT)).toBe(false);
  });

  it("gives up on a unit to the tenth power", () => {
    let unit = readUnit("USD");
    for (let i = 0; i < 20; i++) unit = productOfUnits(unit, readUnit("USD"));
    expect(unit).toEqual(UNKNOWN_UNIT);
  });
});
