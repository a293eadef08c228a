import { runRules } from "opslogic/core";
import { describe, expect, test } from "vitest";
import type { Goal } from "../../src/goals/definition/goal.js";
import { statedGoalOf } from "../../src/goals/definition/stated-goal-of.js";
import { statedGoalRules } from "../../src/goals/rules/stated-goal-rules.js";
import { frozen } from "../core/vectors.js";

const base: Goal = {
  id: "g",
  kind: "numeric",
  metric: "scrap rate",
  direction: "decrease",
  start: 5,
  target: 3,
  unit: "%",
  dueDate: "2026-06-30",
};

/** Findings as code, severity and where they point. */
function findingsOf(goal: Goal): readonly string[] {
  const found = runRules(statedGoalRules, statedGoalOf(frozen(goal), "2026-01-15"));
  return found.map(({ code, severity, place }) => `${code.replace("goals/", "")} ${severity} ${place.path.join(".")}`);
}

/** The base without some of its fields. */
function without(...fields: readonly (keyof Goal)[]): Goal {
  return Object.fromEntries(
    Object.entries(base).filter(([key]) => !fields.includes(key as keyof Goal)),
  ) as unknown as Goal;
}

describe("a goal in fields", () => {
  test.each<[string, Goal, readonly string[]]>([
    ["whole", base, []],
    ["without a metric", without("metric"), ["no-metric warning metric"]],
    ["a metric alone", without("start", "target"), ["bare-metric warning metric", "no-number warning target"]],
    ["without a start", without("start"), ["no-baseline warning start"]],
    ["reaching a level without a start", { ...without("start"), direction: "achieve" }, ["no-baseline info start"]],
    ["a count without a start", { ...without("start"), direction: "achieve", unit: "count" }, []],
    ["kept without a start", { ...without("start"), direction: "maintain" }, []],
    ["without a due date", without("dueDate"), ["no-deadline warning dueDate"]],
    ["over", { ...base, dueDate: "2026-01-14" }, ["past-deadline warning dueDate"]],
    ["due today", { ...base, dueDate: "2026-01-15" }, []],
    ["the wrong way", { ...base, direction: "increase" }, ["direction-conflict error direction"]],
    ["nowhere", { ...base, target: "5.0" }, ["direction-conflict error direction"]],
    ["to be kept elsewhere", { ...base, direction: "maintain" }, []],
    [
      "a percentage by a percentage",
      { ...without("target"), change: { kind: "relative", size: 20 } },
      ["percent-of-percent warning change"],
    ],
    ["by points", { ...without("target"), change: { kind: "absolute", size: 2 } }, []],
    [
      "by more points than there are",
      { ...without("target"), change: { kind: "absolute", size: 6 } },
      ["impossible-change error change"],
    ],
    [
      "by more than all of it",
      { ...without("target"), metric: "cost", unit: "USD", change: { kind: "relative", size: "100.5" } },
      ["impossible-change error change"],
    ],
    [
      "by all of it",
      { ...without("target"), metric: "cost", unit: "USD", change: { kind: "relative", size: 100 } },
      [],
    ],
    [
      "money below nothing",
      { ...without("target"), metric: "profit", unit: "USD", change: { kind: "absolute", size: 6 } },
      [],
    ],
    ["a deliverable", { id: "d", kind: "binary", deliverable: "portal", dueDate: "2026-06-30" }, []],
  ])("%s", (_name, goal, expected) => {
    expect(findingsOf(goal)).toEqual(expected);
  });

  test("a change that follows from 0.1 + 0.2 is no conflict by a float", () => {
    expect(findingsOf({ ...base, direction: "increase", start: "0.3", target: "0.30000000000000004" })).toEqual([]);
  });
});
