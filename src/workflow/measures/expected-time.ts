/**
 * How long does a case take on average, with loops, and how much does that vary?
 * @module
 */
import type { Figure } from "../../core/index.js";
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  figureOfFraction,
  multiplyFractions,
  noFigure,
  ONE,
  subtractFractions,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import { type Digraph, digraph, dominatorsOf, reversed } from "../../graph/internal.js";
import { incoming, linksOut, outgoing, type ReadWorkflow, readWorkflow, stepOf } from "../definition/read-workflow.js";
import type { Workflow } from "../definition/workflow.js";
import { duration } from "../times/loop-free.js";
import { type ChainStep, type Moments, type NoPassage, passage } from "../times/passage.js";
import { exactMinutes } from "./lead-time.js";

/** Why a workflow has no expected time. */
export type NoExpectedTime =
  | "nothing-begins"
  | "no-end"
  | "dead-end"
  | "several-starts"
  | "no-probabilities"
  | "not-block-structured"
  | "too-many-steps"
  | NoPassage;

/** Mean and variance of the time of a case. */
export interface ExpectedTime {
  /** Minutes. */
  readonly mean: Figure<NoExpectedTime>;
  /** Square minutes. */
  readonly variance: Figure<NoExpectedTime>;
}

/** Exact fractions grow with every choice; larger workflows are simulated rather than calculated. */
const MOST_STEPS = 2000;

/**
 * The mean time of a case and its variance: every loop is gone around as often as the probabilities of its decisions have it.
 *
 * A block of mean t that is repeated with probability p takes t / (1 - p) on average. Parallel ways must open and close as a
 * block; the block takes as long as its slowest way on average, which is exact if the ways do not vary, and too low
 * otherwise: then the note `approximate` says so.
 *
 * @param workflow - Every step with several ways, but parallel ones, needs probabilities on all of them but one; together 1, give or
 *   take a millionth, which is spread over them.
 * @returns Minutes and square minutes; without value, with the reason, if there is no start or end, if a way stops short of the
 *   end, if probabilities are missing, if parallel ways do not close as a block, if a loop is never left, or beyond 2,000 steps
 *   (40 on one loop).
 * @throws {OpsLogicError} `core/not-finite`, `core/out-of-range` for a probability that is no number.
 * @example
 * ```ts
 * import { expectedTime } from "opslogic/workflow";
 *
 * const { mean, variance } = expectedTime({
 *   steps: [
 *     { id: "in", kind: "start" }, { id: "fix", minutes: 30 },
 *     { id: "ok", kind: "decision" }, { id: "done", kind: "end" },
 *   ],
 *   links: [
 *     { from: "in", to: "fix" },
 *     { from: "fix", to: "ok" },
 *     { from: "ok", to: "fix", probability: 0.25 },
 *     { from: "ok", to: "done", probability: 0.75 },
 *   ],
 * });
 * mean.value; // => "40"
 * variance.value; // => "400"
 * ```
 */
export function expectedTime(workflow: Workflow): ExpectedTime {
  const answer = expected(readWorkflow(workflow));
  if (typeof answer === "string") return { mean: noFigure(answer), variance: noFigure(answer) };
  const notes = answer.approximate ? ["approximate"] : [];
  return {
    mean: figureOfFraction(answer.mean, notes),
    variance: figureOfFraction(varianceOf(answer), notes),
  };
}

function varianceOf({ mean, square }: Moments): Fraction {
  return subtractFractions(square, multiplyFractions(mean, mean));
}

function expected(read: ReadWorkflow): (Moments & { readonly approximate: boolean }) | NoExpectedTime {
  const { starts, finals, graph } = read;
  if (starts.length === 0) return "nothing-begins";
  if (finals.length === 0) return "no-end";
  if (starts.length > 1) return "several-starts";
  if (graph.count > MOST_STEPS) return "too-many-steps";
  const end = graph.count;
  const chain = chainOf(read, end);
  if (typeof chain === "string") return chain;
  const blocks = blocksOf(read, end);
  if (blocks === null) return "not-block-structured";
  let approximate = false;
  // Inner blocks first: the join of each stands for all that lies between.
  for (const { split, join } of blocks) {
    const ways = linksOut(read, split).map(({ to }) =>
      passage(read.nodeOf.get(to) as number, join, (node) => chain[node] as ChainStep),
    );
    let slowest: Moments = { mean: ZERO, square: ZERO };
    for (const way of ways) {
      if (typeof way === "string") return way;
      if (varianceOf(way).n !== 0n) approximate = true;
      if (compareFractions(way.mean, slowest.mean) > 0) slowest = way;
    }
    const { mean, variance } = chain[split] as ChainStep;
    chain[split] = {
      mean: addFractions(mean, slowest.mean),
      variance: addFractions(variance, varianceOf(slowest)),
      next: [{ node: join, probability: ONE }],
    };
  }
  const whole = passage(starts[0] as number, end, (node) => chain[node] as ChainStep);
  return typeof whole === "string" ? whole : { ...whole, approximate };
}

/** Each step with its ways on; a final step leads to the end of all. */
function chainOf(read: ReadWorkflow, end: number): ChainStep[] | "no-probabilities" | "dead-end" {
  const finals = new Set(read.finals);
  const steps: ChainStep[] = [];
  for (let node = 0; node < read.graph.count; node++) {
    if (read.reached[node] !== 1) continue;
    const next = finals.has(node) ? [{ node: end, probability: ONE }] : waysOf(read, node);
    if (next === null) return outgoing(read.graph, node) === 0 ? "dead-end" : "no-probabilities";
    const spread = toFraction(duration(stepOf(read, node).deviationMinutes), "expectedTime");
    steps[node] = { mean: exactMinutes(read, node), variance: multiplyFractions(spread, spread), next };
  }
  return steps;
}

/** What the rule about probabilities lets pass: 0.3333333333333333 three times is meant to be all. */
const TOLERANCE: Fraction = { n: 1n, d: 1_000_000n };

/** `null` if probabilities are missing or are no shares of one. One way may go without: it gets what is left. */
function waysOf(read: ReadWorkflow, node: number): ChainStep["next"] | null {
  const links = linksOut(read, node);
  const nodes = links.map(({ to }) => read.nodeOf.get(to) as number);
  if (links.length === 1 || read.kinds[node] === "parallel") return nodes.map((to) => ({ node: to, probability: ONE }));
  const given = links.map(({ probability }) =>
    probability === undefined ? null : toFraction(probability, "expectedTime", "links", "probability"),
  );
  const open = given.filter((each) => each === null).length;
  if (open > 1 || given.some((each) => each !== null && each.n < 0n)) return null;
  const total = given.reduce<Fraction>((sum, each) => (each === null ? sum : addFractions(sum, each)), ZERO);
  const rest = subtractFractions(ONE, total);
  if (open === 1) return rest.n < 0n ? null : nodes.map((to, i) => ({ node: to, probability: given[i] ?? rest }));
  if (compareFractions(absoluteFraction(rest), TOLERANCE) > 0) return null;
  return nodes.map((to, i) => ({ node: to, probability: divideFractions(given[i] ?? ZERO, total) }));
}

interface Block {
  readonly split: number;
  readonly join: number;
}

/** Blocks of parallel ways, inner ones first; `null` if one of them does not close, or is entered or left in between. */
function blocksOf(read: ReadWorkflow, end: number): Block[] | null {
  const { graph, kinds, reached, finals } = read;
  const parallel = kinds.flatMap((kind, node) => (kind === "parallel" && reached[node] === 1 ? [node] : []));
  const splits = parallel.filter((node) => outgoing(graph, node) > 1);
  const joins = new Set(parallel.filter((node) => incoming(graph, node) > 1));
  if (splits.length === 0) return joins.size === 0 ? [] : null;
  const ended = withEnd(graph, finals, end);
  const before = dominatorsOf(ended, read.starts[0] as number);
  const after = dominatorsOf(reversed(ended), end);
  const blocks: (Block & { readonly size: number })[] = [];
  for (const split of splits) {
    const join = after.immediate[split] as number;
    if (!joins.delete(join) || !before.dominates(split, join)) return null;
    const inside = between(graph, split, join);
    if (inside === null || inside.some((node) => !before.dominates(split, node) || !after.dominates(join, node)))
      return null;
    blocks.push({ split, join, size: inside.length });
  }
  return joins.size > 0 ? null : blocks.sort((a, b) => a.size - b.size);
}

function withEnd({ count, from, to }: Digraph, finals: readonly number[], end: number): Digraph {
  return digraph(count + 1, Int32Array.from([...from, ...finals]), Int32Array.from([...to, ...finals.map(() => end)]));
}

/** Steps inside a block; `null` if a way leads back to its split. */
function between({ outStart, outLinks, to }: Digraph, split: number, join: number): number[] | null {
  const inside: number[] = [];
  const seen = new Set<number>([join]);
  const queue = [split];
  for (const node of queue) {
    for (let place = outStart[node] as number; place < (outStart[node + 1] as number); place++) {
      const next = to[outLinks[place] as number] as number;
      if (next === split) return null;
      if (seen.has(next)) continue;
      seen.add(next);
      inside.push(next);
      queue.push(next);
    }
  }
  return inside;
}
