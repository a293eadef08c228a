import { type Explanation, type ExplanationNode, evaluate, render, toPlain } from "opslogic/core";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import { frozen } from "./vectors.js";

const range = { start: "2017-10-01", endExclusive: "2018-01-01" };
const source = { table: "orders", rows: 2816, range };
const profit: ExplanationNode = {
  op: "value",
  name: { en: "Profit", "zh-CN": "利润" },
  unit: "USD",
  exact: "27448.726",
  formula: "sum(Profit)",
  ...source,
};
const revenue: ExplanationNode = {
  op: "value",
  name: { en: "Revenue", "zh-CN": "销售额" },
  unit: "USD",
  exact: "280054.067",
  formula: "sum(Sales)",
  ...source,
};
const margin: Explanation = frozen({
  kind: "explanation",
  code: "kpi/margin",
  name: { en: "Margin", "zh-CN": "利润率" },
  unit: "%",
  period: "2017-Q4",
  members: { Region: "West" },
  root: { op: "divide", operands: [profit, revenue], formula: "sum(Profit) / revenue" },
  figure: { value: "0.09801223847250895306583781909512494", reason: null, notes: [] },
});

const value = (exact: string, name?: string, unit?: string): ExplanationNode => ({
  op: "value",
  exact,
  ...(name === undefined ? {} : { name }),
  ...(unit === undefined ? {} : { unit }),
});
function sentence(root: ExplanationNode, locale = en): string {
  const answer = evaluate({ ...margin, root });
  return render({ ...margin, name: "X", unit: "1", root, figure: toPlain(answer) }, locale).replace(/^X[^=]*= /, "");
}

describe("evaluate", () => {
  it("calculates the figure again", () => {
    expect(toPlain(evaluate(margin))).toEqual(margin.figure);
  });

  it("keeps the notes of the figure", () => {
    expect(evaluate({ ...margin, figure: { ...margin.figure, notes: ["partial-period"] } }).notes).toEqual([
      "partial-period",
    ]);
  });

  it("gives the reason of a missing number", () => {
    expect(evaluate({ ...margin, root: { op: "divide", operands: [profit, value("0")] } })).toEqual({
      value: null,
      reason: "zero-divisor",
      notes: [],
    });
  });

  it("rounds once, at the end", () => {
    const third: ExplanationNode = { op: "divide", operands: [value("1"), value("3")] };
    expect(toPlain(evaluate({ ...margin, root: { op: "multiply", operands: [third, value("3")] } })).value).toBe("1");
    expect(toPlain(evaluate({ ...margin, root: { op: "multiply", operands: [value("1/3"), value("3")] } })).value).toBe(
      "1",
    );
  });

  it.each<[string, unknown]>([
    ["core/malformed-explanation", null],
    ["core/malformed-explanation", {}],
    ["core/malformed-explanation", { ...margin, root: undefined }],
    ["core/malformed-explanation", { ...margin, root: null }],
    ["core/malformed-explanation", { ...margin, root: "5" }],
    ["core/malformed-explanation", { ...margin, root: { op: "value", exact: 5 } }],
    ["core/malformed-explanation", { ...margin, root: { op: "missing" } }],
    ["core/malformed-explanation", { ...margin, root: { op: "truth", truth: "yes" } }],
    ["core/malformed-explanation", { ...margin, root: { op: "truth", truth: true } }],
    ["core/malformed-explanation", { ...margin, root: { op: "constructor", operands: [] } }],
    ["core/malformed-explanation", { ...margin, root: { op: "add" } }],
    ["core/malformed-explanation", { ...margin, root: { op: "add", operands: "12" } }],
    ["core/malformed-explanation", { ...margin, root: { op: "add", operands: [null] } }],
    ["core/wrong-operands", { ...margin, root: { op: "add", operands: [] } }],
    ["core/wrong-operands", { ...margin, root: { op: "not", operands: [value("1")] } }],
    ["core/wrong-places", { ...margin, root: { op: "round", operands: [value("1")], options: { places: 1e9 } } }],
    ["core/malformed-explanation", { ...margin, root: value("9".repeat(5_000_001)) }],
    ["core/not-a-number", { ...margin, root: value("five") }],
    ["core/not-a-number", { ...margin, root: value("1/0") }],
    ["core/not-finite", { ...margin, root: value("Infinity") }],
    ["core/out-of-range", { ...margin, root: value("1e999999999") }],
  ])("refuses with %s, case %#", (code, explanation) => {
    expect(() => evaluate(explanation as Explanation)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses a tree that is too deep instead of running out of stack", () => {
    let root: ExplanationNode = value("1");
    for (let i = 0; i < 100_000; i++) root = { op: "negate", operands: [root] };
    expect(() => evaluate({ ...margin, root })).toThrow(
      expect.objectContaining({ code: "core/malformed-explanation" }),
    );
  });
});

describe("the sentence", () => {
  it("is that of the design, in both languages", () => {
    expect(render(margin, en)).toBe("Margin 9.80% = Profit 27,448.726 ÷ Revenue 280,054.067");
    expect(render(margin, zhCN)).toBe("利润率 9.80% = 利润 27,448.726 ÷ 销售额 280,054.067");
  });

  it("says why there is no figure", () => {
    const none: Explanation = {
      ...margin,
      root: { op: "divide", operands: [profit, value("0", "Revenue", "USD")] },
      figure: { value: null, reason: "zero-divisor", notes: [] },
    };
    expect(render(none, en)).toBe("Margin: the divisor is 0 (Profit 27,448.726 ÷ Revenue 0)");
    expect(render(none, zhCN)).toBe("利润率：分母为 0，无法计算（利润 27,448.726 ÷ Revenue 0）");
  });

  it("adds the notes", () => {
    const partial = { ...margin, figure: { ...margin.figure, notes: ["partial-period", "made-up"] } };
    expect(render(partial, en)).toBe(
      "Margin 9.80% = Profit 27,448.726 ÷ Revenue 280,054.067 (the period is not over, made-up)",
    );
    expect(render(partial, zhCN)).toBe("利润率 9.80% = 利润 27,448.726 ÷ 销售额 280,054.067（本期未结束，made-up）");
  });

  it("of a single number says where it comes from", () => {
    const plain: Explanation = {
      ...margin,
      name: "Profit",
      unit: "USD",
      root: profit,
      figure: { value: "27448.726", reason: null, notes: [] },
    };
    expect(render(plain, en)).toBe("Profit 27,448.726 = sum(Profit), orders, 2,816 rows, 2017-10-01 to 2017-12-31");
    expect(render(plain, zhCN)).toBe("Profit 27,448.726 = sum(Profit)，orders，2,816 行，2017-10-01 至 2017-12-31");
  });

  const [a, b] = [value("5", "A"), value("-3", "B")];
  it.each<[ExplanationNode, string, string]>([
    [{ op: "add", operands: [a, b, value("2")] }, "A 5 + B -3 + 2", "A 5 + B -3 + 2"],
    [{ op: "subtract", operands: [a, value("-3")] }, "A 5 − (-3)", "A 5 − (-3)"],
    [
      { op: "multiply", operands: [{ op: "add", operands: [a, b] }, value("100")] },
      "(A 5 + B -3) × 100",
      "(A 5 + B -3) × 100",
    ],
    [{ op: "divide", operands: [a, { op: "add", operands: [a, b], name: "C" }] }, "A 5 ÷ C 2", "A 5 ÷ C 2"],
    [{ op: "negate", operands: [a] }, "−A 5", "−A 5"],
    [{ op: "negate", operands: [{ op: "add", operands: [a, b] }] }, "−(A 5 + B -3)", "−(A 5 + B -3)"],
    [{ op: "absolute", operands: [b] }, "|B -3|", "|B -3|"],
    [{ op: "growth", operands: [a, b] }, "(A 5 − B -3) ÷ |B -3|", "(A 5 − B -3) ÷ |B -3|"],
    [{ op: "least", operands: [a, b] }, "smallest of (A 5, B -3)", "最小值（A 5，B -3）"],
    [{ op: "greatest", operands: [a, b] }, "largest of (A 5, B -3)", "最大值（A 5，B -3）"],
    [{ op: "round", operands: [a] }, "rounded (A 5)", "取整（A 5）"],
    [
      { op: "coalesce", operands: [{ op: "missing", reason: "no-data", name: "D" }, a] },
      "first available of (D (no data in this period), A 5)",
      "首个有值项（D（本期无数据），A 5）",
    ],
    [
      { op: "if", operands: [{ op: "greater", operands: [a, value("0")] }, a, b] },
      "if A 5 > 0 then A 5 else B -3",
      "若 A 5 > 0 则取 A 5，否则取 B -3",
    ],
    [{ op: "if", operands: [{ op: "truth", truth: true }, a] }, "if true then A 5", "若 是 则取 A 5"],
    [
      {
        op: "if",
        operands: [
          {
            op: "and",
            operands: [
              { op: "less", operands: [a, b] },
              { op: "isMissing", operands: [a] },
            ],
          },
          a,
          b,
        ],
      },
      "if (A 5 < B -3) and A 5 is missing then A 5 else B -3",
      "若 (A 5 < B -3) 且 A 5 缺失 则取 A 5，否则取 B -3",
    ],
  ])("writes operations as people do, case %#", (root, english, chinese) => {
    expect([sentence(root), sentence(root, zhCN)]).toEqual([english, chinese]);
  });

  it.each([
    ["0.0980122", "%", "9.80%"],
    ["0.999999", "%", ">99.99%"],
    ["0.0635", "points", "6.35 points"],
    ["27448.726", "USD", "27,448.726"],
    ["1/3", "USD", "0.3333"],
    ["0.00001", "USD", "<0.0001"],
    ["12.34567", "USD/h", "12.3457"],
    ["3.5", "d", "3.5 days"],
    ["9994", "#", "9,994"],
    ["-0.00", "1", "0"],
  ])("shows %s %s as %s", (exact, unit, shown) => {
    expect(sentence({ op: "add", operands: [value(exact, "A", unit)] })).toBe(`A ${shown}`);
  });

  it("writes deep unnamed operations by their value", () => {
    let root: ExplanationNode = value("1");
    for (let i = 0; i < 6; i++) root = { op: "add", operands: [root, value("1")] };
    expect(sentence(root)).toBe("(((3 + 1) + 1) + 1) + 1");
  });
});

describe("the full tree", () => {
  it("has a line for each step, with rows, days and formula", () => {
    expect(render(margin, en, { detail: "full" })).toBe(
      [
        "Margin 9.80% (2017-Q4, Region: West)",
        "  = Profit 27,448.726 ÷ Revenue 280,054.067",
        "  [sum(Profit) / revenue]",
        "  Profit 27,448.726 USD [sum(Profit), orders, 2,816 rows, 2017-10-01 to 2017-12-31]",
        "  Revenue 280,054.067 USD [sum(Sales), orders, 2,816 rows, 2017-10-01 to 2017-12-31]",
      ].join("\n"),
    );
    expect(render(margin, zhCN, { detail: "full" })).toBe(
      [
        "利润率 9.80%（2017-Q4，Region：West）",
        "  = 利润 27,448.726 ÷ 销售额 280,054.067",
        "  [sum(Profit) / revenue]",
        "  利润 27,448.726 USD [sum(Profit)，orders，2,816 行，2017-10-01 至 2017-12-31]",
        "  销售额 280,054.067 USD [sum(Sales)，orders，2,816 行，2017-10-01 至 2017-12-31]",
      ].join("\n"),
    );
  });

  it("shows nested steps, notes, the null member and footnotes", () => {
    const nested: Explanation = {
      ...margin,
      members: { Region: null },
      root: {
        op: "growth",
        operands: [
          { ...margin.root, name: "Now", unit: "%" },
          { op: "missing", reason: "no-data", name: "Before" },
        ],
      },
      figure: { value: null, reason: "no-base", notes: ["partial-period"] },
      footnotes: [{ code: "kpi/unheard-of" }],
    };
    expect(render(nested, en, { detail: "full" }).split("\n")).toEqual([
      "Margin: nothing to compare with (2017-Q4, Region: (none))",
      "  = (Now 9.80% − Before (no data in this period)) ÷ |Before (no data in this period)|",
      "  Now 9.80% = Profit 27,448.726 ÷ Revenue 280,054.067 [sum(Profit) / revenue]",
      "    Profit 27,448.726 USD [sum(Profit), orders, 2,816 rows, 2017-10-01 to 2017-12-31]",
      "    Revenue 280,054.067 USD [sum(Sales), orders, 2,816 rows, 2017-10-01 to 2017-12-31]",
      "  Before (no data in this period)",
      "Notes: the period is not over",
      "kpi/unheard-of",
    ]);
  });

  it("counts one row as one, and the day before a leap day's morrow as the leap day", () => {
    const root: ExplanationNode = { ...profit, rows: 1, range: { start: "2024-02-01", endExclusive: "2024-03-01" } };
    expect(render({ ...margin, root }, en, { detail: "full" })).toContain("orders, 1 row, 2024-02-01 to 2024-02-29");
  });
});

describe("names given by users", () => {
  const forged = "Profit\nTotal 5\r\u2028\u0000\u001b[31m\u202eX";
  it("cannot forge a line or turn the writing round", () => {
    const root: ExplanationNode = {
      op: "divide",
      operands: [{ ...profit, name: forged, formula: forged, table: forged }, revenue],
    };
    for (const detail of ["sentence", "full"] as const) {
      const text = render(
        {
          ...margin,
          name: forged,
          period: forged,
          members: { [forged]: forged },
          root,
          figure: { ...margin.figure, notes: [forged] },
          footnotes: [{ code: forged }],
        },
        en,
        { detail },
      );
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
      expect(text.split("\n")).toHaveLength(detail === "full" ? 6 : 1);
    }
  });
});

describe("render", () => {
  it("says what a finding says, in both languages", () => {
    const finding = {
      code: "core/waiver-unused",
      severity: "warning",
      place: { path: [] },
      data: { rule: "kpi/cycle\nx", reason: "old", until: "2026-01-01" },
    } as const;
    expect(render(finding, en)).toBe("The waiver for kpi/cycle x covers nothing (old); remove it.");
    expect(render(finding, zhCN)).toBe("规则 kpi/cycle x 的豁免没有对应的问题（理由：old），可以删除。");
  });

  it("gives the code of a finding it has no words for", () => {
    expect(render({ code: "team/odd", severity: "info", place: { path: [] }, data: {} }, en)).toBe("team/odd");
    expect(render({ code: "constructor", severity: "info", place: { path: [] }, data: {} }, en)).toBe("constructor");
  });

  it("puts the notes behind a figure", () => {
    expect(render({ value: "0.098", reason: null, notes: ["partial-period"] }, zhCN, { unit: "%" })).toBe(
      "9.80%（本期未结束）",
    );
    expect(render({ value: null, reason: "no-data", notes: [] }, en)).toBe("no data in this period");
  });

  it.each([null, undefined, 5, "text", {}, [], { kind: "story" }])("refuses %j", (thing) => {
    expect(() => render(thing as never, en)).toThrow(expect.objectContaining({ code: "core/not-renderable" }));
  });

  it("refuses to guess the language", () => {
    expect(() => render(margin, undefined as never)).toThrow(expect.objectContaining({ code: "core/wrong-locale" }));
  });
});
