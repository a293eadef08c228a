import { type ChangeConvention, relativeChange } from "opslogic/kpi";
import { describe, expect, it } from "vitest";
import { codeOf, type ExpectedFigure, expectPublished, shown, vectors } from "./vectors.js";

interface Case {
  readonly from: string | null;
  readonly to: string | null;
  readonly convention: ChangeConvention;
  readonly expected: ExpectedFigure;
}

describe("relativeChange", () => {
  it.each(vectors<Case>("relative-change"))("$id ($source)", ({ expected, published, ...input }) => {
    const change = relativeChange(input);
    expect(shown(change)).toEqual(expected);
    expectPublished(change, published);
  });

  it("rounds the logarithm of a ratio next to one", () => {
    // ln(1 + x) = x - x^2/2 + ...: x = 1e-300 shows 34 digits of nothing but x.
    const to = `1.${"0".repeat(299)}1`;
    expect(relativeChange({ from: 1, to, convention: "log" }).value?.toExponential()).toBe("1e-300");
  });

  it("refuses a convention it does not know", () => {
    expect(codeOf(() => relativeChange({ from: 1, to: 2, convention: "percent" as never }))).toBe(
      "kpi/unknown-convention",
    );
  });
});
