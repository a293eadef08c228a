/**
 * Can the formula, and the filter, be read at all?
 * @module
 */
import { type KpiRule, placeOf } from "../model/check-subject.js";

export const formulaSyntax: KpiRule = problemRule("kpi/formula-syntax");
export const formulaTooLong: KpiRule = problemRule("kpi/formula-too-long");
export const formulaTooDeep: KpiRule = problemRule("kpi/formula-too-deep");

/** Reports what the reader of formulas refused, by its code. */
function problemRule(code: string): KpiRule {
  return {
    code,
    severity: "error",
    check: ({ kpis }, report) => {
      for (const entry of kpis) {
        for (const problem of entry.problems) {
          if (problem.code !== code) continue;
          report(placeOf(entry, problem.field, problem.span), { kpi: entry.definition.id, ...problem.data });
        }
      }
    },
  };
}
