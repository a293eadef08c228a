import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { DOORS } from "./scripts/doors.js";

// Tests import `opslogic/kpi` as a user does; here that means the source.
const alias = DOORS.map(({ subpath, source }) => ({
  find: new RegExp(`^opslogic${subpath}$`),
  replacement: fileURLToPath(new URL(`./${source}.ts`, import.meta.url)),
}));

const exclude = ["test/.doc/**", "node_modules/**", "dist/**"];

export default defineConfig({
  resolve: { alias },
  test: {
    // Everything under test is pure, so the files of a worker share what they load; who changes a host's
    // settings to prove that nothing listens puts them back.
    isolate: false,
    // On two cores the default is one worker.
    maxWorkers: "100%",
    reporters: process.env["CI"] === undefined ? ["default"] : ["dot"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...exclude, "test/**/*.prop.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "prop",
          include: ["test/**/*.prop.test.ts"],
          exclude,
          setupFiles: ["test/setup/seed.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "tsconfig.dev.json",
            // Errors elsewhere are the compiler step's to report.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        // The first example loads the whole library.
        test: {
          name: "docs",
          include: ["test/.doc/**/*.test.ts"],
          exclude: ["node_modules/**"],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
