import type { Decimal, Figure } from "opslogic/core";
import {
  aggregateFacts,
  assessKpi,
  assessKpis,
  type Cube,
  type CubeRow,
  calculateKpis,
  explainKpi,
  figureAt,
  finishKpis,
  type KpiModel,
  planKpis,
  prepareFacts,
  threeBands,
  topMembers,
  toRows,
} from "opslogic/kpi";
import { describe, expectTypeOf, test } from "vitest";

const model = {
  tables: { orders: { date: "day", columns: { sales: { unit: "USD" } } } },
  kpis: [
    { id: "revenue", formula: "sum(sales)", unit: "USD", direction: "higher" },
    { id: "orders", formula: "count()", unit: "#", direction: "higher" },
  ],
} as const;
const query = {
  grain: "month",
  range: { start: "2026-01-01", endExclusive: "2026-02-01" },
  dataThrough: "2026-01-31",
} as const;
const cube = calculateKpis(model, { orders: [{ day: "2026-01-05", sales: 1 }] }, query);
const standard = threeBands({ direction: "higher", warningFrom: "0.9" });

describe("a cube knows the ids of its KPIs", () => {
  test("also where a model is written in place, planned or finished", () => {
    expectTypeOf(cube).toEqualTypeOf<Cube<"revenue" | "orders">>();
    const inPlace = calculateKpis({ tables: {}, kpis: [{ id: "a", formula: "1" }] }, {}, query);
    expectTypeOf(inPlace).toEqualTypeOf<Cube<"a">>();
    const plan = planKpis(model, query);
    expectTypeOf(finishKpis(plan, aggregateFacts(plan, {}))).toEqualTypeOf<Cube<"revenue" | "orders">>();
    expectTypeOf(calculateKpis(model as KpiModel, {}, query)).toEqualTypeOf<Cube<string>>();
  });

  test("so a mistyped one does not compile", () => {
    const at = { kpi: "revenu", period: "2026-01" } as const;
    // @ts-expect-error there is no such KPI
    figureAt(cube, at);
    // @ts-expect-error there is no such KPI
    explainKpi(cube, at);
    // @ts-expect-error there is no such KPI
    assessKpi(cube, at, { targets: [], standard });
    // @ts-expect-error there is no such KPI
    assessKpis(cube, { kpi: "revenu", targets: [], standard });
    // @ts-expect-error there is no such KPI
    toRows(cube, { kpis: ["revenue", "revenu"] });
    // @ts-expect-error there is no such KPI
    topMembers(cube, { kpi: "revenu", period: "2026-01", dimension: "region", count: 1 });
    figureAt(cube, { kpi: "revenue", period: "2026-01", members: { region: null } });
  });

  test("and statuses know the labels of their standard", () => {
    const { labels } = assessKpis(cube, { kpi: "revenue", targets: [], standard });
    expectTypeOf(labels).toEqualTypeOf<readonly ("on-target" | "warning" | "off-target")[]>();
    const { status } = assessKpi(cube, { kpi: "revenue", period: "2026-01" }, { targets: [], standard });
    expectTypeOf(status).toEqualTypeOf<"on-target" | "warning" | "off-target" | null>();
  });
});

describe("a figure", () => {
  test("has a value or a reason, never both", () => {
    const figure = figureAt(cube, { kpi: "revenue", period: "2026-01" });
    if (figure.reason === null) expectTypeOf(figure.value).toEqualTypeOf<Decimal>();
    else {
      expectTypeOf(figure.value).toEqualTypeOf<null>();
      expectTypeOf(figure.reason).toExtend<string>();
      // No figure of a cube lacks a value for want of a target.
      expectTypeOf<"no-target">().not.toExtend<typeof figure.reason>();
    }
    expectTypeOf(figure).toExtend<Figure>();
    // @ts-expect-error a value may be missing
    expectTypeOf<Decimal>(figure.value);
  });

  test("is a text in rows, unless something else is asked for", () => {
    expectTypeOf(toRows(cube)).toEqualTypeOf<readonly CubeRow<"revenue" | "orders", string>[]>();
    expectTypeOf(toRows(cube, { values: "number" })[0]?.value).toEqualTypeOf<number | null | undefined>();
    expectTypeOf(toRows(cube, { values: "decimal" })[0]?.value).toEqualTypeOf<Decimal | null | undefined>();
    // @ts-expect-error there is no such kind of value
    toRows(cube, { values: "bigint" });
  });
});

describe("results are for reading", () => {
  test("at every depth", () => {
    const [row] = toRows(cube);
    const facts = prepareFacts(model.tables.orders, []);
    const explanation = explainKpi(cube, { kpi: "revenue", period: "2026-01" });
    const plan = planKpis(model, query);
    // @ts-expect-error readonly
    cube.levels = [];
    // @ts-expect-error readonly
    cube.levels.length = 0;
    // @ts-expect-error readonly
    cube.plan.query.periods[0].id = "x";
    // @ts-expect-error readonly
    if (row !== undefined) row.value = "1";
    // @ts-expect-error readonly
    if (row !== undefined) row.members["region"] = "x";
    // @ts-expect-error readonly
    facts.columns.length = 0;
    // @ts-expect-error readonly
    facts.rows = 5;
    // @ts-expect-error readonly
    explanation.root.op = "value";
    // @ts-expect-error readonly
    plan.program.leaves.length = 0;
    // @ts-expect-error readonly
    plan.columns.size = 0;
  });

  test("and so are arguments: frozen models, rows and queries compile", () => {
    const rows: readonly Readonly<{ day: string; sales: number }>[] = Object.freeze([]);
    interface Sale {
      readonly day: string;
      readonly sales: number;
    }
    // Rows of an interface, which has no index signature, are rows.
    const sales: readonly Sale[] = [];
    calculateKpis(model, { orders: sales }, query);
    prepareFacts(model.tables.orders, sales);
    // @ts-expect-error texts are no rows
    prepareFacts(model.tables.orders, ["2026-01-05"]);
    calculateKpis(Object.freeze(model), Object.freeze({ orders: rows }), Object.freeze(query));
    // @ts-expect-error there is no such grain
    calculateKpis(model, { orders: rows }, { ...query, grain: "fortnight" });
    // @ts-expect-error the range is missing
    calculateKpis(model, { orders: rows }, { grain: "month" });
    // @ts-expect-error there is no such policy
    calculateKpis(model, { orders: rows }, query, { badRows: "ignore" });
    // @ts-expect-error there is no such preset
    prepareFacts(model.tables.orders, rows, { clean: { sales: ["guess"] } });
  });
});
