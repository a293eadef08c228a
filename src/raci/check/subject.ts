/**
 * What do the rules look at? A matrix read once: cells by task, in flat arrays, and what goes with them.
 *
 * A matrix may have millions of assignments: ids become numbers, letters become bits, and cells lie by task, so that a
 * rule is a loop over whole numbers.
 * @module
 */
import type { Place, Rule } from "../../core/index.js";
import { type ReadVariant, readVariant } from "../matrix/letters.js";
import type { RaciAssignment, RaciMatrix, RaciWorkflow } from "../matrix/matrix.js";
import { limitsOf, type RACI_LIMITS, type RaciLimits } from "./limits.js";
import { type CellTable, readCells } from "./read-cells.js";

/** An id that stands more than once; the first one counts. */
export interface DoubleId {
  readonly list: "tasks" | "roles";
  readonly id: string;
  /** Where it stands again for the first time. */
  readonly position: number;
  readonly count: number;
}

/** A matrix that has been read. */
export interface RaciSubject extends CellTable {
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
  caller = "checkRaci",
): RaciSubject {
  const variant = readVariant(matrix.variant, caller);
  const { at: taskAt, doubles: doubleTasks } = firstById(matrix.tasks, "tasks");
  const { at: roleAt, doubles: doubleRoles } = firstById(matrix.roles, "roles");
  return {
    matrix,
    workflow: options.workflow,
    limits: limitsOf(options.limits),
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

interface ReadIds {
  readonly at: ReadonlyMap<string, number>;
  readonly doubles: readonly DoubleId[];
}

function firstById(list: readonly { readonly id: string }[], name: DoubleId["list"]): ReadIds {
  const at = new Map<string, number>();
  for (let position = 0; position < list.length; position++) {
    at.set((list[position] as { readonly id: string }).id, position);
  }
  // As a rule no id stands twice; where one does, the first has to be found.
  return at.size === list.length ? { at, doubles: [] } : firstOfDoubles(list, name);
}

function firstOfDoubles(list: readonly { readonly id: string }[], name: DoubleId["list"]): ReadIds {
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
  return { at, doubles: [...doubles.values()] };
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

/** The assignment that gives a cell. */
export function cellIds({ matrix, cellFrom }: RaciSubject, cell: number): RaciAssignment {
  return matrix.assignments[cellFrom[cell] as number] as RaciAssignment;
}

/** Where an assignment stands. */
export function assignmentPlace({ assignments }: RaciMatrix, position: number): Place {
  const { task = "", role = "" } = assignments[position] ?? {};
  return { path: ["assignments", position], ids: { task, role } };
}
