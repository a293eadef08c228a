/**
 * Does every module import only what lies below it, through a door, and never in a circle?
 * @module
 */
import { describe, expect, test } from "vitest";
import { DOORS, FLOORS, MODULES } from "../../scripts/doors.js";
import { cycles, floorViolations, wayTo } from "./guards/floors.js";
import { librarySources, sourcesOf } from "./guards/sources.js";

const library = librarySources();
const house = { floors: FLOORS, modules: MODULES };

describe("the library", () => {
  test("imports only from lower floors, through doors, and only its packages", () => {
    expect(floorViolations(library, house)).toEqual([]);
  });

  test("has no cycle of imports", () => {
    expect(cycles(library)).toEqual([]);
  });

  test.each(DOORS.filter(({ zod }) => !zod))(
    "opslogic$subpath does not reach zod, not even for a type",
    ({ source }) => {
      expect(wayTo(/^zod(\/|$)/, `${source}.ts`, library)).toBeNull();
    },
  );

  test("everything that is there stands on a floor", () => {
    const modules = new Set(library.map(({ path }) => path.split("/")).map((parts) => parts[1] ?? ""));
    const homeless = [...modules].filter((name) => name !== "index.ts" && name !== "locale" && !(name in FLOORS));
    expect(homeless).toEqual([]);
  });
});

describe("the guard notices", () => {
  const good = {
    "src/core/index.ts": 'export { a } from "./a.js";',
    "src/core/internal.ts": 'export { a } from "./a.js";',
    "src/core/a.ts": 'import { b } from "./b.js"; export const a = b;',
    "src/core/b.ts": 'import { Decimal } from "decimal.js"; export const b = Decimal;',
    "src/calendar/index.ts": 'export { c } from "./c.js";',
    "src/calendar/c.ts": 'import { a } from "../core/internal.js"; export const c = a;',
    "src/kpi/index.ts": 'export { d } from "./d.js";',
    "src/kpi/d.ts": 'import { c } from "../calendar/index.js"; export const d = c;',
    "src/kpi/schema.ts": 'import * as z from "zod"; import type { d } from "./d.js"; export const s = z;',
    "src/locale/en/index.ts": 'import { core } from "./core.js"; export const en = core;',
    "src/locale/en/core.ts": 'import type { a } from "../../core/index.js"; export const core = {};',
    "src/index.ts": 'export { a } from "./core/index.js";',
  };
  const violations = (extra: Readonly<Record<string, string>>): string[] =>
    floorViolations(sourcesOf({ ...good, ...extra }), house);

  test("nothing in a sound house", () => {
    expect(violations({})).toEqual([]);
    expect(cycles(sourcesOf(good))).toEqual([]);
  });

  test.each([
    ["a higher floor", "src/core/b.ts", 'import { d } from "../kpi/index.js";', "leads from floor 0 to floor 2"],
    ["a higher floor, for a type", "src/core/b.ts", 'import type { d } from "../kpi/index.js";', "leads from floor 0"],
    ["a way around the door", "src/kpi/d.ts", 'import { b } from "../core/b.js";', "is inside of core"],
    ["its own door", "src/kpi/d.ts", 'import { d } from "./index.js";', "is the door of its own module"],
    ["its own inner door", "src/core/b.ts", 'import { a } from "./internal.js";', "is the inner door of its own"],
    ["zod outside of a schema", "src/kpi/d.ts", 'import * as z from "zod";', "may only be imported by a schema.ts"],
    ["a schema inside of a room", "src/kpi/d.ts", 'import type { s } from "./schema.js";', "is the schema"],
    ["a schema behind a door", "src/kpi/index.ts", 'export { s } from "./schema.js";', "is the schema"],
    ["a module of node", "src/core/b.ts", 'import { readFileSync } from "node:fs";', "is not among the packages"],
    ["the root of date-fns", "src/core/b.ts", 'import { addDays } from "date-fns";', "is not among the packages"],
    ["words in a calculation", "src/kpi/d.ts", 'import { en } from "../locale/en/index.js";', "holds words"],
    [
      "a value in the words",
      "src/locale/en/core.ts",
      'import { d } from "../../kpi/index.js";',
      "only be imported for",
    ],
    ["the root door", "src/kpi/d.ts", 'import { a } from "../index.js";', "is the root door"],
    ["a missing ending", "src/kpi/d.ts", 'import { b } from "./e";', "must end in .js"],
    ["a missing file", "src/kpi/d.ts", 'import { b } from "./e.js";', "is not a source file"],
    ["an import by calculation", "src/kpi/d.ts", "const x = await import(name);", "an import that is calculated"],
    ["a type imported in place", "src/core/b.ts", 'type X = import("../kpi/index.js").d;', "leads from floor 0"],
    ["a module without a floor", "src/risk/r.ts", 'import { a } from "../core/index.js";', "stands on no floor"],
  ])("%s", (_name, path, text, expected) => {
    expect(violations({ [path]: text }).join("\n")).toContain(expected);
  });

  test("a circle of values, but not one of types", () => {
    const circle = { ...good, "src/core/b.ts": 'import { a } from "./a.js"; export const b = a;' };
    expect(cycles(sourcesOf(circle))).toEqual(["src/core/a.ts -> src/core/b.ts -> src/core/a.ts"]);
    const types = { ...good, "src/core/b.ts": 'import type { a } from "./a.js"; export type b = typeof a;' };
    expect(cycles(sourcesOf(types))).toEqual([]);
  });

  test("a hidden way to zod", () => {
    const hidden = sourcesOf({ ...good, "src/core/b.ts": 'import type { z } from "zod";' });
    expect(wayTo(/^zod$/, "src/index.ts", hidden)).toEqual([
      ...["src/index.ts", "src/core/index.ts", "src/core/a.ts", "src/core/b.ts", "zod"],
    ]);
  });
});
