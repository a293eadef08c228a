/**
 * Writes the root door, src/index.ts: every name of every module's door, once. Only the doors of the
 * modules are kept by hand; a test holds this one to them.
 * @module
 */
import { existsSync, writeFileSync } from "node:fs";
import ts from "typescript";
import { MODULES } from "./doors.js";
import { ROOT, read } from "./files.js";

interface Names {
  readonly types: string[];
  readonly values: string[];
}

/** The names that a door lists, sorted, types apart. */
function namesOfDoor(path: string): Names {
  const tree = ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);
  const types: string[] = [];
  const values: string[] = [];
  for (const statement of tree.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
      continue;
    for (const element of statement.exportClause.elements) {
      (statement.isTypeOnly || element.isTypeOnly ? types : values).push(element.name.text);
    }
  }
  return { types: types.sort(), values: values.sort() };
}

/** The text of src/index.ts. */
export function rootDoor(): string {
  const head = [
    "/**",
    " * The root door: every public name of every module. Written by `npm run doors`.",
    " * @module",
    " */",
  ];
  const lists = MODULES.filter((name) => existsSync(`${ROOT}src/${name}/index.ts`)).flatMap((name) => {
    const { types, values } = namesOfDoor(`src/${name}/index.ts`);
    const list = (kind: string, names: readonly string[]): string[] =>
      names.length === 0
        ? []
        : [`export ${kind}{`, ...names.map((each) => `  ${each},`), `} from "./${name}/index.js";`];
    return [...list("type ", types), ...list("", values)];
  });
  return `${[...head, ...lists].join("\n")}\n`;
}

if (process.argv[1]?.endsWith("root-door.ts")) {
  writeFileSync(`${ROOT}src/index.ts`, rootDoor());
  console.log("src/index.ts written");
}
