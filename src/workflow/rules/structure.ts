/**
 * Is the workflow whole: do its links lead somewhere, does it begin and end?
 * @module
 */

import { linkPlace, stepPlace, type WorkflowRule, workflowRule } from "../check/subject.js";
import { incoming, outgoing, stepOf } from "../definition/read-workflow.js";

export const duplicateStep: WorkflowRule = workflowRule(
  "workflow/duplicate-step",
  "WF001",
  "error",
  "step",
  (subject, report) => {
    for (const { id, position, count } of subject.doubleSteps) {
      report({ path: ["steps", position], ids: { step: id } }, { step: id, count });
    }
  },
);

export const unknownStep: WorkflowRule = workflowRule(
  "workflow/unknown-step",
  "WF002",
  "error",
  "link",
  (subject, report) => {
    const { workflow, nodeOf, strangers } = subject;
    for (const position of strangers) {
      const { from = "", to = "" } = workflow.links[position] ?? {};
      const unknown = [from, to].filter((id) => !nodeOf.has(id));
      report(linkPlace(subject, position), { from, to, steps: [...new Set(unknown)] });
    }
  },
);

export const duplicateLink: WorkflowRule = workflowRule(
  "workflow/duplicate-link",
  "WF003",
  "warning",
  "link",
  (subject, report) => {
    for (const position of subject.repeats) {
      const { from = "", to = "" } = subject.workflow.links[position] ?? {};
      report(linkPlace(subject, position), { from, to });
    }
  },
);

export const noSteps: WorkflowRule = {
  code: "workflow/no-steps",
  catalog: "WF004",
  severity: "error",
  scope: "workflow",
  check: ({ stepAt }, report) => {
    if (stepAt.length === 0) report({ path: ["steps"] });
  },
};

export const noStart: WorkflowRule = workflowRule(
  "workflow/no-start",
  "WF010",
  "error",
  "workflow",
  ({ starts }, report) => {
    if (starts.length === 0) report({ path: [] });
  },
);

export const extraStart: WorkflowRule = workflowRule(
  "workflow/extra-start",
  "WF011",
  "warning",
  "step",
  (subject, report) => {
    for (const node of subject.extraStarts) report(stepPlace(subject, node), { step: stepOf(subject, node).id });
  },
);

export const noEnd: WorkflowRule = workflowRule("workflow/no-end", "WF012", "error", "workflow", (subject, report) => {
  const { graph, kinds, reached } = subject;
  for (let node = 0; node < graph.count; node++) {
    if (kinds[node] === "end" || (reached[node] === 1 && outgoing(graph, node) === 0)) return;
  }
  report({ path: [] });
});

export const unreachableStep: WorkflowRule = workflowRule(
  "workflow/unreachable-step",
  "WF020",
  "error",
  "step",
  (subject, report) => {
    const { graph, reached, extraStarts } = subject;
    const told = new Set(extraStarts);
    for (let node = 0; node < graph.count; node++) {
      if (reached[node] !== 1 && !told.has(node)) report(stepPlace(subject, node), { step: stepOf(subject, node).id });
    }
  },
);

export const deadEnd: WorkflowRule = workflowRule("workflow/dead-end", "WF021", "error", "step", (subject, report) => {
  const { graph, reached, kinds } = subject;
  for (let node = 0; node < graph.count; node++) {
    if (reached[node] !== 1 || kinds[node] === "end" || outgoing(graph, node) > 0) continue;
    report(stepPlace(subject, node), { step: stepOf(subject, node).id });
  }
});

export const endGoesOn: WorkflowRule = workflowRule(
  "workflow/end-goes-on",
  "WF024",
  "warning",
  "step",
  (subject, report) => {
    const { graph, kinds } = subject;
    for (let node = 0; node < graph.count; node++) {
      const count = outgoing(graph, node);
      if (kinds[node] === "end" && count > 0)
        report(stepPlace(subject, node), { step: stepOf(subject, node).id, count });
    }
  },
);

export const startIsEntered: WorkflowRule = workflowRule(
  "workflow/start-is-entered",
  "WF025",
  "warning",
  "step",
  (subject, report) => {
    const { graph, kinds } = subject;
    for (let node = 0; node < graph.count; node++) {
      const count = incoming(graph, node);
      if (kinds[node] === "start" && count > 0)
        report(stepPlace(subject, node), { step: stepOf(subject, node).id, count });
    }
  },
);
