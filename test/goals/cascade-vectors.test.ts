/**
 * Does a cascade give the numbers that handbook and independent calculation give?
 */
import { readFileSync } from "node:fs";
import type { Figure } from "opslogic/core";
import {
  allocationOf,
  type ConfidenceOutcome,
  confidenceAccuracy,
  type Goal,
  type GoalRollUpOptions,
  rollUpGoals,
} from "opslogic/goals";
import { describe, expect, test } from "vitest";
import { deepFreeze, expectPublished } from "../kpi/vectors.js";

interface Case<Input, Expected> {
  readonly id: string;
  readonly measure: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly published?: string;
}

const file = new URL("../vectors/goals/cascade.json", import.meta.url);
const cases = deepFreeze(JSON.parse(readFileSync(file, "utf8")) as Case<unknown, unknown>[]);
const of = <Input, Expected>(measure: string): Case<Input, Expected>[] =>
  cases.filter((each) => each.measure === measure) as Case<Input, Expected>[];
const text = (figure: Figure | undefined): string | null => {
  const value = figure?.value ?? null;
  return value === null ? null : String(value);
};

interface Rolled {
  readonly score: string;
  readonly coverage: string;
  readonly bounds: readonly [string, string];
  readonly shares?: readonly string[];
}

describe("rollUpGoals: the first goal of", () => {
  const input = of<{ goals: Goal[]; options?: Partial<GoalRollUpOptions> }, Rolled>("rollUpGoals");
  test.each(input)("$id", ({ input: { goals, options }, expected, published }) => {
    const top = rollUpGoals(goals, { asOf: "2026-06-30", ...options }).goals[0];
    expect(text(top?.score)).toBe(expected.score);
    expect(text(top?.coverage)).toBe(expected.coverage);
    expect([text(top?.bounds.low), text(top?.bounds.high)]).toEqual(expected.bounds);
    if (expected.shares !== undefined) expect(top?.weights.map(({ share }) => text(share))).toEqual(expected.shares);
    if (top !== undefined) expectPublished(top.score, published);
  });
});

describe("allocationOf", () => {
  const input = of<{ parent: Goal; children: Goal[] }, { coverage: string; gap: string; basis: string }>(
    "allocationOf",
  );
  test.each(input)("$id", ({ input: { parent, children }, expected }) => {
    const { coverage, gap, basis } = allocationOf(parent, children);
    expect({ coverage: text(coverage), gap: text(gap), basis }).toEqual(expected);
  });
});

describe("confidenceAccuracy", () => {
  test.each(of<ConfidenceOutcome[], string>("confidenceAccuracy"))("$id", ({ input, expected, published }) => {
    const score = confidenceAccuracy(input);
    expect(text(score)).toBe(expected);
    expectPublished(score, published);
  });
});
