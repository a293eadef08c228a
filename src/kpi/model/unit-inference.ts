/**
 * Which unit does each KPI have, from the units of its columns, and where do two units not go together?
 * @module
 */

import type { Expression } from "../formula/expression.js";
import { functionOf } from "../formula/functions.js";
import { childrenOf, type Scope } from "../formula/walk.js";
import { columnFacts } from "./column-facts.js";
import type { KpiEntry, ModelReading } from "./model-reading.js";
import {
  CONSTANT,
  COUNT,
  printUnit,
  productOfUnits,
  quotientOfUnits,
  RATIO,
  readUnit,
  sumOfUnits,
  UNKNOWN_UNIT,
  type Unit,
} from "./units.js";

type Call = Expression & { readonly kind: "call" };

/** Two values that are added, compared or chosen between, though their units differ. */
export interface UnitProblem {
  readonly entry: KpiEntry;
  readonly node: Expression;
  readonly units: readonly [string, string];
}

export interface InferredUnits {
  /** By position in the model; what the formula gives, whatever the definition says. */
  readonly kpis: readonly Unit[];
  /** Units of parts of formulas. */
  readonly parts: ReadonlyMap<Expression, Unit>;
  readonly problems: readonly UnitProblem[];
}

/** Infers the units of all KPIs, in an order in which those that are referred to come first. */
export function inferUnits(reading: ModelReading, order: readonly number[]): InferredUnits {
  const kpis: Unit[] = reading.kpis.map(() => UNKNOWN_UNIT);
  const parts = new Map<Expression, Unit>();
  const problems: UnitProblem[] = [];
  for (const position of order) {
    const entry = reading.kpis[position] as KpiEntry;
    const sight: Sight = { reading, entry, kpis, parts, problems, home: null };
    if (entry.formula !== null) kpis[position] = unitOf(sight, entry.formula, "kpi");
  }
  return { kpis, parts, problems };
}

/** The unit that a KPI is taken to have: what it declares, else what its formula gives. */
export function unitOfKpi(reading: ModelReading, inferred: readonly Unit[], id: string): Unit {
  const position = reading.versions.get(id)?.[0];
  if (position === undefined) return UNKNOWN_UNIT;
  const declared = readUnit(reading.kpis[position]?.definition.unit);
  return declared.kind === "unknown" ? (inferred[position] ?? UNKNOWN_UNIT) : declared;
}

interface Sight {
  readonly reading: ModelReading;
  readonly entry: KpiEntry;
  readonly kpis: readonly Unit[];
  readonly parts: Map<Expression, Unit>;
  readonly problems: UnitProblem[];
  home: string | null;
}

function unitOf(sight: Sight, node: Expression, scope: Scope): Unit {
  const known = sight.parts.get(node);
  if (known !== undefined) return known;
  const unit = deriveUnit(sight, node, scope);
  sight.parts.set(node, unit);
  return unit;
}

function deriveUnit(sight: Sight, node: Expression, scope: Scope): Unit {
  switch (node.kind) {
    case "number":
    case "null":
      return CONSTANT;
    case "name":
      if (scope === "row") return columnFacts(sight.reading, sight.home, node)?.unit ?? UNKNOWN_UNIT;
      return node.table === null && scope === "kpi" ? unitOfKpi(sight.reading, sight.kpis, node.name) : UNKNOWN_UNIT;
    case "negate":
      return unitOf(sight, node.operand, scope);
    case "binary": {
      const left = unitOf(sight, node.left, scope);
      const right = unitOf(sight, node.right, scope);
      if (node.operator === "*") return productOfUnits(left, right);
      if (node.operator === "/") return quotientOfUnits(left, right);
      if (node.operator === "and" || node.operator === "or") return UNKNOWN_UNIT;
      const sum = joined(sight, node, left, right);
      return node.operator === "+" || node.operator === "-" ? sum : UNKNOWN_UNIT;
    }
    case "call":
      return unitOfCall(sight, node, scope);
    case "not":
    case "isNull":
    case "in":
      for (const child of childrenOf(node, scope)) unitOf(sight, child.node, child.scope);
      return UNKNOWN_UNIT;
    default:
      return UNKNOWN_UNIT;
  }
}

function joined(sight: Sight, node: Expression, left: Unit, right: Unit): Unit {
  const sum = sumOfUnits(left, right);
  if (sum !== null) return sum;
  sight.problems.push({ entry: sight.entry, node, units: [printUnit(left), printUnit(right)] });
  return UNKNOWN_UNIT;
}

function unitOfCall(sight: Sight, call: Call, scope: Scope): Unit {
  const { group, slots } = functionOf(call.name);
  const home = sight.home;
  if ((group === "aggregate" || group === "entity") && scope === "kpi") {
    const use = sight.entry.rowUses.find((each) => each.call === call);
    sight.home = use !== undefined && "table" in use.home ? use.home.table : null;
  }
  const values: Unit[] = [];
  for (const [i, child] of childrenOf(call, scope).entries()) {
    if (child.scope === "word" || child.scope === "dimension") continue;
    const unit = unitOf(sight, child.node, child.scope);
    if (i < call.args.length && slots[Math.min(i, slots.length - 1)] === "value") values.push(unit);
  }
  sight.home = home;
  switch (call.name) {
    case "count":
    case "countDistinct":
    case "tally":
    case "retained":
      return COUNT;
    case "share":
    case "growth":
      return RATIO;
    case "days":
      return readUnit("d");
    case "if":
    case "coalesce":
    case "least":
    case "greatest":
      return values.reduce((a, b) => joined(sight, call, a, b), CONSTANT);
    default:
      return values[0] ?? UNKNOWN_UNIT;
  }
}
