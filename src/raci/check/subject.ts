/**
 * What do the rules look at? A matrix read once: cells by task, in flat arrays, and what goes with them.
 *
 * A matrix may have millions of assignments: ids become numbers, letters become bits, and cells lie by task, so that a
 * rule is a loop over whole numbers.
 * @module
 */
import type { Place, Rule } from "../../core/index.js";
import { type ReadVariant, readVariant } from "../matrix/letters.js";
import type { RaciMatrix, RaciWorkflow } from "../matrix/matrix.js";
import { RACI_LIMITS, type RaciLimits } from "./limits.js";

/** An id that stands more than once; the first one counts. */
export interface DoubleId {
  readonly list: "tasks" | "roles";
  readonly id: string;
  /** Where it stands again for the first time. */
  readonly position: number;
  readonly count: number;
}

/** A matrix that has been read. */
export interface RaciSubject {
  readonly matrix: RaciMatrix;
  readonly workflow: RaciWorkflow | undefined;
  readonly limits: typeof RACI_LIMITS;
  readonly variant: ReadVariant;
  /** Positions of the tasks and roles that count: the first of each id. */
  readonly tasks: readonly number[];
  readonly roles: readonly number[];
  readonly taskAt: ReadonlyMap<string, number>;
  readonly roleAt: ReadonlyMap<string, number>;
  readonly doubleIds: readonly DoubleId[];
  /** Positions of the assignments that name no known task or role, or a foreign letter. */
  readonly strangers: {
    readonly task: readonly number[];
    readonly role: readonly number[];
    readonly letter: readonly number[];
  };
  /** Cells of the task at position t: from `cellStart[t]` up to before `cellStart[t + 1]`. */
  readonly cellStart: Int32Array;
  /** Position of each cell's role. */
  readonly cellRole: Int32Array;
  /** Letters of each cell. */
  readonly cellBits: Int32Array;
  /** The first assignment that gives the cell. */
  readonly cellFrom: Int32Array;
  /** Letters given twice, by cell. */
  readonly twice: ReadonlyMap<number, number>;
  /** Whether anything is there to check. */
  readonly empty: boolean;
}

/** A rule of the matrix check, with its number in the catalog and what it speaks of. */
export interface RaciRule extends Rule<RaciSubject> {
  /** Number in the catalog, `"RACI101"`. */
  readonly catalog: string;
  readonly scope: RaciScope;
}

/** What a finding is about. */
export type RaciScope = "cell" | "task" | "role" | "person" | "matrix" | "step" | "link";

/** Reads a matrix for the rules. */
export function raciSubject(
  matrix: RaciMatrix,
  options: { readonly limits?: RaciLimits | undefined; readonly workflow?: RaciWorkflow | undefined },
): RaciSubject {
  const variant = readVariant(matrix.variant, "checkRaci");
  const { tasks: taskAt, doubles: doubleTasks } = firstById(matrix.tasks, "tasks");
  const { tasks: roleAt, doubles: doubleRoles } = firstById(matrix.roles, "roles");
  return {
    matrix,
    workflow: options.workflow,
    limits: { ...RACI_LIMITS, ...withoutGaps(options.limits ?? {}) },
    variant,
    tasks: [...taskAt.values()],
    roles: [...roleAt.values()],
    taskAt,
    roleAt,
    doubleIds: [...doubleTasks, ...doubleRoles],
    empty: taskAt.size === 0 || roleAt.size === 0,
    ...readCells(matrix, variant, taskAt, roleAt),
  };
}

function withoutGaps(limits: RaciLimits): Partial<typeof RACI_LIMITS> {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

function firstById(
  list: readonly { readonly id: string }[],
  name: "tasks" | "roles",
): { readonly tasks: Map<string, number>; readonly doubles: readonly DoubleId[] } {
  const at = new Map<string, number>();
  const doubles = new Map<string, DoubleId>();
  for (let position = 0; position < list.length; position++) {
    const id = (list[position] as { readonly id: string }).id;
    if (!at.has(id)) {
      at.set(id, position);
      continue;
    }
    const known = doubles.get(id);
    doubles.set(
      id,
      known === undefined ? { list: name, id, position, count: 2 } : { ...known, count: known.count + 1 },
    );
  }
  return { tasks: at, doubles: [...doubles.values()] };
}

type Cells = Pick<RaciSubject, "strangers" | "cellStart" | "cellRole" | "cellBits" | "cellFrom" | "twice">;

function readCells(
  { tasks, roles, assignments }: RaciMatrix,
  variant: ReadVariant,
  taskAt: ReadonlyMap<string, number>,
  roleAt: ReadonlyMap<string, number>,
): Cells {
  const strangers = { task: [] as number[], role: [] as number[], letter: [] as number[] };
  const count = assignments.length;
  const taskOf = new Int32Array(count);
  const roleOf = new Int32Array(count);
  const bitsOf = new Int32Array(count);
  const start = new Int32Array(tasks.length + 1);
  const doubled = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const { task, role, letters } = assignments[i] as RaciMatrix["assignments"][number];
    const t = taskAt.get(task);
    const r = roleAt.get(role);
    const cell = variant.read(letters);
    if (t === undefined) strangers.task.push(i);
    if (r === undefined) strangers.role.push(i);
    if (cell.foreign.length > 0) strangers.letter.push(i);
    taskOf[i] = t === undefined || r === undefined ? -1 : t;
    if (t === undefined || r === undefined) continue;
    roleOf[i] = r;
    bitsOf[i] = cell.bits;
    for (const letter of cell.twice) doubled.set(i, (doubled.get(i) ?? 0) | variant.bitOf(letter));
    start[t + 1] = (start[t + 1] as number) + 1;
  }
  for (let t = 0; t < tasks.length; t++) start[t + 1] = (start[t + 1] as number) + (start[t] as number);
  const sorted = new Int32Array(start[tasks.length] as number);
  const next = start.slice(0, tasks.length);
  for (let i = 0; i < count; i++) {
    const t = taskOf[i] as number;
    if (t < 0) continue;
    sorted[next[t] as number] = i;
    next[t] = (next[t] as number) + 1;
  }
  return { strangers, ...mergeCells(tasks.length, roles.length, { start, sorted, roleOf, bitsOf, doubled }) };
}

interface SortedAssignments {
  readonly start: Int32Array;
  readonly sorted: Int32Array;
  readonly roleOf: Int32Array;
  readonly bitsOf: Int32Array;
  readonly doubled: ReadonlyMap<number, number>;
}

/** Assignments of one task to one role become one cell. */
function mergeCells(
  taskCount: number,
  roleCount: number,
  { start, sorted, roleOf, bitsOf, doubled }: SortedAssignments,
): Omit<Cells, "strangers"> {
  const cellStart = new Int32Array(taskCount + 1);
  const cellRole = new Int32Array(sorted.length);
  const cellBits = new Int32Array(sorted.length);
  const cellFrom = new Int32Array(sorted.length);
  const twice = new Map<number, number>();
  const cellOfRole = new Int32Array(roleCount).fill(-1);
  let cells = 0;
  for (let t = 0; t < taskCount; t++) {
    const first = cells;
    cellStart[t] = first;
    for (let place = start[t] as number; place < (start[t + 1] as number); place++) {
      const i = sorted[place] as number;
      const role = roleOf[i] as number;
      const bits = bitsOf[i] as number;
      const known = cellOfRole[role] as number;
      const cell = known >= first ? known : cells++;
      if (cell !== known) {
        cellOfRole[role] = cell;
        cellRole[cell] = role;
        cellFrom[cell] = i;
      }
      const again = ((cellBits[cell] as number) & bits) | (doubled.size === 0 ? 0 : (doubled.get(i) ?? 0));
      if (again !== 0) twice.set(cell, (twice.get(cell) ?? 0) | again);
      cellBits[cell] = (cellBits[cell] as number) | bits;
    }
  }
  cellStart[taskCount] = cells;
  return {
    cellStart,
    cellRole: cellRole.subarray(0, cells),
    cellBits: cellBits.subarray(0, cells),
    cellFrom: cellFrom.subarray(0, cells),
    twice,
  };
}

/** Where a task stands. */
export function taskPlace({ matrix }: RaciSubject, position: number): Place {
  return { path: ["tasks", position], ids: { task: matrix.tasks[position]?.id ?? "" } };
}

/** Where a role stands. */
export function rolePlace({ matrix }: RaciSubject, position: number): Place {
  return { path: ["roles", position], ids: { role: matrix.roles[position]?.id ?? "" } };
}

/** Where a cell stands: the first assignment that gives it. */
export function cellPlace({ matrix, cellFrom }: RaciSubject, cell: number): Place {
  return assignmentPlace(matrix, cellFrom[cell] as number);
}

/** Where an assignment stands. */
export function assignmentPlace({ assignments }: RaciMatrix, position: number): Place {
  const { task = "", role = "" } = assignments[position] ?? {};
  return { path: ["assignments", position], ids: { task, role } };
}
