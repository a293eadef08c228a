/**
 * Who carries how much of a workflow, how often does it change hands, how much of it is waiting, and what could go?
 * @module
 */
import type { Figure } from "../../core/index.js";
import {
  addFractions,
  divideFractions,
  type Fraction,
  figureOfFraction,
  noFigure,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import { type ReadWorkflow, readWorkflow, stepOf } from "../definition/read-workflow.js";
import type { Workflow } from "../definition/workflow.js";
import { duration } from "../times/loop-free.js";
import { type HandOff, handOffsOf, ownerOf, type PingPong, pingPongOf } from "./hand-offs.js";

/** What one role carries: each step once. */
export interface RoleWork {
  /** Id of the role; `null` for steps without owner. */
  readonly role: string | null;
  readonly steps: number;
  readonly minutes: Figure<never>;
}

/** A step that could be left out or joined. */
export interface Simplification {
  readonly kind: "adds-no-value" | "double-approval" | "idle-gateway";
  readonly steps: readonly string[];
  /** Minutes of the steps that could be saved: working time and waiting. */
  readonly minutes: Figure<never>;
}

/** A workflow in numbers, each step counted once. */
export interface WorkflowLoad {
  readonly roles: readonly RoleWork[];
  /** Ways by which work comes to a step of another owner; steps without owner in between, such as gateways, hand on. */
  readonly handOffCount: number;
  readonly handOffs: readonly HandOff[];
  readonly pingPong: readonly PingPong[];
  /** Waiting / (working + waiting) over all steps, as a ratio. */
  readonly waitingShare: Figure<"no-durations">;
  readonly simplifications: readonly Simplification[];
}

/**
 * Measures a workflow: work of each role, hand-offs, going back and forth, the share of waiting, and what could go.
 *
 * What could go: steps marked `addsValue: false`, approvals of what another step approves already (the later ones), and
 * parallel steps with one way in and one out. A person decides.
 *
 * @param workflow - A workflow of the right shape. An empty one gives empty lists.
 * @returns Roles in the order in which they appear, hand-offs by count. A negative or endless duration counts as none.
 * @throws {OpsLogicError} `core/out-of-range` for minutes beyond what decimals hold.
 * @example
 * ```ts
 * import { workflowLoad } from "opslogic/workflow";
 *
 * const load = workflowLoad({
 *   steps: [
 *     { id: "draft", owner: "agent", minutes: 30 },
 *     { id: "review", owner: "lead", minutes: 10, waitMinutes: 60 },
 *     { id: "send", owner: "agent", minutes: 20 },
 *   ],
 *   links: [{ from: "draft", to: "review" }, { from: "review", to: "send" }],
 * });
 * load.roles.map(({ role, minutes }) => [role, minutes.value]); // => [["agent", "50"], ["lead", "10"]]
 * load.handOffCount; // => 2
 * load.pingPong; // => [{ role: "agent", other: "lead", step: "review" }]
 * load.waitingShare.value; // => "0.5"
 * ```
 */
export function workflowLoad(workflow: Workflow): WorkflowLoad {
  const read = readWorkflow(workflow);
  const handOffs = handOffsOf(read);
  const [working, waiting] = totals(read);
  const all = addFractions(working, waiting);
  return {
    roles: rolesOf(read),
    handOffCount: handOffs.reduce((sum, { count }) => sum + count, 0),
    handOffs,
    pingPong: pingPongOf(read),
    waitingShare: all.n === 0n ? noFigure("no-durations") : figureOfFraction(divideFractions(waiting, all)),
    simplifications: simplificationsOf(read),
  };
}

function working(read: ReadWorkflow, node: number): Fraction {
  return toFraction(duration(stepOf(read, node).minutes), "workflowLoad");
}

function waitingOf(read: ReadWorkflow, node: number): Fraction {
  return toFraction(duration(stepOf(read, node).waitMinutes), "workflowLoad");
}

function totals(read: ReadWorkflow): readonly [Fraction, Fraction] {
  let [work, wait] = [ZERO, ZERO];
  for (let node = 0; node < read.graph.count; node++) {
    work = addFractions(work, working(read, node));
    wait = addFractions(wait, waitingOf(read, node));
  }
  return [work, wait];
}

function rolesOf(read: ReadWorkflow): RoleWork[] {
  const roles = new Map<string | null, { steps: number; minutes: Fraction }>();
  for (let node = 0; node < read.graph.count; node++) {
    const owner = ownerOf(read, node);
    if (owner === null && read.kinds[node] !== "task") continue;
    const role = roles.get(owner) ?? { steps: 0, minutes: ZERO };
    roles.set(owner, { steps: role.steps + 1, minutes: addFractions(role.minutes, working(read, node)) });
  }
  return [...roles].map(([role, { steps, minutes }]) => ({ role, steps, minutes: figureOfFraction(minutes) }));
}

function simplificationsOf(read: ReadWorkflow): Simplification[] {
  const { graph, kinds } = read;
  const found: Simplification[] = [];
  const approvals = new Map<string, number[]>();
  const minutesOf = (nodes: readonly number[]): Figure<never> =>
    figureOfFraction(
      nodes.reduce((sum, node) => addFractions(sum, addFractions(working(read, node), waitingOf(read, node))), ZERO),
    );
  const add = (kind: Simplification["kind"], nodes: readonly number[], saved = nodes): void => {
    found.push({ kind, steps: nodes.map((node) => stepOf(read, node).id), minutes: minutesOf(saved) });
  };
  for (let node = 0; node < graph.count; node++) {
    const { addsValue, approves = [] } = stepOf(read, node);
    if (addsValue === false) add("adds-no-value", [node]);
    for (const id of new Set(approves)) {
      const nodes = approvals.get(id);
      if (nodes === undefined) approvals.set(id, [node]);
      else nodes.push(node);
    }
    const [ins, outs] = [graph.inStart, graph.outStart].map(
      (start) => (start[node + 1] as number) - (start[node] as number),
    );
    if (kinds[node] === "parallel" && ins === 1 && outs === 1) add("idle-gateway", [node]);
  }
  for (const nodes of approvals.values()) if (nodes.length > 1) add("double-approval", nodes, nodes.slice(1));
  return found;
}
