/**
 * Are the generated pages what the generator would write today, and do the links of all pages lead somewhere?
 * @module
 */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesBelow, filesInRoot, ROOT, read } from "../../scripts/files.js";
import { rulePage, rulePages } from "../../scripts/rules-reference.js";
import { anchorsOf, deadLinks } from "./guards/links.js";

const pages = [...filesInRoot(/\.md$/), ...filesBelow("docs", /\.md$/)];

test("the rule reference is current: npm run docs:rules", async () => {
  const written = filesBelow("docs", /(^|\/)rules\/[^/]+\.md$/);
  const wanted = await rulePages();
  expect(written).toEqual([...wanted.keys()].sort());
  for (const [path, text] of wanted) expect(read(path), path).toBe(text);
});

test("a page of rules shows them in its language", () => {
  const text = { en: "English words", "zh-CN": "中文" };
  const doc = { code: "kpi/x", title: text, why: text, fix: text, wrong: "a|b\n", right: "c" };
  const page = rulePage("kpi", [{ file: "", code: "kpi/x", severity: "warning", doc }], "zh-CN");
  expect(page).toContain("| [`kpi/x`](#kpix) | 中文 | 建议修改 |");
  expect(page).toContain("```text\na|b\n```");
  expect(page).not.toContain("English words");
});

test("links lead to files and headings that are there", () => {
  const texts = new Map(pages.map((path) => [path, read(path)]));
  expect(deadLinks(texts, (path) => existsSync(`${ROOT}${path}`))).toEqual([]);
});

describe("the guard of links notices", () => {
  const exists = (path: string): boolean => path === "docs/a.md" || path === "docs";
  const dead = (text: string): string[] =>
    deadLinks(
      new Map([
        ["docs/b.md", text],
        ["docs/a.md", "# One `f` thing"],
      ]),
      exists,
    );

  test.each([
    ["a file that is not there", "[x](missing.md)", 1],
    ["a heading that is not there", "[x](a.md#two)", 1],
    ["a heading of its own page", "[x](#two)\n# One", 1],
    ["nothing in sound links", "[x](a.md) [x](a.md#one-f-thing) [x](../docs) [x](https://example.org)", 0],
    ["nothing in code", "`[x](missing.md)`\n```\n[x](missing.md)\n```", 0],
  ])("%s", (_name, text, count) => {
    expect(dead(text)).toHaveLength(count);
  });

  test("anchors as readers see them", () => {
    expect(anchorsOf("# Round, then `format`!\n## 取整\n## 取整")).toEqual(["round-then-format", "取整", "取整-1"]);
  });
});
