/**
 * What the check of a workflow says in English.
 * @module
 */
import type { FindingData, Sentence } from "../../core/index.js";
import { dataText } from "../../core/internal.js";

/** Names, and how many more there are than are named. */
function names(data: FindingData, key: string): string {
  const value = data[key];
  const more = Number(data["count"]) - (Array.isArray(value) ? value.length : 0);
  return `${dataText(data, key)}${Array.isArray(value) && more > 0 ? ` and ${more} more` : ""}`;
}

/** "1 link", "2 links". */
function links(data: FindingData): string {
  return `${of(data, "count")} ${data["count"] === 1 ? "link" : "links"}`;
}

const of = dataText;

/** Sentences by code. */
export const workflowFindings: Readonly<Record<string, Sentence>> = {
  "workflow/malformed-workflow": (data) => `${of(data, "path") || "the whole"}: expected ${of(data, "expected")}.`,
  "workflow/duplicate-step": (data) =>
    `The step id ${of(data, "step")} stands ${of(data, "count")} times; only the first step counts. Give the others ids of their own.`,
  "workflow/unknown-step": (data) =>
    `The link from ${of(data, "from")} to ${of(data, "to")} names a step that is not there (${of(data, "steps")}) and counts as nothing; add the step or correct its id.`,
  "workflow/duplicate-link": (data) =>
    `The link from ${of(data, "from")} to ${of(data, "to")} is there more than once; keep one.`,
  "workflow/no-steps": () => "The workflow has no steps; write down at least one.",
  "workflow/no-start": () =>
    "No case can begin: no step is a start, and something leads to every step. Mark where it starts.",
  "workflow/extra-start": (data) =>
    `Nothing leads to ${of(data, "step")}, though cases begin elsewhere; link it in, or make it a start step.`,
  "workflow/no-end": () => "No case can ever finish: there is no end step, and every way goes on. Add an end step.",
  "workflow/unreachable-step": (data) =>
    `No way leads from a start to ${of(data, "step")}; add the missing link, or take the step out.`,
  "workflow/dead-end": (data) =>
    `Cases get stuck at ${of(data, "step")}: nothing follows, and it is no end step. Link it on, or make it an end.`,
  "workflow/cycle-without-exit": (data) =>
    `Cases go around ${names(data, "steps")} forever: no link leads out. Add a way out, with a decision about when to take it.`,
  "workflow/cycle-without-decision": (data) =>
    `Nobody decides when to leave the loop of ${names(data, "steps")}; let it be left at a decision step.`,
  "workflow/end-goes-on": (data) =>
    `${of(data, "step")} is an end step, but goes on by ${links(data)}; take out what leads on, or make it a task.`,
  "workflow/start-is-entered": (data) =>
    `${of(data, "step")} is a start step, but is entered by ${links(data)}; let rework go to a step of its own.`,
  "workflow/no-owner": (data) => `Nobody owns the task ${of(data, "step")}; name one role that answers for it.`,
  "workflow/no-duration": (data) =>
    `The task ${of(data, "step")} has no minutes, so the service level cannot be judged; estimate how long it takes.`,
  "workflow/no-deadline": (data) => `The task ${of(data, "step")} has no deadline; say by when it has to be done.`,
  "workflow/no-resources": (data) =>
    `The task ${of(data, "step")} names no resources; say which system, form or material it needs.`,
  "workflow/bad-duration": (data) =>
    `${of(data, "step")} takes ${of(data, "minutes")} minutes, which is no duration and counts as 0; give a number from 0 on.`,
  "workflow/one-way-decision": (data) =>
    `The decision ${of(data, "step")} has ${data["count"] === 0 ? "no way out" : "only one way out"}; add the other outcome, or make it a task.`,
  "workflow/unconditioned-branches": (data) =>
    `${of(data, "count")} ways out of the decision ${of(data, "step")} have neither condition nor probability: to ${names(data, "to")}. At most one may be the default; say when the others are taken.`,
  "workflow/probability-sum": (data) =>
    `The probabilities of the ways out of ${of(data, "step")} sum to ${of(data, "sum")}, not to 1; correct them.`,
  "workflow/implicit-split": (data) =>
    `${of(data, "count")} ways lead out of ${of(data, "step")}: all of them, or one? Put a decision or a parallel step after it.`,
  "workflow/idle-gateway": (data) =>
    `${of(data, "step")} neither splits nor joins: one way in, one way out. Take it out, or add the missing branch.`,
  "workflow/sla-impossible": (data) =>
    `The service level of ${of(data, "sla")} minutes cannot be kept: even the quickest case takes ${of(data, "best")}. Shorten steps, do some in parallel, or promise less.`,
  "workflow/sla-at-risk": (data) =>
    `The service level of ${of(data, "sla")} minutes is at risk: the quickest case takes ${of(data, "best")}, the slowest ${of(data, "worst")} without rework. Shorten the slowest way.`,
  "workflow/deadline-too-early": (data) =>
    `${of(data, "step")} is due after ${of(data, "deadline")} minutes, but cannot be done before ${of(data, "earliest")}; move the deadline, or shorten the steps before it.`,
  "workflow/too-many-hand-offs": (data) =>
    `The work changes hands ${of(data, "count")} times on the longest of the quickest ways, more than ${of(data, "limit")}; let one role do steps that follow each other.`,
  "workflow/ping-pong": (data) =>
    `At ${of(data, "step")} the work goes from ${of(data, "back")} to ${of(data, "owner")} and straight back; let ${of(data, "back")} do it all, or bundle the questions.`,
};
