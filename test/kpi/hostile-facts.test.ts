import { OpsLogicError } from "opslogic/core";
import { calculateKpis, type KpiModel, prepareFacts, toRows } from "opslogic/kpi";
import { describe, expect, test } from "vitest";
import { codeOf, deepFreeze } from "./vectors.js";

const TABLE = { date: "day", columns: { x: { unit: "USD" }, c: { type: "text" } } } as const;
const day = "2026-01-05";
const QUERY = {
  grain: "month",
  range: { start: "2026-01-01", endExclusive: "2026-04-01" },
  dataThrough: "2026-03-31",
} as const;

function calculated(
  formula: string,
  facts: unknown,
  query: object = {},
  options: object = {},
  table: object = {},
): unknown[] {
  const model: KpiModel = { tables: { t: { ...TABLE, ...table } }, kpis: [{ id: "k", formula, direction: "higher" }] };
  const cube = calculateKpis(deepFreeze(model), { t: facts as never }, { ...QUERY, ...query }, options);
  return toRows(cube).map(({ period, members, value, reason, notes }) => [
    period,
    ...Object.values(members),
    value ?? reason,
    ...notes,
  ]);
}

/** The error of a call. */
function errorOf(call: () => unknown): OpsLogicError {
  try {
    call();
  } catch (error) {
    if (error instanceof OpsLogicError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a value that is no number", () => {
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ["text", "abc", "not-a-number"],
    ["NaN", Number.NaN, "not-finite"],
    ["Infinity", Number.POSITIVE_INFINITY, "not-finite"],
    ["the text Infinity", "-Infinity", "not-finite"],
    ["a huge exponent", "1e999999999", "out-of-range"],
    ["a tiny exponent", "1e-401", "out-of-range"],
    ["too many digits", "9".repeat(401), "out-of-range"],
    ["a megabyte of digits", "9".repeat(1_000_000), "out-of-range"],
    ["an object", {}, "not-a-number"],
    ["a list", [5], "not-a-number"],
    ["a truth", true, "not-a-number"],
    ["a symbol", Symbol("s"), "not-a-number"],
    ["a function", () => 1, "not-a-number"],
    ["a date", new Date(0), "not-a-number"],
    ["a space before", " 5", "not-a-number"],
    ["groups of digits", "1,000", "not-a-number"],
    ["hexadecimal", "0x10", "not-a-number"],
    ["full-width digits", "１", "not-a-number"],
  ];
  test.each(wrong)("%s is named with its place", (_name, value, problem) => {
    for (const facts of [
      [
        { day, x: 1 },
        { day, x: value },
      ],
      { day: [day, day], x: [1, value] },
    ]) {
      const error = errorOf(() => calculated("sum(x)", facts));
      expect(error.code).toBe("kpi/bad-values");
      expect(error.details.path).toEqual(["t", 1, "x"]);
      expect(error.details.data).toMatchObject({ count: 1, first: [{ table: "t", row: 1, column: "x", problem }] });
      expect(error.message.length).toBeLessThan(500);
    }
  });

  test("in a typed array is bad too; a gap is said by a mask", () => {
    expect(codeOf(() => calculated("sum(x)", { day: [day], x: Float64Array.of(Number.NaN) }))).toBe("kpi/bad-values");
    expect(calculated("sum(x)", { day: [day, day], x: { values: [3, 4], missing: [1, 0] } })).toEqual([
      ["2026-01", "4"],
    ]);
  });

  test("null, undefined and empty text are no numbers, and no error", () => {
    expect(calculated("sum(x)", [{ day, x: null }, { day }, { day, x: "" }, { day, x: 2 }])).toEqual([
      ["2026-01", "2"],
    ]);
    expect(calculated("sum(x)", [{ day, x: null }])).toEqual([["2026-01", "no-values"]]);
  });
});

describe("a date that is no date", () => {
  const wrong = [
    "2026-02-30",
    "2026-2-3",
    "03/31/2026",
    "0000-01-01",
    "10000-01-01",
    "2026-01-05 ",
    45000,
    {},
    true,
  ] as const;
  test.each(wrong)("%s", (value) => {
    const error = errorOf(() =>
      calculated("sum(x)", [
        { day, x: 1 },
        { day: value, x: 5 },
      ]),
    );
    expect([error.code, error.details.path]).toEqual(["kpi/bad-values", ["t", 1, "day"]]);
    expect(error.details.data).toMatchObject({ first: [{ problem: "not-a-day" }] });
  });

  test.each([new Date(0), "2026-01-05T10:00:00Z"])("an instant without a zone: %s", (value) => {
    const error = errorOf(() =>
      calculated("sum(x)", [
        { day, x: 1 },
        { day: value, x: 5 },
      ]),
    );
    expect(error.details.data).toMatchObject({ first: [{ row: 1, problem: "no-zone" }] });
  });

  test.each(["2026-02-30T00:00:00Z", new Date(Number.NaN), "2026-01-05T99:00:00Z", "2026-01-05T10:00:00"])(
    "no instant, with a zone: %s",
    (value) => {
      const error = errorOf(() =>
        calculated(
          "sum(x)",
          [
            { day, x: 1 },
            { day: value, x: 5 },
          ],
          {},
          {},
          { zone: "Asia/Shanghai" },
        ),
      );
      expect(error.details.data).toMatchObject({ first: [{ row: 1, column: "day" }] });
    },
  );

  test("none at all is counted, not dropped", () => {
    const cube = calculateKpis(
      { tables: { t: TABLE }, kpis: [{ id: "k", formula: "sum(x)" }] },
      {
        t: [
          { day, x: 1 },
          { day: null, x: 5 },
          { day: "", x: 6 },
        ],
      },
      QUERY,
    );
    expect(cube.findings).toContainEqual(
      expect.objectContaining({ code: "kpi/rows-undated", data: { table: "t", count: 2, rows: 3 } }),
    );
  });
});

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
