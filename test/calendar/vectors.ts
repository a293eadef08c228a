/**
 * Where do the reference numbers come from? From test/vectors/calendar, frozen, so that no function can change its input.
 * @module
 */
import { readFileSync } from "node:fs";
import { OpsLogicError } from "opslogic/core";
import { expect } from "vitest";

export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

function read<T>(name: string): T {
  const file = new URL(`../vectors/calendar/${name}.json`, import.meta.url);
  return deepFreeze(JSON.parse(readFileSync(file, "utf8")) as T);
}

/** The cases of a file, each with its id first, for the title of the test. */
export function cases<T>(name: string): readonly (readonly [string, T])[] {
  const all = read<readonly (T & { readonly id: string; readonly source: string })[]>(name);
  expect(all.length).toBeGreaterThan(0);
  for (const each of all) expect(each.source).not.toBe("");
  return all.map((each) => [each.id, each] as const);
}

/** A file that is one object. */
export function table<T>(name: string): Readonly<Record<string, T>> {
  return read(name);
}

/** The code and the place of the error that a call throws. */
export function refusal(call: () => unknown): { readonly code: string; readonly path: string } {
  try {
    const answer = call();
    return { code: `no error, but ${JSON.stringify(answer)}`, path: "" };
  } catch (error) {
    if (!(error instanceof OpsLogicError)) throw error;
    expect(error.message).toContain(error.details.function);
    return { code: error.code, path: error.details.path?.join(".") ?? "" };
  }
}
