/**
 * Is what the package offers what its list of doors says, and does every name mean one thing?
 * @module
 */
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  DOORS,
  INNER_MODULES,
  LANGUAGES,
  MODULES,
  packageExports,
  packageTypesVersions,
  SCHEMA_MODULES,
  sourcePaths,
} from "../../scripts/doors.js";
import { ROOT, read } from "../../scripts/files.js";
import { completed, type Lock, missingPlatforms, platformOf } from "../../scripts/lock-platforms.js";
import { namesOf, programOf } from "./guards/program.js";
import { proseViolations } from "./guards/prose.js";
import { shapeViolations } from "./guards/shapes.js";

const manifest = JSON.parse(read("package.json")) as Record<string, unknown>;
const program = programOf(DOORS.map(({ source }) => `${source}.ts`));
const moduleDoors = MODULES.map((name) => `src/${name}/index.ts`);
const folders = (path: string): string[] =>
  readdirSync(`${ROOT}${path}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

describe("the list of doors agrees with", () => {
  test("exports and typesVersions of package.json", () => {
    expect(manifest["exports"]).toEqual(packageExports());
    expect(manifest["typesVersions"]).toEqual(packageTypesVersions());
    expect([manifest["main"], manifest["module"], manifest["types"]]).toEqual([
      ...["./dist/index.cjs", "./dist/index.js", "./dist/index.d.cts"],
    ]);
  });

  test("the paths of the test projects", () => {
    const config = JSON.parse(read("tsconfig.dev.json")) as { compilerOptions: { paths: unknown } };
    expect(config.compilerOptions.paths).toEqual(sourcePaths());
  });

  test("the folders of the source", () => {
    expect(folders("src").sort()).toEqual([...MODULES, ...INNER_MODULES, "locale"].sort());
    expect(folders("src/locale").sort()).toEqual([...LANGUAGES].sort());
    const published = MODULES.filter((name) => existsSync(`${ROOT}src/${name}/schema.ts`));
    expect(published).toEqual([...SCHEMA_MODULES]);
  });

  test("the files", () => {
    expect(DOORS.map(({ source }) => `${source}.ts`).filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });
});

describe("the manifest", () => {
  test("keeps bundles small and zod optional", () => {
    expect(manifest["sideEffects"]).toBe(false);
    expect(manifest["peerDependenciesMeta"]).toEqual({ zod: { optional: true } });
    expect(Object.keys(manifest["dependencies"] as object).sort()).toEqual(["@date-fns/utc", "date-fns", "decimal.js"]);
  });

  test("pins what we build with", () => {
    const loose = Object.entries(manifest["devDependencies"] as Record<string, string>).filter(
      ([, version]) => !/^\d/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe("the lock file", () => {
  const lock = JSON.parse(read("package-lock.json")) as Lock;

  test("serves every platform: npm run lock", () => {
    expect(missingPlatforms(lock).map(({ name }) => name)).toEqual([]);
  });

  test("names no registry", () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => "resolved" in entry)).toEqual([]);
  });

  test("is completed from the names of the packages", () => {
    const by = { version: "1.2.3", dev: true, optionalDependencies: { "@a/b-linux-x64-musl": "1.2.3", fine: "1.0.0" } };
    const planted = { packages: { "node_modules/b": by, "node_modules/fine": { version: "1.0.0" } } };
    expect(missingPlatforms(planted)).toHaveLength(1);
    expect(completed(planted).packages["node_modules/@a/b-linux-x64-musl"]).toEqual({
      ...{ version: "1.2.3", dev: true, optional: true },
      ...{ os: ["linux"], cpu: ["x64"], libc: ["musl"] },
    });
    expect(platformOf("rollup-linux-arm-gnueabihf")).toEqual({ os: ["linux"], cpu: ["arm"], libc: ["glibc"] });
    expect(platformOf("b-darwin-arm64")).toEqual({ os: ["darwin"], cpu: ["arm64"] });
  });
});

describe("names", () => {
  test("of all modules differ, and the root door offers every one", () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const door of moduleDoors) {
      for (const name of namesOf(program, door).keys()) {
        const owner = owners.get(name);
        if (owner !== undefined) clashes.push(`${name} is offered by ${owner} and by ${door}`);
        owners.set(name, door);
      }
    }
    expect(clashes).toEqual([]);
    expect([...namesOf(program, "src/index.ts").keys()].sort()).toEqual([...owners.keys()].sort());
  });

  test("are there behind every door", () => {
    expect(DOORS.filter(({ source }) => namesOf(program, `${source}.ts`).size === 0)).toEqual([]);
  });
});

describe("every public function says what it does, what it takes, when it throws, and shows it", () => {
  const documented = DOORS.filter(({ subpath }) => subpath !== "" && !subpath.startsWith("/locale/"));
  test.each(documented)("opslogic$subpath", ({ source }) => {
    expect(proseViolations(program, `${source}.ts`)).toEqual([]);
  });
});

describe("every public type is data that nobody changes, and says what it is", () => {
  test.each(DOORS.filter(({ subpath }) => subpath !== ""))("opslogic$subpath", ({ source }) => {
    expect(shapeViolations(program, `${source}.ts`)).toEqual([]);
  });

  const violations = (text: string): string => {
    const path = "src/planted.ts";
    return shapeViolations(programOf([path], { [path]: text }), path).join("\n");
  };

  test.each([
    ["a field", "/** Data. */ export interface A { a: number }", "can be changed: a"],
    ["a field inside", "/** Data. */ export type A = { readonly a: { b: number } };", "can be changed: b"],
    ["a list", "/** Data. */ export interface A { readonly a: number[] }", "can be changed: number[]"],
    ["a type without words", "export interface A { readonly a: number }", "does not say what it is"],
  ])("the guard notices %s", (_name, text, expected) => {
    expect(violations(text)).toContain(expected);
  });

  test("the guard notices nothing in readonly data", () => {
    expect(violations("/** Data. */ export type A = Readonly<{ a?: readonly number[] }>;")).toBe("");
  });
});

describe("the guard of prose notices", () => {
  const error = "class OpsLogicError extends Error {}\n";
  const good = [
    "/**\n * Doubles a number.\n * @param a - The number.\n * @throws {OpsLogicError} `core/x`.",
    " * @example\n * ```ts\n * f(1); // => 2\n * ```\n */\n",
  ].join("\n");
  const violations = (text: string): string => {
    const path = "src/planted.ts";
    return proseViolations(programOf([path], { [path]: error + text }), path).join("\n");
  };
  const thrower = 'function fail(): never { throw new OpsLogicError("x"); }\n';
  const body = "export function f(a: number): number { return a === 0 ? fail() : a * 2; }";

  test("nothing in a good comment", () => {
    expect(violations(`${thrower}${good}${body}`)).toBe("");
  });

  test.each([
    ["no comment", `${thrower}${body}`, "has no doc comment"],
    ["no words", `${thrower}/** @param a */ ${body}`, "does not say what it does"],
    ["no example", `${thrower}${good.replace("@example", "")}${body}`, "has no @example"],
    ["an example that claims nothing", `${thrower}${good.replace("// =>", "//")}${body}`, 'no @example with a "// =>"'],
    ["a parameter left out", `${thrower}${good.replace("@param a", "@param b")}${body}`, "does not describe @param a"],
    ["an error left out", `${thrower}${good.replace("@throws", "")}${body}`, "throws, but has no @throws"],
    [
      "an error without its code",
      `${thrower}${good.replace("`core/x`", "on zero")}${body}`,
      "names no code in @throws",
    ],
  ])("%s", (_name, text, expected) => {
    expect(violations(text)).toContain(expected);
  });

  test("no error in what a try block catches", () => {
    const caught = "export function f(a: number): number { try { return fail(); } catch { return a; } }";
    expect(violations(`${thrower}${good.replace("@throws", "")}${caught}`)).toBe("");
  });
});
