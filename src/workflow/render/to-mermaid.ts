/**
 * How does a workflow look? As a Mermaid flowchart, with a lane for each owner.
 * @module
 */
import { type Locale, textIn } from "../../core/index.js";
import { entryOf, escapeMermaid } from "../../core/internal.js";
import { kindOf, readWorkflow, stepOf } from "../definition/read-workflow.js";
import type { StepKind, Workflow, WorkflowLink, WorkflowStep } from "../definition/workflow.js";
import { roleNames } from "./role-names.js";

/** What stands around the label of a step of each kind. */
const SHAPES: Readonly<Record<StepKind, readonly [string, string]>> = {
  start: ["([", "])"],
  task: ["[", "]"],
  decision: ["{", "}"],
  parallel: ["{{", "}}"],
  end: ["([", "])"],
};

/**
 * Draws a workflow as a Mermaid flowchart: a subgraph for each owner, labels on the links that have a condition.
 *
 * Steps are named `n0`, `n1`, ... in the text, and labels are escaped: no name can break the drawing or add to it. Links that
 * name no step, and further steps of the same id, are left out; `checkWorkflow` tells of them.
 *
 * @param workflow - A workflow of the right shape. An empty one gives an empty chart.
 * @param locale - Which texts of names are taken, and the word for minutes.
 * @returns The text of the chart, ending with a line break.
 * @example
 * ```ts
 * import { en } from "opslogic/locale/en";
 * import { toMermaid } from "opslogic/workflow";
 *
 * const workflow = {
 *   steps: [{ id: "in", kind: "start", name: "Received" }, { id: "reply", owner: "agent", minutes: 40 }],
 *   links: [{ from: "in", to: "reply" }],
 *   roles: [{ id: "agent", name: "Service agent" }],
 * } as const;
 * toMermaid(workflow, en).split("\n").slice(0, 3);
 * // => ["flowchart TD", "  n0([\"Received\"])", "  subgraph lane0[\"Service agent\"]"]
 * ```
 */
export function toMermaid(workflow: Workflow, locale: Locale): string {
  const read = readWorkflow(workflow);
  const named = (step: WorkflowStep): string => textIn(step.name, locale.language, step.id);
  const box = (node: number): string => {
    const step = stepOf(read, node);
    const [open, close] = Object.hasOwn(SHAPES, kindOf(step)) ? SHAPES[kindOf(step)] : SHAPES.task;
    const minutes = step.minutes === undefined ? "" : `<br/>${step.minutes} ${word(locale, "workflow/minutes")}`;
    return `n${node}${open}"${labelText(named(step))}${minutes}"${close}`;
  };
  const lanes = new Map<string, number[]>();
  const lines = ["flowchart TD"];
  read.stepAt.forEach((_, node) => {
    const owner = (stepOf(read, node).owner ?? "").trim();
    const lane = lanes.get(owner);
    if (owner === "") lines.push(`  ${box(node)}`);
    else if (lane === undefined) lanes.set(owner, [node]);
    else lane.push(node);
  });
  const roleName = roleNames(workflow, locale);
  [...lanes].forEach(([owner, nodes], lane) => {
    lines.push(
      `  subgraph lane${lane}["${labelText(roleName(owner))}"]`,
      ...nodes.map((node) => `    ${box(node)}`),
      "  end",
    );
  });
  read.linkAt.forEach((position, link) => {
    const { condition, probability } = workflow.links[position] as WorkflowLink;
    const parts = [
      ...(condition === undefined ? [] : [textIn(condition, locale.language, "")]),
      ...(probability === undefined ? [] : [percent(probability)]),
    ];
    const text = parts.length === 0 ? "" : `|"${labelText(parts.join(" "))}"|`;
    lines.push(`  n${read.graph.from[link] as number} -->${text} n${read.graph.to[link] as number}`);
  });
  return `${lines.join("\n")}\n`;
}

/** A label must not be empty. */
function labelText(text: string): string {
  return escapeMermaid(text) || " ";
}

/** Our word of a key. */
function word(locale: Locale, key: string): string {
  return entryOf(locale.words, key) ?? key;
}

function percent(probability: number): string {
  return `${Number((probability * 100).toPrecision(6))}%`;
}
