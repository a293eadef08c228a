/**
 * Laws of compiling: any text compiles, spans lie in the text, and the fields agree with each other.
 */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { compileGoal } from "../../src/goals/index.js";

const WORDS =
  "Increase reduce keep reach launch revenue churn customer satisfaction NPS of the to from by and , . ( ) 5% 10 $2M 3-5 Q3 2026 end June within weeks 90 days monthly 将 把 客户满意度 提高 降低 到 至 20% 3万元 年底前 6月30日 三季度 完成 上线 并 ， 。 同比 翻两番 百分点 不超过 以内 每月 4小时内 响应 \u0000 \ud800 ％ ５ 😀 的".split(
    " ",
  );

/** Texts that look like goals, texts that look like nothing, and mixtures. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join("")),
);
const anyDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("compiling", () => {
  test.prop([anyText, anyDay], { numRuns: 2000 })("holds its fields to each other for any text", (text, asOf) => {
    const goal = compileGoal(text, { asOf });
    if (goal.measurable) expect(goal.specific).toBe(true);
    expect(goal.measurable).toBe(goal.measureKind !== null);
    expect(goal.timeBound).toBe(goal.deadline !== null);
    if (goal.specific) expect(goal.metric).not.toBeNull();
    if (goal.metric === null) expect(goal.direction).toBeNull();
    if (goal.range !== null) expect(goal.amount).toBeNull();
    if (goal.to !== null) expect(goal.amount).toEqual(goal.to);
    const isPast = goal.findings.some(({ code }) => code === "goals/past-deadline");
    if (goal.deadline !== null && !isPast) expect(goal.deadline >= asOf).toBe(true);
    for (const { start, end } of [...Object.values(goal.spans), ...goal.others, goal.span]) {
      expect(start >= 0 && start <= end && end <= text.length).toBe(true);
    }
    for (const field of ["metric", "owner", "serviceLevel"] as const) {
      const span = goal.spans[field];
      expect(goal[field]).toBe(span === undefined ? null : text.slice(span.start, span.end));
    }
    expect(goal.findings.filter(({ code }) => code.startsWith("core/"))).toEqual([]);
  });

  test.prop([anyText])("is plain data that is the same every time", (text) => {
    const goal = compileGoal(text, { asOf: "2026-01-15" });
    expect(compileGoal(text, { asOf: "2026-01-15" })).toEqual(goal);
    expect(JSON.parse(JSON.stringify(goal))).toEqual(goal);
  });
});
