import { calculateKpis, explainKpi, figureAt, type KpiModel, type KpiQuery, toRows } from "opslogic/kpi";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "./vectors.js";

const TABLE = { date: "day", columns: { x: { type: "number" }, c: { type: "text" } } } as const;
const QUERY = {
  grain: "month",
  range: { start: "2026-01-01", endExclusive: "2026-05-01" },
  dataThrough: "2026-04-30",
} as const;
const ROWS = [
  { day: "2026-01-05", c: "a", x: 5 },
  { day: "2026-01-06", c: "b", x: 7 },
  { day: "2026-03-05", c: "b", x: 1 },
];

function found(kpis: KpiModel["kpis"], query: Partial<KpiQuery> = {}): unknown[] {
  const cube = calculateKpis(
    deepFreeze({ tables: { t: TABLE }, kpis }),
    { t: ROWS },
    deepFreeze({ ...QUERY, ...query }),
  );
  return toRows(cube).map(({ kpi, period, members, value, reason, notes }) => [
    kpi,
    period,
    ...Object.values(members),
    value ?? reason,
    ...notes,
  ]);
}

const sum = { id: "k", formula: "sum(x)" } as const;

describe("periods and members without rows", () => {
  test("are not listed unless a policy says so", () => {
    expect(found([sum])).toEqual([
      ["k", "2026-01", "12"],
      ["k", "2026-03", "1"],
    ]);
  });
  test("are listed without a value by null", () => {
    expect(found([sum], { fill: { periods: "null" } })).toEqual([
      ["k", "2026-01", "12"],
      ["k", "2026-02", "no-data"],
      ["k", "2026-03", "1"],
      ["k", "2026-04", "no-data"],
    ]);
  });
  test("are zero by zero, and noted", () => {
    expect(found([sum], { fill: { periods: "zero" } })).toEqual([
      ["k", "2026-01", "12"],
      ["k", "2026-02", "0", "filled"],
      ["k", "2026-03", "1"],
      ["k", "2026-04", "0", "filled"],
    ]);
  });
  test("have the last value by carry, and are noted; before the first there is none", () => {
    expect(found([sum], { by: ["c"], fill: { periods: "carry" } })).toEqual([
      ["k", "2026-01", "a", "5"],
      ["k", "2026-01", "b", "7"],
      ["k", "2026-02", "a", "5", "carried"],
      ["k", "2026-02", "b", "7", "carried"],
      ["k", "2026-03", "a", "5", "carried"],
      ["k", "2026-03", "b", "1"],
      ["k", "2026-04", "a", "5", "carried"],
      ["k", "2026-04", "b", "1", "carried"],
    ]);
    expect(
      found([sum], { range: { start: "2025-12-01", endExclusive: "2026-02-01" }, fill: { periods: "carry" } }),
    ).toEqual([
      ["k", "2025-12", "no-data"],
      ["k", "2026-01", "12"],
    ]);
  });
  test("of members are filled in periods that have rows only", () => {
    expect(found([sum], { by: ["c"], fill: { members: "zero" } })).toEqual([
      ["k", "2026-01", "a", "5"],
      ["k", "2026-01", "b", "7"],
      ["k", "2026-03", "a", "0", "filled"],
      ["k", "2026-03", "b", "1"],
    ]);
  });
  test("follow the policy of their own KPI first", () => {
    expect(
      found([
        { ...sum, missing: { periods: "zero" } },
        { id: "n", formula: "avg(x)" },
      ]).filter((row) => (row as string[])[1] === "2026-02"),
    ).toEqual([
      ["k", "2026-02", "0", "filled"],
      ["n", "2026-02", "no-data"],
    ]);
  });
  test("do not become a base: a policy applies to the finished KPI", () => {
    const rows = found([sum, { id: "g", formula: "growth(k, previous)" }], { fill: { periods: "carry" } });
    expect(rows.filter((row) => (row as string[])[0] === "g").map((row) => (row as string[])[2])).toEqual([
      "no-base",
      "no-data",
      "no-base",
      "no-data",
    ]);
  });
});

describe("a definition that changed", () => {
  const kpis = [
    { id: "r", formula: "sum(x)", effectiveUntil: "2026-02-01" },
    { id: "r", formula: "sum(x) * 2", effectiveFrom: "2026-02-01", effectiveUntil: "2026-04-01" },
    { id: "p", formula: "previous(r, 2)" },
  ] as const;
  test("holds for its own days, also in a comparison", () => {
    expect(found(kpis)).toEqual([
      ["r", "2026-01", "12"],
      ["p", "2026-01", "no-data"],
      ["r", "2026-03", "2"],
      ["p", "2026-03", "12"],
    ]);
  });
  test("is not in force after them, whether the cell has rows or not", () => {
    const cube = calculateKpis(
      { tables: { t: TABLE }, kpis },
      { t: [...ROWS, { day: "2026-04-01", c: "a", x: 9 }] },
      { ...QUERY, by: ["c"] },
    );
    for (const c of ["a", "b", "never"]) {
      expect(figureAt(cube, { kpi: "r", period: "2026-04", members: { c } }).reason).toBe("not-in-force");
      expect(explainKpi(cube, { kpi: "r", period: "2026-04", members: { c } }).figure.reason).toBe("not-in-force");
    }
    expect(figureAt(cube, { kpi: "r", period: "2026-02", members: { c: "a" } }).reason).toBe("no-data");
  });
});
