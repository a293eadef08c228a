/**
 * Is the workflow whole: do its links lead somewhere, is nothing there twice?
 * @module
 */

import { linkPlace, type WorkflowRule, workflowRule } from "../check/subject.js";

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
