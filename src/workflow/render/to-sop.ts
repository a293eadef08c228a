/**
 * How is a workflow written down for a new colleague? As a standard operating procedure in Markdown.
 * @module
 */
import { type Locale, textIn } from "../../core/index.js";
import { entryOf, escapeMarkdown } from "../../core/internal.js";
import { topologicalOrder } from "../../graph/internal.js";
import { kindOf, linksOut, type ReadWorkflow, readWorkflow, stepOf } from "../definition/read-workflow.js";
import type { StepField, Workflow, WorkflowStep } from "../definition/workflow.js";
import { loopFreeTimes } from "../times/loop-free.js";
import { durationText } from "./duration-text.js";
import { roleNames } from "./role-names.js";

/**
 * Writes a workflow as a procedure in Markdown: version and dates, a table of all steps, then each step with who does it,
 * what to do, until when, with which documents and form, when it counts as done well, who hears of delays, and what comes next.
 *
 * Steps come in the order of the work; those that nothing leads to come last. Names are escaped.
 *
 * @param workflow - A workflow of the right shape. One without steps gives its head only.
 * @param locale - The language of our words and of the names.
 * @returns Markdown, ending with a line break.
 * @example
 * ```ts
 * import { en } from "opslogic/locale/en";
 * import { toSop } from "opslogic/workflow";
 *
 * const workflow = {
 *   name: "Customer feedback",
 *   version: "1.2",
 *   steps: [{ id: "reply", owner: "agent", minutes: 90, acceptance: "The customer agrees" }],
 *   links: [],
 * } as const;
 * toSop(workflow, en).split("\n").slice(0, 3); // => ["# Customer feedback", "", "- Version: 1.2"]
 * ```
 */
export function toSop(workflow: Workflow, locale: Locale): string {
  const read = readWorkflow(workflow);
  const say = speaker(read, locale);
  const steps = workOrder(read);
  const blocks = [
    [`# ${say.text(workflow.name, workflow.id ?? say.word("title"))}`],
    headLines(workflow, say),
    ...(workflow.purpose === undefined ? [] : [[`## ${say.word("purpose")}`], [say.text(workflow.purpose, "")]]),
    ...(steps.length === 0 ? [] : [[`## ${say.word("overview")}`], tableLines(read, steps, say)]),
    ...(steps.length === 0 ? [] : [[`## ${say.word("steps")}`]]),
    ...steps.map((node, at) => stepLines(read, node, `${at + 1}`, say)),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

interface Speaker {
  readonly locale: Locale;
  readonly word: (key: string) => string;
  readonly text: (text: Parameters<typeof textIn>[0], fallback: string) => string;
  readonly name: (step: WorkflowStep) => string;
  readonly role: (id: string) => string;
  /** Nothing if nobody owns the step. */
  readonly owner: (step: WorkflowStep) => string;
  /** `- Owner: Li` */
  readonly item: (key: string, text: string) => string;
  /** In the brackets of the language. */
  readonly aside: (text: string) => string;
}

function speaker({ workflow }: ReadWorkflow, locale: Locale): Speaker {
  const word = (key: string): string => entryOf(locale.words, `workflow/${key}`) ?? key;
  const text: Speaker["text"] = (given, fallback) =>
    escapeMarkdown(textIn(given, locale.language, fallback)) || escapeMarkdown(fallback);
  const roleName = roleNames(workflow, locale);
  const [open, close] = ["core/open", "core/close"].map((key) => entryOf(locale.words, key) ?? "");
  return {
    locale,
    word,
    text,
    name: ({ id, name }) => text(name, id),
    role: (id) => escapeMarkdown(roleName(id)),
    owner: ({ owner = "" }) => (owner.trim() === "" ? "" : escapeMarkdown(roleName(owner.trim()))),
    item: (key, said) => `- ${word(key)}${word("colon")}${said}`,
    aside: (said) => `${open}${said}${close}`,
  };
}

/** After the steps before it, without going around loops; what nothing leads to comes last. */
function workOrder(read: ReadWorkflow): number[] {
  const order = [...topologicalOrder(read.graph, loopFreeTimes(read)?.back)];
  const ordered = new Set(order);
  const rest = read.stepAt.map((_, node) => node).filter((node) => !ordered.has(node));
  const all = [...order, ...rest];
  return [...all.filter((node) => read.reached[node] === 1), ...all.filter((node) => read.reached[node] !== 1)];
}

function headLines(workflow: Workflow, say: Speaker): string[] {
  const { version, effectiveDate, reviewDate, slaMinutes } = workflow;
  return [
    ...(version === undefined ? [] : [say.item("version", escapeMarkdown(version))]),
    ...(effectiveDate === undefined ? [] : [say.item("effective", escapeMarkdown(effectiveDate))]),
    ...(reviewDate === undefined ? [] : [say.item("review", escapeMarkdown(reviewDate))]),
    ...(slaMinutes === undefined ? [] : [say.item("sla", durationText(slaMinutes, say.locale))]),
  ];
}

function tableLines(read: ReadWorkflow, steps: readonly number[], say: Speaker): string[] {
  const heads = ["number", "step", "owner", "time", "deadline", "next"].map(say.word);
  const numbers = new Map(steps.map((node, at) => [stepOf(read, node).id, `${at + 1}`]));
  const rows = steps.map((node, at) => {
    const step = stepOf(read, node);
    const next = [...new Set(linksOut(read, node).map(({ to }) => numbers.get(to) ?? ""))].join(", ");
    return [
      `${at + 1}`,
      say.name(step),
      say.owner(step),
      step.minutes === undefined ? "" : durationText(step.minutes, say.locale),
      step.deadlineMinutes === undefined ? "" : durationText(step.deadlineMinutes, say.locale),
      next,
    ];
  });
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

function stepLines(read: ReadWorkflow, node: number, number: string, say: Speaker): string[] {
  const step = stepOf(read, node);
  const { minutes, deadlineMinutes, resources = [], instruction, acceptance, escalation } = step;
  const items = [
    ...(say.owner(step) === "" ? [] : [say.item("owner", say.owner(step))]),
    ...(instruction === undefined ? [] : [say.item("instruction", say.text(instruction, ""))]),
    ...(minutes === undefined ? [] : [say.item("time", durationText(minutes, say.locale))]),
    ...(deadlineMinutes === undefined ? [] : [say.item("deadline", durationText(deadlineMinutes, say.locale))]),
    ...(resources.length === 0 ? [] : [say.item("resources", resources.map(escapeMarkdown).join(say.word("comma")))]),
    ...documentLines(step, say),
    ...(step.form === undefined
      ? []
      : [say.item("form", step.form.map((field) => fieldText(field, say)).join(say.word("comma")))]),
    ...(acceptance === undefined ? [] : [say.item("acceptance", say.text(acceptance, ""))]),
    ...(escalation === undefined ? [] : [say.item("escalation", say.role(escalation.to))]),
    ...nextLines(read, node, say),
  ];
  return [`### ${number}. ${say.name(step)}${say.aside(say.word(`kind-${kindOf(step)}`))}`, "", ...items];
}

/** Neither spaces, control signs, halves of pairs and marks that turn the writing, nor what could end the link. */
const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}\p{Cf}\p{Cs}<>()[\]\\"'`|]+$/u;

/** A document that can be reached by a web address becomes a link; another address stays text. */
function documentLines({ documents = [] }: WorkflowStep, say: Speaker): string[] {
  if (documents.length === 0) return [];
  const texts = documents.map(({ name, href }) => {
    const label = say.text(name, "");
    if (href === undefined) return label;
    return WEB_ADDRESS.test(href) ? `[${label}](${href})` : `${label}${say.aside(escapeMarkdown(href))}`;
  });
  return [say.item("documents", texts.join(say.word("comma")))];
}

function fieldText({ id, name, required }: StepField, say: Speaker): string {
  return `${say.text(name, id)}${required === true ? say.aside(say.word("required")) : ""}`;
}

function nextLines(read: ReadWorkflow, node: number, say: Speaker): string[] {
  const links = linksOut(read, node);
  if (links.length === 0) return [];
  const texts = links.map(({ to, condition }) => {
    const target = say.name(stepOf(read, read.nodeOf.get(to) ?? node));
    const when = say.text(condition, "");
    return when === "" ? target : `${when}${say.word("then")}${target}`;
  });
  return [say.item("next", texts.join(say.word("semicolon")))];
}
