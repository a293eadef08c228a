import type { Figure } from "opslogic/core";
import { averageOfRatios, meanOfPeriodEnds, ratioOfSums, timeWeightedMean, turnover, weightedMean } from "opslogic/kpi";
import { describe, expect, it } from "vitest";
import { codeOf, type ExpectedFigure, expectPublished, shown, vectors } from "./vectors.js";

const MEASURES = { averageOfRatios, meanOfPeriodEnds, ratioOfSums, timeWeightedMean, turnover, weightedMean };

interface Case {
  readonly measure: keyof typeof MEASURES;
  readonly input: unknown;
  readonly expected: ExpectedFigure;
}

describe("means", () => {
  it.each(vectors<Case>("means"))("$id ($source)", ({ measure, input, expected, published }) => {
    const measured = (MEASURES[measure] as (input: unknown) => Figure)(input);
    expect(shown(measured)).toEqual(expected);
    expectPublished(measured, published);
  });

  it("have no number without rows", () => {
    expect(ratioOfSums([]).reason).toBe("no-data");
    expect(averageOfRatios([]).reason).toBe("no-data");
    expect(weightedMean([]).reason).toBe("no-data");
    expect(timeWeightedMean({ balances: [], range: { start: "2026-01-01", endExclusive: "2026-02-01" } }).reason).toBe(
      "no-data",
    );
  });

  it("carry the notes of what went into them", () => {
    const partial = { ...ratioOfSums([{ numerator: 1, denominator: 2 }]), notes: ["partial-period"] } as Figure;
    expect(weightedMean([{ value: partial, weight: 1 }]).notes).toEqual(["partial-period"]);
    expect(meanOfPeriodEnds([partial, 1]).notes).toEqual(["partial-period"]);
  });

  it("refuse what is no number, with its place", () => {
    try {
      ratioOfSums([
        { numerator: 1, denominator: 1 },
        { numerator: "1,5", denominator: 1 },
      ]);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: "core/not-a-number", details: { path: [1, "numerator"] } });
    }
  });
});

describe("timeWeightedMean", () => {
  const range = { start: "2026-04-01", endExclusive: "2026-05-01" };
  it.each([
    ["two balances on one day", { balances: [day("2026-04-01"), day("2026-04-01")], range }, "kpi/balance-twice"],
    ["a day that is none", { balances: [day("2026-04-31")], range }, "calendar/not-a-day"],
    [
      "a range without days",
      { balances: [], range: { start: range.start, endExclusive: range.start } },
      "kpi/empty-range",
    ],
  ])("refuses %s", (_name, input, code) => {
    expect(codeOf(() => timeWeightedMean(input))).toBe(code);
  });

  function day(date: string): { readonly date: string; readonly value: number } {
    return { date, value: 1 };
  }
});
