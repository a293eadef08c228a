/**
 * What is claimed of a goal, and does it agree with its numbers?
 * @module
 */
import type { Day } from "../../calendar/index.js";
import { dayOfNumber } from "../../calendar/internal.js";
import type { Finding } from "../../core/index.js";
import type { ClaimedGoalStatus, Goal, GoalOutcome } from "../definition/goal.js";
import { knownCheckIns } from "../definition/goal-in-force.js";
import type { ExactProgress } from "./exact-progress.js";
import type { EvaluatedStatus } from "./goal-status.js";

/** The last status that a check-in claims. */
export interface ClaimedStatus {
  readonly date: Day;
  readonly status: ClaimedGoalStatus;
  /** Place of the check-in among those of the goal. */
  readonly checkIn: number;
}

/** What was claimed last up to a day; `null` if nothing was. */
export function claimedStatus(goal: Goal, asOf: number, caller: string): ClaimedStatus | null {
  const checkIns = knownCheckIns(goal, asOf, caller);
  for (let at = checkIns.length - 1; at >= 0; at--) {
    const { day, index, entry } = checkIns[at] as (typeof checkIns)[number];
    if (entry.status !== undefined) return { date: dayOfNumber(day), status: entry.status, checkIn: index };
  }
  return null;
}

/** How bad a status is; what is outdated or pending says nothing. */
const GRADES: Readonly<Partial<Record<EvaluatedStatus, number>>> = {
  ...{ achieved: 0, "on-track": 0, "at-risk": 1, "off-track": 2, missed: 2 },
};

/** A finding where claim and numbers disagree; a claim that is too good weighs more than one that is too bad. */
export function claimFindings(
  goal: Goal,
  claimed: ClaimedStatus | null,
  evaluated: EvaluatedStatus,
): readonly Finding[] {
  const wanted = GRADES[evaluated];
  const given = claimed === null ? undefined : GRADES[claimed.status];
  if (claimed === null || wanted === undefined || given === undefined || wanted === given) return [];
  return [
    {
      code: "goals/status-disagrees",
      severity: given < wanted ? "warning" : "info",
      place: { path: ["checkIns", claimed.checkIn, "status"], ids: { goal: goal.id } },
      data: { goal: goal.id, claimed: claimed.status, evaluated, date: claimed.date },
    },
  ];
}

/** A finding where a goal was closed as achieved or missed, and its readings say otherwise. */
export function outcomeFindings(
  goal: Goal,
  outcome: GoalOutcome | null,
  { met, measure }: ExactProgress,
): readonly Finding[] {
  // What is to be held over a time is not judged by its last reading.
  if (outcome === null || met === null || measure === "inside") return [];
  const disagrees = (outcome.result === "achieved" && !met) || (outcome.result === "missed" && met);
  if (!disagrees) return [];
  return [
    {
      code: "goals/outcome-disagrees",
      severity: "warning",
      place: { path: ["outcome", "result"], ids: { goal: goal.id } },
      data: { goal: goal.id, outcome: outcome.result, met, date: outcome.date },
    },
  ];
}
