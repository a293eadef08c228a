/**
 * Is history ever written over? Revisions, check-ins, outcomes, and a goal as it was on a day.
 */
import {
  checkInGoal,
  closeGoal,
  type Goal,
  type GoalRevision,
  goalInForce,
  goalProgress,
  horizonOf,
  reviseGoal,
} from "opslogic/goals";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze } from "../kpi/vectors.js";
import { textOf } from "./progress-vectors.js";

const goal: Goal = deepFreeze({
  ...{ id: "nps", kind: "numeric", name: "NPS", start: 30, target: 50, comparator: ">=", owner: "Li Na" },
  checkIns: [
    { date: "2026-04-10", value: 41 },
    { date: "2026-02-10", value: 36 },
  ],
  revisions: [
    { date: "2026-05-01", reason: "New owner", set: { owner: "Wang Wei", comparator: null } },
    { date: "2026-03-01", reason: "New market", by: "Chen", set: { target: 45, owner: "Zhao" } },
    { date: "2026-05-01", reason: "A typing error", set: { owner: "Wang Min" } },
  ],
  outcome: { date: "2026-06-30", result: "achieved", value: 46 },
} satisfies Goal);

describe("goalInForce", () => {
  it.each([
    ["2026-02-09", { target: 50, owner: "Li Na", comparator: ">=", checkIns: [] }],
    ["2026-02-28", { target: 50, owner: "Li Na", comparator: ">=", checkIns: [{ date: "2026-02-10", value: 36 }] }],
    ["2026-03-01", { target: 45, owner: "Zhao", comparator: ">=", checkIns: [{ date: "2026-02-10", value: 36 }] }],
  ] as const)("on %s", (asOf, there) => {
    expect(goalInForce(goal, asOf)).toEqual({ id: "nps", kind: "numeric", name: "NPS", start: 30, ...there });
  });

  it("applies the revisions of one day in their order, takes fields away, and closes", () => {
    const later = goalInForce(goal, "2026-06-30");
    expect(later).toMatchObject({ owner: "Wang Min", outcome: { result: "achieved" } });
    expect(Object.keys(later)).not.toContain("comparator");
    expect(later.checkIns?.map(({ date }) => date)).toEqual(["2026-02-10", "2026-04-10"]);
    expect(goalInForce(goal, "2026-06-29").outcome).toBeUndefined();
  });

  it("gives a goal that stands for itself", () => {
    const there = goalInForce(goal, "2026-05-15");
    expect(goalInForce(there, "2026-05-15")).toEqual(there);
    expect(there.revisions).toBeUndefined();
  });

  it("leaves what no revision may change", () => {
    const set = JSON.parse(
      '{"id":"other","checkIns":[],"outcome":null,"kind":null,"__proto__":{"x":1},"target":1}',
    ) as GoalRevision["set"];
    const revised: Goal = { ...goal, revisions: [{ date: "2026-01-01", reason: "?", set }] };
    const there = goalInForce(revised, "2026-06-30");
    expect(there).toMatchObject({ id: "nps", kind: "numeric", target: 1, outcome: { result: "achieved" } });
    expect(Object.getPrototypeOf(there)).toBe(Object.prototype);
    expect(Object.hasOwn(there, "__proto__")).toBe(false);
  });

  it("refuses days that are none, with their place", () => {
    expect(codeOf(() => goalInForce(goal, "2026-02-30"))).toBe("calendar/not-a-day");
    try {
      goalInForce({ ...goal, revisions: [{ date: "May", reason: "?", set: {} }] }, "2026-05-01");
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ details: { path: ["goal", "revisions", 0, "date"] } });
    }
  });
});

const open: Goal = deepFreeze({ id: "g", kind: "milestones", milestones: [{ id: "a" }, { id: "b" }] } satisfies Goal);
const change: GoalRevision = { date: "2026-03-01", reason: "Why", set: { target: 1 } };

describe("reviseGoal", () => {
  it("adds to the end, also on the day of the last one, and changes nothing", () => {
    const revised = reviseGoal(open, change);
    const again = reviseGoal(deepFreeze(revised), { ...change, reason: "Again" });
    expect(again.revisions?.map(({ reason }) => reason)).toEqual(["Why", "Again"]);
    expect(open.revisions).toBeUndefined();
  });

  it.each([
    ["a day before the last one", { date: "2026-02-28" }],
    ["no reason", { reason: " \n" }],
    ["a reason that is none", { reason: undefined }],
    ["nothing", { set: {} }],
    ["nothing but undefined", { set: { target: undefined } }],
    ["the history", { set: { checkIns: [] } }],
    ["the id", { set: { id: "x" } }],
    ["a part of every object", { set: { constructor: 1 } }],
    ["the kind away", { set: { kind: null } }],
    ["a day after the outcome", { date: "2026-07-01" }],
  ])("refuses %s", (_, wrong) => {
    const revised = { ...reviseGoal(open, change), outcome: { date: "2026-06-30", result: "missed" } } as const;
    expect(codeOf(() => reviseGoal(revised, { ...change, ...wrong } as GoalRevision))).toBe("goals/wrong-revision");
    expect(codeOf(() => reviseGoal(revised, change))).toBe("nothing was thrown");
  });

  it("refuses a day that is none", () => {
    expect(codeOf(() => reviseGoal(open, { ...change, date: "2026-02-30" }))).toBe("calendar/not-a-day");
  });
});

describe("checkInGoal", () => {
  it("puts a late entry where it belongs, behind those of its day", () => {
    let checked = open;
    for (const [date, note] of [
      ["2026-03-01", "1"],
      ["2026-05-01", "2"],
      ["2026-03-01", "3"],
      ["2026-02-01", "4"],
      ["2026-05-01", "5"],
    ] as const) {
      checked = deepFreeze(checkInGoal(checked, { date, note }));
    }
    expect(checked.checkIns?.map(({ note }) => note)).toEqual(["4", "1", "3", "2", "5"]);
  });

  it("knows the milestones of the day, not of today", () => {
    const revised = reviseGoal(open, { date: "2026-03-01", reason: "Split", set: { milestones: [{ id: "c" }] } });
    const checkIn = { date: "2026-03-01", milestones: { c: "0.5" } };
    expect(checkInGoal(revised, checkIn).checkIns).toEqual([checkIn]);
    expect(codeOf(() => checkInGoal(revised, { ...checkIn, date: "2026-02-28" }))).toBe("goals/wrong-check-in");
    expect(checkInGoal(revised, { date: "2026-02-28", milestones: { a: 1 } }).checkIns).toHaveLength(1);
  });

  it.each([
    ["nothing said", {}, "goals/wrong-check-in"],
    ["a milestone that is none", { milestones: { x: 1 } }, "goals/wrong-check-in"],
    ["a part of every object", { milestones: { constructor: 1 } }, "goals/wrong-check-in"],
    ["more than all of a milestone", { milestones: { a: 2 } }, "goals/wrong-check-in"],
    ["more confidence than certainty", { confidence: "1.01" }, "goals/wrong-check-in"],
    ["less confidence than none", { confidence: -1 }, "goals/wrong-check-in"],
    ["no number", { value: "lots" }, "core/not-a-number"],
    ["no day", { date: "today", value: 1 }, "calendar/not-a-day"],
  ])("refuses %s", (_, wrong, code) => {
    expect(codeOf(() => checkInGoal(open, { date: "2026-03-01", ...wrong }))).toBe(code);
  });

  it("refuses what comes after the outcome, and takes what comes on its day", () => {
    const closed: Goal = { ...open, outcome: { date: "2026-06-30", result: "missed" } };
    expect(codeOf(() => checkInGoal(closed, { date: "2026-07-01", note: "late" }))).toBe("goals/wrong-check-in");
    expect(checkInGoal(closed, { date: "2026-06-30", note: "last" }).checkIns).toHaveLength(1);
  });
});

describe("closeGoal", () => {
  it("refuses to close twice, or before the last entry", () => {
    const { outcome: _, ...stillOpen } = goal;
    expect(closeGoal(stillOpen, { date: "2026-05-01", result: "missed" }).outcome).toEqual({
      date: "2026-05-01",
      result: "missed",
    });
    expect(codeOf(() => closeGoal(stillOpen, { date: "2026-04-30", result: "missed" }))).toBe("goals/wrong-outcome");
    expect(codeOf(() => closeGoal(goal, { date: "2026-07-30", result: "missed" }))).toBe("goals/wrong-outcome");
    expect(
      codeOf(() =>
        closeGoal({ ...open, checkIns: [{ date: "2026-09-01" }] }, { date: "2026-08-31", result: "missed" }),
      ),
    ).toBe("goals/wrong-outcome");
    expect(codeOf(() => closeGoal(open, { date: "2026-08-31", result: "achieved", value: "much" }))).toBe(
      "core/not-a-number",
    );
  });
});

describe("progress of the past", () => {
  it("stays what it was when a goal is revised, read and closed later", () => {
    const before = goalProgress({ ...goal, revisions: [], outcome: undefined }, { asOf: "2026-02-28" });
    expect(goalProgress(goal, { asOf: "2026-02-28" })).toEqual(before);
    expect(textOf(before.raw)).toBe("0.3");
    expect(textOf(goalProgress(goal, { asOf: "2026-03-01" }).raw)).toBe("0.4");
  });
});

describe("horizonOf", () => {
  const spans = (startDate: string, ...dueDates: readonly string[]): (string | null)[] =>
    dueDates.map((dueDate) => horizonOf({ id: "g", kind: "binary", startDate, dueDate }));

  it.each([
    ["2026-01-01", "2026-03-31", "2026-04-01"],
    ["2026-01-15", "2026-04-14", "2026-04-15"],
    ["2026-02-01", "2026-04-30", "2026-05-01"],
    ["2026-03-01", "2026-05-31", "2026-06-01"],
    // Three months from a day that the last month lacks end on its last day.
    ["2026-11-30", "2027-02-28", "2027-03-01"],
    ["2023-11-30", "2024-02-29", "2024-03-01"],
    ["2023-11-29", "2024-02-28", "2024-02-29"],
    ["2026-01-31", "2026-04-30", "2026-05-01"],
    ["2026-12-31", "2027-03-30", "2027-03-31"],
  ])("from %s is short to %s", (start, last, next) => {
    expect(spans(start, start, last, next)).toEqual(["short", "short", "mid"]);
  });

  it.each([
    ["2026-01-01", "2026-12-31", "2027-01-01"],
    ["2024-02-29", "2025-02-28", "2025-03-01"],
    ["2023-03-01", "2024-02-29", "2024-03-01"],
    ["2026-07-15", "2027-07-14", "2027-07-15"],
  ])("from %s is mid to %s", (start, last, next) => {
    expect(spans(start, last, next)).toEqual(["mid", "long"]);
  });

  it("is none without both days, or backwards, and has no trouble at the end of time", () => {
    expect(spans("2026-03-01", "2026-02-28")).toEqual([null]);
    expect(horizonOf({ id: "g", kind: "binary", dueDate: "2026-02-28" })).toBeNull();
    expect(horizonOf({ id: "g", kind: "binary", startDate: "2026-02-28" })).toBeNull();
    expect(spans("9999-10-01", "9999-12-31")).toEqual(["short"]);
    expect(spans("9999-06-01", "9999-12-31")).toEqual(["mid"]);
    expect(spans("9998-06-01", "9999-12-31")).toEqual(["long"]);
    expect(codeOf(() => spans("2026-02-30", "2026-03-31"))).toBe("calendar/not-a-day");
  });
});
