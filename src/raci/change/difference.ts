/**
 * What changed between two versions of a matrix?
 * @module
 */
import { raciSubject } from "../check/subject.js";
import { readVariant } from "../matrix/letters.js";
import type { RaciMatrix } from "../matrix/matrix.js";

/** A cell whose letters changed; empty text where there was, or is, none. */
export interface RaciCellChange {
  readonly task: string;
  readonly role: string;
  readonly before: string;
  readonly after: string;
}

/** A role that somebody has taken or left. */
export interface RaciSeatChange {
  readonly role: string;
  readonly person: string;
  readonly change: "taken" | "left";
}

/** What changed. Plain data. */
export interface RaciDifference {
  /** Letters of the variants, if they differ. */
  readonly variant: { readonly before: string; readonly after: string } | null;
  readonly tasks: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly roles: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Cells that were filled, emptied or changed, in the order of the newer matrix; those of removed tasks come last. */
  readonly cells: readonly RaciCellChange[];
  /** Who came and who went, person by person in the order of the newer matrix; those who are gone come last. */
  readonly seats: readonly RaciSeatChange[];
}

/**
 * Compares two versions of a matrix: tasks and roles by id, cells by their letters, people by the roles they fill.
 *
 * The order of tasks, roles, assignments and letters makes no difference. Letters are compared as written, also between
 * variants; `convertRaci` first if they are to be compared by meaning. Names, efforts and deputies are not compared.
 *
 * @param before - The older version.
 * @param after - The newer version.
 * @returns What was added, removed and changed; empty lists if both say the same.
 * @throws {OpsLogicError} `raci/unknown-variant`, `raci/wrong-variant`.
 * @example
 * ```ts
 * import { raciDifference } from "opslogic/raci";
 *
 * const base = { tasks: [{ id: "reply" }], roles: [{ id: "agent" }, { id: "lead" }] };
 * const before = { ...base, assignments: [{ task: "reply", role: "agent", letters: "AR" }] };
 * const after = { ...base, assignments: [{ task: "reply", role: "agent", letters: "R" }, { task: "reply", role: "lead", letters: "A" }] };
 * raciDifference(before, after).cells;
 * // => [{ task: "reply", role: "agent", before: "RA", after: "R" }, { task: "reply", role: "lead", before: "", after: "A" }]
 * ```
 */
export function raciDifference(before: RaciMatrix, after: RaciMatrix): RaciDifference {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const changed = (task: string, roles: Iterable<string>): RaciCellChange[] =>
    [...new Set(roles)].flatMap((role) => {
      const [was, is] = [old.get(task)?.get(role) ?? "", now.get(task)?.get(role) ?? ""];
      return was === is ? [] : [{ task, role, before: was, after: is }];
    });
  const cells = [
    ...[...now].flatMap(([task, row]) => changed(task, [...row.keys(), ...(old.get(task)?.keys() ?? [])])),
    ...[...old].flatMap(([task, row]) => (now.has(task) ? [] : changed(task, row.keys()))),
  ];
  const letters = [before, after].map(({ variant }) => readVariant(variant, "raciDifference").letters.join(""));
  const [lettersBefore = "", lettersAfter = ""] = letters;
  return {
    variant: lettersBefore === lettersAfter ? null : { before: lettersBefore, after: lettersAfter },
    tasks: compared(before.tasks, after.tasks),
    roles: compared(before.roles, after.roles),
    cells,
    seats: seatChanges(rolesOf(before), rolesOf(after)),
  };
}

type RolesOf = ReadonlyMap<string, ReadonlySet<string>>;

function rolesOf({ people = [] }: RaciMatrix): RolesOf {
  const found = new Map<string, Set<string>>();
  for (const { id, roles } of people) {
    const known = found.get(id) ?? new Set();
    for (const role of roles) known.add(role);
    found.set(id, known);
  }
  return found;
}

function seatChanges(old: RolesOf, now: RolesOf): RaciSeatChange[] {
  const none: ReadonlySet<string> = new Set();
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((person) => {
    const [was, is] = [old.get(person) ?? none, now.get(person) ?? none];
    const taken = [...is].filter((role) => !was.has(role));
    const left = [...was].filter((role) => !is.has(role));
    return [
      ...taken.map((role): RaciSeatChange => ({ role, person, change: "taken" })),
      ...left.map((role): RaciSeatChange => ({ role, person, change: "left" })),
    ];
  });
}

function cellsOf(matrix: RaciMatrix): Map<string, Map<string, string>> {
  const { tasks, variant, cellStart, cellRole, cellBits } = raciSubject(matrix, {}, "raciDifference");
  return new Map(
    tasks.map((at) => {
      const row = new Map<string, string>();
      for (let cell = cellStart[at] as number; cell < (cellStart[at + 1] as number); cell++) {
        row.set(matrix.roles[cellRole[cell] as number]?.id ?? "", variant.textOf(cellBits[cell] as number));
      }
      return [matrix.tasks[at]?.id ?? "", row];
    }),
  );
}

function compared(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): RaciDifference["tasks"] {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return { added: [...now].filter((id) => !old.has(id)), removed: [...old].filter((id) => !now.has(id)) };
}
