/**
 * Arithmetic on vectors is the arithmetic of single operands: fast loops, big fractions and gaps alike.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { applyOperation, compareFractions, type Fraction, type Operand } from "../../src/core/internal.js";
import { constantVector, missingVector, type NumberVector, operandAt } from "../../src/kpi/vector/vector.js";
import { addVectors, divideVectors, multiplyVectors, roundVector } from "../../src/kpi/vector/vector-arithmetic.js";
import { type Comparison, compareVectors } from "../../src/kpi/vector/vector-logic.js";

/** Small and large fractions of both signs, zero, and gaps. */
const number = fc.oneof(
  fc.tuple(fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }), fc.constantFrom(1n, 10n, 100n, 7n, 2n ** 20n)),
  fc.tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 30n })),
  fc.tuple(fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }), fc.constantFrom(1n, 1000n)),
);
const operand: fc.Arbitrary<Operand> = fc.oneof(
  { weight: 6, arbitrary: number.map(([n, d]): Fraction => ({ n, d })) },
  { weight: 1, arbitrary: fc.constantFrom({ reason: "no-values" }, { reason: "zero-divisor" }) },
);

/** A vector of several operands, each as a constant would keep it. */
function vectorOf(operands: readonly Operand[]): NumberVector {
  const parts = operands.map((one) => ("n" in one ? constantVector(one) : missingVector("no-values")));
  const reasons = operands.map((one) =>
    "reason" in one ? (missingVector(one.reason as "no-values").why?.[0] ?? 0) : 0,
  );
  return {
    kind: "number",
    n: Float64Array.from(parts, (part) => part.n[0] as number),
    d: Float64Array.from(parts, (part) => part.d as number),
    exact: new Map(
      parts.flatMap((part, i) => (part.exact === null ? [] : [[i, part.exact.get(0) as Fraction] as const])),
    ),
    why: Uint8Array.from(reasons),
  };
}

function same(a: Operand, b: Operand): boolean {
  if ("n" in a && "n" in b) return compareFractions(a, b) === 0;
  return "reason" in a && "reason" in b && a.reason === b.reason;
}

const pairs = fc.array(fc.tuple(operand, operand), { minLength: 2, maxLength: 6 });
const OPERATIONS = {
  add: (a: NumberVector, b: NumberVector) => addVectors(a, b, 1),
  subtract: (a: NumberVector, b: NumberVector) => addVectors(a, b, -1),
  multiply: multiplyVectors,
  divide: divideVectors,
} as const;

describe("vectors", () => {
  test.prop([pairs, fc.constantFrom("add", "subtract", "multiply", "divide")], { numRuns: 2000 })(
    "calculate as single operands do",
    (drawn, name) => {
      const answer = OPERATIONS[name](vectorOf(drawn.map(([a]) => a)), vectorOf(drawn.map(([, b]) => b)));
      for (const [i, [a, b]] of drawn.entries())
        expect(same(operandAt(answer, i), applyOperation(name, [a, b]))).toBe(true);
    },
  );

  test.prop([fc.array(operand, { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: 6 })], { numRuns: 2000 })(
    "round as single operands do",
    (drawn, places) => {
      const answer = roundVector(vectorOf(drawn), { places });
      for (const [i, one] of drawn.entries()) {
        expect(same(operandAt(answer, i), applyOperation("round", [one], { places }))).toBe(true);
      }
    },
  );

  const comparisons: readonly Comparison[] = ["equal", "notEqual", "less", "lessOrEqual", "greater", "greaterOrEqual"];
  test.prop([pairs, fc.constantFrom(...comparisons)], { numRuns: 2000 })(
    "compare as single operands do",
    (drawn, name) => {
      const answer = compareVectors(name, vectorOf(drawn.map(([a]) => a)), vectorOf(drawn.map(([, b]) => b)));
      for (const [i, [a, b]] of drawn.entries()) expect(operandAt(answer, i)).toEqual(applyOperation(name, [a, b]));
    },
  );
});
