/**
 * Does a whole say what it rests on, and refuse what it cannot answer?
 */
import { rollUpScores, type ScorePart, type ScoreRollUpOptions } from "opslogic/goals";
import { describe, expect, it } from "vitest";
import { codeOf, deepFreeze, shown } from "../kpi/vectors.js";

const text = (figure: { readonly value: unknown }): string | null =>
  figure.value === null ? null : String(figure.value);
const part = (score: ScorePart["score"], weight?: ScorePart["weight"]): ScorePart => ({ score, weight });

describe("rollUpScores", () => {
  it("names the parts of which nothing is known, instead of counting them as zero", () => {
    const parts = deepFreeze([part("0.8"), part(null), part({ value: null, reason: "no-reading", notes: [] })]);
    const rolled = rollUpScores(parts);
    expect(shown(rolled.score)).toEqual({ value: "0.8", reason: null, notes: ["partial-coverage"] });
    expect([rolled.known, rolled.unknown, rolled.policy]).toEqual([1, 2, "renormalize"]);
    expect(text(rolled.coverage)?.slice(0, 6)).toBe("0.3333");
  });

  it("says that zero stood in for what is missing", () => {
    expect(shown(rollUpScores([part(1), part(null)], { missing: "zero" }).score)).toEqual({
      value: "0.5",
      reason: null,
      notes: ["filled"],
    });
    expect(rollUpScores([part(1), part(0)], { missing: "zero" }).score.notes).toEqual([]);
  });

  it("carries the notes of its parts on, each once", () => {
    const capped = { value: "1", reason: null, notes: ["capped"] };
    expect(rollUpScores([part(capped), part(capped)]).score.notes).toEqual(["capped"]);
  });

  it("has no score of nothing, and still bounds where there are weights", () => {
    expect(rollUpScores([]).score.reason).toBe("no-parts");
    expect(rollUpScores([]).coverage.reason).toBe("no-parts");
    expect(rollUpScores([part(1, 0), part(1, 0)]).score.reason).toBe("zero-weights");
    expect(rollUpScores([part(1, 0)]).weights[0]?.share.reason).toBe("zero-weights");
    const unknown = rollUpScores([part(null), part(null)]);
    expect(unknown.score.reason).toBe("no-scores");
    expect(text(unknown.coverage)).toBe("0");
    expect([text(unknown.bounds.low), text(unknown.bounds.high)]).toEqual(["0", "1"]);
  });

  it("does not take a part of weight zero for a known one", () => {
    expect(rollUpScores([part(1, 0), part(null, 1)]).score.reason).toBe("no-scores");
    expect(rollUpScores([part(null, 0), part("0.5", 1)], { missing: "strict" }).score.reason).toBeNull();
  });

  it("holds the floor on its edge", () => {
    const parts = [part(1, 7), part(null, 3)];
    expect(rollUpScores(parts, { missing: "floor", minCoverage: "0.7" }).score.reason).toBeNull();
    expect(rollUpScores(parts, { missing: "floor", minCoverage: "0.71" }).score.reason).toBe("low-coverage");
  });

  it("gives a part without a weight an equal share, and never drops it", () => {
    const rolled = rollUpScores([part(1, 1), part(1, 3), part(0)], { missingWeight: "equal-share" });
    expect(rolled.weights.map(({ share }) => text(share)?.slice(0, 5))).toEqual(["0.166", "0.5", "0.333"]);
    expect(codeOf(() => rollUpScores([part(1, 1), part(0)]))).toBe("goals/missing-weight");
  });

  it("takes scores of another scale", () => {
    const rolled = rollUpScores([part(4, 1), part(null, 1)], { lowest: 1, highest: 5, missing: "zero" });
    expect([text(rolled.score), text(rolled.bounds.low), text(rolled.bounds.high)]).toEqual(["2.5", "2.5", "4.5"]);
  });

  it.each<[string, readonly ScorePart[], ScoreRollUpOptions | undefined]>([
    ["goals/negative-weight", [part(1, -1), part(1, 2)], undefined],
    ["goals/score-out-of-range", [part("1.01")], undefined],
    ["goals/score-out-of-range", [part("-0.01")], undefined],
    ["goals/wrong-options", [part(1)], { missing: "average" as "zero" }],
    ["goals/wrong-options", [part(1)], { missing: "floor" }],
    ["goals/wrong-options", [part(1)], { missing: "floor", minCoverage: "1.2" }],
    ["goals/wrong-options", [part(1)], { missingWeight: "drop" as "error" }],
    ["goals/wrong-options", [part(1)], { lowest: 1 }],
    ["core/not-a-number", [part("high")], undefined],
    ["core/not-finite", [part(Number.NaN)], undefined],
    ["core/not-a-number", [part(1, "heavy")], undefined],
  ])("refuses with %s", (code, parts, options) => {
    expect(codeOf(() => rollUpScores(parts, options))).toBe(code);
  });

  it("says where a weight is wrong", () => {
    try {
      rollUpScores([part(1, 1), part(1, -2)]);
      expect.unreachable();
    } catch (error) {
      expect((error as { details: unknown }).details).toMatchObject({ path: ["parts", 1, "weight"], received: "-2" });
    }
  });
});
