/**
 * Does the calendar know the days that were asked about? Holidays of coming years are not announced yet: a calendar that says
 * how far it knows them tells when an answer rests on days beyond.
 * @module
 */
import { type Finding, OpsLogicError } from "../core/index.js";
import { type Day, dayOfNumber, toDayNumber } from "./day-number.js";
import { type WorkCalendar, workPattern } from "./work-calendar.js";

/** What becomes of an answer that rests on days that the calendar does not know: a finding beside it, or an error. */
export interface HorizonOptions {
  /** Default `"finding"`. */
  readonly beyond?: "finding" | "error" | undefined;
}

/** The finding, or none; an error in strict mode. */
export function horizonFindings(
  knownUntil: number | null,
  reached: number,
  caller: string,
  options: HorizonOptions = {},
): readonly Finding[] {
  if (knownUntil === null || reached <= knownUntil) return [];
  const data = { knownUntil: dayOfNumber(knownUntil, caller), reached: dayOfNumber(reached, caller) };
  if (options.beyond === "error") {
    throw new OpsLogicError("calendar/beyond-horizon", `days after ${data.knownUntil} are not known`, {
      function: caller,
      path: ["calendar", "knownUntil"],
      received: data.reached,
      expected: `days up to ${data.knownUntil}`,
      data,
    });
  }
  return [{ code: "calendar/beyond-horizon", severity: "warning", place: { path: ["calendar", "knownUntil"] }, data }];
}

/**
 * Says whether a work calendar knows the days of a stretch.
 *
 * `addWorkingDays` and `countWorkingDays` give a plain answer; ask here whether it rests on days whose holidays are not
 * announced yet. What counts in minutes gives this finding beside its answer.
 *
 * @param calendar - A work calendar; one without `knownUntil` claims to know all days.
 * @param stretch - First and last day that an answer rests on.
 * @returns `calendar/beyond-horizon` with `knownUntil` and `reached`, or nothing.
 * @throws {OpsLogicError} `calendar/not-a-day`, `calendar/not-a-work-calendar`.
 * @example
 * ```ts
 * import { checkHorizon, workCalendar } from "opslogic/calendar";
 *
 * const china = workCalendar({ knownUntil: "2026-12-31" });
 * checkHorizon(china, { start: "2026-12-01", end: "2027-01-15" }).map(({ code }) => code); // => ["calendar/beyond-horizon"]
 * checkHorizon(china, { start: "2026-12-01", end: "2026-12-31" }); // => []
 * ```
 */
export function checkHorizon(
  calendar: WorkCalendar,
  stretch: { readonly start: Day; readonly end: Day },
): readonly Finding[] {
  const caller = "checkHorizon";
  workPattern(calendar, caller);
  const last = Math.max(toDayNumber(stretch?.start, caller, "start"), toDayNumber(stretch.end, caller, "end"));
  const { knownUntil } = calendar;
  return horizonFindings(
    knownUntil === undefined ? null : toDayNumber(knownUntil, caller, "calendar", "knownUntil"),
    last,
    caller,
  );
}
