/**
 * Does the runner of examples notice an example that lies?
 * @module
 */
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { isLiteral, moduleOfExample } from "../../scripts/doc/assertions.js";
import { type Fence, fencesOfMarkdown, fencesOfSource } from "../../scripts/doc/fences.js";
import { openExample, plain } from "./harness.js";

const fence = (code: string): Fence => ({ place: "page.md:1", code, continued: false });
const made = (code: string): string => moduleOfExample(fence(code), "harness").text;

describe("fences", () => {
  test("of a page, with their line; other languages and no-run are passed over", () => {
    const page = [
      "text",
      "```ts",
      "one;",
      "```",
      "```sh",
      "```",
      "```ts no-run",
      "two;",
      "```",
      "```ts continued",
      "three;",
      "```",
    ];
    expect(fencesOfMarkdown(page.join("\n"), "page.md")).toEqual([
      { place: "page.md:2", code: "one;", continued: false },
      { place: "page.md:10", code: "three;", continued: true },
    ]);
  });

  test("of a doc comment, without the stars", () => {
    const source = "const a = 1;\n/**\n * Says.\n * @example\n * ```ts\n * f(1); // => 2\n * ```\n */\n";
    expect(fencesOfSource(source, "a.ts")).toEqual([{ place: "a.ts:5", code: "f(1); // => 2", continued: false }]);
  });

  test("a fence that is not closed, or has an unknown tag, is an error", () => {
    expect(() => fencesOfMarkdown("```ts\none;", "page.md")).toThrow("page.md:1: the fence is not closed");
    expect(() => fencesOfMarkdown("```ts norun\n```", "page.md")).toThrow('unknown tag "norun"');
  });
});

describe("claims", () => {
  test.each([
    ["1", true],
    ["-1.5", true],
    ['"text"', true],
    ["{ a: [1, null, { b: undefined }] }", true],
    ["9.80%", false],
    ["Margin", false],
    ["f()", false],
    ["{ a: b }", false],
    ["1, 2", false],
  ])("%s is a literal: %s", (text, expected) => {
    expect(isLiteral(text)).toBe(expected);
  });

  test.each([
    ["on the same line", "f(1); // => 2", "$doc.equal(0, () => (f(1)), 2);"],
    ["on the next line", "f(1);\n// => 2", "$doc.equal(0, () => (f(1)), 2);"],
    ["over several lines", "f(1);\n// => { a: 1,\n//      b: 2 }\n// said by the way", "{ a: 1,\n     b: 2 });"],
    ["with an arrow on every line", "f(1);\n// => { a: 1,\n// =>   b: 2 }", "{ a: 1,\n  b: 2 });"],
    ["as text", "f(1); // => Margin 9.80% = 1 ÷ 2", '$doc.text(0, () => (f(1)), "Margin 9.80% = 1 ÷ 2");'],
    ["as text of several lines", "f(1);\n// => a b\n//   c d", '"a b\\n  c d");'],
    ["of a constant", "const a = f(1); // => 2", "const a = f(1); $doc.equal(0, () => a, 2);"],
    ["of what is logged", "console.log(f(1)); // => Revenue rose", '$doc.text(0, () => (f(1)), "Revenue rose");'],
    ["of an error", "f(1); // => throws core/not-a-number", '$doc.throws(0, () => (f(1)), "core/not-a-number");'],
    ["of what is awaited", "await f(1); // => 2", "await $doc.equal(0, async () => (await f(1)), 2);"],
    ["inside a block", "if (a) {\n  b; // => 1\n}", "$doc.equal(0, () => (b), 1);"],
  ])("%s", (_name, code, expected) => {
    expect(made(code)).toContain(expected);
  });

  test("one that follows no statement is an error, not a comment", () => {
    expect(() => made("f(\n  1, // => 2\n);")).toThrow('page.md:1: 1 lines say "// =>" but 0 follow');
  });
});

describe("the harness", () => {
  test("compares Decimals, however deep, as decimal text", () => {
    expect(plain({ value: new Decimal("9.80"), notes: [new Decimal(1)] })).toEqual({ value: "9.8", notes: ["1"] });
  });

  test("fails on a wrong value, a wrong text, a wrong code, a call that does not throw", () => {
    const run = openExample();
    expect(() => run.equal(0, () => new Decimal("0.1"), "0.2")).toThrow();
    expect(() => run.text(0, () => "9.8%", "9.80%")).toThrow();
    expect(() => run.throws(0, () => 1, "core/x")).toThrow();
    const broken = (): never => {
      throw Object.assign(new Error("no"), { code: "core/y" });
    };
    expect(() => {
      run.throws(0, broken, "core/x");
    }).toThrow();
  });

  test("fails on a claim that was never executed", () => {
    const run = openExample();
    run.equal(0, () => 1, 1);
    expect(run.close(1)).toBe(1);
    expect(() => run.close(2)).toThrow();
  });
});
