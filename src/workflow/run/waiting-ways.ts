/**
 * Which ways wait at joins, and is a join complete? A way from each step before it, each used up once.
 * @module
 */
import { type ReadWorkflow, stepOf } from "../definition/read-workflow.js";
import type { WaitingWay } from "./case-state.js";

/** The ways that wait in a case. Changes while an event is worked on, and never what was handed in. */
export interface WaitingWays {
  /** Lets a way wait at a join; whether the join is complete by it, in which case its ways are used up. */
  readonly arrive: (node: number, from: string) => boolean;
  /** Uses up a way from each step before a join, if all have come. */
  readonly use: (node: number) => boolean;
  /** What waits, in the order of coming. */
  readonly list: () => WaitingWay[];
}

interface Join {
  /** Steps that a way has to come from. */
  readonly needed: ReadonlySet<string>;
  /** Places in the list, by the step that the way comes from. */
  readonly come: Map<string, number[]>;
}

/** Whether a step waits for several others. */
export function isJoin(read: ReadWorkflow, node: number): boolean {
  const { inLinks, inStart, from } = read.graph;
  const links = inLinks.subarray(inStart[node], inStart[node + 1]);
  const first = from[links[0] ?? -1];
  return read.kinds[node] === "parallel" && links.some((link) => from[link] !== first);
}

function before(read: ReadWorkflow, node: number): Set<string> {
  const { inLinks, inStart, from } = read.graph;
  return new Set([...inLinks.subarray(inStart[node], inStart[node + 1])].map((link) => idOf(read, from[link])));
}

function idOf(read: ReadWorkflow, node: number | undefined): string {
  return stepOf(read, node as number).id;
}

/** Takes up the ways of a state. */
export function waitingWays(read: ReadWorkflow, given: readonly WaitingWay[]): WaitingWays {
  const ways: (WaitingWay | null)[] = [];
  const joins = new Map<number, Join>();
  const joinAt = (node: number): Join => {
    const known = joins.get(node) ?? { needed: before(read, node), come: new Map<string, number[]>() };
    joins.set(node, known);
    return known;
  };
  const put = (way: WaitingWay): void => {
    const node = read.nodeOf.get(way.to);
    const { needed, come } = node === undefined ? NOWHERE : joinAt(node);
    const places = come.get(way.from);
    if (places !== undefined) places.push(ways.length);
    else if (needed.has(way.from)) come.set(way.from, [ways.length]);
    ways.push(way);
  };
  given.forEach(put);
  const use = (node: number): boolean => {
    const { needed, come } = joinAt(node);
    if (come.size < needed.size) return false;
    for (const [from, places] of [...come]) {
      ways[places.shift() as number] = null;
      if (places.length === 0) come.delete(from);
    }
    return true;
  };
  return {
    use,
    arrive: (node, from) => {
      put({ from, to: idOf(read, node) });
      return use(node);
    },
    list: () => ways.filter((way) => way !== null),
  };
}

const NOWHERE: Join = { needed: new Set(), come: new Map() };
