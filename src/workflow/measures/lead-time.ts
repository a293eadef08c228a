/**
 * How long does a case take from its start to its end, at best and at worst, and which steps decide it?
 * @module
 */
import type { Figure } from "../../core/index.js";
import { addFractions, type Fraction, figureOfFraction, noFigure, toFraction, ZERO } from "../../core/internal.js";
import { type ReadWorkflow, readWorkflow, stepOf } from "../definition/read-workflow.js";
import type { Workflow } from "../definition/workflow.js";
import { duration, type LoopFreeTimes, loopFreeTimes } from "../times/loop-free.js";

/** Why a workflow has no lead time. */
export type NoLeadTime = "nothing-begins" | "no-end" | "irreducible-loops";

/** Lead times in minutes, loops not gone around. */
export interface LeadTime {
  /** The quickest way to an end; parallel ways are waited for. */
  readonly best: Figure<NoLeadTime>;
  /** The longest way to an end. */
  readonly worst: Figure<NoLeadTime>;
  /** Steps of the quickest way, in order. */
  readonly bestSteps: readonly string[];
  /** Steps of the longest way, in order: shortening any other step does not shorten the worst case. */
  readonly criticalSteps: readonly string[];
}

/**
 * The best and worst time of a case without going around loops: minutes and waiting minutes of the steps on the way.
 *
 * A step begins after the earliest (best) or the latest (worst) of those before it; a join of parallel ways after the latest in
 * both. A link leads back, and is left out, if its target lies on every way to its source. Where loops are entered at more than
 * one step that says nothing, and there is no number.
 *
 * @param workflow - A workflow of the right shape; a step without minutes takes none, as does a negative duration.
 * @returns Minutes; without value for `nothing-begins`, `no-end` or `irreducible-loops`.
 * @throws {OpsLogicError} `core/out-of-range` for minutes beyond what decimals hold.
 * @example
 * ```ts
 * import { leadTime } from "opslogic/workflow";
 *
 * const { best, worst, criticalSteps } = leadTime({
 *   steps: [
 *     { id: "check", minutes: 40 },
 *     { id: "which", kind: "decision" },
 *     { id: "simple", minutes: 30 },
 *     { id: "hard", minutes: 90 },
 *   ],
 *   links: [{ from: "check", to: "which" }, { from: "which", to: "simple" }, { from: "which", to: "hard" }],
 * });
 * best.value; // => "70"
 * worst.value; // => "130"
 * criticalSteps; // => ["check", "which", "hard"]
 * ```
 */
export function leadTime(workflow: Workflow): LeadTime {
  const read = readWorkflow(workflow);
  const times = loopFreeTimes(read);
  const reason = reasonOf(read, times);
  if (reason !== null || times === null) {
    const none = noFigure(reason ?? "irreducible-loops");
    return { best: none, worst: none, bestSteps: [], criticalSteps: [] };
  }
  const quickest = chain(
    times.bestAfter,
    pick(read.finals, (a, b) => (times.best[a] as number) < (times.best[b] as number)),
  );
  const longest = chain(
    times.worstAfter,
    pick(read.finals, (a, b) => (times.worst[a] as number) > (times.worst[b] as number)),
  );
  return {
    best: figureOfFraction(exactSum(read, quickest)),
    worst: figureOfFraction(exactSum(read, longest)),
    bestSteps: quickest.map((node) => stepOf(read, node).id),
    criticalSteps: longest.map((node) => stepOf(read, node).id),
  };
}

/** Why there is no lead time; `null` if there is one. */
export function reasonOf(read: ReadWorkflow, times: LoopFreeTimes | null): NoLeadTime | null {
  if (read.starts.length === 0) return "nothing-begins";
  if (times === null) return "irreducible-loops";
  return read.finals.length === 0 ? "no-end" : null;
}

/** The first of those that none is better than. */
function pick(nodes: readonly number[], better: (a: number, b: number) => boolean): number {
  return nodes.reduce((chosen, node) => (better(node, chosen) ? node : chosen), nodes[0] as number);
}

function chain(after: Int32Array, last: number): number[] {
  const nodes: number[] = [];
  for (let node = last; node !== -1; node = after[node] as number) nodes.push(node);
  return nodes.reverse();
}

/** The way was found with numbers; its length is summed up exactly. */
function exactSum(read: ReadWorkflow, nodes: readonly number[]): Fraction {
  return nodes.reduce((sum, node) => addFractions(sum, exactMinutes(read, node)), ZERO);
}

/** Time in a step, waiting included, as a fraction. */
export function exactMinutes(read: ReadWorkflow, node: number): Fraction {
  const { minutes, waitMinutes } = stepOf(read, node);
  return addFractions(toFraction(duration(minutes), "leadTime"), toFraction(duration(waitMinutes), "leadTime"));
}
