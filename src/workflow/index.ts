/**
 * How work flows through a department: procedures as steps and links.
 * @module
 */
export type { StepDocument, StepField, StepKind, Workflow, WorkflowLink, WorkflowStep } from "./workflow.js";
