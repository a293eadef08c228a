import { fc, test } from "@fast-check/vitest";
import { periodsIn } from "opslogic/calendar";
import { calculateKpis, checkKpis, figureAt, toRows } from "opslogic/kpi";
import { describe, expect } from "vitest";
import { type Formula, kpiFormula } from "../support/formulas.js";
import { text } from "../support/fractions.js";
import { isNumber, type Num, View } from "../support/oracle-view.js";
import { isPartial } from "../support/oracle-windows.js";
import { rowTruth } from "../support/row-formulas.js";
import { asked, dressedRow, oracleRow, plainRow, TABLE } from "../support/tables.js";
import { deepFreeze } from "./vectors.js";

const LEVELS = [["region", "product"], ["region"], []] as const;
const REGIONS = ["A", "B", "b", "", null];
const PRODUCTS = ["p", "q", "r", null];

/** Every address of a level, whether the engine lists it or not. */
function addresses(level: readonly string[]): Record<string, string | null>[] {
  if (level.length === 0) return [{}];
  if (level.length === 1) return REGIONS.map((region) => ({ region }));
  return REGIONS.flatMap((region) => PRODUCTS.map((product) => ({ region, product })));
}

const shownNum = (value: Num): { value: string | null; reason: string | null } =>
  isNumber(value) ? { value: text(value), reason: null } : { value: null, reason: value.why };

describe("the engine and the oracle agree", () => {
  test.prop(
    [
      fc.array(plainRow, { maxLength: 25 }),
      fc.array(fc.integer({ min: 0, max: 63 }), { minLength: 25, maxLength: 25 }),
      asked,
      kpiFormula(2),
      fc.option(rowTruth, { nil: null, freq: 2 }),
      fc.option(rowTruth, { nil: null, freq: 2 }),
    ],
    { numRuns: 250 },
  )("on every figure of a cube", (rows, how, { calendar, time, query }, formula: Formula, filter, own) => {
    const model = {
      tables: { sales: TABLE },
      kpis: [{ id: "k", formula: formula.text, direction: "higher", ...(own === null ? {} : { where: own.text }) }],
    } as const;
    // Days and counts do not add up; the check says so, and there is nothing to calculate.
    const errors = checkKpis(model).filter(({ severity }) => severity === "error");
    expect(errors.filter(({ code }) => code !== "kpi/unit-mismatch")).toEqual([]);
    fc.pre(errors.length === 0);
    const facts = { sales: rows.map((row, i) => dressedRow(row, how[i] as number)) };
    const where = filter === null ? {} : { where: filter.text };
    // Decimals keep their own state, so only what holds them is frozen.
    const cube = calculateKpis(
      deepFreeze(model),
      { sales: Object.freeze(facts.sales.map((row) => Object.freeze(row))) as never },
      deepFreeze({ ...query, by: LEVELS[0], totals: [LEVELS[1], LEVELS[2]], ...where }),
    );
    const seen = rows.map(oracleRow).filter((row) => filter === null || filter.of(row) === true);
    // A filter of the KPI holds for each of its aggregates: here they see rows without values.
    const periods =
      time.until > time.from ? periodsIn(calendar, time.grain, { start: time.from, endExclusive: time.until }) : [];
    for (const period of periods) {
      for (const level of LEVELS) {
        for (const members of addresses(level)) {
          const view = new View(seen, time, period, members);
          const expected = formula.of(own === null ? view : view.where(own.of));
          const figure = figureAt(cube, { kpi: "k", period: period.id, members });
          const got = { value: figure.value?.toFixed() ?? null, reason: figure.reason };
          expect({ period: period.id, members, ...got }).toEqual({ period: period.id, members, ...shownNum(expected) });
          expect(figure.notes.includes("partial-period")).toBe(isPartial(period, time));
        }
      }
    }
    const listed = toRows(cube);
    expect(new Set(listed.map(({ period, members }) => JSON.stringify([period, members]))).size).toBe(listed.length);
    for (const { period, members, value } of listed)
      expect(figureAt(cube, { kpi: "k", period, members }).value?.toFixed() ?? null).toBe(value);
  });
});
