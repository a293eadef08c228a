/**
 * Can every loop be left, and does somebody decide when?
 * @module
 */
import type { Place } from "../../core/index.js";
import { type WorkflowRule, type WorkflowSubject, workflowRule } from "../check/subject.js";
import { stepOf } from "../definition/read-workflow.js";

/** So many steps of a loop are named in the data; the place names them all. */
const NAMED = 20;

export const cycleWithoutExit: WorkflowRule = workflowRule(
  "workflow/cycle-without-exit",
  "WF022",
  "error",
  "steps",
  (subject, report) => {
    for (const { nodes, exits, hasEnd } of loopsOf(subject)) {
      if (exits.length === 0 && !hasEnd) report(loopPlace(subject, nodes), loopData(subject, nodes));
    }
  },
);

export const cycleWithoutDecision: WorkflowRule = workflowRule(
  "workflow/cycle-without-decision",
  "WF023",
  "warning",
  "steps",
  (subject, report) => {
    for (const { nodes, exits } of loopsOf(subject)) {
      if (exits.length === 0 || exits.some((node) => subject.kinds[node] === "decision")) continue;
      report(loopPlace(subject, nodes), loopData(subject, nodes));
    }
  },
);

interface Loop {
  readonly nodes: readonly number[];
  /** Nodes with a link that leaves the loop. */
  readonly exits: readonly number[];
  readonly hasEnd: boolean;
}

/** The strongly connected components that can be gone around. */
function loopsOf({ graph, kinds, components }: WorkflowSubject): Loop[] {
  const { of, count } = components();
  const size = new Int32Array(count);
  for (const component of of) size[component] = (size[component] as number) + 1;
  const loops = new Map<number, { nodes: number[]; exits: number[]; hasEnd: boolean; around: boolean }>();
  for (let node = 0; node < graph.count; node++) {
    const component = of[node] as number;
    let [leaves, around] = [false, (size[component] as number) > 1];
    for (let place = graph.outStart[node] as number; place < (graph.outStart[node + 1] as number); place++) {
      const target = graph.to[graph.outLinks[place] as number] as number;
      if (of[target] !== component) leaves = true;
      if (target === node) around = true;
    }
    if (!around) continue;
    const loop = loops.get(component) ?? { nodes: [], exits: [], hasEnd: false, around };
    loop.nodes.push(node);
    if (leaves) loop.exits.push(node);
    loop.hasEnd ||= kinds[node] === "end";
    loops.set(component, loop);
  }
  return [...loops.values()];
}

function idsOf(subject: WorkflowSubject, nodes: readonly number[]): string[] {
  return nodes.map((node) => stepOf(subject, node).id).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The first step of the loop; all of them by name, joined by plus signs. */
function loopPlace(subject: WorkflowSubject, nodes: readonly number[]): Place {
  return {
    path: ["steps", subject.stepAt[nodes[0] as number] as number],
    ids: { steps: idsOf(subject, nodes).join("+") },
  };
}

function loopData(
  subject: WorkflowSubject,
  nodes: readonly number[],
): { readonly steps: readonly string[]; readonly count: number } {
  return { steps: idsOf(subject, nodes).slice(0, NAMED), count: nodes.length };
}
