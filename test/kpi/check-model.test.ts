/** The check as a whole: places, options, words, and models that mean no good. */
import { render } from "opslogic/core";
import { checkKpis, kpiOrder, kpiRecommended, kpiStrict } from "opslogic/kpi";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import type { KpiDefinition, KpiModel, TableDefinition } from "../../src/kpi/model/model.js";
import { deepFreeze } from "./vectors.js";

const orders: TableDefinition = {
  date: "Order Date",
  columns: {
    Sales: { unit: "USD" },
    Profit: { unit: "USD" },
    Discount: { unit: "%" },
    Quantity: { unit: "#" },
    "List Price": { unit: "USD/#" },
    "Ship Date": { type: "date" },
    Region: { type: "text" },
    Returned: { type: "boolean" },
  },
  lookups: { "Customer ID": "customers" },
};
const staff: TableDefinition = {
  date: "Day",
  columns: { Heads: { unit: "#", stock: true }, Pay: { unit: "EUR/h" }, Hours: { unit: "h" } },
  members: ["Team"],
};
const customers: TableDefinition = { key: "ID", columns: { Segment: { type: "text" }, Limit: { unit: "USD" } } };
const tables = { orders, staff, customers };

const kpi = (id: string, formula: string, more: Partial<KpiDefinition> = {}): KpiDefinition => ({
  ...{ id, formula, direction: "higher", owner: "Sales" },
  ...more,
});
const modelOf = (...kpis: readonly KpiDefinition[]): KpiModel => deepFreeze({ tables, kpis });
/** Codes found in one formula, beside KPIs that are sound; unused columns and the like left out. */
function codesIn(formula: string, more: Partial<KpiDefinition> = {}): readonly string[] {
  const model = modelOf(kpi("revenue", "sum(Sales)"), kpi("margin", "sum(Profit) / revenue"), kpi("x", formula, more));
  return checkKpis(model, { rules: { "kpi/unused-column": "off" } }).map(({ code }) => code.slice("kpi/".length));
}

describe("checkKpis is silent on", () => {
  it.each([
    "sum(Quantity * [List Price])",
    "1 - revenue / sum(Quantity * [List Price])",
    "sum(Sales / (1 - Discount))",
    "sum(Sales) / closing(Heads)",
    "sum(orders.Sales where customers.Segment = 'Consumer')",
    "sum(Sales where customers.Limit > 100)",
    "share([Customer ID], countDistinct(orders.[Order ID]) >= 2)",
    "mean(orders.[Order ID], avg(days([Order Date], [Ship Date])))",
    "retained(orders.[Customer ID], previous) / previous(countDistinct(orders.[Customer ID]))",
    "tally(orders.[Order ID], sum(Profit) < 0) / countDistinct(orders.[Order ID])",
    "share(orders.[Customer ID], revenue > 1000)",
    "sum(Sales where Discount > 20%) / revenue",
    "sum(Sales where not Returned and Region in ('East', 'West'))",
    "sum(Sales where [Order Date] >= '2026-01-01')",
    "sum(Sales where [Ship Date] between [Order Date] and '2026-12-31')",
    "count(orders.ID where Returned)",
    "growth(revenue, yearAgo)",
    "margin - yearAgo(margin)",
    "toDate(revenue, year) / previous(toDate(revenue, year)) ",
    "growth(toDate(revenue, year), yearAgo)",
    "rolling(previous(revenue), 12, month)",
    "revenue / total(revenue, Region)",
    "averageBalance(Heads) + closing(Heads) - opening(Heads)",
    "closingOfEach(Heads)",
    "sum(Hours * Pay)",
    "if(revenue > 0, margin, null)",
    "coalesce(revenue, 0)",
    "if(margin > 10%, 1, 0)",
    "least(revenue, sum(Profit))",
    "round(revenue, 2, halfEven)",
    "percentile(Sales, 0.9, type7)",
    "last(Sales, [Order Date])",
    "weightedAvg(Discount, Sales)",
    "median(Discount)",
    "max(Discount)",
    "(sum(Profit) / sum(Sales) + sum(Discount * Sales) / sum(Sales)) / 2",
    "avg(Sales / 100)",
    "sum(if(Returned, 0, Sales))",
    "sum(coalesce(Sales, 0))",
    "countDistinct(Region)",
    "0.7 * margin + 0.3 * (sum(Profit) / sum(Profit))",
  ])("%s", (formula) => {
    expect(codesIn(formula)).toEqual([]);
  });
});

describe("checkKpis finds", () => {
  it.each([
    ["a KPI where a column is meant", "Sales / revenue", ["column-outside-aggregate"]],
    ["a column with its table outside of aggregates", "orders.Sales", ["column-outside-aggregate"]],
    [
      "days outside of aggregates",
      "days([Order Date], [Ship Date])",
      ["column-outside-aggregate", "column-outside-aggregate", "column-outside-aggregate"],
    ],
    ["a misspelled KPI", "revenu * 2", ["unknown-kpi"]],
    ["a misspelled function", "smu(Sales)", ["formula-syntax"]],
    ["a misspelled table", "sum(order.Sales)", ["unknown-table"]],
    ["a misspelled column", "sum(orders.Salse)", ["unknown-column"]],
    ["a column that is calculated with and not declared", "sum(orders.Freight)", ["unknown-column"]],
    ["a column that only another table has", "count(orders.ID where Heads > 1)", ["unknown-column"]],
    ["a misspelled column of another table", "sum(Sales where customers.Segmnet = 'x')", ["unknown-column"]],
    ["a table that cannot be looked up", "sum(Pay where customers.Segment = 'x')", ["unknown-lookup"]],
    ["rows of no known table", "count()", ["ambiguous-column"]],
    ["rows of two tables", "sum(Sales * Heads)", ["several-tables"]],
    ["an aggregate inside an aggregate", "avg(sum(Sales))", ["nested-aggregate"]],
    ["a window inside an aggregate", "sum(previous(Sales))", ["nested-aggregate"]],
    ["a step inside a step", "mean(orders.A, share(orders.B, sum(Sales) > 1))", ["nested-aggregate"]],
    ["a window inside a step", "mean(orders.A, previous(sum(Sales)))", ["nested-aggregate"]],
    ["a window inside a window", "toDate(rolling(revenue, 12), year)", ["nested-window"]],
    ["a text that is added up", "sum(Region)", ["not-a-number"]],
    ["a date that is subtracted", "sum([Ship Date] - [Order Date])", ["not-a-number", "not-a-number"]],
    ["a condition as the value of a KPI", "revenue > 5", ["not-a-number"]],
    ["a text as the value of a KPI", "if(revenue > 5, 'good', 'bad')", ["not-a-number", "not-a-number"]],
    ["a filter that is a number", "sum(Sales where Quantity)", ["not-a-condition"]],
    ["a condition that is a number", "if(revenue, 1, 0)", ["not-a-condition"]],
    ["a share of a number", "share(orders.A, sum(Sales))", ["not-a-condition"]],
    ["a number compared with a text", "sum(Sales where Quantity = '5')", ["incomparable"]],
    [
      "a date compared with a day that does not exist",
      "sum(Sales where [Order Date] > '2026-02-30')",
      ["incomparable"],
    ],
    ["an order of texts", "sum(Sales where Region > 'East')", ["incomparable"]],
    ["a text that is chosen", "countDistinct(if(Sales > 1, 'big', 'small'))", ["not-a-number", "not-a-number"]],
    ["the latest of texts", "max(Region)", ["not-a-number"]],
    ["a list of another kind", "sum(Sales where Region in (1, 2))", ["incomparable", "incomparable"]],
    ["euros and dollars", "revenue + sum(Hours * Pay)", ["unit-mismatch"]],
    ["euros compared with dollars", "if(revenue > sum(Hours * Pay), 1, 0)", ["unit-mismatch"]],
    ["a choice between units", "coalesce(revenue, sum(Hours * Pay))", ["unit-mismatch"]],
    ["hours and money in the rows", "sum(Hours + Pay)", ["unit-mismatch"]],
    ["a balance added up", "sum(Heads)", ["stock-summed-over-time"]],
    ["a balance added up in the rows", "sum(Heads * Hours)", ["stock-summed-over-time"]],
    ["a mean of ratios", "avg(Profit / Sales)", ["average-of-ratios"]],
    ["a mean of percentages", "avg(Discount)", ["average-of-ratios"]],
    ["a sum of percentages", "sum(Discount)", ["average-of-ratios"]],
    ["a mean over entities of ratios", "mean(orders.A, sum(Profit) / sum(Sales))", ["average-of-ratios"]],
    ["a growth of a percentage", "growth(margin, previous)", ["percent-of-percent"]],
    ["a percentage over a percentage", "margin / total(margin)", ["percent-of-percent"]],
    [
      "a mean of different denominators",
      "(margin + sum(Sales where Discount > 0) / sum(Quantity * [List Price])) / 2",
      ["mixed-denominators"],
    ],
    ["the same, as a half", "(margin + sum(Quantity) / count(Quantity)) * 0.5", ["mixed-denominators"]],
    ["a circle of one", "x + 1", ["cycle"]],
  ])("%s: %s", (_, formula, codes) => {
    expect(codesIn(formula)).toEqual(codes);
  });

  it.each([
    ["a filter that cannot be read", { where: "Region =" }, ["formula-syntax"]],
    ["a filter that is no condition", { where: "Quantity" }, ["not-a-condition"]],
    ["a filter with a misspelled column", { where: "Regoin = 'East'" }, ["unknown-column"]],
    ["an aggregate in a filter", { where: "sum(Sales) > 1" }, ["nested-aggregate"]],
    ["a unit that the formula does not give", { unit: "EUR" }, ["declared-unit"]],
    ["a count that is declared as money", { formula: "countDistinct(orders.A)", unit: "USD" }, ["declared-unit"]],
    ["an owner of spaces", { owner: "  " }, ["missing-owner"]],
    ["a first day that is none", { effectiveFrom: "2026-1-1" }, ["effective-dates"]],
    ["a version that never holds", { effectiveFrom: "2026-01-01", effectiveUntil: "2026-01-01" }, ["effective-dates"]],
  ] as const)("%s", (_, more, codes) => {
    expect(codesIn("sum(Sales)", more)).toEqual(codes);
  });

  it("units that agree with the declared one, however it is written", () => {
    for (const [formula, unit] of [
      ["sum(Hours * Pay)", "EUR"],
      ["margin", "1"],
      ["margin", "%"],
      ["margin - previous(margin)", "points"],
      ["sum(Hours) / closing(Heads)", "h/#"],
      ["sum(Sales) / count(Sales)", "USD/#"],
      ["revenue * 1.1", "USD"],
      ["1 / sum(Hours)", "1/h"],
      ["count(Sales) / sum(Hours)", "#/h"],
    ] as const) {
      expect([formula, unit, codesIn(formula, { unit })]).toEqual([formula, unit, []]);
    }
  });

  it("windows and steps that come through a reference", () => {
    const model = modelOf(
      kpi("ltm", "rolling(sum(Sales), 12)"),
      kpi("alias", "ltm"),
      kpi("a", "toDate(alias, year)"),
      kpi("b", "mean(orders.A, alias)"),
    );
    const found = checkKpis(model, { rules: { "kpi/unused-column": "off" } });
    expect(found.map(({ code, place }) => [code, place.ids?.["kpi"]])).toEqual([
      ["kpi/nested-window", "a"],
      ["kpi/nested-aggregate", "b"],
    ]);
  });

  it("versions that overlap, and no others", () => {
    const version = (formula: string, effectiveFrom?: string, effectiveUntil?: string): KpiDefinition =>
      kpi("v", formula, { effectiveFrom, effectiveUntil });
    const codes = (...kpis: readonly KpiDefinition[]): readonly string[] =>
      checkKpis(modelOf(...kpis), { rules: { "kpi/unused-column": "off" } }).map(({ code }) => code);
    expect(codes(version("sum(Sales)", undefined, "2026-01-01"), version("sum(Profit)", "2026-01-01"))).toEqual([]);
    expect(codes(version("sum(Sales)", "2026-01-01"), version("sum(Profit)", "2025-01-01", "2026-01-01"))).toEqual([]);
    expect(codes(version("sum(Sales)", undefined, "2026-01-02"), version("sum(Profit)", "2026-01-01"))).toEqual([
      "kpi/overlapping-versions",
    ]);
    expect(codes(version("sum(Sales)"), version("sum(Profit)", "2026-01-01"))).toEqual(["kpi/overlapping-versions"]);
    expect(codes(version("sum(Sales)"), version("sum(Profit)"))).toEqual(["kpi/duplicate-id"]);
    expect(
      codes(
        version("sum(Sales)", undefined, "2030-01-01"),
        version("1", "2026-01-01", "2027-01-01"),
        version("2", "2028-01-01", "2029-01-01"),
      ),
    ).toEqual(["kpi/overlapping-versions", "kpi/overlapping-versions"]);
  });

  it("no circle between versions that never hold together", () => {
    const model = modelOf(
      kpi("a", "b", { effectiveUntil: "2026-01-01" }),
      kpi("a", "sum(Sales)", { effectiveFrom: "2026-01-01" }),
      kpi("b", "sum(Sales)", { effectiveUntil: "2026-01-01" }),
      kpi("b", "a", { effectiveFrom: "2026-01-01" }),
    );
    expect(kpiOrder(model).cycles).toEqual([]);
    expect(kpiOrder(modelOf(kpi("a", "b"), kpi("b", "a")))).toEqual({ order: [1, 0], cycles: [[0, 1]] });
  });
});

describe("a finding", () => {
  it("points at the place in the model and in the text, and suggests what was meant", () => {
    const [finding] = checkKpis(modelOf(kpi("revenue", "sum(Sales)"), kpi("margin", "sum(Profit) / revenu")), {
      preset: ["kpi/unknown-kpi"],
    });
    expect(finding).toEqual({
      code: "kpi/unknown-kpi",
      severity: "error",
      place: { path: ["kpis", 1, "formula"], ids: { kpi: "margin" }, span: { start: 14, end: 20 } },
      data: { kpi: "margin", text: "revenu", name: "revenu", suggestion: "revenue" },
    });
    expect(render(finding as never, en)).toBe("margin: there is no KPI revenu; did you mean revenue?");
    expect(render(finding as never, zhCN)).toBe("指标 margin：没有指标 revenu，是不是 revenue？");
  });

  it("can be waived by KPI, graded, switched off", () => {
    const model = modelOf(kpi("a", "sum(Sales)", { owner: undefined }), kpi("b", "sum(Sales)", { owner: undefined }));
    const waivers = [{ code: "kpi/missing-owner", ids: { kpi: "a" }, reason: "new team", until: "2026-12-31" }];
    const found = checkKpis(model, { preset: ["kpi/missing-owner"], waivers, asOf: "2026-06-30" });
    expect(found.map(({ place, waived }) => [place.ids?.["kpi"], waived?.reason])).toEqual([
      ["a", "new team"],
      ["b", undefined],
    ]);
    expect(checkKpis(model, { preset: kpiRecommended })).toEqual([]);
    expect(
      checkKpis(model, { preset: kpiStrict })
        .filter(({ code }) => code === "kpi/missing-owner")
        .map(({ severity }) => severity),
    ).toEqual(["error", "error"]);
    expect(checkKpis(model, { rules: { "kpi/missing-owner": "off", "kpi/unused-column": "off" } })).toEqual([]);
  });
});

describe("models that mean no good", () => {
  it("may name anything like a part of every object", () => {
    const hostile = JSON.parse(
      '{"tables":{"__proto__":{"date":"constructor","columns":{"__proto__":{"unit":"USD"},"constructor":{"type":"date"},"toString":{"unit":"EUR"}}}},' +
        '"kpis":[{"id":"__proto__","formula":"sum(__proto__)","unit":"USD","direction":"none","owner":"x"},' +
        '{"id":"constructor","formula":"sum([__proto__].toString) / hasOwnProperty","direction":"none","owner":"x"}]}',
    ) as KpiModel;
    const found = checkKpis(deepFreeze(hostile));
    expect(found.map(({ code, place }) => [code, place.ids?.["kpi"]])).toEqual([
      ["kpi/ambiguous-name", "__proto__"],
      ["kpi/unknown-kpi", "constructor"],
      ["kpi/ambiguous-name", "constructor"],
    ]);
  });

  it("are refused by code if they are none", () => {
    for (const none of [
      null,
      undefined,
      5,
      [],
      {},
      { tables: {} },
      { kpis: [] },
      { tables: null, kpis: [] },
      { tables: {}, kpis: {} },
      { tables: { a: null }, kpis: [] },
      { tables: { a: { columns: { b: null } } }, kpis: [] },
      { tables: { a: { members: "b" } }, kpis: [] },
      { tables: {}, kpis: [null] },
      { tables: {}, kpis: [{ id: 5, formula: "1" }] },
      { tables: {}, kpis: [{ id: "a", formula: 1 }] },
      { tables: {}, kpis: [{ id: "a", formula: "1", where: 5 }] },
    ]) {
      expect(() => checkKpis(none as never)).toThrow("[kpi/malformed-model]");
    }
  });

  it("take time in proportion to their size: a circle of 50,000, a chain as long, as many duplicates", () => {
    const many = 50_000;
    const circle = modelLike(many, (i) => `k${(i + 1) % many}`);
    const { order, cycles } = kpiOrder(circle);
    expect([order.length, cycles.length, cycles[0]?.length]).toEqual([many, 1, many]);
    const [finding] = checkKpis(circle, { preset: ["kpi/cycle", "kpi/too-deep"] });
    expect(finding).toMatchObject({ code: "kpi/cycle", data: { kpi: "k0", count: many } });
    expect(JSON.stringify(finding).length).toBeLessThan(500);
    const chain = modelLike(many, (i) => (i === 0 ? "sum(Sales)" : `k${i - 1} + 1`));
    expect(checkKpis(chain, { preset: ["kpi/cycle", "kpi/too-deep"] }).map(({ place }) => place.ids?.["kpi"])).toEqual([
      "k200",
    ]);
    const same: KpiModel = { tables, kpis: Array.from({ length: many }, () => ({ id: "k", formula: "k + k" })) };
    expect(kpiOrder(same).order).toHaveLength(many);
  }, 60_000);
});

function modelLike(count: number, formula: (i: number) => string): KpiModel {
  return { tables, kpis: Array.from({ length: count }, (_, i) => ({ id: `k${i}`, formula: formula(i) })) };
}
