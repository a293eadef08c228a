/**
 * Explanations: how a figure came about, as plain data that can be calculated again.
 * @module
 */
import { describeValue, OpsLogicError } from "./error.js";
import { type Figure, figureOfFraction, noFigure } from "./figure.js";
import type { FindingData } from "./finding.js";
import { fractionOfText } from "./fraction.js";
import {
  applyOperation,
  isOperationName,
  type Operand,
  type OperationName,
  type OperationOptions,
} from "./operation.js";
import type { Text } from "./text.js";

/** A figure as plain data: the value is decimal text. */
export interface PlainFigure {
  readonly value: string | null;
  readonly reason: string | null;
  readonly notes: readonly string[];
}

/** What may be said of any step of an explanation. */
export interface ExplanationLabels {
  readonly name?: Text;
  readonly unit?: string;
  /** The formula, or part of it, that this step stands for. */
  readonly formula?: string;
  /** How many rows were counted. */
  readonly rows?: number;
  /** The days whose rows were counted. */
  readonly range?: { readonly start: string; readonly endExclusive: string };
  /** The table they came from. */
  readonly table?: string;
  /** The days it looks at, if they are not those of the period itself. */
  readonly window?: ExplanationWindow;
}

/** Periods and years back, then widened to the start of a longer period or to the last so many. */
export interface ExplanationWindow {
  readonly previous?: number;
  readonly yearsAgo?: number;
  readonly toDate?: string;
  readonly rolling?: { readonly count: number; readonly grain: string };
}

/** One step: a leaf (a number, a truth, a missing number) or an operation over steps. */
export type ExplanationNode = ExplanationLabels &
  (
    | {
        readonly op: "value";
        /** The exact number: decimal text, or `"1/3"` where it does not end. */
        readonly exact: string;
      }
    | { readonly op: "truth"; readonly truth: boolean | null }
    | { readonly op: "missing"; readonly reason: string }
    | {
        readonly op: OperationName;
        readonly operands: readonly ExplanationNode[];
        readonly options?: OperationOptions;
      }
  );

/** How a figure came about. Plain data; survives JSON. */
export interface Explanation {
  readonly kind: "explanation";
  /** Which measure is explained, e.g. `"kpi/margin"`. */
  readonly code: string;
  readonly name: Text;
  readonly unit?: string;
  /** Id of the period, `"2017-Q4"`. */
  readonly period?: string;
  /** Members of the dimensions; `null` is the null member. */
  readonly members?: Readonly<Record<string, string | null>>;
  readonly root: ExplanationNode;
  /** The figure that is explained. */
  readonly figure: PlainFigure;
  readonly footnotes?: readonly { readonly code: string; readonly data?: FindingData }[];
}

/** Deeper trees are refused: no formula of ours nests that far. */
export const DEPTH_LIMIT = 1000;

/** Longer numbers are refused: no figure of ours has more digits above and below the line. */
const TEXT_LIMIT = 5_000_000;

/**
 * Calculates an explanation again, from its leaves.
 *
 * Exact fractions all the way, one rounding to 34 digits at the end: the answer is the figure that
 * was explained, also after a round trip through JSON.
 *
 * @param explanation - As made by an `explainX` function, or read back from JSON.
 * @returns The figure; its notes are those of the explanation's own figure.
 * @throws {OpsLogicError} `core/malformed-explanation` if the tree is none of ours,
 * `core/wrong-operands`, `core/wrong-places`, `core/wrong-mode` if its operations make no sense.
 * @example
 * ```ts
 * import { evaluate } from "opslogic/core";
 *
 * const figure = { value: "0.25", reason: null, notes: [] };
 * const profit = { op: "value", name: "Profit", exact: "30" } as const;
 * const revenue = { op: "value", name: "Revenue", exact: "120" } as const;
 * const root = { op: "divide", operands: [profit, revenue] } as const;
 * evaluate({ kind: "explanation", code: "kpi/margin", name: "Margin", root, figure });
 * // => { value: "0.25", reason: null, notes: [] }
 * ```
 */
export function evaluate(explanation: Explanation): Figure {
  if (explanation?.kind !== "explanation") throw malformed([], explanation);
  const notes = explanation.figure?.notes ?? [];
  const answer = operandOf(explanation.root, "evaluate");
  if ("reason" in answer) return noFigure(answer.reason, notes);
  if ("truth" in answer) throw malformed(["root"], explanation.root);
  return figureOfFraction(answer, notes);
}

/** What a step comes to. */
export function operandOf(node: ExplanationNode, caller: string, depth = 0): Operand {
  const op: unknown = node?.op;
  if (node === null || typeof node !== "object" || depth > DEPTH_LIMIT) throw malformed(["root"], node, caller);
  if (node.op === "value" && typeof node.exact === "string" && node.exact.length <= TEXT_LIMIT) {
    return fractionOfText(node.exact, caller);
  }
  if (node.op === "truth" && (typeof node.truth === "boolean" || node.truth === null)) return { truth: node.truth };
  if (node.op === "missing" && typeof node.reason === "string") return { reason: node.reason };
  if (!isOperationName(op) || !("operands" in node) || !Array.isArray(node.operands)) {
    throw malformed(["root"], node, caller);
  }
  const operands = (node.operands as readonly ExplanationNode[]).map((each) => operandOf(each, caller, depth + 1));
  return applyOperation(op, operands, node.options);
}

function malformed(path: readonly string[], received: unknown, caller = "evaluate"): OpsLogicError {
  return new OpsLogicError("core/malformed-explanation", `not an explanation: ${describeValue(received)}`, {
    function: caller,
    path,
    received: describeValue(received),
    expected: `a tree of at most ${DEPTH_LIMIT} levels`,
  });
}
