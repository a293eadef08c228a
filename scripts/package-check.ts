/**
 * `npm run test:package`: is what we would publish what people can use? Packs it, looks at it with two
 * checkers, installs it in empty folders with and without zod, uses every door from ESM, CommonJS and
 * TypeScript, and weighs every door in a bundle.
 * @module
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { DOORS } from "./doors.js";
import { ROOT } from "./files.js";
import { CEILINGS, type Ceiling } from "./size-ceilings.js";
import { type Count, finish, run, runStep, sum, tool } from "./steps.js";

const counts: Count[] = [];
const work = mkdtempSync(join(tmpdir(), "opslogic-package-"));

function judge(name: string, problems: readonly string[]): void {
  const sound = problems.length === 0;
  counts.push(sound ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  console.log(`${sound ? "ok   " : "FAIL "} ${name}${problems.map((each) => `\n        ${each}`).join("")}`);
}

/** Builds and packs; the path of the tarball. */
async function pack(): Promise<string> {
  counts.push(await runStep({ name: "build", command: tool("tsup") }));
  const packed = await run(["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", work]);
  const json = packed.output.slice(packed.output.indexOf("["), packed.output.lastIndexOf("]") + 1);
  const [made] = JSON.parse(json) as [{ filename: string; size: number; files: { path: string }[] }];
  const wanted = /^(dist\/.+\.(js|cjs|d\.ts|d\.cts)|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
  const paths = made.files.map(({ path }) => path);
  const missing = ["README.md", "LICENSE", "CHANGELOG.md"].filter((path) => !paths.includes(path));
  judge(`tarball: ${paths.length} files, ${(made.size / 1000).toFixed(0)} kB`, [
    ...paths.filter((path) => !wanted.test(path)).map((path) => `${path} should not be in it`),
    ...missing.map((path) => `${path} is not in it`),
  ]);
  return join(work, made.filename);
}

/** Installs the tarball, and more, in an empty folder. */
async function install(name: string, ...packages: readonly string[]): Promise<string> {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true }));
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  counts.push(
    await runStep({ name: `install: ${name}`, command: ["npm", "install", "--prefix", folder, ...flags, ...packages] }),
  );
  cpSync(`${ROOT}test/package`, folder, { recursive: true });
  return folder;
}

/** How a TypeScript project may resolve us: its own kind, its module setting, its resolution. */
const CONSUMERS = [
  ["module", "nodenext", "nodenext"],
  ["commonjs", "nodenext", "nodenext"],
  ["module", "esnext", "bundler"],
] as const;

/** As strict as a consumer may be, our declarations included. */
const STRICT = {
  target: "ES2022",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Runs and compiles the programs of test/package in a folder where the package is installed. */
async function use(folder: string, zod: boolean): Promise<void> {
  const about = zod ? "with zod" : "without zod";
  const doors = DOORS.filter((door) => zod || !door.zod).map(({ subpath }) => `opslogic${subpath}`);
  const closed = DOORS.filter((door) => !zod && door.zod).map(({ subpath }) => `opslogic${subpath}`);
  const env = { DOORS: JSON.stringify(doors), CLOSED: JSON.stringify(closed) };
  for (const file of ["doors.mjs", "doors.cjs", "use.mjs", "use.cjs"]) {
    const { code, output } = await run([process.execPath, file], { cwd: folder, env });
    judge(`${file}, ${about}`, code === 0 ? [] : [output]);
  }
  const files = zod ? ["use.ts", "use-schema.ts"] : ["use.ts"];
  for (const [type, module, moduleResolution] of CONSUMERS) {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type }));
    // zod's own declarations name URL.
    const lib = zod ? ["ES2022", "DOM"] : ["ES2022"];
    const compilerOptions = { ...STRICT, lib, module, moduleResolution };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    const { code, output } = await run(tool("tsc", "-p", folder));
    judge(`TypeScript, ${moduleResolution}, ${type}, ${about}`, code === 0 ? [] : [output]);
  }
}

/** What a consumer's bundle of one import weighs, and what is in it. */
async function weigh(
  folder: string,
  { door, use: names }: Ceiling,
): Promise<{ min: number; gzip: number; text: string; inputs: string[] }> {
  const what = names === "*" ? "* as all" : `{ ${names} }`;
  const shown = names === "*" ? "all" : `[${names}]`;
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import ${what} from "${door}";\nconsole.log(${shown});`, resolveDir: folder, loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });
  const text = outputFiles[0]?.text ?? "";
  const [output] = Object.values(metafile.outputs);
  // Only what is still there after the rest was shaken off.
  const inputs = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
  return { min: Buffer.byteLength(text) / 1000, gzip: gzipSync(text, { level: 9 }).length / 1000, text, inputs };
}

async function weighAll(folder: string): Promise<void> {
  const unweighed = DOORS.filter(({ subpath }) => !CEILINGS.some(({ door }) => door === `opslogic${subpath}`));
  judge(
    "every door has a ceiling",
    unweighed.map(({ subpath }) => `opslogic${subpath} has none`),
  );
  for (const ceiling of CEILINGS) {
    const { min, gzip, text, inputs } = await weigh(folder, ceiling);
    const problems: string[] = [];
    if (min > ceiling.min) problems.push(`minified: more than ${ceiling.min} kB`);
    if (gzip > ceiling.gzip) problems.push(`gzip: more than ${ceiling.gzip} kB`);
    // A ceiling far above the roof guards nothing; below one kB there is no roof to speak of.
    if (ceiling.min > 1 && min < ceiling.min * 0.8)
      problems.push(`minified: the ceiling of ${ceiling.min} kB can come down`);
    const has = (name: string): boolean => inputs.some((path) => path.includes(`node_modules/${name}/`));
    if (has("zod") && !ceiling.door.endsWith("/schema")) problems.push("zod is in it");
    if (ceiling.door.includes("/locale/") && has("decimal.js")) problems.push("decimal.js is in it");
    if (!ceiling.door.endsWith("zh-CN") && text.includes("分母为 0")) problems.push("Chinese words are in it");
    const size = `${min.toFixed(1)} kB minified, ${gzip.toFixed(1)} kB gzip (ceiling ${ceiling.min} / ${ceiling.gzip})`;
    judge(`${ceiling.door.padEnd(21)} ${ceiling.use.padEnd(16)} ${size}`, problems);
  }
}

try {
  const tarball = await pack();
  counts.push(
    await runStep({ name: "publint", command: tool("publint", "--strict", tarball) }),
    await runStep({ name: "are the types wrong", command: tool("attw", tarball, "--format", "ascii") }),
  );
  const zod = `zod@${(JSON.parse(readFileSync(`${ROOT}node_modules/zod/package.json`, "utf8")) as { version: string }).version}`;
  const bare = await install("without-zod", tarball);
  await use(bare, false);
  const full = await install("with-zod", tarball, zod);
  await use(full, true);
  await weighAll(full);
} finally {
  rmSync(work, { recursive: true, force: true });
}
finish(sum(counts));
