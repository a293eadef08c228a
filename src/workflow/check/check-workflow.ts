/**
 * Is a workflow sound?
 * @module
 */
import { type CheckOptions, type Finding, type Preset, runRules, type Severity } from "../../core/index.js";
import type { Workflow } from "../definition/workflow.js";
import * as branches from "../rules/branches.js";
import * as cycles from "../rules/cycles.js";
import * as handOffs from "../rules/hand-offs.js";
import * as ends from "../rules/starts-and-ends.js";
import * as structure from "../rules/structure.js";
import * as tasks from "../rules/tasks.js";
import * as times from "../rules/times.js";
import { type WorkflowLimits, type WorkflowRule, type WorkflowScope, workflowSubject } from "./subject.js";

/** Every rule, in the order of the catalog. */
export const workflowRules: readonly WorkflowRule[] = [
  ...[structure.duplicateStep, structure.unknownStep, structure.duplicateLink, structure.noSteps],
  ...[ends.noStart, ends.extraStart, ends.noEnd, ends.unreachableStep, ends.deadEnd],
  ...[cycles.cycleWithoutExit, cycles.cycleWithoutDecision, ends.endGoesOn, ends.startIsEntered],
  ...[tasks.noOwner, tasks.noDuration, tasks.noDeadline, tasks.noResources, tasks.badDuration],
  ...[branches.oneWayDecision, branches.unconditionedBranches, branches.probabilitySum],
  ...[branches.implicitSplit, branches.idleGateway],
  ...[times.slaImpossible, times.slaAtRisk, times.deadlineTooEarly, handOffs.tooManyHandOffs, handOffs.pingPong],
];

/** What makes a case get stuck or lost: what a new workflow should pass first. */
export const workflowRecommended: Preset = {
  name: "recommended",
  rules: Object.fromEntries(
    workflowRules.filter(({ severity }) => severity === "error").map(({ code }) => [code, "on" as const]),
  ),
};

/** Every rule, each one grade higher. */
export const workflowStrict: Preset = {
  name: "strict",
  rules: Object.fromEntries(
    workflowRules.map(({ code, severity }) => [code, severity === "info" ? "warning" : "error"]),
  ),
};

/** A rule as the catalog has it. */
export interface WorkflowCatalogEntry {
  /** Number in the catalog, `"WF021"`. */
  readonly catalog: string;
  readonly severity: Severity;
  readonly scope: WorkflowScope;
}

/** Number, severity and scope of each rule, by its code. */
export const workflowCatalog: Readonly<Record<string, WorkflowCatalogEntry>> = Object.fromEntries(
  workflowRules.map(({ code, catalog, severity, scope }) => [code, { catalog, severity, scope }]),
);

/** How a workflow is to be checked. */
export interface WorkflowCheckOptions extends CheckOptions {
  /** What is asked for beyond the rules that always run. */
  readonly limits?: WorkflowLimits | undefined;
}

/**
 * Checks a workflow: can every case end, does every task have an owner, can the promised times be kept?
 *
 * Of steps with one id the first counts; a link that repeats another word for word counts once. Without a start no step can
 * be reached from one. Linear in steps and links but for the dominators (n log n); loops are never listed one by one. Where loops are entered at
 * more than one step, lead times have no meaning and the rules about times stay silent; see `leadTime`.
 *
 * @param workflow - A workflow of the right shape; see `parseWorkflow` for one from outside.
 * @param options - Rules to grade or switch off, presets, waivers, a baseline; limits.
 * @returns The findings, in a stable order.
 * @throws {OpsLogicError} `core/wrong-grade`, `core/wrong-day` for wrong options.
 * @example
 * ```ts
 * import { checkWorkflow } from "opslogic/workflow";
 *
 * const workflow = {
 *   steps: [
 *     { id: "receive", kind: "start" },
 *     { id: "classify", kind: "decision" },
 *     { id: "reply", owner: "agent", minutes: 40 },
 *     { id: "done", kind: "end" },
 *   ],
 *   links: [{ from: "receive", to: "classify" }, { from: "classify", to: "reply" }, { from: "reply", to: "done" }],
 *   slaMinutes: 30,
 * } as const;
 * checkWorkflow(workflow).map(({ code, place }) => [code, place.path]);
 * // => [["workflow/sla-impossible", ["slaMinutes"]], ["workflow/one-way-decision", ["steps", 1]]]
 * ```
 */
export function checkWorkflow(workflow: Workflow, options: WorkflowCheckOptions = {}): readonly Finding[] {
  return runRules(workflowRules, workflowSubject(workflow, options.limits), options);
}
