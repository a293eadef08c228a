/**
 * What was decided about a word of time? Its part, and where it stands with the words that govern it.
 * @module
 */
import type { TimeMark } from "../mark.js";
import type { DatedForm } from "./form.js";

/** The part that a form plays. */
export type Decision = Pick<TimeMark, "role" | "start" | "end" | "governed" | "day" | "notes" | "alternatives">;

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The part that a date or period plays: an end has its last day, a beginning its first, all others none. */
export function datedDecision(form: DatedForm, role: TimeMark["role"], more: DecisionDetails = {}): Decision {
  const isEnd = role === "deadline";
  return {
    role,
    start: more.start ?? form.start,
    end: more.end ?? form.end,
    governed: more.governed ?? isEnd,
    day: more.day ?? (isEnd ? form.last : role === "start" ? form.first : null),
    notes: more.notes ?? NOTHING,
    alternatives: more.alternatives ?? (isEnd ? form.alternatives : NOTHING),
  };
}

/** What may be said of a date or period beside its part. */
type DecisionDetails = Partial<Omit<Decision, "role">>;

/** A part without a day. */
export function plainDecision(
  role: TimeMark["role"],
  start: number,
  end: number,
  notes: readonly string[] = NOTHING,
): Decision {
  return {
    role,
    start,
    end,
    governed: role === "service-level" || role === "event",
    day: null,
    notes,
    alternatives: NOTHING,
  };
}
