import { existsSync } from "node:fs";
import { defineConfig } from "tsup";
import { DOORS } from "./scripts/doors.js";

// A door that is not written yet is left out here and reported by the architecture tests.
const standing = DOORS.filter(({ source }) => existsSync(`${source}.ts`));

export default defineConfig({
  // File by file, so that dist mirrors src: docs/decisions/0001-files-not-chunks.md.
  entry: ["src/**/*.ts", "!src/**/*.doc.ts"],
  bundle: false,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  clean: true,
  outDir: "dist",
  silent: true,
  plugins: [
    {
      name: "commonjs-endings",
      // In a package of type "module", "./x.js" is the ES module: CommonJS must ask for "./x.cjs".
      renderChunk(code, { path }) {
        return path.endsWith(".cjs")
          ? { code: code.replace(/(\brequire\("\.\.?\/[^"]+)\.js"\)/g, '$1.cjs")') }
          : { code };
      },
    },
  ],
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
