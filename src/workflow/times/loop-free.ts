/**
 * How long does a case take at best and at worst, without going around a loop?
 *
 * A link leads back if its target lies on every way to its source (it dominates it). Without those links a reducible
 * workflow has no circles left, and one pass in order gives both times: a step begins after the earliest (or the latest)
 * of the steps before it, a join of parallel ways after the latest in both cases.
 * @module
 */
import { type Digraph, digraph, dominatorsOf, topologicalOrder } from "../../graph/internal.js";
import { incoming, type ReadWorkflow, stepOf } from "../definition/read-workflow.js";

/** Times of all steps, by node, in minutes since the case began; NaN where a case never comes. */
export interface LoopFreeTimes {
  readonly best: Float64Array;
  readonly worst: Float64Array;
  /** The node whose end the best time of each waited for; -1 for a start. */
  readonly bestAfter: Int32Array;
  readonly worstAfter: Int32Array;
  /** 1 for links that lead back. */
  readonly back: Uint8Array;
  /** Nodes that can be reached, each after all that lead to it without going back. */
  readonly order: readonly number[];
}

/**
 * The times of all steps; `null` if loops are entered at more than one step (an irreducible workflow), or nothing begins.
 */
export function loopFreeTimes(read: ReadWorkflow): LoopFreeTimes | null {
  const { graph, starts, reached } = read;
  if (starts.length === 0) return null;
  const back = backLinks(graph, starts, reached);
  const order = [...topologicalOrder(graph, back.left)].filter((node) => reached[node] === 1);
  if (order.length < back.reachedCount) return null;
  const times = {
    best: new Float64Array(graph.count).fill(Number.NaN),
    worst: new Float64Array(graph.count).fill(Number.NaN),
    bestAfter: new Int32Array(graph.count).fill(-1),
    worstAfter: new Int32Array(graph.count).fill(-1),
  };
  const isStart = new Uint8Array(graph.count);
  for (const node of starts) isStart[node] = 1;
  for (const node of order) finish(read, node, isStart[node] === 1, back.left, times);
  return { ...times, back: back.isBack, order };
}

/** Time in a step, waiting before it included; what is no time counts as none. */
export function minutesIn(read: ReadWorkflow, node: number): number {
  const { minutes, waitMinutes } = stepOf(read, node);
  return duration(minutes) + duration(waitMinutes);
}

/** A negative or endless duration counts as none; a rule tells of it. */
export function duration(minutes: number | undefined): number {
  return minutes !== undefined && Number.isFinite(minutes) && minutes > 0 ? minutes : 0;
}

/** So much of a time, as a share, is lost by adding up a million numbers with fractions. */
const LOST = 1e-9;

/** Whether a time added up is truly longer than what is allowed: 0.1 + 0.2 minutes are not longer than 0.3. */
export function isLonger(time: number, allowed: number): boolean {
  if (Number.isInteger(time) && Number.isInteger(allowed)) return time > allowed;
  return time - allowed > LOST * Math.max(1, Math.abs(allowed));
}

function backLinks(
  graph: Digraph,
  starts: readonly number[],
  reached: Uint8Array,
): { readonly left: Uint8Array; readonly isBack: Uint8Array; readonly reachedCount: number } {
  const { count, from, to } = graph;
  // A root before all starts, so that there is one.
  const links = from.length;
  const rooted = digraph(
    count + 1,
    concat(from, new Int32Array(starts.length).fill(count)),
    concat(to, Int32Array.from(starts)),
  );
  const { dominates } = dominatorsOf(rooted, count);
  const left = new Uint8Array(links);
  const isBack = new Uint8Array(links);
  for (let link = 0; link < links; link++) {
    const source = from[link] as number;
    isBack[link] = dominates(to[link] as number, source) ? 1 : 0;
    // What cannot be reached must not hold up what can.
    left[link] = isBack[link] === 1 || reached[source] !== 1 ? 1 : 0;
  }
  return { left, isBack, reachedCount: reached.reduce((sum, each) => sum + each, 0) };
}

function concat(a: Int32Array, b: Int32Array): Int32Array {
  const joined = new Int32Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function finish(
  read: ReadWorkflow,
  node: number,
  isStart: boolean,
  left: Uint8Array,
  { best, worst, bestAfter, worstAfter }: Pick<LoopFreeTimes, "best" | "worst" | "bestAfter" | "worstAfter">,
): void {
  const { graph, kinds } = read;
  const waitsForAll = kinds[node] === "parallel" && incoming(graph, node) > 1;
  let [earliest, latest] = [isStart ? 0 : Number.NaN, isStart ? 0 : Number.NaN];
  for (let place = graph.inStart[node] as number; place < (graph.inStart[node + 1] as number); place++) {
    const link = graph.inLinks[place] as number;
    if (left[link] === 1) continue;
    const before = graph.from[link] as number;
    const [soon, late] = [best[before] as number, worst[before] as number];
    // Of equal ones the step that is listed first, so that the order of links never shows.
    if (
      Number.isNaN(earliest) ||
      (waitsForAll ? soon > earliest : soon < earliest) ||
      (soon === earliest && before < (bestAfter[node] as number))
    ) {
      earliest = soon;
      bestAfter[node] = before;
    }
    if (Number.isNaN(latest) || late > latest || (late === latest && before < (worstAfter[node] as number))) {
      latest = late;
      worstAfter[node] = before;
    }
  }
  const own = minutesIn(read, node);
  best[node] = earliest + own;
  worst[node] = latest + own;
}
