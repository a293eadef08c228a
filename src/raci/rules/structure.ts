/**
 * Is the matrix whole: do its ids and letters mean something?
 * @module
 */
import { raciRule } from "../check/raci-rule.js";
import { assignmentPlace, cellPlace, type RaciRule, type RaciSubject } from "../check/subject.js";

export const foreignLetter: RaciRule = raciRule(
  "raci/foreign-letter",
  "RACI001",
  "error",
  "cell",
  (subject, report) => {
    const { matrix, variant, strangers } = subject;
    for (const position of strangers.letter) {
      const { foreign } = variant.read(matrix.assignments[position]?.letters ?? "");
      report(assignmentPlace(matrix, position), { letters: foreign, variant: variant.variant.name });
    }
  },
);

export const unknownRole: RaciRule = raciRule("raci/unknown-role", "RACI002", "error", "cell", (subject, report) => {
  for (const position of subject.strangers.role) report(...stranger(subject, position));
});

export const unknownTask: RaciRule = raciRule("raci/unknown-task", "RACI003", "error", "cell", (subject, report) => {
  for (const position of subject.strangers.task) report(...stranger(subject, position));
});

export const duplicateId: RaciRule = raciRule("raci/duplicate-id", "RACI004", "error", "matrix", (subject, report) => {
  for (const { list, id, position, count } of subject.doubleIds) {
    report({ path: [list, position], ids: { [list === "tasks" ? "task" : "role"]: id } }, { list, id, count });
  }
});

export const letterTwice: RaciRule = raciRule("raci/letter-twice", "RACI005", "warning", "cell", (subject, report) => {
  for (const [cell, bits] of subject.twice) {
    const place = cellPlace(subject, cell);
    report(place, { ...place.ids, letters: subject.variant.textOf(bits) });
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

type Reported = [ReturnType<typeof assignmentPlace>, { readonly task: string; readonly role: string }];

function stranger({ matrix }: RaciSubject, position: number): Reported {
  const { task = "", role = "" } = matrix.assignments[position] ?? {};
  return [assignmentPlace(matrix, position), { task, role }];
}
