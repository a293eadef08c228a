/**
 * Does every role carry something, and none too much?
 * @module
 */
import type { Report } from "../../core/index.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import { raciRule } from "../check/raci-rule.js";
import { type RaciRule, type RaciSubject, rolePlace } from "../check/subject.js";
import { talliesOf } from "../check/tallies.js";

export const roleWithoutLetter: RaciRule = raciRule(
  "raci/role-without-letter",
  "RACI201",
  "warning",
  "role",
  (subject, report) => {
    const { involved } = talliesOf(subject).roles;
    for (const role of subject.roles) if (involved[role] === 0) report(rolePlace(subject, role), named(subject, role));
  },
);

export const bystander: RaciRule = raciRule("raci/bystander", "RACI202", "info", "role", (subject, report) => {
  const { involved, decides, does } = talliesOf(subject).roles;
  for (const role of subject.roles) {
    if (involved[role] === 0 || decides[role] !== 0 || does[role] !== 0) continue;
    report(rolePlace(subject, role), { ...named(subject, role), count: involved[role] as number });
  }
});

export const doesTooMuch: RaciRule = raciRule("raci/does-too-much", "RACI203", "warning", "role", (subject, report) => {
  const { doer } = subject.variant.variant;
  reportAbove(subject, talliesOf(subject).roles.does, doer, subject.limits.maxTasksDone, report);
});

export const decidesTooMuch: RaciRule = raciRule(
  "raci/decides-too-much",
  "RACI204",
  "warning",
  "role",
  (subject, report) => {
    const { decider } = subject.variant.variant;
    reportAbove(subject, talliesOf(subject).roles.decides, decider, subject.limits.maxTasksDecided, report);
  },
);

export const overCapacity: RaciRule = raciRule("raci/over-capacity", "RACI205", "error", "role", (subject, report) => {
  const { matrix } = subject;
  const limited = subject.roles.filter((role) => matrix.roles[role]?.capacity !== undefined);
  if (limited.length === 0) return;
  const about = new Float64Array(matrix.roles.length);
  eachShare(subject, (role, effort, doers) => {
    about[role] = (about[role] as number) + effort / doers;
  });
  const difference = (role: number): number => (about[role] as number) - (matrix.roles[role]?.capacity as number);
  const slack = (role: number): number => 1e-9 * (Math.abs(about[role] as number) + 1);
  // Where rounding could decide, whole fractions do: three thirds of ten are ten.
  const close = new Set(limited.filter((role) => !(Math.abs(difference(role)) > slack(role))));
  const over = close.size === 0 ? new Set<number>() : exactlyOver(subject, close);
  for (const role of limited) {
    if (close.has(role) ? !over.has(role) : difference(role) <= 0) continue;
    const effort = Number((about[role] as number).toPrecision(12));
    report(rolePlace(subject, role), {
      ...named(subject, role),
      effort,
      capacity: matrix.roles[role]?.capacity as number,
    });
  }
});

export const fullColumn: RaciRule = raciRule("raci/full-column", "RACI206", "info", "role", (subject, report) => {
  const { tasks, limits } = subject;
  if (tasks.length < limits.fullColumnFromTasks) return;
  const { involved } = talliesOf(subject).roles;
  for (const role of subject.roles) {
    if (involved[role] === tasks.length)
      report(rolePlace(subject, role), { ...named(subject, role), count: tasks.length });
  }
});

function named({ matrix }: RaciSubject, role: number): { readonly role: string } {
  return { role: matrix.roles[role]?.id ?? "" };
}

function reportAbove(subject: RaciSubject, counts: Int32Array, letter: string, limit: number, report: Report): void {
  for (const role of subject.roles) {
    const count = counts[role] as number;
    if (count > limit) report(rolePlace(subject, role), { ...named(subject, role), letter, count, limit });
  }
}

/** What each doer carries of a task with an effort: an equal share. */
function eachShare(
  { matrix, variant, tasks, cellStart, cellRole, cellBits }: RaciSubject,
  take: (role: number, effort: number, doers: number, task: number) => void,
): void {
  const doers: number[] = [];
  for (const task of tasks) {
    const effort = matrix.tasks[task]?.effort;
    if (effort === undefined) continue;
    doers.length = 0;
    for (let cell = cellStart[task] as number; cell < (cellStart[task + 1] as number); cell++) {
      if (((cellBits[cell] as number) & variant.doer) !== 0) doers.push(cellRole[cell] as number);
    }
    for (const role of doers) take(role, effort, doers.length, task);
  }
}

/** Which of these roles carry more than they can, in exact fractions. */
function exactlyOver(subject: RaciSubject, roles: ReadonlySet<number>): Set<number> {
  const shares = new Map<number, Fraction[]>();
  eachShare(subject, (role, effort, doers, task) => {
    if (!roles.has(role)) return;
    const whole = toFraction(effort, "checkRaci", "tasks", task, "effort");
    const share = divideFractions(whole, { n: BigInt(doers), d: 1n });
    const list = shares.get(role);
    if (list === undefined) shares.set(role, [share]);
    else list.push(share);
  });
  const capacityOf = (role: number): Fraction =>
    toFraction(subject.matrix.roles[role]?.capacity as number, "checkRaci", "roles", role, "capacity");
  return new Set([...roles].filter((role) => compareFractions(sum(shares.get(role) ?? []), capacityOf(role)) > 0));
}

/** Pairwise, so that the numbers grow slowly. */
function sum(parts: readonly Fraction[]): Fraction {
  if (parts.length <= 2) return parts.reduce(addFractions, ZERO);
  const half = parts.length >> 1;
  return addFractions(sum(parts.slice(0, half)), sum(parts.slice(half)));
}
