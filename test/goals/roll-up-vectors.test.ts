/**
 * Does a roll-up give the numbers that handbook and independent calculation give?
 */
import { readFileSync } from "node:fs";
import type { Figure } from "opslogic/core";
import { rollUpScores, type ScorePart, type ScoreRollUpOptions } from "opslogic/goals";
import { expect, test } from "vitest";
import { deepFreeze, expectPublished } from "../kpi/vectors.js";

interface Case {
  readonly id: string;
  readonly input: { readonly parts: readonly ScorePart[]; readonly options: ScoreRollUpOptions };
  readonly expected: {
    readonly score: string | null;
    readonly reason: string | null;
    readonly coverage: string | null;
    readonly bounds: readonly [string, string] | null;
    readonly shares: readonly (string | null)[];
  };
  readonly published?: string;
}

const file = new URL("../vectors/goals/roll-up.json", import.meta.url);
const cases = deepFreeze(JSON.parse(readFileSync(file, "utf8")) as Case[]);
const text = ({ value }: Figure): string | null => (value === null ? null : String(value));

test.each(cases)("$id", ({ input, expected, published }) => {
  const rolled = rollUpScores(input.parts, input.options);
  const bounds = [text(rolled.bounds.low), text(rolled.bounds.high)];
  expect({
    score: text(rolled.score),
    reason: rolled.score.reason,
    coverage: text(rolled.coverage),
    bounds: bounds[0] === null ? null : bounds,
    shares: rolled.weights.map(({ share }) => text(share)),
  }).toEqual(expected);
  expectPublished(rolled.score, published);
});
