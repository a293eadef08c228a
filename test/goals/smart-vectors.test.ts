/**
 * Feasibility and proposals against numbers that were calculated independently.
 * @module
 */
import { assessGoal, type Goal, type HistoryPoint, proposeTarget } from "opslogic/goals";
import { describe, expect, test } from "vitest";
import { goalVectors } from "./progress-vectors.js";

interface SmartCase {
  readonly name: string;
  readonly input: {
    readonly values: readonly (number | string)[];
    readonly start: number | string;
    readonly target: number | string;
    readonly asOf: string;
    readonly due: string;
    readonly step: "month" | "quarter";
  };
  readonly expected: {
    readonly steps: string;
    readonly needed: string;
    readonly percentile: string;
    readonly codes: readonly string[];
    readonly verdict: string;
  };
}

/** The values as periods that end with the year before, or before the day of asking. */
function periodsOf(values: readonly (number | string)[], step: "month" | "quarter", lastYear: number): HistoryPoint[] {
  const perYear = step === "month" ? 12 : 4;
  return values.map((value, index) => {
    const at = lastYear * perYear + (perYear - 1) - (values.length - 1 - index);
    const part = (at % perYear) + 1;
    const year = Math.floor(at / perYear);
    return { period: step === "month" ? `${year}-${String(part).padStart(2, "0")}` : `${year}-Q${part}`, value };
  });
}

describe("needed rate against past changes", () => {
  test.each(goalVectors<SmartCase>("smart").map((each) => [each.name, each] as const))(
    "%s",
    (_, { input, expected }) => {
      const { start, target, asOf, due } = input;
      const goal: Goal = { id: "g", kind: "numeric", metric: "Score", start, target, dueDate: due };
      const lastYear = Number.parseInt(asOf.slice(0, 4), 10) - (asOf.endsWith("12-31") ? 0 : 1);
      const { achievable } = assessGoal(goal, { asOf, history: periodsOf(input.values, input.step, lastYear) });
      const rate = achievable.evidence.find(({ code }) => code === "goals/evidence-rate")?.data;
      expect(rate).toMatchObject({ steps: expected.steps, needed: expected.needed, percentile: expected.percentile });
      expect(achievable.advice.map(({ code }) => code).sort()).toEqual(
        expected.codes.map((code) => `goals/${code}`).sort(),
      );
      expect(achievable.verdict).toBe(expected.verdict);
    },
  );
});

interface ProposalCase {
  readonly name: string;
  readonly input: {
    readonly values: readonly (number | string)[];
    readonly periods: number;
    readonly direction: "increase" | "decrease";
    readonly season?: number;
  };
  readonly expected: {
    readonly method: string;
    readonly sample: number;
    readonly base: string;
  } & Readonly<Record<"floor" | "target" | "stretch", { readonly value: string; readonly chance: string }>>;
}

describe("proposals", () => {
  test.each(goalVectors<ProposalCase>("propose").map((each) => [each.name, each] as const))("%s", (_, each) => {
    const { values, ...options } = each.input;
    const { method, sample, base, ...levels } = each.expected;
    const proposal = proposeTarget(periodsOf(values, "quarter", 2025), options);
    expect([proposal.method, proposal.sample, String(proposal.base.value)]).toEqual([method, sample, base]);
    for (const level of ["floor", "target", "stretch"] as const) {
      const { value, chance } = proposal[level];
      expect({ value: String(value.value), chance: String(chance.value) }).toEqual(levels[level]);
      expect(value.notes).not.toContain("approximate");
    }
  });
});
