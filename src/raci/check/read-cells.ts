/**
 * Which letters stand where? Assignments read into cells that lie by task, in flat arrays.
 * @module
 */
import type { ReadVariant } from "../matrix/letters.js";
import type { RaciAssignment, RaciMatrix } from "../matrix/matrix.js";

/** The cells of a matrix, and the assignments that belong to none. */
export interface CellTable {
  /** Cells of the task at position t: from `cellStart[t]` up to before `cellStart[t + 1]`. */
  readonly cellStart: Int32Array;
  /** Position of each cell's role. */
  readonly cellRole: Int32Array;
  /** Letters of each cell. */
  readonly cellBits: Int32Array;
  /** The first assignment that gives the cell. */
  readonly cellFrom: Int32Array;
  /** Letters given twice, by cell; missing where no cell has any. */
  readonly twice: Int32Array | undefined;
  /** Positions of assignments with letters that the variant does not have, in the order of the matrix. */
  readonly foreign: readonly number[];
  /** Positions of assignments that name no known task or no known role; they give no cell. */
  readonly strangers: { readonly task: readonly number[]; readonly role: readonly number[] };
}

/** Assignments as numbers: positions of task and role (-1 where one is unknown), letters as bits. */
interface ReadAssignments {
  readonly taskOf: Int32Array;
  readonly roleOf: Int32Array;
  readonly bitsOf: Int32Array;
  /** Letters given twice in one assignment, by its position; missing where none has any. */
  readonly doubled: Int32Array | undefined;
}

/** Reads the cells of a matrix. */
export function readCells(
  matrix: RaciMatrix,
  variant: ReadVariant,
  taskAt: ReadonlyMap<string, number>,
  roleAt: ReadonlyMap<string, number>,
): CellTable {
  const { foreign, strangers, ...read } = readAssignments(matrix.assignments, variant, taskAt, roleAt);
  const { start, sorted } = sortByTask(read.taskOf, matrix.tasks.length);
  return { foreign, strangers, ...mergeCells(start, sorted, matrix.roles.length, read) };
}

function readAssignments(
  assignments: readonly RaciAssignment[],
  variant: ReadVariant,
  taskAt: ReadonlyMap<string, number>,
  roleAt: ReadonlyMap<string, number>,
): ReadAssignments & Pick<CellTable, "foreign" | "strangers"> {
  const count = assignments.length;
  const taskOf = new Int32Array(count);
  const roleOf = new Int32Array(count);
  const bitsOf = new Int32Array(count);
  let doubled: Int32Array | undefined;
  const foreign: number[] = [];
  const strangers = { task: [] as number[], role: [] as number[] };
  // Assignments mostly come task by task, so the last one is asked first.
  let lastTask: string | undefined;
  let lastAt: number | undefined;
  for (let i = 0; i < count; i++) {
    const { task, role, letters } = assignments[i] as RaciAssignment;
    if (task !== lastTask) {
      lastTask = task;
      lastAt = taskAt.get(task);
    }
    const roleFound = roleAt.get(role);
    if (lastAt === undefined || roleFound === undefined) {
      if (lastAt === undefined) strangers.task.push(i);
      if (roleFound === undefined) strangers.role.push(i);
      taskOf[i] = -1;
      continue;
    }
    taskOf[i] = lastAt;
    roleOf[i] = roleFound;
    const plain = variant.readPlain(letters);
    if (plain >= 0) {
      bitsOf[i] = plain;
      continue;
    }
    const cell = variant.read(letters);
    bitsOf[i] = cell.bits;
    if (cell.foreign.length > 0) foreign.push(i);
    if (cell.twice === 0) continue;
    doubled ??= new Int32Array(count);
    doubled[i] = cell.twice;
  }
  return { taskOf, roleOf, bitsOf, doubled, foreign, strangers };
}

/** Positions of assignments by task, in the order of the matrix within each. */
function sortByTask(taskOf: Int32Array, tasks: number): { readonly start: Int32Array; readonly sorted: Int32Array } {
  const start = new Int32Array(tasks + 1);
  for (let i = 0; i < taskOf.length; i++) {
    const task = taskOf[i] as number;
    if (task >= 0) start[task + 1] = (start[task + 1] as number) + 1;
  }
  for (let task = 0; task < tasks; task++) start[task + 1] = (start[task + 1] as number) + (start[task] as number);
  const sorted = new Int32Array(start[tasks] as number);
  const next = start.slice(0, tasks);
  for (let i = 0; i < taskOf.length; i++) {
    const task = taskOf[i] as number;
    if (task < 0) continue;
    sorted[next[task] as number] = i;
    next[task] = (next[task] as number) + 1;
  }
  return { start, sorted };
}

/** Assignments of one task to one role become one cell. */
function mergeCells(
  start: Int32Array,
  sorted: Int32Array,
  roles: number,
  { roleOf, bitsOf, doubled }: ReadAssignments,
): Omit<CellTable, "foreign" | "strangers"> {
  const tasks = start.length - 1;
  const cellStart = new Int32Array(tasks + 1);
  const cellRole = new Int32Array(sorted.length);
  const cellBits = new Int32Array(sorted.length);
  const cellFrom = new Int32Array(sorted.length);
  let twice: Int32Array | undefined;
  const cellOfRole = new Int32Array(roles).fill(-1);
  let cells = 0;
  for (let task = 0; task < tasks; task++) {
    const first = cells;
    cellStart[task] = first;
    const end = start[task + 1] as number;
    for (let place = start[task] as number; place < end; place++) {
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
      const again = ((cellBits[cell] as number) & bits) | (doubled === undefined ? 0 : (doubled[i] as number));
      if (again !== 0) {
        twice ??= new Int32Array(sorted.length);
        twice[cell] = (twice[cell] as number) | again;
      }
      cellBits[cell] = (cellBits[cell] as number) | bits;
    }
  }
  cellStart[tasks] = cells;
  return {
    cellStart,
    cellRole: cellRole.subarray(0, cells),
    cellBits: cellBits.subarray(0, cells),
    cellFrom: cellFrom.subarray(0, cells),
    twice,
  };
}
