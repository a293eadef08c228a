import { describe, expect, test } from "vitest";
import { compileGoal } from "../../src/goals/compile/compile-goal.js";
import { compileGoals, type GoalDocument } from "../../src/goals/compile/compile-goals.js";
import { frozen } from "../core/vectors.js";

const AS_OF = frozen({ asOf: "2026-01-15" } as const);
const read = (text: string): GoalDocument => compileGoals(text, AS_OF);
const goalsOf = (text: string): readonly unknown[] =>
  read(text).goals.map(({ metric, deadline }) => [metric, deadline]);

describe("lists", () => {
  test("every item is a goal, however vague", () => {
    const { goals } = read("- Be excellent\n- 凝聚力\n* raise NPS from 30 to 40\n1) 做好安全生产工作");
    expect(goals.map(({ text }) => text)).toEqual([
      "Be excellent",
      "凝聚力",
      "raise NPS from 30 to 40",
      "做好安全生产工作",
    ]);
  });

  test("several items on one line are several goals", () => {
    expect(goalsOf("1、营收提高到1000万元；2、2026年6月底前流失率降低到4%。")).toEqual([
      ["营收", null],
      ["流失率", "2026-06-30"],
    ]);
  });

  test("prose without a goal is skipped, sentences that state one are not", () => {
    const { goals, skipped } = read(
      "Dear team,\n\nLast year was hard. Raise NPS from 30 to 40 by June 2026. 2025年度总结。把退货率从5%降到3%。\n\nRegards",
    );
    expect(goals.map(({ metric }) => metric)).toEqual(["NPS", "退货率"]);
    expect(skipped.map(({ kind }) => kind)).toEqual(["prose", "prose", "prose", "prose"]);
  });

  test("a sentence over two lines is one goal, its words verbatim", () => {
    const { goals } = read("- Raise first-call\n  resolution from 70% to 80%\n  by 30 June 2026\n- Cut cost by 5%");
    expect(goals.map(({ from, to, deadline }) => [from, to, deadline])).toEqual([
      [70, 80, "2026-06-30"],
      [null, null, null],
    ]);
    expect(goals[0]?.metric).toBe("first-call\n  resolution");
  });
});

describe("headings", () => {
  const list = "- Raise NPS from 30 to 40\n- Cut the return rate to 3% by 31 August 2026";

  test.each([
    `## Goals for Q3 2026\n${list}`,
    `Goals for Q3 2026:\n${list}`,
    `2026年第三季度目标\n${list}`,
    `2026 Q3 OKRs:\n${list}`,
    `# Plan\n## Q3 2026\n### Sales\n${list}`,
    `Q3 2026\n=======\n${list}`,
  ])("%j: the end of the heading holds where a goal names none", (text) => {
    expect(goalsOf(text)).toEqual([
      ["NPS", "2026-09-30"],
      ["return rate", "2026-08-31"],
    ]);
    const [first, second] = read(text).goals;
    expect(first?.timeBound).toBe(true);
    expect(first?.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["goals/deadline-from-heading", "info"],
    ]);
    const span = first?.spans.deadline;
    expect(text.slice(span?.start, span?.end)).toMatch(/Q3|第三季度/);
    expect(second?.findings.map(({ code }) => code)).not.toContain("goals/deadline-from-heading");
  });

  test("a heading ends the one before it, not the one above it", () => {
    const text =
      "# 2026\n- raise A to 1%\n## Q1 2026\n- raise B to 1%\n## Other\n- raise C to 1%\n# Later\n- raise D to 1%";
    expect(read(text).goals.map(({ deadline }) => deadline)).toEqual(["2026-12-31", "2026-03-31", "2026-12-31", null]);
  });

  test("a period that is over is no end of goals to come", () => {
    expect(goalsOf("## Results of 2025\n- raise NPS from 30 to 40")).toEqual([["NPS", null]]);
  });

  test("a goal that waits for an event keeps waiting", () => {
    expect(goalsOf("## Q3 2026\n- reach 200 users within 30 days of launch")).toEqual([["users", null]]);
  });

  test("a heading that is a goal is one", () => {
    expect(goalsOf("## Raise NPS from 30 to 40 by June 2026\nwords")).toEqual([["NPS", "2026-06-30"]]);
  });
});

describe("spans and findings", () => {
  const text = "# 目标\n\n1. 2026年6月底前把退货率从5%大幅降到3%\n2. 提升客户满意度\n";

  test("count from the start of the document", () => {
    const { goals } = read(text);
    for (const goal of goals) {
      expect(text.slice(goal.span.start, goal.span.end)).toBe(goal.text);
      const { metric } = goal.spans;
      expect(text.slice(metric?.start, metric?.end)).toBe(goal.metric);
    }
  });

  test("the findings of a goal say which one it is, and are those of the sentence alone", () => {
    const { goals, findings } = read(text);
    expect(goals.flatMap((goal) => goal.findings)).toEqual(findings);
    for (const [at, goal] of goals.entries()) {
      const alone = compileGoal(goal.text, AS_OF);
      expect(goal.findings.map(({ code, severity }) => [code, severity])).toEqual(
        alone.findings.map(({ code, severity }) => [code, severity]),
      );
      expect(goal.findings.every(({ place }) => place.path[0] === "goals" && place.path[1] === at)).toBe(true);
      expect({ ...goal, findings: [], spans: {}, span: {} }).toEqual({ ...alone, findings: [], spans: {}, span: {} });
    }
  });

  test("a waiver that one goal uses is not unused for the others", () => {
    const waivers = [{ code: "goals/vague-degree", reason: "house style", until: "2026-12-31" }];
    const { goals, findings } = compileGoals(text, frozen({ ...AS_OF, check: { waivers, asOf: "2026-01-15" } }));
    expect(findings.map(({ code }) => code)).not.toContain("core/waiver-unused");
    expect(goals[0]?.findings.find(({ code }) => code === "goals/vague-degree")?.waived).toEqual({
      reason: "house style",
      until: "2026-12-31",
    });
  });

  test("findings about the options belong to no goal", () => {
    const { goals, findings } = compileGoals("- raise NPS to 4", {
      ...AS_OF,
      check: { rules: { "goals/no-such": "off" } },
    });
    expect(findings.at(-1)?.code).toBe("core/unknown-rule");
    expect(goals[0]?.findings.map(({ code }) => code)).not.toContain("core/unknown-rule");
  });
});

describe("calls", () => {
  test("an empty document holds nothing", () => {
    expect(read("")).toEqual({ goals: [], skipped: [], findings: [] });
    expect(read(" \n---\n* \n")).toEqual({ goals: [], skipped: [], findings: [] });
  });

  test("what is no text is refused", () => {
    expect(() => compileGoals(5 as never, AS_OF)).toThrow(expect.objectContaining({ code: "goals/not-text" }));
    expect(() => compileGoals("x", { asOf: "someday" })).toThrow(
      expect.objectContaining({ code: "calendar/not-a-day" }),
    );
  });

  test("the answer survives JSON", () => {
    const answer = read("## Q3 2026\n- raise NPS from 30 to 40");
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
