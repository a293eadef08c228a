/**
 * What must not compile: policies that are none, scores that are texts of another kind, and reading a number that may
 * not be there.
 */
import type { Decimal } from "opslogic/core";
import { type Goal, rollUpGoals, rollUpScores } from "opslogic/goals";
import { expectTypeOf, test } from "vitest";

test("policies and links are words that are known", () => {
  // @ts-expect-error: no such policy
  rollUpScores([], { missing: "ignore" });
  // @ts-expect-error: a part has a score, if only null
  rollUpScores([{ weight: 1 }]);
  // @ts-expect-error: the day of asking is never guessed
  rollUpGoals([], {});
  // @ts-expect-error: a link contributes or supports
  ({ id: "a", kind: "numeric", parents: [{ goal: "b", kind: "blocks" }] }) satisfies Goal;
});

test("a score may be missing, and says why", () => {
  const { score } = rollUpScores([]);
  expectTypeOf(score.value).toEqualTypeOf<Decimal | null>();
  if (score.value === null) {
    expectTypeOf(score.reason).toEqualTypeOf<
      "no-parts" | "zero-weights" | "no-scores" | "parts-missing" | "low-coverage"
    >();
  }
});

test("answers are read only", () => {
  const { goals } = rollUpGoals([], { asOf: "2026-06-30" });
  // @ts-expect-error: not to be changed
  goals[0] = undefined;
});
