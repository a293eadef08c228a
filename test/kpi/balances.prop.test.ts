import { fc, test } from "@fast-check/vitest";
import { periodsIn } from "opslogic/calendar";
import {
  type Aggregates,
  aggregateFacts,
  calculateKpis,
  figureAt,
  finishKpis,
  type KpiModel,
  mergeAggregates,
  planKpis,
  prepareFacts,
  toRows,
} from "opslogic/kpi";
import { describe, expect } from "vitest";
import { divide, multiply, parse, type Q, q, text, total } from "../support/fractions.js";
import {
  dayOf,
  isPartial,
  OWN_WINDOW,
  type Stretch,
  startOf,
  stretchOf,
  type TimeQuery,
} from "../support/oracle-windows.js";
import { numberText } from "../support/tables.js";

const STOCK = {
  date: "day",
  members: ["region", "item"],
  columns: { h: { type: "number", stock: true }, region: { type: "text" }, item: { type: "text" } },
} as const;

interface Snapshot {
  readonly day: string;
  readonly region: string | null;
  readonly item: string | null;
  readonly h: string | null;
}

/** Few days, so that members meet on them and windows lack some. */
const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  day: fc.constantFrom(
    "2024-12-15",
    "2024-12-31",
    "2025-01-01",
    "2025-01-10",
    "2025-01-31",
    "2025-02-03",
    "2025-02-28",
    "2025-03-01",
    "2024-02-29",
    "2024-01-31",
    "2025-03-31",
  ),
  region: fc.constantFrom("A", "B", null),
  item: fc.constantFrom("p", "q", null),
  h: fc.option(numberText, { nil: null, freq: 8 }),
});

const FORMULAS = {
  closing: "closing(h)",
  opening: "opening(h)",
  average: "averageBalance(h)",
  weighted: "timeWeightedBalance(h)",
  closingOfEach: "closingOfEach(h)",
  openingOfEach: "openingOfEach(h)",
  big: "closing(h where h > 5)",
} as const;
type Name = keyof typeof FORMULAS;

const model: KpiModel = {
  tables: { stock: STOCK },
  kpis: [
    ...Object.entries(FORMULAS),
    ...Object.entries(FORMULAS).map(([id, formula]) => [`${id}YearAgo`, `yearAgo(${formula})`] as const),
  ].map(([id, formula]) => ({ id, formula, direction: "higher" })),
};

const TIMES: readonly TimeQuery[] = ["2025-03-31", "2025-03-10", "2025-02-01"].flatMap((dataThrough) =>
  (["month", "quarter"] as const).map((grain) => ({
    grain,
    startMonth: 1,
    from: "2025-01-01",
    until: "2025-04-01",
    dataThrough,
    yearAgo: "calendar" as const,
  })),
);

/** The period of the grain just before a window. */
function before(stretch: Exclude<Stretch, null>, time: TimeQuery): Exclude<Stretch, null> {
  return { start: startOf(time.grain, stretch.start - 1, 1), end: stretch.start };
}

/** The meaning of each function, over the rows of a cell and the snapshot dates of the whole table. */
function meaning(
  name: Name,
  all: readonly Snapshot[],
  mine: (row: Snapshot) => boolean,
  stretch: Exclude<Stretch, null>,
): { readonly value: Q | null; readonly rows: number } {
  const inside = (row: Snapshot): boolean => dayOf(row.day) >= stretch.start && dayOf(row.day) < stretch.end;
  const dates = [...new Set(all.filter(inside).map(({ day }) => dayOf(day)))].sort((a, b) => a - b);
  const rows = all.filter((row) => inside(row) && mine(row));
  const counted = rows.filter(({ h }) => h !== null && (name !== "big" || parse(h).n > 5n * parse(h).d));
  const at = (day: number): Q[] => counted.filter((row) => dayOf(row.day) === day).map(({ h }) => parse(h as string));
  const answer = (value: Q | null): { readonly value: Q | null; readonly rows: number } => ({
    value,
    rows: rows.length,
  });
  if (name === "closingOfEach" || name === "openingOfEach") {
    const groups = new Map<string, Snapshot[]>();
    for (const row of counted) {
      if (row.region === null || row.item === null) continue;
      groups.set(`${row.region}|${row.item}`, [...(groups.get(`${row.region}|${row.item}`) ?? []), row]);
    }
    if (groups.size === 0) return answer(null);
    // Of two balances of one member on one day the greater one is the last.
    const last = [...groups.values()].map((list) => {
      const day = Math.max(...list.map((row) => dayOf(row.day)));
      const values = list.filter((row) => dayOf(row.day) === day).map(({ h }) => parse(h as string));
      return values.reduce((a, b) => (a.n * b.d >= b.n * a.d ? a : b));
    });
    return answer(total(last));
  }
  if (name === "closing" || name === "opening" || name === "big") {
    const last = dates[dates.length - 1];
    const values = last === undefined ? [] : at(last);
    return answer(values.length === 0 ? null : total(values));
  }
  if (counted.length === 0) return answer(null);
  const weights = dates.map((day, i) => (name === "average" ? 1 : (dates[i + 1] ?? stretch.end) - day));
  const sum = total(dates.map((day, i) => multiply(total(at(day)), q(BigInt(weights[i] as number)))));
  return answer(divide(sum, q(BigInt(weights.reduce((a, b) => a + b, 0)))));
}

describe("balances and the oracle agree", () => {
  test.prop([fc.array(snapshot, { maxLength: 18 }), fc.constantFrom(...TIMES)], { numRuns: 200 })(
    "in every cell",
    (rows, time) => {
      const query = {
        grain: time.grain,
        range: { start: time.from, endExclusive: time.until },
        dataThrough: time.dataThrough,
        by: ["region"],
        totals: [[]],
      } as const;
      const cube = calculateKpis(model, { stock: rows }, query);
      for (const period of periodsIn({ kind: "gregorian" }, time.grain, query.range)) {
        for (const members of [{ region: "A" }, { region: null }, {}]) {
          const mine = (row: Snapshot): boolean => !("region" in members) || row.region === members.region;
          for (const name of Object.keys(FORMULAS) as Name[]) {
            for (const [suffix, yearsAgo] of [
              ["", 0],
              ["YearAgo", 1],
            ] as const) {
              const own = stretchOf(period, { ...OWN_WINDOW, yearsAgo }, time) as Exclude<Stretch, null>;
              const { value, rows: found } = meaning(
                name,
                rows,
                mine,
                name.startsWith("opening") ? before(own, time) : own,
              );
              const figure = figureAt(cube, { kpi: `${name}${suffix}`, period: period.id, members });
              const shown = {
                kpi: `${name}${suffix}`,
                period: period.id,
                members,
                value: figure.value?.toFixed() ?? null,
                reason: figure.reason,
              };
              expect(shown).toEqual({
                ...shown,
                value: value === null ? null : text(value),
                reason: value !== null ? null : found > 0 ? "no-values" : "no-data",
              });
              expect(figure.notes.includes("partial-period")).toBe(isPartial(period, time));
            }
          }
        }
      }
    },
  );

  test.prop([fc.array(snapshot, { maxLength: 18 }), fc.nat(18), fc.constantFrom(...TIMES)])(
    "however the rows are split",
    (rows, at, time) => {
      const plan = planKpis(model, {
        grain: time.grain,
        range: { start: time.from, endExclusive: time.until },
        dataThrough: time.dataThrough,
        by: ["region"],
        totals: [[]],
      });
      const aggregated = (own: readonly Snapshot[]): Aggregates =>
        aggregateFacts(plan, { stock: prepareFacts(STOCK, own as never) });
      const whole = toRows(finishKpis(plan, aggregated(rows)));
      expect(
        toRows(finishKpis(plan, mergeAggregates([aggregated(rows.slice(0, at)), aggregated(rows.slice(at))]))),
      ).toEqual(whole);
      expect(toRows(finishKpis(plan, aggregated([...rows].reverse())))).toEqual(whole);
    },
  );
});
