/**
 * Reference numbers: read from test/vectors/kpi, frozen, and compared as decimal text.
 * @module
 */
import { readFileSync } from "node:fs";
import type { Figure } from "opslogic/core";

/** What a measure is expected to give. */
export interface ExpectedFigure {
  readonly value: string | null;
  readonly reason: string | null;
  readonly notes: readonly string[];
}

/** The cases of one file; no measure may write to its arguments. */
export function vectors<Case>(name: string): (Case & { readonly id: string; readonly source: string })[] {
  const text = readFileSync(new URL(`../vectors/kpi/${name}.json`, import.meta.url), "utf8");
  return deepFreeze(JSON.parse(text) as (Case & { readonly id: string; readonly source: string })[]);
}

export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

/** A figure as text, reason and notes. */
export function shown(figure: Figure): ExpectedFigure {
  return { value: figure.value === null ? null : String(figure.value), reason: figure.reason, notes: figure.notes };
}

/** The code of the error that a call throws. */
export function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
  return "nothing was thrown";
}
