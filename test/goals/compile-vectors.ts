/**
 * Sentences labeled by hand with the fields that the conventions give them, and how a compiled one is held to them.
 */
import { readFileSync } from "node:fs";
import type { CompileOptions } from "../../src/goals/compile/compile-options.js";
import type { CompiledGoal } from "../../src/goals/index.js";

export interface LabeledSentence {
  readonly id: string;
  readonly input: CompileOptions & { readonly text: string };
  readonly expected: Readonly<Record<string, unknown>>;
}

/** One field that is not as labeled. */
export interface Miss {
  readonly id: string;
  readonly text: string;
  readonly field: string;
  readonly got: unknown;
  readonly expected: unknown;
}

export function labeledSentences(name: string): readonly LabeledSentence[] {
  const url = new URL(`../vectors/goals/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as readonly LabeledSentence[];
}

/** Compares field by field; a metric by containment either way, fractions to half a percent. */
export function missesOf({ id, input, expected }: LabeledSentence, goal: CompiledGoal): readonly Miss[] {
  return Object.entries(expected).flatMap(([field, label]): readonly Miss[] => {
    const got = goal[field as keyof CompiledGoal];
    const agrees = field === "metric" ? contains(got, label) : equals(got, label);
    return agrees ? [] : [{ id, text: input.text, field, got, expected: label }];
  });
}

function contains(got: unknown, label: unknown): boolean {
  if (typeof got !== "string" || typeof label !== "string") return got === label;
  return got.includes(label) || label.includes(got);
}

/** Labels round a third to two places. */
function equals(got: unknown, label: unknown): boolean {
  if (typeof got === "number" && typeof label === "number" && !Number.isInteger(label)) {
    return Math.abs(got - label) < 0.01;
  }
  return JSON.stringify(got) === JSON.stringify(label);
}
