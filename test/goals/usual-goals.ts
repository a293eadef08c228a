/**
 * Goals as departments have them, with readings and revisions.
 * @module
 */
import { fc } from "@fast-check/vitest";
import { addDays } from "opslogic/calendar";
import type { Goal, GoalAmount, GoalCheckIn, GoalComparator, GoalDirection, GoalRevision } from "opslogic/goals";

/** A number in hundredths, small enough that Python and people can check it. */
export const hundredths: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -500, max: 500 }),
  fc.integer({ min: -1e7, max: 1e7 }),
);

/** Hundredths as decimal text. */
export function decimal(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const amount: fc.Arbitrary<string> = hundredths.map(decimal);

/** A day of two years. */
export const day: fc.Arbitrary<string> = fc.integer({ min: 0, max: 730 }).map((days) => addDays("2025-01-01", days));

const direction = fc.constantFrom<GoalDirection>("increase", "decrease", "maintain", "achieve", "complete");
const comparator = fc.constantFrom<GoalComparator>(">=", "<=", ">", "<", "between");
const kind = fc.constantFrom<Goal["kind"]>("numeric", "binary", "milestones", "range", "thresholds", "baseline");
const share = fc.integer({ min: 0, max: 100 }).map(decimal);

const state = fc.dictionary(fc.constantFrom("a", "b", "c"), share);

/** Mostly with something of each kind, for nobody knows which kind the goal will be. */
const checkIn: fc.Arbitrary<GoalCheckIn> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ date: day, value: amount, done: fc.boolean(), milestones: state }) },
  {
    weight: 1,
    arbitrary: fc
      .record({ date: day, value: amount, done: fc.boolean(), milestones: state }, { requiredKeys: ["date"] })
      .map((each) => each as GoalCheckIn),
  },
);

const definition = {
  ...{ direction, start: amount, target: amount, comparator, tolerance: fc.integer({ min: 0, max: 900 }).map(decimal) },
  range: fc
    .tuple(hundredths, hundredths)
    .map(([a, b]) => ({ low: decimal(Math.min(a, b)), high: decimal(Math.max(a, b)) })),
  thresholds: fc.uniqueArray(hundredths, { minLength: 3, maxLength: 3 }).map((levels) => {
    const [commit, target, stretch] = [...levels].sort((a, b) => a - b).map(decimal) as [string, string, string];
    return { commit, target, stretch };
  }),
  milestones: fc.subarray(["a", "b", "c"]).map((ids) => ids.map((id) => ({ id, weight: 1 as GoalAmount }))),
  change: fc.record({
    kind: fc.constantFrom("relative" as const, "absolute" as const, "factor" as const),
    size: share,
  }),
};

const revision: fc.Arbitrary<GoalRevision> = fc
  .record({ date: day, reason: fc.constant("Why"), set: fc.record({ ...definition, kind }, { requiredKeys: [] }) })
  .map((each) => each as GoalRevision);

/** There in most cases. */
function mostly<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 6 });
}

/** Any goal that can be measured, with its history. */
export const goals: fc.Arbitrary<Goal> = fc
  .record({
    ...{ id: fc.constant("g"), kind, direction: mostly(direction), start: mostly(amount), target: mostly(amount) },
    ...{ comparator: fc.option(comparator, { nil: undefined, freq: 2 }), tolerance: mostly(definition.tolerance) },
    ...{ range: mostly(definition.range), thresholds: mostly(definition.thresholds) },
    ...{ milestones: mostly(definition.milestones), change: mostly(definition.change) },
    checkInEvery: fc.option(fc.constantFrom("weekly" as const, "monthly" as const, "quarterly" as const), { freq: 2 }),
    days: mostly(fc.tuple(day, day)),
    checkIns: fc.array(checkIn, { maxLength: 6 }),
    revisions: fc.array(revision, { maxLength: 2 }),
  })
  .map(({ days, checkInEvery, ...goal }) => {
    const [startDate, dueDate] = [...(days ?? [])].sort();
    const start = goal.kind === "thresholds" ? startOf(goal.thresholds, goal.start) : goal.start;
    return {
      ...goal,
      ...(checkInEvery === null ? {} : { checkInEvery }),
      ...(start === undefined ? {} : { start }),
      ...(startDate === undefined ? {} : { startDate, dueDate }),
    } as Goal;
  });

/** Mostly below the first level, as starts are. */
function startOf(thresholds: Goal["thresholds"], start: string | undefined): string | undefined {
  if (thresholds === undefined || start === undefined || start.endsWith("7")) return start;
  return decimal(Math.round(Number(thresholds.commit) * 100) - 1 - Math.abs(Math.round(Number(start) * 100)));
}

/** A revision of any kind and day. */
export const revisions: fc.Arbitrary<GoalRevision> = revision;
/** A check-in of any kind and day. */
export const checkIns: fc.Arbitrary<GoalCheckIn> = checkIn;
