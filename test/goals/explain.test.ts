/**
 * Explanations of goals: the sentences that people read, in both languages.
 * @module
 */
import { evaluate, render } from "opslogic/core";
import { compileGoal, explainGoal, type Goal, type GoalExplanationContext } from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { describe, expect, test } from "vitest";

const AS_OF = "2026-02-14";
const SPAN = { startDate: "2026-01-01", dueDate: "2026-03-31" } as const;
const signups: Goal = {
  ...{
    id: "signups",
    kind: "numeric",
    metric: { en: "Sign-ups", "zh-CN": "注册数" },
    unit: "count",
    direction: "increase",
  },
  ...{ start: 100, target: 200, owner: "Li Na", ...SPAN },
  checkIns: [{ date: AS_OF, value: 130, status: "on-track" }],
};

function first(goal: Goal, context: Partial<GoalExplanationContext> = {}): [string, string] {
  const explanation = explainGoal(goal, { asOf: AS_OF, ...context });
  return [render(explanation, en), render(explanation, zhCN)];
}

describe("why this score", () => {
  test.each<[string, Goal, string, string]>([
    [
      "the way from start to target",
      signups,
      "Sign-ups: progress 30.00% = (now 130 − start 100) ÷ (target 200 − start 100)",
      "注册数：进度 30.00% = (当前值 130 − 基期值 100) ÷ (目标值 200 − 基期值 100)",
    ],
    [
      "the wrong way is no progress",
      { ...signups, checkIns: [{ date: AS_OF, value: 90 }] },
      "Sign-ups: progress 0.00% = largest of (0, (now 90 − start 100) ÷ (target 200 − start 100)) (it has moved away from the target)",
      "",
    ],
    [
      "a change of money",
      { ...signups, target: undefined, unit: "CNY", change: { kind: "relative", size: 50 } },
      "Sign-ups: progress 60.00% = (now 130 − start 100) ÷ (target 150 − start 100)",
      "注册数：进度 60.00% = (当前值 130 − 基期值 100) ÷ (目标值 150 − 基期值 100)",
    ],
    [
      "inside a bound",
      { ...signups, direction: "maintain", start: undefined, target: 120, comparator: ">=" },
      "Sign-ups: progress 100.00% = if now 130 ≥ target 120 then 1 else 0",
      "注册数：进度 100.00% = 若 当前值 130 ≥ 目标值 120 则取 1，否则取 0",
    ],
    [
      "outside within the tolerance",
      {
        ...signups,
        kind: "range",
        unit: "day",
        range: { low: 4, high: 6 },
        tolerance: 1,
        checkIns: [{ date: AS_OF, value: "6.4" }],
      },
      "Sign-ups: progress 60.00% = 1 − ((now 6.4 days − upper bound 6 days) ÷ tolerance 1 day)",
      "",
    ],
    [
      "three levels",
      {
        ...signups,
        kind: "thresholds",
        start: 10,
        thresholds: { commit: 15, target: 20, stretch: 50 },
        checkIns: [{ date: AS_OF, value: 18 }],
      },
      "Sign-ups: progress 54.00% = 30.00% + (((now 18 − floor 15) ÷ (target 20 − floor 15)) × 40.00%)",
      "",
    ],
    [
      "milestones",
      {
        ...{ id: "m", kind: "milestones", deliverable: { en: "Billing module", "zh-CN": "结算模块" }, ...SPAN },
        milestones: [
          { id: "a", name: "Design", weight: 20 },
          { id: "b", name: "Build", weight: 30 },
          { id: "c", name: "Launch", weight: 50 },
        ],
        checkIns: [{ date: AS_OF, milestones: { a: 1, b: 1, c: "0.4" } }],
      },
      "Billing module: progress 50.00% = done 50 ÷ all milestones 100",
      "结算模块：进度 50.00% = 已完成 50 ÷ 全部里程碑 100",
    ],
  ])("%s", (_, goal, english, chinese) => {
    const [inEnglish, inChinese] = first(goal);
    expect(inEnglish).toContain(english.split(" (it has")[0]);
    if (chinese !== "") expect(inChinese).toBe(chinese);
  });

  test("nothing read is a reason, not 0 %", () => {
    const explanation = explainGoal({ ...signups, checkIns: [] }, { asOf: AS_OF });
    expect(evaluate(explanation)).toEqual({ value: null, reason: "no-reading", notes: [] });
    expect(render(explanation, en)).toMatch(/^Sign-ups: progress: /);
  });
});

test("why this status, and what would make it SMART", () => {
  const explanation = explainGoal(signups, { asOf: AS_OF });
  const lines = render(explanation, en, { detail: "full" }).split("\n");
  expect(lines).toContain(
    "Status: at risk. 30% is reached, 50% was expected after 45 of 90 days: 20 points behind (up to 10 behind is on track, up to 25 at risk).",
  );
  expect(lines).toContain("At this pace it ends at 160, 60% of the way.");
  expect(lines).toContain("From here it takes 1.56 a day for 45 days; so far it was 0.667 a day, so 2.33 times that.");
  expect(lines).toContain("SMART: 3 of 4 questions that can be judged are answered with yes, 1 cannot be judged.");
  expect(lines).toContain("Achievable: cannot be judged.");
  expect(lines).toContain("No past values of the metric: give at least 5 of them.");
  expect(lines).toContain("Not linked to a goal above: name the one that it serves.");
  const chinese = render(explanation, zhCN, { detail: "full" }).split("\n");
  expect(chinese).toContain(
    "状态：有延误风险。应完成 50%（第 45 天，共 90 天），实际 30%，落后 20 个百分点；落后 10 个百分点以内为进度正常，25 个百分点以内为有延误风险。",
  );
  expect(chinese).toContain("按目前速度，期末为 160，完成 60%。");
  expect(chinese).toContain("剩余 45 天，每天需提高 1.56；此前每天 0.667，需达到此前的 2.33 倍。");
  expect(chinese).toContain("SMART：可判断的 4 项中，3 项符合；另有 1 项无法判断。");
  expect(chinese).toContain("可实现：无法判断。");
  // What is claimed and what the numbers say disagree: the reader is told.
  expect(explanation.footnotes?.map(({ code }) => code)).toContain("goals/status-disagrees");
});

test("the pace of milestones is told in points, not in shares", () => {
  const goal: Goal = {
    ...{ id: "m", kind: "milestones", deliverable: "Billing module", ...SPAN },
    milestones: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }],
    checkIns: [{ date: AS_OF, milestones: { a: 1 } }],
  };
  const explanation = explainGoal(goal, { asOf: AS_OF });
  const lines = render(explanation, en, { detail: "full" }).split("\n");
  expect(lines).toContain("At this pace it ends at 50%, 50% of the way.");
  expect(lines).toContain(
    "From here it takes 1.67 points a day for 45 days; so far it was 0.556 points a day, so 3 times that.",
  );
  expect(render(explanation, zhCN, { detail: "full" })).toContain("每天需提高 1.67 个百分点；此前每天 0.556 个百分点");
});

describe("the status of goals that", () => {
  test.each<[string, Partial<Goal>, GoalExplanationContext, RegExp, RegExp]>([
    [
      "are met",
      { checkIns: [{ date: AS_OF, value: 210 }] },
      { asOf: AS_OF },
      /^Status: achieved: what was wanted/,
      /^状态：已达成，要求已经满足。/,
    ],
    [
      "are over",
      {},
      { asOf: "2026-04-10", staleAfterDays: 100 },
      /^Status: missed: the last day, 2026-03-31/,
      /^状态：未达成，截止日期 2026-03-31 已过。/,
    ],
    ["were read long ago", { checkInEvery: "weekly" }, { asOf: "2026-03-20" }, /34 days old/, /34 天前/],
    [
      "were closed",
      { outcome: { date: "2026-02-10", result: "abandoned" } },
      { asOf: AS_OF },
      /abandoned, as it was closed on 2026-02-10/,
      /已终止，已于 2026-02-10 关闭/,
    ],
    ["are not read yet", { checkIns: [] }, { asOf: AS_OF }, /^Status: cannot be judged yet: /, /^状态：暂时无法判断，/],
    [
      "are kept inside",
      { direction: "maintain", target: 120, comparator: ">=" },
      { asOf: AS_OF },
      /^Status: on track, by whether/,
      /^状态：进度正常，依据/,
    ],
  ])("%s", (_, change, context, english, chinese) => {
    const explanation = explainGoal({ ...signups, ...change }, context);
    const line = (text: string, start: string): string | undefined =>
      text.split("\n").find((each) => each.startsWith(start));
    expect(line(render(explanation, en, { detail: "full" }), "Status")).toMatch(english);
    expect(line(render(explanation, zhCN, { detail: "full" }), "状态")).toMatch(chinese);
  });
});

describe("a sentence", () => {
  test.each([
    ["Improve customer satisfaction", en, ["Specific: no.", "Time-bound: no.", "Achievable: cannot be judged."]],
    ["提升客户满意度", zhCN, ["明确具体：不符合。", "有时限：不符合。", "可实现：无法判断。"]],
  ])("%s", (text, locale, lines) => {
    const sentence = compileGoal(text, { asOf: AS_OF });
    const explanation = explainGoal(sentence, { asOf: AS_OF });
    expect(evaluate(explanation).reason).toBe("no-reading");
    const told = render(explanation, locale, { detail: "full" });
    expect(told.startsWith(text)).toBe(true);
    for (const line of lines) expect(told.split("\n")).toContain(line);
    expect(told).not.toMatch(/goals\//);
  });
});
