import type { Figure } from "opslogic/core";
import { attainment, growth, variance } from "opslogic/kpi";
import { describe, expect, it } from "vitest";
import { type ExpectedFigure, shown, vectors } from "./vectors.js";

interface Case {
  /** What the source answers. */
  readonly theirs: string;
  /** Why we do not. */
  readonly reason: string;
  readonly measure: "variance" | "growth" | "attainment";
  readonly input: never;
  readonly expected: ExpectedFigure | { readonly difference: string; readonly ratio: string; readonly effect: string };
}

function measured({ measure, input }: Case): Case["expected"] {
  if (measure === "variance") {
    const { difference, ratio, effect } = variance(input);
    return { difference: String(difference.value), ratio: String(ratio.value), effect: String(effect) };
  }
  const figure: Figure = measure === "growth" ? growth(input) : attainment(input);
  return shown(figure);
}

describe("where we answer otherwise than a source, on purpose", () => {
  it.each(vectors<Case>("divergences"))("$id: $theirs ($source)", (divergence) => {
    expect(divergence.reason).not.toBe("");
    expect(measured(divergence)).toEqual(divergence.expected);
  });
});
