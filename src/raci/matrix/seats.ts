/**
 * Who fills a role on a day, with absences and deputies?
 * @module
 */
import type { Day } from "../../calendar/index.js";
import { toDayNumber } from "../../calendar/internal.js";
import { covers, readAttendance } from "./attendance.js";
import type { RaciMatrix } from "./matrix.js";

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
 * A deputy who is absent leaves the seat to nobody, also if he has a deputy for a role of his own. A deputy who is not among
 * the people is taken to be there. A stretch that ends before it begins covers no day; `checkDeputies` tells of both.
 *
 * @param matrix - A matrix with people, absences and deputies; first and last day belong to each.
 * @param day - A civil date.
 * @returns One entry for each role, in the order of the matrix. Without people and deputies, every seat is empty.
 * @throws {OpsLogicError} `calendar/not-a-day` for the day, or one of the matrix, with its path.
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
  const at = toDayNumber(day, "seatsOn", "day");
  const { holders, deputies, absences } = readAttendance(matrix, "seatsOn");
  const isThere = (person: string): boolean => !covers(absences(person), at);
  return matrix.roles.map(({ id: role }) => {
    const held = holders.get(role) ?? [];
    const standIns = (deputies.get(role) ?? []).filter(
      ({ deputy, stretch }) => covers([stretch], at) && isThere(deputy),
    );
    const present = held.filter(isThere);
    return {
      role,
      present,
      absent: held.filter((person) => !isThere(person)),
      deputies: [...new Set(standIns.map(({ deputy }) => deputy))],
      empty: present.length === 0 && standIns.length === 0,
    };
  });
}
