/** Trees of formulas for property tests, and what they are without their spans. */
import { fc } from "@fast-check/vitest";
import type { Expression } from "../../src/kpi/formula/expression.js";
import { CHOICES, FUNCTIONS, type FunctionEntry, type Slot } from "../../src/kpi/formula/functions.js";

const at = { start: 0, end: 0 };

const name = fc.oneof(
  fc.constantFrom(
    "revenue",
    "Order Date",
    "销售额",
    "a]b",
    "and",
    "_x1",
    "été",
    "distinct",
    "where",
    "1st",
    "__proto__",
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: "binary" }),
);
const nameNode = fc
  .record({ table: fc.option(name, { nil: null, freq: 2 }), name })
  .map((parts): Expression => ({ kind: "name", ...parts, at }));
const whole = fc.nat({ max: 10_000 }).map((value): Expression => ({ kind: "number", value: String(value), at }));
const number = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat({ max: 999 }))
  .map(([left, right]): Expression => {
    const part = String(right).padStart(3, "0").replace(/0+$/, "");
    return { kind: "number", value: part === "" ? String(left) : `${left}.${part}`, at };
  });
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  whole,
  number,
  nameNode,
  fc.string({ maxLength: 5, unit: "binary" }).map((value): Expression => ({ kind: "text", value, at })),
  fc.boolean().map((value): Expression => ({ kind: "boolean", value, at })),
  fc.constant<Expression>({ kind: "null", at }),
);

function slotNode(slot: Slot, value: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  switch (slot) {
    case "value":
    case "condition":
      return value;
    case "column":
      return nameNode;
    case "probability":
      return fc.constantFrom("0", "1", "0.9").map((text): Expression => ({ kind: "number", value: text, at }));
    case "places": {
      const places = fc.integer({ min: -30, max: 30 });
      return places.map((count): Expression => {
        const size: Expression = { kind: "number", value: String(Math.abs(count)), at };
        return count < 0 ? { kind: "negate", operand: size, at } : size;
      });
    }
    case "steps":
      return fc
        .integer({ min: 1, max: 1000 })
        .map((count): Expression => ({ kind: "number", value: String(count), at }));
    default:
      return fc
        .constantFrom(...CHOICES[slot].values())
        .map((word): Expression => ({ kind: "name", table: null, name: word, at }));
  }
}

function callNode(entry: FunctionEntry, value: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  const slots = entry.slots.map((slot) => slotNode(slot, value));
  const last = slots[slots.length - 1] ?? value;
  const least = Array.from({ length: entry.least }, (_, i) => slots[i] ?? last);
  const args = fc.oneof(fc.tuple(...least), entry.repeats ? fc.tuple(...least, last) : fc.tuple(...slots));
  const where = entry.group === "aggregate" ? fc.option(value, { nil: null }) : fc.constant(null);
  return fc.record({ args, where }).map((parts): Expression => ({ kind: "call", name: entry.name, ...parts, at }));
}

/** Any tree that a formula can have. */
export const tree: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: "medium" },
    leaf,
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom("+", "-", "*", "/", "=", "<>", "<", "<=", ">", ">=", "and", "or"),
      left: tie("node"),
      right: tie("node"),
      at: fc.constant(at),
    }) as fc.Arbitrary<Expression>,
    fc.record({ kind: fc.constantFrom("negate" as const, "not" as const), operand: tie("node"), at: fc.constant(at) }),
    fc.record({
      kind: fc.constant("in" as const),
      operand: tie("node"),
      list: fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
      negated: fc.boolean(),
      at: fc.constant(at),
    }),
    fc.record({
      kind: fc.constant("isNull" as const),
      operand: tie("node"),
      negated: fc.boolean(),
      at: fc.constant(at),
    }),
    ...FUNCTIONS.map((entry) => callNode(entry, tie("node"))),
  ),
})).node;

/** The tree with all spans left out. */
export function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === "at" ? [] : [[key, withoutSpans(part)]])),
  );
}
