/**
 * What do the fields say that follow from the main clause: which metric, which way, how far, and is that enough?
 *
 * Specific: a measure or deliverable that is narrowed by a number, a done-state or a part of the whole. Measurable:
 * specific, with a number tied to it or a deed that can be verified. A date narrows nothing.
 * @module
 */
import type { GoalDirection } from "../../definition/goal.js";
import type { TextSpan } from "../compiled-goal.js";
import { type Change, changeOf, NO_CHANGE } from "./change.js";
import { directionOf } from "./direction.js";
import type { ClauseReading } from "./read-clause.js";

/** The fields that come from the main clause. */
export interface GoalFields {
  readonly clause: ClauseReading | null;
  readonly metric: TextSpan | null;
  readonly direction: GoalDirection | null;
  readonly change: Change;
  readonly specific: boolean;
  readonly measureKind: "numeric" | "binary" | null;
}

/** Reads the fields of the main clause. */
export function goalFields(plain: string, clause: ClauseReading | null): GoalFields {
  if (clause === null) return without(null, NO_CHANGE);
  const change = changeOf(plain, clause);
  const metric = clause.isQuality ? null : clause.phrase;
  if (metric === null) return without(clause, change);
  const hasNumber = clause.kind === "numeric" && (change.amount !== null || change.range !== null);
  const measureKind = hasNumber ? "numeric" : clause.kind === "deed" ? "binary" : null;
  const specific = measureKind !== null || clause.isNarrowed;
  return { clause, metric, direction: directionOf(plain, clause, change), change, specific, measureKind };
}

function without(clause: ClauseReading | null, change: Change): GoalFields {
  return { clause, metric: null, direction: null, change, specific: false, measureKind: null };
}
