/**
 * May this file import that one? Only from lower floors, through a door; only the packages we chose.
 * @module
 */
import { type Import, moduleOf, type Source } from "./sources.js";

/** Which packages calculation may use. */
const PACKAGES = /^(decimal\.js|date-fns\/\w+|@date-fns\/utc(\/\w+)*)$/;

export interface House {
  /** Floor by module. */
  readonly floors: Readonly<Record<string, number>>;
  /** Modules that have a public door. */
  readonly modules: readonly string[];
}

/** Every import that breaks a rule of the house, in words. */
export function floorViolations(sources: readonly Source[], house: House): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.flatMap((source) =>
    source.imports.flatMap((each) => {
      const problem = problemOf(source.path, each, paths, house);
      return problem === null ? [] : [`${source.path}: "${each.specifier}" ${problem}`];
    }),
  );
}

function problemOf(path: string, each: Import, paths: ReadonlySet<string>, house: House): string | null {
  const { specifier, target } = each;
  if (target === null) {
    if (specifier === "zod") return isSchema(path) ? null : "may only be imported by a schema.ts";
    return PACKAGES.test(specifier) ? null : "is not among the packages of the library";
  }
  if (!specifier.endsWith(".js")) return "must end in .js";
  if (!paths.has(target)) return "is not a source file";

  const from = moduleOf(path);
  const to = moduleOf(target);
  if (isRoom(target, /\.doc\.ts$/)) return "is documentation, outside of the run-time path";
  if (from === "") return isDoor(target) && to !== "locale" ? null : "is not the door of a module";
  if (from === to) return sameModule(path, target);
  if (to === "") return "is the root door, which nothing inside may use";
  if (to === "locale") return "holds words: they are handed in, never imported";
  if (!isDoor(target) && !isInnerDoor(target)) return `is inside of ${to}: go through its door`;
  // Words need the types of what they describe, and core to put the parts together; no more.
  if (from === "locale") return each.typeOnly || to === "core" ? null : "may only be imported for its types";
  const own = house.floors[from];
  const other = house.floors[to];
  if (own === undefined) return `comes from ${from}, which stands on no floor`;
  if (other === undefined) return `leads to ${to}, which stands on no floor`;
  return other < own ? null : `leads from floor ${own} to floor ${other}`;
}

function sameModule(path: string, target: string): string | null {
  if (isSchema(target) && !isDoor(path)) return "is the schema: take the types from where they are defined";
  if (isSchema(target)) return "is the schema, a door of its own";
  if (isDoor(target)) return "is the door of its own module: import the file itself";
  if (isInnerDoor(target)) return "is the inner door of its own module: import the file itself";
  return null;
}

function isSchema(path: string): boolean {
  return isRoom(path, /^src\/[^/]+\/schema\.ts$/);
}
function isDoor(path: string): boolean {
  return isRoom(path, /^src\/[^/]+\/index\.ts$/);
}
function isInnerDoor(path: string): boolean {
  return isRoom(path, /^src\/[^/]+\/internal\.ts$/);
}
function isRoom(path: string, pattern: RegExp): boolean {
  return pattern.test(path);
}

/** Every import of a value that closes a circle, as the circle. */
export function cycles(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push([...trail.slice(at), path].join(" -> "));
      return;
    }
    if (done.has(path)) return;
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (target !== null && !typeOnly) walk(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of sources) walk(path, []);
  return found;
}

/** The way from a door to a package, types included, or null if there is none. */
export function wayTo(pattern: RegExp, door: string, sources: readonly Source[]): readonly string[] | null {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (seen.has(path)) return null;
    seen.add(path);
    for (const { specifier, target } of byPath.get(path)?.imports ?? []) {
      if (target === null && pattern.test(specifier)) return [...trail, path, specifier];
      const found = target === null ? null : walk(target, [...trail, path]);
      if (found !== null) return found;
    }
    return null;
  };
  return walk(door, []);
}
