/**
 * An explanation in words: one sentence, or the full tree.
 * @module
 */
import { DEPTH_LIMIT, type Explanation, type ExplanationLabels, type ExplanationNode } from "./explanation.js";
import { format, isMoney } from "./format.js";
import { entryOf, type Locale } from "./locale.js";
import { isOperation, nameIn, operationText, stepText, valueText } from "./step-text.js";
import { cleanData, oneLine } from "./text.js";

/**
 * `Margin 9.80% = Profit 27,448.726 ÷ Revenue 280,054.067`: the figure, and one level of how it came about.
 */
export function explanationSentence(explanation: Explanation, locale: Locale): string {
  const { root } = explanation;
  const how = isOperation(root)
    ? operationText(root, locale)
    : facts(root, locale).join(word(locale, "core/separator"));
  const notes = notesText(explanation, locale);
  const tail = notes === "" ? "" : aside(locale, notes);
  // A reason is a sentence of its own: it does not equal the operation behind it.
  if (explanation.figure.value === null)
    return headline(explanation, locale) + (how === "" ? "" : aside(locale, how)) + tail;
  return `${headline(explanation, locale)}${how === "" ? "" : ` = ${how}`}${tail}`;
}

/** The whole tree, a line for each step: what it comes to, how, from which rows. */
export function explanationTree(explanation: Explanation, locale: Locale): string {
  const where = [explanation.period ?? "", ...membersOf(explanation, locale)]
    .map(oneLine)
    .filter((part) => part !== "");
  const { root } = explanation;
  const title =
    headline(explanation, locale) +
    (explanation.figure.value === null ? "" : currencyOf(explanation.unit)) +
    (where.length === 0 ? "" : aside(locale, where.join(word(locale, "core/separator"))));
  const lines = [title];
  if (isOperation(root)) lines.push(`  = ${operationText(root, locale)}`);
  if (facts(root, locale).length > 0) lines.push(`  [${facts(root, locale).join(word(locale, "core/separator"))}]`);
  if (isOperation(root)) for (const operand of root.operands) addLines(operand, 1, lines, locale);
  const notes = notesText(explanation, locale);
  if (notes !== "") lines.push(word(locale, "core/notes") + notes);
  for (const { code, data = {} } of explanation.footnotes ?? []) {
    lines.push(oneLine(entryOf(locale.footnotes, code)?.(cleanData(data)) ?? code));
  }
  return lines.join("\n");
}

/** The words of a note. */
export function noteText(note: string, locale: Locale): string {
  return entryOf(locale.notes, note) ?? oneLine(note);
}

function headline({ name, unit, figure }: Explanation, locale: Locale): string {
  const value = valueText(figure, unit, locale);
  const called = nameIn(name, locale);
  if (called === "") return value;
  return called + (figure.value === null ? word(locale, "core/colon") : " ") + value;
}

function addLines(node: ExplanationNode, depth: number, lines: string[], locale: Locale): void {
  if (depth > DEPTH_LIMIT) return;
  const told = facts(node, locale);
  const named = nameIn(node.name, locale) !== "";
  if (named || told.length > 0) {
    const how = isOperation(node) ? ` = ${operationText(node, locale)}` : "";
    const source = told.length > 0 ? ` [${told.join(word(locale, "core/separator"))}]` : "";
    lines.push(
      "  ".repeat(depth) + stepText(node, locale) + (node.op === "missing" ? "" : currencyOf(node.unit)) + how + source,
    );
  }
  // What has no name was written out in the line of its parent.
  const inner = named || told.length > 0 ? depth + 1 : depth;
  if (isOperation(node)) for (const operand of node.operands) addLines(operand, inner, lines, locale);
}

/** Formula, table, rows and days of a step. */
function facts(node: ExplanationLabels, locale: Locale): readonly string[] {
  const told: string[] = [];
  if (node.formula !== undefined) told.push(oneLine(node.formula));
  if (node.table !== undefined) told.push(oneLine(node.table));
  if (node.rows !== undefined) {
    const count = format(node.rows, { locale, places: 0 });
    told.push(node.rows === 1 ? word(locale, "core/row") : word(locale, "core/rows").replace("{count}", count));
  }
  if (node.range !== undefined) {
    const { start, endExclusive } = node.range;
    const last = dayBefore(endExclusive);
    const text = word(locale, "core/range");
    told.push(oneLine(text.replace("{start}", () => start).replace("{end}", () => last)));
  }
  return told;
}

function membersOf({ members = {} }: Explanation, locale: Locale): readonly string[] {
  return Object.entries(members).map(
    ([dimension, member]) => dimension + word(locale, "core/colon") + (member ?? word(locale, "core/null-member")),
  );
}

function notesText({ figure }: Explanation, locale: Locale): string {
  return figure.notes.map((note) => noteText(note, locale)).join(word(locale, "core/separator"));
}

/** Money is written without a sign inside the tree; the currency is named behind it. */
function currencyOf(unit: string | undefined): string {
  return isMoney(unit) ? ` ${oneLine(unit ?? "")}` : "";
}

function aside(locale: Locale, text: string): string {
  return word(locale, "core/open") + text + word(locale, "core/close");
}

function word(locale: Locale, key: string): string {
  return entryOf(locale.words, key) ?? key;
}

/** The last day of a range, for people: they count it in. */
function dayBefore(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : new Date(at - 86_400_000).toISOString().slice(0, 10);
}
