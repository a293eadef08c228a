/**
 * What do rules and measures look at? A workflow read once: steps as numbers, links as a graph.
 *
 * The first step of an id counts, a link into nowhere and one that repeats another word for word are left out; rules of
 * the check tell of all three.
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
  /** Links between two steps that a link before them joins already, one for each such pair. */
  readonly repeats: readonly number[];
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
  const { strangers, ...known } = readLinks(workflow.links, nodeOf);
  const { repeats, linkAt, graph } = withoutRepeats(workflow.links, stepAt.length, known);
  const kinds = stepAt.map((position) => kindOf(workflow.steps[position]));
  const { starts, extraStarts } = startsOf(graph, kinds);
  const reached = reachableFrom(graph, starts);
  return {
    workflow,
    ...{ stepAt, nodeOf, doubleSteps, strangers, repeats, linkAt, graph, kinds, starts, extraStarts, reached },
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

/** Links by position in the list, and the nodes that they join. */
interface KnownLinks {
  readonly linkAt: readonly number[];
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function readLinks(
  links: readonly WorkflowLink[],
  nodeOf: ReadonlyMap<string, number>,
): KnownLinks & Pick<ReadWorkflow, "strangers"> {
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

/** A link written twice is one way, and splits nothing; with another condition or probability it is a way of its own. */
function withoutRepeats(
  links: readonly WorkflowLink[],
  count: number,
  { linkAt, from, to }: KnownLinks,
): Pick<ReadWorkflow, "repeats" | "linkAt" | "graph"> {
  const graph = digraph(count, from, to);
  const first = new Int32Array(count).fill(-1);
  const told = new Int32Array(count).fill(-1);
  const repeats: number[] = [];
  const said = new Set<string>();
  const dropped = new Uint8Array(linkAt.length);
  const saidBefore = (link: number): boolean => {
    const { condition = null, probability } = links[linkAt[link] as number] ?? {};
    const words = JSON.stringify([from[link], to[link], condition, String(probability)]);
    const known = said.has(words);
    said.add(words);
    return known;
  };
  let kept = linkAt.length;
  for (let node = 0; node < count; node++) {
    for (let place = graph.outStart[node] as number; place < (graph.outStart[node + 1] as number); place++) {
      const link = graph.outLinks[place] as number;
      const target = to[link] as number;
      const before = first[target] as number;
      if (before === -1 || from[before] !== node) {
        first[target] = link;
        continue;
      }
      if (told[target] !== node) {
        told[target] = node;
        repeats.push(linkAt[link] as number);
        saidBefore(before);
      }
      if (!saidBefore(link)) continue;
      dropped[link] = 1;
      kept--;
    }
  }
  if (kept === linkAt.length) return { repeats, linkAt, graph };
  const left = (_: number, link: number): boolean => dropped[link] !== 1;
  return { repeats, linkAt: linkAt.filter(left), graph: digraph(count, from.filter(left), to.filter(left)) };
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
