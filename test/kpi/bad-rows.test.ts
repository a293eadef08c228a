import type { OpsLogicError } from "opslogic/core";
import { calculateKpis, type KpiModel, prepareFacts, toRows } from "opslogic/kpi";
import { describe, expect, test } from "vitest";
import { codeOf } from "./vectors.js";

const QUERY = {
  grain: "month",
  range: { start: "2026-01-01", endExclusive: "2026-04-01" },
  dataThrough: "2026-03-31",
} as const;
const TABLE = { date: "day", columns: { x: { unit: "USD" }, c: { type: "text" } } } as const;
const kpi = (id: string, formula: string): KpiModel["kpis"][number] => ({
  id,
  formula,
  direction: "higher",
  owner: "o",
});

function excluded(
  formulas: Readonly<Record<string, string>>,
  rows: readonly Record<string, unknown>[],
  query: object = {},
): unknown[] {
  const model: KpiModel = {
    tables: { t: TABLE },
    kpis: Object.entries(formulas).map(([id, formula]) => kpi(id, formula)),
  };
  const cube = calculateKpis(model, { t: rows }, { ...QUERY, ...query }, { badRows: "exclude" });
  return toRows(cube).map(({ kpi: id, period, members, value, reason, notes }) => [
    id,
    period,
    ...Object.values(members),
    value ?? reason,
    ...notes,
  ]);
}

const on = (month: number, x: unknown, c: string | null = null): Record<string, unknown> => ({
  day: `2026-0${month}-05`,
  x,
  c,
});

describe("ten thousand bad rows", () => {
  test("are counted, and the first ten of them shown, in the order of rows", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({
      day: "2026-01-05",
      x: i % 2 === 0 ? 1 : i % 4 === 1 ? "bad" : Number.NaN,
    }));
    let error: unknown;
    try {
      prepareFacts(TABLE, rows, { columns: ["day", "x"], name: "t" });
    } catch (thrown) {
      error = thrown;
    }
    const { code, details } = error as OpsLogicError;
    expect(code).toBe("kpi/bad-values");
    const { count, first } = details.data as { count: number; first: { row: number }[] };
    expect([count, first.map(({ row }) => row)]).toEqual([10_000, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19]]);
  });

  test("of several columns are shown in the order of rows too", () => {
    const rows = [
      ...Array.from({ length: 10 }, () => on(1, "bad")),
      ...Array.from({ length: 20 }, () => on(1, Number.NaN)),
    ];
    const { excluded: found } = prepareFacts(TABLE, rows, { badRows: "exclude" });
    expect([found?.count, found?.badValues, found?.first.map(({ row }) => row)]).toEqual([
      30,
      30,
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]);
  });
});

describe("rows left out for bad values are noted", () => {
  test("on the figures that they would have touched, and on those only", () => {
    expect(
      excluded({ k: "sum(x)" }, [on(1, "bad", "a"), on(2, 5, "a"), on(2, 5, "b")], { by: ["c"], totals: [[]] }),
    ).toEqual([
      ["k", "2026-01", "a", "no-data", "rows-excluded"],
      ["k", "2026-02", "a", "5"],
      ["k", "2026-02", "b", "5"],
      ["k", "2026-01", "no-data", "rows-excluded"],
      ["k", "2026-02", "10"],
    ]);
  });

  test("on a comparison with the period that lacks them, not on the figure beside it", () => {
    const rows = [on(1, "bad"), on(1, 4), on(2, 5), on(3, 5)];
    expect(excluded({ r: "sum(x)", g: "growth(r, previous)" }, rows)).toEqual([
      ["r", "2026-01", "4", "rows-excluded"],
      ["g", "2026-01", "no-base", "rows-excluded"],
      ["r", "2026-02", "5"],
      ["g", "2026-02", "0.25", "rows-excluded"],
      ["r", "2026-03", "5"],
      ["g", "2026-03", "0"],
    ]);
  });

  test("on every share of a total that lacks them", () => {
    expect(
      excluded({ r: "sum(x)", s: "r / total(r)" }, [on(1, "bad", "a"), on(1, 4, "b"), on(2, 5, "b")], { by: ["c"] }),
    ).toEqual([
      ["r", "2026-01", "a", "no-data", "rows-excluded"],
      ["s", "2026-01", "a", "no-data", "rows-excluded"],
      ["r", "2026-01", "b", "4"],
      ["s", "2026-01", "b", "1", "rows-excluded"],
      ["r", "2026-02", "b", "5"],
      ["s", "2026-02", "b", "1"],
    ]);
  });

  test("everywhere if nobody knows when they were", () => {
    expect(
      excluded({ k: "sum(x)" }, [{ day: "soon", x: 5, c: "a" }, on(1, 4, "b"), on(2, 4, "b")], { by: ["c"] }),
    ).toEqual([
      ["k", "2026-01", "b", "4", "rows-excluded"],
      ["k", "2026-02", "b", "4", "rows-excluded"],
    ]);
  });

  test("and in a finding with their count", () => {
    const cube = calculateKpis(
      { tables: { t: TABLE }, kpis: [kpi("k", "sum(x)")] },
      { t: [on(1, "bad"), on(1, 4)] },
      QUERY,
      { badRows: "exclude" },
    );
    expect(cube.findings).toContainEqual(
      expect.objectContaining({ code: "kpi/rows-excluded", data: { table: "t", count: 1, rows: 2 } }),
    );
  });
});

describe("tables that are looked up", () => {
  const model: KpiModel = {
    tables: {
      t: { date: "day", columns: { x: { unit: "USD" }, id: { type: "text" } }, lookups: { id: "who" } },
      who: { key: "key", columns: { segment: { type: "text" }, weight: { type: "number" } } },
    },
    kpis: [kpi("k", "sum(x)"), kpi("w", "sum(x * who.weight)")],
  };
  const rows = [
    { ...on(1, 5), id: "a" },
    { ...on(1, 7), id: "gone" },
    { ...on(1, 11), id: null },
  ];
  const asked = (who: unknown, badRows: "refuse" | "exclude" = "refuse"): unknown[] =>
    toRows(calculateKpis(model, { t: rows, who: who as never }, { ...QUERY, by: ["who.segment"] }, { badRows })).map(
      ({ kpi: id, members, value, reason, notes }) => [id, members["who.segment"], value ?? reason, ...notes],
    );

  test("give rows without a match the null member", () => {
    expect(asked([{ key: "a", segment: "S", weight: 2 }])).toEqual([
      ["k", "S", "5"],
      ["w", "S", "10"],
      ["k", null, "18"],
      ["w", null, "no-values"],
    ]);
  });
  test("must have each key once", () => {
    const twice = [
      { key: "a", segment: "S", weight: 2 },
      { key: "a", segment: "T", weight: 2 },
    ];
    expect(codeOf(() => asked(twice))).toBe("kpi/duplicate-key");
  });
  test("may have rows without a key", () => {
    expect(
      asked([
        { key: null, segment: "S", weight: 2 },
        { key: null, segment: "S", weight: 2 },
        { key: "a", segment: "S", weight: 2 },
      ]),
    ).toHaveLength(4);
  });
  test("take the rows with them that look up a bad row", () => {
    const bad = [{ key: "a", segment: "S", weight: "bad" }];
    expect(codeOf(() => asked(bad))).toBe("kpi/bad-values");
    expect(asked(bad, "exclude")).toEqual([
      ["k", "S", "no-data", "rows-excluded"],
      ["w", "S", "no-data", "rows-excluded"],
      ["k", null, "18"],
      ["w", null, "no-values"],
    ]);
  });
  test("must be there", () => {
    expect(codeOf(() => calculateKpis(model, { t: rows }, { ...QUERY, by: ["who.segment"] }))).toBe(
      "kpi/missing-facts",
    );
  });
});

describe("cleaning", () => {
  const cleaned = (column: "x" | "day", values: readonly unknown[], presets: readonly string[]): unknown => {
    const rows = values.map((value) => ({ day: "2026-01-05", x: 1, [column]: value }));
    const facts = prepareFacts({ date: "day", columns: { x: { unit: "USD" } } }, rows, {
      clean: { [column]: presets as never },
    });
    return facts.cleaned;
  };
  test("counts every change of every preset", () => {
    expect(cleaned("x", ["1,234.50", "12", " 7", "1,000"], ["thousands", "trim"])).toEqual([
      { column: "x", preset: "thousands", count: 2 },
      { column: "x", preset: "trim", count: 1 },
    ]);
    expect(cleaned("x", ["（１，２００）"], ["fullWidth", "accountingNegatives", "thousands"])).toEqual([
      { column: "x", preset: "fullWidth", count: 1 },
      { column: "x", preset: "accountingNegatives", count: 1 },
      { column: "x", preset: "thousands", count: 1 },
    ]);
    expect(cleaned("day", [45000, "45001", "2026-01-05"], ["excelDates"])).toEqual([
      { column: "day", preset: "excelDates", count: 2 },
    ]);
    expect(cleaned("x", ["N/A", "-", 5], ["emptyAsMissing"])).toEqual([
      { column: "x", preset: "emptyAsMissing", count: 2 },
    ]);
  });
  test("gives the number that was meant, and nothing else", () => {
    const sum = (value: unknown, presets: readonly string[]): unknown => {
      const cube = calculateKpis(
        { tables: { t: TABLE }, kpis: [kpi("k", "sum(x)")] },
        { t: [{ ...on(1, value) }] },
        QUERY,
        { clean: { x: presets as never } },
      );
      return toRows(cube)[0]?.value;
    };
    expect(sum("1,234.50", ["thousands"])).toBe("1234.5");
    expect(sum("12%", ["percent"])).toBe("0.12");
    expect(sum("(1,200)", ["accountingNegatives", "thousands"])).toBe("-1200");
    expect(sum("１２．５％", ["fullWidth", "percent"])).toBe("0.125");
    for (const wrong of ["1,23", "1,2345", "12,34.5", ",5"])
      expect(
        codeOf(() => sum(wrong, ["thousands"])),
        wrong,
      ).toBe("kpi/bad-values");
  });
  test("knows the day that 1900 did not have", () => {
    const days = (serial: number): unknown => {
      const facts = prepareFacts({ date: "day" }, [{ day: serial }], { clean: { day: ["excelDates"] } });
      return (facts.columns[0] as unknown as { days: Int32Array }).days[0];
    };
    expect([days(1), days(59), days(61), days(45000)]).toEqual(
      ["1900-01-01", "1900-02-28", "1900-03-01", "2023-03-15"].map((day) => Date.parse(day) / 86_400_000),
    );
    expect(codeOf(() => days(60))).toBe("kpi/bad-values");
  });
  test("leaves columns alone that it is not asked for, whatever they are called", () => {
    const table = { date: "day", columns: { constructor: { type: "number" } } } as const;
    expect(prepareFacts(table, JSON.parse('[{"day":"2026-01-05","constructor":"5"}]'), { clean: {} }).cleaned).toEqual(
      [],
    );
  });
});
