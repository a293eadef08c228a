/**
 * What do the rules look at?
 * @module
 */
import type { Place, Report, Rule, Severity } from "../../core/index.js";
import { once } from "../../core/internal.js";
import { type Components, componentsOf } from "../../graph/internal.js";
import { type ReadWorkflow, readWorkflow, stepOf } from "../definition/read-workflow.js";
import type { Workflow } from "../definition/workflow.js";
import { type LoopFreeTimes, loopFreeTimes } from "../times/loop-free.js";

/** What is asked for beyond the rules that always run. */
export interface WorkflowLimits {
  /** Whether every task needs a deadline; default no. */
  readonly requireDeadline?: boolean | undefined;
  /** Whether every task needs resources; default no. */
  readonly requireResources?: boolean | undefined;
  /** So many hand-offs are fine on the longest of the quickest ways; without it they are not counted. */
  readonly maxHandOffs?: number | undefined;
}

/** A workflow that has been read; what costs time is worked out on first demand, once. */
export interface WorkflowSubject extends ReadWorkflow {
  readonly limits: WorkflowLimits;
  readonly components: () => Components;
  readonly times: () => LoopFreeTimes | null;
}

/** What a finding is about. */
export type WorkflowScope = "step" | "link" | "steps" | "workflow";

/** A rule of the workflow check, with its number in the catalog and what it speaks of. */
export interface WorkflowRule extends Rule<WorkflowSubject> {
  /** Number in the catalog, `"WF021"`. */
  readonly catalog: string;
  readonly scope: WorkflowScope;
}

/** Reads a workflow for the rules. */
export function workflowSubject(workflow: Workflow, limits: WorkflowLimits = {}): WorkflowSubject {
  const read = readWorkflow(workflow);
  return {
    ...read,
    limits,
    components: once(() => componentsOf(read.graph)),
    times: once(() => loopFreeTimes(read)),
  };
}

/** A rule that has nothing to say of a workflow without steps. */
export function workflowRule(
  code: `workflow/${string}`,
  catalog: string,
  severity: Severity,
  scope: WorkflowScope,
  check: (subject: WorkflowSubject, report: Report) => void,
): WorkflowRule {
  return {
    code,
    catalog,
    severity,
    scope,
    check: (subject, report) => {
      if (subject.stepAt.length > 0) check(subject, report);
    },
  };
}

/** Whether a field is there; rows of a database say `null` for what is not. */
export function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}

/** Where the step of a node stands. */
export function stepPlace(subject: ReadWorkflow, node: number): Place {
  return { path: ["steps", subject.stepAt[node] as number], ids: { step: stepOf(subject, node).id } };
}

/** Where a link of the list stands. */
export function linkPlace({ workflow }: ReadWorkflow, position: number): Place {
  const { from = "", to = "" } = workflow.links[position] ?? {};
  return { path: ["links", position], ids: { from, to } };
}
