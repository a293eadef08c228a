/**
 * Random small tables and questions: few members, many gaps, numbers of every kind and size.
 * @module
 */
import { fc } from "@fast-check/vitest";
import { Decimal } from "decimal.js";
import { type Calendar, fiscal, gregorian } from "opslogic/calendar";
import type { KpiQuery } from "opslogic/kpi";
import { parse } from "./fractions.js";
import type { OracleRow } from "./oracle-view.js";
import type { TimeQuery } from "./oracle-windows.js";

/** A row with its numbers as decimal text. */
export interface PlainRow {
  readonly day: string | null;
  readonly due: string | null;
  readonly region: string | null;
  readonly product: string | null;
  readonly customer: string | null;
  readonly flag: boolean | null;
  readonly x: string | null;
  readonly y: string | null;
  readonly w: string | null;
}

/** The table of the random models. */
export const TABLE = {
  date: "day",
  columns: {
    due: { type: "date" },
    region: { type: "text" },
    product: { type: "text" },
    customer: { type: "text" },
    flag: { type: "boolean" },
    x: { type: "number" },
    y: { type: "number" },
    w: { type: "number" },
  },
} as const;

const day = fc
  .integer({ min: -400, max: 460 })
  .map((offset) => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 6): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq });

/** Decimal text: mostly money, sometimes beyond what a double holds. */
export const numberText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -500, max: 500 }).map(String) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: 0, max: 4 }))
      .map(([n, places]) => (n / 10 ** places).toFixed(places)),
  },
  fc.bigInt(-(10n ** 22n), 10n ** 22n).map(String),
  fc
    .tuple(fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.integer({ min: 1, max: 30 }))
    .map(([n, places]) => `${n}e-${places}`),
  fc.constantFrom(
    "9007199254740993",
    "0.1",
    "0.2",
    "0.3",
    "999999999999999",
    "-999999999999999",
    "1e20",
    "1e-20",
    "123456789012.345",
    "0",
  ),
  fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -60, max: 60 })).map(([n, e]) => `${n}e${e}`),
);

export const plainRow: fc.Arbitrary<PlainRow> = fc.record({
  day: maybe(day, 20),
  due: maybe(day),
  region: maybe(fc.constantFrom("A", "B", "b", "")),
  product: maybe(fc.constantFrom("p", "q", "r")),
  customer: maybe(fc.constantFrom("c1", "c2", "c3", "C1"), 8),
  flag: maybe(fc.boolean()),
  x: maybe(numberText),
  y: maybe(numberText),
  w: maybe(numberText),
});

const number = (text: string | null): OracleRow["x"] => (text === null ? null : parse(text));
const dayNo = (text: string | null): number | null =>
  text === null ? null : Date.parse(`${text}T00:00:00Z`) / 86_400_000;

export function oracleRow(row: PlainRow): OracleRow {
  return { ...row, day: dayNo(row.day), due: dayNo(row.due), x: number(row.x), y: number(row.y), w: number(row.w) };
}

/** The same number as text, number, bigint or Decimal, where it can be said that way. */
export function dressed(text: string | null, how: number): unknown {
  if (text === null) return how % 2 === 0 ? null : undefined;
  if (how === 1 && String(Number(text)) === text) return Number(text);
  if (how === 2 && /^-?\d+$/.test(text)) return BigInt(text);
  if (how === 3) return new Decimal(text);
  return text;
}

/** Rows as a caller may have them. */
export function dressedRow(row: PlainRow, how: number): Record<string, unknown> {
  return { ...row, x: dressed(row.x, how % 4), y: dressed(row.y, (how >> 2) % 4), w: dressed(row.w, (how >> 4) % 4) };
}

/** A question about time, for the engine and for the oracle. */
export interface Asked {
  readonly calendar: Calendar;
  readonly time: TimeQuery;
  readonly query: Pick<KpiQuery, "grain" | "calendar" | "range" | "dataThrough" | "yearAgo">;
}

const shifted = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const asked: fc.Arbitrary<Asked> = fc
  .record({
    grain: fc.constantFrom("week", "month", "quarter", "half", "year"),
    startMonth: fc.constantFrom(1, 1, 4, 10),
    start: fc.constantFrom("2025-01-01", "2025-01-15", "2024-12-30", "2025-02-01", "2024-03-01"),
    days: fc.integer({ min: 0, max: 430 }),
    open: fc.integer({ min: -40, max: 60 }),
    yearAgo: fc.constantFrom("calendar", "weekday", "isoWeek"),
  })
  .map(({ grain, startMonth, start, days, open, yearAgo }): Asked => {
    const calendar = startMonth === 1 ? gregorian() : fiscal({ startMonth });
    const until = shifted(start, Math.min(days, grain === "week" ? 60 : days));
    const dataThrough = shifted(until, -1 - Math.max(0, open - 30));
    const alignment = grain === "week" ? yearAgo : yearAgo === "isoWeek" ? "calendar" : yearAgo;
    return {
      calendar,
      time: { grain, startMonth, from: start, until, dataThrough, yearAgo: alignment } as TimeQuery,
      query: {
        grain,
        calendar,
        range: { start, endExclusive: until },
        dataThrough,
        yearAgo: alignment,
      } as Asked["query"],
    };
  });
