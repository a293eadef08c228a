import { describe, expect, it } from "vitest";
import { OpsLogicError } from "../../src/core/error.js";
import { parseFormula, safeParseFormula } from "../../src/kpi/formula/parse-formula.js";
import { printFormula } from "../../src/kpi/formula/print-formula.js";
import { withoutSpans } from "./formula-trees.js";

const canonical = (text: string): string => printFormula(parseFormula(text));

function problemOf(text: string): Record<string, unknown> & { readonly code: string } {
  try {
    parseFormula(text);
  } catch (error) {
    if (error instanceof OpsLogicError) return { code: error.code, ...error.details.data };
    throw error;
  }
  throw new Error(`${text.slice(0, 80)} was read`);
}

describe("parseFormula", () => {
  it.each([
    // numbers
    ["007", "7"],
    ["0.50", "0.5"],
    [".5", "0.5"],
    ["12%", "0.12"],
    ["12 %", "0.12"],
    ["0.5%", "0.005"],
    ["100%", "1"],
    ["１２．５％", "0.125"],
    ["-5", "-5"],
    ["+5", "5"],
    ["- -5", "--5"],
    // operators: how tightly they hold
    ["1 + 2 * 3", "1 + 2 * 3"],
    ["(1 + 2) * 3", "(1 + 2) * 3"],
    ["a - b - c", "a - b - c"],
    ["a - (b - c)", "a - (b - c)"],
    ["a / b * c", "a / b * c"],
    ["a / (b * c)", "a / (b * c)"],
    ["-a * b", "-a * b"],
    ["-(a + b)", "-(a + b)"],
    ["not a = b", "not a = b"],
    ["(not a) = b", "(not a) = b"],
    ["a or b and c", "a or b and c"],
    ["(a or b) and c", "(a or b) and c"],
    ["NOT a AND b Or c", "not a and b or c"],
    ["a == b", "a = b"],
    ["a != b", "a <> b"],
    // membership, null, between
    ["x in (1, 'two', -3)", "x in (1, 'two', -3)"],
    ["x NOT IN (1)", "x not in (1)"],
    ["x is null or y is not null", "x is null or y is not null"],
    ["x between 1 and 2 and y", "x >= 1 and x <= 2 and y"],
    ["x not between 1 and 2", "not (x >= 1 and x <= 2)"],
    // texts and names
    [`"it's"`, "'it''s'"],
    [`'it''s "so"'`, `'it''s "so"'`],
    ["“东区”", "'东区'"],
    ["‘a’", "'a'"],
    ["[Order Date]", "[Order Date]"],
    ["[Sales]", "Sales"],
    ["[a]]b]", "[a]]b]"],
    ["[and]", "[and]"],
    ["【订单 日期】", "[订单 日期]"],
    ["orders.Sales", "orders.Sales"],
    ["orders.[Unit Price]", "orders.[Unit Price]"],
    ["[my orders].[col]", "[my orders].col"],
    ["orders . in", "orders.[in]"],
    ["été_2", "été_2"],
    ["true = FALSE", "true = false"],
    // calls
    ["SUM(Sales)", "sum(Sales)"],
    ["Average(x)", "avg(x)"],
    ["count_distinct([Order ID])", "countDistinct([Order ID])"],
    ["count(distinct [Order ID] where x > 1)", "countDistinct([Order ID] where x > 1)"],
    ["count(distinct)", "count(distinct)"],
    ["count(distinct + 1)", "count(distinct + 1)"],
    ["count(*)", "count()"],
    ["count(* where x)", "count(where x)"],
    ["count(where Discount > 20%)", "count(where Discount > 0.2)"],
    [
      "sum(Sales where Discount > 0.2 and Region in ('East'))",
      "sum(Sales where Discount > 0.2 and Region in ('East'))",
    ],
    ["percentile(x, 90%, exclusive)", "percentile(x, 0.9, type6)"],
    ["percentile(x, 0.9, Inclusive)", "percentile(x, 0.9, type7)"],
    ["percentile(x, 0.9, TYPE8)", "percentile(x, 0.9, type8)"],
    ["first(Heads, [Snapshot Date])", "first(Heads, [Snapshot Date])"],
    ["growth(revenue, yearago)", "growth(revenue, yearAgo)"],
    ["retained([Customer ID], previous)", "retained([Customer ID], previous)"],
    ["toDate(revenue, YEAR)", "toDate(revenue, year)"],
    ["rolling(revenue, 12, month)", "rolling(revenue, 12, month)"],
    ["rolling(revenue, 12)", "rolling(revenue, 12)"],
    ["previous(revenue, 2)", "previous(revenue, 2)"],
    ["total(revenue, Region, [Sub Category])", "total(revenue, Region, [Sub Category])"],
    ["round(x, -3, HALFUP)", "round(x, -3, halfUp)"],
    ["if(a > b, a, null)", "if(a > b, a, null)"],
    ["share([Customer ID], countDistinct([Order ID]) >= 2)", "share([Customer ID], countDistinct([Order ID]) >= 2)"],
    // a Chinese keyboard
    ["sum（销售额 where 折扣率 ＞ ２０％）÷count（）", "sum(销售额 where 折扣率 > 0.2) / count()"],
    ["a≥b and c≤d and e≠f", "a >= b and c <= d and e <> f"],
    ["a＞＝b and c＜＝d and e＜＞f and g！＝h", "a >= b and c <= d and e <> f and g <> h"],
    ["ａ＋b－c×d", "ａ + b - c * d"],
    ["\u3000x in （'东'、'西'）", "x in ('东', '西')"],
  ])("reads %s as %s", (text, expected) => {
    expect(canonical(text)).toBe(expected);
    expect(withoutSpans(parseFormula(expected))).toEqual(withoutSpans(parseFormula(text)));
  });

  it("counts parentheses to what they enclose", () => {
    const tree = parseFormula("(a + b) / ((c))");
    expect(tree.at).toEqual({ start: 0, end: 15 });
    expect(tree.kind === "binary" && [tree.left.at, tree.right.at]).toEqual([
      { start: 0, end: 7 },
      { start: 10, end: 15 },
    ]);
  });

  it("gives spans in UTF-16 units of the text as it was written", () => {
    const text = "'😀' ＝ sum（ [a]]b] ）";
    const tree = parseFormula(text);
    expect(tree.at).toEqual({ start: 0, end: text.length });
    expect(tree.kind === "binary" && text.slice(tree.left.at.start, tree.left.at.end)).toBe("'😀'");
    expect(tree.kind === "binary" && text.slice(tree.right.at.start, tree.right.at.end)).toBe("sum（ [a]]b] ）");
  });

  it.each([
    ["", "value-expected", [0, 0], undefined],
    ["sum(Sales", "closing-expected", [9, 9], undefined],
    ["1,234", "operator-expected", [1, 2], "1234"],
    ["a b", "operator-expected", [2, 3], undefined],
    ["1 +", "value-expected", [3, 3], undefined],
    ["12abc", "number", [0, 5], undefined],
    ["1e5", "number", [0, 3], undefined],
    ["1.", "number", [0, 2], undefined],
    ["1.2.3", "number", [0, 5], undefined],
    ["'open", "unclosed-text", [0, 5], undefined],
    ["[open", "unclosed-name", [0, 5], undefined],
    ["[]", "empty-name", [0, 2], undefined],
    ["a ; b", "character", [2, 3], undefined],
    ["a ! b", "character", [2, 3], "<>"],
    ["a % b", "operator-expected", [2, 3], undefined],
    ["😀", "character", [0, 2], undefined],
    ["a < b < c", "chained-comparison", [6, 7], undefined],
    ["a is 5", "null-expected", [5, 6], undefined],
    ["a in b", "list-expected", [5, 6], undefined],
    ["a in ()", "value-expected", [6, 7], undefined],
    ["a between 1, 2", "and-expected", [11, 12], undefined],
    ["a not = b", "operator-expected", [6, 7], undefined],
    ["a.1", "name-expected", [2, 3], undefined],
    ["a.b.c", "operator-expected", [3, 4], undefined],
    ["[sum](x)", "operator-expected", [5, 6], undefined],
    ["smu(Sales)", "unknown-function", [0, 3], "sum"],
    ["countDistnct(x)", "unknown-function", [0, 12], "countDistinct"],
    ["frobnicate(x)", "unknown-function", [0, 10], undefined],
    ["sum()", "argument-count", [0, 5], undefined],
    ["sum(a, b)", "argument-count", [0, 9], undefined],
    ["max(a, b)", "argument-count", [0, 9], "greatest"],
    ["min(a, b)", "argument-count", [0, 9], "least"],
    ["mean(a)", "argument-count", [0, 7], "avg"],
    ["percentile(x, 0.9)", "argument-count", [0, 18], undefined],
    ["first(x)", "argument-count", [0, 8], undefined],
    ["percentile(x, 90, type7)", "argument", [14, 16], undefined],
    ["percentile(x, 0.9, type10)", "argument", [19, 25], undefined],
    ["growth(revenue, lastYear)", "argument", [16, 24], undefined],
    ["rolling(x, 0)", "argument", [11, 12], undefined],
    ["rolling(x, 2.5)", "argument", [11, 14], undefined],
    ["round(x, 31)", "argument", [9, 11], undefined],
    ["share(a + b, true)", "argument", [6, 11], undefined],
    ["abs(x where y)", "where", [6, 11], undefined],
    ["share(a, b where c)", "where", [11, 16], undefined],
    ["where", "value-expected", [0, 5], undefined],
  ])("refuses %s: %s at %j, suggesting %s", (text, problem, [start, end], suggestion) => {
    expect(problemOf(text)).toMatchObject({ code: "kpi/formula-syntax", problem, start, end });
    expect(problemOf(text).suggestion).toBe(suggestion);
  });

  it("says what it found and what it expected", () => {
    expect(() => parseFormula("smu(Sales)")).toThrow(
      'parseFormula: expected the name of a function, found "smu" at 0; did you mean sum? [kpi/formula-syntax]',
    );
    expect(() => parseFormula("max(a, b)")).toThrow("expected 1 argument for max");
    expect(() => parseFormula("growth(x, y)")).toThrow('expected one of previous, yearAgo, found "y"');
    expect(() => parseFormula("1 +")).toThrow("found the end of the formula at 3");
  });

  it("refuses what is no text", () => {
    for (const value of [undefined, null, 12, {}, ["a"]]) {
      expect(() => parseFormula(value as string)).toThrow("[kpi/formula-syntax]");
    }
  });
});

describe("limits of a formula", () => {
  it("refuses a megabyte before it reads a word of it", () => {
    const text = "(".repeat(1_000_000);
    const started = process.hrtime.bigint();
    expect(problemOf(text)).toMatchObject({ code: "kpi/formula-too-long", limit: 10_000 });
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(50);
    expect(canonical(`${" ".repeat(9_999)}1`)).toBe("1");
    expect(problemOf(`${" ".repeat(10_000)}1`).code).toBe("kpi/formula-too-long");
  });

  it.each([
    ["parentheses", (n: number) => `${"(".repeat(n)}1${")".repeat(n)}`],
    ["signs", (n: number) => `${"-".repeat(n)}1`],
    ["not", (n: number) => `${"not ".repeat(n)}true`],
    ["calls", (n: number) => `${"abs(".repeat(n)}1${")".repeat(n)}`],
    ["lists", (n: number) => `${"1 in (".repeat(n)}1${")".repeat(n)}`],
  ])("reads 100 nested %s, and refuses 101 and thousands", (_, nested) => {
    expect(safeParseFormula(nested(100)).ok).toBe(true);
    expect(problemOf(nested(101)).code).toBe("kpi/formula-too-deep");
    expect(problemOf(nested(1200)).code).toBe("kpi/formula-too-deep");
  });

  it("reads a chain of 1,000 operands, and refuses more, so that walkers of the tree never overflow", () => {
    const chain = (n: number): string => Array.from({ length: n }, () => "a").join("+");
    expect(canonical(chain(1000)).length).toBe(999 * 4 + 1);
    expect(problemOf(chain(1001)).code).toBe("kpi/formula-too-deep");
    expect(problemOf(chain(5000)).code).toBe("kpi/formula-too-deep");
  });

  it("does not let between double its way to an endless tree", () => {
    let text = "x";
    for (let i = 0; i < 90; i++) text = `if(${text} between 1 and 2, 1, 0)`;
    expect(problemOf(text).code).toBe("kpi/formula-too-deep");
  });

  it("takes linear time for the worst texts it lets in", () => {
    const worst = [
      "1".repeat(400),
      "0".repeat(9_999),
      `${"0".repeat(9_998)}1`,
      `'${"''".repeat(4_990)}'`,
      `[${"]]".repeat(4_990)}`,
      `${"a ".repeat(4_999)}`,
      "'".repeat(9_999),
      "(".repeat(9_999),
      `1.${"0".repeat(9_000)}1`,
      "1".repeat(9_999),
      `x${"\u0301".repeat(9_000)}`,
    ];
    const started = process.hrtime.bigint();
    for (const text of worst) safeParseFormula(text);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(500);
  });

  it("refuses numbers that no input may have", () => {
    expect(canonical("1".repeat(400))).toBe("1".repeat(400));
    expect(problemOf("1".repeat(401))).toMatchObject({ code: "kpi/formula-syntax", problem: "number" });
    expect(canonical("0".repeat(5000))).toBe("0");
  });
});

describe("safeParseFormula", () => {
  it("gives the tree, or one finding with words' data and a span", () => {
    expect(safeParseFormula("a")).toEqual({ ok: true, expression: parseFormula("a") });
    expect(safeParseFormula("smu(Sales)")).toEqual({
      ok: false,
      findings: [
        {
          code: "kpi/formula-syntax",
          severity: "error",
          place: { path: [], span: { start: 0, end: 3 } },
          data: {
            problem: "unknown-function",
            found: "smu",
            expected: "the name of a function",
            suggestion: "sum",
            function: "smu",
          },
        },
      ],
    });
  });
});

describe("printFormula", () => {
  it("refuses a tree made by hand that is too deep to walk", () => {
    let deep = parseFormula("a");
    for (let i = 0; i < 100_000; i++) deep = { kind: "negate", operand: deep, at: deep.at };
    expect(() => printFormula(deep)).toThrow("[kpi/formula-too-deep]");
  });
});
