/**
 * What can be wrong with the text of a formula, and the error that says so.
 * @module
 */
import { OpsLogicError } from "../../core/index.js";
import type { Span } from "./expression.js";

/** What the reader of a formula stumbled over; the locale files hold the words for each. */
export type FormulaProblem =
  | "character"
  | "unclosed-text"
  | "unclosed-name"
  | "empty-name"
  | "number"
  | "value-expected"
  | "operator-expected"
  | "closing-expected"
  | "name-expected"
  | "list-expected"
  | "null-expected"
  | "and-expected"
  | "chained-comparison"
  | "unknown-function"
  | "argument-count"
  | "argument"
  | "where";

/** A formula may have as many UTF-16 units. */
export const LONGEST_FORMULA = 10_000;
/** Parentheses, calls and signs may be nested as deep. */
export const DEEPEST_NESTING = 100;
/** Levels of the tree: a chain of operators, such as a sum of many KPIs, has one for each of them. */
export const TALLEST_TREE = 1_000;
/** Nodes of the tree; only `between`, which repeats what it compares, can come near. */
export const LARGEST_TREE = 50_000;

/** What else an error may say. */
export interface FormulaHints {
  /** What was probably meant, ready to be put in its place. */
  readonly suggestion?: string | undefined;
  /** The function it is about. */
  readonly function?: string | undefined;
}

/** Refuses a formula; the span points into its text. */
export function failFormula(
  text: string,
  at: Span,
  problem: FormulaProblem,
  expected: string,
  more: FormulaHints = {},
): never {
  const found = shorten(text.slice(at.start, at.end));
  const hint = more.suggestion === undefined ? "" : `; did you mean ${more.suggestion}?`;
  const where = found === "" ? "the end of the formula" : JSON.stringify(found);
  throw new OpsLogicError("kpi/formula-syntax", `expected ${expected}, found ${where} at ${at.start}${hint}`, {
    function: "parseFormula",
    received: where,
    expected,
    data: {
      ...{ start: at.start, end: at.end, problem, found, expected },
      ...(more.suggestion === undefined ? {} : { suggestion: more.suggestion }),
      ...(more.function === undefined ? {} : { function: more.function }),
    },
  });
}

/** Refuses a formula for its size. */
export function failFormulaSize(
  code: "kpi/formula-too-long" | "kpi/formula-too-deep",
  at: Span,
  limit: number,
  expected: string,
): never {
  throw new OpsLogicError(code, `expected ${expected}`, {
    function: "parseFormula",
    expected,
    data: { start: at.start, end: at.end, limit },
  });
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
