/**
 * Can every case begin, come to every step, and end?
 * @module
 */

import { stepPlace, type WorkflowRule, workflowRule } from "../check/subject.js";
import { incoming, outgoing, stepOf } from "../definition/read-workflow.js";

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
