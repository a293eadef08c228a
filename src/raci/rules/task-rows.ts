/**
 * Does every task have one who decides and somebody who does it, and not too many of either?
 * @module
 */
import type { FindingData, Report } from "../../core/index.js";
import { raciRule } from "../check/raci-rule.js";
import { type RaciRule, type RaciSubject, taskPlace } from "../check/subject.js";
import { NAMED, type TaskTally, talliesOf } from "../check/tallies.js";

export const noDecider: RaciRule = raciRule("raci/no-decider", "RACI101", "error", "task", (subject, report) => {
  const { deciders, involved } = talliesOf(subject).tasks;
  const letter = subject.variant.variant.decider;
  for (const task of subject.tasks) {
    if (deciders[task] !== 0 || involved[task] === 0) continue;
    report(taskPlace(subject, task), { task: idOf(subject, task), letter });
  }
});

export const severalDeciders: RaciRule = raciRule(
  "raci/several-deciders",
  "RACI102",
  "error",
  "task",
  (subject, report) => {
    reportAbove(subject, talliesOf(subject).tasks.deciders, subject.variant.variant.decider, 1, report);
  },
);

export const noDoer: RaciRule = raciRule("raci/no-doer", "RACI103", "error", "task", (subject, report) => {
  const tally = talliesOf(subject).tasks;
  const letter = subject.variant.variant.doer;
  for (const task of subject.tasks) {
    if (tally.involved[task] === 0 || doersOf(subject, tally, task) > 0) continue;
    report(taskPlace(subject, task), { task: idOf(subject, task), letter });
  }
});

export const tooManyDoers: RaciRule = raciRule(
  "raci/too-many-doers",
  "RACI104",
  "warning",
  "task",
  (subject, report) => {
    const { doer, doerMax } = subject.variant.variant;
    // Where the variant itself allows only so many, the rule of the variant speaks.
    if (doerMax !== undefined) return;
    reportAbove(subject, talliesOf(subject).tasks.doers, doer, subject.limits.maxDoers, report);
  },
);

export const tooManyConsulted: RaciRule = raciRule(
  "raci/too-many-consulted",
  "RACI105",
  "warning",
  "task",
  (subject, report) => {
    const { consulted } = subject.variant.variant;
    reportAbove(subject, talliesOf(subject).tasks.consulted, consulted, subject.limits.maxConsulted, report);
  },
);

export const tooManyInformed: RaciRule = raciRule(
  "raci/too-many-informed",
  "RACI106",
  "info",
  "task",
  (subject, report) => {
    const { informed } = subject.variant.variant;
    reportAbove(subject, talliesOf(subject).tasks.informed, informed, subject.limits.maxInformed, report);
  },
);

export const isolatedTask: RaciRule = raciRule("raci/isolated-task", "RACI107", "info", "task", (subject, report) => {
  const { limits, roles, variant } = subject;
  if (roles.length < limits.isolationFromRoles || (variant.consulted | variant.informed) === 0) return;
  const { consulted, informed, involved } = talliesOf(subject).tasks;
  const letters = variant.textOf(variant.consulted | variant.informed);
  for (const task of subject.tasks) {
    if (involved[task] === 0 || consulted[task] !== 0 || informed[task] !== 0) continue;
    report(taskPlace(subject, task), { task: idOf(subject, task), letters });
  }
});

export const emptyRow: RaciRule = raciRule("raci/empty-row", "RACI109", "error", "task", (subject, report) => {
  const { involved } = talliesOf(subject).tasks;
  for (const task of subject.tasks) {
    if (involved[task] === 0) report(taskPlace(subject, task), { task: idOf(subject, task) });
  }
});

export const severalDrivers: RaciRule = raciRule(
  "raci/several-drivers",
  "RACI112",
  "error",
  "task",
  (subject, report) => {
    const { doerMax, doer } = subject.variant.variant;
    if (doerMax === undefined) return;
    reportAbove(subject, talliesOf(subject).tasks.doers, doer, doerMax, report);
  },
);

export const supportWithoutDoer: RaciRule = raciRule(
  "raci/support-without-doer",
  "RACI120",
  "error",
  "task",
  (subject, report) => {
    const { support, doer } = subject.variant.variant;
    if (support === undefined) return;
    const tally = talliesOf(subject).tasks;
    for (const task of subject.tasks) {
      if (tally.supporters[task] === 0 || doersOf(subject, tally, task) > 0) continue;
      report(taskPlace(subject, task), { task: idOf(subject, task), letter: support, doer });
    }
  },
);

/** With the option, a decider does the work where nobody else does. */
function doersOf({ limits }: RaciSubject, { doers, deciders }: TaskTally, task: number): number {
  return (doers[task] as number) + (limits.deciderDoes ? (deciders[task] as number) : 0);
}

function idOf({ matrix }: RaciSubject, task: number): string {
  return matrix.tasks[task]?.id ?? "";
}

/** Rows where more roles than so many hold a letter. */
function reportAbove(
  subject: RaciSubject,
  counts: Int32Array,
  letter: string | undefined,
  limit: number,
  report: Report,
): void {
  if (letter === undefined) return;
  const bit = subject.variant.bitOf(letter);
  for (const task of subject.tasks) {
    const count = counts[task] as number;
    if (count <= limit) continue;
    const roles = firstHolders(subject, task, bit);
    const data: FindingData = { task: idOf(subject, task), letter, roles, count, limit };
    report(taskPlace(subject, task), data);
  }
}

/** Ids of the first roles with a letter, in the order in which they are given. */
function firstHolders(
  { matrix, cellStart, cellRole, cellBits }: RaciSubject,
  task: number,
  bit: number,
): readonly string[] {
  const roles: string[] = [];
  const end = cellStart[task + 1] as number;
  for (let cell = cellStart[task] as number; cell < end && roles.length < NAMED; cell++) {
    if (((cellBits[cell] as number) & bit) !== 0) roles.push(matrix.roles[cellRole[cell] as number]?.id ?? "");
  }
  return roles;
}
