/**
 * How does the work flow? A workflow, or standard operating procedure, as plain data: steps and links.
 *
 * Only the shape is asked for here; what is wrong with a workflow (a link into nowhere, a step without owner) is for
 * its check.
 * @module
 */
import type { Text } from "../../core/index.js";

/**
 * What a step is: where it begins, work, a choice of one way out, all ways at once (or waiting for all), where it ends.
 */
export type StepKind = "start" | "task" | "decision" | "parallel" | "end";

/** A document that a step works with. */
export interface StepDocument {
  readonly name: Text;
  readonly href?: string | undefined;
}

/** A field of the form that a step fills in. */
export interface StepField {
  readonly id: string;
  readonly name?: Text | undefined;
  readonly required?: boolean | undefined;
}

/** One step. */
export interface WorkflowStep {
  readonly id: string;
  readonly name?: Text | undefined;
  /** Default: task. */
  readonly kind?: StepKind | undefined;
  /** Id of the role that answers for it. */
  readonly owner?: string | undefined;
  /** Working time it takes, in minutes. */
  readonly minutes?: number | undefined;
  /** Time it lies waiting before work begins, in minutes. */
  readonly waitMinutes?: number | undefined;
  /** Spread of the working time, as a standard deviation in minutes. */
  readonly deviationMinutes?: number | undefined;
  /** By when, in minutes since the case began. */
  readonly deadlineMinutes?: number | undefined;
  readonly resources?: readonly string[] | undefined;
  /** Whether the customer gains by it; `false` marks a candidate to leave out. */
  readonly addsValue?: boolean | undefined;
  /** Ids of the steps that it approves. */
  readonly approves?: readonly string[] | undefined;
  /** To whom it goes when it is late, and after how many minutes over its deadline. */
  readonly escalation?: { readonly to: string; readonly afterMinutes?: number | undefined } | undefined;
  /** When it counts as done well. */
  readonly acceptance?: Text | undefined;
  /** What is done, for the written procedure. */
  readonly instruction?: Text | undefined;
  readonly form?: readonly StepField[] | undefined;
  readonly documents?: readonly StepDocument[] | undefined;
  /** Id of the larger step that it is a part of. */
  readonly partOf?: string | undefined;
}

/** A link: the way from one step to the next. */
export interface WorkflowLink {
  readonly from: string;
  readonly to: string;
  /** When it is taken, in words. */
  readonly condition?: Text | undefined;
  /** How often it is taken, 0 to 1. */
  readonly probability?: number | undefined;
}

/** A workflow. Plain data: JSON in, JSON out. */
export interface Workflow {
  readonly id?: string | undefined;
  readonly name?: Text | undefined;
  readonly purpose?: Text | undefined;
  readonly steps: readonly WorkflowStep[];
  readonly links: readonly WorkflowLink[];
  /** Names of the roles, by id. */
  readonly roles?: readonly { readonly id: string; readonly name?: Text | undefined }[] | undefined;
  /** Service level: the whole case within so many minutes. */
  readonly slaMinutes?: number | undefined;
  readonly version?: string | undefined;
  /** First day on which this version is in force. */
  readonly effectiveDate?: string | undefined;
  /** Day of the next review. */
  readonly reviewDate?: string | undefined;
}
