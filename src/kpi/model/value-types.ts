/**
 * What kind of value has each part of a formula, and where does one stand that does not fit?
 * @module
 */
import { isDay } from "../../calendar/index.js";
import type { Expression } from "../formula/expression.js";
import { functionOf } from "../formula/functions.js";
import { childrenOf, type Scope } from "../formula/walk.js";
import { columnFacts } from "./column-facts.js";
import type { Field, KpiEntry, ModelReading } from "./model-reading.js";

type Call = Expression & { readonly kind: "call" };

/** `unknown` fits everywhere: only the data can tell. */
export type ValueType = "number" | "text" | "date" | "boolean" | "unknown";

/** A part of a formula that is of the wrong kind. */
export interface TypeProblem {
  readonly code: "kpi/not-a-number" | "kpi/not-a-condition" | "kpi/incomparable";
  readonly entry: KpiEntry;
  readonly field: Field;
  readonly node: Expression;
  readonly type: ValueType;
  /** The other side, if two values do not go together; the same type if it has no order. */
  readonly other?: ValueType;
}

/** Finds all values of the wrong kind in all KPIs. */
export function typeProblems(reading: ModelReading): readonly TypeProblem[] {
  return reading.kpis.flatMap((entry) => {
    const found: TypeProblem[] = [];
    if (entry.formula !== null) need(sightOf(reading, entry, "formula", found), entry.formula, "kpi", "number");
    if (entry.where !== null) need(sightOf(reading, entry, "where", found), entry.where, "row", "boolean");
    return found;
  });
}

interface Sight {
  readonly reading: ModelReading;
  readonly entry: KpiEntry;
  readonly field: Field;
  readonly found: TypeProblem[];
  /** Types of nodes seen before: what `between` compares stands in the tree twice. */
  readonly known: Map<Expression, ValueType>;
  /** Table whose rows are taken. */
  home: string | null;
}

function sightOf(reading: ModelReading, entry: KpiEntry, field: Field, found: TypeProblem[]): Sight {
  return { reading, entry, field, found, known: new Map(), home: null };
}

function need(sight: Sight, node: Expression, scope: Scope, wanted: "number" | "boolean" | "date"): void {
  const seen = sight.known.has(node);
  const type = typeOf(sight, node, scope);
  if (seen || type === wanted || type === "unknown") return;
  if (wanted === "date" && isDayText(node)) return;
  const code =
    wanted === "boolean" ? "kpi/not-a-condition" : wanted === "date" ? "kpi/incomparable" : "kpi/not-a-number";
  const other = wanted === "date" ? { other: "date" as const } : {};
  sight.found.push({ code, entry: sight.entry, field: sight.field, node, type, ...other });
}

function typeOf(sight: Sight, node: Expression, scope: Scope): ValueType {
  const known = sight.known.get(node);
  if (known !== undefined) return known;
  const type = deriveType(sight, node, scope);
  sight.known.set(node, type);
  return type;
}

function deriveType(sight: Sight, node: Expression, scope: Scope): ValueType {
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean":
      return node.kind;
    case "null":
      return "unknown";
    case "name":
      if (scope === "row") return columnFacts(sight.reading, sight.home, node)?.type ?? "unknown";
      return scope === "kpi" && sight.reading.versions.has(node.name) ? "number" : "unknown";
    case "negate":
      need(sight, node.operand, scope, "number");
      return "number";
    case "not":
      need(sight, node.operand, scope, "boolean");
      return "boolean";
    case "isNull":
      typeOf(sight, node.operand, scope);
      return "boolean";
    case "in":
      for (const item of node.list) compare(sight, node.operand, item, scope);
      return "boolean";
    case "binary":
      return typeOfBinary(sight, node, scope);
    case "call":
      return typeOfCall(sight, node, scope);
  }
}

function typeOfBinary(sight: Sight, node: Expression & { readonly kind: "binary" }, scope: Scope): ValueType {
  if ("+-*/".includes(node.operator)) {
    need(sight, node.left, scope, "number");
    need(sight, node.right, scope, "number");
    return "number";
  }
  if (node.operator === "and" || node.operator === "or") {
    need(sight, node.left, scope, "boolean");
    need(sight, node.right, scope, "boolean");
    return "boolean";
  }
  const type = compare(sight, node.left, node.right, scope);
  const ordered = node.operator !== "=" && node.operator !== "<>";
  if (ordered && (type === "text" || type === "boolean")) incomparable(sight, node.right, type, type);
  return "boolean";
}

/** Two values that meet must be of one kind; a date may meet the text of a day. Gives the kind they have. */
function compare(sight: Sight, left: Expression, right: Expression, scope: Scope): ValueType {
  const [a, b] = [typeOf(sight, left, scope), typeOf(sight, right, scope)];
  if (a === "unknown" || b === "unknown" || a === b) return a === "unknown" ? b : a;
  if ((a === "date" && isDayText(right)) || (b === "date" && isDayText(left))) return "date";
  incomparable(sight, right, b, a);
  return "unknown";
}

function incomparable({ entry, field, found }: Sight, node: Expression, type: ValueType, other: ValueType): void {
  found.push({ code: "kpi/incomparable", entry, field, node, type, other });
}

function typeOfCall(sight: Sight, call: Call, scope: Scope): ValueType {
  const { group, slots } = functionOf(call.name);
  const home = sight.home;
  if ((group === "aggregate" || group === "entity") && scope === "kpi") {
    const use = sight.entry.rowUses.find((each) => each.call === call);
    sight.home = use !== undefined && "table" in use.home ? use.home.table : null;
  }
  for (const [i, child] of childrenOf(call, scope).entries()) {
    const isWhere = child.node === call.where && i >= call.args.length;
    const slot = isWhere ? "condition" : slots[Math.min(i, slots.length - 1)];
    if (slot === "condition") need(sight, child.node, child.scope, "boolean");
    else if (call.name === "days") need(sight, child.node, child.scope, "date");
    else if (slot === "value" && child.numeric) need(sight, child.node, child.scope, "number");
    else if (slot === "value") typeOf(sight, child.node, child.scope);
    else if (call.name === "first" || call.name === "last") {
      // What rows are ordered by has an order.
      const type = typeOf(sight, child.node, child.scope);
      if (type === "text" || type === "boolean") incomparable(sight, child.node, type, type);
    }
  }
  sight.home = home;
  return "number";
}

function isDayText(node: Expression): boolean {
  return node.kind === "text" && isDay(node.value);
}
