/**
 * Is the matrix whole: do its ids and letters mean something?
 * @module
 */
import type { Report } from "../../core/index.js";
import { raciRule } from "../check/raci-rule.js";
import { assignmentPlace, cellIds, cellPlace, type RaciRule, type RaciSubject } from "../check/subject.js";
import { NAMED } from "../check/tallies.js";
import type { RaciAssignment } from "../matrix/matrix.js";

export const foreignLetter: RaciRule = raciRule(
  "raci/foreign-letter",
  "RACI001",
  "error",
  "cell",
  (subject, report) => {
    const { matrix, variant, foreign } = subject;
    eachCellOf(subject, foreign, (positions, ids) => {
      const letters = new Set(positions.flatMap((at) => variant.read(matrix.assignments[at]?.letters ?? "").foreign));
      report(assignmentPlace(matrix, positions[0] as number), {
        ...ids,
        letters: [...letters].slice(0, NAMED),
        count: letters.size,
        variant: variant.variant.name,
      });
    });
  },
);

export const unknownRole: RaciRule = raciRule("raci/unknown-role", "RACI002", "error", "cell", (subject, report) => {
  reportStrangers(subject, subject.strangers.role, report);
});

export const unknownTask: RaciRule = raciRule("raci/unknown-task", "RACI003", "error", "cell", (subject, report) => {
  reportStrangers(subject, subject.strangers.task, report);
});

export const duplicateId: RaciRule = raciRule("raci/duplicate-id", "RACI004", "error", "matrix", (subject, report) => {
  for (const { list, id, position, count } of subject.doubleIds) {
    report({ path: [list, position], ids: { [list === "tasks" ? "task" : "role"]: id } }, { list, id, count });
  }
});

export const letterTwice: RaciRule = raciRule("raci/letter-twice", "RACI005", "warning", "cell", (subject, report) => {
  const { twice, variant } = subject;
  if (twice === undefined) return;
  for (let cell = 0; cell < twice.length; cell++) {
    if (twice[cell] === 0) continue;
    const { task, role } = cellIds(subject, cell);
    report(cellPlace(subject, cell), { task, role, letters: variant.textOf(twice[cell] as number) });
  }
});

export const emptyMatrix: RaciRule = {
  code: "raci/empty-matrix",
  catalog: "RACI006",
  severity: "error",
  scope: "matrix",
  check: ({ empty, taskAt, roleAt }, report) => {
    if (empty) report({ path: [] }, { tasks: taskAt.size, roles: roleAt.size });
  },
};

type CellIds = Pick<RaciAssignment, "task" | "role">;

function reportStrangers(subject: RaciSubject, strangers: readonly number[], report: Report): void {
  eachCellOf(subject, strangers, (positions, ids) => {
    report(assignmentPlace(subject.matrix, positions[0] as number), { ...ids, count: positions.length });
  });
}

/** Assignments by the cell that they name, in the order of the first of each. */
function eachCellOf(
  { matrix }: RaciSubject,
  positions: readonly number[],
  look: (positions: readonly number[], ids: CellIds) => void,
): void {
  const byTask = new Map<string, Map<string, number[]>>();
  const cells: [number[], CellIds][] = [];
  for (const position of positions) {
    const { task = "", role = "" } = matrix.assignments[position] ?? {};
    const byRole = byTask.get(task) ?? new Map<string, number[]>();
    byTask.set(task, byRole);
    const known = byRole.get(role);
    if (known !== undefined) {
      known.push(position);
      continue;
    }
    const first = [position];
    byRole.set(role, first);
    cells.push([first, { task, role }]);
  }
  for (const [list, ids] of cells) look(list, ids);
}
