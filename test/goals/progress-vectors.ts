/**
 * Reference numbers of progress and pace: read from test/vectors/goals and frozen.
 * @module
 */
import { readFileSync } from "node:fs";
import type { Figure } from "opslogic/core";
import type { Goal } from "opslogic/goals";
import { deepFreeze, type ExpectedFigure, type VectorHead } from "../kpi/vectors.js";

/** A goal, what it is asked, and what is expected. */
export interface GoalCase<Options, Expected> extends Omit<VectorHead, "published"> {
  readonly input: { readonly goal: Goal; readonly options: Options };
  readonly expected: Expected;
}

/** The cases of one file. */
export function goalVectors<Case>(name: string): Case[] {
  const text = readFileSync(new URL(`../vectors/goals/${name}.json`, import.meta.url), "utf8");
  return deepFreeze(JSON.parse(text) as Case[]);
}

/** Digits of a figure; `null` without a value. */
export function textOf(figure: Figure | null): string | null {
  const value = figure?.value ?? null;
  return value === null ? null : String(value);
}

/** A figure that an answer may lack. */
export type MaybeFigure = ExpectedFigure | null;
