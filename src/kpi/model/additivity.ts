/**
 * May the values of a KPI be added up? Its class, inferred from its formula.
 * @module
 */

import type { Expression } from "../formula/expression.js";
import { orderOf } from "./dependencies.js";
import type { KpiModel } from "./model.js";
import { readModel } from "./model-reading.js";

/**
 * How the values of parts make the value of the whole.
 *
 * `additive`: by adding, over members and over time. `semiAdditive`: by adding over members, never
 * over time. `ratio`: numerators and denominators are added, then divided. `distinct`: counted again.
 * `orderStatistic`: taken again from all values. `minMax`: the smallest (largest) of the parts.
 * `expression`: calculated again from other KPIs. Source: Kimball (additive and semi-additive facts).
 */
export type Additivity =
  | "additive"
  | "semiAdditive"
  | "ratio"
  | "distinct"
  | "orderStatistic"
  | "minMax"
  | "expression";

/**
 * Infers the class of each KPI from its formula.
 *
 * Whoever adds up members ("the rest as one") may do so for `additive` and `semiAdditive` only.
 *
 * @param model - Tables need not be complete: only the formulas count.
 * @returns By id. A KPI whose formula cannot be read, that is part of a circle, or whose versions
 * differ in class is an `expression`.
 * @example
 * ```ts
 * import { additivityOfKpis } from "opslogic/kpi";
 *
 * const classes = additivityOfKpis({
 *   tables: { orders: { date: "Order Date" }, staff: { date: "Day" } },
 *   kpis: [
 *     { id: "revenue", formula: "sum(orders.Sales)" },
 *     { id: "heads", formula: "closing(staff.Heads)" },
 *     { id: "perHead", formula: "revenue / heads" },
 *     { id: "customers", formula: "countDistinct(orders.Customer)" },
 *   ],
 * });
 * [...classes.values()]; // => ["additive", "semiAdditive", "ratio", "distinct"]
 * ```
 */
export function additivityOfKpis(model: KpiModel): ReadonlyMap<string, Additivity> {
  const reading = readModel(model);
  const { order, cycles } = orderOf(reading);
  const circular = new Set(cycles.flat());
  const classes = new Map<string, Additivity>();
  for (const position of order) {
    const entry = reading.kpis[position];
    if (entry === undefined) continue;
    const own = entry.formula === null || circular.has(position) ? "expression" : classOf(classes, entry.formula);
    const { id } = entry.definition;
    const earlier = classes.get(id);
    classes.set(id, earlier === undefined || earlier === own ? own : "expression");
  }
  return new Map(reading.kpis.map(({ definition }) => [definition.id, classes.get(definition.id) ?? "expression"]));
}

/** A written number has no class of its own. */
type Class = Additivity | "constant";

function classOf(classes: ReadonlyMap<string, Additivity>, node: Expression): Additivity {
  const found = derive((id) => classes.get(id) ?? "expression", node);
  return found === "constant" ? "expression" : found;
}

function derive(classOfKpi: (id: string) => Additivity, node: Expression): Class {
  switch (node.kind) {
    case "number":
      return "constant";
    case "name":
      return node.table === null ? classOfKpi(node.name) : "expression";
    case "negate":
      return derive(classOfKpi, node.operand);
    case "binary":
      return joined(node.operator, derive(classOfKpi, node.left), derive(classOfKpi, node.right));
    case "call":
      return ofCall(classOfKpi, node);
    default:
      return "expression";
  }
}

function joined(operator: string, left: Class, right: Class): Class {
  if (left === "constant" && right === "constant") return "constant";
  switch (operator) {
    case "+":
    case "-":
      if (left === right && (left === "additive" || left === "semiAdditive" || left === "constant")) return left;
      // 1 - costs / revenue is still a ratio: its parts are added before it is taken.
      return (left === "ratio" && right === "constant") || (left === "constant" && right === "ratio")
        ? "ratio"
        : "expression";
    case "*":
      if (right === "constant") return left === "minMax" ? "expression" : left;
      return left === "constant" && right !== "minMax" ? right : "expression";
    case "/":
      if (right === "constant") return left === "minMax" ? "expression" : left;
      return isCounted(left) && isCounted(right) ? "ratio" : "expression";
    default:
      return "expression";
  }
}

/** Numerators and denominators that can be had again at every level. */
function isCounted(value: Class): boolean {
  return value === "additive" || value === "semiAdditive" || value === "distinct";
}

function ofCall(classOfKpi: (id: string) => Additivity, call: Expression & { readonly kind: "call" }): Class {
  switch (call.name) {
    case "sum":
    case "count":
      return "additive";
    case "countDistinct":
    case "tally":
    case "retained":
      return "distinct";
    case "min":
    case "max":
      return "minMax";
    case "median":
    case "percentile":
      return "orderStatistic";
    case "avg":
    case "weightedAvg":
    case "share":
    case "mean":
      return "ratio";
    case "closing":
    case "opening":
    case "closingOfEach":
    case "openingOfEach":
    case "averageBalance":
    case "timeWeightedBalance":
      return "semiAdditive";
    case "previous":
    case "yearAgo":
      return derive(classOfKpi, call.args[0] as Expression);
    case "toDate":
    case "rolling": {
      // Windows of neighboring periods overlap: members still add up, periods do not.
      const inner = derive(classOfKpi, call.args[0] as Expression);
      return inner === "additive" ? "semiAdditive" : inner;
    }
    default:
      return "expression";
  }
}
