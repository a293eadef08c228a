import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { OpsLogicError } from "../../src/core/error.js";
import { parseFormula, safeParseFormula } from "../../src/kpi/formula/parse-formula.js";
import { printFormula } from "../../src/kpi/formula/print-formula.js";
import { tree, withoutSpans } from "./formula-trees.js";

/** Pieces that a formula is made of, so that random texts come near to one. */
const piece = fc.constantFrom(
  ..."( ) [ ] ' \" , . + - * / = < > % 。 （ ， ） ＝ ！ 【 】 “ ” 1 12.5 ３ sum count if Sales orders 销售 where and or not in is null between type7 previous growth".split(
    " ",
  ),
  " ",
  "\u3000",
);

describe("the formula language", () => {
  test.prop([tree], { numRuns: 400 })("reads back what it prints", (expression) => {
    const text = printFormula(expression);
    fc.pre(text.length <= 10_000);
    expect(withoutSpans(parseFormula(text))).toEqual(withoutSpans(expression));
  });

  test.prop([tree], { numRuns: 200 })("prints one spelling: printing again changes nothing", (expression) => {
    const text = printFormula(expression);
    fc.pre(text.length <= 10_000);
    expect(printFormula(parseFormula(text))).toBe(text);
  });

  test.prop(
    [
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.array(piece, { maxLength: 30 }).map((all) => all.join("")),
      ),
    ],
    {
      numRuns: 3000,
    },
  )("any text is a formula or a coded error with a span inside the text", (text) => {
    try {
      const { at } = parseFormula(text);
      expect(at.start).toBeGreaterThanOrEqual(0);
      expect(at.end).toBeLessThanOrEqual(text.length);
    } catch (error) {
      expect(error).toBeInstanceOf(OpsLogicError);
      const { code, details } = error as OpsLogicError;
      expect(code).toMatch(/^kpi\/formula-(syntax|too-long|too-deep)$/);
      const { start, end } = details.data as { start: number; end: number };
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
    const safe = safeParseFormula(text);
    if (!safe.ok) expect(JSON.parse(JSON.stringify(safe.findings))).toEqual(safe.findings);
  });
});
