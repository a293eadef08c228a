import { describe, expect, it } from "vitest";
import { applyOperation, type Operand, type OperationName, textOfFraction } from "../../src/core/internal.js";

const number = (n: number, d = 1): Operand => ({ n: BigInt(n), d: BigInt(d) });
const truth = (value: boolean | null): Operand => ({ truth: value });
const missing = (reason: string): Operand => ({ reason });
const shown = (operand: Operand): unknown => ("n" in operand ? textOfFraction(operand) : operand);
const apply = (name: OperationName, ...operands: Operand[]): unknown => shown(applyOperation(name, operands));

describe("arithmetic", () => {
  it.each<[OperationName, Operand[], string]>([
    ["add", [number(1), number(2), number(3)], "6"],
    ["subtract", [number(1), number(3)], "-2"],
    ["multiply", [number(2), number(3), number(1, 6)], "1"],
    ["divide", [number(1), number(3)], "1/3"],
    ["divide", [number(1), number(-4)], "-0.25"],
    ["negate", [number(5)], "-5"],
    ["absolute", [number(-5)], "5"],
    ["least", [number(3), number(-1, 3), number(0)], "-1/3"],
    ["greatest", [number(3), number(-1, 3), number(10, 3)], "10/3"],
    ["growth", [number(-50), number(-100)], "0.5"],
    ["growth", [number(50), number(-100)], "1.5"],
    ["growth", [number(150), number(100)], "0.5"],
  ])("%s: case %#", (name, operands, expected) => {
    expect(apply(name, ...operands)).toBe(expected);
  });

  it("gives (1/3)*3 as exactly 1", () => {
    expect(apply("multiply", applyOperation("divide", [number(1), number(3)]), number(3))).toBe("1");
  });

  it("has no number over zero", () => {
    expect(apply("divide", number(1), number(0))).toEqual({ reason: "zero-divisor" });
    expect(apply("divide", number(0), number(0))).toEqual({ reason: "zero-divisor" });
    expect(apply("growth", number(1), number(0))).toEqual({ reason: "zero-base" });
  });

  it("hands the first missing operand on", () => {
    expect(apply("add", number(1), missing("no-data"), missing("no-values"))).toEqual({ reason: "no-data" });
    expect(apply("divide", missing("no-data"), number(0))).toEqual({ reason: "no-data" });
    expect(apply("least", number(1), missing("no-values"))).toEqual({ reason: "no-values" });
    expect(apply("round", missing("no-values"))).toEqual({ reason: "no-values" });
  });

  it("says which side of a growth is missing", () => {
    expect(apply("growth", missing("no-data"), missing("no-values"))).toEqual({ reason: "no-data" });
    expect(apply("growth", number(1), missing("no-values"))).toEqual({ reason: "no-base" });
  });

  it("rounds halves away from zero unless told otherwise", () => {
    expect(apply("round", number(-5, 2))).toBe("-3");
    expect(shown(applyOperation("round", [number(5, 2)], { places: 0, mode: "halfEven" }))).toBe("2");
    expect(shown(applyOperation("round", [number(1234)], { places: -2 }))).toBe("1200");
  });
});

describe("conditions", () => {
  it("compares exactly", () => {
    expect(apply("equal", number(1, 3), number(2, 6))).toEqual({ truth: true });
    expect(apply("notEqual", number(1, 3), number(2, 6))).toEqual({ truth: false });
    expect(apply("less", number(1, 3), number(34, 100))).toEqual({ truth: true });
    expect(apply("lessOrEqual", number(2), number(2))).toEqual({ truth: true });
    expect(apply("greater", number(2), number(2))).toEqual({ truth: false });
    expect(apply("greaterOrEqual", number(2), number(3))).toEqual({ truth: false });
  });

  it("leaves a comparison with a missing number open", () => {
    expect(apply("equal", missing("no-data"), missing("no-data"))).toEqual({ truth: null });
    expect(apply("less", number(1), missing("no-data"))).toEqual({ truth: null });
  });

  it("compares truths for equality only", () => {
    expect(apply("equal", truth(true), truth(true))).toEqual({ truth: true });
    expect(apply("notEqual", truth(true), truth(false))).toEqual({ truth: true });
    expect(apply("equal", truth(true), truth(null))).toEqual({ truth: null });
    expect(() => apply("less", truth(true), truth(false))).toThrow(
      expect.objectContaining({ code: "core/wrong-operands" }),
    );
  });

  // The tables of Kleene's three-valued logic, as in SQL.
  const values = [true, false, null];
  const and = [true, false, null, false, false, false, null, false, null];
  const or = [true, true, true, true, false, null, true, null, null];
  it.each(values.flatMap((a, i) => values.map((b, j) => [a, b, and[3 * i + j], or[3 * i + j]] as const)))(
    "%s with %s: and %s, or %s",
    (a, b, both, either) => {
      expect(apply("and", truth(a), truth(b))).toEqual({ truth: both });
      expect(apply("or", truth(a), truth(b))).toEqual({ truth: either });
    },
  );

  it("takes a missing number for an unknown condition", () => {
    expect(apply("not", missing("no-data"))).toEqual({ truth: null });
    expect(apply("not", truth(false))).toEqual({ truth: true });
    expect(apply("and", missing("no-data"), truth(false))).toEqual({ truth: false });
  });

  it("chooses by a condition that is known", () => {
    expect(apply("if", truth(true), number(1), number(2))).toBe("1");
    expect(apply("if", truth(false), number(1), number(2))).toBe("2");
    expect(apply("if", truth(false), number(1))).toEqual({ reason: "no-values" });
    expect(apply("if", truth(null), number(1), number(2))).toEqual({ reason: "unknown-condition" });
    expect(apply("if", missing("no-data"), number(1), number(2))).toEqual({ reason: "unknown-condition" });
    expect(apply("if", truth(true), number(1), missing("no-data"))).toBe("1");
  });

  it("takes the first operand that is there", () => {
    expect(apply("coalesce", missing("no-data"), number(2), number(3))).toBe("2");
    expect(apply("coalesce", missing("no-data"), missing("no-values"))).toEqual({ reason: "no-values" });
    expect(apply("coalesce", truth(null), truth(false))).toEqual({ truth: false });
    expect(apply("isMissing", missing("no-data"))).toEqual({ truth: true });
    expect(apply("isMissing", number(0))).toEqual({ truth: false });
  });
});

describe("what makes no sense", () => {
  const refusal = (code: string): unknown => expect.objectContaining({ code });
  it.each<[string, () => unknown]>([
    ["core/wrong-operands", () => apply("add")],
    ["core/wrong-operands", () => apply("divide", number(1))],
    ["core/wrong-operands", () => apply("subtract", number(1), number(2), number(3))],
    ["core/wrong-operands", () => apply("add", number(1), truth(true))],
    ["core/wrong-operands", () => apply("and", truth(true), number(1))],
    ["core/wrong-operands", () => apply("if", number(1), number(1))],
    ["core/wrong-operands", () => apply("constructor" as OperationName, number(1))],
    ["core/wrong-places", () => applyOperation("round", [number(1)], { places: 1e9 })],
    ["core/wrong-places", () => applyOperation("round", [number(1)], { places: 0.5 })],
    ["core/wrong-mode", () => applyOperation("round", [number(1)], { mode: "halfway" as "halfUp" })],
  ])("is refused: %s", (code, call) => {
    expect(call).toThrow(refusal(code));
  });
});
