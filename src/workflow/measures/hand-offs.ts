/**
 * How often does work change hands, and where does it go back and forth?
 * @module
 */
import { componentsOf, digraph } from "../../graph/internal.js";
import { type ReadWorkflow, stepOf } from "../definition/read-workflow.js";

/** How often work goes from one role to another. */
export interface HandOff {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Three tasks that follow each other, between which work goes to another role and comes back. */
export interface PingPong {
  readonly role: string;
  readonly other: string;
  /** The task in the middle. */
  readonly step: string;
}

/** The role that owns a step; `null` if nobody does. */
export function ownerOf(read: ReadWorkflow, node: number): string | null {
  const owner = stepOf(read, node).owner?.trim() ?? "";
  return owner === "" ? null : owner;
}

/** For each link into a step with an owner, every other role that the work can come from, once. */
export function handOffsOf(read: ReadWorkflow): HandOff[] {
  const { from, to } = read.graph;
  const giversAt = giversWithoutOwner(read);
  const counts = new Map<string, Map<string, number>>();
  for (let link = 0; link < from.length; link++) {
    const source = from[link] as number;
    const [giver, taker] = [ownerOf(read, source), ownerOf(read, to[link] as number)];
    if (taker === null) continue;
    for (const role of giver === null ? giversAt(source) : [giver]) {
      if (role === taker) continue;
      const takers = counts.get(role) ?? new Map<string, number>();
      counts.set(role, takers.set(taker, (takers.get(taker) ?? 0) + 1));
    }
  }
  const list = [...counts].flatMap(([giver, takers]) =>
    [...takers].map(([taker, count]) => ({ from: giver, to: taker, count })),
  );
  return list.sort((a, b) => b.count - a.count);
}

const NOBODY: ReadonlySet<string> = new Set();

/** From whom work comes to a step that nobody owns, through others that nobody owns. */
function giversWithoutOwner(read: ReadWorkflow): (node: number) => ReadonlySet<string> {
  const { graph } = read;
  const links = [...graph.from.keys()].filter((link) => ownerOf(read, graph.to[link] as number) === null);
  const passed = links.filter((link) => ownerOf(read, graph.from[link] as number) === null);
  const ends = (side: Int32Array): Int32Array => Int32Array.from(passed, (link) => side[link] as number);
  const { of, count } = componentsOf(digraph(graph.count, ends(graph.from), ends(graph.to)));
  const into: number[][] = Array.from({ length: count }, () => []);
  for (const link of links) {
    const [source, target] = [graph.from[link] as number, graph.to[link] as number];
    if (of[source] !== of[target]) into[of[target] as number]?.push(source);
  }
  const givers = new Array<ReadonlySet<string>>(count).fill(NOBODY);
  // A link between components leads to a lower number.
  for (let component = count - 1; component >= 0; component--) {
    const sources = into[component] ?? [];
    const from = (node: number): ReadonlySet<string> => {
      const owner = ownerOf(read, node);
      return owner === null ? (givers[of[node] as number] ?? NOBODY) : new Set([owner]);
    };
    // One way in, as in most gateways: the same set serves, so that a long row of them costs nothing.
    if (sources.length === 1) givers[component] = from(sources[0] as number);
    else if (sources.length > 1) givers[component] = new Set(sources.flatMap((node) => [...from(node)]));
  }
  return (node) => givers[of[node] as number] ?? NOBODY;
}

/** As the rule `workflow/ping-pong` has it: tasks that follow each other directly. */
export function pingPongOf(read: ReadWorkflow): PingPong[] {
  const { graph } = read;
  const found: PingPong[] = [];
  const taskOwner = (node: number): string | null => (read.kinds[node] === "task" ? ownerOf(read, node) : null);
  for (let node = 0; node < graph.count; node++) {
    const other = taskOwner(node);
    if (other === null) continue;
    const givers = new Set<string>();
    for (const link of graph.inLinks.subarray(graph.inStart[node], graph.inStart[node + 1])) {
      const giver = taskOwner(graph.from[link] as number);
      if (giver !== null && giver !== other) givers.add(giver);
    }
    const back = new Set<string>();
    for (const link of graph.outLinks.subarray(graph.outStart[node], graph.outStart[node + 1])) {
      const taker = taskOwner(graph.to[link] as number);
      if (taker !== null && givers.has(taker)) back.add(taker);
    }
    for (const role of back) found.push({ role, other, step: stepOf(read, node).id });
  }
  return found;
}
