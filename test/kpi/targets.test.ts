import { gregorian } from "opslogic/calendar";
import { checkTargets, indexTargets, spreadTarget, type TargetRow, targetAt } from "opslogic/kpi";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze } from "./vectors.js";

const model = deepFreeze({
  tables: { orders: { date: "Order Date" }, staff: { date: "Day", members: ["Team"] } },
  kpis: [
    { id: "revenue", formula: "sum(orders.Sales)", direction: "higher" },
    { id: "cost", formula: "sum(orders.Cost) * 1.1", direction: "lower" },
    { id: "margin", formula: "(revenue - cost) / revenue", direction: "higher" },
    { id: "customers", formula: "countDistinct(orders.Customer)", direction: "higher" },
    { id: "heads", formula: "closing(staff.Heads)", direction: "range" },
    { id: "visits", formula: "count(orders.Visit)", direction: "none" },
  ],
} as const);

/** Codes and places of what is found. */
function found(rows: readonly TargetRow[], options?: Parameters<typeof checkTargets>[2]): (readonly unknown[])[] {
  return checkTargets(deepFreeze(rows), model, options).map(({ code, place }) => [code, ...place.path]);
}

describe("indexTargets", () => {
  const rows = deepFreeze<TargetRow[]>([
    { kpi: "revenue", period: "2026-Q1", value: 1000 },
    { kpi: "revenue", period: "2026-Q1", members: { Region: "East", Segment: "Home" }, value: 100 },
    { kpi: "revenue", period: "2026-Q1", members: { Region: null }, value: 5 },
    { kpi: "revenue", period: "2026-Q1", scenario: "forecast", value: 990 },
  ]);
  const index = indexTargets(rows);

  it("finds a target exactly where it was set", () => {
    expect(targetAt(index, { kpi: "revenue", period: "2026-Q1" })).toBe(rows[0]);
    expect(targetAt(index, { kpi: "revenue", period: "2026-Q1", members: {} })).toBe(rows[0]);
    expect(targetAt(index, { kpi: "revenue", period: "2026-Q1", scenario: "plan" })).toBe(rows[0]);
    expect(targetAt(index, { kpi: "revenue", period: "2026-Q1", members: { Segment: "Home", Region: "East" } })).toBe(
      rows[1],
    );
    expect(targetAt(index, { kpi: "revenue", period: "2026-Q1", scenario: "forecast" })).toBe(rows[3]);
  });

  it("never takes the target of a coarser or finer place", () => {
    expect(targetAt(index, { kpi: "revenue", period: "2026-Q1", members: { Region: "East" } })).toBeNull();
    expect(targetAt(index, { kpi: "revenue", period: "2026-01" })).toBeNull();
  });

  it("keeps the member without a name apart from the total and from its text", () => {
    expect(targetAt(index, { kpi: "revenue", period: "2026-Q1", members: { Region: null } })).toBe(rows[2]);
    expect(targetAt(index, { kpi: "revenue", period: "2026-Q1", members: { Region: "null" } })).toBeNull();
  });

  it("is not confused by names of the language", () => {
    const odd = indexTargets([{ kpi: "__proto__", period: "constructor", value: 1 }]);
    expect(targetAt(odd, { kpi: "__proto__", period: "constructor" })).not.toBeNull();
    expect(targetAt(odd, { kpi: "constructor", period: "__proto__" })).toBeNull();
  });

  it("refuses to choose between two", () => {
    const doubled = [...rows, ...rows.slice(0, 2)];
    expect(() => indexTargets(doubled)).toThrow(expect.objectContaining({ code: "kpi/duplicate-target" }));
    try {
      indexTargets(doubled);
    } catch (error) {
      expect((error as { details: { data: unknown } }).details.data).toEqual({
        count: 2,
        first: [
          { row: 4, kpi: "revenue", period: "2026-Q1" },
          { row: 5, kpi: "revenue", period: "2026-Q1" },
        ],
      });
    }
  });
});

describe("checkTargets", () => {
  it("has nothing against a plan that is in order", () => {
    expect(
      found([
        { kpi: "revenue", period: "2026-Q1", value: "1000.00" },
        { kpi: "revenue", period: "2026-01", value: 300 },
        { kpi: "revenue", period: "2026-02", value: 300 },
        { kpi: "revenue", period: "2026-03", value: "400" },
        { kpi: "revenue", period: "2026-Q1", members: { Region: "East" }, value: "600.5" },
        { kpi: "revenue", period: "2026-Q1", members: { Region: "West" }, value: "399.5" },
        { kpi: "cost", period: "2026-Q1", minimum: 300, target: 250, stretch: 200 },
        { kpi: "heads", period: "2026-Q1", low: 10, high: 12 },
        { kpi: "margin", period: "2026-Q1", value: "0.2" },
        { kpi: "margin", period: "2026-Q1", members: { Region: "East" }, value: "0.25" },
        { kpi: "revenue", period: "FY2026-Q1", value: 1000 },
      ]),
    ).toEqual([]);
    expect(checkTargets([])).toEqual([]);
  });

  it("finds two rows for one place", () => {
    const rows: TargetRow[] = [
      { kpi: "revenue", period: "2026-Q1", members: { A: "1", B: "2" }, value: 1 },
      { kpi: "revenue", period: "2026-Q1", members: { B: "2", A: "1" }, value: 1, scenario: "plan" },
      { kpi: "revenue", period: "2026-Q1", members: { A: "1", B: "2" }, value: 1, scenario: "forecast" },
    ];
    expect(found(rows)).toEqual([["kpi/target-duplicate", 1]]);
    expect(checkTargets(rows)[0]?.data).toEqual({ kpi: "revenue", period: "2026-Q1", members: "A=1, B=2", first: 0 });
  });

  it("finds KPIs and periods that do not exist", () => {
    const rows: TargetRow[] = [
      { kpi: "revenues", period: "2026-Q1", value: 1 },
      { kpi: "revenue", period: "Q1 2026", value: 1 },
      { kpi: "revenue", period: "2025-W53", value: 1 },
    ];
    expect(found(rows)).toEqual([
      ["kpi/target-unknown-kpi", 0, "kpi"],
      ["kpi/target-unknown-period", 1, "period"],
      ["kpi/target-unknown-period", 2, "period"],
    ]);
    // Without a model, nothing is known about KPIs.
    expect(checkTargets(rows).map(({ code }) => code)).toEqual([
      "kpi/target-unknown-period",
      "kpi/target-unknown-period",
    ]);
    expect(found([{ kpi: "revenue", period: "FY2026", value: 1 }], { calendar: gregorian() })).toEqual([
      ["kpi/target-unknown-period", 0, "period"],
    ]);
  });

  it.each([
    ["no target", { kpi: "revenue", period: "2026" }, "no-target"],
    ["two kinds", { kpi: "revenue", period: "2026", value: 1, low: 1, high: 2 }, "several-targets"],
    ["half a range", { kpi: "heads", period: "2026", low: 1 }, "not-a-number"],
    ["text", { kpi: "revenue", period: "2026", value: "1,000" }, "not-a-number"],
    ["null", { kpi: "revenue", period: "2026", value: null }, "not-a-number"],
    ["a range upside down", { kpi: "heads", period: "2026", low: 2, high: 1 }, "range-upside-down"],
    ["levels that fall", { kpi: "revenue", period: "2026", minimum: 3, target: 2, stretch: 1 }, "levels-out-of-order"],
    ["levels that rise", { kpi: "cost", period: "2026", minimum: 1, target: 2, stretch: 3 }, "levels-out-of-order"],
    ["equal levels", { kpi: "cost", period: "2026", minimum: 3, target: 2, stretch: 2 }, "levels-out-of-order"],
    ["levels in a zigzag", { kpi: "margin", period: "2026", minimum: 1, target: 3, stretch: 2 }, "levels-out-of-order"],
  ])("finds %s", (_name, row, problem) => {
    const [first, ...more] = checkTargets([row as unknown as TargetRow], model);
    expect(first).toMatchObject({ code: "kpi/target-malformed", severity: "error", data: { problem } });
    expect(more).toEqual([]);
  });

  it("finds the wrong kind, and targets without a better side", () => {
    expect(
      found([
        { kpi: "revenue", period: "2026", low: 1, high: 2 },
        { kpi: "heads", period: "2026", value: 1 },
        { kpi: "visits", period: "2026", value: 1 },
      ]),
    ).toEqual([
      ["kpi/target-kind", 0],
      ["kpi/target-kind", 1],
      ["kpi/target-undirected", 2],
    ]);
  });

  const regions = (kpi: string, total: number | string, ...parts: (number | string)[]): TargetRow[] => [
    { kpi, period: "2026-Q1", value: total },
    ...parts.map((value, index): TargetRow => ({ kpi, period: "2026-Q1", members: { Region: `R${index}` }, value })),
  ];

  it("finds members that do not add up, to the last digit", () => {
    expect(found(regions("revenue", "0.3", "0.1", "0.2"))).toEqual([]);
    expect(found(regions("revenue", "0.3", "0.1", "0.2000000000000000000000000000000000001"))).toEqual([
      ["kpi/target-members-disagree", 0],
    ]);
    expect(found(regions("revenue", 100, 33, 33, 33), { tolerance: 1 })).toEqual([]);
    expect(found(regions("revenue", 100, 33, 33, 33), { tolerance: "0.99" })).toHaveLength(1);
  });

  it("judges only what adds up", () => {
    expect(found(regions("margin", "0.2", "0.3", "0.3"))).toEqual([]);
    expect(found(regions("customers", 100, 80, 80))).toEqual([]);
    expect(found(regions("cost", 100, 80, 80))).toHaveLength(1);
  });

  it("compares every level with every finer one", () => {
    const at = (members: Record<string, string>, value: number): TargetRow => ({
      kpi: "revenue",
      period: "2026-Q1",
      members,
      value,
    });
    const rows = [
      at({}, 10),
      at({ Region: "E" }, 6),
      at({ Region: "W" }, 4),
      at({ Region: "E", Segment: "a" }, 4),
      at({ Region: "E", Segment: "b" }, 1),
      at({ Region: "W", Segment: "a" }, 4),
    ];
    const findings = checkTargets(rows, model);
    expect(findings.map(({ place, data }) => [place.path[0], data["by"], data["difference"]])).toEqual([
      [0, "Region, Segment", "-1"],
      [1, "Segment", "-1"],
    ]);
  });

  it("keeps scenarios apart", () => {
    const [total, ...parts] = regions("revenue", 100, 40, 50);
    expect(found([{ ...(total as TargetRow), scenario: "forecast" }, ...parts])).toEqual([]);
  });

  it("finds months that do not make their quarter, if all of them are there", () => {
    const months = (...values: number[]): TargetRow[] =>
      values.map((value, index) => ({ kpi: "revenue", period: `2026-0${index + 1}`, value }));
    const quarter: TargetRow = { kpi: "revenue", period: "2026-Q1", value: 100 };
    expect(found([quarter, ...months(30, 30, 30)])).toEqual([["kpi/target-periods-disagree", 0]]);
    expect(found([quarter, ...months(30, 30)])).toEqual([]);
    expect(found([quarter, ...months(30, 30, 40)])).toEqual([]);
    // Balances at month ends do not add up to that of the quarter.
    const heads = [quarter, ...months(30, 30, 30)].map((row) => ({ ...row, kpi: "heads" }));
    expect(found(heads, { rules: { "kpi/target-kind": "off" } })).toEqual([]);
  });

  it("compares quarters with their year as well, each grain by itself", () => {
    const rows: TargetRow[] = [
      { kpi: "cost", period: "2026", value: 100 },
      ...[1, 2, 3, 4].map((quarter): TargetRow => ({ kpi: "cost", period: `2026-Q${quarter}`, value: 25 })),
      ...[1, 2, 3].map((month): TargetRow => ({ kpi: "cost", period: `2026-0${month}`, value: 8 })),
    ];
    const [only, ...more] = checkTargets(rows, model);
    expect(only).toMatchObject({
      place: { path: [1] },
      data: { by: "month", sum: "24", total: "25", difference: "-1" },
    });
    expect(more).toEqual([]);
  });

  it("refuses a negative tolerance", () => {
    expect(codeOf(() => checkTargets([], model, { tolerance: -1 }))).toBe("kpi/negative-tolerance");
  });

  it("is done with ten thousand rows at once", () => {
    const values = Array.from({ length: 10_000 }, () => 1);
    expect(found(regions("revenue", 10_000, ...values))).toEqual([]);
  });
});

describe("spreadTarget", () => {
  it("loses nothing", () => {
    const parts = spreadTarget({ total: "1000.01", parts: 12, unit: "0.01" });
    expect(parts.map(String)).toEqual([...Array<string>(5).fill("83.34"), ...Array<string>(7).fill("83.33")]);
    expect(spreadTarget({ total: -7, weights: [1, 1], unit: 1 }).map(String)).toEqual(["-4", "-3"]);
  });

  it.each([0, -1, 1.5, Number.NaN, 100_001, undefined])("refuses %s parts", (parts) => {
    expect(codeOf(() => spreadTarget({ total: 1, parts, unit: 1 } as never))).toBe("kpi/wrong-parts");
  });
});
