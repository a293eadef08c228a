import { fc, test } from "@fast-check/vitest";
import { type CubeRow, calculateKpis, figureAt, type KpiModel, topMembers, toRows } from "opslogic/kpi";
import { describe, expect } from "vitest";
import { add, divide, multiply, order, parse, type Q, q, text, total } from "../support/fractions.js";
import { rows as anyRows } from "../support/questions.js";
import { rowValue } from "../support/row-formulas.js";
import { numberText, type PlainRow, plainRow, TABLE } from "../support/tables.js";

const QUERY = {
  grain: "quarter",
  range: { start: "2025-01-01", endExclusive: "2026-01-01" },
  dataThrough: "2025-12-31",
  by: ["region", "product"],
  totals: [["region"], []],
} as const;
const modelOf = (formulas: Readonly<Record<string, string>>): KpiModel => ({
  tables: { sales: TABLE },
  kpis: Object.entries(formulas).map(([id, formula]) => ({ id, formula, direction: "higher" })),
});
const rowsOf = (formulas: Readonly<Record<string, string>>, rows: readonly object[]): readonly CubeRow[] =>
  toRows(calculateKpis(modelOf(formulas), { sales: rows as never }, QUERY));

/** Values of less than 34 digits, so that what leaves is exact. */
const cents = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => (n / 100).toFixed(2));
const row = fc.record({
  day: fc.integer({ min: 0, max: 364 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10)),
  region: fc.constantFrom("A", "B", null),
  product: fc.constantFrom("p", "q", null),
  customer: fc.constantFrom("c1", "c2", "c3", null),
  due: fc.constant(null),
  flag: fc.constant(null),
  w: fc.constant(null),
  x: fc.option(cents, { nil: null, freq: 8 }),
  y: fc.option(cents, { nil: null, freq: 8 }),
});
const rows = fc.array(row, { maxLength: 25 });

describe("rescaling a unit", () => {
  const LINEAR = {
    sum: "sum(x)",
    avg: "avg(x)",
    min: "min(x)",
    max: "max(x)",
    median: "median(x)",
    p: "percentile(x, 0.9, type8)",
    mean: "mean(customer, sum(x))",
    toDate: "toDate(sum(x), year)",
    rolling: "rolling(sum(x), 2)",
    difference: "sum(x) - previous(sum(x))",
  };
  test.prop([rows, fc.integer({ min: -12, max: 12 })])(
    "rescales linear formulas, and no growth, share or count",
    (facts, power) => {
      const scaled = facts.map((each) => ({
        ...each,
        x: each.x === null ? null : text(multiply(parse(each.x), parse(`1e${power}`))),
      }));
      const before = rowsOf(LINEAR, facts);
      const after = rowsOf(LINEAR, scaled);
      expect(after.map(({ reason }) => reason)).toEqual(before.map(({ reason }) => reason));
      const moved = before.map(({ value }) =>
        value === null ? null : text(multiply(parse(value), parse(`1e${power}`))),
      );
      expect(after.map(({ value }) => value)).toEqual(moved);
      const FREE = {
        growth: "growth(sum(x), previous)",
        share: "sum(x) / total(sum(x))",
        count: "count(x)",
        distinct: "countDistinct(x)",
        sign: "share(customer, sum(x) > 0)",
        ratio: "sum(x) / max(x)",
      };
      expect(rowsOf(FREE, scaled)).toEqual(rowsOf(FREE, facts));
    },
  );
});

describe("totals", () => {
  const key = ({ period, members }: CubeRow, kept: readonly string[]): string =>
    JSON.stringify([period, kept.map((name) => members[name])]);

  test.prop([rows])("of additive figures are the sums of their parts, null members included", (facts) => {
    const found = rowsOf({ sum: "sum(x)", count: "count()", values: "count(x)" }, facts);
    for (const kpi of ["sum", "count", "values"]) {
      const of = (level: number): readonly CubeRow[] =>
        found.filter((each) => each.kpi === kpi && Object.keys(each.members).length === level);
      for (const [level, kept] of [
        [1, ["region"]],
        [0, []],
      ] as const) {
        for (const whole of of(level)) {
          const parts = of(2).filter((part) => key(part, kept) === key(whole, kept) && part.value !== null);
          expect(parts.length === 0 ? null : text(total(parts.map(({ value }) => parse(value as string))))).toBe(
            whole.value,
          );
        }
      }
    }
  });

  test.prop([rows])("of a ratio are the ratio of the totals", (facts) => {
    const found = rowsOf({ top: "sum(x)", bottom: "sum(y)", ratio: "sum(x) / sum(y)" }, facts);
    for (let i = 0; i < found.length; i += 3) {
      const [top, bottom, ratio] = [found[i], found[i + 1], found[i + 2]].map((each) => each?.value ?? null);
      if (top === null || top === undefined || bottom === null || bottom === undefined || bottom === "0")
        expect(ratio).toBeNull();
      else expect(ratio).toBe(text(divide(parse(top), parse(bottom))));
    }
  });

  test.prop([fc.array(plainRow, { maxLength: 20 }), rowValue])(
    "of any figure are that of all rows of the total, as if there were no dimension",
    (facts, value) => {
      const formulas = {
        distinct: "countDistinct(customer)",
        median: `median(${value.text})`,
        share: "share(customer, sum(x) > 0)",
        mean: `avg(${value.text})`,
      };
      const flat = toRows(
        calculateKpis(modelOf(formulas), { sales: facts as never }, { ...QUERY, by: [], totals: [] }),
      );
      expect(rowsOf(formulas, facts).filter(({ members }) => Object.keys(members).length === 0)).toEqual(flat);
    },
  );
});

describe("the order of KPIs, levels and dimensions", () => {
  test.prop([anyRows])("changes no figure", (facts) => {
    const formulas = { a: "sum(x)", b: "a / total(a)", c: "growth(a, previous)" };
    const turned = Object.fromEntries(Object.entries(formulas).reverse());
    const cube = calculateKpis(modelOf(formulas), { sales: facts }, QUERY);
    const other = calculateKpis(
      modelOf(turned),
      { sales: facts },
      { ...QUERY, by: [], totals: [["product", "region"], ["region"]] },
    );
    const sorted = (list: readonly CubeRow[]): string[] =>
      list
        .map(({ members, ...each }) =>
          JSON.stringify([
            each.kpi,
            each.period,
            members["region"],
            members["product"],
            Object.keys(members).length,
            each.value,
            each.reason,
            each.notes,
          ]),
        )
        .sort();
    expect(sorted(toRows(other))).toEqual(sorted(toRows(cube)));
  });
});

describe("the first members and the rest as one", () => {
  test.prop([
    fc.array(
      fc.tuple(
        fc.constantFrom("A", "B", "C", "D", "E", null),
        fc.option(numberText, { nil: null }),
        fc.constantFrom("c1", "c2", "c3"),
      ),
      { maxLength: 15 },
    ),
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom("largest", "smallest"),
  ])("are calculated, not added up", (facts, count, direction) => {
    const sales = facts.map(
      ([region, x, customer]): PlainRow => ({
        day: "2025-02-01",
        due: null,
        product: null,
        customer,
        flag: null,
        region,
        x,
        y: null,
        w: null,
      }),
    );
    const cube = calculateKpis(
      modelOf({ avg: "avg(x)", distinct: "countDistinct(customer)" }),
      { sales: sales as never },
      { ...QUERY, by: ["region"], totals: [] },
    );
    const groups = new Map<string | null, (typeof facts)[number][]>();
    for (const each of facts) groups.set(each[0], [...(groups.get(each[0]) ?? []), each]);
    const mean = (list: readonly (typeof facts)[number][]): Q | null => {
      const values = list.flatMap(([, x]) => (x === null ? [] : [parse(x)]));
      return values.length === 0 ? null : divide(values.reduce(add), q(BigInt(values.length)));
    };
    const names = [...groups.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
    const sign = direction === "smallest" ? 1 : -1;
    const ranked = names
      .map((member, position) => ({ member, position, value: mean(groups.get(member) ?? []) }))
      .sort((a, b) =>
        a.value === null || b.value === null
          ? Number(a.value === null) - Number(b.value === null) || a.position - b.position
          : sign * order(a.value, b.value) || a.position - b.position,
      );
    const {
      top,
      rest,
      total: all,
    } = topMembers(cube, { kpi: "avg", period: "2025-Q1", dimension: "region", count, order: direction as "largest" });
    const shown = (value: Q | null): string | null => (value === null ? null : text(value));
    expect(top.map(({ member, figure }) => [member, figure.value?.toFixed() ?? null])).toEqual(
      ranked.slice(0, count).map(({ member, value }) => [member, shown(value)]),
    );
    expect(all.value?.toFixed() ?? null).toBe(shown(mean(facts)));
    const left = ranked.slice(count);
    expect(rest?.members ?? 0).toBe(left.length);
    if (rest !== null)
      expect(rest.figure.value?.toFixed() ?? null).toBe(
        shown(mean(left.flatMap(({ member }) => groups.get(member) ?? []))),
      );
    for (const { member, figure } of top)
      expect(figure).toEqual(figureAt(cube, { kpi: "avg", period: "2025-Q1", members: { region: member } }));
  });
});
