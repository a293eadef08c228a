/**
 * How does a user of the library ask the benchmark's questions? Through the public door only.
 * @module
 */
import { gregorian } from "opslogic/calendar";
import type { Decimal } from "opslogic/core";
import {
  aggregateFacts,
  calculateKpis,
  type FactSource,
  type Facts,
  finishKpis,
  type KpiModel,
  planKpis,
  prepareFacts,
  toRows,
} from "opslogic/kpi";
import { RANGE, type Sales, TEXTS } from "./data.js";
import type { FigureName } from "./oracle.js";
import type { TextCell } from "./wrong-cells.js";

export const MODEL = {
  tables: {
    sales: {
      date: "date",
      columns: {
        region: { type: "text" },
        product: { type: "text" },
        customerId: { type: "text" },
        revenue: { unit: "USD" },
        cost: { unit: "USD" },
        orders: { unit: "#" },
      },
    },
  },
  kpis: [
    { id: "revenue", formula: "sum(sales.revenue)", unit: "USD", direction: "higher" },
    { id: "cost", formula: "sum(sales.cost)", unit: "USD", direction: "lower" },
    { id: "margin", formula: "(revenue - cost) / revenue", unit: "%", direction: "higher" },
    { id: "averageOrder", formula: "revenue / sum(sales.orders)", unit: "USD", direction: "higher" },
    { id: "customers", formula: "countDistinct(sales.customerId)", unit: "#", direction: "higher" },
  ],
} as const satisfies KpiModel;

/** The same without the distinct customers. */
export const MODEL_WITHOUT_DISTINCT = {
  tables: MODEL.tables,
  kpis: [MODEL.kpis[0], MODEL.kpis[1], MODEL.kpis[2], MODEL.kpis[3]],
} as const satisfies KpiModel;

export const BY_MONTH_REGION = {
  grain: "month",
  calendar: gregorian(),
  by: ["region"],
  range: RANGE,
  dataThrough: "2025-12-31",
} as const;

export const BY_DAY_REGION_PRODUCT = {
  grain: "day",
  calendar: gregorian(),
  by: ["region", "product"],
  range: RANGE,
  dataThrough: "2025-12-31",
} as const;

export type OurCube = ReturnType<typeof calculateKpis>;
type OurModel = typeof MODEL | typeof MODEL_WITHOUT_DISTINCT;
type Query = typeof BY_MONTH_REGION | typeof BY_DAY_REGION_PRODUCT;

/** A figure that was read. */
interface ReadFigure {
  readonly kpi: string;
  readonly period: string;
  readonly members: Readonly<Record<string, string | null>>;
  readonly value: Decimal | null;
}

/** Columns as a program holds them that thinks in columns: date text, codes, doubles with a mask of gaps. */
export function typedColumns(sales: Sales): FactSource {
  const numbers = (values: Int32Array, unit: number): { values: Float64Array; missing: Uint8Array } => ({
    values: Float64Array.from(values, (value) => (value < 0 ? 0 : value / unit)),
    missing: Uint8Array.from(values, (value) => (value < 0 ? 1 : 0)),
  });
  return {
    date: Array.from(sales.day, (day) => TEXTS.date[day] as string),
    region: { codes: sales.region, members: TEXTS.region },
    product: { codes: sales.product, members: TEXTS.product },
    customerId: { codes: sales.customer, members: TEXTS.customer },
    revenue: numbers(sales.revenueCents, 100),
    cost: numbers(sales.costCents, 100),
    orders: numbers(sales.orders, 1),
  };
}

/** The question in one call, every figure of every cell read as a Decimal. */
export function askOurs(model: OurModel, source: FactSource): readonly ReadFigure[] {
  return readAll(calculateKpis(model, { sales: source }, BY_MONTH_REGION));
}

/** Facts for both questions, prepared once. */
export function prepareOurs(source: FactSource): Facts {
  return prepareFacts(MODEL.tables.sales, source, { name: "sales" });
}

/** The question again, of prepared facts, every figure read. */
export function askOursPrepared(model: OurModel, facts: Facts): readonly ReadFigure[] {
  return readAll(cubeOfPrepared(model, facts, BY_MONTH_REGION));
}

/** Plan, aggregate, finish; no figure is read. */
export function cubeOfPrepared(model: OurModel, facts: Facts, query: Query): OurCube {
  const plan = planKpis(model, query);
  return finishKpis(plan, aggregateFacts(plan, { sales: facts }));
}

export function readAll(cube: OurCube): readonly ReadFigure[] {
  return toRows(cube, { values: "decimal" });
}

/** What was read, by the keys of the oracle. */
export function cellsOfAnswer(answer: unknown, keyOf: (row: ReadFigure) => string): TextCell[] {
  const cells = new Map<string, Map<string, string | null>>();
  for (const row of answer as readonly ReadFigure[]) {
    const key = keyOf(row);
    let figures = cells.get(key);
    if (figures === undefined) {
      figures = new Map();
      cells.set(key, figures);
    }
    figures.set(row.kpi, row.value === null ? null : row.value.toString());
  }
  return [...cells].map(([key, figures]) => ({ key, textOf: (figure: FigureName) => figures.get(figure) ?? null }));
}

export function monthRegionCells(answer: unknown): TextCell[] {
  return cellsOfAnswer(answer, ({ period, members }) => `${period}|${String(members["region"])}`);
}

export function dayRegionProductCells(answer: unknown): TextCell[] {
  return cellsOfAnswer(
    answer,
    ({ period, members }) => `${period}|${String(members["region"])}|${String(members["product"])}`,
  );
}
