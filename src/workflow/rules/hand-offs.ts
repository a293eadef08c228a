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
  const { count, from, to, inStart, inLinks, outStart, outLinks } = subject.graph;
  const { owners, ownerAt } = numberedOwners(subject);
  // For each owner, the task that work last came to from a task of his.
  const gaveTo = new Int32Array(owners.length).fill(-1);
  for (let node = 0; node < count; node++) {
    const owner = ownerAt[node] as number;
    if (owner === NOBODY) continue;
    for (let place = inStart[node] as number; place < (inStart[node + 1] as number); place++) {
      const giver = ownerAt[from[inLinks[place] as number] as number] as number;
      if (giver !== owner && giver !== NOBODY) gaveTo[giver] = node;
    }
    for (let place = outStart[node] as number; place < (outStart[node + 1] as number); place++) {
      const taker = ownerAt[to[outLinks[place] as number] as number] as number;
      if (taker === NOBODY || gaveTo[taker] !== node) continue;
      const [back = "", own = ""] = [owners[taker], owners[owner]];
      report(stepPlace(subject, node), { step: stepOf(subject, node).id, owner: own, back });
      break;
    }
  }
});

const NOBODY = -1;

/** Owners as numbers, in the order in which they appear. */
function numberedOwners(subject: WorkflowSubject): {
  readonly owners: readonly string[];
  readonly ownerAt: Int32Array;
} {
  const numbers = new Map<string, number>();
  const ownerAt = new Int32Array(subject.graph.count).fill(NOBODY);
  for (let node = 0; node < ownerAt.length; node++) {
    const owner = ownerOf(subject, node);
    if (owner === "") continue;
    const number = numbers.get(owner) ?? numbers.size;
    ownerAt[node] = number;
    numbers.set(owner, number);
  }
  return { owners: [...numbers.keys()], ownerAt };
}

/** Only tasks have hands that they are in. */
function ownerOf(subject: WorkflowSubject, node: number): string {
  return subject.kinds[node] === "task" ? (stepOf(subject, node).owner ?? "").trim() : "";
}
