import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = fileURLToPath(new URL("./src/", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^opslogic\/(.+)\/schema$/, replacement: `${source}$1/schema.ts` },
      { find: /^opslogic\/(.+)$/, replacement: `${source}$1/index.ts` },
      { find: /^opslogic$/, replacement: `${source}index.ts` },
    ],
  },
  test: { include: ["test/**/*.test.ts"] },
});
