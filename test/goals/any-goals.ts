/**
 * Goals of any content that has the shape, sound or not.
 * @module
 */
import { fc } from "@fast-check/vitest";
import type { Goal, GoalCheckIn, GoalLink, GoalRevision } from "opslogic/goals";

const amount: fc.Arbitrary<number | string> = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom("12.5", "0.1", "-3", "1e3", "abc", "", "90 %", "Infinity", "1e999"),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0, -0, 1e308),
);

const day: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("2026-01-01", "2026-03-31", "2026-06-30", "2027-12-31", "2024-02-29") },
  { weight: 1, arbitrary: fc.constantFrom("2026-02-30", "soon", "", "0001-01-01", "9999-12-31", "2026-1-1") },
);

const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("Return rate", "满意度", "收入和利润率", " "));

const words = fc.oneof(text, fc.record({ en: text, "zh-CN": text }, { requiredKeys: [] }));

const link: fc.Arbitrary<GoalLink> = fc.record(
  {
    goal: fc.constantFrom("a", "b", "c", "nobody"),
    kind: fc.constantFrom("contribute", "support"),
    weight: amount,
    share: amount,
  },
  { requiredKeys: ["goal", "kind"] },
);

const definition = {
  name: words,
  metric: words,
  kpi: text,
  deliverable: words,
  direction: fc.constantFrom("increase", "decrease", "maintain", "achieve", "complete"),
  start: amount,
  target: amount,
  change: fc.record({ kind: fc.constantFrom("relative", "absolute", "factor"), size: amount }),
  unit: fc.constantFrom("%", "pp", "count", "hour", "CNY", "", "x"),
  comparator: fc.constantFrom(">=", "<=", ">", "<", "between"),
  range: fc.record({ low: amount, high: amount }),
  tolerance: amount,
  thresholds: fc.record({ commit: amount, target: amount, stretch: amount }),
  milestones: fc.array(
    fc.record(
      { id: fc.constantFrom("m1", "m2", "m3"), name: words, weight: amount, dueDate: day },
      { requiredKeys: ["id"] },
    ),
    { maxLength: 4 },
  ),
  owner: text,
  startDate: day,
  dueDate: day,
  parents: fc.array(link, { maxLength: 3 }),
  contribution: words,
  level: fc.constantFrom("company", "team"),
  source: text,
} as const;

const checkIn: fc.Arbitrary<GoalCheckIn> = fc.record(
  { date: day, value: amount, done: fc.boolean(), confidence: amount, milestones: fc.dictionary(text, amount) },
  { requiredKeys: ["date"] },
);

const kind = fc.constantFrom("numeric", "binary", "milestones", "range", "thresholds", "baseline");

const revision = fc.record({
  date: day,
  reason: text,
  set: fc.record({ ...definition, kind }, { requiredKeys: [] }),
}) as fc.Arbitrary<GoalRevision>;

/** Any goal that has the shape. */
export const anyGoal: fc.Arbitrary<Goal> = fc.record(
  {
    id: fc.constantFrom("a", "b", "c"),
    kind,
    ...definition,
    checkIns: fc.array(checkIn, { maxLength: 4 }),
    revisions: fc.array(revision, { maxLength: 3 }),
    outcome: fc.record(
      { date: day, result: fc.constantFrom("achieved", "missed"), value: amount },
      { requiredKeys: ["date", "result"] },
    ),
  },
  { requiredKeys: ["id", "kind"] },
) as fc.Arbitrary<Goal>;
