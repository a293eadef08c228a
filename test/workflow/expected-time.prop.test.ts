/**
 * Does the expected time agree with what is known otherwise: from how a workflow was made, and by following chance step by step?
 * @module
 */
import { fc, test } from "@fast-check/vitest";
import { expectedTime, leadTime, type Workflow } from "opslogic/workflow";
import { describe, expect } from "vitest";
import { deepFreeze } from "../kpi/vectors.js";
import { type Block, knownTime, soundBlock, workflowOf } from "./sound-workflows.js";

const close = (value: unknown, known: number): void => {
  expect(Math.abs(Number(String(value)) - known)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(known)));
};

/** Ways side by side that take equally long on average: which of them stands for all is a matter of order. */
function hasTies(block: Block): boolean {
  if (block.kind === "task") return false;
  if (block.kind === "loop") return hasTies(block.block);
  const means = block.blocks.map((each) => knownTime(each).mean).sort((a, b) => b - a);
  const tied = block.kind === "aside" && Math.abs((means[0] as number) - (means[1] as number)) < 1e-6;
  return tied || block.blocks.some(hasTies);
}

describe("expectedTime", () => {
  test.prop([soundBlock])("of blocks within blocks is what their formulas give", (block) => {
    const known = knownTime(block);
    const { mean, variance } = expectedTime(deepFreeze(workflowOf(block)));
    close(mean.value, known.mean);
    if (!hasTies(block)) close(variance.value, known.variance);
    expect(mean.notes.includes("approximate")).toBe(known.approximate);
  });

  const chances = fc.array(fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 });
  const spread = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
  test.prop([chances, spread, spread])(
    "of any net of choices is the sum over all ways through it",
    (weights, minutes, deviations) => {
      // Five decisions that lead to each other in any way; a sixth way out of each keeps every loop from being endless.
      const rows = weights.map((row) => {
        const total = row.reduce((sum, each) => sum + each, 5);
        return row.map((each) => each / total);
      });
      const workflow: Workflow = {
        steps: [
          { id: "in", kind: "start" },
          ...minutes.map((each, i) => ({
            id: `d${i}`,
            kind: "decision" as const,
            minutes: each,
            deviationMinutes: deviations[i],
          })),
          { id: "out", kind: "end" },
        ],
        links: [
          { from: "in", to: "d0" },
          ...rows.flatMap((row, i) => [
            ...row.map((probability, j) => ({ from: `d${i}`, to: `d${j}`, probability })),
            { from: `d${i}`, to: "out" },
          ]),
        ],
      };
      const step = (values: readonly number[]): number[] =>
        rows.map((row) => row.reduce((sum, share, j) => sum + share * (values[j] as number), 0));
      const summed = (first: readonly number[]): number[] => {
        const total = [...first];
        let term = [...first];
        for (let i = 0; i < 400; i++) {
          term = step(term);
          term.forEach((each, j) => {
            total[j] = (total[j] as number) + each;
          });
        }
        return total;
      };
      const means = summed(minutes);
      const later = step(means);
      const squares = summed(
        minutes.map((m, i) => m ** 2 + (deviations[i] as number) ** 2 + 2 * m * (later[i] as number)),
      );
      const { mean, variance } = expectedTime(workflow);
      close(mean.value, means[0] as number);
      close(variance.value, (squares[0] as number) - (means[0] as number) ** 2);
    },
  );

  test.prop([soundBlock])("is not shorter than the best way, and without loops not longer than the worst", (block) => {
    const workflow = workflowOf(block);
    const { best, worst } = leadTime(workflow);
    const mean = Number(String(expectedTime(workflow).mean.value));
    expect(mean).toBeGreaterThanOrEqual(Number(String(best.value)) - 1e-9);
    if (!JSON.stringify(block).includes("loop")) expect(mean).toBeLessThanOrEqual(Number(String(worst.value)) + 1e-9);
  });
});
