/**
 * Checks and assessments of goals: what they find, what they leave alone, and where they point.
 * @module
 */
import { type Finding, render } from "opslogic/core";
import {
  assessGoal,
  checkGoal,
  compileGoal,
  type Goal,
  type GoalContext,
  goalRecommended,
  type HistoryPoint,
  renderAssessment,
  statedGoalOf,
} from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { codeOf } from "../kpi/vectors.js";

const AS_OF = "2026-01-15";

/** Nothing is wrong with it. */
const SOUND: Goal = {
  ...{
    id: "csat",
    kind: "numeric",
    metric: { en: "Satisfaction", "zh-CN": "满意度" },
    unit: "%",
    direction: "increase",
  },
  ...{ start: 80, target: 90, owner: "Li Na", source: "Survey", startDate: "2026-01-01", dueDate: "2026-06-30" },
  parents: [{ goal: "service", kind: "contribute" }],
};
const SERVICE: Goal = { id: "service", kind: "numeric", dueDate: "2026-12-31" };

function months(values: readonly (number | string)[], year = 2025): HistoryPoint[] {
  return values.map((value, at) => ({ period: `${year}-${String(at + 1).padStart(2, "0")}`, value }));
}

const RISING = months([70, 72, 71, 73, 75, 76, 78, 77, 79, 80, 80, 80]);

function codes(goal: Goal, context: Partial<GoalContext> = {}): string[] {
  return checkGoal(goal, { asOf: AS_OF, ...context }).map(({ code }) => code.slice("goals/".length));
}

test("nothing is said of a sound goal", () => {
  expect(codes(SOUND, { goals: [SERVICE], history: RISING })).toEqual([]);
  expect(codes({ ...SOUND, kpi: "csat", source: undefined })).toEqual([]);
});

describe("near misses are left alone", () => {
  test.each<[string, Partial<Goal>, Partial<GoalContext>]>([
    ["a goal of the company has no parent", { parents: [], level: "company" }, {}],
    ["a parent that ends on the same day", {}, { goals: [{ ...SERVICE, dueDate: "2026-06-30" }] }],
    ["a parent that closes later", {}, { goals: [{ ...SERVICE, outcome: { date: "2026-01-16", result: "missed" } }] }],
    ["six months to the day", { startDate: "2026-01-01", dueDate: "2026-06-30" }, {}],
    ["a growth rate above 100 %", { metric: "Revenue growth rate", start: 20, target: 120 }, {}],
    ["an attainment above 100 %", { metric: "销售达成率", target: 105 }, {}],
    ["a margin below zero", { metric: "Profit margin", start: -5 }, {}],
    ["money below zero", { metric: "Cash flow", unit: "CNY", start: -500 }, {}],
    ["a target to hold that equals its start", { direction: "maintain", target: 80, comparator: ">=" }, {}],
    ["a name that joins no measures", { metric: "Terms and conditions accepted" }, {}],
    ["a contribution of three words", { contribution: "Renews more contracts" }, {}],
    ["a contribution of six characters", { contribution: "提升客户续约" }, {}],
    [
      "levels that fall from the start",
      { kind: "thresholds", thresholds: { commit: 60, target: 50, stretch: 40 } },
      {},
    ],
    ["two check-ins on two days", { checkIns: [{ date: "2026-01-02" }, { date: "2026-01-03" }] }, {}],
    ["a confidence of exactly 1", { checkIns: [{ date: "2026-01-02", confidence: 1 }] }, {}],
    ["a mean confidence of exactly 0.9", {}, { draftConfidence: ["0.85", "0.95"] }],
    ["a target on the fence of the benchmark", {}, { benchmarks: { p25: 80, p50: 82, p75: 84 } }],
    ["four past values: too few to judge by", {}, { history: months([1, 2, 3, 4]) }],
    ["past values after the day of asking", {}, { history: months([1, 2, 3, 4, 5, 6], 2027) }],
    ["a due date today", { startDate: "2026-01-01", dueDate: AS_OF }, {}],
  ])("%s", (_, change, context) => {
    expect(codes({ ...SOUND, ...change }, context)).toEqual([]);
  });
});

describe("what is just beyond is found", () => {
  test.each<[string, Partial<Goal>, Partial<GoalContext>, string]>([
    ["a blank owner", { owner: "  " }, {}, "no-owner"],
    ["six months and a day", { dueDate: "2026-07-01" }, {}, "no-milestones"],
    ["a share above 100 %", { target: "100.1" }, {}, "out-of-bounds"],
    [
      "a count below zero",
      { metric: "Open tickets", unit: "count", direction: "decrease", start: 3, target: -1 },
      {},
      "out-of-bounds",
    ],
    [
      "a change that leads beyond 100 %",
      { target: undefined, change: { kind: "absolute", size: 21 } },
      {},
      "out-of-bounds",
    ],
    [
      "a stretch that cannot be",
      { kind: "thresholds", thresholds: { commit: 85, target: 90, stretch: 101 } },
      {},
      "out-of-bounds",
    ],
    ["bounds of one's own", {}, { bounds: { high: 89 } }, "out-of-bounds"],
    [
      "a target beyond the fence",
      { target: "90.1" },
      { benchmarks: { p25: 80, p50: 82, p75: 84 } },
      "benchmark-outlier",
    ],
    ["a mean confidence above 0.9", {}, { draftConfidence: ["0.85", "0.96"] }, "draft-confidence"],
    ["a mean confidence below 0.25", {}, { draftConfidence: ["0.2", "0.29"] }, "draft-confidence"],
    ["a target reached on drafting", { start: undefined, target: 75 }, { history: RISING }, "sandbag"],
    [
      "levels that leave the start the wrong way",
      { kind: "thresholds", start: 55, thresholds: { commit: 60, target: 50, stretch: 40 } },
      {},
      "threshold-order",
    ],
    [
      "a milestone whose check-in has another id",
      { milestones: [{ id: "m1" }], checkIns: [{ date: AS_OF, milestones: { m2: 1 } }] },
      {},
      "unknown-milestone",
    ],
    ["milestones without milestones", { kind: "milestones", deliverable: "Audit report" }, {}, "no-milestones"],
  ])("%s", (_, change, context, code) => {
    expect(codes({ ...SOUND, ...change }, context)).toContain(code);
  });
});

describe("a part that cannot be read", () => {
  test.each<[string, Partial<Goal>, string[]]>([
    ["a due date", { dueDate: "2026-06-31" }, ["malformed-date"]],
    ["a target", { target: "ninety" }, ["not-a-number"]],
    ["a start", { start: Number.NaN }, ["not-a-number"]],
    [
      "a date and a value of a check-in",
      { checkIns: [{ date: "soon", value: "much" }] },
      ["malformed-date", "not-a-number"],
    ],
    ["a milestone's day", { milestones: [{ id: "m", dueDate: "2026-13-01" }] }, ["malformed-date"]],
  ])("%s is one finding, and is not called missing as well", (_, change, expected) => {
    expect(codes({ ...SOUND, ...change })).toEqual(expected);
  });
});

describe("places", () => {
  const placed = (goal: Goal, code: string, context: Partial<GoalContext> = {}): Finding["place"] | undefined =>
    checkGoal(goal, { asOf: AS_OF, ...context }).find((finding) => finding.code === `goals/${code}`)?.place;

  test("are paths in the goal, with ids", () => {
    expect(placed({ ...SOUND, target: 80 }, "target-equals-start")).toEqual({
      path: ["target"],
      ids: { goal: "csat" },
    });
    const parent = { ...SERVICE, dueDate: "2026-03-31" };
    expect(placed(SOUND, "parent-ends-earlier", { goals: [parent] })).toEqual({
      path: ["parents", 0],
      ids: { goal: "csat", parent: "service" },
    });
  });

  test("are in the revision that set the field, once it is in force", () => {
    const revised: Goal = { ...SOUND, revisions: [{ date: "2026-01-10", reason: "Budget", set: { target: 80 } }] };
    expect(placed(revised, "target-equals-start")?.path).toEqual(["revisions", 0, "set", "target"]);
    expect(checkGoal(revised, { asOf: "2026-01-09" })).toEqual([]);
  });
});

describe("options", () => {
  test("rules are graded, and findings waived by code and goal", () => {
    const goal: Goal = { ...SOUND, owner: undefined };
    const context = { asOf: AS_OF };
    expect(checkGoal(goal, context, { rules: { "goals/no-owner": "off" } })).toEqual([]);
    expect(checkGoal(goal, context, { rules: { "goals/no-owner": "error" } })[0]?.severity).toBe("error");
    const waiver = { code: "goals/no-owner", ids: { goal: "csat" }, reason: "New team", until: "2026-02-28" };
    expect(checkGoal(goal, context, { waivers: [waiver], asOf: AS_OF })[0]?.waived).toEqual({
      reason: "New team",
      until: "2026-02-28",
    });
  });

  test("the small preset asks for measure, end and owner, not for a source", () => {
    const bare: Goal = { id: "x", kind: "numeric", metric: "Churn" };
    const found = checkGoal(bare, { asOf: AS_OF }, { preset: goalRecommended }).map(({ code }) => code);
    expect(found.sort()).toEqual(["goals/bare-metric", "goals/no-deadline", "goals/no-number", "goals/no-owner"]);
  });
});

describe("a context that makes no sense is refused with the place", () => {
  test.each<[string, object, string]>([
    ["no day", { asOf: "today" }, "calendar/not-a-day"],
    ["quartiles that fall", { benchmarks: { p25: 3, p50: 2, p75: 1 } }, "goals/wrong-context"],
    ["bounds upside down", { bounds: { low: 3, high: 2 } }, "goals/wrong-context"],
    ["a limit of half a month", { horizonLimitMonths: 0.5 }, "goals/wrong-context"],
    ["a confidence of seven", { draftConfidence: [7] }, "goals/wrong-context"],
    ["a history that is none", { history: 7 }, "goals/wrong-history"],
    [
      "two values of one day",
      {
        history: [
          { date: AS_OF, value: 1 },
          { date: AS_OF, value: 2 },
        ],
      },
      "goals/wrong-history",
    ],
  ])("%s", (_, context, code) => {
    expect(codeOf(() => checkGoal(SOUND, { asOf: AS_OF, ...context } as GoalContext))).toBe(code);
    expect(codeOf(() => assessGoal(SOUND, { asOf: AS_OF, ...context } as GoalContext))).toBe(code);
  });
});

describe("what a goal states", () => {
  test.each<[string, Partial<Goal>, object]>([
    ["a number on its way", {}, { specific: true, measureKind: "numeric", from: 80, to: 90, amount: 90, unit: "%" }],
    ["a metric alone", { target: undefined }, { specific: false, measurable: false, measureKind: null }],
    ["no metric", { metric: undefined }, { specific: false, metric: null }],
    [
      "a deliverable",
      { kind: "binary", metric: undefined, deliverable: "Audit" },
      { specific: true, measureKind: "binary", metric: "Audit" },
    ],
    [
      "a relative change",
      { unit: "CNY", target: undefined, change: { kind: "relative", size: 20 } },
      { amount: 20, unit: "%", delta: 20, deltaKind: "relative" },
    ],
    ["a factor", { target: undefined, change: { kind: "factor", size: 2 } }, { amount: 2, unit: "x", delta: null }],
    [
      "a corridor",
      { kind: "range", target: undefined, range: { low: 1, high: 2 } },
      { amount: null, range: [1, 2], measurable: true },
    ],
    [
      "levels",
      { kind: "thresholds", target: undefined, thresholds: { commit: 82, target: 85, stretch: 90 } },
      { to: 85 },
    ],
  ])("%s", (_, change, expected) => {
    expect(statedGoalOf({ ...SOUND, ...change }, AS_OF)).toMatchObject(expected);
  });
});

describe("achievable", () => {
  const verdict = (change: Partial<Goal>, context: Partial<GoalContext>): string =>
    assessGoal({ ...SOUND, ...change }, { asOf: "2025-12-31", ...context }).achievable.verdict;
  const reasons = (change: Partial<Goal>, context: Partial<GoalContext>): string[] =>
    assessGoal({ ...SOUND, ...change }, { asOf: "2025-12-31", ...context }).achievable.advice.map(({ code }) => code);

  test.each<[string, Partial<Goal>, Partial<GoalContext>, string]>([
    ["no history", {}, {}, "goals/needs-no-history"],
    ["a history of four values", {}, { history: RISING.slice(0, 4) }, "goals/needs-too-few-changes"],
    ["a deliverable", { kind: "binary", deliverable: "Audit" }, { history: RISING }, "goals/needs-deliverable"],
    ["no target", { target: undefined }, { history: RISING }, "goals/needs-no-target"],
    ["no deadline", { dueDate: undefined }, { history: RISING }, "goals/needs-no-deadline"],
    [
      "a deadline that is over",
      { dueDate: "2025-12-31", startDate: undefined },
      { history: RISING },
      "goals/needs-past-deadline",
    ],
    [
      "a change without a way",
      { target: undefined, direction: "achieve", change: { kind: "relative", size: 5 } },
      { history: RISING },
      "goals/needs-no-direction",
    ],
  ])("is unknown for %s, and says what is needed", (_, change, context, needed) => {
    expect(verdict(change, context)).toBe("unknown");
    expect(reasons(change, context)).toContain(needed);
  });

  test("is told by others where there is no history", () => {
    expect(verdict({}, { benchmarks: { p25: 80, p50: 85, p75: 92 } })).toBe("pass");
    expect(verdict({}, { benchmarks: { p25: 60, p50: 65, p75: 70 } })).toBe("warn");
  });

  test("what cannot be fails without any history", () => {
    expect(verdict({ target: 101 }, {})).toBe("fail");
  });

  test("bounds and beliefs alone prove nothing", () => {
    expect(verdict({}, { bounds: { low: 0, high: 100 }, draftConfidence: ["0.6"] })).toBe("unknown");
  });

  test("of a goal under way, the rest of the way counts from the latest reading", () => {
    const checkIns = [{ date: "2026-03-31", value: 89 }];
    const late: Goal = { ...SOUND, checkIns };
    const { evidence } = assessGoal(late, { asOf: "2026-03-31", history: RISING }).achievable;
    expect(evidence[0]?.data).toMatchObject({ from: "89", to: "90", steps: "3" });
    const reached = assessGoal(
      { ...SOUND, checkIns: [{ date: "2026-03-31", value: 95 }] },
      { asOf: "2026-03-31", history: RISING },
    );
    expect(reached.achievable).toMatchObject({ verdict: "pass", advice: [] });
  });

  test("of a goal to hold, the past says how often it held", () => {
    const hold: Partial<Goal> = { direction: "maintain", start: undefined, target: 75, comparator: ">=" };
    const { evidence } = assessGoal({ ...SOUND, ...hold }, { asOf: "2025-12-31", history: RISING }).achievable;
    expect(evidence[0]).toMatchObject({ code: "goals/evidence-held", data: { inside: 8, values: 12 } });
    expect(verdict({ ...hold, target: 95 }, { history: RISING })).toBe("warn");
  });

  test("days without rhythm count by the day", () => {
    const history = [
      { date: "2025-11-03", value: 70 },
      { date: "2025-11-13", value: 75 },
      { date: "2025-11-15", value: 77 },
      { date: "2025-12-05", value: 78 },
      { date: "2025-12-30", value: 80 },
    ];
    const { evidence } = assessGoal(SOUND, { asOf: "2025-12-31", history }).achievable;
    // Rates 0.5, 1, 0.05 and 0.08 a day; needed are 10 in 181 days.
    expect(evidence[0]?.data).toMatchObject({ step: "day", steps: "181", percentile: "0.25", fastest: "1" });
  });
});

describe("relevant", () => {
  const closed: Goal = { ...SERVICE, outcome: { date: "2026-01-01", result: "abandoned" } };
  test.each<[string, Partial<Goal>, Partial<GoalContext>, string]>([
    ["an open parent that ends later", {}, { goals: [SERVICE] }, "pass"],
    ["an open parent that ends earlier", {}, { goals: [{ ...SERVICE, dueDate: "2026-03-31" }] }, "warn"],
    ["a closed parent", {}, { goals: [closed] }, "fail"],
    [
      "one closed and one open",
      {
        parents: [
          { goal: "service", kind: "contribute" },
          { goal: "b", kind: "support" },
        ],
      },
      { goals: [closed, { id: "b", kind: "binary" }] },
      "warn",
    ],
    ["a parent that nobody handed in", {}, {}, "unknown"],
    ["no parent", { parents: [] }, { goals: [SERVICE] }, "fail"],
    ["a goal of the company", { parents: [], level: "company" }, {}, "unknown"],
  ])("%s", (_, change, context, verdict) => {
    expect(assessGoal({ ...SOUND, ...change }, { asOf: AS_OF, ...context }).relevant.verdict).toBe(verdict);
  });
});

describe("a sentence", () => {
  const sentence = compileGoal("Raise satisfaction from 80% to 90% by 30 June 2026", { asOf: "2025-12-31" });
  const verdicts = (context: Partial<GoalContext>): string[] => {
    const assessment = assessGoal(sentence, { asOf: "2025-12-31", ...context });
    return [
      assessment.specific,
      assessment.measurable,
      assessment.achievable,
      assessment.relevant,
      assessment.timeBound,
    ].map(({ verdict }) => verdict);
  };

  test("tells S, M and T; A and R are unknown from text alone", () => {
    expect(verdicts({})).toEqual(["pass", "pass", "unknown", "unknown", "pass"]);
    expect(assessGoal(sentence, { asOf: "2025-12-31" })).toMatchObject({
      subject: "sentence",
      passed: 3,
      applicable: 3,
      unknown: 2,
    });
  });

  test("A and R become known by the context", () => {
    expect(verdicts({ history: RISING, parents: ["service"], goals: [SERVICE] })).toEqual(
      Array.from({ length: 5 }, () => "pass"),
    );
    const early = { ...SERVICE, dueDate: "2026-01-31" };
    const slow = months([80, 80.1, 80.2, 80.3, 80.2, 80.3, 80.4, 80.4, 80.5, 80.6, 80.6, 80]);
    expect(verdicts({ history: slow, parents: ["service"], goals: [early] }).slice(2, 4)).toEqual(["fail", "warn"]);
    expect(verdicts({ parents: ["service"] })[3]).toBe("unknown");
  });

  test("of which nothing holds", () => {
    const vague = compileGoal("大幅提升服务水平", { asOf: AS_OF });
    const assessment = assessGoal(vague, { asOf: AS_OF });
    expect(assessment).toMatchObject({ passed: 0, applicable: 3, unknown: 2 });
    const text = renderAssessment(assessment, zhCN);
    expect(text).toContain("明确具体：不符合。");
    expect(text).toContain("  缺少截止日期，例如“6 月底前”。");
    expect(text).toContain("  写明它支撑哪个上级目标。");
  });
});

test("an assessment in words", () => {
  const goal: Goal = { ...SOUND, owner: undefined, unit: undefined };
  const assessment = assessGoal(goal, { asOf: "2025-12-31", history: RISING, goals: [SERVICE] });
  expect(renderAssessment(assessment, en).split("\n")).toEqual([
    "SMART: 3 of 5 questions that can be judged are answered with yes.",
    "Specific: not quite.",
    "  Metric: Satisfaction.",
    "  No owner: name the one person who answers for it.",
    "Measurable: not quite.",
    "  Value to be reached: from 80 to 90.",
    "  Source: Survey.",
    "  No unit for 90: percent, a currency, days, a count?",
    "Achievable: yes.",
    "  From 80 to 90 it takes 1.67 a month, faster than 54.5% of 11 past changes.",
    "Relevant: yes.",
    "  Serves service, due on 2026-12-31.",
    "Time-bound: yes.",
    "  Last day: 2026-06-30 (up to 12 months).",
  ]);
  const chinese = renderAssessment(assessment, zhCN).split("\n");
  expect(chinese.slice(0, 4)).toEqual([
    "SMART：可判断的 5 项中，3 项符合。",
    "明确具体：有待改进。",
    "  指标：满意度。",
    "  缺少责任人，写明由哪一个人负责。",
  ]);
  expect(chinese).toContain("  从 80 到 90，每月需提高 1.67，快于以往 11 次变化中的 54.5%。");
  expect(render(assessment.specific.advice[0] as Finding, en)).toBe(
    "No owner: name the one person who answers for it.",
  );
});
