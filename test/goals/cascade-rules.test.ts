/**
 * Does each rule of the cascade find its case from practice, and leave the near miss alone?
 */
import { readdirSync } from "node:fs";
import { type Finding, render } from "opslogic/core";
import { type CascadeContext, checkCascade, type Goal, type GoalLink } from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import type { RuleDoc } from "../../src/core/rule-doc.js";
import { cascadeRules } from "../../src/goals/cascade/check-cascade.js";
import { codeOf, deepFreeze } from "../kpi/vectors.js";

const folder = new URL("../../src/goals/rules/", import.meta.url);
const docs: RuleDoc[] = [];
for (const name of readdirSync(folder).filter((each) => /^cascade-.*\.doc\.ts$/.test(each))) {
  docs.push(...Object.values((await import(new URL(name, folder).href)) as Record<string, RuleDoc>));
}

interface Example {
  readonly goals: readonly Goal[];
  readonly context: CascadeContext;
}
const run = (example: string): readonly Finding[] => {
  const { goals, context } = deepFreeze(JSON.parse(example) as Example);
  return checkCascade(goals, context);
};

const asOf = "2026-03-31";
const to = (goal: string, more: Partial<GoalLink> = {}): GoalLink => ({ goal, kind: "contribute", ...more });
const goal = (id: string, more: Partial<Goal> = {}): Goal => ({ id, kind: "numeric", ...more });
const codes = (goals: readonly Goal[], context: Partial<CascadeContext> = {}): readonly string[] =>
  checkCascade(deepFreeze([...goals]), { asOf, ...context }).map(({ code }) => code);
const found = (code: string, goals: readonly Goal[], context: Partial<CascadeContext> = {}): readonly Finding[] =>
  checkCascade(goals, { asOf, ...context }).filter((finding) => finding.code === code);

describe("the rules of checkCascade", () => {
  it("are documented, each once", () => {
    expect(docs.map((doc) => doc.code).sort()).toEqual(cascadeRules.map((rule) => rule.code).sort());
  });

  it.each(docs.map((doc) => [doc.code, doc] as const))(
    "%s fires on its wrong example, in words of both languages, and nothing fires on its right one",
    (code, doc) => {
      const findings = run(doc.wrong).filter((finding) => finding.code === code);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(render(finding, en)).toMatch(/^\S.*\S\.$/);
        expect(render(finding, zhCN)).toMatch(/\p{Script=Han}.*。$/u);
        for (const locale of [en, zhCN]) expect(render(finding, locale)).not.toMatch(/undefined|NaN|\[object| , |，，/);
        expect(finding.place.ids?.["goal"]).toBeTypeOf("string");
        expect(finding.place.path[0]).toBeTypeOf("number");
      }
      expect(run(doc.right)).toEqual([]);
    },
  );
});

describe("links", () => {
  it("tells a circle once, by its smallest id, whatever hangs on it", () => {
    const ring = [
      goal("c", { parents: [to("a")] }),
      goal("a", { parents: [to("b")] }),
      goal("b", { parents: [to("c")] }),
      goal("below", { parents: [to("b")] }),
    ];
    expect(found("goals/cascade-cycle", ring).map(({ data }) => data["ids"])).toEqual([["a", "b", "c"]]);
  });

  it("lets goals support each other both ways, and side by side", () => {
    const pair = [goal("a", { parents: [to("b", { kind: "support" })] }), goal("b", { parents: [to("a")] })];
    expect(codes(pair)).toEqual([]);
  });

  it("takes ids for what they are, whatever they are called", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", ""];
    const goals = names.map((id, i) => goal(id, i === 0 ? {} : { parents: [to(names[i - 1] as string)] }));
    expect(codes(goals)).toEqual([]);
    expect(codes([goal("a", { parents: [to("__proto__")] })])).toEqual(["goals/unknown-parent"]);
  });

  it("does not count the links of a second goal with the same id", () => {
    const twice = [goal("a"), goal("b", { parents: [to("a")] }), goal("b", { parents: [to("nowhere")] })];
    expect(codes(twice)).toEqual(["goals/duplicate-goal"]);
  });
});

describe("levels and days", () => {
  it("asks no parent of the top, of a closed goal, or of one whose level is not said", () => {
    expect(codes([goal("a", { level: "company" }), goal("b")])).toEqual([]);
    const closed = goal("c", { level: "team", outcome: { date: asOf, result: "missed" } });
    expect(codes([closed])).toEqual([]);
    expect(codes([{ ...closed, outcome: { date: "2026-04-01", result: "missed" } }])).toEqual(["goals/orphan"]);
  });

  it("takes a goal that supports another one for aligned", () => {
    const goals = [
      goal("a", { level: "company" }),
      goal("b", { level: "team", parents: [to("a", { kind: "support" })] }),
    ];
    expect(codes(goals)).toEqual([]);
  });

  it("names the levels that were skipped", () => {
    const goals = [goal("a", { level: "company" }), goal("b", { level: "person", parents: [to("a")] })];
    expect(found("goals/level-skipped", goals)[0]?.data["skipped"]).toEqual(["department", "team"]);
    expect(codes(goals, { levels: ["company", "person"] })).toEqual([]);
  });

  it("lets a goal end on the day of its parent", () => {
    const pair = (due: string): readonly Goal[] => [
      goal("a", { dueDate: "2026-06-30" }),
      goal("b", { dueDate: due, parents: [to("a")] }),
    ];
    expect(codes(pair("2026-06-30"))).toEqual([]);
    expect(found("goals/due-after-parent", pair("2026-07-01"))[0]?.data["days"]).toBe(1);
    expect(codes(pair("2026-02-30"))).toEqual([]);
  });

  it("sees goals under the revisions in force on the day of asking", () => {
    const goals = [
      goal("a", { dueDate: "2026-06-30" }),
      goal("b", {
        dueDate: "2026-06-30",
        parents: [to("a")],
        revisions: [{ date: "2026-05-01", reason: "late supplier", set: { dueDate: "2026-09-30" } }],
      }),
    ];
    expect(codes(goals)).toEqual([]);
    expect(codes(goals, { asOf: "2026-05-01" })).toEqual(["goals/due-after-parent"]);
  });

  it("names the goals that still run below a closed one", () => {
    const children = Array.from({ length: 12 }, (_, i) => goal(`c${i + 10}`, { parents: [to("a")] }));
    const [finding] = found("goals/parent-closed-over-children", [
      ...children,
      goal("a", { outcome: { date: "2026-03-01", result: "achieved" } }),
    ]);
    expect(finding?.data["count"]).toBe(12);
    expect(finding?.data["ids"]).toHaveLength(10);
    expect(finding === undefined ? "" : render(finding, en)).toContain("c19 and 2 more");
    expect(finding === undefined ? "" : render(finding, zhCN)).toContain("c19等 12 个目标");
  });
});

describe("weights and shares", () => {
  const weighed = (...weights: (string | number | undefined)[]): readonly Goal[] => [
    goal("top"),
    ...weights.map((weight, i) => goal(`g${i}`, { parents: [to("top", { weight })] })),
  ];

  it.each<[string, readonly (string | number | undefined)[], string | null, string | null]>([
    ["none", [undefined, undefined], null, null],
    ["a whole of 1", ["0.5", "0.3", "0.2"], null, null],
    ["a whole of 100", [33.33, 33.33, 33.34], null, null],
    ["thirds of 100 with three places", ["33.333", "33.333", "33.333"], null, null],
    ["thirds of 100 with two places", ["33.33", "33.33", "33.33"], "sum", "warning"],
    ["90", [40, 30, 20], "sum", "warning"],
    ["one missing", [60, 40, undefined], "missing", "error"],
    ["one negative", [60, 50, -10], "negative", "error"],
    ["all zero", [0, 0], "zero", "error"],
    ["tenths that floats do not add up", [0.1, 0.2, 0.7], null, null],
  ])("%s", (_, weights, problem, severity) => {
    const [finding] = found("goals/cascade-weights", weighed(...weights));
    expect(finding?.data["problem"] ?? null).toBe(problem);
    expect(finding?.severity ?? null).toBe(severity);
  });

  it("counts the own weight among them, and says where weights have no effect", () => {
    const own = (ownWeight: string, rollUp?: Goal["rollUp"]): Finding | undefined =>
      found("goals/cascade-weights", [
        goal("top", { ownWeight, ...(rollUp === undefined ? {} : { rollUp }) }),
        goal("a", { parents: [to("top", { weight: "0.6" })] }),
      ])[0];
    expect(own("0.4")).toBeUndefined();
    expect(own("0.5")?.data["sum"]).toBe("1.1");
    expect(own("0.4", "sum")?.data["problem"]).toBe("unused");
  });

  it("wants shares for several parents, and that they make 1", () => {
    const split = (...shares: (string | undefined)[]): readonly string[] =>
      codes([
        ...shares.map((_, i) => goal(`p${i}`)),
        goal("x", { parents: shares.map((share, i) => to(`p${i}`, { share })) }),
      ]);
    expect(split(undefined)).toEqual([]);
    expect(split("1")).toEqual([]);
    expect(split("0.6", "0.4")).toEqual([]);
    expect(split("0.6")).toEqual(["goals/split-shares"]);
    expect(split("1.5", "-0.5")).toEqual(["goals/split-shares"]);
    expect(split("0.6", undefined)).toEqual(["goals/double-parent"]);
    expect(split(undefined, undefined)).toEqual(["goals/double-parent"]);
  });
});

describe("what goals move", () => {
  const sale = (id: string, target: number, more: Partial<Goal> = {}): Goal =>
    goal(id, { metric: "Revenue", unit: "USD", start: 0, target, parents: [to("sales")], ...more });
  const sales = (more: Partial<Goal> = {}): Goal => sale("sales", 100, { parents: [], ...more });

  it("measures what was given away: 40 + 35 + 15 of 100 is 90 %", () => {
    const goals = [sales(), sale("a", 40), sale("b", 35), sale("c", 15)];
    const [finding] = found("goals/under-allocated", goals);
    expect(finding?.data).toMatchObject({ percent: "90", gap: "10", wanted: "100", allocated: "90" });
    expect(codes(goals, { allocationTolerance: "0.1" })).toEqual([]);
  });

  it("takes a goal for split only if it says so or all below move its measure in its unit", () => {
    const under = "goals/under-allocated";
    expect(codes([sales({ metric: "Growth" }), sale("a", 40)])).toEqual([]);
    expect(codes([sales({ metric: "Growth", rollUp: "sum" }), sale("a", 40)])).toEqual([under]);
    expect(codes([sales({ rollUp: "average" }), sale("a", 40)])).toEqual([]);
    const rate = { metric: "Churn", unit: "%" };
    expect(codes([sales(rate), sale("a", 40, rate)])).toEqual([]);
  });

  it("leaves the rest to a goal that has no target yet, but not more than all", () => {
    const open = goal("open", { metric: "Revenue", unit: "USD", parents: [to("sales")] });
    expect(codes([sales({ rollUp: "sum" }), sale("a", 40), open])).toEqual([]);
    expect(codes([sales({ rollUp: "sum" }), sale("a", 140), open])).toEqual(["goals/over-allocated"]);
  });

  it("finds a double claim, but not in parts of a whole, nor in a goal and those below it", () => {
    const claim = (id: string, more: Partial<Goal> = {}): Goal =>
      goal(id, { metric: "Churn", unit: "%", start: 8, target: 5, ...more });
    expect(codes([claim("a"), claim("b")])).toEqual(["goals/double-counting"]);
    expect(codes([claim("a"), claim("b", { metric: "churn " })])).toEqual(["goals/double-counting"]);
    expect(codes([claim("a"), claim("b", { target: 6 })])).toEqual([]);
    expect(codes([claim("a"), claim("b", { outcome: { date: asOf, result: "achieved" } })])).toEqual([]);
    expect(codes([claim("a"), goal("m", { parents: [to("a")] }), claim("b", { parents: [to("m")] })])).toEqual([]);
    expect(codes([sales({ rollUp: "sum" }), sale("a", 50), sale("b", 50)])).toEqual([]);
  });

  it("takes a metric in words for the KPI that another goal names with it", () => {
    const churn = { start: 8, target: 5, unit: "%" };
    const goals = [
      goal("a", { kpi: "churn", metric: "Churn rate", ...churn }),
      goal("b", { metric: "Churn rate", ...churn }),
      goal("c", { kpi: "churn", ...churn }),
    ];
    expect(found("goals/double-counting", goals)[0]?.data["ids"]).toEqual(["a", "b", "c"]);
  });

  it("finds a goal that reaches the same top by two ways, or one goal twice", () => {
    const diamond = [
      goal("top"),
      goal("l", { parents: [to("top")] }),
      goal("r", { parents: [to("top")] }),
      goal("x", { parents: [to("l"), to("r")] }),
    ];
    const [path] = found("goals/double-counting", diamond);
    expect(path?.data).toMatchObject({ kind: "path", goal: "x", top: "top", parents: ["l", "r"] });
    const [link] = found("goals/double-counting", [goal("top"), goal("x", { parents: [to("top"), to("top")] })]);
    expect(link?.data).toMatchObject({ kind: "link", goal: "x", parent: "top" });
  });

  it("finds opposite directions only where they meet in time", () => {
    const stock = (id: string, direction: "increase" | "decrease", startDate: string, dueDate: string): Goal =>
      goal(id, { metric: "Stock", direction, startDate, dueDate });
    const first = stock("a", "increase", "2026-01-01", "2026-03-31");
    expect(codes([first, stock("b", "decrease", "2026-03-31", "2026-06-30")])).toEqual(["goals/opposite-directions"]);
    expect(codes([first, stock("b", "decrease", "2026-04-01", "2026-06-30")])).toEqual([]);
    expect(codes([first, stock("b", "increase", "2026-01-01", "2026-06-30")])).toEqual([]);
  });

  it("reads the direction off start and target where it is not said", () => {
    const goals = [goal("a", { kpi: "k", start: 1, target: 2 }), goal("b", { kpi: "k", start: 2, target: 1 })];
    expect(codes(goals)).toEqual(["goals/opposite-directions"]);
  });

  it("lets scores of different units be averaged, but not their amounts added", () => {
    const pair = (rollUp: Goal["rollUp"], metric: string, unit: string): readonly Finding[] =>
      found("goals/unit-mismatch", [
        goal("top", { metric: "Delivery time", unit: "day", ...(rollUp === undefined ? {} : { rollUp }) }),
        goal("x", { metric, unit, parents: [to("top")] }),
      ]);
    expect(pair(undefined, "Reply time", "hour")).toEqual([]);
    expect(pair(undefined, "Delivery time", "hour")[0]?.severity).toBe("warning");
    expect(pair("sum", "Reply time", "hour")[0]?.severity).toBe("error");
    expect(pair("sum", "Reply time", "day")).toEqual([]);
  });
});

describe("the check itself", () => {
  it("has nothing to say of no goals", () => {
    expect(codes([])).toEqual([]);
  });

  it("can be graded, and findings waived by the id of the goal", () => {
    const goals = [goal("a", { level: "team" }), goal("b", { level: "team" })];
    const waivers = [{ code: "goals/orphan", ids: { goal: "a" }, reason: "pilot", until: "2026-12-31" }];
    const findings = checkCascade(goals, { asOf }, { waivers, asOf, rules: { "goals/orphan": "error" } });
    expect(findings.map(({ severity, waived }) => [severity, waived?.reason ?? null])).toEqual([
      ["error", "pilot"],
      ["error", null],
    ]);
  });

  it("refuses a day that is none, and levels that cannot be told apart", () => {
    expect(codeOf(() => checkCascade([], { asOf: "2026-02-30" }))).toBe("calendar/not-a-day");
    expect(codeOf(() => checkCascade([], { asOf, levels: ["team", "team"] }))).toBe("goals/wrong-options");
    expect(codeOf(() => checkCascade([], { asOf, allocationTolerance: -1 }))).toBe("goals/wrong-options");
  });

  it("goes on where a history or a number cannot be read", () => {
    const broken = [
      goal("a", {
        start: "many",
        target: "few",
        dueDate: "soon",
        checkIns: [{ date: "yesterday" }],
        unit: "USD",
        metric: "x",
      }),
      goal("b", { parents: [to("a", { weight: "heavy", share: "most" })], target: "12", unit: "USD", metric: "x" }),
    ];
    expect(codes(broken)).toEqual([]);
  });
});
