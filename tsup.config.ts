import { existsSync } from "node:fs";
import { defineConfig } from "tsup";
import { DOORS } from "./scripts/doors.js";

// A door that is not written yet is left out here and reported by the architecture tests.
const standing = DOORS.filter(({ source }) => existsSync(`${source}.ts`));

export default defineConfig({
  // Every source file is an entry: a user's bundle then takes the files it needs, and none with zod.
  entry: ["src/**/*.ts", "!src/**/*.doc.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  outDir: "dist",
  silent: true,
  dts:
    process.env["BUILD_TYPES"] === "no"
      ? false
      : {
          // The declaration build takes no globs: the doors, by name.
          entry: Object.fromEntries(standing.map(({ built, source }) => [built, `${source}.ts`])),
          // tsup 8.5 sets baseUrl, which TypeScript 6 deprecates.
          compilerOptions: { ignoreDeprecations: "6.0" },
        },
});
