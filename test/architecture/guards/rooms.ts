/**
 * Is each file a room a reader can take in? Its name, its length, its first paragraph, its exports.
 * @module
 */
import { posix } from "node:path";
import ts from "typescript";
import type { Source } from "./sources.js";

/** The most lines a source file may have; 40 to 250 is what it should have. */
export const LONGEST = 300;

/** Written from the other doors: as long as they are together. */
const ROOT_DOOR = "src/index.ts";

const NAMELESS = /^(utils?|helpers?|types?|common|misc|shared|constants|lib|base)\.ts$/;

/** Files whose name says nothing, that are too long, or do not say which question they answer. */
export function roomViolations(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const found: string[] = [];
    const name = posix.basename(path);
    const lines = text.trimEnd().split("\n").length;
    if (NAMELESS.test(name)) found.push(`${path}: a file is named after what it holds`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.doc)?\.ts$/.test(name))
      found.push(`${path}: names are lower-case words with hyphens`);
    if (lines > LONGEST && path !== ROOT_DOOR) found.push(`${path}: ${lines} lines; one question fits in ${LONGEST}`);
    const head = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? "";
    const paragraph =
      head
        .split("@module")[0]
        ?.replace(/[\s*]+/g, " ")
        .trim() ?? "";
    if (!head.includes("@module")) found.push(`${path}: begins with no @module paragraph`);
    else if (paragraph.length < 20) found.push(`${path}: its @module paragraph says nothing`);
    return found;
  });
}

/** Doors that do more than list names. */
export function doorViolations(sources: readonly Source[], doors: readonly string[]): string[] {
  return sources
    .filter(({ path }) => doors.includes(path))
    .flatMap(({ path, tree }) =>
      tree.statements.flatMap((statement) => {
        if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) {
          return [`${path}: a door lists names, this is more: ${firstLine(statement)}`];
        }
        const { exportClause } = statement;
        return exportClause !== undefined && ts.isNamedExports(exportClause)
          ? []
          : [`${path}: a door lists names, not "export *": ${firstLine(statement)}`];
      }),
    );
}

function firstLine(node: ts.Node): string {
  return node.getText().split("\n")[0]?.slice(0, 80) ?? "";
}

/** Unfinished business left in a text. */
export function unfinished(path: string, text: string): string[] {
  // Written in pieces, so that this file does not find itself.
  const words = [
    ["TO", "DO"],
    ["FIX", "ME"],
    ["X", "XX"],
    ["HA", "CK"],
  ].map((parts) => parts.join(""));
  const phrases = [
    ["place", "holder"],
    ["lorem", " ipsum"],
    ["not yet", " implemented"],
    ["not implemented", " yet"],
  ];
  const pattern = new RegExp(`\\b(${words.join("|")})\\b|${phrases.map((parts) => parts.join("")).join("|")}`);
  return text.split("\n").flatMap((line, at) => {
    const found = pattern.exec(line) ?? pattern.exec(line.toLowerCase().replace(/\b(todo|fixme|xxx|hack)\b/g, ""));
    return found === null ? [] : [`${path}:${at + 1}: ${found[0]}`];
  });
}
