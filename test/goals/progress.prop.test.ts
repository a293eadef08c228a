/**
 * What holds for the progress and pace of any goal.
 */
import { fc, test } from "@fast-check/vitest";
import { compare, type Figure } from "opslogic/core";
import {
  type Goal,
  type GoalComparator,
  type GoalDirection,
  type GoalProgress,
  goalForecast,
  goalInForce,
  goalPace,
  goalProgress,
} from "opslogic/goals";
import { goalSchema } from "opslogic/goals/schema";
import { describe, expect } from "vitest";
import { deepFreeze, shown } from "../kpi/vectors.js";
import { textOf } from "./progress-vectors.js";
import { amount, checkIns, day, decimal, goals, hundredths, revisions } from "./usual-goals.js";

const asOf = "2026-06-30";

/** Everything but the reading, whose value is in the unit of the goal. */
function scores(progress: GoalProgress): object {
  const { reading: _, compliance, raw, score, overshoot, ...rest } = progress;
  return {
    ...rest,
    raw: shown(raw),
    score: shown(score),
    overshoot: shown(overshoot),
    compliance: compliance === null ? null : shown(compliance),
  };
}

const FLIPPED: Readonly<Record<string, GoalComparator & GoalDirection>> = {
  ...{ ">=": "<=", "<=": ">=", ">": "<", "<": ">", increase: "decrease", decrease: "increase" },
} as never;

/** The same goal in another unit: x becomes a * x + b. */
function inOtherUnit(goal: Goal, a: number, b: number): Goal {
  const move = (value: unknown): string => exactText(BigInt(hundredth(value)) * BigInt(a) + BigInt(b) * 100n);
  const moved = (part: object): object =>
    Object.fromEntries(Object.entries(part).map(([key, value]) => [key, move(value)]));
  const turned = (word: string | undefined): never =>
    (a < 0 && word !== undefined ? (FLIPPED[word] ?? word) : word) as never;
  const range = goal.range === undefined ? undefined : (moved(goal.range) as NonNullable<Goal["range"]>);
  return {
    ...goal,
    direction: turned(goal.direction),
    comparator: turned(goal.comparator),
    ...(goal.start === undefined ? {} : { start: move(goal.start) }),
    ...(goal.target === undefined ? {} : { target: move(goal.target) }),
    ...(goal.tolerance === undefined
      ? {}
      : { tolerance: exactText(BigInt(hundredth(goal.tolerance)) * BigInt(Math.abs(a))) }),
    ...(goal.thresholds === undefined ? {} : { thresholds: moved(goal.thresholds) as NonNullable<Goal["thresholds"]> }),
    ...(range === undefined ? {} : { range: a < 0 ? { low: range.high, high: range.low } : range }),
    checkIns: (goal.checkIns ?? []).map((each) =>
      each.value === undefined ? each : { ...each, value: move(each.value) },
    ),
  };
}

/** "12.34" as 1234. */
function hundredth(text: unknown): string {
  return String(text).replace(".", "");
}

function exactText(hundredths: bigint): string {
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, "0");
  return `${hundredths < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Goals whose numbers all stand for values, so that a change of unit changes them alike. */
const inOneUnit = goals.map(({ change: _, revisions: __, ...goal }) => goal);
const factor = fc.integer({ min: -50, max: 50 }).filter((a) => a !== 0);

describe("the unit does not matter", () => {
  test.prop([inOneUnit, factor, fc.integer({ min: -1000, max: 1000 })])(
    "x -> a x + b changes no progress",
    (goal, a, b) => {
      const moved = inOtherUnit(goal, a, b);
      expect(scores(goalProgress(deepFreeze(moved), { asOf }))).toEqual(scores(goalProgress(goal, { asOf })));
    },
  );

  test.prop([inOneUnit, factor, fc.integer({ min: -1000, max: 1000 }), day])(
    "nor a status, nor what is expected",
    (goal, a, b, on) => {
      const before = goalPace(goal, { asOf: on });
      const after = goalPace(inOtherUnit(goal, a, b), { asOf: on });
      for (const part of ["expected", "gap", "pace", "projected", "requiredRatio"] as const)
        expect(shown(after[part])).toEqual(shown(before[part]));
      expect(after).toMatchObject({ status: before.status, basis: before.basis, reason: before.reason });
    },
  );

  test.prop([inOneUnit])("a decrease is an increase of negated values", (goal) => {
    expect(scores(goalProgress(inOtherUnit(goal, -1, 0), { asOf }))).toEqual(scores(goalProgress(goal, { asOf })));
  });
});

/** A goal to move with two readings to compare. */
const withValue = (goal: Goal, value: number): GoalProgress =>
  goalProgress({ ...goal, checkIns: [{ date: "2026-01-01", value: decimal(value) }] }, { asOf, cap: 2 });

describe("more is never less", () => {
  test.prop([hundredths, hundredths, hundredths, hundredths])(
    "closer to the target is never a lower score",
    (start, target, x, y) => {
      fc.pre(start !== target);
      const goal: Goal = { id: "g", kind: "numeric", start: decimal(start), target: decimal(target) };
      const [near, far] = (target - start) * (x - y) >= 0 ? [x, y] : [y, x];
      for (const part of ["raw", "score", "overshoot"] as const)
        expect(
          compare(withValue(goal, near)[part].value ?? 0, withValue(goal, far)[part].value ?? 0),
        ).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([fc.uniqueArray(hundredths, { minLength: 4, maxLength: 4 }), hundredths, hundredths, fc.boolean()])(
    "thresholds rise strictly, in either direction",
    (levels, x, y, falls) => {
      fc.pre(x !== y);
      const [start, commit, target, stretch] = [...levels].sort((a, b) => (falls ? b - a : a - b)) as [
        number,
        number,
        number,
        number,
      ];
      const goal: Goal = {
        id: "g",
        kind: "thresholds",
        start: decimal(start),
        thresholds: { commit: decimal(commit), target: decimal(target), stretch: decimal(stretch) },
      };
      const order = compare(withValue(goal, x).raw.value ?? 0, withValue(goal, y).raw.value ?? 0);
      expect(order).toBe(Math.sign(x - y) * (falls ? -1 : 1));
      expect([start, commit, target, stretch].map((level) => textOf(withValue(goal, level).raw))).toEqual([
        "0",
        "0.3",
        "0.7",
        "1",
      ]);
    },
  );

  test.prop([goals, day, fc.integer({ min: 0, max: 3 })])(
    "a milestone more is never a lower score",
    (goal, on, count) => {
      const ids = ["a", "b", "c"];
      const milestones = ids.map((id, at) => ({ id, weight: at + 1 }));
      const steps = (done: number): GoalProgress =>
        goalProgress(
          {
            ...goal,
            revisions: [],
            kind: "milestones",
            milestones,
            checkIns: [{ date: on, milestones: Object.fromEntries(ids.slice(0, done).map((id) => [id, 1])) }],
          },
          { asOf: "2027-12-31" },
        );
      fc.pre(count < 3);
      expect(compare(steps(count + 1).score.value ?? 0, steps(count).score.value ?? 0)).toBe(1);
    },
  );
});

describe("raw, score and overshoot", () => {
  const cap = fc.constantFrom("1", "1.2", "3");

  test.prop([goals, day, cap])("belong together", (goal, on, limit) => {
    const { raw, score, overshoot } = goalProgress(deepFreeze(goal), { asOf: on, cap: limit });
    expect([score.reason, overshoot.reason]).toEqual([raw.reason, raw.reason]);
    if (raw.value === null || score.value === null || overshoot.value === null) return;
    expect([compare(score.value, 0) >= 0, compare(score.value, limit) <= 0, compare(overshoot.value, 0) >= 0]).toEqual([
      true,
      true,
      true,
    ]);
    // Inside 0 and the cap the score is raw itself; outside, the nearer end.
    const inside = compare(raw.value, 0) >= 0 && compare(raw.value, limit) <= 0;
    expect(textOf(score)).toBe(inside ? textOf(raw) : compare(raw.value, 0) < 0 ? "0" : limit);
    expect(compare(overshoot.value, 0) > 0).toBe(compare(raw.value, 1) > 0);
    expect(raw.notes.includes("wrong-way") && compare(score.value, 0) !== 0).toBe(false);
    expect(score.notes.includes("capped")).toBe(compare(raw.value, limit) > 0);
  });

  test.prop([goals, day])("a reading or a reason: never both none", (goal, on) => {
    const { raw, reading, measure } = goalProgress(goal, { asOf: on });
    if (reading === null && measure !== "recorded") expect(raw.reason).toBe("no-reading");
    else expect(raw.reason).not.toBe("no-reading");
  });
});

describe("order does not matter", () => {
  test.prop([
    fc.uniqueArray(
      fc.record({
        id: fc.string({ maxLength: 4 }),
        weight: fc.integer({ min: 0, max: 50 }),
        done: fc.integer({ min: 0, max: 100 }),
      }),
      { minLength: 1, maxLength: 6, selector: ({ id }) => id },
    ),
    fc.boolean(),
    fc.integer(),
  ])("of milestones", (steps, partialMilestones, seed) => {
    const goalOf = (milestones: typeof steps): Goal => ({
      ...{ id: "g", kind: "milestones", milestones: milestones.map(({ id, weight }) => ({ id, weight })) },
      checkIns: [
        { date: "2026-01-01", milestones: Object.fromEntries(milestones.map(({ id, done }) => [id, decimal(done)])) },
      ],
    });
    const turned = [...steps].sort((a, b) => ((a.weight * 7 + seed) % 5) - ((b.weight * 7 + seed) % 5)).reverse();
    const [one, other] = [steps, turned].map((each) => goalProgress(goalOf(each), { asOf, partialMilestones }));
    expect(other).toEqual(one);
  });

  test.prop([goals, day])("of check-ins on different days", (goal, on) => {
    const dates = new Set<string>();
    const apart = (goal.checkIns ?? []).filter(({ date }) => !dates.has(date) && dates.add(date));
    const [one, other] = [apart, [...apart].reverse()].map((each) =>
      goalProgress({ ...goal, checkIns: each }, { asOf: on }),
    );
    expect(other).toEqual(one);
  });
});

describe("the past stays", () => {
  const later = fc.integer({ min: 1, max: 400 });
  const plus = (from: string, days: number): string =>
    new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
  const answers = (goal: Goal, on: string): object[] => [
    goalProgress(goal, { asOf: on }),
    goalPace(goal, { asOf: on }),
    goalForecast(goal, { asOf: on, method: "theil-sen" }),
    goalInForce(goal, on),
  ];

  test.prop([goals, day, later, revisions])("whatever is revised later", (goal, on, days, revision) => {
    const revised = { ...goal, revisions: [...(goal.revisions ?? []), { ...revision, date: plus(on, days) }] };
    expect(answers(deepFreeze(revised), on).slice(0, 3)).toEqual(answers(goal, on).slice(0, 3));
    expect(goalInForce(revised, on)).toEqual(goalInForce(goal, on));
  });

  test.prop([goals, day, later, checkIns])("whatever is read later", (goal, on, days, checkIn) => {
    const read = { ...goal, checkIns: [...(goal.checkIns ?? []), { ...checkIn, date: plus(on, days) }] };
    expect(answers(deepFreeze(read), on)).toEqual(answers(goal, on));
  });

  test.prop([goals, day, later])("whatever becomes of it later", (goal, on, days) => {
    const closed: Goal = { ...goal, outcome: { date: plus(on, days), result: "missed" } };
    expect(answers(closed, on)).toEqual(answers(goal, on));
  });

  test.prop([goals, day])("and a goal in force has the progress of that day", (goal, on) => {
    const { compliance: _, ...there } = goalProgress(goalInForce(goal, on), { asOf: on });
    const { compliance: __, ...here } = goalProgress(goal, { asOf: on });
    expect(there).toEqual(here);
  });
});

describe("pace", () => {
  test.prop([goals, day])("gap is expected less raw, and its status follows from it", (goal, on) => {
    const pace = goalPace(deepFreeze(goal), { asOf: on });
    if (pace.basis !== "gap") return;
    const gap = pace.gap.value ?? 0;
    expect(pace.status).toBe(
      compare(gap, "0.1") <= 0 ? "on-track" : compare(gap, "0.25") <= 0 ? "at-risk" : "off-track",
    );
  });

  test.prop([amount, amount, amount, fc.integer({ min: 0, max: 88 })])(
    "going on at the rate required ends on target",
    (start, target, value, gone) => {
      fc.pre(Number(start) !== Number(target));
      const on = new Date(Date.UTC(2026, 0, 1 + gone)).toISOString().slice(0, 10);
      const goal: Goal = {
        id: "g",
        kind: "numeric",
        start,
        target,
        startDate: "2026-01-01",
        dueDate: "2026-03-31",
        checkIns: [{ date: on, value }],
      };
      const { requiredPerDay, days, progress } = goalPace(goal, { asOf: on });
      fc.pre(progress.met === false);
      const end = Number(value) + Number(textOf(requiredPerDay)) * (days?.left ?? 0);
      expect(Math.abs(end - Number(target))).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(Number(target)), Math.abs(Number(value))),
      );
    },
  );

  test.prop([goals, day, day])(
    "a status of a later day is another, but time never moves the reading's progress",
    (goal, first, second) => {
      const quiet: Goal = {
        ...goal,
        revisions: [],
        checkIns: [{ date: "2025-01-01", value: "3.00", done: true, milestones: { a: 1 } }],
      };
      const raw = (on: string): Figure["value"] => goalProgress(quiet, { asOf: on }).raw.value;
      expect(raw(second)).toEqual(raw(first));
    },
  );
});

describe("goals as data", () => {
  test.prop([goals])("get past the parser as they are", (goal) => {
    expect(goalSchema.parse(goal)).toEqual(goal);
  });

  test.prop([goals, day])("are as good after a round trip through JSON", (goal, on) => {
    const back = JSON.parse(JSON.stringify(goal)) as Goal;
    expect(goalPace(back, { asOf: on })).toEqual(goalPace(goal, { asOf: on }));
  });
});
