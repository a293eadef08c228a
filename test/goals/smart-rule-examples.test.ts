/**
 * The examples in the documentation of the rules of goals: the wrong one is reported, the right one is not.
 * @module
 */
import { type RuleDoc, render } from "opslogic/core";
import { checkGoal, type Goal, type GoalContext } from "opslogic/goals";
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { expect, test } from "vitest";
import * as amounts from "../../src/goals/rules/goal-amounts.doc.js";
import * as dates from "../../src/goals/rules/goal-dates.doc.js";
import * as feasibility from "../../src/goals/rules/goal-feasibility.doc.js";
import * as history from "../../src/goals/rules/goal-history.doc.js";
import * as metric from "../../src/goals/rules/goal-metric.doc.js";
import * as milestones from "../../src/goals/rules/goal-milestones.doc.js";
import * as owner from "../../src/goals/rules/goal-owner.doc.js";
import * as parents from "../../src/goals/rules/goal-parents.doc.js";

const docs: readonly RuleDoc[] = [amounts, dates, feasibility, history, metric, milestones, owner, parents].flatMap(
  (each) => Object.values(each) as RuleDoc[],
);

function checked(example: string): ReturnType<typeof checkGoal> {
  const read = JSON.parse(example) as Goal | { readonly goal: Goal; readonly context: GoalContext };
  return "goal" in read ? checkGoal(read.goal, read.context) : checkGoal(read, { asOf: "2025-12-31" });
}

test("there are examples", () => {
  expect(docs.length).toBeGreaterThanOrEqual(30);
});

test.each(docs.map((doc) => [doc.code, doc] as const))("%s", (code, { wrong, right }) => {
  const found = checked(wrong).find((finding) => finding.code === code);
  expect(found).toBeDefined();
  expect(checked(right).map((finding) => finding.code)).not.toContain(code);
  if (found === undefined) return;
  for (const text of [render(found, en), render(found, zhCN)]) {
    expect(text).not.toBe(code);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).toMatch(/[.。？?]$/);
  }
  expect(render(found, zhCN)).toMatch(/\p{Script=Han}/u);
  expect(found.place.ids).toMatchObject({ goal: "csat" });
});
