import { render } from "opslogic/core";
import {
  kpiModelJsonSchema,
  kpiModelSchema,
  parseKpiModel,
  parseTargetRows,
  safeParseKpiModel,
  safeParseTargetRows,
  targetRowsJsonSchema,
} from "opslogic/kpi/schema";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import { OpsLogicError } from "../../src/core/error.js";
import { accepts } from "../support/json-schema.js";
import { deepFreeze } from "./vectors.js";

const model = {
  tables: {
    orders: {
      date: "Order Date",
      zone: "Asia/Shanghai",
      columns: {
        Sales: { unit: "USD", type: "number", name: { en: "Sales", "zh-CN": "销售额" } },
        Heads: { stock: true },
      },
      key: "ID",
      lookups: { Customer: "customers" },
      members: ["Item"],
    },
  },
  kpis: [
    {
      id: "revenue",
      name: "Revenue",
      description: { "zh-CN": "销售额" },
      formula: "sum(Sales)",
      where: "Region = 'East'",
      unit: "USD",
      direction: "higher",
      owner: "Sales",
      source: "ERP",
      frequency: "month",
      effectiveFrom: "2026-01-01",
      effectiveUntil: "2027-01-01",
      missing: { periods: "zero", members: "none" },
    },
  ],
};
const minimal = { tables: {}, kpis: [] };

/** Wrong models, each with the path and the problem that is found. */
const wrong: readonly (readonly [string, unknown, readonly (string | number)[], string])[] = [
  ["no object", 12, [], "other-type"],
  ["null", null, [], "other-type"],
  ["no tables", { kpis: [] }, ["tables"], "other-type"],
  ["tables as an array", { tables: [], kpis: [] }, ["tables"], "other-type"],
  ["no kpis", { tables: {} }, ["kpis"], "other-type"],
  ["a table that is none", { tables: { a: 1 }, kpis: [] }, ["tables", "a"], "other-type"],
  [
    "a column of another type",
    { tables: { a: { columns: { x: { type: "money" } } } }, kpis: [] },
    ["tables", "a", "columns", "x", "type"],
    "other-value",
  ],
  ["a misspelled key", { tables: { a: { dates: "d" } }, kpis: [] }, ["tables", "a"], "unknown-key"],
  ["no formula", { tables: {}, kpis: [{ id: "a" }] }, ["kpis", 0, "formula"], "other-type"],
  ["an empty id", { tables: {}, kpis: [{ id: "", formula: "1" }] }, ["kpis", 0, "id"], "empty"],
  [
    "another direction",
    { tables: {}, kpis: [{ id: "a", formula: "1", direction: "up" }] },
    ["kpis", 0, "direction"],
    "other-value",
  ],
  [
    "a name that is none",
    { tables: {}, kpis: [{ id: "a", formula: "1", name: 5 }] },
    ["kpis", 0, "name"],
    "other-type",
  ],
  [
    "a lookup to no name",
    { tables: { a: { lookups: { x: 1 } } }, kpis: [] },
    ["tables", "a", "lookups", "x"],
    "other-type",
  ],
];

describe("parseKpiModel", () => {
  it("gives the model back, whole and as a copy", () => {
    const input = deepFreeze(structuredClone(model));
    expect(parseKpiModel(input)).toEqual(model);
    expect(parseKpiModel(input)).not.toBe(input);
    expect(parseKpiModel(minimal)).toEqual(minimal);
  });

  it.each(wrong)("refuses %s", (_, input, path, problem) => {
    const parsed = safeParseKpiModel(input);
    expect(parsed.ok).toBe(false);
    const findings = parsed.ok ? [] : parsed.findings;
    expect(findings[0]).toMatchObject({
      code: "kpi/malformed-model",
      severity: "error",
      place: { path },
      data: { problem },
    });
    expect(() => parseKpiModel(input)).toThrow("[kpi/malformed-model]");
    for (const locale of [en, zhCN])
      expect(render(findings[0] as never, locale)).not.toMatch(/undefined|null|\[object/);
  });

  it("puts the findings into the error, at most 100 of them, and their count", () => {
    try {
      parseKpiModel({ tables: {}, kpis: Array.from({ length: 500 }, () => ({ id: 1, formula: "1" })) });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(OpsLogicError);
      const { details } = error as OpsLogicError;
      expect(details).toMatchObject({
        function: "parseKpiModel",
        path: ["model", "kpis", 0, "id"],
        data: { count: 500 },
      });
      expect(details.data?.["findings"]).toHaveLength(100);
    }
  });

  it("lets past what has a rule", () => {
    const parsed = safeParseKpiModel({
      tables: {},
      kpis: [
        { id: "a", formula: "sum(", effectiveFrom: "yesterday" },
        { id: "a", formula: "" },
      ],
    });
    expect(parsed.ok).toBe(true);
  });

  it("keeps tables and columns that are called like parts of every object, and pollutes nothing", () => {
    const text =
      '{"tables":{"__proto__":{"columns":{"__proto__":{"unit":"USD"},"constructor":{"unit":"EUR"}}}},"kpis":[]}';
    const parsed = parseKpiModel(JSON.parse(text));
    expect(JSON.stringify(parsed)).toBe(text);
    expect(Object.getPrototypeOf(parsed.tables)).toBe(Object.prototype);
    expect(({} as { unit?: string }).unit).toBeUndefined();
    const bad = safeParseKpiModel(
      JSON.parse('{"tables":{"__proto__":{"columns":{"__proto__":{"unit":5}}}},"kpis":[]}'),
    );
    expect(bad.ok ? [] : bad.findings.map((finding) => finding.place.path)).toEqual([
      ["tables", "__proto__", "columns", "__proto__", "unit"],
    ]);
    expect(safeParseKpiModel(JSON.parse('{"tables":{},"kpis":[],"__proto__":{"x":1}}')).ok).toBe(false);
  });

  it("is not brought down by a value that refers to itself, or is nested 10,000 deep", () => {
    const circular: Record<string, unknown> = {};
    circular["tables"] = circular;
    expect(safeParseKpiModel(circular).ok).toBe(false);
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = { tables: deep };
    expect(safeParseKpiModel(deep).ok).toBe(false);
  });
});

describe("parseTargetRows", () => {
  const rows = [
    { kpi: "margin", period: "2026-Q1", members: { Region: "East", Segment: null }, value: "0.12", owner: "Li Na" },
    { kpi: "margin", period: "2026-Q2", low: 0.1, high: "0.2", scenario: "plan", sample: true },
    { kpi: "margin", period: "2026-Q3", minimum: 1, target: 2, stretch: 3, source: "budget" },
  ];

  it("gives the rows back as they are", () => {
    expect(parseTargetRows(deepFreeze(structuredClone(rows)))).toEqual(rows);
    expect(parseTargetRows([])).toEqual([]);
  });

  it.each([
    ["no array", {}, []],
    ["no period", [{ kpi: "a", value: 1 }], [0, "period"]],
    ["NaN", [{ kpi: "a", period: "2026", value: Number.NaN }], [0, "value"]],
    [
      "a member that is a number",
      [{ kpi: "a", period: "2026", members: { Region: 5 }, value: 1 }],
      [0, "members", "Region"],
    ],
    ["a misspelled key", [{ kpi: "a", period: "2026", vlaue: 1 }], [0]],
  ])("refuses %s", (_, input, path) => {
    const parsed = safeParseTargetRows(input);
    expect(parsed.ok ? [] : parsed.findings[0]).toMatchObject({ code: "kpi/malformed-targets", place: { path } });
    expect(() => parseTargetRows(input)).toThrow("[kpi/malformed-targets]");
  });

  it("keeps a member whose dimension is called __proto__", () => {
    const text = '[{"kpi":"a","period":"2026","members":{"__proto__":"x"},"value":1}]';
    expect(JSON.stringify(parseTargetRows(JSON.parse(text)))).toBe(text);
  });
});

describe("the JSON Schemas", () => {
  it("are of draft 2020-12, without references to anything else", () => {
    for (const schema of [kpiModelJsonSchema(), targetRowsJsonSchema()]) {
      expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(JSON.stringify(schema)).not.toContain("$ref");
    }
  });

  it("accept and refuse what the parser accepts and refuses", () => {
    const schema = kpiModelJsonSchema();
    expect(accepts(schema, model)).toBe(true);
    expect(accepts(schema, minimal)).toBe(true);
    for (const [what, input] of wrong)
      expect([what, accepts(schema, input)]).toEqual([what, kpiModelSchema.safeParse(input).success]);
    expect(accepts(targetRowsJsonSchema(), [{ kpi: "a", period: "2026", value: "1", members: { Region: null } }])).toBe(
      true,
    );
    expect(accepts(targetRowsJsonSchema(), [{ kpi: "a", value: "1" }])).toBe(false);
  });
});
