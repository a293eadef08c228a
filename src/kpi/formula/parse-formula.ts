/**
 * From the text of a formula to its tree, and what is said if it is none.
 * Nothing is evaluated as code; sizes and depths are bounded.
 * @module
 */
import { type Finding, OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import type { Expression } from "./expression.js";
import { readExpression } from "./formula-grammar.js";
import { failFormulaSize, LONGEST_FORMULA } from "./formula-problem.js";
import { atSign, fail, readerOf } from "./formula-reader.js";

/** What `safeParseFormula` gives: the tree, or what is wrong with the text. */
export type ParsedFormula =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads the text of a formula into its tree.
 *
 * Names of functions and keywords may be written in any case; the tree has them in their canonical
 * spelling, as it has the words that some functions take (`growth(revenue, yearAgo)`: the second
 * argument is a `name`). `x between a and b` becomes two comparisons, `12%` becomes 0.12.
 *
 * @param text - At most 10,000 UTF-16 units, nested at most 100 deep.
 * @returns The tree; its spans point into `text`.
 * @throws {OpsLogicError} `kpi/formula-syntax` with `start`, `end`, `found`, `expected` and perhaps a
 * `suggestion` in `details.data`; `kpi/formula-too-long`; `kpi/formula-too-deep`.
 * @example
 * ```ts
 * import { parseFormula } from "opslogic/kpi";
 *
 * parseFormula("1 + 20%");
 * // => { kind: "binary", operator: "+", at: { start: 0, end: 7 },
 * // =>   left: { kind: "number", value: "1", at: { start: 0, end: 1 } },
 * // =>   right: { kind: "number", value: "0.2", at: { start: 4, end: 7 } } }
 * ```
 */
export function parseFormula(text: string): Expression {
  if (typeof text !== "string") {
    const received = describeValue(text);
    throw new OpsLogicError("kpi/formula-syntax", `expected the text of a formula, got ${received}`, {
      function: "parseFormula",
      received,
      expected: "the text of a formula",
    });
  }
  if (text.length > LONGEST_FORMULA) {
    const at = { start: LONGEST_FORMULA, end: text.length };
    failFormulaSize(
      "kpi/formula-too-long",
      at,
      LONGEST_FORMULA,
      `at most ${LONGEST_FORMULA} characters, found ${text.length}`,
    );
  }
  const reader = readerOf(text);
  const expression = readExpression(reader);
  if (!atSign(reader, "end")) {
    // "1,234" is the slip seen most: say that numbers have no separators.
    const digits = /^[\d,，]*\d$/.test(text.trim()) ? text.trim().replace(/[,，]/g, "") : undefined;
    fail(reader, "operator-expected", "an operator or the end of the formula", digits);
  }
  return expression;
}

/**
 * Like {@link parseFormula}, with findings in place of an error: for text that is being typed.
 *
 * @param text - As for {@link parseFormula}.
 * @returns `{ ok: true, expression }`, or `{ ok: false, findings }` with one finding of severity
 * `error`, whose span points into `text`.
 * @throws {OpsLogicError} `kpi/formula-syntax` for what is no text at all.
 * @example
 * ```ts
 * import { safeParseFormula } from "opslogic/kpi";
 *
 * const parsed = safeParseFormula("sum(Sales");
 * parsed.ok ? [] : parsed.findings.map((finding) => [finding.code, finding.place.span]);
 * // => [["kpi/formula-syntax", { start: 9, end: 9 }]]
 * ```
 */
export function safeParseFormula(text: string): ParsedFormula {
  try {
    return { ok: true, expression: parseFormula(text) };
  } catch (error) {
    if (!(error instanceof OpsLogicError) || typeof text !== "string") throw error;
    const { start, end, ...data } = error.details.data as { start: number; end: number } & Finding["data"];
    const place = { path: [], span: { start, end } };
    return { ok: false, findings: [{ code: error.code, severity: "error", place, data }] };
  }
}
