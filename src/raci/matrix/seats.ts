/**
 * Who fills a role on a day, with absences and deputies?
 * @module
 */
import { type Day, parseDay } from "../../calendar/index.js";
import type { RaciDeputy, RaciMatrix, RaciPerson } from "./matrix.js";

/** Who fills a role on a day. */
export interface Seat {
  readonly role: string;
  /** People who hold the role and are there. */
  readonly present: readonly string[];
  /** People who hold the role and are absent. */
  readonly absent: readonly string[];
  /** People who stand in on that day, and are there. */
  readonly deputies: readonly string[];
  /** Whether nobody is there, neither holder nor deputy. */
  readonly empty: boolean;
}

/**
 * Who fills each role on a day: the people who hold it less those absent, and the deputies whose dates cover the day.
 *
 * @param matrix - A matrix with people, absences and deputies; first and last day belong to each.
 * @param day - A civil date.
 * @returns One entry for each role, in the order of the matrix. Without people, every seat is empty.
 * @throws {OpsLogicError} `calendar/not-a-day`.
 * @example
 * ```ts
 * import { seatsOn } from "opslogic/raci";
 *
 * const matrix = {
 *   tasks: [],
 *   roles: [{ id: "lead" }],
 *   assignments: [],
 *   people: [
 *     { id: "li", roles: ["lead"], absences: [{ start: "2026-07-01", end: "2026-07-10" }] },
 *     { id: "wang", roles: [] },
 *   ],
 *   deputies: [{ role: "lead", deputy: "wang", start: "2026-07-01", end: "2026-07-05" }],
 * };
 * seatsOn(matrix, "2026-07-03"); // => [{ role: "lead", present: [], absent: ["li"], deputies: ["wang"], empty: false }]
 * seatsOn(matrix, "2026-07-08")[0]?.empty; // => true
 * ```
 */
export function seatsOn(matrix: RaciMatrix, day: Day): readonly Seat[] {
  const at = parseDay(day);
  const people = new Map((matrix.people ?? []).map((person) => [person.id, person]));
  const holders = new Map<string, RaciPerson[]>();
  for (const person of people.values()) {
    for (const role of new Set(person.roles)) holders.set(role, [...(holders.get(role) ?? []), person]);
  }
  const deputies = new Map<string, RaciDeputy[]>();
  for (const deputy of matrix.deputies ?? []) {
    if (covers(deputy, at)) deputies.set(deputy.role, [...(deputies.get(deputy.role) ?? []), deputy]);
  }
  return matrix.roles.map(({ id: role }) => {
    const held = holders.get(role) ?? [];
    const present = held.filter((person) => isThere(person, at)).map(({ id }) => id);
    const standIns = (deputies.get(role) ?? []).map(({ deputy }) => deputy).filter((id) => isThere(people.get(id), at));
    return {
      role,
      present,
      absent: held.filter((person) => !isThere(person, at)).map(({ id }) => id),
      deputies: [...new Set(standIns)],
      empty: present.length === 0 && standIns.length === 0,
    };
  });
}

/** Days sort as text. */
function covers({ start, end }: { readonly start: string; readonly end?: string | undefined }, day: Day): boolean {
  return start <= day && (end === undefined || day <= end);
}

/** Somebody from outside of the list of people is taken to be there. */
function isThere(person: RaciPerson | undefined, day: Day): boolean {
  return !(person?.absences ?? []).some((absence) => covers(absence, day));
}
