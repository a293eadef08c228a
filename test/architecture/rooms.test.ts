/**
 * Is each file a room, each door a list of names, and nothing left unfinished?
 * @module
 */
import { describe, expect, test } from "vitest";
import { FLOORS } from "../../scripts/doors.js";
import { filesBelow, filesInRoot, read } from "../../scripts/files.js";
import { doorViolations, LONGEST, roomViolations, unfinished } from "./guards/rooms.js";
import { librarySources, sourcesOf } from "./guards/sources.js";

const doors = [
  "src/index.ts",
  ...Object.keys(FLOORS).flatMap((name) => [`src/${name}/index.ts`, `src/${name}/internal.ts`]),
];
const written = [
  ...filesInRoot(/\.(md|json|mjs|ts)$/).filter((path) => path !== "package-lock.json"),
  ...["src", "test", "scripts", "docs", "examples"].flatMap((folder) => filesBelow(folder, /\.(md|ts|mjs|json)$/)),
];

describe("the library", () => {
  test("is made of rooms", () => {
    expect(roomViolations(librarySources())).toEqual([]);
  });

  test("has doors that list names", () => {
    expect(doorViolations(librarySources(), doors)).toEqual([]);
  });

  test("is used by the examples as users do, in short programs", () => {
    const examples = sourcesOf(Object.fromEntries(filesBelow("examples", /\.ts$/).map((path) => [path, read(path)])));
    const inside = examples.flatMap(({ path, imports }) =>
      imports.flatMap(({ target }) =>
        target !== null && !target.startsWith("examples/") ? [`${path}: ${target}`] : [],
      ),
    );
    expect(examples.length).toBeGreaterThan(0);
    expect(inside).toEqual([]);
    const programs = examples.filter(({ path }) => path.split("/").length === 2);
    expect(programs.filter(({ text }) => text.trimEnd().split("\n").length > 60).map(({ path }) => path)).toEqual([]);
  });

  test("leaves nothing unfinished", () => {
    expect(written.flatMap((path) => unfinished(path, read(path)))).toEqual([]);
  });
});

describe("the guard notices", () => {
  const head = "/**\n * Which question does this file answer?\n * @module\n */\n";

  test.each([
    ["a name that says nothing", "src/kpi/utils.ts", head, "named after what it holds"],
    ["a name in camel case", "src/kpi/myFile.ts", head, "lower-case words"],
    ["a file that is too long", "src/kpi/a.ts", head + "x;\n".repeat(LONGEST), "lines; one question"],
    ["a file without a first paragraph", "src/kpi/a.ts", "const a = 1;", "no @module paragraph"],
    ["a first paragraph that says nothing", "src/kpi/a.ts", "/** @module */", "says nothing"],
  ])("%s", (_name, path, text, expected) => {
    expect(roomViolations(sourcesOf({ [path]: text })).join("\n")).toContain(expected);
  });

  test.each([
    ["a star", 'export * from "./a.js";', 'not "export *"'],
    ["a namespace", 'export * as a from "./a.js";', 'not "export *"'],
    ["logic", "export const a = 1;", "this is more"],
    ["an import", 'import { a } from "./a.js";', "this is more"],
  ])("%s in a door", (_name, text, expected) => {
    expect(doorViolations(sourcesOf({ "src/index.ts": text }), doors).join("\n")).toContain(expected);
  });

  test("unfinished business", () => {
    expect(unfinished("a.md", `one\n// ${"TO"}${"DO"}: two\nA ${"place"}${"holder"} stands here`)).toHaveLength(2);
    expect(unfinished("a.md", "a to-do list, a hackathon")).toEqual([]);
  });
});
