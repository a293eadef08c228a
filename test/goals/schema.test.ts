/**
 * Does the parser take goals of the right shape, refuse all others with the place, and let past what has a rule?
 */
import { OpsLogicError, render } from "opslogic/core";
import type { Goal } from "opslogic/goals";
import {
  goalJsonSchema,
  goalSchema,
  parseGoal,
  parseGoals,
  safeParseGoal,
  safeParseGoals,
} from "opslogic/goals/schema";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";
import { accepts } from "../support/json-schema.js";

/** A goal with every field that there is. */
const whole: Required<Goal> = {
  id: "churn",
  name: { en: "Churn", "zh-CN": "流失率" },
  description: "Customers lost",
  metric: "churn rate",
  kpi: "churn",
  deliverable: { "zh-CN": "报告" },
  kind: "numeric",
  direction: "decrease",
  start: 8,
  target: "5.0",
  change: { kind: "relative", size: 20 },
  unit: "%",
  comparator: "<=",
  range: { low: 4, high: "6" },
  tolerance: "0.5",
  thresholds: { commit: 7, target: 6, stretch: 5 },
  milestones: [{ id: "a", name: "First", weight: 20, dueDate: "2026-03-31" }, { id: "b" }],
  owner: "Li Na",
  contributors: ["Wang Wei"],
  startDate: "2026-01-01",
  dueDate: "2026-12-31",
  checkInEvery: "monthly",
  parents: [{ goal: "retention", kind: "contribute", weight: 2, share: "0.5" }],
  rollUp: "average",
  ownWeight: 1,
  contribution: { en: "Fewer customers lost" },
  level: "team",
  source: "CRM",
  checkIns: [
    {
      date: "2026-02-01",
      value: 7,
      done: false,
      milestones: { a: 1 },
      confidence: "0.7",
      status: "at-risk",
      note: "!",
    },
  ],
  revisions: [
    { date: "2026-03-01", reason: "New market", by: "Chen", set: { target: 4, tolerance: null, kind: "range" } },
  ],
  outcome: { date: "2026-12-31", result: "partly-achieved", value: "5.5", note: "Close" },
};

const minimal = { id: "a", kind: "binary" };
const at = (goal: object): object => ({ ...minimal, ...goal });

/** Wrong goals, each with the path and the problem that is found. */
const wrong: readonly (readonly [string, unknown, readonly (string | number)[], string])[] = [
  ["no object", 12, [], "other-type"],
  ["null", null, [], "other-type"],
  ["an array", [], [], "other-type"],
  ["no id", { kind: "binary" }, ["id"], "other-type"],
  ["an empty id", { id: "", kind: "binary" }, ["id"], "empty"],
  ["no kind", { id: "a" }, ["kind"], "other-value"],
  ["another kind", at({ kind: "percent" }), ["kind"], "other-value"],
  ["a misspelled key", at({ dueDay: "2026-01-01" }), [], "unknown-key"],
  ["another direction", at({ direction: "up" }), ["direction"], "other-value"],
  ["a name that is none", at({ name: 5 }), ["name"], "other-type"],
  ["a metric that is none", at({ metric: ["x"] }), ["metric"], "other-type"],
  ["a name in another language", at({ name: { fr: "But" } }), ["name"], "unknown-key"],
  ["NaN", at({ target: Number.NaN }), ["target"], "other-type"],
  ["an infinite start", at({ start: Number.POSITIVE_INFINITY }), ["start"], "other-type"],
  ["a target that is a truth", at({ target: true }), ["target"], "other-type"],
  ["half a range", at({ range: { low: 1 } }), ["range", "high"], "other-type"],
  ["two thresholds", at({ thresholds: { commit: 1, target: 2 } }), ["thresholds", "stretch"], "other-type"],
  ["a change without a size", at({ change: { kind: "factor" } }), ["change", "size"], "other-type"],
  ["a date that is a number", at({ dueDate: 20260101 }), ["dueDate"], "other-type"],
  ["two owners", at({ owner: ["a", "b"] }), ["owner"], "other-type"],
  [
    "a milestone without an id",
    at({ milestones: [{ id: "a" }, { weight: 1 }] }),
    ["milestones", 1, "id"],
    "other-type",
  ],
  ["a parent that is only a name", at({ parents: ["a"] }), ["parents", 0], "other-type"],
  ["another kind of link", at({ parents: [{ goal: "a", kind: "blocks" }] }), ["parents", 0, "kind"], "other-value"],
  ["a check-in without a date", at({ checkIns: [{ value: 1 }] }), ["checkIns", 0, "date"], "other-type"],
  ["done in words", at({ checkIns: [{ date: "d", done: "yes" }] }), ["checkIns", 0, "done"], "other-type"],
  [
    "milestones in a list",
    at({ checkIns: [{ date: "d", milestones: ["a"] }] }),
    ["checkIns", 0, "milestones"],
    "other-type",
  ],
  [
    "a milestone that is a truth",
    at({ checkIns: [{ date: "d", milestones: { a: true } }] }),
    ["checkIns", 0, "milestones", "a"],
    "other-type",
  ],
  [
    "a revision without a reason",
    at({ revisions: [{ date: "d", set: {} }] }),
    ["revisions", 0, "reason"],
    "other-type",
  ],
  [
    "a revision of the id",
    at({ revisions: [{ date: "d", reason: "r", set: { id: "b" } }] }),
    ["revisions", 0, "set"],
    "unknown-key",
  ],
  [
    "a revision of the history",
    at({ revisions: [{ date: "d", reason: "r", set: { checkIns: [] } }] }),
    ["revisions", 0, "set"],
    "unknown-key",
  ],
  [
    "a revision without a kind",
    at({ revisions: [{ date: "d", reason: "r", set: { kind: null } }] }),
    ["revisions", 0, "set", "kind"],
    "other-value",
  ],
  ["another outcome", at({ outcome: { date: "d", result: "won" } }), ["outcome", "result"], "other-value"],
];

describe("parseGoal", () => {
  it("gives the goal back, whole and as a copy", () => {
    const input = deepFreeze(structuredClone(whole));
    expect(parseGoal(input)).toEqual(whole);
    expect(parseGoal(input)).not.toBe(input);
    expect(parseGoal(minimal)).toEqual(minimal);
  });

  it("takes every field of a goal in a revision, and its removal", () => {
    const { id: _, checkIns: __, revisions: ___, outcome: ____, ...set } = whole;
    const removed = Object.fromEntries(
      Object.keys(set)
        .filter((field) => field !== "kind")
        .map((field) => [field, null]),
    );
    const revisions = [set, removed].map((each) => ({ date: "2026-01-01", reason: "r", set: each }));
    expect(parseGoal({ ...minimal, revisions })).toEqual({ ...minimal, revisions });
  });

  it.each(wrong)("refuses %s", (_, input, path, problem) => {
    const parsed = safeParseGoal(input);
    const findings = parsed.ok ? [] : parsed.findings;
    expect(findings[0]).toMatchObject({
      code: "goals/malformed-goal",
      severity: "error",
      place: { path },
      data: { problem },
    });
    expect(() => parseGoal(input)).toThrow("[goals/malformed-goal]");
    for (const locale of [en, zhCN])
      expect(render(findings[0] as never, locale)).not.toMatch(/undefined|null|\[object/);
    expect(render(findings[0] as never, zhCN)).not.toMatch(/a text|a name|a number|an object/);
  });

  it("lets past what has a rule", () => {
    const odd = {
      ...{
        id: "a",
        kind: "numeric",
        direction: "decrease",
        start: 1,
        target: "five",
        owner: "",
        dueDate: "2026-02-30",
      },
      ...{ startDate: "soon", milestones: [{ id: "a", weight: -1 }, { id: "a" }], range: { low: 2, high: 1 } },
      ...{ checkIns: [{ date: "2026-01-01" }], revisions: [{ date: "", reason: "", set: {} }], tolerance: -1 },
    };
    expect(parseGoal(odd)).toEqual(odd);
  });

  it("keeps milestones that are called like parts of every object, and pollutes nothing", () => {
    const text =
      '{"id":"a","kind":"milestones","checkIns":[{"date":"d","milestones":{"__proto__":1,"constructor":0.5}}]}';
    const parsed = parseGoal(JSON.parse(text));
    expect(JSON.stringify(parsed)).toBe(text);
    expect(Object.getPrototypeOf(parsed.checkIns?.[0]?.milestones)).toBe(Object.prototype);
    expect(safeParseGoal(JSON.parse('{"id":"a","kind":"binary","__proto__":{"owner":"x"}}')).ok).toBe(false);
    expect(({} as { owner?: string }).owner).toBeUndefined();
  });

  it("takes no field that is inherited", () => {
    const inherited = Object.assign(Object.create({ owner: "Li Na", range: { low: 1, high: 2 } }) as object, minimal);
    const parsed = safeParseGoal(inherited);
    const findings = parsed.ok ? [] : parsed.findings;
    expect(findings.map(({ place, data }) => [place.path, data["problem"]])).toEqual([
      [["range"], "inherited"],
      [["owner"], "inherited"],
    ]);
    expect(safeParseGoals([minimal, Object.create(whole)]).ok).toBe(false);
    const nullish = Object.assign(Object.create(null) as object, minimal);
    expect(parseGoal(nullish)).toEqual(minimal);
  });

  it("is not brought down by a value that refers to itself, or is nested 10,000 deep", () => {
    const circular: Record<string, unknown> = { ...minimal };
    circular["range"] = circular;
    expect(safeParseGoal(circular).ok).toBe(false);
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = { id: "a", kind: "binary", name: deep };
    expect(safeParseGoal(deep).ok).toBe(false);
  });
});

describe("parseGoals", () => {
  it("gives the goals back in their order", () => {
    expect(parseGoals([whole, minimal])).toEqual([whole, minimal]);
    expect(parseGoals([])).toEqual([]);
  });

  it("names the place in the list, the first 100 findings, and their count", () => {
    try {
      parseGoals(Array.from({ length: 500 }, () => ({ id: 1, kind: "binary" })));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(OpsLogicError);
      const { code, details } = error as OpsLogicError;
      expect(code).toBe("goals/malformed-goal");
      expect(details).toMatchObject({ function: "parseGoals", path: ["goals", 0, "id"], data: { count: 500 } });
      expect(details.data?.["findings"]).toHaveLength(100);
    }
    const parsed = safeParseGoals([minimal, {}]);
    expect(parsed.ok ? [] : parsed.findings.map(({ place }) => place.path)).toEqual([
      [1, "id"],
      [1, "kind"],
    ]);
    expect(safeParseGoals({}).ok).toBe(false);
  });
});

describe("the JSON Schema", () => {
  it("is of draft 2020-12, without references to anything else", () => {
    const schema = goalJsonSchema();
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.stringify(schema)).not.toContain("$ref");
    expect(goalJsonSchema()).not.toBe(schema);
  });

  it("accepts and refuses what the parser accepts and refuses", () => {
    const schema = goalJsonSchema();
    expect([accepts(schema, whole), accepts(schema, minimal)]).toEqual([true, true]);
    // JSON has no NaN and no Infinity to refuse.
    const inJson = wrong.filter(
      ([, input]) =>
        JSON.stringify(input) === undefined ||
        !/NaN|Infin/.test(String((input as Goal | null)?.target ?? (input as Goal | null)?.start)),
    );
    expect(inJson.length).toBe(wrong.length - 2);
    for (const [what, input] of inJson)
      expect([what, accepts(schema, input)]).toEqual([what, goalSchema.safeParse(input).success]);
  });
});
