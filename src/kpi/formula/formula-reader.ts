/**
 * The reader of a formula: where it stands among the tokens, what it may still nest, and how large
 * the tree has grown.
 * @module
 */
import type { Expression, Span } from "./expression.js";
import {
  DEEPEST_NESTING,
  type FormulaProblem,
  failFormula,
  failFormulaSize,
  LARGEST_TREE,
  TALLEST_TREE,
} from "./formula-problem.js";
import { type Keyword, readTokens, type Sign, type Token } from "./tokens.js";

/** A formula that is being read. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The token to be read next. */
  at: number;
  /** Parentheses, calls, signs and `not` that are open. */
  depth: number;
  /** Levels and nodes below each node made so far. */
  readonly sizes: Map<Expression, { readonly height: number; readonly nodes: number }>;
}

/** A reader that stands before the first token. */
export function readerOf(text: string): Reader {
  return { text, tokens: readTokens(text), at: 0, depth: 0, sizes: new Map() };
}

/** The token to be read next; the last one, `end`, is never taken. */
export function peek(reader: Reader): Token {
  return reader.tokens[reader.at] as Token;
}
export function atSign(reader: Reader, ...signs: readonly Sign[]): boolean {
  const token = peek(reader);
  return token.kind === "sign" && signs.includes(token.value);
}
export function atWord(reader: Reader, word: Keyword): boolean {
  const token = peek(reader);
  return token.kind === "keyword" && token.value === word;
}

export function take(reader: Reader): Token {
  return reader.tokens[reader.at++] as Token;
}
export function takeWord(reader: Reader, word: Keyword): boolean {
  const found = atWord(reader, word);
  if (found) reader.at++;
  return found;
}
/** Takes the sign, or says what was expected in its place. */
export function need(reader: Reader, sign: Sign, problem: FormulaProblem, expected: string): Token {
  return atSign(reader, sign) ? take(reader) : fail(reader, problem, expected);
}
export function fail(reader: Reader, problem: FormulaProblem, expected: string, suggestion?: string): never {
  return failFormula(reader.text, peek(reader), problem, expected, suggestion === undefined ? {} : { suggestion });
}

/** Notes how large a node is, so that no walker of the tree ever meets more than it can bear. */
export function made<E extends Expression>(reader: Reader, node: E, ...parts: readonly Expression[]): E {
  let height = 1;
  let nodes = 1;
  for (const part of parts) {
    const size = reader.sizes.get(part) ?? { height: 1, nodes: 1 };
    height = Math.max(height, size.height + 1);
    nodes += size.nodes;
  }
  if (height > TALLEST_TREE) {
    failFormulaSize("kpi/formula-too-deep", node.at, TALLEST_TREE, `at most ${TALLEST_TREE} operators in a row`);
  }
  if (nodes > LARGEST_TREE) {
    failFormulaSize(
      "kpi/formula-too-deep",
      node.at,
      LARGEST_TREE,
      `at most ${LARGEST_TREE} nodes when between is written out`,
    );
  }
  reader.sizes.set(node, { height, nodes });
  return node;
}

/** The same node with another span: parentheses belong to what they enclose. */
export function spanning(reader: Reader, node: Expression, at: Span): Expression {
  const copy = { ...node, at };
  const size = reader.sizes.get(node);
  if (size !== undefined) reader.sizes.set(copy, size);
  return copy;
}

/** Reads one level deeper; the limit keeps the stack of the reader small. */
export function deeper<T>(reader: Reader, read: () => T): T {
  if (++reader.depth > DEEPEST_NESTING) {
    failFormulaSize(
      "kpi/formula-too-deep",
      peek(reader),
      DEEPEST_NESTING,
      `at most ${DEEPEST_NESTING} levels of nesting`,
    );
  }
  const result = read();
  reader.depth--;
  return result;
}
