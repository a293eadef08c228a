import { annualize, cagr, compoundGrowth, growth, growthContributions, growthPerDay, meanGrowth } from "opslogic/kpi";
import { describe, expect, it } from "vitest";
import { noFigure } from "../../src/core/internal.js";
import { codeOf, type ExpectedFigure, expectPublished, shown, vectors } from "./vectors.js";

interface GrowthCase {
  readonly current: string | null;
  readonly prior: string | null;
  readonly expected: ExpectedFigure;
}

describe("growth", () => {
  it.each(vectors<GrowthCase>("growth"))("$id ($source)", ({ expected, published, current, prior }) => {
    expect(shown(growth({ current, prior }))).toEqual(expected);
    expectPublished(growth({ current, prior }), published);
  });

  it("hands on why the current value is missing, and says only that the base is", () => {
    expect(growth({ current: noFigure("no-data"), prior: 5 }).reason).toBe("no-data");
    expect(growth({ current: 5, prior: noFigure("no-data", ["partial-period"]) })).toEqual({
      value: null,
      reason: "no-base",
      notes: ["partial-period"],
    });
  });
});

interface PerDayCase extends GrowthCase {
  readonly currentDays: string;
  readonly priorDays: string;
}

describe("growthPerDay", () => {
  it.each(vectors<PerDayCase>("growth-per-day"))("$id ($source)", ({ expected, published, ...input }) => {
    expect(shown(growthPerDay(input))).toEqual(expected);
    expectPublished(growthPerDay(input), published);
  });

  it("refuses a period without days", () => {
    const input = { current: 1, currentDays: 31, prior: 1, priorDays: 0 };
    expect(codeOf(() => growthPerDay(input))).toBe("kpi/no-days");
  });
});

interface ContributionCase {
  readonly members: readonly { readonly id: string; readonly current: string | null; readonly prior: string | null }[];
  readonly expected: { readonly growth: string; readonly contributions: readonly string[] };
}

describe("growthContributions", () => {
  it.each(vectors<ContributionCase>("growth-contributions"))("$id ($source)", ({ expected, members }) => {
    const split = growthContributions(members);
    expect(String(split.growth.value)).toBe(expected.growth);
    expect(split.members.map((member) => String(member.contribution.value))).toEqual(expected.contributions);
  });

  it("says which members are new, lost or absent", () => {
    const split = growthContributions([
      { id: "a", current: 1, prior: 2 },
      { id: "b", current: 1, prior: null },
      { id: "c", current: null, prior: 3 },
      { id: "d", current: null, prior: null },
    ]);
    expect(split.members.map(({ presence }) => presence)).toEqual(["continuing", "new", "lost", "absent"]);
    expect(String(split.members[3]?.contribution.value)).toBe("0");
  });

  it.each([
    ["no members", [], "no-data"],
    ["nothing now", [{ id: "a", current: null, prior: 3 }], "no-values"],
    ["nothing before", [{ id: "a", current: 3, prior: null }], "no-base"],
    ["a prior total of zero", [{ id: "a", current: 3, prior: 0 }], "zero-base"],
  ])("has no growth with %s", (_name, members, reason) => {
    const split = growthContributions(members);
    expect(split.growth.reason).toBe(reason);
    expect(split.members.every((member) => member.contribution.reason === reason)).toBe(true);
  });
});

interface CagrCase {
  readonly first: string | null;
  readonly last: string | null;
  readonly periods: string;
  readonly expected: ExpectedFigure;
}

describe("cagr", () => {
  it.each(vectors<CagrCase>("cagr"))("$id ($source)", ({ expected, published, ...input }) => {
    expect(shown(cagr(input))).toEqual(expected);
    expectPublished(cagr(input), published);
  });

  it("answers for the widest ends and the shortest time", () => {
    // (1e400 / 1e-400)^2 - 1 is a one with 1600 digits less one: 34 nines round up.
    expect(cagr({ first: "1e-400", last: "1e400", periods: "0.5" }).value?.toExponential()).toBe("1e+1600");
    expect(codeOf(() => cagr({ first: 1, last: 2, periods: "1e-300" }))).toBe("core/out-of-range");
  });
});

describe("compoundGrowth", () => {
  it("puts rates together exactly", () => {
    expect(String(compoundGrowth([0.5, -0.5]).value)).toBe("-0.25");
    expect(String(compoundGrowth(["0.1", "0.1", "0.1"]).value)).toBe("0.331");
    expect(String(compoundGrowth([-1, 5]).value)).toBe("-1");
  });

  it("breaks where a rate is missing", () => {
    expect(compoundGrowth([0.1, noFigure("zero-base")]).reason).toBe("zero-base");
    expect(compoundGrowth([]).reason).toBe("no-data");
    expect(codeOf(() => compoundGrowth([0.1, "-1.01"]))).toBe("kpi/rate-below-minus-one");
  });
});

describe("meanGrowth", () => {
  it("is the geometric mean", () => {
    expect(String(meanGrowth(["0.1", "0.21", "0.331"]).value)).toBe("0.21");
    expect(String(meanGrowth([1, -0.5]).value)).toBe("0");
    expect(String(meanGrowth([-1, 3]).value)).toBe("-1");
  });

  it("is the compound rate of the two ends", () => {
    // 100 to 120 to 90 to 150.
    const rates = [growth({ current: 120, prior: 100 }), growth({ current: 90, prior: 120 }), "0.5"] as const;
    expect(String(meanGrowth([...rates, growth({ current: 150, prior: 135 })]).value).slice(0, 30)).toBe(
      String(cagr({ first: 100, last: 150, periods: 4 }).value).slice(0, 30),
    );
    expect(meanGrowth([null]).reason).toBe("no-values");
  });
});

describe("annualize", () => {
  it("extends a flow at its pace", () => {
    expect(String(annualize({ value: 15, periods: 10, periodsPerYear: 12 }).value)).toBe("18");
    expect(annualize({ value: noFigure("no-data"), periods: 0, periodsPerYear: 12 }).reason).toBe("no-data");
    expect(annualize({ value: 15, periods: 0, periodsPerYear: 12 }).reason).toBe("too-few-points");
  });
});
