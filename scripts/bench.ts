/**
 * `npm run bench`: measures the built library, not the source, as its users run it.
 * @module
 */
import { build } from "esbuild";
import { ROOT } from "./files.js";
import { run, tool } from "./steps.js";

const RUN = "test/bench/.run.mjs";

const built = await run(tool("tsup"), { env: { BUILD_TYPES: "no" } });
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}
// Compiled by itself: a loader that rewrites functions while they load would slow down the peers' loops.
await build({
  entryPoints: [`${ROOT}test/bench/run.ts`],
  outfile: `${ROOT}${RUN}`,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "es2022",
  logLevel: "warning",
  // Without this, opslogic/... would be read from the source.
  tsconfigRaw: {},
});
const command = [process.execPath, "--expose-gc", "--max-old-space-size=8192", RUN, ...process.argv.slice(2)];
process.exitCode = (await run(command, { live: true })).code;
