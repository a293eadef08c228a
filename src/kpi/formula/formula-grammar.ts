/**
 * The grammar of formulas: one function for each of its rules.
 *
 * From loosest to tightest: `or`, `and`, `not`, one comparison (`=`, `<>`, `<`, `<=`, `>`, `>=`,
 * `in`, `between`, `is null`), `+ -`, `* /`, sign. It is written out in docs/modules/kpi-formulas.md.
 * @module
 */
import { fitArguments, refuseWhere } from "../measures/arguments.js";
import { nearestAmong } from "../model/nearest.js";
import type { BinaryOperator, Expression, Span } from "./expression.js";
import { failFormula } from "./formula-problem.js";
import {
  atSign,
  atWord,
  deeper,
  fail,
  made,
  need,
  peek,
  type Reader,
  spanning,
  take,
  takeWord,
} from "./formula-reader.js";
import { FUNCTIONS, findFunction } from "./functions.js";
import { percentText, type Token } from "./tokens.js";

function binary(reader: Reader, operator: BinaryOperator, left: Expression, right: Expression, at?: Span): Expression {
  const span = at ?? { start: left.at.start, end: right.at.end };
  return made(reader, { kind: "binary", operator, left, right, at: span }, left, right);
}

/** Reads one expression, as far as it goes. */
export function readExpression(reader: Reader): Expression {
  let left = readAnd(reader);
  while (takeWord(reader, "or")) left = binary(reader, "or", left, readAnd(reader));
  return left;
}

function readAnd(reader: Reader): Expression {
  let left = readNot(reader);
  while (takeWord(reader, "and")) left = binary(reader, "and", left, readNot(reader));
  return left;
}

function readNot(reader: Reader): Expression {
  const { start } = peek(reader);
  if (!takeWord(reader, "not")) return readComparison(reader);
  return negated(
    reader,
    deeper(reader, () => readNot(reader)),
    start,
  );
}

function negated(reader: Reader, operand: Expression, start: number): Expression {
  return made(reader, { kind: "not", operand, at: { start, end: operand.at.end } }, operand);
}

const COMPARISONS = ["=", "<>", "<", "<=", ">", ">="] as const;

function readComparison(reader: Reader): Expression {
  const left = readSum(reader);
  let result = left;
  if (atSign(reader, ...COMPARISONS)) {
    const operator = take(reader).value as BinaryOperator;
    result = binary(reader, operator, left, readSum(reader));
  } else if (takeWord(reader, "is")) {
    const not = takeWord(reader, "not");
    if (!atWord(reader, "null")) fail(reader, "null-expected", not ? "null" : "null or not null");
    const at = { start: left.at.start, end: take(reader).end };
    result = made(reader, { kind: "isNull", operand: left, negated: not, at }, left);
  } else {
    const not = takeWord(reader, "not");
    if (takeWord(reader, "in")) result = readIn(reader, left, not);
    else if (takeWord(reader, "between")) result = readBetween(reader, left, not);
    else if (not) fail(reader, "operator-expected", "in or between after not");
  }
  if (result !== left && atSign(reader, ...COMPARISONS)) {
    fail(reader, "chained-comparison", "and or or: comparisons cannot be chained");
  }
  return result;
}

function readIn(reader: Reader, operand: Expression, not: boolean): Expression {
  need(reader, "(", "list-expected", "a list in parentheses");
  const list: Expression[] = [];
  do list.push(deeper(reader, () => readExpression(reader)));
  while (atSign(reader, ",") && take(reader));
  const { end } = need(reader, ")", "closing-expected", "a comma or a closing parenthesis");
  return made(
    reader,
    { kind: "in", operand, list, negated: not, at: { start: operand.at.start, end } },
    operand,
    ...list,
  );
}

function readBetween(reader: Reader, operand: Expression, not: boolean): Expression {
  const low = readSum(reader);
  if (!takeWord(reader, "and")) fail(reader, "and-expected", "and, between the two ends");
  const high = readSum(reader);
  const at = { start: operand.at.start, end: high.at.end };
  const inside = binary(
    reader,
    "and",
    binary(reader, ">=", operand, low, at),
    binary(reader, "<=", operand, high, at),
    at,
  );
  return not ? negated(reader, inside, at.start) : inside;
}

function readSum(reader: Reader): Expression {
  let left = readProduct(reader);
  while (atSign(reader, "+", "-"))
    left = binary(reader, take(reader).value as BinaryOperator, left, readProduct(reader));
  return left;
}

function readProduct(reader: Reader): Expression {
  let left = readSigned(reader);
  while (atSign(reader, "*", "/"))
    left = binary(reader, take(reader).value as BinaryOperator, left, readSigned(reader));
  return left;
}

function readSigned(reader: Reader): Expression {
  if (!atSign(reader, "+", "-")) return readPrimary(reader);
  const { value, start } = take(reader);
  const operand = deeper(reader, () => readSigned(reader));
  if (value === "+") return operand;
  return made(reader, { kind: "negate", operand, at: { start, end: operand.at.end } }, operand);
}

function readPrimary(reader: Reader): Expression {
  const token = peek(reader);
  const at = { start: token.start, end: token.end };
  if (token.kind === "number") {
    reader.at++;
    if (!atSign(reader, "%")) return { kind: "number", value: token.value, at };
    return { kind: "number", value: percentText(token.value), at: { start: token.start, end: take(reader).end } };
  }
  if (token.kind === "text") {
    reader.at++;
    return { kind: "text", value: token.value, at };
  }
  if (token.kind === "name") return readName(reader, token);
  if (takeWord(reader, "true") || takeWord(reader, "false"))
    return { kind: "boolean", value: token.value === "true", at };
  if (takeWord(reader, "null")) return { kind: "null", at };
  if (atSign(reader, "(")) {
    reader.at++;
    const inner = deeper(reader, () => readExpression(reader));
    const { end } = need(reader, ")", "closing-expected", "an operator or a closing parenthesis");
    return spanning(reader, inner, { start: token.start, end });
  }
  return fail(reader, "value-expected", "a value: a number, a text, a name, a function or a parenthesis");
}

function readName(reader: Reader, token: Token & { readonly kind: "name" }): Expression {
  reader.at++;
  if (atSign(reader, "(")) {
    if (token.quoted) fail(reader, "operator-expected", "an operator: functions are written without brackets");
    return readCall(reader, token);
  }
  if (!atSign(reader, "."))
    return { kind: "name", table: null, name: token.value, at: { start: token.start, end: token.end } };
  reader.at++;
  const column = peek(reader);
  // After the point a keyword is a name like any other.
  if (column.kind !== "name" && column.kind !== "keyword") fail(reader, "name-expected", "the name of a column");
  reader.at++;
  const written = column.kind === "name" ? column.value : reader.text.slice(column.start, column.end);
  return { kind: "name", table: token.value, name: written, at: { start: token.start, end: column.end } };
}

const nearestFunction = nearestAmong(FUNCTIONS.map((entry) => entry.name));

function readCall(reader: Reader, name: Token & { readonly kind: "name" }): Expression {
  let entry = findFunction(name.value);
  if (entry === undefined) {
    const suggestion = nearestFunction(name.value) ?? undefined;
    return failFormula(reader.text, name, "unknown-function", "the name of a function", {
      suggestion,
      function: name.value,
    });
  }
  reader.at++;
  const args: Expression[] = [];
  let where: Expression | null = null;
  // As in SQL: count(*) counts rows, count(distinct x) counts different values.
  if (entry.name === "count" && atSign(reader, "*")) reader.at++;
  else if (entry.name === "count" && distinctFollows(reader)) entry = findFunction("countDistinct") ?? entry;
  if (!atSign(reader, ")") && !atWord(reader, "where")) {
    do args.push(deeper(reader, () => readExpression(reader)));
    while (atSign(reader, ",") && take(reader));
  }
  const { start } = peek(reader);
  if (takeWord(reader, "where")) {
    if (entry.group !== "aggregate") refuseWhere(reader.text, entry, { start, end: start + 5 });
    where = deeper(reader, () => readExpression(reader));
  }
  const { end } = need(reader, ")", "closing-expected", "an operator, a comma or a closing parenthesis");
  const at = { start: name.start, end };
  const parts = where === null ? args : [...args, where];
  return made(
    reader,
    { kind: "call", name: entry.name, args: fitArguments(reader.text, entry, args, at), where, at },
    ...parts,
  );
}

/** `distinct` is a column of that name unless the argument begins after it. */
function distinctFollows(reader: Reader): boolean {
  const word = peek(reader);
  const next = reader.tokens[reader.at + 1];
  if (word.kind !== "name" || word.quoted || word.value.toLowerCase() !== "distinct") return false;
  if (next?.kind !== "name" && !(next?.kind === "sign" && next.value === "(")) return false;
  reader.at++;
  return true;
}
