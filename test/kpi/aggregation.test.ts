import { addDays } from "opslogic/calendar";
import { calculateKpis, figureAt, type KpiModel, type KpiQuery } from "opslogic/kpi";
import { describe, expect, test } from "vitest";
import { vectors } from "./vectors.js";

type Row = Readonly<Record<string, string | null>>;

interface AggregationCase {
  readonly formula: string;
  /** Rows, or one row of the same on each of so many days. */
  readonly rows: readonly Row[] | { readonly start: string; readonly days: number; readonly x: string };
  readonly query: KpiQuery;
  readonly period: string;
  /** Dimensions that the cube has besides; the figure is the total. */
  readonly by?: readonly string[];
  readonly expected: { readonly value: string | null; readonly reason: string | null };
}

const number = { type: "number" } as const;
const text = { type: "text" } as const;
const COLUMNS = {
  x: number,
  y: number,
  w: number,
  l: number,
  h: { type: "number", stock: true },
  c: text,
  o: text,
  r: text,
  due: { type: "date" },
} as const;

function rowsOf(rows: AggregationCase["rows"]): readonly Row[] {
  if (!("start" in rows)) return rows;
  return Array.from({ length: rows.days }, (_, i) => ({ day: addDays(rows.start, i), x: rows.x }));
}

describe("aggregates of the reference cases", () => {
  const cases = vectors<AggregationCase>("aggregation");

  test("are more than a hundred, each with its source", () => {
    expect(cases.length).toBeGreaterThan(100);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.every(({ source }) => source.length > 3)).toBe(true);
  });

  test.each(cases.map((each) => [each.id, each] as const))(
    "%s",
    (_id, { formula, rows, query, period, by = [], expected }) => {
      const model: KpiModel = {
        tables: { t: { date: "day", members: ["c"], columns: COLUMNS } },
        kpis: [{ id: "k", formula, direction: "higher", owner: "o" }],
      };
      const given = rowsOf(rows);
      // Every column that some row has, as text; what no row has is missing.
      const names = ["day", ...Object.keys(COLUMNS)];
      const columns = Object.fromEntries(names.map((name) => [name, given.map((row) => row[name] ?? null)]));
      const figure = figureAt(calculateKpis(model, { t: columns }, { ...query, by, totals: [[]] }), {
        kpi: "k",
        period,
      });
      expect({ value: figure.value?.toFixed() ?? null, reason: figure.reason }).toEqual(expected);
    },
  );
});
