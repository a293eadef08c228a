/**
 * One step of an explanation in words: its name and value, and the operation it is made by.
 * @module
 */

import { type ExplanationLabels, type ExplanationNode, operandOf } from "./explanation.js";
import { format, isMoney } from "./format.js";
import { decimalOfFraction, textOfFraction } from "./fraction.js";
import { entryOf, type Locale } from "./locale.js";
import type { Measured } from "./measured.js";
import type { Operand, OperationName } from "./operation.js";
import { oneLine, type Text, textIn } from "./text.js";

const SIGNS: Readonly<Partial<Record<OperationName, string>>> = {
  add: " + ",
  subtract: " − ",
  multiply: " × ",
  divide: " ÷ ",
  equal: " = ",
  notEqual: " ≠ ",
  less: " < ",
  lessOrEqual: " ≤ ",
  greater: " > ",
  greaterOrEqual: " ≥ ",
};

/** Unnamed operations are written out inside their parent down to here; below, by their value. */
const NESTING = 3;

type OperationNode = Extract<ExplanationNode, { readonly operands: readonly ExplanationNode[] }>;

/** True for a step that is an operation over others. */
export function isOperation(node: ExplanationNode): node is OperationNode {
  return "operands" in node;
}

/** A name on one line, or nothing. */
export function nameIn(name: Text | undefined, locale: Locale): string {
  return oneLine(textIn(name, locale.language, ""));
}

/** The name of a step with the days it looks at: `Revenue a year ago`. */
export function calledIn({ name, window }: ExplanationLabels, locale: Locale): string {
  const plain = nameIn(name, locale);
  if (plain === "" || window === undefined) return plain;
  const { previous = 0, yearsAgo = 0, toDate, rolling } = window;
  let called = plain;
  const put = (key: string, count = 1): void => {
    const words = entryOf(locale.words, count === 1 ? key : `${key}-many`) ?? entryOf(locale.words, key) ?? "{name}";
    called = words.replace("{count}", () => format(count, { locale })).replace("{name}", () => called);
  };
  if (toDate !== undefined) put(`core/to-date-${toDate}`);
  if (rolling !== undefined) put(`core/rolling-${rolling.grain}`, rolling.count);
  if (previous > 0) put("core/previous", previous);
  if (yearsAgo > 0) put("core/year-ago", yearsAgo);
  return called;
}

/**
 * A number as a step shows it: a percent with two places, money and bare numbers with the digits
 * they have, up to four, and without the currency's sign: the sentence names what it is about.
 */
export function valueText(value: Measured, unit: string | undefined, locale: Locale): string {
  return format(value, { locale, unit: isMoney(unit) ? undefined : unit, bounds: true });
}

/** `Profit 27,448.726`: what a step is called and comes to. */
export function stepText(node: ExplanationNode, locale: Locale): string {
  const name = calledIn(node, locale);
  const operand = operandOf(node, "render");
  const value = operandText(operand, node.unit, locale);
  if (name === "") return value.trim();
  // A reason stands in brackets, which come with the space that the language wants before them.
  return "reason" in operand ? name + value : `${name} ${value}`;
}

/** `Profit 27,448.726 ÷ Revenue 280,054.067`: the operation of a step, one level of it. */
export function operationText(node: OperationNode, locale: Locale, nesting: number = NESTING): string {
  const parts = node.operands.map((operand) => partText(operand, locale, nesting));
  const sign = entryOf(SIGNS, node.op);
  if (sign !== undefined) return parts.map(inBrackets).join(sign);
  if (node.op === "negate") return `−${parts.map(inBrackets).join("")}`;
  if (node.op === "absolute") return `|${bare(parts)}|`;
  if (node.op === "growth") {
    const [current = "", base = ""] = parts.map(inBrackets);
    return `(${current} − ${base}) ÷ |${base}|`;
  }
  const joins = node.op === "and" || node.op === "or" || node.op === "not";
  const words = entryOf(locale.operations, node.op);
  return words?.(joins ? parts.map(inBrackets) : parts.map((part) => part.text)) ?? `${node.op}(${bare(parts)})`;
}

interface Part {
  readonly text: string;
  /** Must stand in brackets beside a sign. */
  readonly loose: boolean;
}

function partText(node: ExplanationNode, locale: Locale, nesting: number): Part {
  if (isOperation(node) && nameIn(node.name, locale) === "" && nesting > 0) {
    const closed = entryOf(SIGNS, node.op) === undefined && node.op !== "negate" && node.op !== "growth";
    return { text: operationText(node, locale, nesting - 1), loose: !closed || node.op === "and" || node.op === "or" };
  }
  const text = stepText(node, locale);
  return { text, loose: text.startsWith("-") };
}

function inBrackets({ text, loose }: Part): string {
  return loose ? `(${text})` : text;
}

function bare(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join(", ");
}

function operandText(operand: Operand, unit: string | undefined, locale: Locale): string {
  const word = (key: string): string => entryOf(locale.words, key) ?? key;
  if ("truth" in operand) {
    return word(operand.truth === null ? "core/unknown" : operand.truth ? "core/true" : "core/false");
  }
  if ("reason" in operand) {
    const reason = entryOf(locale.reasons, operand.reason) ?? oneLine(operand.reason);
    return word("core/open") + reason + word("core/close");
  }
  // A quotient need not end: 34 digits are plenty for what is shown.
  const exact = textOfFraction(operand);
  return valueText(exact.includes("/") || exact.length > 300 ? decimalOfFraction(operand) : exact, unit, locale);
}
