/**
 * Does the library give the same answers on every Node.js we name? Runs all tests on the oldest one and
 * on the newer lines, and loads what is built as ESM and CommonJS.
 * @module
 */
import { writeExamples } from "./doc-examples.js";
import { DOORS } from "./doors.js";
import { type Count, finish, run, runStep, runVitest, sum, tool } from "./steps.js";

const VERSIONS = ["20.19.0", "22", "24"];

const names = DOORS.map(({ subpath }) => `opslogic${subpath}`);
const esm = `for (const name of ${JSON.stringify(names)}) await import(name);`;
const cjs = `for (const name of ${JSON.stringify(names)}) require(name);`;

writeExamples();
const counts: Count[] = [await runStep({ name: "build", command: tool("tsup"), env: { BUILD_TYPES: "no" } })];
for (const version of VERSIONS) {
  const node = ["npx", "-y", "-p", `node@${version}`, "node"];
  const { code, output } = await run([...node, "--version"]);
  const actual = /^v\d+\.\d+\.\d+$/m.exec(output)?.[0] ?? "";
  if (code !== 0 || !actual.startsWith(`v${version}`)) {
    console.log(`FAIL  node ${version} could not be had:\n${output}`);
    counts.push({ passed: 0, failed: 1 });
    continue;
  }
  counts.push(
    await runStep({ name: `node ${actual}: every door as ESM`, command: [...node, "--input-type=module", "-e", esm] }),
    await runStep({
      name: `node ${actual}: every door as CommonJS`,
      command: [...node, "--input-type=commonjs", "-e", cjs],
    }),
    await runVitest(`node ${actual}`, ["unit", "prop", "docs"], { node }),
  );
}
finish(sum(counts));
