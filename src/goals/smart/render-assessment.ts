/**
 * An assessment in words: one line for each verdict, with what it rests on and what to change below it.
 * @module
 */
import type { Locale } from "../../core/index.js";
import { entryOf, oneLine } from "../../core/internal.js";
import { smartFootnotes } from "../explain/smart-footnotes.js";
import type { SmartAssessment } from "./smart-assessment.js";

/**
 * Says an assessment in words.
 *
 * Plain text, as `render` gives it: names stand on one line, and whoever puts it into HTML escapes it there.
 *
 * @param assessment - From `assessGoal`.
 * @param locale - The words: `en` of `opslogic/locale/en`, `zhCN` of `opslogic/locale/zh-CN`.
 * @returns A summary, then the five questions in their order: the verdict, and indented below it evidence and advice.
 * @example
 * ```ts
 * import { assessGoal, type Goal, renderAssessment } from "opslogic/goals";
 * import { en } from "opslogic/locale/en";
 *
 * const goal: Goal = { id: "audit", kind: "binary", deliverable: "Audit report", owner: "Li Na", dueDate: "2026-03-31" };
 * renderAssessment(assessGoal(goal, { asOf: "2026-01-15" }), en).split("\n").slice(0, 4);
 * // => ["SMART: 3 of 4 questions that can be judged are answered with yes, 1 cannot be judged.", "Specific: yes.", "  Deliverable: Audit report.", "  Owner: Li Na."]
 * ```
 */
export function renderAssessment(assessment: SmartAssessment, locale: Locale): string {
  return smartFootnotes(assessment)
    .map(({ code, data = {} }) => {
      const text = oneLine(entryOf(locale.footnotes, code)?.(data) ?? code);
      return code === "goals/smart-summary" || code === "goals/smart-verdict" ? text : `  ${text}`;
    })
    .join("\n");
}
