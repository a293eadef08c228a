/**
 * What do rules and measures look at? A workflow read once: steps as numbers, links as a graph.
 *
 * The first step of an id counts, a link into nowhere is left out; both are told by rules of the check.
 * @module
 */
import { type Digraph, digraph, reachableFrom } from "../../graph/internal.js";
import type { StepKind, Workflow, WorkflowLink, WorkflowStep } from "./workflow.js";

/** A workflow that has been read. Positions are those of the lists given. */
export interface ReadWorkflow {
  readonly workflow: Workflow;
  /** Positions of the steps that count, by node of the graph. */
  readonly stepAt: readonly number[];
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Ids that stand again, with the first place where they do. */
  readonly doubleSteps: readonly { readonly id: string; readonly position: number; readonly count: number }[];
  /** Links that name no known step. */
  readonly strangers: readonly number[];
  /** Positions of the links that count, by link of the graph. */
  readonly linkAt: readonly number[];
  readonly graph: Digraph;
  readonly kinds: readonly StepKind[];
  /** Nodes where a case begins: steps of that kind, else the first one that nothing leads to. */
  readonly starts: readonly number[];
  /** Further steps that nothing leads to. */
  readonly extraStarts: readonly number[];
  /** 1 for nodes that can be reached from a start. */
  readonly reached: Uint8Array;
  /** Nodes where a case ends: steps of that kind that can be reached, else those that nothing follows. */
  readonly finals: readonly number[];
}

/** Reads a workflow. */
export function readWorkflow(workflow: Workflow): ReadWorkflow {
  const { nodeOf, stepAt, doubleSteps } = readSteps(workflow.steps);
  const { strangers, linkAt, from, to } = readLinks(workflow.links, nodeOf);
  const graph = digraph(stepAt.length, from, to);
  const kinds = stepAt.map((position) => kindOf(workflow.steps[position]));
  const { starts, extraStarts } = startsOf(graph, kinds);
  const reached = reachableFrom(graph, starts);
  return {
    workflow,
    ...{ stepAt, nodeOf, doubleSteps, strangers, linkAt, graph, kinds, starts, extraStarts, reached },
    finals: finalsOf(graph, kinds, reached),
  };
}

/** A step without a kind is a task. */
export function kindOf(step: WorkflowStep | undefined): StepKind {
  return step?.kind ?? "task";
}

function readSteps(
  steps: readonly WorkflowStep[],
): Pick<ReadWorkflow, "stepAt" | "doubleSteps"> & { readonly nodeOf: Map<string, number> } {
  const nodeOf = new Map<string, number>();
  const stepAt: number[] = [];
  const doubles = new Map<string, { readonly id: string; readonly position: number; readonly count: number }>();
  for (let position = 0; position < steps.length; position++) {
    const { id } = steps[position] as WorkflowStep;
    if (!nodeOf.has(id)) {
      nodeOf.set(id, stepAt.length);
      stepAt.push(position);
      continue;
    }
    const known = doubles.get(id);
    doubles.set(id, known === undefined ? { id, position, count: 2 } : { ...known, count: known.count + 1 });
  }
  return { nodeOf, stepAt, doubleSteps: [...doubles.values()] };
}

function readLinks(
  links: readonly WorkflowLink[],
  nodeOf: ReadonlyMap<string, number>,
): Pick<ReadWorkflow, "strangers" | "linkAt"> & { readonly from: Int32Array; readonly to: Int32Array } {
  const strangers: number[] = [];
  const linkAt: number[] = [];
  const from = new Int32Array(links.length);
  const to = new Int32Array(links.length);
  for (let position = 0; position < links.length; position++) {
    const link = links[position] as WorkflowLink;
    const [source, target] = [nodeOf.get(link.from), nodeOf.get(link.to)];
    if (source === undefined || target === undefined) {
      strangers.push(position);
      continue;
    }
    from[linkAt.length] = source;
    to[linkAt.length] = target;
    linkAt.push(position);
  }
  return { strangers, linkAt, from: from.subarray(0, linkAt.length), to: to.subarray(0, linkAt.length) };
}

function startsOf(graph: Digraph, kinds: readonly StepKind[]): Pick<ReadWorkflow, "starts" | "extraStarts"> {
  const declared: number[] = [];
  const implicit: number[] = [];
  for (let node = 0; node < graph.count; node++) {
    if (kinds[node] === "start") declared.push(node);
    else if (incoming(graph, node) === 0) implicit.push(node);
  }
  if (declared.length > 0) return { starts: declared, extraStarts: implicit };
  return { starts: implicit.slice(0, 1), extraStarts: implicit.slice(1) };
}

function finalsOf(graph: Digraph, kinds: readonly StepKind[], reached: Uint8Array): number[] {
  const ends: number[] = [];
  const deadEnds: number[] = [];
  for (let node = 0; node < graph.count; node++) {
    if (reached[node] !== 1) continue;
    if (kinds[node] === "end") ends.push(node);
    else if (outgoing(graph, node) === 0) deadEnds.push(node);
  }
  return ends.length > 0 ? ends : deadEnds;
}

/** How many links lead into a node. */
export function incoming({ inStart }: Digraph, node: number): number {
  return (inStart[node + 1] as number) - (inStart[node] as number);
}

/** How many links lead out of a node. */
export function outgoing({ outStart }: Digraph, node: number): number {
  return (outStart[node + 1] as number) - (outStart[node] as number);
}

/** The step of a node. */
export function stepOf({ workflow, stepAt }: ReadWorkflow, node: number): WorkflowStep {
  return workflow.steps[stepAt[node] as number] as WorkflowStep;
}

/** The links out of a node, as they are given. */
export function linksOut({ workflow, linkAt, graph }: ReadWorkflow, node: number): WorkflowLink[] {
  const { outStart, outLinks } = graph;
  return [...outLinks.subarray(outStart[node], outStart[node + 1])].map(
    (link) => workflow.links[linkAt[link] as number] as WorkflowLink,
  );
}
