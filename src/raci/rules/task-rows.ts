/**
 * Does every task have one who decides and somebody who does it, and not too many of either?
 * @module
 */
import type { FindingData } from "../../core/index.js";
import { raciRule } from "../check/raci-rule.js";
import { type RaciRule, type RaciSubject, taskPlace } from "../check/subject.js";
import { roleIds, rolesWith, type TaskTally, talliesOf } from "../check/tallies.js";

export const noDecider: RaciRule = raciRule("raci/no-decider", "RACI101", "error", "task", (subject, report) => {
  eachRow(subject, (task, { deciders, involved }) => {
    if (deciders[task] !== 0 || involved[task] === 0) return;
    report(taskPlace(subject, task), { ...named(subject, task), letter: subject.variant.variant.decider });
  });
});

export const severalDeciders: RaciRule = raciRule(
  "raci/several-deciders",
  "RACI102",
  "error",
  "task",
  (subject, report) => {
    eachRow(subject, (task, { deciders }) => {
      if ((deciders[task] as number) < 2) return;
      report(
        taskPlace(subject, task),
        counted(subject, task, subject.variant.decider, subject.variant.variant.decider),
      );
    });
  },
);

export const noDoer: RaciRule = raciRule("raci/no-doer", "RACI103", "error", "task", (subject, report) => {
  eachRow(subject, (task, tally) => {
    if (tally.involved[task] === 0 || doersOf(subject, tally, task) > 0) return;
    report(taskPlace(subject, task), { ...named(subject, task), letter: subject.variant.variant.doer });
  });
});

export const tooManyDoers: RaciRule = raciRule(
  "raci/too-many-doers",
  "RACI104",
  "warning",
  "task",
  (subject, report) => {
    const { limits, variant } = subject;
    // Where the variant itself allows only so many, the rule of the variant speaks.
    if (variant.variant.doerMax !== undefined) return;
    eachRow(subject, (task, { doers }) => {
      if ((doers[task] as number) <= limits.maxDoers) return;
      const data = counted(subject, task, variant.doer, variant.variant.doer);
      report(taskPlace(subject, task), { ...data, limit: limits.maxDoers });
    });
  },
);

export const tooManyConsulted: RaciRule = raciRule(
  "raci/too-many-consulted",
  "RACI105",
  "warning",
  "task",
  (subject, report) => {
    const { limits, variant } = subject;
    eachRow(subject, (task, { consulted }) => {
      if ((consulted[task] as number) <= limits.maxConsulted) return;
      const data = counted(subject, task, variant.consulted, variant.variant.consulted ?? "");
      report(taskPlace(subject, task), { ...data, limit: limits.maxConsulted });
    });
  },
);

export const tooManyInformed: RaciRule = raciRule(
  "raci/too-many-informed",
  "RACI106",
  "info",
  "task",
  (subject, report) => {
    const { limits, variant } = subject;
    eachRow(subject, (task, { informed }) => {
      if ((informed[task] as number) <= limits.maxInformed) return;
      const data = counted(subject, task, variant.informed, variant.variant.informed ?? "");
      report(taskPlace(subject, task), { ...data, limit: limits.maxInformed });
    });
  },
);

export const isolatedTask: RaciRule = raciRule("raci/isolated-task", "RACI107", "info", "task", (subject, report) => {
  const { limits, roles, variant } = subject;
  if (roles.length < limits.isolationFromRoles || (variant.consulted | variant.informed) === 0) return;
  eachRow(subject, (task, { consulted, informed, involved }) => {
    if (involved[task] === 0 || consulted[task] !== 0 || informed[task] !== 0) return;
    report(taskPlace(subject, task), named(subject, task));
  });
});

export const emptyRow: RaciRule = raciRule("raci/empty-row", "RACI109", "error", "task", (subject, report) => {
  eachRow(subject, (task, { involved }) => {
    if (involved[task] === 0) report(taskPlace(subject, task), named(subject, task));
  });
});

export const tooManyForVariant: RaciRule = raciRule(
  "raci/several-drivers",
  "RACI112",
  "error",
  "task",
  (subject, report) => {
    const { doerMax, doer } = subject.variant.variant;
    if (doerMax === undefined) return;
    eachRow(subject, (task, { doers }) => {
      if ((doers[task] as number) <= doerMax) return;
      report(taskPlace(subject, task), { ...counted(subject, task, subject.variant.doer, doer), limit: doerMax });
    });
  },
);

export const supportWithoutDoer: RaciRule = raciRule(
  "raci/support-without-doer",
  "RACI120",
  "error",
  "task",
  (subject, report) => {
    eachRow(subject, (task, tally) => {
      if (tally.supporters[task] === 0 || doersOf(subject, tally, task) > 0) return;
      const { support = "", doer } = subject.variant.variant;
      report(taskPlace(subject, task), { ...named(subject, task), letter: support, doer });
    });
  },
);

function eachRow(subject: RaciSubject, look: (task: number, tally: TaskTally) => void): void {
  const tally = talliesOf(subject).tasks;
  for (const task of subject.tasks) look(task, tally);
}

/** With the option, a decider does the work where nobody else does. */
function doersOf({ limits }: RaciSubject, { doers, deciders }: TaskTally, task: number): number {
  return (doers[task] as number) + (limits.deciderDoes ? (deciders[task] as number) : 0);
}

function named({ matrix }: RaciSubject, task: number): { readonly task: string } {
  return { task: matrix.tasks[task]?.id ?? "" };
}

function counted(subject: RaciSubject, task: number, bits: number, letter: string): FindingData {
  const roles = rolesWith(subject, task, bits);
  return { ...named(subject, task), letter, roles: roleIds(subject, roles), count: roles.length };
}
