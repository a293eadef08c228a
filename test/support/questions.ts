/**
 * Random models with questions that can be calculated: several KPIs over the table of `tables.ts`.
 * @module
 */
import { fc } from "@fast-check/vitest";
import { checkKpis, type KpiModel, type KpiQuery } from "opslogic/kpi";
import { kpiFormula } from "./formulas.js";
import { rowTruth } from "./row-formulas.js";
import { asked, dressedRow, plainRow, TABLE } from "./tables.js";

export interface Question {
  readonly model: KpiModel;
  readonly query: KpiQuery;
}

const formulas = fc.array(fc.tuple(kpiFormula(1), fc.option(rowTruth, { nil: null, freq: 3 })), {
  minLength: 1,
  maxLength: 3,
});

/** A model without errors, and what is asked of it. */
export const question: fc.Arbitrary<Question> = fc
  .tuple(formulas, asked, fc.option(rowTruth, { nil: null, freq: 3 }), fc.constantFrom("none", "zero", "carry"))
  .map(([kpis, { query }, filter, fill]): Question => {
    const where = filter === null ? {} : { where: filter.text };
    return {
      model: {
        tables: { sales: TABLE },
        kpis: kpis.map(([{ text }, own], i) => ({
          id: `k${i}`,
          formula: text,
          direction: "higher",
          ...(own === null ? {} : { where: own.text }),
        })),
      },
      query: {
        ...query,
        ...where,
        by: ["region", "product"],
        totals: [["region"], []],
        fill: { periods: fill as "zero" },
      },
    };
  })
  .filter(({ model }) => !checkKpis(model).some(({ severity }) => severity === "error"));

/** Rows as a caller may have them: numbers of every kind. */
export const rows: fc.Arbitrary<Record<string, unknown>[]> = fc.array(
  fc.tuple(plainRow, fc.integer({ min: 0, max: 63 })).map(([row, how]) => dressedRow(row, how)),
  { maxLength: 20 },
);

/** Rows of which some have values that cannot be read. */
export const soiledRows: fc.Arbitrary<Record<string, unknown>[]> = fc.array(
  fc
    .tuple(plainRow, fc.integer({ min: 0, max: 63 }), fc.constantFrom("", "", "", "", "x", "day", "flag", "due"))
    .map(([row, how, bad]) => ({
      ...dressedRow(row, how),
      ...(bad === "" ? {} : { [bad]: "2026-02-30" }),
    })),
  { maxLength: 20 },
);
