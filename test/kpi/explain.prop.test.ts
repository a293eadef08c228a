import { fc, test } from "@fast-check/vitest";
import { type Explanation, evaluate, render } from "opslogic/core";
import { type Cube, calculateKpis, explainKpi, figureAt } from "opslogic/kpi";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect } from "vitest";
import { question, soiledRows } from "../support/questions.js";
import { shown } from "./vectors.js";

const ADDRESSES = [
  {},
  { region: "A" },
  { region: null },
  { region: "A", product: "p" },
  { region: null, product: null },
  { region: "never", product: "p" },
] as const;

describe("an explanation, sent as JSON and calculated again, is its figure", () => {
  test.prop([question, soiledRows], { numRuns: 200 })("in every cell, listed or not", ({ model, query }, facts) => {
    const cube: Cube = calculateKpis(model, { sales: facts }, query, { badRows: "exclude" });
    for (const { id: kpi } of model.kpis) {
      for (const { id: period } of cube.plan.query.periods.slice(0, 4)) {
        for (const members of ADDRESSES) {
          const at = { kpi, period, members };
          const explanation = explainKpi(cube, at);
          const again = evaluate(JSON.parse(JSON.stringify(explanation)) as Explanation);
          expect({ ...at, ...shown(again) }).toEqual({ ...at, ...shown(figureAt(cube, at)) });
          expect(explanation.figure).toEqual({
            ...shown(figureAt(cube, at)),
            value: figureAt(cube, at).value?.toFixed() ?? null,
          });
        }
      }
    }
  });

  test.prop([question, soiledRows], { numRuns: 25 })("and can be said in both languages", ({ model, query }, facts) => {
    const cube: Cube = calculateKpis(model, { sales: facts }, query, { badRows: "exclude" });
    fc.pre(cube.plan.query.periods.length > 0);
    const period = cube.plan.query.periods[0]?.id as string;
    for (const locale of [en, zhCN]) {
      for (const detail of ["sentence", "full"] as const) {
        const words = render(explainKpi(cube, { kpi: "k0", period }), locale, { detail });
        expect(words).not.toMatch(/undefined|NaN|\[object/);
        expect(words.length).toBeGreaterThan(0);
      }
    }
  });
});
