/**
 * Do the matrix and the workflow speak of the same work, and does everybody hear of what comes to him?
 * @module
 */

import { raciRule } from "../check/raci-rule.js";
import { type RaciRule, type RaciSubject, taskPlace } from "../check/subject.js";
import { roleIds, rolesWith } from "../check/tallies.js";
import type { RaciWorkflow } from "../matrix/matrix.js";

/** Kinds of steps where nobody does anything. */
const WITHOUT_WORK: ReadonlySet<string | undefined> = new Set(["start", "end", "parallel", "split", "join"]);

export const stepWithoutRow: RaciRule = raciRule(
  "raci/step-without-row",
  "RACI401",
  "error",
  "step",
  (subject, report) => {
    if (subject.workflow === undefined) return;
    const rows = rowsByStep(subject);
    for (const [position, { id, kind }] of stepsOf(subject.workflow)) {
      if (!WITHOUT_WORK.has(kind) && !rows.has(id))
        report({ path: ["steps", position], ids: { step: id } }, { step: id });
    }
  },
);

export const rowWithoutStep: RaciRule = raciRule(
  "raci/row-without-step",
  "RACI402",
  "info",
  "task",
  (subject, report) => {
    if (subject.workflow === undefined) return;
    const steps = new Set(subject.workflow.steps.map(({ id }) => id));
    for (const task of subject.tasks) {
      const { id = "", step = id } = subject.matrix.tasks[task] ?? {};
      if (!steps.has(step)) report(taskPlace(subject, task), { task: id, step });
    }
  },
);

export const handOffGap: RaciRule = raciRule("raci/hand-off-gap", "RACI403", "warning", "link", (subject, report) => {
  if (subject.workflow === undefined) return;
  const { variant } = subject;
  const rows = rowsByStep(subject);
  const known = new Map<string, Set<string>>();
  for (const [position, { from, to }] of subject.workflow.links.entries()) {
    const [before, after] = [rows.get(from), rows.get(to)];
    if (before === undefined || after === undefined || known.get(from)?.has(to) === true) continue;
    known.set(from, (known.get(from) ?? new Set()).add(to));
    const informed = new Set(rolesWith(subject, before, ~variant.exclusive));
    const gap = rolesWith(subject, after, variant.doer).filter((role) => !informed.has(role));
    if (gap.length === 0) continue;
    report(
      { path: ["links", position], ids: { from, to } },
      { from, to, roles: roleIds(subject, gap), count: gap.length },
    );
  }
});

/** Position of the row of each step. */
function rowsByStep({ tasks, matrix }: RaciSubject): Map<string, number> {
  const rows = new Map<string, number>();
  for (const task of tasks) {
    const { id = "", step = id } = matrix.tasks[task] ?? {};
    if (!rows.has(step)) rows.set(step, task);
  }
  return rows;
}

/** Each step once, by its id. */
function stepsOf({ steps }: RaciWorkflow): [number, RaciWorkflow["steps"][number]][] {
  const known = new Set<string>();
  return [...steps.entries()].filter(([, { id }]) => !known.has(id) && known.add(id).size > 0);
}
