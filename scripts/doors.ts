/**
 * Which doors does the package have? This list is the only one: the build, `exports` and
 * `typesVersions` in package.json, the paths of the test projects and the package check are held to it.
 * @module
 */

export interface Door {
  /** What a user writes after `opslogic`: `""`, `"/kpi"`. */
  readonly subpath: string;
  /** Its source file, without the ending: `src/kpi/index`. */
  readonly source: string;
  /** What it is called in `dist`, without the ending: `kpi/index`. */
  readonly built: string;
  /** May it reach zod? Only where shapes of unknown data are parsed. */
  readonly zod: boolean;
}

/** The public modules, lowest floor first. */
export const MODULES = ["core", "calendar", "kpi", "goals", "raci", "workflow"] as const;

/** Modules that only other modules of ours use: they have an inner door and no public one. */
export const INNER_MODULES = ["graph"] as const;

/** The modules that publish `schema.ts`. */
export const SCHEMA_MODULES = ["kpi", "goals", "raci", "workflow"] as const;

/** The languages that we speak. */
export const LANGUAGES = ["en", "zh-CN"] as const;

/** On which floor a module stands: it imports only from lower ones. */
export const FLOORS: Readonly<Record<string, number>> = {
  core: 0,
  calendar: 1,
  graph: 1,
  kpi: 2,
  goals: 2,
  raci: 2,
  workflow: 2,
};

function door(subpath: string, built: string, zod = false): Door {
  return { subpath, source: `src/${built}`, built, zod };
}

export const DOORS: readonly Door[] = [
  door("", "index"),
  ...MODULES.map((name) => door(`/${name}`, `${name}/index`)),
  ...SCHEMA_MODULES.map((name) => door(`/${name}/schema`, `${name}/schema`, true)),
  ...LANGUAGES.map((tag) => door(`/locale/${tag}`, `locale/${tag}/index`)),
];

/** `exports` of package.json as the doors want it. */
export function packageExports(): Record<string, unknown> {
  const entries = DOORS.map(({ subpath, built }): [string, unknown] => [
    `.${subpath}`,
    {
      import: { types: `./dist/${built}.d.ts`, default: `./dist/${built}.js` },
      require: { types: `./dist/${built}.d.cts`, default: `./dist/${built}.cjs` },
    },
  ]);
  return Object.fromEntries([...entries, ["./package.json", "./package.json"]]);
}

/** `typesVersions` of package.json, for resolvers that do not read `exports`. */
export function packageTypesVersions(): Record<string, unknown> {
  const inner = DOORS.filter(({ subpath }) => subpath !== "");
  return {
    "*": Object.fromEntries(inner.map(({ subpath, built }) => [subpath.slice(1), [`./dist/${built}.d.cts`]])),
  };
}

/** `paths` of a tsconfig that reads `opslogic/...` from the source. */
export function sourcePaths(): Record<string, string[]> {
  return Object.fromEntries(DOORS.map(({ subpath, source }) => [`opslogic${subpath}`, [`./${source}.ts`]]));
}
