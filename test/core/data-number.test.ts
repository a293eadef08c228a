/**
 * Numbers of findings as their sentences show them.
 * @module
 */

import { describe, expect, test } from "vitest";
import { dataNumber, dataPercent } from "../../src/core/internal.js";

describe("a number in a sentence", () => {
  test.each([
    ["1234567.891", "1,234,567.89"],
    ["1.555555555555555555555555555555556", "1.56"],
    ["0.0042371", "0.00424"],
    ["-0.005", "-0.005"],
    ["-1000", "-1,000"],
    [0, "0"],
    [2.5, "2.5"],
    ["0.99999", "1"],
    ["1e-30", "0"],
  ])("%s is %s", (value, text) => {
    expect(dataNumber({ value }, "value")).toBe(text);
  });

  test("what is no number stays as it is", () => {
    expect(dataNumber({ value: "half" }, "value")).toBe("half");
    expect(dataNumber({ value: null }, "value")).toBe("");
    expect(dataNumber({}, "toString")).toBe("");
  });

  test("a ratio in percent", () => {
    expect(dataPercent({ value: "0.975" }, "value")).toBe("97.5%");
    expect(dataPercent({ value: "0.50449" }, "value")).toBe("50.4%");
    expect(dataPercent({ value: "no" }, "value")).toBe("no");
  });
});
