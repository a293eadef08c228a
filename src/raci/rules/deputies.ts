/**
 * Can deputies stand in as they are written down: known, with days that exist, and there?
 * @module
 */
import { dayNumber, dayOfNumber } from "../../calendar/internal.js";
import type { Report, Rule } from "../../core/index.js";
import { firstMeeting, joined, type Stretch } from "../matrix/attendance.js";
import type { RaciDeputy, RaciMatrix } from "../matrix/matrix.js";

/** A deputy without an end stands in for good. */
const FOR_GOOD = "9999-12-31";

export const deputyUnknownRole: Rule<RaciMatrix> = {
  code: "raci/deputy-unknown-role",
  severity: "error",
  check: (matrix, report) => {
    const known = new Set(matrix.roles.map(({ id }) => id));
    eachDeputy(matrix, (deputy, at) => {
      if (!known.has(deputy.role)) tell(report, deputy, at);
    });
  },
};

export const deputyUnknownPerson: Rule<RaciMatrix> = {
  code: "raci/deputy-unknown-person",
  severity: "error",
  check: (matrix, report) => {
    // Without a list of people nobody can be looked up.
    if (matrix.people === undefined) return;
    const known = new Set(matrix.people.map(({ id }) => id));
    eachDeputy(matrix, (deputy, at) => {
      if (!known.has(deputy.deputy)) tell(report, deputy, at);
    });
  },
};

export const deputyWrongDays: Rule<RaciMatrix> = {
  code: "raci/deputy-wrong-days",
  severity: "error",
  check: (matrix, report) => {
    eachDeputy(matrix, (deputy, at) => {
      if (!isStretch(deputy.start, deputy.end ?? FOR_GOOD)) tell(report, deputy, at);
    });
  },
};

export const absenceWrongDays: Rule<RaciMatrix> = {
  code: "raci/absence-wrong-days",
  severity: "error",
  check: ({ people = [] }, report) => {
    people.forEach(({ id, absences = [] }, at) => {
      absences.forEach(({ start, end }, place) => {
        if (isStretch(start, end)) return;
        report({ path: ["people", at, "absences", place], ids: { person: id } }, { person: id, start, end });
      });
    });
  },
};

export const deputyAbsent: Rule<RaciMatrix> = {
  code: "raci/deputy-absent",
  severity: "warning",
  check: (matrix, report) => {
    const absences = new Map<string, Stretch[]>();
    for (const { id, absences: list = [] } of matrix.people ?? []) {
      const known = absences.get(id) ?? [];
      for (const { start, end } of list) if (isStretch(start, end)) known.push([dayNumber(start), dayNumber(end)]);
      absences.set(id, known);
    }
    const joinedOf = new Map([...absences].map(([id, list]) => [id, joined(list)]));
    eachDeputy(matrix, (deputy, at) => {
      const { start, end } = deputy;
      // Who stands in for good may be away now and then.
      if (end === undefined || !isStretch(start, end)) return;
      const away = firstMeeting(joinedOf.get(deputy.deputy) ?? [], [dayNumber(start), dayNumber(end)]);
      if (away === undefined) return;
      report(placeOf(deputy, at), { ...dataOf(deputy), from: dayOfNumber(away[0]), to: dayOfNumber(away[1]) });
    });
  },
};

export const deputyHoldsRole: Rule<RaciMatrix> = {
  code: "raci/deputy-holds-role",
  severity: "info",
  check: (matrix, report) => {
    const rolesOf = new Map<string, Set<string>>();
    for (const { id, roles } of matrix.people ?? []) {
      const known = rolesOf.get(id) ?? new Set();
      for (const role of roles) known.add(role);
      rolesOf.set(id, known);
    }
    eachDeputy(matrix, (deputy, at) => {
      if (rolesOf.get(deputy.deputy)?.has(deputy.role)) tell(report, deputy, at);
    });
  },
};

function eachDeputy({ deputies = [] }: RaciMatrix, visit: (deputy: RaciDeputy, at: number) => void): void {
  deputies.forEach(visit);
}

function tell(report: Report, deputy: RaciDeputy, at: number): void {
  report(placeOf(deputy, at), dataOf(deputy));
}

function placeOf({ role, deputy }: RaciDeputy, at: number): Parameters<Report>[0] {
  return { path: ["deputies", at], ids: { role, person: deputy } };
}

function dataOf({ role, deputy, start, end }: RaciDeputy): Record<string, string> {
  return { role, person: deputy, start, ...(end === undefined ? {} : { end }) };
}

function isStretch(start: string, end: string): boolean {
  return dayNumber(start) <= dayNumber(end);
}
