/**
 * When is nobody there to decide or do: on which days of a period is a seat empty?
 * @module
 */
import type { Day } from "../../calendar/index.js";
import { dayOfNumber, toDayNumber } from "../../calendar/internal.js";
import { OpsLogicError } from "../../core/index.js";
import { describeValue } from "../../core/internal.js";
import { raciSubject } from "../check/subject.js";
import { talliesOf } from "../check/tallies.js";
import { type Attendance, joined, readAttendance, type Stretch, without } from "./attendance.js";
import type { RaciMatrix } from "./matrix.js";

/** First and last day; both belong to it, as in absences and deputies. */
export interface DayStretch {
  readonly start: Day;
  readonly end: Day;
}

/** A role that decides or does something, and the days on which nobody fills it. */
export interface EmptySeat {
  readonly role: string;
  /** Tasks that the role decides, and does. */
  readonly decides: number;
  readonly does: number;
  /** In order, not touching each other. */
  readonly ranges: readonly DayStretch[];
}

/**
 * Lists when seats that decide or do something are empty: every holder absent, and no deputy there.
 *
 * Days count as in `seatsOn`, all of the calendar, not working days. Time grows with the absences and deputies of each role.
 *
 * @param matrix - A matrix with people, absences and deputies.
 * @param period - First and last day; both belong to it.
 * @returns Roles with at least one such day, in the order of the matrix; none if somebody is always there. A role that
 *   neither decides nor does anything is not asked for.
 * @throws {OpsLogicError} `raci/wrong-days` for an end before its start, `calendar/not-a-day`; `raci/unknown-variant`, `raci/wrong-variant`.
 * @example
 * ```ts
 * import { emptySeats } from "opslogic/raci";
 *
 * const matrix = {
 *   tasks: [{ id: "refund" }],
 *   roles: [{ id: "lead" }],
 *   assignments: [{ task: "refund", role: "lead", letters: "AR" }],
 *   people: [
 *     { id: "li", roles: ["lead"], absences: [{ start: "2026-07-01", end: "2026-07-10" }] },
 *     { id: "wang", roles: [], absences: [{ start: "2026-07-03", end: "2026-07-03" }] },
 *   ],
 *   deputies: [{ role: "lead", deputy: "wang", start: "2026-07-01", end: "2026-07-05" }],
 * };
 * emptySeats(matrix, { start: "2026-07-01", end: "2026-07-31" })[0]?.ranges;
 * // => [{ start: "2026-07-03", end: "2026-07-03" }, { start: "2026-07-06", end: "2026-07-10" }]
 * ```
 */
export function emptySeats(matrix: RaciMatrix, period: DayStretch): readonly EmptySeat[] {
  const asked = periodOf(period);
  const subject = raciSubject(matrix, {}, "emptySeats");
  const { decides, does } = talliesOf(subject).roles;
  const attendance = readAttendance(matrix, "emptySeats");
  return subject.roles.flatMap((at): EmptySeat[] => {
    const role = matrix.roles[at]?.id ?? "";
    const parts = { decides: decides[at] as number, does: does[at] as number };
    if (parts.decides === 0 && parts.does === 0) return [];
    const empty = without(asked, joined(filled(role, asked, attendance)));
    const ranges = empty.map(([first, last]) => ({ start: dayOfNumber(first), end: dayOfNumber(last) }));
    return ranges.length === 0 ? [] : [{ role, ...parts, ranges }];
  });
}

/** When somebody is there, person by person. */
function filled(role: string, [start, end]: Stretch, { holders, deputies, absences }: Attendance): readonly Stretch[] {
  const there: Stretch[] = [];
  const add = (person: string, [first, last]: Stretch): void => {
    const stretch: Stretch = [Math.max(first, start), Math.min(last, end)];
    if (stretch[0] <= stretch[1]) for (const part of without(stretch, absences(person))) there.push(part);
  };
  for (const person of holders.get(role) ?? []) add(person, [start, end]);
  for (const { deputy, stretch } of deputies.get(role) ?? []) add(deputy, stretch);
  return there;
}

function periodOf({ start, end }: DayStretch): Stretch {
  const stretch = [
    toDayNumber(start, "emptySeats", "period", "start"),
    toDayNumber(end, "emptySeats", "period", "end"),
  ] as const;
  if (stretch[0] <= stretch[1]) return stretch;
  const expected = "an end on the day of the start or after it";
  throw new OpsLogicError("raci/wrong-days", `period: expected ${expected}, got ${describeValue(end)}`, {
    function: "emptySeats",
    path: ["period", "end"],
    received: describeValue(end),
    expected,
  });
}
