/** What the check lets pass, the engine can calculate: both mean the same by a name, a kind, a place. */
import { fc, test } from "@fast-check/vitest";
import { calculateKpis, checkKpis, type KpiQuery, printFormula, toRows } from "opslogic/kpi";
import { describe, expect } from "vitest";
import type { KpiModel } from "../../src/kpi/model/model.js";
import { numberAt, rows, tables } from "./sound-formulas.js";

const question: KpiQuery = {
  grain: "month",
  range: { start: "2026-01-01", endExclusive: "2026-04-01" },
  dataThrough: "2026-03-31",
  by: ["Region"],
  totals: [[]],
};

describe("a model that passes the check", () => {
  let sound = 0;
  test.prop([numberAt("kpi", 3)], { numRuns: 300 })("can be calculated", (tree) => {
    const model: KpiModel = {
      tables,
      kpis: [
        { id: "revenue", formula: "sum(Sales)" },
        { id: "margin", formula: "sum(Profit) / revenue" },
        { id: "heads", formula: "closing(Heads)" },
        { id: "x", formula: printFormula(tree) },
      ],
    };
    const findings = checkKpis(model);
    expect(findings.filter(({ code }) => code.startsWith("core/"))).toEqual([]);
    fc.pre(!findings.some(({ code, severity }) => severity === "error" || code === "kpi/unknown-column"));
    sound++;
    expect(toRows(calculateKpis(model, rows, question)).length).toBeGreaterThan(0);
  });

  test("is no rare thing among these", () => {
    expect(sound).toBeGreaterThan(50);
  });
});
