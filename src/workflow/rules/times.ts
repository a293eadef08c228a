/**
 * Can the promised times be kept at all?
 * @module
 */

import { isGiven, stepPlace, type WorkflowRule, type WorkflowSubject, workflowRule } from "../check/subject.js";
import { stepOf } from "../definition/read-workflow.js";
import { isLonger, type LoopFreeTimes } from "../times/loop-free.js";

export const slaImpossible: WorkflowRule = workflowRule(
  "workflow/sla-impossible",
  "WF050",
  "error",
  "workflow",
  (subject, report) => {
    const { slaMinutes } = subject.workflow;
    const lead = leadTimes(subject);
    if (!isGiven(slaMinutes) || lead === null || !isLonger(lead.best, slaMinutes)) return;
    report({ path: ["slaMinutes"] }, { sla: slaMinutes, best: shown(lead.best) });
  },
);

export const slaAtRisk: WorkflowRule = workflowRule(
  "workflow/sla-at-risk",
  "WF051",
  "warning",
  "workflow",
  (subject, report) => {
    const { slaMinutes } = subject.workflow;
    const lead = leadTimes(subject);
    if (!isGiven(slaMinutes) || lead === null) return;
    if (isLonger(lead.best, slaMinutes) || !isLonger(lead.worst, slaMinutes)) return;
    report({ path: ["slaMinutes"] }, { sla: slaMinutes, best: shown(lead.best), worst: shown(lead.worst) });
  },
);

export const deadlineTooEarly: WorkflowRule = workflowRule(
  "workflow/deadline-too-early",
  "WF052",
  "error",
  "step",
  (subject, report) => {
    const times = subject.times();
    if (times === null) return;
    for (let node = 0; node < subject.stepAt.length; node++) {
      const { id, deadlineMinutes } = stepOf(subject, node);
      const earliest = times.best[node] as number;
      if (!isGiven(deadlineMinutes) || !isLonger(earliest, deadlineMinutes)) continue;
      report(stepPlace(subject, node), { step: id, deadline: deadlineMinutes, earliest: shown(earliest) });
    }
  },
);

/** The quickest end, and the latest. */
function leadTimes(subject: WorkflowSubject): { readonly best: number; readonly worst: number } | null {
  const times: LoopFreeTimes | null = subject.times();
  if (times === null || subject.finals.length === 0) return null;
  let [best, worst] = [Number.POSITIVE_INFINITY, 0];
  for (const node of subject.finals) {
    best = Math.min(best, times.best[node] as number);
    worst = Math.max(worst, times.worst[node] as number);
  }
  return { best, worst };
}

/** Without the digits that adding up a million numbers leaves behind. */
function shown(minutes: number): number | string {
  if (!Number.isFinite(minutes)) return String(minutes);
  return Number.isInteger(minutes) ? minutes : Number(minutes.toPrecision(10));
}
