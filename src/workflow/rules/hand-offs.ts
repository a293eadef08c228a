/**
 * Does the work change hands too often, or go back and forth?
 * @module
 */

import { stepPlace, type WorkflowRule, type WorkflowSubject, workflowRule } from "../check/subject.js";
import { stepOf } from "../definition/read-workflow.js";

export const tooManyHandOffs: WorkflowRule = workflowRule(
  "workflow/too-many-hand-offs",
  "WF060",
  "info",
  "workflow",
  (subject, report) => {
    const { maxHandOffs } = subject.limits;
    const times = subject.times();
    if (!Number.isFinite(maxHandOffs) || maxHandOffs === undefined || times === null) return;
    let last = -1;
    for (const node of subject.finals) {
      if (last === -1 || (times.best[node] as number) > (times.best[last] as number)) last = node;
    }
    let count = 0;
    let after = "";
    for (let node = last; node !== -1; node = times.bestAfter[node] as number) {
      const owner = ownerOf(subject, node);
      if (owner === "") continue;
      if (after !== "" && after !== owner) count++;
      after = owner;
    }
    if (count > maxHandOffs) report({ path: [] }, { count, limit: maxHandOffs });
  },
);

export const pingPong: WorkflowRule = workflowRule("workflow/ping-pong", "WF061", "info", "step", (subject, report) => {
  const { graph } = subject;
  for (let node = 0; node < graph.count; node++) {
    const owner = ownerOf(subject, node);
    if (owner === "") continue;
    const givers = ownersOf(subject, graph.inLinks.subarray(graph.inStart[node], graph.inStart[node + 1]), graph.from);
    const takers = ownersOf(subject, graph.outLinks.subarray(graph.outStart[node], graph.outStart[node + 1]), graph.to);
    const back = [...givers].find((role) => role !== owner && takers.has(role));
    if (back !== undefined) report(stepPlace(subject, node), { step: stepOf(subject, node).id, owner, back });
  }
});

/** Owners of the tasks at one end of some links. */
function ownersOf(subject: WorkflowSubject, links: Int32Array, ends: Int32Array): Set<string> {
  const owners = new Set<string>();
  for (const link of links) owners.add(ownerOf(subject, ends[link] as number));
  owners.delete("");
  return owners;
}

/** Only tasks have hands that they are in. */
function ownerOf(subject: WorkflowSubject, node: number): string {
  return subject.kinds[node] === "task" ? (stepOf(subject, node).owner ?? "").trim() : "";
}
