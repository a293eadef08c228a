/** Formulas that are likely sound over a model of three tables, with its rows; for property tests. */
import { fc } from "@fast-check/vitest";
import type { Expression } from "../../src/kpi/formula/expression.js";
import { CHOICES, FUNCTIONS, type FunctionEntry, type Slot } from "../../src/kpi/formula/functions.js";
import type { KpiModel } from "../../src/kpi/model/model.js";

const at = { start: 0, end: 0 };
type Level = "row" | "entity" | "kpi";
type Node = fc.Arbitrary<Expression>;

const name = (column: string, table: string | null = null): Expression => ({ kind: "name", table, name: column, at });
const number = (value: string): Expression => ({ kind: "number", value, at });
const text = (value: string): Expression => ({ kind: "text", value, at });

export const tables: KpiModel["tables"] = {
  orders: {
    date: "Day",
    columns: {
      ...{ Sales: { unit: "1" }, Profit: { unit: "1" }, Quantity: { type: "number" } },
      ...{
        Region: { type: "text" },
        Shipped: { type: "date" },
        Returned: { type: "boolean" },
        Customer: { type: "text" },
      },
    },
    lookups: { Customer: "customers" },
  },
  staff: { date: "Day", columns: { Heads: { type: "number", stock: true } }, members: ["Team"] },
  customers: { key: "ID", columns: { Segment: { type: "text" }, Limit: { unit: "1" } } },
};
export const rows = {
  orders: [
    {
      Day: "2026-01-05",
      Sales: 1.5,
      Profit: 0.5,
      Quantity: 2,
      Region: "East",
      Shipped: "2026-01-07",
      Returned: true,
      Customer: "a",
    },
    {
      Day: "2026-02-05",
      Sales: 2.5,
      Profit: -1,
      Quantity: null,
      Region: null,
      Shipped: null,
      Returned: false,
      Customer: "b",
    },
    {
      Day: "2026-02-15",
      Sales: null,
      Profit: 3,
      Quantity: 1,
      Region: "West",
      Shipped: "2026-02-17",
      Returned: null,
      Customer: "c",
    },
  ],
  staff: [
    { Day: "2026-01-31", Team: "x", Heads: 3 },
    { Day: "2026-02-28", Team: "x", Heads: 4 },
  ],
  customers: [
    { ID: "a", Segment: "s", Limit: 5 },
    { ID: "b", Segment: "t", Limit: null },
  ],
};

const anyColumn = fc.constantFrom(
  ...["Sales", "Profit", "Quantity", "Region", "Shipped", "Day", "Returned", "Heads", "Customer"].map((column) =>
    name(column),
  ),
  ...[name("Segment", "customers"), name("Limit", "customers"), name("Sales", "orders")],
);
const literal = fc.constantFrom(
  number("0"),
  number("2.5"),
  text("East"),
  text("2026-01-05"),
  { kind: "null" as const, at },
  { kind: "boolean" as const, value: true, at },
);

const SIMPLE: Readonly<Record<Level, Node>> = {
  row: fc.constantFrom(name("Sales"), name("Profit"), name("Quantity"), name("Sales", "orders")),
  entity: fc.constant({ kind: "call", name: "sum", args: [name("Sales", "orders")], where: null, at }),
  kpi: fc.constantFrom(name("revenue"), name("margin"), name("heads")),
};

/** A number, or now and then something that is none. */
export function numberAt(level: Level, depth: number): Node {
  if (depth <= 0)
    return fc.oneof(
      { weight: 8, arbitrary: SIMPLE[level] },
      { weight: 1, arbitrary: level === "row" ? anyColumn : literal },
    );
  const part = numberAt(level, depth - 1);
  const calls = FUNCTIONS.filter(
    ({ group }) => group === "scalar" || level === "kpi" || (level === "entity" && group === "aggregate"),
  );
  return fc.oneof(
    fc
      .constantFrom("+", "-", "*", "/")
      .chain((operator) =>
        fc
          .tuple(part, part)
          .map(([left, right]): Expression => ({ kind: "binary", operator: operator as "+", left, right, at })),
      ),
    part.map((operand): Expression => ({ kind: "negate", operand, at })),
    ...calls.map((entry) => callAt(entry, level, depth)),
  );
}

function conditionAt(level: Level, depth: number): Node {
  const side = numberAt(level, depth - 1);
  const comparisons = fc
    .tuple(
      fc.constantFrom("=", "<>", "<", ">="),
      level === "row" ? fc.oneof(side, anyColumn) : side,
      level === "row" ? fc.oneof(side, literal) : side,
    )
    .map(([operator, left, right]): Expression => ({ kind: "binary", operator: operator as "=", left, right, at }));
  if (depth <= 0) return comparisons;
  const below = conditionAt(level, depth - 1);
  return fc.oneof(
    comparisons,
    fc.tuple(below, below).map(([left, right]): Expression => ({ kind: "binary", operator: "and", left, right, at })),
    below.map((operand): Expression => ({ kind: "not", operand, at })),
    side.map((operand): Expression => ({ kind: "isNull", operand, negated: true, at })),
    fc
      .tuple(side, side)
      .map(([operand, item]): Expression => ({ kind: "in", operand, list: [item], negated: false, at })),
  );
}

function callAt(entry: FunctionEntry, level: Level, depth: number): Node {
  const inner: Level = entry.group === "aggregate" ? "row" : entry.group === "entity" ? "entity" : level;
  const slots = entry.repeats ? Array.from({ length: entry.least }, () => entry.slots[0] as Slot) : entry.slots;
  const args = fc.tuple(...slots.map((slot) => argumentAt(entry, slot, inner, depth - 1)));
  const where =
    entry.group === "aggregate" ? fc.option(conditionAt("row", depth - 2), { nil: null }) : fc.constant(null);
  return fc
    .tuple(args, where)
    .map(([parts, filter]): Expression => ({ kind: "call", name: entry.name, args: parts, where: filter, at }));
}

function argumentAt(entry: FunctionEntry, slot: Slot, level: Level, depth: number): Node {
  switch (slot) {
    case "value":
      if (entry.name === "days") return fc.constantFrom(name("Day"), name("Shipped"));
      return entry.name === "countDistinct" || entry.name === "count" ? anyColumn : numberAt(level, depth);
    case "condition":
      return conditionAt(level, depth);
    case "column":
      return fc.constantFrom(name("Customer"), name("Region"), name("Day"));
    case "probability":
      return fc.constant(number("0.5"));
    case "places":
    case "steps":
      return fc.constant(number("2"));
    default:
      return fc.constantFrom(...[...CHOICES[slot].values()].map((word) => name(word)));
  }
}
