/**
 * Numbers handed in: what a caller has measured is a number, or a figure that may have none.
 * @module
 */
import { describeValue, OpsLogicError } from "./error.js";
import type { PlainFigure } from "./explanation.js";
import type { Figure, Note } from "./figure.js";
import { type DecimalInput, type Fraction, toFraction } from "./fraction.js";

/** A number, or a figure: ours, or one that has been through JSON. */
export type Measured<R extends string = string> = DecimalInput | Figure<R> | PlainFigure;

/** What was handed in: an exact number or the reason why there is none, with its notes. */
export type ReadMeasured =
  | { readonly exact: Fraction; readonly reason: null; readonly notes: readonly Note[] }
  | { readonly exact: null; readonly reason: string; readonly notes: readonly Note[] };

/**
 * Reads a number or a figure.
 *
 * @throws {OpsLogicError} `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 */
export function readMeasured(value: Measured, caller: string, ...path: (string | number)[]): ReadMeasured {
  if (!isFigure(value)) return { exact: toFraction(value, caller, ...path), reason: null, notes: [] };
  const notes = value.notes ?? [];
  if (value.value !== null) return { exact: toFraction(value.value, caller, ...path, "value"), reason: null, notes };
  if (typeof value.reason === "string") return { exact: null, reason: value.reason, notes };
  throw new OpsLogicError("core/not-a-number", `expected a number or a figure, got ${describeValue(value)}`, {
    function: caller,
    path,
    received: describeValue(value),
    expected: "a value, or the reason why there is none",
  });
}

/** The notes of several figures, each once. */
export function joinNotes(...measured: readonly ReadMeasured[]): readonly Note[] {
  return [...new Set(measured.flatMap((each) => each.notes))];
}

/** True for a figure, ours or plain. A Decimal has neither of the two fields. */
export function isFigure(value: unknown): value is Figure | PlainFigure {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "value") && Object.hasOwn(value, "reason");
}
