/**
 * How far has a goal come? The handbook's numbers, and what each kind does at its edges.
 */
import { type Figure, render } from "opslogic/core";
import { type Goal, type GoalProgress, type GoalProgressOptions, goalProgress, targetOfGoal } from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it, test } from "vitest";
import { codeOf, deepFreeze, type ExpectedFigure, expectPublished, shown } from "../kpi/vectors.js";
import { type GoalCase, goalVectors, type MaybeFigure, textOf } from "./progress-vectors.js";

interface Expected {
  readonly raw: ExpectedFigure;
  readonly score: ExpectedFigure;
  readonly overshoot: ExpectedFigure;
  readonly compliance: MaybeFigure;
  readonly met: boolean | null;
}

interface Case extends GoalCase<GoalProgressOptions, Expected> {
  readonly published?: string;
}

test.each(goalVectors<Case>("progress"))("$id", ({ input, expected, published }) => {
  const progress = goalProgress(input.goal, input.options);
  expect({
    raw: shown(progress.raw),
    score: shown(progress.score),
    overshoot: shown(progress.overshoot),
    compliance: progress.compliance === null ? null : shown(progress.compliance),
    met: progress.met,
  }).toEqual(expected);
  expectPublished(progress.raw, published);
});

const asOf = "2026-06-30";
const reading = (value: number | string): Pick<Goal, "checkIns"> => ({ checkIns: [{ date: "2026-06-15", value }] });

function progressOf(goal: Partial<Goal>, options: Partial<GoalProgressOptions> = {}): GoalProgress {
  return goalProgress(deepFreeze({ id: "g", kind: "numeric", ...goal }), { asOf, ...options });
}

/** Value or reason, with notes behind it. */
function said(figure: Figure): string {
  return [textOf(figure) ?? figure.reason, ...figure.notes].join(" ");
}

describe("a goal without a start", () => {
  const to60: Partial<Goal> = { target: 60 };

  it.each([
    ["rising, short of it", { direction: "increase" }, 50, "no-start", false],
    ["rising, at it", { direction: "increase" }, 60, "no-start", true],
    ["falling, short of it", { direction: "decrease" }, 70, "no-start", false],
    ["falling, beyond it", { direction: "decrease" }, 59, "no-start", true],
    ["to achieve, from an unknown side", { direction: "achieve" }, 59, "no-start", null],
    ["to achieve, exactly there", { direction: "achieve" }, 60, "no-start", true],
    ["at least, met", { direction: "achieve", comparator: ">=" }, 60, "1 met-or-not", true],
    ["at least, not met", { direction: "achieve", comparator: ">=" }, "59.99", "0 met-or-not", false],
    ["more than, on the bound", { comparator: ">" }, 60, "0 met-or-not edge-excluded", false],
    ["at most, met", { comparator: "<=" }, 60, "1 met-or-not", true],
    ["less than, met", { comparator: "<" }, "59.9", "1 met-or-not", true],
    ["a count that starts at zero because it says so", { direction: "achieve", start: 0 }, 45, "0.75", false],
  ] as const)("%s", (_, goal, value, raw, met) => {
    const progress = progressOf({ ...to60, ...goal, ...reading(value) });
    expect([said(progress.raw), progress.met]).toEqual([raw, met]);
    expect(said(progress.score)).toBe(raw);
  });
});

describe("the way from start to target", () => {
  it("says so where the direction declared is another", () => {
    const goal: Partial<Goal> = { start: 100, target: 120, direction: "decrease", ...reading(110) };
    expect(said(progressOf(goal).raw)).toBe("0.5 direction-conflict");
    expect(said(progressOf({ ...goal, start: 120, target: 100, direction: "increase" }).raw)).toBe(
      "0.5 direction-conflict",
    );
    expect(said(progressOf({ ...goal, direction: "achieve" }).raw)).toBe("0.5");
  });

  it.each([
    [">", 60, "1 edge-excluded", false],
    [">", "60.1", "1.01", true],
    [">=", 60, "1", true],
    // "Up to 60", of a goal that is to rise, does not make 60 a failure.
    ["<", 60, "1", true],
    ["<=", 60, "1", true],
  ] as const)("with the comparator %s at %s", (comparator, value, raw, met) => {
    const progress = progressOf({ start: 50, target: 60, comparator, ...reading(value) });
    expect([said(progress.raw), progress.met]).toEqual([raw, met]);
  });

  it("follows from a change that was agreed", () => {
    const relative: Partial<Goal> = { start: 80, direction: "decrease", change: { kind: "relative", size: 25 } };
    expect(said(progressOf({ ...relative, ...reading(70) }).raw)).toBe("0.5");
    expect(said(progressOf({ ...relative, direction: "achieve", ...reading(70) }).raw)).toBe("no-direction");
    expect(said(progressOf({ change: { kind: "factor", size: 2 }, ...reading(70) }).raw)).toBe("no-start");
    expect(said(progressOf(reading(70)).raw)).toBe("no-target");
  });

  it("caps the score, and never below 1", () => {
    const goal: Partial<Goal> = { start: 0, target: 100, ...reading(150) };
    expect(said(progressOf(goal).score)).toBe("1 capped");
    expect(said(progressOf(goal, { cap: "1.2" }).score)).toBe("1.2 capped");
    expect(said(progressOf(goal, { cap: 2 }).score)).toBe("1.5");
    expect(said(progressOf(goal, { cap: 2 }).overshoot)).toBe("0.5");
    expect(codeOf(() => progressOf(goal, { cap: "0.99" }))).toBe("goals/wrong-options");
  });
});

describe("targetOfGoal", () => {
  it.each([
    [{ target: 5, start: 1, change: { kind: "absolute", size: 1 } }, "5"],
    [{ start: 12, direction: "increase", change: { kind: "relative", size: 20 } }, "14.4"],
    [{ start: 12, direction: "decrease", change: { kind: "relative", size: 20 } }, "9.6"],
    [{ start: "12.5", direction: "increase", change: { kind: "absolute", size: "0.3" } }, "12.8"],
    [{ start: 3, direction: "increase", change: { kind: "factor", size: 4 } }, "12"],
    [{ start: 3, change: { kind: "factor", size: "0.5" } }, "1.5"],
    // A loss of 100 that is to shrink by 20 % is to become one of 80.
    [{ start: -100, direction: "increase", change: { kind: "relative", size: 20 } }, "-80 negative-base"],
    [{ start: 3, change: { kind: "absolute", size: 1 } }, "no-direction"],
    [{ start: 3, direction: "maintain", change: { kind: "relative", size: 1 } }, "no-direction"],
    [{ change: { kind: "factor", size: 1 } }, "no-start"],
    [{}, "no-target"],
    [{ kind: "range", range: { low: 1, high: 2 } }, "no-target"],
    [{ kind: "thresholds", thresholds: { commit: 1, target: 2, stretch: 3 }, target: 9 }, "2"],
  ] as const)("of %j is %s", (goal, target) => {
    expect(said(targetOfGoal({ id: "g", kind: "numeric", ...goal }))).toBe(target);
  });

  it("refuses a size below zero, for the direction says which way", () => {
    const change = { kind: "absolute", size: -1 } as const;
    expect(codeOf(() => targetOfGoal({ id: "g", kind: "numeric", start: 3, change }))).toBe("goals/negative-size");
  });
});

describe("what is to stay inside", () => {
  const kept: Partial<Goal> = { direction: "maintain", target: 5 };

  it.each([
    ["at least, above", { comparator: ">=" }, 9, "1", true],
    ["at least, on it", { comparator: ">=" }, 5, "1", true],
    ["at least, below, without a tolerance", { comparator: ">=" }, "4.9999", "0", false],
    ["more than, on it, without a tolerance", { comparator: ">" }, 5, "0 edge-excluded", false],
    ["more than, on it", { comparator: ">", tolerance: 1 }, 5, "1 edge-excluded", false],
    ["below, below it", { comparator: "<", tolerance: 1 }, 4, "1", true],
    ["below, on it", { comparator: "<" }, 5, "0 edge-excluded", false],
    ["below, far above it", { comparator: "<", tolerance: 1 }, 7, "-1", false],
    ["the value itself", {}, 5, "1", true],
    ["the value itself, off by a little", { tolerance: 2 }, "5.5", "0.75", false],
    ["the value itself, off below", { tolerance: 2 }, "4.5", "0.75", false],
    ["a range of a numeric goal", { range: { low: 1, high: 2 }, comparator: "between" }, 2, "1", true],
    ["a range upside down", { range: { low: 2, high: 1 } }, 2, "range-upside-down", null],
    ["nothing to hold", { target: undefined }, 2, "no-target", null],
  ] as const)("%s", (_, goal, value, raw, met) => {
    const progress = progressOf({ ...kept, ...goal, ...reading(value) });
    expect([progress.measure, said(progress.raw), progress.met]).toEqual(["inside", raw, met]);
    expect(["0", null]).toContain(textOf(progress.overshoot));
  });

  it("is between, whatever the direction", () => {
    const goal: Partial<Goal> = { comparator: "between", range: { low: 1, high: 2 }, ...reading("1.5") };
    expect(progressOf(goal).measure).toBe("inside");
    expect(progressOf({ kind: "range", ...reading(1) }).raw.reason).toBe("no-target");
  });

  it("refuses a tolerance below zero", () => {
    expect(codeOf(() => progressOf({ ...kept, tolerance: -1, ...reading(5) }))).toBe("goals/negative-tolerance");
  });

  it("counts the readings of its own days, one a day, each by the bound of its day", () => {
    const goal: Partial<Goal> = {
      ...{ direction: "maintain", comparator: ">=", target: 90, startDate: "2026-02-01", dueDate: "2026-05-31" },
      checkIns: [
        { date: "2026-01-31", value: 10 },
        { date: "2026-02-01", value: 95 },
        { date: "2026-03-01", value: 10 },
        { date: "2026-03-01", value: 91 },
        { date: "2026-03-15", value: 85 },
        { date: "2026-04-15", value: 85 },
        { date: "2026-05-31", value: 79 },
        { date: "2026-06-01", value: 99 },
      ],
      revisions: [{ date: "2026-04-01", reason: "Agreed with the customer", set: { target: 80 } }],
    };
    // Inside: February 1, the second reading of March 1, April 15. Outside: March 15 (by the old bound), May 31.
    expect(said(progressOf(goal).compliance as Figure)).toBe("0.6");
    expect(said(progressOf(goal, { asOf: "2026-03-31" }).compliance as Figure)).toBe(
      said(progressOf({ ...goal, revisions: [] }, { asOf: "2026-03-31" }).compliance as Figure),
    );
    expect(said(progressOf(goal, { asOf: "2026-01-31" }).compliance as Figure)).toBe("no-reading");
    expect(progressOf({ start: 1, target: 2, ...reading(2) }).compliance).toBeNull();
  });
});

describe("milestones", () => {
  const steps: Partial<Goal> = { kind: "milestones", milestones: [{ id: "a" }, { id: "b" }, { id: "c" }] };
  const done = (state: Readonly<Record<string, number | string>>): Pick<Goal, "checkIns"> => ({
    checkIns: [{ date: "2026-06-01", milestones: state }],
  });

  it("weigh the same without weights, and stay as they were said last", () => {
    const goal: Partial<Goal> = {
      ...steps,
      checkIns: [
        { date: "2026-05-01", milestones: { a: 1, b: "0.5" } },
        { date: "2026-06-01", milestones: { b: 1 } },
        { date: "2026-06-02", note: "nothing new" },
      ],
    };
    expect(textOf(progressOf(goal).raw)).toBe("0.6666666666666666666666666666666667");
    expect(progressOf(goal).reading).toMatchObject({ date: "2026-06-01", value: null, ageDays: 29 });
    expect(textOf(progressOf(goal, { asOf: "2026-05-31", partialMilestones: true }).raw)).toBe("0.5");
    expect(progressOf({ ...goal, checkIns: [] }).raw.reason).toBe("no-reading");
  });

  it("can be taken back", () => {
    const checkIns = [
      { date: "2026-05-01", milestones: { a: 1, b: 1, c: 1 } },
      { date: "2026-06-01", milestones: { c: 0 } },
    ];
    expect(progressOf({ ...steps, checkIns }).met).toBe(false);
    expect(progressOf({ ...steps, checkIns }, { asOf: "2026-05-31" }).met).toBe(true);
  });

  it.each([
    ["some without a weight", [{ id: "a", weight: 1 }, { id: "b" }], "missing-weight"],
    [
      "weights of zero",
      [
        { id: "a", weight: 0 },
        { id: "b", weight: "0" },
      ],
      "zero-weights",
    ],
    [
      "one weight of zero",
      [
        { id: "a", weight: 0 },
        { id: "b", weight: 1 },
      ],
      "0",
    ],
  ] as const)("%s", (_, milestones, raw) => {
    expect(said(progressOf({ kind: "milestones", milestones, ...done({ a: 1 }) }).raw)).toBe(raw);
  });

  it("that are called like parts of every object are milestones", () => {
    const milestones = [{ id: "constructor" }, { id: "__proto__" }];
    const state = JSON.parse('{"__proto__": 1}') as Readonly<Record<string, number>>;
    expect(said(progressOf({ kind: "milestones", milestones, ...done(state) }).raw)).toBe("0.5");
  });

  it("refuses negative weights and shares outside of 0 to 1", () => {
    const negative = { kind: "milestones", milestones: [{ id: "a", weight: -1 }], ...done({ a: 1 }) } as const;
    expect(codeOf(() => progressOf(negative))).toBe("goals/negative-weight");
    expect(codeOf(() => progressOf({ ...steps, ...done({ a: 40 }) }))).toBe("goals/wrong-share");
    expect(codeOf(() => progressOf({ ...steps, ...done({ a: "-0.1" }) }))).toBe("goals/wrong-share");
  });
});

describe("thresholds", () => {
  const levels: Partial<Goal> = { kind: "thresholds", thresholds: { commit: 15, target: 20, stretch: 50 } };

  it("without a start are known from the first level on", () => {
    expect(said(progressOf({ ...levels, ...reading(14) }).raw)).toBe("no-start");
    expect(said(progressOf({ ...levels, ...reading(15) }).raw)).toBe("0.3");
    expect(said(progressOf({ ...levels, ...reading(80) }).raw)).toBe("1.3");
    expect(progressOf({ ...levels, ...reading(14) }).met).toBe(false);
  });

  it("follow one another, from the start on", () => {
    expect(progressOf({ ...levels, start: 15, ...reading(16) }).raw.reason).toBe("levels-out-of-order");
    expect(progressOf({ ...levels, start: 60, ...reading(16) }).raw.reason).toBe("levels-out-of-order");
    expect(progressOf({ kind: "thresholds", ...reading(16) }).raw.reason).toBe("no-target");
  });

  it("say so where the direction declared is another", () => {
    expect(said(progressOf({ ...levels, start: 10, direction: "decrease", ...reading(15) }).raw)).toBe(
      "0.3 direction-conflict",
    );
  });

  it("are met at the middle level", () => {
    expect([19, 20, 21].map((value) => progressOf({ ...levels, ...reading(value) }).met)).toEqual([false, true, true]);
  });
});

describe("readings", () => {
  const goal: Partial<Goal> = {
    ...{ start: 0, target: 10, dueDate: "2026-05-31" },
    checkIns: [
      { date: "2026-04-10", value: 4 },
      { date: "2026-03-10", value: 3 },
      { date: "2026-04-10", value: 5 },
      { date: "2026-04-20", confidence: "0.5" },
      { date: "2026-06-05", value: 9 },
    ],
  };

  it("the last one up to the day counts, in whatever order they are listed", () => {
    expect(progressOf(goal, { asOf: "2026-04-30" }).reading).toMatchObject({ date: "2026-04-10", ageDays: 20 });
    expect(textOf(progressOf(goal, { asOf: "2026-04-30" }).raw)).toBe("0.5");
    expect(textOf(progressOf(goal, { asOf: "2026-04-09" }).raw)).toBe("0.3");
    expect(progressOf(goal, { asOf: "2026-03-09" })).toMatchObject({ reading: null, met: null });
  });

  it("are noted where they are old, or from after the due date", () => {
    const stale = (asOf: string, more: Partial<GoalProgressOptions> = {}): readonly string[] =>
      progressOf(goal, { asOf, ...more }).raw.notes;
    expect(stale("2026-05-10", { staleAfterDays: 30 })).toEqual([]);
    expect(stale("2026-05-11", { staleAfterDays: 30 })).toEqual(["stale"]);
    expect(stale("2026-05-11")).toEqual([]);
    // Nothing needs to be read after the due date: 51 days lie before it.
    expect(stale("2026-06-04", { staleAfterDays: 51 })).toEqual([]);
    expect(stale("2026-06-05", { staleAfterDays: 51 })).toEqual(["after-due"]);
    const onTheDay: Partial<Goal> = { ...goal, checkIns: [{ date: "2026-05-31", value: 9 }] };
    expect(progressOf(onTheDay, { asOf: "2026-06-30" }).raw.notes).toEqual([]);
  });

  it.each([
    ["daily", 1],
    ["weekly", 7],
    ["biweekly", 14],
    ["monthly", 31],
    ["quarterly", 92],
  ] as const)("of a %s rhythm are old after %d days", (checkInEvery, days) => {
    const every: Partial<Goal> = { start: 0, target: 9, checkInEvery, checkIns: [{ date: "2026-01-01", value: 1 }] };
    const on = (day: number): readonly string[] =>
      progressOf(every, { asOf: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10) }).raw.notes;
    expect([on(days), on(days + 1)]).toEqual([[], ["stale"]]);
  });

  it("of what is done need not be repeated", () => {
    const checkIns = [{ date: "2026-01-01", done: true }];
    expect(progressOf({ kind: "binary", checkIns }, { staleAfterDays: 1 }).raw.notes).toEqual([]);
    expect(
      progressOf({ kind: "binary", checkIns: [{ date: "2026-01-01", done: false }] }, { staleAfterDays: 1 }).raw.notes,
    ).toEqual(["stale"]);
  });

  it.each([
    [{ asOf: "2026-02-30" }, "calendar/not-a-day"],
    [{ staleAfterDays: -1 }, "goals/wrong-options"],
    [{ staleAfterDays: 1.5 }, "goals/wrong-options"],
    [{ cap: "x" }, "core/not-a-number"],
  ])("are not asked for with %j", (options, code) => {
    expect(codeOf(() => progressOf(goal, options))).toBe(code);
  });

  it("that cannot be read are an error with their place", () => {
    try {
      progressOf({ start: 0, target: 1, checkIns: [{ date: "2026-01-01", value: "lots" }] });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "core/not-a-number",
        details: { function: "goalProgress", path: ["goal", "checkIns", 0, "value"] },
      });
    }
    expect(codeOf(() => progressOf({ start: 0, target: 1, checkIns: [{ date: "today", value: 1 }] }))).toBe(
      "calendar/not-a-day",
    );
  });
});

describe("words", () => {
  const figures: readonly Figure[] = [
    progressOf({}).raw,
    progressOf(reading(1)).raw,
    progressOf({ target: 1, direction: "increase", ...reading(0) }).raw,
    progressOf({ start: 1, target: 1, ...reading(1) }).raw,
    progressOf({ start: 8, target: 5, direction: "increase", ...reading(9) }, { staleAfterDays: 1 }).raw,
    progressOf({ target: 1, comparator: ">", dueDate: "2026-06-01", ...reading(1) }).raw,
    progressOf({ kind: "milestones", milestones: [], checkIns: [{ date: "2026-01-01", milestones: {} }] }).raw,
  ];

  it.each([
    ["English", en],
    ["Chinese", zhCN],
  ])("are there for what is said of a progress, in %s", (_, locale) => {
    for (const figure of figures) {
      const words = render(figure, locale);
      for (const code of [figure.reason, ...figure.notes]) if (code !== null) expect(words).not.toContain(code);
    }
  });
});
