import type { Finding } from "opslogic/core";
import {
  checkKpis,
  type Expression,
  type FunctionName,
  type KpiDefinition,
  type KpiModel,
  kpiOrder,
  parseFormula,
  printFormula,
  safeParseFormula,
} from "opslogic/kpi";
import { kpiModelSchema, parseKpiModel, parseTargetRows, safeParseKpiModel } from "opslogic/kpi/schema";
import { describe, expectTypeOf, test } from "vitest";

describe("a formula", () => {
  test("is text, and its tree is told apart by kind", () => {
    // @ts-expect-error no number
    parseFormula(12);
    const tree = parseFormula("1");
    if (tree.kind === "number") expectTypeOf(tree.value).toEqualTypeOf<string>();
    if (tree.kind === "call") expectTypeOf(tree.name).toEqualTypeOf<FunctionName>();
    // @ts-expect-error only names have a table
    void tree.table;
    // @ts-expect-error trees are readonly
    tree.kind = "null";
  });

  test("that is being typed is a tree or findings", () => {
    const parsed = safeParseFormula("1");
    if (parsed.ok) expectTypeOf(parsed.expression).toEqualTypeOf<Expression>();
    else expectTypeOf(parsed.findings).toEqualTypeOf<readonly Finding[]>();
    // @ts-expect-error not before it is known which
    void parsed.expression;
  });

  test("made by hand must name functions that exist", () => {
    const at = { start: 0, end: 0 };
    printFormula({
      kind: "call",
      name: "sum",
      args: [{ kind: "name", table: null, name: "Sales", at }],
      where: null,
      at,
    });
    // @ts-expect-error there is no total of totals
    printFormula({ kind: "call", name: "grandTotal", args: [], where: null, at });
  });
});

describe("a model", () => {
  test("that is mistyped does not compile", () => {
    checkKpis({ tables: {}, kpis: [{ id: "a", formula: "1", direction: "higher" }] });
    // @ts-expect-error a KPI has a formula
    checkKpis({ tables: {}, kpis: [{ id: "a" }] });
    // @ts-expect-error higher, lower, range or none
    checkKpis({ tables: {}, kpis: [{ id: "a", formula: "1", direction: "up" }] });
    // @ts-expect-error a table has a date
    checkKpis({ tables: { a: { dates: "Day" } }, kpis: [] });
    // @ts-expect-error error, warning, info or off
    checkKpis({ tables: {}, kpis: [] }, { rules: { "kpi/cycle": "fatal" } });
  });

  test("written as a constant is one", () => {
    const model = {
      tables: { orders: { date: "Day", members: ["A"] } },
      kpis: [{ id: "revenue", formula: "sum(Sales)" }],
    } as const;
    expectTypeOf(checkKpis(model)).toEqualTypeOf<readonly Finding[]>();
    expectTypeOf(kpiOrder(model).order).toEqualTypeOf<readonly number[]>();
  });

  test("that is read is what everything else takes", () => {
    expectTypeOf(parseKpiModel({})).toEqualTypeOf<KpiModel>();
    expectTypeOf(kpiModelSchema.parse({})).toEqualTypeOf<KpiModel>();
    const parsed = safeParseKpiModel({});
    if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<KpiModel>();
    expectTypeOf(parseKpiModel({}).kpis).toEqualTypeOf<readonly KpiDefinition[]>();
    expectTypeOf(parseTargetRows([])[0]).toExtend<{ readonly kpi: string } | undefined>();
  });
});
