import { calculateKpis, type KpiModel, prepareFacts } from "opslogic/kpi";
import { describe, expect, test } from "vitest";
import { calculated, day, errorOf, QUERY, TABLE } from "./one-kpi.js";
import { codeOf } from "./vectors.js";

describe("facts that are no facts", () => {
  const refused: readonly (readonly [string, unknown, string, readonly unknown[]])[] = [
    ["nothing", null, "kpi/not-a-row", ["t"]],
    ["a text", "abc", "kpi/not-a-row", ["t"]],
    ["a number", 5, "kpi/not-a-row", ["t"]],
    ["a row that is null", [{ day, x: 1 }, null], "kpi/not-a-row", ["t", 1]],
    ["a row that is a list", [{ day, x: 1 }, [day, 1]], "kpi/not-a-row", ["t", 1]],
    ["a row that is a text", [{ day, x: 1 }, "abc"], "kpi/not-a-row", ["t", 1]],
    // biome-ignore lint/suspicious/noSparseArray: that is the point
    ["a hole in the list", [{ day, x: 1 }, , { day, x: 1 }], "kpi/not-a-row", ["t", 1]],
    ["rows without the column", [{ day }], "kpi/missing-column", ["t", "x"]],
    ["columns without the column", { day: [day] }, "kpi/missing-column", ["t", "x"]],
    ["rows without the date", [{ x: 5 }], "kpi/missing-column", ["t", "day"]],
    ["columns of different length", { day: [day, day], x: [1] }, "kpi/uneven-columns", ["t", "x"]],
    [
      "a mask of different length",
      { day: [day, day], x: { values: [1, 2], missing: [true] } },
      "kpi/uneven-columns",
      ["t", "x", "missing"],
    ],
    ["a column that is an object", { day: { 0: day }, x: [1] }, "kpi/not-a-row", ["t", "day"]],
    ["a column that is a set", { day: [day], x: new Set([1]) }, "kpi/not-a-row", ["t", "x"]],
    ["a column that is a text", { day: [day], x: "5" }, "kpi/not-a-row", ["t", "x"]],
    ["a column that is null", { day: [day], x: null }, "kpi/not-a-row", ["t", "x"]],
  ];
  test.each(refused)("%s", (_name, facts, code, path) => {
    const error = errorOf(() => calculated("sum(x)", facts));
    expect([error.code, error.details.path]).toEqual([code, path]);
  });

  test("no facts of a table", () => {
    const model: KpiModel = { tables: { t: TABLE }, kpis: [{ id: "k", formula: "sum(x)" }] };
    for (const facts of [{}, undefined, { u: [] }])
      expect(codeOf(() => calculateKpis(model, facts as never, QUERY))).toBe("kpi/missing-facts");
  });

  test("what a getter of the caller throws is the caller's own", () => {
    const boom = new Error("boom");
    const row = Object.defineProperty({ day }, "x", {
      enumerable: true,
      get: () => {
        throw boom;
      },
    });
    expect(() => calculated("sum(x)", [row])).toThrow(boom);
  });

  test("a proxy is read like any row", () => {
    expect(calculated("sum(x)", [new Proxy({ day, x: 3 }, {})])).toEqual([["2026-01", "3"]]);
  });

  test("empty ones give an empty answer", () => {
    expect(calculated("sum(x)", [])).toEqual([]);
    expect(calculated("sum(x)", { day: [], x: [] })).toEqual([]);
    expect(calculated("sum(x / 2 where c = 'a' and x > 1)", [], { by: ["c"], totals: [[]] })).toEqual([]);
    expect(prepareFacts(TABLE, []).rows).toBe(0);
  });
});

describe("a column that changes its type", () => {
  test("is refused value by value", () => {
    const error = errorOf(() =>
      calculated("countDistinct(c)", [
        { day, c: "a" },
        { day, c: 1 },
        { day, c: true },
        { day, c: {} },
        { day, c: Number.NaN },
      ]),
    );
    expect(error.details.data).toMatchObject({
      count: 4,
      first: [
        { row: 1, problem: "other-type" },
        { row: 2, problem: "other-type" },
        { row: 3, problem: "not-text" },
        { row: 4 },
      ],
    });
    expect(
      codeOf(() =>
        calculated(
          "count()",
          [
            { day, g: 1 },
            { day, g: "z" },
          ],
          { by: ["g"] },
        ),
      ),
    ).toBe("kpi/bad-values");
    expect(
      codeOf(() =>
        calculated(
          "count()",
          [
            { day, g: "z" },
            { day, g: 1 },
          ],
          { by: ["g"] },
        ),
      ),
    ).toBe("kpi/bad-values");
    expect(
      codeOf(() =>
        calculated("count(where flag)", [
          { day, flag: true },
          { day, flag: "maybe" },
        ]),
      ),
    ).toBe("kpi/bad-values");
  });

  test("one number written in two ways is one member", () => {
    expect(
      calculated(
        "count()",
        [
          { day, g: 1.5 },
          { day, g: "1.50" },
        ],
        { by: ["g"] },
      ),
    ).toEqual([["2026-01", "1.5", "2"]]);
  });
});

describe("coded texts", () => {
  const of = (codes: unknown, members: unknown): object => ({ day: [day, day], c: { codes, members } });
  test("count a member once that is listed twice", () => {
    expect(calculated("countDistinct(c)", of([0, 1], ["a", "a"]))).toEqual([["2026-01", "1"]]);
    expect(calculated("count(where c = 'a')", of([0, 1], ["a", "a"]))).toEqual([["2026-01", "2"]]);
  });
  test("refuse codes and members that do not fit", () => {
    for (const codes of [
      [0, 7],
      [0, -2],
      [0, 0.5],
      [0, Number.NaN],
      [0, "0"],
      [0, null],
    ])
      expect(
        codeOf(() => calculated("count(c)", of(codes, ["a"]))),
        String(codes),
      ).toBe("kpi/bad-values");
    expect(errorOf(() => calculated("count(c)", of([0, 1], ["a", 5]))).details.data).toMatchObject({
      first: [{ row: 1, problem: "not-text" }],
    });
    expect(calculated("count(c)", of([0, 0], ["a", 5]))).toEqual([["2026-01", "2"]]);
  });
});
