/**
 * What the guards look at: source files as text and tree, with their imports resolved.
 * @module
 */
import { posix } from "node:path";
import ts from "typescript";
import { filesBelow, read } from "../../../scripts/files.js";

export interface Import {
  /** As written: `../core/index.js`, `decimal.js`. */
  readonly specifier: string;
  /** Path of the source file it means; null for a package. */
  readonly target: string | null;
  /** Does it vanish when compiled? */
  readonly typeOnly: boolean;
}

export interface Source {
  /** `src/kpi/variance.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const target = specifier.startsWith(".")
      ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts")
      : null;
    found.push({ specifier, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      // `import { type A }` is no type import: the module is loaded all the same.
      const onlyTypes = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier.text, onlyTypes);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      add(first !== undefined && ts.isStringLiteral(first) ? first.text : "an import that is calculated", false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Sources from texts by path: how the guards are tried on planted faults. */
export function sourcesOf(texts: Readonly<Record<string, string>>): Source[] {
  return Object.entries(texts).map(([path, text]) => {
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    return { path, text, tree, imports: importsOf(path, tree) };
  });
}

/** The sources of the library. */
export function librarySources(): Source[] {
  return sourcesOf(Object.fromEntries(filesBelow("src", /\.ts$/).map((path) => [path, read(path)])));
}

/** The module a file belongs to: `kpi`, `locale`, or `""` for the root door. */
export function moduleOf(path: string): string {
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] ?? "") : "";
}
