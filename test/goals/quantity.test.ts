/**
 * Amounts read from sentences: the vectors, and what vectors cannot show (spans, alternatives, what time has taken).
 * @module
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { TextSpan } from "../../src/goals/compile/compiled-goal.js";
import type { QuantityMark } from "../../src/goals/compile/mark.js";
import { readQuantityMarks } from "../../src/goals/compile/quantity/read-quantity-marks.js";
import { plainText } from "../../src/goals/compile/source-text.js";

interface ExpectedMark {
  readonly shape: QuantityMark["shape"];
  readonly value: number;
  readonly low?: number;
  readonly notes: readonly string[];
}

interface Case {
  readonly id: string;
  readonly input: string;
  readonly expected: readonly ExpectedMark[];
  readonly tolerance?: string;
}

const cases = JSON.parse(
  readFileSync(new URL("../vectors/goals/quantities.json", import.meta.url), "utf8"),
) as readonly Case[];

function read(text: string, taken: readonly TextSpan[] = []): readonly QuantityMark[] {
  return readQuantityMarks(plainText(text), Object.freeze(taken));
}

/** The fields that a vector states; a value within the tolerance counts as the value. */
function stated(mark: QuantityMark, expected: ExpectedMark | undefined, tolerance: number): Record<string, unknown> {
  const { shape, low, unit, particle, comparator, approximate, notes } = mark;
  const close = expected !== undefined && Math.abs(Number(mark.value) - expected.value) <= tolerance;
  const value = close ? expected.value : mark.value;
  if (shape === "name") return { shape, value, notes };
  return { shape, ...(low === null ? {} : { low }), value, unit, particle, comparator, notes, approximate };
}

describe("vectors", () => {
  test.each(cases)("$id: $input", ({ input, expected, tolerance }) => {
    const marks = read(input);
    expect(marks.map((mark, index) => stated(mark, expected[index], Number(tolerance ?? 0)))).toEqual(expected);
  });

  test("are many, in both languages", () => {
    expect(cases.length).toBeGreaterThan(300);
    expect(cases.filter(({ input }) => /\p{Script=Han}/u.test(input)).length).toBeGreaterThan(120);
  });
});

describe("spans", () => {
  test.each([
    ["Cut churn to no more than about 5% by June", "to no more than about 5%", "5%"],
    ["Raise conversion from 4% to 6% in Q2", "from 4% to 6%", "4% to 6%"],
    ["把订单处理时长由36小时压缩到20小时", "由36小时压缩到20小时", "36小时压缩到20小时"],
    ["费用控制在30万元以内，人员不变", "控制在30万元以内", "30万元"],
    ["Keep spend under US$ 1.5 million per site", "under US$ 1.5 million", "US$ 1.5 million"],
  ])("%s", (text, span, core) => {
    const [mark] = read(text);
    expect(mark && text.slice(mark.start, mark.end)).toBe(span);
    expect(mark && text.slice(mark.core.start, mark.core.end)).toBe(core);
  });

  test("the ends of a movement stand where they are written, in either order", () => {
    const forward = "from 4% to 6%";
    const backward = "to 6% from 4%";
    for (const text of [forward, backward]) {
      const ends = read(text)[0]?.ends;
      expect(ends && [text.slice(ends.from.start, ends.from.end), text.slice(ends.to.start, ends.to.end)]).toEqual([
        "4%",
        "6%",
      ]);
    }
  });
});

describe("alternatives", () => {
  test.each([
    ["three times more leads", 3, [4]],
    ["翻三倍", 3, [4]],
    ["成本下降一倍", 1, [0.5]],
    ["成本下降3倍", 3, [0.25]],
    ["double the leads", 2, []],
  ])("%s", (text, value, alternatives) => {
    expect(read(text)[0]).toMatchObject({ shape: "factor", value, alternatives });
  });
});

describe("what is taken", () => {
  const text = "Cut 20% within 6 months, from 30 to 25";
  const at = text.indexOf("within");

  test("no number is read from it", () => {
    const values = read(text, [{ start: at, end: at + "within 6 months".length }]).map(({ value }) => value);
    expect(values).toEqual([20, 25]);
    expect(read(text).map(({ value }) => value)).toEqual([20, 6, 25]);
  });

  test("a number that reaches into it is not read", () => {
    const cut = text.indexOf("20%");
    expect(read(text, [{ start: cut + 1, end: cut + 3 }]).map(({ value }) => value)).toEqual([6, 25]);
  });
});

describe("exact amounts", () => {
  test.each([
    ["reach 0.1 points", 0.1],
    ["reach 1.005k users", 1005],
    ["达到1.0001亿元", 100010000],
    ["reach 123456789012345 users", 123456789012345],
    ["reach 1234567890123456 users", "1234567890123456"],
    ["reach 1234567.8901234567 users", "1234567.8901234567"],
    ["reach 1000000000000000000 users", 1e18],
  ])("%s", (text, value) => {
    expect(read(text)[0]?.value).toBe(value);
  });
});
