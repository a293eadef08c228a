/**
 * Do the matrix and the workflow speak of the same work, and does everybody hear of what comes to him?
 * @module
 */
import { raciRule } from "../check/raci-rule.js";
import { type RaciRule, type RaciSubject, taskPlace } from "../check/subject.js";
import { common, NAMED, roleIds, rolesWith } from "../check/tallies.js";
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
  const { variant, workflow } = subject;
  const rows = rowsByStep(subject);
  const anyLetter = rolesByStep(subject, rows, ~variant.exclusive);
  const doers = rolesByStep(subject, rows, variant.doer);
  const known = new Map<string, Set<string>>();
  for (const [position, { from, to }] of workflow.links.entries()) {
    if (!rows.has(from) || !rows.has(to)) continue;
    const partners = known.get(from) ?? new Set();
    if (partners.has(to)) continue;
    known.set(from, partners.add(to));
    const [before, after] = [anyLetter(from), doers(to)];
    const count = after.size - common(before, after).length;
    if (count === 0) continue;
    const roles = roleIds(subject, firstMissing(after, before));
    report({ path: ["links", position], ids: { from, to } }, { from, to, roles, count });
  }
});

/** Positions of the rows of each step; usually one, but a step may be spread over several tasks. */
function rowsByStep({ tasks, matrix }: RaciSubject): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const task of tasks) {
    const { id = "", step = id } = matrix.tasks[task] ?? {};
    const list = rows.get(step);
    if (list === undefined) rows.set(step, [task]);
    else list.push(task);
  }
  return rows;
}

/** Roles with some letters on the rows of a step, each set made once. */
function rolesByStep(
  subject: RaciSubject,
  rows: ReadonlyMap<string, readonly number[]>,
  bits: number,
): (step: string) => ReadonlySet<number> {
  const kept = new Map<string, ReadonlySet<number>>();
  return (step) => {
    let roles = kept.get(step);
    if (roles === undefined) {
      roles = new Set((rows.get(step) ?? []).flatMap((task) => rolesWith(subject, task, bits)));
      kept.set(step, roles);
    }
    return roles;
  };
}

/** The first so many of these that are not there. */
function firstMissing(of: ReadonlySet<number>, there: ReadonlySet<number>): readonly number[] {
  const missing: number[] = [];
  for (const role of of) {
    if (missing.length === NAMED) break;
    if (!there.has(role)) missing.push(role);
  }
  return missing;
}

/** Each step once, by its id. */
function stepsOf({ steps }: RaciWorkflow): [number, RaciWorkflow["steps"][number]][] {
  const known = new Set<string>();
  return [...steps.entries()].filter(([, { id }]) => !known.has(id) && known.add(id).size > 0);
}
