/**
 * Laws of checks and assessments of goals.
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { render } from "opslogic/core";
import {
  assessGoal,
  checkGoal,
  compileGoal,
  type Goal,
  type GoalContext,
  goalPace,
  type HistoryPoint,
  type SmartDimension,
  type SmartVerdict,
} from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect } from "vitest";
import { renderAssessment } from "../../src/goals/smart/render-assessment.js";
import { deepFreeze } from "../kpi/vectors.js";
import { anyGoal } from "./any-goals.js";

const DIMENSIONS: readonly SmartDimension[] = ["specific", "measurable", "achievable", "relevant", "timeBound"];

const history: fc.Arbitrary<HistoryPoint[]> = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 })
  .map((values) => values.map((value, month) => ({ period: `2025-${String(month + 1).padStart(2, "0")}`, value })));

const context: fc.Arbitrary<GoalContext> = fc.record(
  {
    asOf: fc.constantFrom("2025-12-31", "2026-02-14", "2026-07-01"),
    history,
    benchmarks: fc.constant({ p25: 10, p50: 20, p75: 40 }),
    goals: fc.array(anyGoal, { maxLength: 3 }),
    draftConfidence: fc.array(fc.constantFrom("0.1", "0.5", "0.95"), { maxLength: 3 }),
    horizonLimitMonths: fc.constantFrom(3, 24),
  },
  { requiredKeys: ["asOf"] },
) as fc.Arbitrary<GoalContext>;

describe("any goal that has the shape", () => {
  test.prop([anyGoal, context], { numRuns: 200 })(
    "is checked without a throw, and says so in both languages",
    (goal, known) => {
      const findings = checkGoal(deepFreeze(goal), deepFreeze(known));
      expect(findings.filter(({ code }) => code.startsWith("core/"))).toEqual([]);
      for (const finding of findings) {
        for (const locale of [en, zhCN]) {
          expect(render(finding, locale)).not.toBe(finding.code);
          expect(render(finding, locale)).not.toMatch(/undefined|\[object/);
        }
      }
      // Minus zero and the infinities are no JSON; a goal that holds them was not read from any.
      expect(structuredClone(findings)).toEqual(findings);
    },
  );

  test.prop([anyGoal, context], { numRuns: 200 })("can be followed once it has no errors", (goal, known) => {
    const { asOf } = known;
    if (checkGoal(goal, known).some(({ severity }) => severity === "error")) return;
    expect(() => goalPace(goal, { asOf })).not.toThrow();
  });

  test.prop([anyGoal, context], { numRuns: 150 })("is assessed, and its counts add up", (goal, known) => {
    const assessment = assessGoal(goal, known);
    const verdicts = DIMENSIONS.map((dimension) => assessment[dimension].verdict);
    const count = (verdict: SmartVerdict): number => verdicts.filter((each) => each === verdict).length;
    expect(assessment.passed).toBe(count("pass"));
    expect(assessment.unknown).toBe(count("unknown"));
    expect(assessment.applicable + assessment.unknown).toBe(5);
    expect(assessment.passed).toBeLessThanOrEqual(assessment.applicable);
    for (const dimension of DIMENSIONS) {
      const { verdict, advice } = assessment[dimension];
      // What is wrong comes with what to do; the top of the company has nothing to be linked to.
      const isTop = dimension === "relevant" && verdict === "unknown" && advice.length === 0;
      if (verdict !== "pass" && !isTop) expect(advice.length).toBeGreaterThan(0);
    }
    for (const locale of [en, zhCN])
      expect(renderAssessment(assessment, locale)).not.toMatch(/undefined|\[object|goals\//);
  });

  test.prop([anyGoal, context])("has the same findings whatever the order of its lists", (goal, known) => {
    const unique = <Entry>(entries: readonly Entry[] | undefined, key: (entry: Entry) => string): Entry[] => [
      ...new Map((entries ?? []).map((entry) => [key(entry), entry])).values(),
    ];
    const sound: Goal = {
      ...goal,
      milestones: unique(goal.milestones, ({ id }) => id),
      checkIns: unique(goal.checkIns, ({ date }) => date),
      revisions: unique(goal.revisions, ({ date }) => date),
      parents: unique(goal.parents, ({ goal: id }) => id),
    };
    const turned: Goal = {
      ...sound,
      milestones: [...(sound.milestones ?? [])].reverse(),
      checkIns: [...(sound.checkIns ?? [])].reverse(),
      revisions: [...(sound.revisions ?? [])].reverse(),
      parents: [...(sound.parents ?? [])].reverse(),
    };
    const around = { ...known, goals: unique(known.goals, ({ id }) => id), history: known.history ?? [] };
    const aroundTurned = { ...around, goals: [...around.goals].reverse(), history: [...around.history].reverse() };
    const told = (checked: Goal, given: GoalContext): string[] =>
      checkGoal(checked, given)
        .map(({ code, place, data }) => JSON.stringify([code, place.ids, { ...data, field: null }]))
        .sort();
    expect(told(turned, aroundTurned)).toEqual(told(sound, around));
  });
});

describe("any sentence", () => {
  const pieces = fc.constantFrom(
    ...[
      "Raise satisfaction ",
      "from 80% to 90% ",
      "by 30 June 2026 ",
      "降低 ",
      "投诉率 ",
      "30% ",
      "翻两番 ",
      "6月底前 ",
      "2 days ",
    ],
  );
  const sentence = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join("")),
  );

  test.prop([sentence, context])("is assessed by its fields", (text, known) => {
    const compiled = compileGoal(text, { asOf: known.asOf });
    const assessment = assessGoal(compiled, known);
    expect(assessment.specific.verdict === "fail").toBe(!compiled.specific);
    expect(assessment.timeBound.verdict === "fail").toBe(!compiled.timeBound);
    if (!compiled.measurable) expect(assessment.measurable.verdict).toBe("fail");
    if (known.history === undefined && known.benchmarks === undefined) {
      expect(["unknown", "fail"]).toContain(assessment.achievable.verdict);
    }
    expect(assessment.relevant.verdict).toBe("unknown");
    for (const locale of [en, zhCN])
      expect(renderAssessment(assessment, locale)).not.toMatch(/undefined|\[object|goals\/[a-z]/);
  });
});

const ORDER: Readonly<Record<SmartVerdict, number>> = { fail: 0, unknown: 1, warn: 2, pass: 3 };

/** What is added to a goal, and the dimension that it must not worsen. */
const ADDITIONS: readonly (readonly [name: string, dimension: SmartDimension, add: (goal: Goal) => Goal])[] = [
  ["an owner", "specific", (goal) => ({ ...goal, owner: "Li Na", revisions: [] })],
  [
    "a unit",
    "measurable",
    (goal) => ({ ...goal, unit: goal.unit === undefined || goal.unit === "" ? "point" : goal.unit }),
  ],
  ["a source", "measurable", (goal) => ({ ...goal, source: "CRM" })],
  ["milestones", "timeBound", (goal) => ({ ...goal, milestones: [...(goal.milestones ?? []), { id: "m9" }] })],
];

describe("assessments do not fall for what is added", () => {
  for (const [name, dimension, add] of ADDITIONS) {
    test.prop([anyGoal, context])(name, (goal, known) => {
      const plain = { ...goal, revisions: [] };
      const before = assessGoal(plain, known)[dimension].verdict;
      const after = assessGoal(add(plain), known)[dimension].verdict;
      expect(ORDER[after]).toBeGreaterThanOrEqual(ORDER[before]);
    });
  }

  test.prop([anyGoal, context])("without past values and benchmarks, nothing is achievable", (goal, known) => {
    const { history: _, benchmarks: __, ...rest } = known;
    expect(["unknown", "fail"]).toContain(assessGoal(goal, rest).achievable.verdict);
  });

  test.prop([anyGoal, context])("without goals around, nothing is relevant", (goal, known) => {
    const { goals: _, ...rest } = known;
    expect(["unknown", "fail"]).toContain(assessGoal(goal, rest).relevant.verdict);
  });
});
