/**
 * How work flows through a department: procedures as steps and links.
 * @module
 */

export type { DroppedBpmn } from "./bpmn/dropped.js";
export type { BpmnReading } from "./bpmn/from-bpmn.js";
export { fromBpmn } from "./bpmn/from-bpmn.js";
export { toBpmn } from "./bpmn/to-bpmn.js";
export type { WorkflowCatalogEntry, WorkflowCheckOptions } from "./check/check-workflow.js";
export {
  checkWorkflow,
  workflowCatalog,
  workflowRecommended,
  workflowRules,
  workflowStrict,
} from "./check/check-workflow.js";
export type { WorkflowLimits, WorkflowRule, WorkflowScope } from "./check/subject.js";
export type { Breakdown, BreakdownItem } from "./definition/breakdown.js";
export { breakdownOf } from "./definition/breakdown.js";
export type { FieldChange, WorkflowDifference } from "./definition/difference.js";
export { workflowDifference } from "./definition/difference.js";
export type { StepDocument, StepField, StepKind, Workflow, WorkflowLink, WorkflowStep } from "./definition/workflow.js";
export type { ExpectedTime, NoExpectedTime } from "./measures/expected-time.js";
export { expectedTime } from "./measures/expected-time.js";
export type { HandOff, PingPong } from "./measures/hand-offs.js";
export type { LeadTime, NoLeadTime } from "./measures/lead-time.js";
export { leadTime } from "./measures/lead-time.js";
export type { RoleWork, Simplification, WorkflowLoad } from "./measures/work-load.js";
export { workflowLoad } from "./measures/work-load.js";
export { toMermaid } from "./render/to-mermaid.js";
export { toSop } from "./render/to-sop.js";
export type {
  CaseEvent,
  CaseRecord,
  CaseState,
  DueStep,
  Escalation,
  OpenStep,
  WaitingWay,
} from "./run/case-state.js";
export type { CaseMigration, MigratedStep } from "./run/migrate-case.js";
export { migrateCase } from "./run/migrate-case.js";
export type { Transition, TransitionOptions } from "./run/transition.js";
export { transition } from "./run/transition.js";
