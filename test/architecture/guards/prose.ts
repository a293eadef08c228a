/**
 * Does each public function say what it does, what it takes, when it throws, and show it by an example?
 * @module
 */
import ts from "typescript";
import { functionsOf, namesOf, type Program } from "./program.js";

/** What the doc comments of a door's functions leave out, in words. */
export function proseViolations(program: Program, door: string): string[] {
  const throwing = throwingFunctions(program);
  return [...functionsOf(namesOf(program, door))].flatMap(([name, node]) => {
    const place = `${program.pathOf(node)}: ${name}`;
    const comments = ts.getJSDocCommentsAndTags(node).filter((part): part is ts.JSDoc => ts.isJSDoc(part));
    const comment = comments.at(-1);
    if (comment === undefined) return [`${place} has no doc comment`];
    const found: string[] = [];
    const tags = comment.tags ?? [];
    const textOf = (tag: ts.JSDocTag): string => tag.getText();
    const summary = ts.getTextOfJSDocComment(comment.comment) ?? "";
    if (summary.trim().length < 10) found.push(`${place} does not say what it does`);

    const examples = tags.filter((tag) => tag.tagName.text === "example").map(textOf);
    if (examples.length === 0) found.push(`${place} has no @example`);
    else if (!examples.some((text) => text.includes("```ts") && text.includes("// =>"))) {
      found.push(`${place} has no @example with a "// =>" line in a ts fence`);
    }

    const described = tags.flatMap((tag) => (ts.isJSDocParameterTag(tag) ? [(tag.name as ts.Node).getText()] : []));
    for (const parameter of parametersOf(node)) {
      if (!described.some((name) => name === parameter || name.startsWith(`${parameter}.`))) {
        found.push(`${place} does not describe @param ${parameter}`);
      }
    }

    const throws = tags.filter((tag) => tag.tagName.text === "throws").map(textOf);
    if (throws.length === 0 && throwing.has(program.checker.getSymbolAtLocation(nameOf(node) ?? node) as ts.Symbol)) {
      found.push(`${place} throws, but has no @throws`);
    }
    for (const text of throws) {
      // A code, or the functions whose errors it passes on.
      if (!/`[a-zA-Z]+(\/[a-z-]+)?`/.test(text)) found.push(`${place} names no code in @throws`);
    }
    return found;
  });
}

function parametersOf(node: ts.Node): string[] {
  const signature = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.initializer : node;
  if (signature === undefined || !ts.isFunctionLike(signature)) return [];
  return signature.parameters.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}

function nameOf(node: ts.Node): ts.Node | undefined {
  if (ts.isFunctionDeclaration(node)) return node.name;
  return ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name : undefined;
}

/**
 * Functions that may throw an OpsLogicError: they make one outside of a try block, or call a function
 * that may. Only calls by name are followed; a function handed in is its owner's affair.
 */
function throwingFunctions(program: Program): Set<ts.Symbol> {
  const { checker } = program;
  const callers = new Map<ts.Symbol, ts.Symbol[]>();
  const throwing = new Set<ts.Symbol>();

  const read = (owner: ts.Symbol, node: ts.Node): void => {
    // What a try block catches does not leave the function; what its catch clause throws does.
    if (ts.isTryStatement(node) && node.catchClause !== undefined) {
      read(owner, node.catchClause);
      if (node.finallyBlock !== undefined) read(owner, node.finallyBlock);
      return;
    }
    if (ts.isThrowStatement(node) && node.expression.getText().startsWith("new OpsLogicError")) throwing.add(owner);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      let called = checker.getSymbolAtLocation(node.expression);
      if (called && called.flags & ts.SymbolFlags.Alias) called = checker.getAliasedSymbol(called);
      if (called) callers.set(called, [...(callers.get(called) ?? []), owner]);
    }
    ts.forEachChild(node, (child) => {
      read(owner, child);
    });
  };
  for (const source of program.sources) {
    for (const statement of source.statements) {
      const name = nameOf(statement);
      const owner = name && checker.getSymbolAtLocation(name);
      if (owner) read(owner, statement);
    }
  }
  const queue = [...throwing];
  for (let called = queue.pop(); called !== undefined; called = queue.pop()) {
    for (const caller of callers.get(called) ?? []) {
      if (throwing.has(caller)) continue;
      throwing.add(caller);
      queue.push(caller);
    }
  }
  return throwing;
}
