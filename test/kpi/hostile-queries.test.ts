import { type Explanation, evaluate } from "opslogic/core";
import {
  aggregateFacts,
  calculateKpis,
  checkKpis,
  explainKpi,
  figureAt,
  finishKpis,
  type KpiModel,
  type KpiQuery,
  mergeAggregates,
  planKpis,
  prepareFacts,
  topMembers,
  toRows,
} from "opslogic/kpi";
import { describe, expect, test } from "vitest";
import { codeOf, shown } from "./vectors.js";

const day = "2026-01-05";
const QUERY = {
  grain: "month",
  range: { start: "2026-01-01", endExclusive: "2026-04-01" },
  dataThrough: "2026-03-31",
} as const;
const TABLE = { date: "day", columns: { x: { type: "number" }, c: { type: "text" } } } as const;
const of = (formula: string): KpiModel => ({ tables: { t: TABLE }, kpis: [{ id: "k", formula }] });
const asked = (
  query: object,
  formula = "sum(x)",
  facts: readonly Record<string, unknown>[] = [{ day, x: 1, c: "a" }],
): unknown => calculateKpis(of(formula), { t: facts }, { ...QUERY, ...query } as KpiQuery);

describe("a question that cannot be answered has a code", () => {
  const refused: readonly (readonly [string, object, string])[] = [
    ["no range", { range: undefined }, "calendar/not-a-day"],
    ["a range of no days", { range: { start: "2026-02-30", endExclusive: "2026-04-01" } }, "calendar/not-a-day"],
    [
      "a range that ends before it starts",
      { range: { start: "2026-02-01", endExclusive: "2026-01-01" } },
      "kpi/empty-range",
    ],
    ["an unknown grain", { grain: "fortnight" }, "calendar/unknown-grain"],
    ["an unknown calendar", { calendar: { kind: "mayan" } }, "calendar/not-a-calendar"],
    ["data through no day", { dataThrough: "yesterday" }, "calendar/not-a-day"],
    [
      "40,001 periods",
      { grain: "day", range: { start: "1950-01-01", endExclusive: "2059-07-09" } },
      "kpi/too-many-periods",
    ],
    ["an unknown KPI", { kpis: ["nope"] }, "kpi/unknown-kpi"],
    ["a KPI called __proto__", { kpis: ["__proto__"] }, "kpi/unknown-kpi"],
    ["a dimension that no row has", { by: ["nope"] }, "kpi/missing-column"],
    ["a dimension without a name", { by: [""] }, "kpi/unknown-dimension"],
    ["dimensions that are no list", { by: "c" }, "kpi/unknown-dimension"],
    ["a dimension named twice", { by: ["c", "c"] }, "kpi/repeated-dimension"],
    ["a total that is no list", { totals: ["c"] }, "kpi/unknown-dimension"],
    ["an unknown policy", { fill: { periods: "maybe" } }, "kpi/unknown-fill"],
    ["a filter that is no formula", { where: "x >" }, "kpi/formula-syntax"],
    ["a filter that is no condition", { where: "x + 1" }, "kpi/column-type"],
    ["a filter that orders texts", { where: "c > 'a'" }, "kpi/column-type"],
  ];
  test.each(refused)("%s", (_name, query, code) => {
    expect(codeOf(() => asked(query))).toBe(code);
  });

  test("40,000 periods are answered", () => {
    const cube = asked({ grain: "day", range: { start: "1950-01-01", endExclusive: "2059-07-08" } }) as Parameters<
      typeof toRows
    >[0];
    expect(toRows(cube)).toEqual([expect.objectContaining({ period: day, value: "1" })]);
  });

  test("an empty range has no periods", () => {
    expect(toRows(asked({ range: { start: day, endExclusive: day } }) as never)).toEqual([]);
  });

  test("more members than cells can be numbered", () => {
    const many = Array.from({ length: 30_000 }, (_, i) => ({
      day,
      x: 1,
      a: `a${i}`,
      b: `b${i}`,
      e: `e${i}`,
      f: `f${i}`,
    }));
    expect(codeOf(() => asked({ by: ["a", "b", "e", "f"] }, "count()", many))).toBe("kpi/too-many-cells");
  });

  test("many members are no trouble", () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({ day, x: 1, a: `a${i}`, b: `b${i % 7}` }));
    expect(toRows(asked({ by: ["a", "b"], totals: [[]] }, "count()", many) as never).at(-1)).toMatchObject({
      members: {},
      value: "50000",
    });
  });

  test.each(["last(x, c)", "first(x, when)"])("%s has no order", (formula) => {
    expect(["kpi/model-has-errors", "kpi/column-type"]).toContain(
      codeOf(() => asked({}, formula, [{ day, x: 1, c: "a", when: "noon" }])),
    );
  });

  test.each(["mean(c, closing(x))", "mean(c, opening(x))", "share(c, averageBalance(x) > 1)"])(
    "%s has no snapshot dates",
    (formula) => {
      expect(codeOf(() => asked({}, formula))).toBe("kpi/model-has-errors");
    },
  );

  test("a definition with dates has no period inside a step per entity", () => {
    const kpis = [
      { id: "r", formula: "sum(x)", effectiveFrom: "2026-01-01" },
      { id: "k", formula: "share(c, r > 2)" },
    ];
    expect(codeOf(() => calculateKpis({ tables: { t: TABLE }, kpis }, { t: [] }, QUERY))).toBe("kpi/model-has-errors");
  });
});

describe("an address that is none has a code", () => {
  const cube = calculateKpis(of("sum(x)"), { t: [{ day, x: 1, c: "a" }] }, { ...QUERY, by: ["c"], totals: [[]] });
  test("of a figure", () => {
    expect(codeOf(() => figureAt(cube, { kpi: "z", period: "2026-01" }))).toBe("kpi/unknown-kpi");
    expect(codeOf(() => figureAt(cube, { kpi: "k", period: "2027-01" }))).toBe("kpi/unknown-period");
    expect(codeOf(() => figureAt(cube, { kpi: "k", period: "__proto__" }))).toBe("kpi/unknown-period");
    expect(codeOf(() => figureAt(cube, { kpi: "k", period: "2026-01", members: { d: "a" } }))).toBe(
      "kpi/unknown-level",
    );
    expect(codeOf(() => toRows(cube, { by: ["d"] }))).toBe("kpi/unknown-level");
    expect(shown(figureAt(cube, { kpi: "k", period: "2026-01", members: { c: "never" } }))).toEqual({
      value: null,
      reason: "no-data",
      notes: [],
    });
  });
  test("of the first members", () => {
    expect(codeOf(() => topMembers(cube, { kpi: "k", period: "2026-01", dimension: "d", count: 1 }))).toBe(
      "kpi/unknown-dimension",
    );
    for (const count of [0, -1, 1.5, Number.NaN])
      expect(codeOf(() => topMembers(cube, { kpi: "k", period: "2026-01", dimension: "c", count }))).toBe(
        "kpi/wrong-count",
      );
  });
});

describe("aggregates that do not belong together have a code", () => {
  const aggregated = (formula: string, query: object = {}): ReturnType<typeof aggregateFacts> =>
    aggregateFacts(planKpis(of(formula), { ...QUERY, ...query }), { t: prepareFacts(TABLE, [{ day, x: 1, c: "a" }]) });
  test("when merged", () => {
    expect(codeOf(() => mergeAggregates([]))).toBe("kpi/nothing-to-merge");
    expect(codeOf(() => mergeAggregates([aggregated("sum(x)"), aggregated("max(x)")]))).toBe("kpi/different-plans");
    expect(codeOf(() => mergeAggregates([aggregated("sum(x)"), aggregated("sum(x)", { by: ["c"] })]))).toBe(
      "kpi/different-plans",
    );
  });
  test("or when facts were not prepared", () => {
    expect(codeOf(() => aggregateFacts(planKpis(of("sum(x)"), QUERY), { t: [{ day, x: 1 }] as never }))).toBe(
      "kpi/missing-facts",
    );
    expect(codeOf(() => aggregateFacts(planKpis(of("sum(x)"), QUERY), {}))).toBe("kpi/missing-facts");
  });
});

describe("KPIs that double sixty times", () => {
  const chain = (steps: number, next: (id: string) => string): KpiModel => ({
    tables: { t: TABLE },
    kpis: [
      { id: "k0", formula: "sum(x)" },
      ...Array.from({ length: steps }, (_, i) => ({ id: `k${i + 1}`, formula: next(`k${i}`) })),
    ],
  });
  test("are planned, calculated, explained and checked without doubling the work", () => {
    const model = chain(60, (id) => `${id} + ${id}`);
    const cube = calculateKpis(model, { t: [{ day, x: 3 }] }, QUERY);
    const at = { kpi: "k60", period: "2026-01" };
    expect(figureAt(cube, at).value?.toFixed()).toBe((3n * 2n ** 60n).toString());
    const sent = JSON.stringify(explainKpi(cube, at));
    expect(sent.length).toBeLessThan(1_000_000);
    expect(evaluate(JSON.parse(sent) as Explanation).value?.toFixed()).toBe((3n * 2n ** 60n).toString());
    expect(checkKpis(model).some(({ severity }) => severity === "error")).toBe(false);
  });
  test("over windows need as many windows as there are", () => {
    const cube = calculateKpis(
      chain(60, (id) => `coalesce(${id}, 0) + coalesce(previous(${id}), 0)`),
      { t: [{ day, x: 3 }] },
      QUERY,
    );
    expect(cube.plan.windows).toHaveLength(61);
    // Binomial coefficients: 60 over 2 of the ways lead two periods back.
    expect(figureAt(cube, { kpi: "k60", period: "2026-03" }).value?.toFixed()).toBe((3n * 1770n).toString());
  });
  test("by squaring are refused before they fill the memory", () => {
    const cube = calculateKpis(
      chain(60, (id) => `${id} * ${id}`),
      { t: [{ day, x: 3 }] },
      QUERY,
    );
    expect(figureAt(cube, { kpi: "k10", period: "2026-01" }).value?.toFixed().slice(0, 20)).toBe(
      (3n ** 1024n).toString().slice(0, 20),
    );
    expect(codeOf(() => figureAt(cube, { kpi: "k60", period: "2026-01" }))).toBe("kpi/number-too-large");
  });
});

describe("names that objects have of their own", () => {
  test("are names like others", () => {
    const tables = JSON.parse(
      '{"__proto__":{"date":"day","columns":{"__proto__":{"type":"number"},"constructor":{"type":"text"}}}}',
    ) as KpiModel["tables"];
    const kpis = [
      { id: "__proto__", formula: "sum([__proto__])" },
      { id: "constructor", formula: "[__proto__] * 2" },
    ];
    const facts = JSON.parse(
      '{"__proto__":[{"day":"2026-01-05","__proto__":"5","constructor":"__proto__"},{"day":"2026-01-05","__proto__":7}]}',
    );
    const cube = calculateKpis({ tables, kpis }, facts, { ...QUERY, by: ["constructor"], totals: [[]] });
    expect(toRows(cube).map(({ kpi, members, value }) => [kpi, Object.entries(members), value])).toEqual([
      ["__proto__", [["constructor", "__proto__"]], "5"],
      ["constructor", [["constructor", "__proto__"]], "10"],
      ["__proto__", [["constructor", null]], "7"],
      ["constructor", [["constructor", null]], "14"],
      ["__proto__", [], "12"],
      ["constructor", [], "24"],
    ]);
    expect(
      figureAt(cube, { kpi: "__proto__", period: "2026-01", members: { constructor: "__proto__" } }).value?.toFixed(),
    ).toBe("5");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a KPI that is the same everywhere", () => {
  test("keeps its digits where a policy fills cells", () => {
    const cube = calculateKpis(
      {
        tables: { t: TABLE },
        kpis: [
          { id: "third", formula: "1 / 3" },
          { id: "long", formula: "123456789012345678901" },
          { id: "x", formula: "sum(x)" },
        ],
      },
      { t: [{ day, x: 1 }] },
      { ...QUERY, fill: { periods: "zero" } },
    );
    expect(toRows(cube, { kpis: ["third", "long"] }).map(({ value }) => value)).toEqual(
      Array.from({ length: 3 }, () => ["0.3333333333333333333333333333333333", "123456789012345678901"]).flat(),
    );
  });
});

describe("plans and finishes", () => {
  test("fit together only if they are of one plan", () => {
    const [a, b] = [planKpis(of("sum(x)"), QUERY), planKpis(of("sum(x) + count()"), QUERY)];
    const aggregates = aggregateFacts(a, { t: prepareFacts(TABLE, [{ day, x: 1, c: "a" }]) });
    expect(codeOf(() => finishKpis(b, aggregates))).toBe("kpi/different-plans");
    expect(codeOf(() => finishKpis(planKpis(of("sum(x)"), { ...QUERY, dataThrough: "2026-02-28" }), aggregates))).toBe(
      "kpi/different-plans",
    );
    expect(toRows(finishKpis(planKpis(of("sum(x)"), QUERY), aggregates))).toHaveLength(1);
  });
});

describe("two keys into one table", () => {
  test("are refused where a look-up must choose between them", () => {
    const model: KpiModel = {
      tables: {
        orders: {
          date: "day",
          columns: { x: { type: "number" } },
          lookups: { billTo: "customers", shipTo: "customers" },
        },
        customers: { key: "id", columns: { segment: { type: "text" } } },
      },
      kpis: [{ id: "k", formula: "sum(x where customers.segment = 'a')" }],
    };
    expect(codeOf(() => planKpis(model, QUERY))).toBe("kpi/ambiguous-lookup");
    const plain = { ...model, kpis: [{ id: "k", formula: "sum(x)" }] };
    expect(planKpis(plain, QUERY).kpis.map(({ id }) => id)).toEqual(["k"]);
  });
});
