/**
 * Sentences labeled by hand, with the fields that section 0 of the conventions gives them.
 */
import { readFileSync } from "node:fs";
import type { CompileOptions } from "../../src/goals/compile/compile-options.js";

export interface LabeledSentence {
  readonly id: string;
  readonly input: CompileOptions & { readonly text: string };
  readonly expected: Readonly<Record<string, unknown>>;
}

export function labeledSentences(name: string): readonly LabeledSentence[] {
  const url = new URL(`../vectors/goals/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as readonly LabeledSentence[];
}
