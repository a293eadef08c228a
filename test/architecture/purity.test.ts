/**
 * Do results depend on the arguments alone?
 * @module
 */
import { describe, expect, test } from "vitest";
import { purityViolations } from "./guards/purity.js";
import { librarySources, sourcesOf } from "./guards/sources.js";

test("the library looks at nothing but its arguments", () => {
  expect(purityViolations(librarySources())).toEqual([]);
});

describe("the guard notices", () => {
  test.each([
    ["Date.now()", "uses Date.now"],
    ["const now = Date.now;", "uses Date.now"],
    ["new Date()", "the clock"],
    ["new Date", "the clock"],
    ["Date()", "the clock"],
    ["new UTCDate()", "the clock"],
    ["new Date(2026, 0, 1)", "in the host's zone"],
    ["date.getMonth()", "in the host's zone"],
    ["date.getTimezoneOffset()", "in the host's zone"],
    ["Math.random()", "uses Math.random"],
    ["process.env", "uses process"],
    ["globalThis.process", "uses globalThis"],
    ['console.log("x")', "uses console"],
    ['eval("1")', "uses eval"],
    ['new Function("return 1")', "uses Function"],
    ['Function("return 1")', "uses Function"],
    ['fetch("x")', "uses fetch"],
    ["setTimeout(f, 1)", "uses setTimeout"],
    ["new Intl.NumberFormat()", "without a locale"],
    ["Intl.DateTimeFormat()", "without a locale"],
    ["n.toLocaleString()", "without a locale"],
    ["a.localeCompare(b)", "without a locale"],
    ["Decimal.set({ precision: 2 })", "changes the host"],
  ])("%s", (text, expected) => {
    expect(purityViolations(sourcesOf({ "src/a.ts": text })).join("\n")).toContain(expected);
  });

  test.each([
    "new Date(0)",
    "new Date(Date.UTC(2026, 0, 1))",
    'new Intl.NumberFormat("en")',
    "date.getUTCMonth()",
    "const process = 1;",
    "function last(window: number[]) { return window.at(-1); }",
    "thing.process",
    "type F = { module: string };",
    'n.toLocaleString("en")',
  ])("nothing in %s", (text) => {
    expect(purityViolations(sourcesOf({ "src/a.ts": text }))).toEqual([]);
  });
});
