/**
 * Whose part in one task rules him out for another: conflicting pairs, and approvals of one's own work?
 * @module
 */
import type { TaskToAssign } from "./staff.js";

/** Who has which part by now; -1 for nobody. */
export interface Parts {
  readonly doer: Int32Array;
  readonly decider: Int32Array;
}

/** Tasks that rule people out for one another, by position. */
export interface Rivals {
  /** Who must not do the task. */
  readonly notDoing: (task: number) => ReadonlySet<number>;
  /** Who must not decide it. */
  readonly notDeciding: (task: number) => ReadonlySet<number>;
  readonly approvesItself: (task: number) => boolean;
  /** How many approvals lie before the task: what is approved is given out before its approval. */
  readonly depth: readonly number[];
}

/** Reads pairs and approvals; those that name tasks that are not there are nobody's. */
export function readRivals(
  tasks: readonly TaskToAssign[],
  conflicts: readonly (readonly [string, string])[],
  { doer, decider }: Parts,
): Rivals {
  const at = new Map(tasks.map(({ id }, position) => [id, position]));
  const approves = tasks.map(({ approves: id }) => (id === undefined ? undefined : at.get(id)));
  const pairs = tasks.map(() => new Set<number>());
  for (const [one, other] of conflicts) {
    const [a, b] = [at.get(one), at.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    pairs[a]?.add(b);
    pairs[b]?.add(a);
  }
  const approvals = tasks.map((): number[] => []);
  approves.forEach((approved, approval) => {
    if (approved !== undefined) approvals[approved]?.push(approval);
  });
  /** Both tasks of a pair need other people; whoever did the work neither decides nor does its approval. */
  const notDeciding = (task: number): Set<number> => {
    const out = new Set<number>();
    for (const other of pairs[task] ?? []) out.add(doer[other] as number).add(decider[other] as number);
    const approved = approves[task];
    return approved === undefined ? out : out.add(doer[approved] as number);
  };
  return {
    notDeciding,
    notDoing: (task) => {
      const out = notDeciding(task);
      for (const approval of approvals[task] ?? []) out.add(doer[approval] as number).add(decider[approval] as number);
      return out;
    },
    approvesItself: (task) => approves[task] === task,
    depth: depths(approves),
  };
}

/** Length of each chain of approvals; one that runs in a circle begins where it was entered. */
function depths(approves: readonly (number | undefined)[]): number[] {
  const depth = approves.map(() => -1);
  const onWay = new Set<number>();
  approves.forEach((_, first) => {
    onWay.clear();
    let last: number | undefined = first;
    while (last !== undefined && depth[last] === -1 && !onWay.has(last)) {
      onWay.add(last);
      last = approves[last];
    }
    let next = last === undefined ? 0 : (depth[last] as number) + 1;
    for (const task of [...onWay].reverse()) depth[task] = next++;
  });
  return depth;
}
