/**
 * What holds for any cascade, and for any order in which it is handed in.
 */
import { fc, test } from "@fast-check/vitest";
import { compare, type Decimal, type Finding } from "opslogic/core";
import {
  alignmentHealth,
  allocationOf,
  checkCascade,
  confidenceAccuracy,
  type Goal,
  type GoalLink,
  type GoalRollUp,
  rollUpGoals,
} from "opslogic/goals";
import { describe, expect } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";

const asOf = "2026-06-30";
const IDS = ["a", "b", "c", "d", "e", "f", "g", "__proto__"];
const LEVELS = ["company", "department", "team", "person", "squad"];
const day = fc.constantFrom("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31");
const amount = fc.integer({ min: 0, max: 5 }).map((n) => n * 20);
const unit = fc.constantFrom("USD", "CNY", "%");
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const link: fc.Arbitrary<GoalLink> = fc.record({
  goal: fc.constantFrom(...IDS, "nowhere"),
  kind: fc.constantFrom("contribute", "contribute", "contribute", "support"),
  weight: maybe(fc.constantFrom(0, 1, 50, "0.5", -1)),
  share: maybe(fc.constantFrom("0.5", "0.4", 1)),
});
const definition = {
  level: maybe(fc.constantFrom(...LEVELS)),
  metric: maybe(fc.constantFrom("Revenue", "revenue", "Churn")),
  kpi: maybe(fc.constantFrom("k1", "k2")),
  direction: maybe(fc.constantFrom("increase", "decrease", "maintain")),
  start: maybe(amount),
  target: maybe(amount),
  unit: maybe(unit),
  startDate: maybe(day),
  dueDate: maybe(day),
  rollUp: maybe(fc.constantFrom("average", "sum", "own")),
  ownWeight: maybe(fc.constantFrom(0, 1)),
} as const;
const goalOf = (id: string): fc.Arbitrary<Goal> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant("numeric"),
    ...definition,
    parents: fc.array(link, { maxLength: 3 }),
    checkIns: fc.array(
      fc.record({ date: fc.constant(asOf), value: amount, confidence: maybe(fc.constantFrom(0, "0.3", 1)) }),
      {
        maxLength: 1,
      },
    ),
    outcome: fc.option(fc.record({ date: day, result: fc.constantFrom("achieved", "missed") }), {
      nil: undefined,
      freq: 6,
    }),
  }) as fc.Arbitrary<Goal>;
/** Any goals with any links: circles, islands, parents that are not there. */
const cascade = fc
  .subarray(IDS, { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(goalOf)))
  .map((goals) => deepFreeze(goals as Goal[]));
const shuffled = <Value>(list: readonly Value[], keys: readonly number[]): readonly Value[] =>
  list
    .map((each, i) => ({ each, key: keys[i % keys.length] ?? 0, i }))
    .sort((x, y) => x.key - y.key || y.i - x.i)
    .map(({ each }) => each);
const keys = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });

/** A finding without the positions in the list that it points at. */
const withoutPosition = ({ code, severity, place, data }: Finding): string =>
  JSON.stringify([code, severity, place.path.slice(1), place.ids, data]);
const byId = (goals: readonly GoalRollUp[]): readonly GoalRollUp[] =>
  [...goals].sort((x, y) => (x.goal < y.goal ? -1 : 1));
const plain = <Value>(value: Value): unknown => JSON.parse(JSON.stringify(value));
const decimal = (value: boolean): Decimal | null => confidenceAccuracy([{ confidence: 1, reached: value }]).value;
/** 0 and 1 as the library makes them. */
const [zero, one] = [decimal(true), decimal(false)];
const within = (low: Decimal | null, value: Decimal | null, high: Decimal | null): boolean =>
  low !== null && value !== null && high !== null && compare(low, value) <= 0 && compare(value, high) <= 0;

describe("findings", () => {
  test.prop([cascade, keys])("as a set do not depend on the order of goals and links", (goals, order) => {
    const turned = shuffled(goals, order).map((goal) => {
      // Which of two links to one goal counts is the first; all others may change places.
      const seen = new Set<string>();
      const links = (goal.parents ?? []).filter(({ goal: id }) => !seen.has(id) && seen.add(id));
      return { ...goal, parents: shuffled(links, order) };
    });
    const straight = goals.map((goal) => {
      const seen = new Set<string>();
      return { ...goal, parents: (goal.parents ?? []).filter(({ goal: id }) => !seen.has(id) && seen.add(id)) };
    });
    const drop = (finding: Finding): string => {
      const { place } = finding;
      const path = place.path[1] === "parents" ? [0, "parents"] : place.path;
      return withoutPosition({ ...finding, place: { ...place, path } });
    };
    expect(checkCascade(turned, { asOf }).map(drop).sort()).toEqual(checkCascade(straight, { asOf }).map(drop).sort());
  });

  test.prop([cascade])("never come from a rule that failed, and point into the list", (goals) => {
    for (const { code, place } of checkCascade(goals, { asOf })) {
      expect(code).not.toBe("core/rule-failed");
      expect(goals[place.path[0] as number]?.id).toBe(place.ids?.["goal"]);
    }
  });
});

describe("the roll-up of a cascade", () => {
  test.prop([cascade, keys, fc.constantFrom("renormalize", "zero", "strict", "floor")])(
    "does not depend on the order of the goals",
    (goals, order, missing) => {
      const options = { asOf, missing, minCoverage: "0.5" } as const;
      const turned = rollUpGoals(shuffled(goals, order), options);
      expect(plain(byId(turned.goals))).toEqual(plain(byId(rollUpGoals(goals, options).goals)));
    },
  );

  test.prop([cascade, fc.constantFrom("renormalize", "zero", "strict", "floor")])(
    "has every score within its bounds, the renormalized one too, and coverage from 0 to 1",
    (goals, missing) => {
      const asked = rollUpGoals(goals, { asOf, missing, minCoverage: "0.5" }).goals;
      const renormalized = rollUpGoals(goals, { asOf }).goals;
      for (const [index, { score, bounds, coverage }] of asked.entries()) {
        if (coverage.value !== null) expect(within(zero, coverage.value, one)).toBe(true);
        if (bounds.low.value !== null) expect(within(zero, bounds.low.value, bounds.high.value)).toBe(true);
        if (score.value !== null) expect(within(bounds.low.value, score.value, bounds.high.value)).toBe(true);
        const other = renormalized[index];
        if (missing !== "renormalize" || other === undefined || other.score.value === null) continue;
        expect(within(other.bounds.low.value, other.score.value, other.bounds.high.value)).toBe(true);
      }
    },
  );

  test.prop([cascade, fc.constantFrom(...IDS), fc.constantFrom(...IDS)])(
    "does not change when a goal supports another one",
    (goals, from, to) => {
      const supported = goals.map((goal) =>
        goal.id === from
          ? { ...goal, parents: [...(goal.parents ?? []), { goal: to, kind: "support" } as const] }
          : goal,
      );
      expect(plain(rollUpGoals(supported, { asOf }))).toEqual(plain(rollUpGoals(goals, { asOf })));
    },
  );

  test.prop([cascade, fc.integer({ min: 1, max: 1000 })])(
    "does not change when all weights are scaled",
    (goals, factor) => {
      const times = (weight: number | string | undefined): { weight?: string } =>
        weight === undefined ? {} : { weight: String((BigInt(Number(weight) * 10) * BigInt(factor)).toString()) };
      const scaled = goals.map(({ parents, ownWeight, ...goal }) => ({
        ...goal,
        ...(ownWeight === undefined ? {} : { ownWeight: times(ownWeight).weight as string }),
        parents: (parents ?? []).map(({ weight, ...rest }) => ({ ...rest, ...times(weight) })),
      }));
      expect(plain(rollUpGoals(scaled, { asOf }))).toEqual(plain(rollUpGoals(goals, { asOf })));
    },
  );

  test.prop([
    fc.integer({ min: 0, max: 100 }),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
  ])("of goals that stand alike is how they stand, however they hang together", (value, parents) => {
    const goals: Goal[] = [
      { id: "g0", kind: "numeric" },
      ...parents.map(
        (weight, i): Goal => ({
          id: `g${i + 1}`,
          kind: "numeric",
          ...{ start: 0, target: 100, checkIns: [{ date: asOf, value }] },
          parents: [{ goal: `g${(weight * 7) % (i + 1)}`, kind: "contribute", weight }],
        }),
      ),
    ];
    const scores = rollUpGoals(goals, { asOf }).goals.map(({ score }) => String(score.value));
    expect(scores.every((score) => score === String(value / 100))).toBe(true);
  });

  test.prop([fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 6 })])(
    "as a sum is the mean of scores weighed by targets, where none goes beyond",
    (rows) => {
      const parts = rows.map(([x, y], i) => ({ id: `p${i}`, value: Math.min(x, y), target: Math.max(x, y) + 1 }));
      const goals = (by: (part: (typeof parts)[number]) => Partial<GoalLink>, rollUp: "sum" | "average"): Goal[] => [
        { id: "top", kind: "numeric", rollUp },
        ...parts.map(
          (part): Goal => ({
            id: part.id,
            kind: "numeric",
            ...{ start: 0, target: part.target, checkIns: [{ date: asOf, value: part.value }] },
            parents: [{ goal: "top", kind: "contribute", ...by(part) }],
          }),
        ),
      ];
      const sum = rollUpGoals(
        goals(() => ({}), "sum"),
        { asOf },
      ).goals[0];
      const mean = rollUpGoals(
        goals(({ target }) => ({ weight: target }), "average"),
        { asOf },
      ).goals[0];
      expect(String(sum?.score.value)).toBe(String(mean?.score.value));
      expect(plain(sum?.weights)).toEqual(plain(mean?.weights));
    },
  );
});

describe("measures beside it", () => {
  test.prop([cascade])("alignment lies between 5 and 100, and its points explain it", (goals) => {
    const { score, penalties } = alignmentHealth(goals, { asOf });
    if (score.value === null) return;
    const points = penalties.reduce((sum, each) => sum + Number(each.points.value), 0);
    expect(Number(score.value)).toBe(Math.max(5, 100 - points));
  });

  test.prop([
    fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 }),
    fc.integer({ min: 1, max: 99 }),
  ])("what is allocated and what is missing make the target", (targets, target) => {
    const goal = (id: string, to: number): Goal => ({ id, kind: "numeric", start: 0, target: to });
    const { gap, allocated, wanted } = allocationOf(
      goal("top", target),
      targets.map((each, i) => goal(`g${i}`, each)),
    );
    expect(Number(gap.value) + Number(allocated.value)).toBe(Number(wanted.value));
  });

  test.prop([
    fc.array(
      fc.record({ confidence: fc.integer({ min: 0, max: 10 }).map((n) => `${n / 10}`), reached: fc.boolean() }),
      { minLength: 1 },
    ),
  ])("accuracy lies between 0 and 1, and does not depend on the side that is looked at", (outcomes) => {
    const turned = outcomes.map(({ confidence, reached }) => ({
      confidence: String((10 - Math.round(Number(confidence) * 10)) / 10),
      reached: !reached,
    }));
    const score = confidenceAccuracy(outcomes);
    expect(Number(score.value)).toBeGreaterThanOrEqual(0);
    expect(Number(score.value)).toBeLessThanOrEqual(1);
    expect(String(confidenceAccuracy(turned).value)).toBe(String(score.value));
  });
});
