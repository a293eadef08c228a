/**
 * Which operation does a sign or a function of the formula language stand for?
 * @module
 */
import type { OperationName, RoundingMode } from "../../core/internal.js";
import type { BinaryOperator, Expression } from "./expression.js";

type Call = Extract<Expression, { readonly kind: "call" }>;

/** The operation of each sign. */
export const OPERATIONS: Readonly<Record<BinaryOperator, OperationName>> = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  "=": "equal",
  "<>": "notEqual",
  "<": "less",
  "<=": "lessOrEqual",
  ">": "greater",
  ">=": "greaterOrEqual",
  and: "and",
  or: "or",
};

/** Functions of values that are one operation. */
export const SCALARS: Readonly<Record<string, OperationName>> = {
  if: "if",
  coalesce: "coalesce",
  abs: "absolute",
  least: "least",
  greatest: "greatest",
};

/** Places and mode of a call of `round`. */
export function roundingOf(node: Call): { readonly places: number; readonly mode: RoundingMode } {
  const mode = node.args[2]?.kind === "name" ? (node.args[2].name as RoundingMode) : "halfUp";
  return { places: wholeOf(node.args[1] as Expression), mode };
}

/** A whole number written out, as the reader of formulas has made sure. */
export function wholeOf(node: Expression): number {
  if (node.kind === "negate") return -wholeOf(node.operand);
  return node.kind === "number" ? Number.parseInt(node.value, 10) : 0;
}

/** A dimension as it is named in a query: `Region`, `customers.Segment`. */
export function dimensionOf(node: Expression): string {
  if (node.kind !== "name") return "";
  return node.table === null ? node.name : `${node.table}.${node.name}`;
}
