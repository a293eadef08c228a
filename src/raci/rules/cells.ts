/**
 * Do the letters of a cell agree with each other, and with who the role is?
 * @module
 */
import type { Report } from "../../core/index.js";
import { raciRule } from "../check/raci-rule.js";
import { cellIds, cellPlace, type RaciRule, type RaciSubject } from "../check/subject.js";

export const redundantLetters: RaciRule = raciRule(
  "raci/redundant-letters",
  "RACI108",
  "warning",
  "cell",
  (subject, report) => {
    const { variant } = subject;
    const strong = variant.decider | variant.doer;
    const askedAndTold = variant.consulted | variant.informed;
    eachCell(subject, (cell, bits) => {
      const beside = (bits & strong) === 0 ? 0 : bits & variant.redundant & ~strong;
      // Who is asked before is told anyhow.
      const told = (bits & askedAndTold) === askedAndTold && variant.informed !== 0 ? variant.informed : 0;
      const redundant = variant.consulted === 0 ? beside : beside | told;
      if (redundant === 0) return;
      const { task, role } = cellIds(subject, cell);
      const letters = variant.textOf(bits);
      report(cellPlace(subject, cell), { task, role, letters, redundant: variant.textOf(redundant) });
    });
  },
);

export const externalDecider: RaciRule = raciRule(
  "raci/external-decider",
  "RACI110",
  "warning",
  "cell",
  (subject, report) => {
    const { matrix, variant, cellRole } = subject;
    if (matrix.roles.every(({ kind }) => kind !== "external")) return;
    eachCell(subject, (cell, bits) => {
      if ((bits & variant.decider) === 0 || matrix.roles[cellRole[cell] as number]?.kind !== "external") return;
      const { task, role } = cellIds(subject, cell);
      report(cellPlace(subject, cell), { task, role, letter: variant.variant.decider });
    });
  },
);

export const vacantSeat: RaciRule = raciRule("raci/vacant-seat", "RACI111", "error", "cell", (subject, report) => {
  reportVacant(subject, subject.variant.decider | subject.variant.doer, report);
});

export const vacantInformed: RaciRule = raciRule(
  "raci/vacant-seat-involved",
  "RACI113",
  "warning",
  "cell",
  (subject, report) => {
    const { variant } = subject;
    reportVacant(subject, variant.consulted | variant.informed | variant.support, report);
  },
);

export const incompatibleLetters: RaciRule = raciRule(
  "raci/incompatible-letters",
  "RACI121",
  "error",
  "cell",
  (subject, report) => {
    const { variant } = subject;
    if (variant.incompatible.length === 0) return;
    eachCell(subject, (cell, bits) => {
      const pairs = variant.incompatible.filter((pair) => (bits & pair) === pair);
      if (pairs.length === 0) return;
      const { task, role } = cellIds(subject, cell);
      report(cellPlace(subject, cell), { task, role, letters: pairs.map(variant.textOf) });
    });
  },
);

export const exclusiveLetter: RaciRule = raciRule(
  "raci/exclusive-letter",
  "RACI122",
  "error",
  "cell",
  (subject, report) => {
    const { variant } = subject;
    if (variant.exclusive === 0) return;
    eachCell(subject, (cell, bits) => {
      const alone = bits & variant.exclusive;
      if (alone === 0 || bits === alone) return;
      const { task, role } = cellIds(subject, cell);
      const letters = variant.textOf(bits);
      report(cellPlace(subject, cell), { task, role, letters, letter: variant.textOf(alone) });
    });
  },
);

/** Cells of the tasks that count. */
function eachCell({ tasks, cellStart, cellBits }: RaciSubject, look: (cell: number, bits: number) => void): void {
  for (const task of tasks) {
    const end = cellStart[task + 1] as number;
    for (let cell = cellStart[task] as number; cell < end; cell++) look(cell, cellBits[cell] as number);
  }
}

function reportVacant(subject: RaciSubject, held: number, report: Report): void {
  const { matrix, variant, cellRole } = subject;
  if (matrix.roles.every(({ active }) => active !== false)) return;
  eachCell(subject, (cell, bits) => {
    if ((bits & held) === 0 || matrix.roles[cellRole[cell] as number]?.active !== false) return;
    const { task, role } = cellIds(subject, cell);
    report(cellPlace(subject, cell), { task, role, letters: variant.textOf(bits & held) });
  });
}
