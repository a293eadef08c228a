/**
 * Does a source file look outside? The clock, chance, the host's zone and locale, the environment,
 * code made from text, the console, global configuration.
 * @module
 */
import ts from "typescript";
import type { Source } from "./sources.js";

const GLOBALS = new Set([
  ...["process", "console", "fetch", "globalThis", "window", "document", "navigator", "localStorage"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "performance", "crypto"],
  ...["eval", "Function", "require", "module", "__dirname", "__filename"],
]);

const LOCAL_TIME = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/;

/** Every place where a file looks outside, in words. */
export function purityViolations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    const own = declaredNames(source.tree);
    const visit = (node: ts.Node): void => {
      const problem = problemOf(node, own);
      if (problem !== null) {
        const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
        found.push(`${source.path}:${line + 1}: ${problem}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source.tree);
    return found;
  });
}

/** What a file names itself: a rolling `window` of periods is not the browser's. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const named = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (named && ts.isIdentifier(node.name)) names.add(node.name.text);
    if (ts.isImportSpecifier(node) || (ts.isFunctionDeclaration(node) && node.name)) names.add(node.name?.text ?? "");
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function problemOf(node: ts.Node, own: ReadonlySet<string>): string | null {
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && !own.has(node.text) && isReference(node)) {
    return `uses ${node.text}`;
  }
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const name = `${node.expression.text}.${node.name.text}`;
    if (name === "Date.now" || name === "Math.random" || name === "Decimal.random") return `uses ${name}`;
    if (name === "Decimal.set" || name === "Decimal.config" || name === "z.config") {
      return `uses ${name}, which changes the host`;
    }
  }
  if (ts.isNewExpression(node)) {
    const name = node.expression.getText();
    if ((name === "Date" || name === "UTCDate") && !node.arguments?.length) return `uses new ${name}(), the clock`;
    if (name.startsWith("Intl.") && !node.arguments?.length) return `uses new ${name}() without a locale`;
    if (name === "Date" && (node.arguments?.length ?? 0) > 1)
      return "uses new Date(year, month, …), in the host's zone";
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression;
    if (ts.isIdentifier(called) && called.text === "Date") return "calls Date(), the clock";
    if (ts.isPropertyAccessExpression(called)) {
      const name = called.name.text;
      if (called.expression.getText() === "Intl" && node.arguments.length === 0)
        return `calls Intl.${name}() without a locale`;
      if (/^toLocale[A-Z]/.test(name) && node.arguments.length === 0) return `calls ${name}() without a locale`;
      if (name === "localeCompare" && node.arguments.length < 2) return "calls localeCompare() without a locale";
      // UTCDate keeps its own meaning of these, but a reader cannot see which date it is: use the UTC names.
      if (LOCAL_TIME.test(name)) return `calls ${name}(), in the host's zone`;
    }
  }
  return null;
}

/** Is the identifier a use of a global, not the name of a property, a parameter or a type? */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return ts.isElementAccessExpression(parent) && parent.expression === node;
}
