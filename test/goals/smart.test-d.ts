/**
 * What must not compile around SMART.
 * @module
 */
import {
  assessGoal,
  checkGoal,
  type Goal,
  proposeTarget,
  type SmartAssessment,
  type SmartVerdict,
} from "opslogic/goals";
import { expectTypeOf, test } from "vitest";

const goal: Goal = { id: "g", kind: "binary" };

test("the day of asking is never left out", () => {
  // @ts-expect-error: without a day nothing is past or ahead
  checkGoal(goal, {});
  // @ts-expect-error: the same
  assessGoal(goal, { history: [] });
});

test("a proposal goes up or down, and says how far ahead", () => {
  // @ts-expect-error: what is to stay needs no proposal
  proposeTarget([], { periods: 3, direction: "maintain" });
  // @ts-expect-error: how long?
  proposeTarget([], { direction: "increase" });
  // @ts-expect-error: three chances, not two
  proposeTarget([], { periods: 3, direction: "increase", chances: { floor: 0.8, target: 0.5 } });
});

test("verdicts are read only, and unknown is one of them", () => {
  expectTypeOf<SmartVerdict>().toEqualTypeOf<"pass" | "warn" | "fail" | "unknown">();
  const assessment = {} as SmartAssessment;
  // @ts-expect-error: results are read only
  assessment.passed = 5;
  // @ts-expect-error: all the way down
  assessment.specific.verdict = "pass";
});
