/**
 * What does the package offer? The names behind each door, and what the doc comments of its functions
 * say, read by the TypeScript compiler.
 * @module
 */
import ts from "typescript";
import { ROOT } from "../../../scripts/files.js";

/** A compiled program over files, real or in memory, with its checker. */
export interface Program {
  readonly checker: ts.TypeChecker;
  readonly file: (path: string) => ts.SourceFile | undefined;
  /** All sources below `src/`. */
  readonly sources: readonly ts.SourceFile[];
  /** Path relative to the root. */
  readonly pathOf: (node: ts.Node) => string;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** The program of the files given; texts take the place of files on disk. */
export function programOf(paths: readonly string[], texts: Readonly<Record<string, string>> = {}): Program {
  const host = ts.createCompilerHost(OPTIONS, true);
  const inMemory = new Map(Object.entries(texts).map(([path, text]) => [`${ROOT}${path}`, text]));
  const fileExists = host.fileExists.bind(host);
  const readFile = host.readFile.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => inMemory.has(path) || fileExists(path);
  host.readFile = (path) => inMemory.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = inMemory.get(path);
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram({ rootNames: paths.map((path) => `${ROOT}${path}`), options: OPTIONS, host });
  const pathOf = (node: ts.Node): string => node.getSourceFile().fileName.slice(ROOT.length);
  return {
    checker: program.getTypeChecker(),
    file: (path) => program.getSourceFile(`${ROOT}${path}`),
    sources: program.getSourceFiles().filter((file) => file.fileName.startsWith(`${ROOT}src/`)),
    pathOf,
  };
}

/** The symbols that a door offers, by name; aliases followed to where they are declared. */
export function namesOf(program: Program, door: string): Map<string, ts.Symbol> {
  const { checker } = program;
  const file = program.file(door);
  const symbol = file && checker.getSymbolAtLocation(file);
  if (symbol === undefined) return new Map();
  return new Map(
    checker
      .getExportsOfModule(symbol)
      .map((each) => [each.name, each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each]),
  );
}

/** The functions among them, with the node that carries the doc comment. */
export function functionsOf(names: ReadonlyMap<string, ts.Symbol>): Map<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  for (const [name, symbol] of names) {
    const declaration = symbol.valueDeclaration;
    if (declaration === undefined) continue;
    if (ts.isFunctionDeclaration(declaration)) {
      // The first overload carries the words.
      found.set(name, symbol.declarations?.[0] ?? declaration);
    } else if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
      const { initializer } = declaration;
      if (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        found.set(name, declaration.parent.parent);
    }
  }
  return found;
}
