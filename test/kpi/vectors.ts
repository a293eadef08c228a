/**
 * Reference numbers: read from test/vectors/kpi, frozen, and compared as decimal text.
 * @module
 */
import { readFileSync } from "node:fs";
import { type Figure, round } from "opslogic/core";
import { expect } from "vitest";

/** What a measure is expected to give. */
export interface ExpectedFigure {
  readonly value: string | null;
  readonly reason: string | null;
  readonly notes: readonly string[];
}

/** What every case has. */
export interface VectorHead {
  readonly id: string;
  readonly source: string;
  /** The number as the source prints it, if it prints fewer digits. */
  readonly published?: string;
}

/** The cases of one file; no measure may write to its arguments. */
export function vectors<Case>(name: string): (Case & VectorHead)[] {
  const text = readFileSync(new URL(`../vectors/kpi/${name}.json`, import.meta.url), "utf8");
  return deepFreeze(JSON.parse(text) as (Case & VectorHead)[]);
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

/** A figure as its source printed it: rounded to the places that the source shows. */
export function expectPublished(figure: Figure, published: string | undefined): void {
  if (published === undefined) return;
  const places = published.length - published.indexOf(".") - 1;
  expect(String(round(figure.value ?? 0, { places, mode: "halfUp" }))).toBe(published);
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
