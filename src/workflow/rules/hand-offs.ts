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
    if (maxHandOffs === undefined || times === null) return;
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
    const between = neighbors(subject, graph.inStart, graph.inLinks, graph.from, node, owner);
    if (between.size === 0) continue;
    const after = neighbors(subject, graph.outStart, graph.outLinks, graph.to, node, owner);
    // Going back to the same task is a loop; back and forth are three tasks.
    const back = [...between].find(([role, before]) =>
      [...(after.get(role) ?? [])].some((next) => before.size > 1 || !before.has(next)),
    );
    if (back !== undefined) report(stepPlace(subject, node), { step: stepOf(subject, node).id, owner, back: back[0] });
  }
});

/** Tasks of other owners next to a task, by owner. */
function neighbors(
  subject: WorkflowSubject,
  start: Int32Array,
  links: Int32Array,
  ends: Int32Array,
  node: number,
  owner: string,
): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (let place = start[node] as number; place < (start[node + 1] as number); place++) {
    const next = ends[links[place] as number] as number;
    const other = ownerOf(subject, next);
    if (other === "" || other === owner) continue;
    found.set(other, (found.get(other) ?? new Set()).add(next));
  }
  return found;
}

/** Only tasks have hands that they are in. */
function ownerOf(subject: WorkflowSubject, node: number): string {
  return subject.kinds[node] === "task" ? (stepOf(subject, node).owner ?? "").trim() : "";
}
