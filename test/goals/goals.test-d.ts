import type { Decimal, Figure, Finding } from "opslogic/core";
import {
  type ClaimedGoalStatus,
  checkInGoal,
  closeGoal,
  type ForecastReason,
  type Goal,
  type GoalCheckIn,
  type GoalHorizon,
  type GoalPace,
  type GoalProgress,
  type GoalStatus,
  goalForecast,
  goalInForce,
  goalPace,
  goalProgress,
  horizonOf,
  type PaceReason,
  type ProgressReason,
  type RevisableGoal,
  reviseGoal,
  type TargetReason,
  targetOfGoal,
} from "opslogic/goals";
import { goalSchema, type Parsed, parseGoal, parseGoals, safeParseGoal } from "opslogic/goals/schema";
import { describe, expectTypeOf, test } from "vitest";

const goal: Goal = { id: "g", kind: "numeric", start: 1, target: "2.50" };
const asOf = "2026-06-30";

describe("a goal", () => {
  test("has an id and a kind", () => {
    // @ts-expect-error the kind is missing
    expectTypeOf<{ id: string }>().toExtend<Goal>();
    // @ts-expect-error there is no such kind
    const percent: Goal = { id: "g", kind: "percent" };
    // @ts-expect-error a number of a goal is no truth
    const truth: Goal = { id: "g", kind: "numeric", target: true };
    expectTypeOf([percent, truth]).toEqualTypeOf<Goal[]>();
  });

  test("is not written to", () => {
    // @ts-expect-error goals are data
    goal.target = 3;
    expectTypeOf(goal.checkIns).toEqualTypeOf<readonly GoalCheckIn[] | undefined>();
  });
});

describe("a revision", () => {
  test("may change all but the id and the history", () => {
    expectTypeOf<Exclude<keyof Goal, keyof RevisableGoal>>().toEqualTypeOf<
      "id" | "checkIns" | "revisions" | "outcome"
    >();
    // @ts-expect-error the id stays
    reviseGoal(goal, { date: asOf, reason: "r", set: { id: "h" } });
    // @ts-expect-error and every goal has a kind
    reviseGoal(goal, { date: asOf, reason: "r", set: { kind: null } });
    // @ts-expect-error why?
    reviseGoal(goal, { date: asOf, set: { target: 1 } });
    expectTypeOf(
      reviseGoal(goal, { date: asOf, reason: "r", set: { target: null, kind: "range" } }),
    ).toEqualTypeOf<Goal>();
  });

  test("and what is read or closed gives a goal", () => {
    expectTypeOf(checkInGoal(goal, { date: asOf, value: 1 })).toEqualTypeOf<Goal>();
    // @ts-expect-error a claim is one of three
    checkInGoal(goal, { date: asOf, status: "achieved" });
    expectTypeOf(closeGoal(goal, { date: asOf, result: "missed" })).toEqualTypeOf<Goal>();
    // @ts-expect-error what became of it?
    closeGoal(goal, { date: asOf });
    expectTypeOf(goalInForce(goal, asOf)).toEqualTypeOf<Goal>();
    expectTypeOf(horizonOf(goal)).toEqualTypeOf<GoalHorizon | null>();
  });
});

describe("progress", () => {
  test("needs a day", () => {
    // @ts-expect-error as of when?
    goalProgress(goal, {});
    // @ts-expect-error as of when?
    goalPace(goal, {});
    // @ts-expect-error by which method?
    goalForecast(goal, { asOf });
  });

  test("is a number or one of its reasons", () => {
    const progress = goalProgress(goal, { asOf, cap: "1.2" });
    expectTypeOf(progress).toEqualTypeOf<GoalProgress>();
    expectTypeOf(progress.score).toEqualTypeOf<Figure<ProgressReason>>();
    expectTypeOf(progress.met).toEqualTypeOf<boolean | null>();
    expectTypeOf(targetOfGoal(goal)).toEqualTypeOf<Figure<TargetReason>>();
    if (progress.score.value === null) expectTypeOf(progress.score.reason).toEqualTypeOf<ProgressReason>();
    else expectTypeOf(progress.score.value).toEqualTypeOf<Decimal>();
    // @ts-expect-error it may have none
    expectTypeOf(progress.score.value).toEqualTypeOf<Decimal>();
  });

  test("is not written to", () => {
    // @ts-expect-error answers are data
    goalProgress(goal, { asOf }).met = true;
  });
});

describe("pace", () => {
  test("has a rule by name, or bands of one's own", () => {
    const pace = goalPace(goal, {
      asOf,
      bands: { onTrack: 0.1, atRisk: "0.2" },
      curve: [
        [0, 0],
        ["1", 1],
      ],
    });
    expectTypeOf(pace).toEqualTypeOf<GoalPace>();
    expectTypeOf(pace.status).toEqualTypeOf<GoalStatus>();
    expectTypeOf(pace.gap).toEqualTypeOf<Figure<PaceReason>>();
    expectTypeOf(pace.findings).toEqualTypeOf<readonly Finding[]>();
    expectTypeOf(pace.claimed?.status).toEqualTypeOf<ClaimedGoalStatus | undefined>();
    // @ts-expect-error nobody's preset
    goalPace(goal, { asOf, bands: "strict" });
    // @ts-expect-error half of the bands
    goalPace(goal, { asOf, bands: { onTrack: 0.1 } });
    // @ts-expect-error a point is a pair
    goalPace(goal, { asOf, curve: [[0], [1]] });
    expectTypeOf<"on-track">().toExtend<GoalStatus>();
    expectTypeOf<"abandoned">().toExtend<GoalStatus>();
  });

  test("is forecast by a method by name", () => {
    const forecast = goalForecast(goal, { asOf, method: "theil-sen" });
    expectTypeOf(forecast.value).toEqualTypeOf<Figure<ForecastReason>>();
    expectTypeOf(forecast.reachedOn).toEqualTypeOf<string | null>();
    // @ts-expect-error there is no such method
    goalForecast(goal, { asOf, method: "guess" });
  });
});

describe("the schema", () => {
  test("gives goals", () => {
    expectTypeOf(parseGoal({})).toEqualTypeOf<Goal>();
    expectTypeOf(parseGoals([])).toEqualTypeOf<readonly Goal[]>();
    expectTypeOf(safeParseGoal({})).toEqualTypeOf<Parsed<Goal>>();
    expectTypeOf(goalSchema.parse({})).toEqualTypeOf<Goal>();
  });
});
