/**
 * Who carries how much? Letters and effort, by role and by task.
 * @module
 */
import type { Figure } from "../../core/index.js";
import {
  addFractions,
  divideFractions,
  type Fraction,
  figureOfFraction,
  noFigure,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import { type RaciSubject, raciSubject } from "../check/subject.js";
import { talliesOf } from "../check/tallies.js";
import type { RaciMatrix } from "../matrix/matrix.js";

/** What a role carries. */
export interface RaciRoleLoad {
  readonly role: string;
  /** Tasks that it decides, does, is asked about, is told of, and is involved in at all. */
  readonly decides: number;
  readonly does: number;
  readonly consulted: number;
  readonly informed: number;
  readonly tasks: number;
  /** Sum of effort / number of doers over the tasks that it does; without value for `no-effort` if one of them has none. */
  readonly effort: Figure<"no-effort">;
  /** effort / capacity, as a ratio; without value if the role has no capacity, or one of zero. */
  readonly utilization: Figure<"no-effort" | "no-capacity" | "zero-divisor">;
}

/** Who is on a task. */
export interface RaciTaskLoad {
  readonly task: string;
  readonly deciders: number;
  readonly doers: number;
  readonly consulted: number;
  readonly informed: number;
  /** Roles involved at all. */
  readonly roles: number;
  /** effort / doers; without value if the task has no effort or nobody does it. */
  readonly effortPerDoer: Figure<"no-effort" | "no-doer">;
}

/** The load of a matrix, in the order of its roles and tasks. */
export interface RaciLoad {
  readonly roles: readonly RaciRoleLoad[];
  readonly tasks: readonly RaciTaskLoad[];
}

/**
 * Counts what every role and every task carries; the effort of a task is shared equally among its doers.
 *
 * What a check would refuse (an unknown role, a foreign letter) is left out, as in `checkRaci`.
 *
 * @param matrix - A matrix of the right shape. An empty one gives empty lists.
 * @returns One record for each role and task, in the order of the matrix.
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`; `core/not-a-number`, `core/not-finite` or
 *   `core/out-of-range` for an effort or capacity that is no number.
 * @example
 * ```ts
 * import { raciLoad } from "opslogic/raci";
 *
 * const { roles } = raciLoad({
 *   tasks: [{ id: "t1", effort: 12 }, { id: "t2", effort: 10 }],
 *   roles: [{ id: "a", capacity: 12 }, { id: "b", capacity: 12 }],
 *   assignments: [
 *     { task: "t1", role: "a", letters: "AR" }, { task: "t1", role: "b", letters: "R" },
 *     { task: "t2", role: "a", letters: "AR" },
 *   ],
 * });
 * roles.map(({ role, effort }) => [role, effort.value]); // => [["a", "16"], ["b", "6"]]
 * ```
 */
export function raciLoad(matrix: RaciMatrix): RaciLoad {
  const subject = raciSubject(matrix, {}, "raciLoad");
  const { tasks, roles } = talliesOf(subject);
  const columns = columnSums(subject);
  return {
    roles: subject.roles.map((at) => {
      const { id, capacity } = matrix.roles[at] as RaciMatrix["roles"][number];
      const { consulted, informed, effort } = columns[at] as Column;
      return {
        role: id,
        ...{ decides: roles.decides[at] as number, does: roles.does[at] as number },
        ...{ consulted, informed, tasks: roles.involved[at] as number },
        effort: effort === null ? noFigure("no-effort") : figureOfFraction(effort),
        utilization: utilizationOf(effort, capacity, at),
      };
    }),
    tasks: subject.tasks.map((at) => {
      const { id, effort } = matrix.tasks[at] as RaciMatrix["tasks"][number];
      return {
        task: id,
        ...{ deciders: tasks.deciders[at] as number, doers: tasks.doers[at] as number },
        ...{ consulted: tasks.consulted[at] as number, informed: tasks.informed[at] as number },
        roles: tasks.involved[at] as number,
        effortPerDoer: sharedEffort(effort, tasks.doers[at] as number, at),
      };
    }),
  };
}

interface Column {
  consulted: number;
  informed: number;
  effort: Fraction | null;
}

/** Sums of numerators by denominator; `null` as soon as one effort is missing. */
type Sums = Map<bigint, bigint> | null;

function columnSums(subject: RaciSubject): Column[] {
  const { matrix, variant, cellStart, cellRole, cellBits } = subject;
  const { doers } = talliesOf(subject).tasks;
  const counts = matrix.roles.map(() => ({ consulted: 0, informed: 0 }));
  const sums = matrix.roles.map((): Sums => new Map());
  for (const task of subject.tasks) {
    const effort = matrix.tasks[task]?.effort;
    const count = doers[task] as number;
    const share = effort === undefined || count === 0 ? null : shareOf(effort, count, task);
    for (let cell = cellStart[task] as number; cell < (cellStart[task + 1] as number); cell++) {
      const bits = cellBits[cell] as number;
      const role = cellRole[cell] as number;
      const column = counts[role] as { consulted: number; informed: number };
      if ((bits & variant.consulted) !== 0) column.consulted++;
      if ((bits & variant.informed) !== 0) column.informed++;
      if ((bits & variant.doer) === 0) continue;
      const sum = sums[role];
      if (share === null) sums[role] = null;
      else sum?.set(share.d, (sum.get(share.d) ?? 0n) + share.n);
    }
  }
  return counts.map((each, role) => ({ ...each, effort: total(sums[role] ?? null) }));
}

/** Parts of one denominator were added as whole numbers; few denominators are left. */
function total(sums: Sums): Fraction | null {
  return sums === null ? null : [...sums].reduce((sum, [d, n]) => addFractions(sum, { n, d }), ZERO);
}

function shareOf(effort: number, doers: number, task: number): Fraction {
  return divideFractions(toFraction(effort, "raciLoad", "tasks", task, "effort"), { n: BigInt(doers), d: 1n });
}

function sharedEffort(effort: number | undefined, doers: number, task: number): RaciTaskLoad["effortPerDoer"] {
  if (effort === undefined) return noFigure("no-effort");
  return doers === 0 ? noFigure("no-doer") : figureOfFraction(shareOf(effort, doers, task));
}

function utilizationOf(
  effort: Fraction | null,
  capacity: number | undefined,
  role: number,
): RaciRoleLoad["utilization"] {
  if (capacity === undefined) return noFigure("no-capacity");
  if (effort === null) return noFigure("no-effort");
  const divisor = toFraction(capacity, "raciLoad", "roles", role, "capacity");
  return divisor.n === 0n ? noFigure("zero-divisor") : figureOfFraction(divideFractions(effort, divisor));
}
