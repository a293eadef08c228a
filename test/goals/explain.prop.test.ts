/**
 * Law of explanations of goals: calculated again, they give the score that they explain.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { type Explanation, evaluate, type OpsLogicError, render } from "opslogic/core";
import { explainGoal, type Goal, goalPace, goalProgress } from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect } from "vitest";
import { anyGoal } from "./any-goals.js";

const AS_OF = "2026-04-30";
const number = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom("0.1", "33.3", "-2.75"));

/** Goals whose numbers can be read, of all kinds, with a reading. */
const followed: fc.Arbitrary<Goal> = fc.record(
  {
    id: fc.constant("g"),
    kind: fc.constantFrom("numeric", "binary", "milestones", "range", "thresholds", "baseline"),
    metric: fc.constant("Orders"),
    direction: fc.constantFrom("increase", "decrease", "maintain", "achieve"),
    start: number,
    target: number,
    change: fc.record({ kind: fc.constantFrom("relative", "absolute", "factor"), size: fc.constantFrom(5, "12.5", 2) }),
    unit: fc.constantFrom("%", "count", "CNY"),
    comparator: fc.constantFrom(">=", "<=", ">", "<"),
    range: fc.constantFrom({ low: -10, high: 10 }, { low: 5, high: 5 }),
    tolerance: fc.constantFrom(0, 3, "7.5"),
    thresholds: fc.constantFrom({ commit: 10, target: 20, stretch: 50 }, { commit: 8, target: 3, stretch: "-1.5" }),
    milestones: fc.constantFrom(
      [{ id: "a" }, { id: "b" }, { id: "c" }],
      [
        { id: "a", weight: 20 },
        { id: "b", weight: "30.5" },
      ],
    ),
    startDate: fc.constant("2026-01-01"),
    dueDate: fc.constantFrom("2026-03-31", "2026-12-31"),
    checkIns: fc.array(
      fc.record(
        {
          date: fc.constantFrom("2026-01-31", "2026-02-28", "2026-04-30", "2026-05-31"),
          value: number,
          done: fc.boolean(),
          milestones: fc.constantFrom({ a: 1 }, { a: 1, b: "0.4" }, {}),
        },
        { requiredKeys: ["date"] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: ["id", "kind", "checkIns"] },
) as fc.Arbitrary<Goal>;

const options = fc.record(
  { cap: fc.constantFrom(1, "1.2"), partialMilestones: fc.boolean() },
  { requiredKeys: [] },
) as fc.Arbitrary<{ cap?: number | string; partialMilestones?: boolean }>;

function again(explanation: Explanation): unknown {
  const { value, reason, notes } = evaluate(JSON.parse(JSON.stringify(explanation)) as Explanation);
  return { value: value === null ? null : String(value), reason, notes };
}

describe("an explanation", () => {
  test.prop([followed, options], { numRuns: 400 })("gives the score again", (goal, asked) => {
    const { score } = goalProgress(goal, { asOf: AS_OF, ...asked });
    const explanation = explainGoal(goal, { asOf: AS_OF, ...asked });
    const told = { value: score.value === null ? null : String(score.value), reason: score.reason, notes: score.notes };
    expect(again(explanation)).toEqual(told);
    for (const locale of [en, zhCN]) {
      for (const detail of ["sentence", "full"] as const) {
        expect(render(explanation, locale, { detail })).not.toMatch(/undefined|\[object|goals\//);
      }
    }
  });

  test.prop([anyGoal], { numRuns: 100 })("throws only where progress and pace do", (goal) => {
    const codeOf = (call: () => unknown): string | null => {
      try {
        call();
        return null;
      } catch (error) {
        return (error as OpsLogicError).code;
      }
    };
    const asked = { asOf: AS_OF };
    expect(codeOf(() => explainGoal(goal, asked))).toBe(codeOf(() => goalPace(goal, asked)));
  });
});
