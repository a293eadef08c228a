import { calculateKpis } from "opslogic/kpi";
import { describe, expect, test } from "vitest";
import { calculated, day, errorOf, QUERY, TABLE } from "./one-kpi.js";
import { codeOf } from "./vectors.js";

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
