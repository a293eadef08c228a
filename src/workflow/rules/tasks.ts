/**
 * Does every task say who, how long, until when and with what?
 * @module
 */

import { isGiven, stepPlace, type WorkflowRule, type WorkflowSubject, workflowRule } from "../check/subject.js";
import { stepOf } from "../definition/read-workflow.js";
import type { WorkflowStep } from "../definition/workflow.js";

export const noOwner: WorkflowRule = workflowRule("workflow/no-owner", "WF030", "error", "step", (subject, report) => {
  eachTask(subject, ({ id, owner }, node) => {
    if ((owner ?? "").trim() === "") report(stepPlace(subject, node), { step: id });
  });
});

export const noDuration: WorkflowRule = workflowRule(
  "workflow/no-duration",
  "WF031",
  "warning",
  "step",
  (subject, report) => {
    if (!isGiven(subject.workflow.slaMinutes)) return;
    eachTask(subject, ({ id, minutes }, node) => {
      if (!isGiven(minutes)) report(stepPlace(subject, node), { step: id });
    });
  },
);

export const noDeadline: WorkflowRule = workflowRule(
  "workflow/no-deadline",
  "WF032",
  "info",
  "step",
  (subject, report) => {
    if (subject.limits.requireDeadline !== true) return;
    eachTask(subject, ({ id, deadlineMinutes }, node) => {
      if (!isGiven(deadlineMinutes)) report(stepPlace(subject, node), { step: id });
    });
  },
);

export const noResources: WorkflowRule = workflowRule(
  "workflow/no-resources",
  "WF033",
  "info",
  "step",
  (subject, report) => {
    if (subject.limits.requireResources !== true) return;
    eachTask(subject, ({ id, resources }, node) => {
      if ((resources ?? []).length === 0) report(stepPlace(subject, node), { step: id });
    });
  },
);

export const badDuration: WorkflowRule = workflowRule(
  "workflow/bad-duration",
  "WF034",
  "error",
  "step",
  (subject, report) => {
    for (let node = 0; node < subject.stepAt.length; node++) {
      const { id, minutes } = stepOf(subject, node);
      if (!isGiven(minutes) || (Number.isFinite(minutes) && minutes >= 0)) continue;
      report(stepPlace(subject, node), { step: id, minutes: String(minutes) });
    }
  },
);

function eachTask(subject: WorkflowSubject, look: (step: WorkflowStep, node: number) => void): void {
  for (let node = 0; node < subject.stepAt.length; node++) {
    if (subject.kinds[node] === "task") look(stepOf(subject, node), node);
  }
}
