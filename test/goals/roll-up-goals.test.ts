/**
 * Does a cascade say of each goal what it came to, and why where it came to nothing?
 */
import type { Figure } from "opslogic/core";
import { type Goal, type GoalLink, type GoalRollUp, type GoalRollUpOptions, rollUpGoals } from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze, shown } from "../kpi/vectors.js";

const asOf = "2026-06-30";
const to = (goal: string, more: Partial<GoalLink> = {}): GoalLink => ({ goal, kind: "contribute", ...more });
const goal = (id: string, more: Partial<Goal> = {}): Goal => ({ id, kind: "numeric", ...more });
/** A goal from 0 to 100 that stands at a value. */
const at = (id: string, value: number | null, more: Partial<Goal> = {}): Goal =>
  goal(id, { start: 0, target: 100, ...(value === null ? {} : { checkIns: [{ date: asOf, value }] }), ...more });
const below = (id: string, value: number | null, more: Partial<GoalLink> = {}): Goal =>
  at(id, value, { parents: [to("top", more)] });
const rollUp = (goals: readonly Goal[], options: Partial<GoalRollUpOptions> = {}): readonly GoalRollUp[] =>
  rollUpGoals(deepFreeze([...goals]), { asOf, ...options }).goals;
const top = (goals: readonly Goal[], options: Partial<GoalRollUpOptions> = {}): GoalRollUp =>
  rollUp(goals, options)[0] as GoalRollUp;
const text = (figure: Figure | undefined | null): string | null =>
  figure?.value === null || figure === undefined || figure === null ? null : String(figure.value);

describe("what a goal is made of", () => {
  const parts = [below("a", 40), below("b", 80)];
  const own = { start: 0, target: 100, checkIns: [{ date: asOf, value: 10 }] };

  it.each<[string, Partial<Goal>, readonly Goal[], string, string | null]>([
    ["its own readings, where nothing contributes", own, [], "own", "0.1"],
    ["the goals below, where some do", own, parts, "average", "0.6"],
    ["its own readings, because it says so", { ...own, rollUp: "own" }, parts, "own", "0.1"],
    [
      "both, with a weight of its own",
      { ...own, ownWeight: 1 },
      parts.map((part) => ({ ...part, parents: [to("top", { weight: "0.5" })] })),
      "mixed",
      "0.35",
    ],
    [
      "the sum of amounts",
      { ...own, rollUp: "sum" },
      [below("a", 40), { ...below("b", 20), target: 50 }],
      "sum",
      "0.6",
    ],
    ["an average of nothing", { ...own, rollUp: "average" }, [], "average", null],
  ])("%s", (_, more, children, mode, score) => {
    const rolled = top([goal("top", more), ...children]);
    expect([rolled.mode, text(rolled.score), text(rolled.own)]).toEqual([mode, score, "0.1"]);
  });

  it("keeps what its own readings say beside what those below make", () => {
    const rolled = top([at("top", 10), below("a", 40)]);
    expect([text(rolled.own), text(rolled.score)]).toEqual(["0.1", "0.4"]);
  });

  it("shows which share each part carries, by id", () => {
    const rolled = top([goal("top"), below("b", 0, { weight: 3 }), below("a", 0, { weight: 1 })]);
    expect(rolled.weights.map(({ id, share }) => [id, text(share)])).toEqual([
      ["a", "0.25"],
      ["b", "0.75"],
    ]);
  });

  it("does not count goals that support", () => {
    const rolled = top([goal("top"), below("a", 40), below("s", 100, { kind: "support" })]);
    expect([text(rolled.score), rolled.weights.length]).toEqual(["0.4", 1]);
  });

  it("reaches down through the levels, with coverage and bounds", () => {
    const goals = [
      goal("top"),
      goal("mid", { parents: [to("top")] }),
      below("b", 100),
      at("x", 50, { parents: [to("mid")] }),
      at("y", null, { parents: [to("mid")] }),
    ];
    const rolled = top(goals);
    expect([text(rolled.score), text(rolled.coverage)]).toEqual(["0.75", "0.75"]);
    expect([text(rolled.bounds.low), text(rolled.bounds.high)]).toEqual(["0.625", "0.875"]);
    expect(rolled.score.notes).toEqual(["partial-coverage"]);
  });

  it("asks for the definition in force, links included", () => {
    const moved = at("a", 40, {
      parents: [to("top")],
      revisions: [{ date: "2026-07-01", reason: "reorganized", set: { parents: [to("other")] } }],
    });
    const goals = [goal("top"), goal("other"), moved];
    expect(rollUp(goals).map(({ score }) => text(score))).toEqual(["0.4", null, "0.4"]);
    expect(rollUp(goals, { asOf: "2026-07-01" }).map(({ score }) => text(score))).toEqual([null, "0.4", "0.4"]);
    expect(text(top(goals, { asOf: "2026-06-29" }).score)).toBeNull();
  });
});

describe("policies", () => {
  const half = [goal("top"), below("a", 50), below("b", null)];

  it.each<[GoalRollUpOptions["missing"], string | null, string | null, readonly string[]]>([
    [undefined, "0.5", null, ["partial-coverage"]],
    ["renormalize", "0.5", null, ["partial-coverage"]],
    ["zero", "0.25", null, ["filled"]],
    ["strict", null, "parts-missing", []],
    ["floor", null, "low-coverage", []],
  ])("%s", (missing, value, reason, notes) => {
    const sum = [goal("top", { rollUp: "sum", start: 0, target: 200 }), ...half.slice(1)];
    for (const goals of [half, sum]) {
      const rolled = top(goals, { missing, minCoverage: "0.6" });
      expect(shown(rolled.score)).toEqual({ value, reason, notes });
      expect(text(rolled.coverage)).toBe("0.5");
      expect([text(rolled.bounds.low), text(rolled.bounds.high)]).toEqual(["0.25", "0.75"]);
    }
  });

  it("take a goal whose own score is withheld for wholly unknown, so that bounds hold", () => {
    const goals = [
      goal("top"),
      goal("mid", { parents: [to("top")] }),
      at("x", 100, { parents: [to("mid", { weight: 4 })] }),
      at("y", null, { parents: [to("mid", { weight: 6 })] }),
      below("low", 0, { weight: undefined }),
    ];
    const [whole, mid] = rollUp(goals, { missing: "floor", minCoverage: "0.5" });
    expect([mid?.score.reason, text(mid?.bounds.low)]).toEqual(["low-coverage", "0.4"]);
    expect([text(whole?.score), text(whole?.coverage)]).toEqual(["0", "0.5"]);
    expect([text(whole?.bounds.low), text(whole?.bounds.high)]).toEqual(["0", "0.5"]);
  });

  it("refuses a policy that it does not know", () => {
    expect(codeOf(() => rollUpGoals([], { asOf, missing: "skip" as "zero" }))).toBe("goals/wrong-options");
    expect(codeOf(() => rollUpGoals([], { asOf, lowConfidence: -1 }))).toBe("goals/wrong-options");
    expect(codeOf(() => rollUpGoals([], { asOf: "June" }))).toBe("calendar/not-a-day");
  });
});

describe("where there is no score", () => {
  it("says what stands in the way, in words of both languages", () => {
    const cases: readonly (readonly [string, readonly Goal[]])[] = [
      ["no-reading", [at("top", null)]],
      ["no-parts", [goal("top", { rollUp: "sum" })]],
      ["no-scores", [goal("top"), below("a", null)]],
      ["zero-weights", [goal("top"), below("a", 1, { weight: 0 })]],
      ["missing-weight", [goal("top"), below("a", 1, { weight: 1 }), below("b", 1)]],
      ["negative-weight", [goal("top"), below("a", 1, { weight: -1 })]],
      ["negative-weight", [goal("top"), below("a", 1, { share: -1 })]],
      ["negative-weight", [goal("top", { rollUp: "sum" }), below("a", 1, { share: -1 })]],
      ["mixed-units", [goal("top", { rollUp: "sum", unit: "USD" }), { ...below("a", 1), unit: "CNY" }]],
      ["no-target", [goal("top", { rollUp: "sum" }), goal("a", { parents: [to("top")] })]],
      ["start-equals-target", [goal("top", { rollUp: "sum", start: 5, target: 5 }), below("a", 1)]],
      ["cycle", [goal("top", { parents: [to("a")] }), below("a", 1)]],
    ];
    for (const [reason, goals] of cases) {
      const rolled = top(goals);
      expect(rolled.score.reason).toBe(reason);
      for (const locale of [en, zhCN]) expect(locale.reasons[reason]?.length ?? 0).toBeGreaterThan(3);
    }
  });

  it("leaves the rest of the cascade alone", () => {
    const ring = [
      goal("top"),
      at("x", 10, { parents: [to("y"), to("top")] }),
      at("y", 20, { parents: [to("x")] }),
      below("a", 60),
      at("z", 30, { parents: [to("y")] }),
    ];
    const [whole, x, y, , z] = rollUp(ring);
    expect([x?.score.reason, y?.score.reason, text(x?.own), text(z?.score)]).toEqual(["cycle", "cycle", "0.1", "0.3"]);
    expect([text(whole?.score), text(whole?.coverage)]).toEqual(["0.6", "0.5"]);
  });

  it("counts a goal once if its id is there twice", () => {
    const [whole, , second] = rollUp([goal("top"), below("a", 40), below("a", 80)]);
    expect([text(whole?.score), second?.score.reason, text(second?.own)]).toEqual(["0.4", "duplicate-goal", "0.8"]);
  });

  it("takes ids for what they are, and links to nowhere for nothing", () => {
    const odd = [goal("__proto__"), at("constructor", 30, { parents: [to("__proto__"), to("toString")] })];
    expect(rollUp(odd).map(({ goal: id, score }) => [id, text(score)])).toEqual([
      ["__proto__", "0.3"],
      ["constructor", "0.3"],
    ]);
    expect(rollUpGoals([], { asOf }).goals).toEqual([]);
  });

  it("says which goal cannot be read", () => {
    const path = (goals: readonly Goal[]): unknown => {
      try {
        rollUpGoals(goals, { asOf });
      } catch (error) {
        return (error as { details: { path: unknown } }).details.path;
      }
      return null;
    };
    expect(path([goal("a"), goal("b", { target: "few" })])).toEqual(["goals", 1, "target"]);
    expect(path([goal("a", { checkIns: [{ date: asOf, confidence: 7 }] })])).toEqual([
      ...["goals", 0, "checkIns", 0, "confidence"],
    ]);
    expect(path([goal("top"), below("a", 1, { weight: "heavy" })])).toEqual(["goals", 1, "parents", 0, "weight"]);
    expect(path([goal("top", { ownWeight: "x" }), below("a", 1)])).toEqual(["goals", 0, "ownWeight"]);
  });
});

describe("sums", () => {
  const sum = (more: Partial<Goal> = {}): Goal => goal("top", { rollUp: "sum", ...more });
  const part = (id: string, start: number | undefined, target: number, value: number | null, link = {}): Goal =>
    goal(id, {
      ...(start === undefined ? {} : { start }),
      target,
      parents: [to("top", link)],
      ...(value === null ? {} : { checkIns: [{ date: asOf, value }] }),
    });

  it("adds movements where every start is known", () => {
    const rolled = top([sum({ start: 100, target: 150 }), part("a", 40, 70, 60)]);
    expect([text(rolled.score), text(rolled.sum?.current), text(rolled.sum?.target)]).toEqual(["0.4", "120", "150"]);
  });

  it("adds values where a start is not known, and says so", () => {
    const parts = [part("a", undefined, 100, 30), part("b", undefined, 20, 20)];
    expect(shown(top([sum(), ...parts]).score)).toEqual({
      value: "0.4166666666666666666666666666666667",
      reason: null,
      notes: ["from-zero"],
    });
    expect(shown(top([sum({ start: 0 }), ...parts]).score).notes).toEqual([]);
  });

  it("adds the sums of sums, and the shares of what is split", () => {
    const goals = [
      sum(),
      sum({ id: "mid", parents: [to("top")] }),
      { ...part("x", 0, 60, 30), parents: [to("mid")] },
      part("y", 0, 80, 80, { share: "0.5" }),
    ];
    const rolled = top(goals);
    expect([text(rolled.sum?.current), text(rolled.sum?.target), text(rolled.score)]).toEqual(["70", "100", "0.7"]);
    expect(rolled.weights.map(({ share }) => text(share))).toEqual(["0.6", "0.4"]);
  });

  it("lets one part make up for another, and caps the whole", () => {
    const parts = [part("a", 0, 50, 90), part("b", 0, 50, 10)];
    expect(shown(top([sum(), ...parts]).score)).toEqual({ value: "1", reason: null, notes: [] });
    const beyond = [part("a", 0, 50, 120)];
    expect(shown(top([sum(), ...beyond]).score)).toEqual({ value: "1", reason: null, notes: ["capped"] });
    expect(text(top([sum(), ...beyond], { cap: 2 }).score)).toBe("2");
    expect(shown(top([sum(), part("a", 50, 60, 40)]).score)).toEqual({
      value: "0",
      reason: null,
      notes: ["wrong-way"],
    });
  });

  it("keeps its score within bounds even where the known parts go beyond", () => {
    const rolled = top([sum({ start: 0, target: 200 }), part("a", 0, 50, 75), part("b", 0, 50, null)]);
    expect([text(rolled.score), text(rolled.bounds.low), text(rolled.bounds.high)]).toEqual(["0.75", "0.375", "0.75"]);
  });
});

describe("statuses", () => {
  const quarter = { startDate: "2026-04-01", dueDate: "2026-08-31" };

  it("tells the worst below, whose it is, and what the score makes", () => {
    const goals = [
      goal("top", quarter),
      goal("mid", { ...quarter, parents: [to("top")] }),
      { ...below("good", 95), ...quarter },
      { ...at("bad", 5, { parents: [to("mid")] }), ...quarter },
      { ...at("fine", 100, { parents: [to("mid")] }), ...quarter },
    ];
    const rolled = top(goals);
    expect(rolled.status).toEqual({
      own: "pending",
      worst: { status: "off-track", goal: "bad" },
      byScore: "on-track",
    });
    expect(text(rolled.score)).toBe("0.7375");
  });

  it("lets an outcome speak, and a goal that says nothing be silent", () => {
    const closed = { ...below("a", 100), outcome: { date: asOf, result: "missed" as const } };
    const rolled = rollUp([goal("top", quarter), closed, below("b", null)]);
    expect(rolled[0]?.status.worst).toEqual({ status: "missed", goal: "a" });
    expect(rolled[1]?.status).toEqual({ own: "missed", worst: { status: "missed", goal: "a" }, byScore: "achieved" });
    expect(rolled[2]?.status).toEqual({ own: "pending", worst: null, byScore: "pending" });
  });

  it("names the smallest id among equally bad ones", () => {
    const goals = ["c", "b", "a"].map((id) => ({ ...below(id, 0), ...quarter }));
    expect(top([goal("top"), ...goals]).status.worst?.goal).toBe("a");
    const deep = [
      goal("b", { parents: [to("top")] }),
      goal("c", { parents: [to("top")] }),
      { ...at("z", 0, { parents: [to("b")] }), ...quarter },
      { ...at("a", 0, { parents: [to("c")] }), ...quarter },
    ];
    expect(top([goal("top"), ...deep]).status.worst?.goal).toBe("a");
  });

  it("is missed once it is over, achieved at 1, pending without days, and by the bands between", () => {
    const by = (value: number, more: Partial<Goal>, options: Partial<GoalRollUpOptions> = {}): string =>
      top([goal("top", more), below("a", value)], options).status.byScore;
    const half = { startDate: "2026-06-01", dueDate: "2026-07-30" };
    expect(by(100, half)).toBe("achieved");
    expect(by(40, half)).toBe("on-track");
    expect(by(39, half)).toBe("at-risk");
    expect(by(24, half)).toBe("off-track");
    expect(by(24, half, { bands: "burning" })).toBe("at-risk");
    expect(by(10, half, { curve: "step" })).toBe("on-track");
    expect(by(99, { dueDate: "2026-06-29" })).toBe("missed");
    expect(by(99, { dueDate: "2026-06-29" }, { bands: "planview" })).toBe("achieved");
    expect(by(50, {})).toBe("pending");
    expect(by(50, { startDate: "2026-07-01", dueDate: "2026-07-31" })).toBe("pending");
    expect(by(50, { startDate: "2026-07-31", dueDate: "2026-07-01" })).toBe("pending");
  });
});

describe("confidence", () => {
  const sure = (id: string, confidence: string | null, more: Partial<GoalLink> = {}): Goal =>
    goal(id, {
      parents: [to("top", more)],
      checkIns: confidence === null ? [] : [{ date: asOf, confidence }],
    });

  it("is the weighted mean of those below, with the lowest and who is in doubt; what is missing stays missing", () => {
    const goals = [
      goal("top", { checkIns: [{ date: asOf, confidence: "0.9" }] }),
      sure("a", "0.8", { weight: 3 }),
      sure("b", "0.3", { weight: 2 }),
      sure("c", null, { weight: 5 }),
      sure("d", "0.4", { weight: 0 }),
    ];
    const { confidence } = top(goals);
    expect([text(confidence.own), text(confidence.mean), text(confidence.coverage)]).toEqual(["0.9", "0.6", "0.5"]);
    expect([text(confidence.lowest?.confidence), confidence.lowest?.goal, confidence.low]).toEqual(["0.3", "b", ["b"]]);
    expect(top(goals, { lowConfidence: "0.5" }).confidence.low).toEqual(["b", "d"]);
  });

  it("reaches up from the last check-in that states one", () => {
    const leaf = goal("leaf", {
      parents: [to("mid")],
      checkIns: [
        { date: "2026-05-01", confidence: "0.2" },
        { date: "2026-06-01", confidence: "0.35" },
        { date: "2026-06-15", value: 3 },
        { date: "2026-07-01", confidence: "0.9" },
      ],
    });
    const { confidence } = top([goal("top"), goal("mid", { parents: [to("top")] }), leaf]);
    expect([text(confidence.mean), confidence.lowest?.goal, confidence.low]).toEqual(["0.35", "leaf", ["mid"]]);
  });

  it("has a reason where nobody stated one", () => {
    const { confidence } = top([goal("top"), sure("a", null)]);
    expect([confidence.own.reason, confidence.mean.reason, confidence.lowest]).toEqual([
      ...["no-confidence", "no-confidence", null],
    ]);
  });

  it("counts a goal's own with its own weight", () => {
    const goals = [
      goal("top", { ownWeight: 1, checkIns: [{ date: asOf, confidence: 1 }] }),
      sure("a", "0.5", { weight: 1 }),
    ];
    expect(text(top(goals).confidence.mean)).toBe("0.75");
  });
});

describe("the answer", () => {
  it("is plain data", () => {
    const rolled = rollUpGoals([goal("top"), below("a", 40)], { asOf });
    expect(JSON.parse(JSON.stringify(rolled))).toMatchObject({ asOf, policy: "renormalize" });
    expect((JSON.parse(JSON.stringify(rolled)) as typeof rolled).goals[0]?.score).toEqual({
      value: "0.4",
      reason: null,
      notes: [],
    });
  });
});
