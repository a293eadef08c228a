/**
 * How many of each letter? Counts by task and by role, in one pass over the cells.
 * @module
 */
import type { RaciSubject } from "./subject.js";

/** Counts by position of the task. */
export interface TaskTally {
  readonly deciders: Int32Array;
  readonly doers: Int32Array;
  readonly consulted: Int32Array;
  readonly informed: Int32Array;
  readonly supporters: Int32Array;
  /** Cells with any letter that means involvement. */
  readonly involved: Int32Array;
}

/** Counts by position of the role. */
export interface RoleTally {
  readonly decides: Int32Array;
  readonly does: Int32Array;
  readonly involved: Int32Array;
}

/** What is counted of a matrix. */
export interface Tallies {
  readonly tasks: TaskTally;
  readonly roles: RoleTally;
}

const KEPT = new WeakMap<RaciSubject, Tallies>();

/** The counts of a matrix; counted once, as most rules ask for them. */
export function talliesOf(subject: RaciSubject): Tallies {
  const kept = KEPT.get(subject);
  if (kept !== undefined) return kept;
  const made = count(subject);
  KEPT.set(subject, made);
  return made;
}

function count({ matrix, variant, cellStart, cellRole, cellBits }: RaciSubject): Tallies {
  const zeros = (length: number): Int32Array => new Int32Array(length);
  const taskCount = matrix.tasks.length;
  const roleCount = matrix.roles.length;
  const [deciders, doers, consulted] = [zeros(taskCount), zeros(taskCount), zeros(taskCount)];
  const [informed, supporters, involved] = [zeros(taskCount), zeros(taskCount), zeros(taskCount)];
  const [decides, does, tasksOfRole] = [zeros(roleCount), zeros(roleCount), zeros(roleCount)];
  const present = ~variant.exclusive;
  for (let task = 0; task < taskCount; task++) {
    let [decided, done, asked, told, helped, any] = [0, 0, 0, 0, 0, 0];
    for (let cell = cellStart[task] as number; cell < (cellStart[task + 1] as number); cell++) {
      const bits = cellBits[cell] as number;
      const role = cellRole[cell] as number;
      if ((bits & variant.decider) !== 0) {
        decided++;
        decides[role] = (decides[role] as number) + 1;
      }
      if ((bits & variant.doer) !== 0) {
        done++;
        does[role] = (does[role] as number) + 1;
      }
      if ((bits & variant.consulted) !== 0) asked++;
      if ((bits & variant.informed) !== 0) told++;
      if ((bits & variant.support) !== 0) helped++;
      if ((bits & present) !== 0) {
        any++;
        tasksOfRole[role] = (tasksOfRole[role] as number) + 1;
      }
    }
    deciders[task] = decided;
    doers[task] = done;
    consulted[task] = asked;
    informed[task] = told;
    supporters[task] = helped;
    involved[task] = any;
  }
  return {
    tasks: { deciders, doers, consulted, informed, supporters, involved },
    roles: { decides, does, involved: tasksOfRole },
  };
}

/** Roles of a task whose letters meet some bits, in the order in which they are given. */
export function rolesWith({ cellStart, cellRole, cellBits }: RaciSubject, task: number, bits: number): number[] {
  const found: number[] = [];
  for (let cell = cellStart[task] as number; cell < (cellStart[task + 1] as number); cell++) {
    if (((cellBits[cell] as number) & bits) !== 0) found.push(cellRole[cell] as number);
  }
  return found;
}

/** The same as sets, each made once: a pair of tasks may stand in many pairs. */
export function roleSets(subject: RaciSubject, bits: number): (task: number) => ReadonlySet<number> {
  const kept = new Map<number, ReadonlySet<number>>();
  return (task) => {
    let roles = kept.get(task);
    if (roles === undefined) {
      roles = new Set(rolesWith(subject, task, bits));
      kept.set(task, roles);
    }
    return roles;
  };
}

/** What two sets share, in the time of the smaller one. */
export function common(one: ReadonlySet<number>, other: ReadonlySet<number>): number[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].filter((each) => many.has(each)).sort((a, b) => a - b);
}

/** Ids of roles, for the data of a finding: the first so many, as a row may have a million. */
export function roleIds({ matrix }: RaciSubject, roles: readonly number[]): readonly string[] {
  return roles.slice(0, NAMED).map((role) => matrix.roles[role]?.id ?? "");
}

/** So many are named; the count tells the rest. */
export const NAMED = 20;
