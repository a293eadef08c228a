import { readFileSync } from "node:fs";

/** A file of reference numbers. */
export function vectors<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../vectors/core/${name}.json`, import.meta.url), "utf8")) as T;
}

/** Freezes a thing with all it holds, so that whoever changes it is found out. */
export function frozen<T>(thing: T): T {
  if (typeof thing === "object" && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    for (const part of Object.values(thing)) frozen(part);
  }
  return thing;
}

/** What is thrown has this code. */
export const coded = (code: string): unknown => ({
  asymmetricMatch: (error: { code?: unknown }) => error.code === code,
});
