/**
 * Does docs/conventions.md list every reason and note, with the words that people will read?
 * @module
 */
import { en } from "opslogic/locale/en";
import { zhCN } from "opslogic/locale/zh-CN";
import { expect, test } from "vitest";
import { read } from "../../scripts/files.js";

/** The rows of the table whose first column has this heading: code, and the words in its last two columns. */
function wordsOfTable(page: string, heading: string): Record<string, readonly string[]> {
  const lines = page
    .slice(page.indexOf(`| ${heading} |`))
    .split("\n")
    .slice(2);
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("|")),
  );
  return Object.fromEntries(
    rows.map((row) => {
      const cells = row.split("|").map((cell) => cell.trim());
      return [(cells[1] ?? "").replaceAll("`", ""), cells.slice(-3, -1)];
    }),
  );
}

const page = read("docs/conventions.md");

test.each([
  ["reason", "reasons"],
  ["note", "notes"],
] as const)("every %s is listed with its words in both languages", (heading, part) => {
  const spoken = Object.keys(en[part]).map((code) => [code, [en[part][code], zhCN[part][code]]]);
  expect(wordsOfTable(page, heading)).toEqual(Object.fromEntries(spoken));
});
