/**
 * How does an example become a test? `expression; // => value` asserts the value; the rest of the
 * example stays as it is written.
 *
 * The value is a JavaScript literal, over several comment lines if need be. What is no literal is
 * text as it stands: `// => Margin 9.80%`. `// => throws core/not-a-number` asserts the error's code.
 * @module
 */
import ts from "typescript";
import type { Fence } from "./fences.js";

const ARROW = "// =>";

interface Expectation {
  /** `equal(…)`, `text(…)` or `throws(…)` of the harness. */
  readonly method: "equal" | "text" | "throws";
  /** Source text of the second argument. */
  readonly argument: string;
  /** How many arrows it took: a value may repeat the arrow on every line. */
  readonly arrows: number;
}

interface CommentLine {
  readonly text: string;
  readonly arrow: boolean;
}

/** Is the text one JavaScript literal, made of literals only? */
export function isLiteral(text: string): boolean {
  const file = ts.createSourceFile("value.ts", `(${text}\n)`, ts.ScriptTarget.ES2022, false);
  const problems = (file as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics;
  const [only, ...more] = file.statements;
  if (problems.length > 0 || only === undefined || more.length > 0 || !ts.isExpressionStatement(only)) return false;
  return ts.isParenthesizedExpression(only.expression) && isLiteralNode(only.expression.expression);
}

function isLiteralNode(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteralNode);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (part) =>
        ts.isPropertyAssignment(part) && !ts.isComputedPropertyName(part.name) && isLiteralNode(part.initializer),
    );
  }
  if (ts.isPrefixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand);
  }
  if (ts.isIdentifier(node)) return node.text === "undefined";
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    ts.isBigIntLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}

/** Reads what the comment lines expect. The first line is what follows the arrow. */
function expectationOf(lines: readonly CommentLine[]): Expectation {
  const arrowsIn = (count: number): number => lines.slice(0, count).filter(({ arrow }) => arrow).length;
  const thrown = /^throws ([\w-]+\/[\w-]+)$/.exec(lines[0]?.text.trim() ?? "");
  if (thrown !== null) return { method: "throws", argument: JSON.stringify(thrown[1]), arrows: 1 };
  for (let count = 1; count <= lines.length; count++) {
    const text = lines
      .slice(0, count)
      .map((line) => line.text)
      .join("\n")
      .trim();
    if (isLiteral(text)) return { method: "equal", argument: text, arrows: arrowsIn(count) };
  }
  const text = lines.map((line) => line.text.trimEnd()).join("\n");
  return { method: "text", argument: JSON.stringify(text), arrows: arrowsIn(lines.length) };
}

/** The comment with an arrow that begins after `end`: on the same line, or on the next ones. */
function commentAfter(code: string, end: number): readonly CommentLine[] | null {
  const lines = code.slice(end).split("\n");
  let at = 0;
  if (!(lines[0] ?? "").trimStart().startsWith(ARROW)) {
    if ((lines[0] ?? "").trim() !== "" || !(lines[1] ?? "").trimStart().startsWith(ARROW)) return null;
    at = 1;
  }
  const found: CommentLine[] = [];
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? "").trimStart();
    if (!line.startsWith("//")) break;
    const arrow = line.startsWith(ARROW);
    found.push({ text: line.slice(arrow ? ARROW.length : 2).replace(/^ /, ""), arrow });
  }
  return found;
}

/** What an asserted statement shows: an expression, the argument of console.log, or a constant. */
function shownBy(statement: ts.Statement, code: string): { text: string; declared: boolean } | null {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const logged =
      ts.isCallExpression(expression) &&
      expression.arguments.length === 1 &&
      /^console\.log$/.test(expression.expression.getText())
        ? expression.arguments[0]
        : undefined;
    return { text: (logged ?? expression).getText(), declared: false };
  }
  if (ts.isVariableStatement(statement)) {
    const [only, ...more] = statement.declarationList.declarations;
    if (only !== undefined && more.length === 0 && ts.isIdentifier(only.name)) {
      return { text: code.slice(only.name.getStart(), only.name.end), declared: true };
    }
  }
  return null;
}

/** An example as a module that asserts what it claims; `harness` is the module specifier of the harness. */
export function moduleOfExample(fence: Fence, harness: string): { readonly text: string; readonly assertions: number } {
  const { code, place } = fence;
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const edits: { start: number; end: number; text: string }[] = [];
  let assertions = 0;
  let proven = 0;

  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node)) {
      const comment = commentAfter(code, node.end);
      const shown = comment === null ? null : shownBy(node, code);
      if (comment !== null && shown !== null) {
        const { method, argument, arrows } = expectationOf(comment);
        proven += arrows;
        const id = assertions++;
        if (shown.declared) {
          edits.push({
            start: node.end,
            end: node.end,
            text: ` $doc.${method}(${id}, () => ${shown.text}, ${argument});`,
          });
        } else {
          // Asynchronous where the example awaits; a plain call elsewhere, so that it works in any function.
          const waits = /\bawait\b/.test(shown.text);
          const call = `$doc.${method}(${id}, ${waits ? "async " : ""}() => (${shown.text}), ${argument});`;
          edits.push({ start: node.getStart(), end: node.end, text: waits ? `await ${call}` : call });
        }
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);

  const claimed = code.split(ARROW).length - 1;
  if (claimed !== proven) {
    throw new Error(`${place}: ${claimed} lines say "${ARROW}" but ${proven} follow a statement that can be tested`);
  }
  let text = code;
  for (const { start, end, text: replacement } of edits.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + replacement + text.slice(end);
  }
  return {
    text: [
      `// ${place}`,
      `import { openExample as $open } from ${JSON.stringify(harness)};`,
      `const $doc = $open();`,
      text,
      `export const executed: number = $doc.close(${assertions});`,
      "",
    ].join("\n"),
    assertions,
  };
}
