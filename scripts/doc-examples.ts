/**
 * Writes every example of README, docs and doc comments to test/.doc, where vitest runs them and the
 * compiler checks their types.
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { moduleOfExample } from "./doc/assertions.js";
import { type Fence, fencesOfMarkdown, fencesOfSource } from "./doc/fences.js";
import { filesBelow, filesInRoot, ROOT, read } from "./files.js";

const OUT = "test/.doc";

/** All fences of the repository; a continued one carries the code of those it goes on from. */
export function allFences(): Fence[] {
  const pages = [...filesInRoot(/\.md$/), ...filesBelow("docs", /\.md$/)];
  const found: Fence[] = [];
  for (const page of pages) {
    let story = "";
    for (const fence of fencesOfMarkdown(read(page), page)) {
      story = fence.continued ? `${story}\n${fence.code}` : fence.code;
      found.push({ ...fence, code: story });
    }
  }
  for (const file of filesBelow("src", /\.ts$/)) found.push(...fencesOfSource(read(file), file));
  return found;
}

/** The module of an example, or what is wrong with it. */
function tryModule(fence: Fence): ReturnType<typeof moduleOfExample> | string {
  try {
    return moduleOfExample(fence, "../docs/harness.js");
  } catch (error) {
    return (error as Error).message;
  }
}

/** Writes the modules and the test that imports them; how many examples and claims there are. */
export function writeExamples(): { readonly examples: number; readonly claims: number } {
  rmSync(`${ROOT}${OUT}`, { recursive: true, force: true });
  mkdirSync(`${ROOT}${OUT}`, { recursive: true });
  const tests: string[] = [];
  let claims = 0;
  for (const fence of allFences()) {
    const made = tryModule(fence);
    if (typeof made === "string") {
      tests.push(`test(${JSON.stringify(fence.place)}, () => {`, `  expect.fail(${JSON.stringify(made)});`, "});");
      continue;
    }
    const { text, assertions } = made;
    const name = fence.place.replace(/[^A-Za-z0-9-]+/g, "_");
    writeFileSync(`${ROOT}${OUT}/${name}.ts`, text);
    claims += assertions;
    tests.push(
      `test(${JSON.stringify(`${fence.place}, ${assertions} claims`)}, async () => {`,
      `  expect((await import("./${name}.js")).executed).toBe(${assertions});`,
      "});",
    );
  }
  if (tests.length === 0) tests.push('test("no examples yet", () => {', "  expect(true).toBe(true);", "});");
  const head = 'import { expect, test } from "vitest";\n\n';
  writeFileSync(`${ROOT}${OUT}/examples.test.ts`, `${head}${tests.join("\n")}\n`);
  return { examples: tests.length / 3, claims };
}

if (process.argv[1]?.endsWith("doc-examples.ts")) {
  const { examples, claims } = writeExamples();
  console.log(`${examples} examples with ${claims} claims written to ${OUT}`);
}
