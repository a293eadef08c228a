/**
 * Are the public types data that nobody changes, and does each say what it is?
 * @module
 */
import ts from "typescript";
import { namesOf, type Program } from "./program.js";

/** Public types without words, and parts of them that could be written to. */
export function shapeViolations(program: Program, door: string): string[] {
  const found: string[] = [];
  for (const [name, symbol] of namesOf(program, door)) {
    for (const declaration of symbol.declarations ?? []) {
      if (!ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration)) continue;
      const place = `${program.pathOf(declaration)}: ${name}`;
      const said = ts
        .getJSDocCommentsAndTags(declaration)
        .some((part) => ts.isJSDoc(part) && part.comment !== undefined);
      if (!said) found.push(`${place} does not say what it is`);
      const visit = (node: ts.Node): void => {
        if (ts.isPropertySignature(node) && !isReadonly(node))
          found.push(`${place} can be changed: ${node.name.getText()}`);
        if (ts.isArrayTypeNode(node) && !isReadonlyArray(node))
          found.push(`${place} can be changed: ${node.getText()}`);
        ts.forEachChild(node, visit);
      };
      visit(declaration);
    }
  }
  return found;
}

function isReadonly(node: ts.PropertySignature): boolean {
  if (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword)) return true;
  const wrapped = node.parent.parent;
  return ts.isTypeReferenceNode(wrapped) && wrapped.typeName.getText() === "Readonly";
}

function isReadonlyArray(node: ts.ArrayTypeNode): boolean {
  return ts.isTypeOperatorNode(node.parent) && node.parent.operator === ts.SyntaxKind.ReadonlyKeyword;
}
