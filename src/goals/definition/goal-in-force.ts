/**
 * What did a goal look like on a day? Its definition under the revisions then in force, and what was known by then.
 * @module
 */
import type { Day } from "../../calendar/index.js";
import { toDayNumber } from "../../calendar/internal.js";
import type { Goal, GoalCheckIn, GoalRevision, RevisableGoal } from "./goal.js";

/** The fields that a revision may set, each of them; a field that is missing here does not compile. */
const REVISABLE: { readonly [Field in keyof Required<RevisableGoal>]: true } = {
  ...{ name: true, description: true, metric: true, kpi: true, deliverable: true, kind: true, direction: true },
  ...{ start: true, target: true, change: true, unit: true, comparator: true, range: true, tolerance: true },
  ...{ thresholds: true, milestones: true, owner: true, contributors: true, startDate: true, dueDate: true },
  ...{ checkInEvery: true, parents: true, rollUp: true, ownWeight: true, contribution: true, level: true },
  source: true,
};

/** Whether a revision may set a field by this name. */
export function isRevisable(field: string): field is keyof RevisableGoal {
  return Object.hasOwn(REVISABLE, field);
}

/** An entry of the history with its day, and where it stands in the goal. */
export interface Dated<Entry> {
  readonly day: number;
  readonly index: number;
  readonly entry: Entry;
}

/** The entries of a history up to a day, by day; those of one day in the order given. */
function known<Entry extends { readonly date: string }>(
  entries: readonly Entry[] | undefined,
  asOf: number,
  caller: string,
  field: string,
): readonly Dated<Entry>[] {
  const found: Dated<Entry>[] = [];
  for (const [index, entry] of (entries ?? []).entries()) {
    const day = toDayNumber(entry.date, caller, "goal", field, index, "date");
    if (day <= asOf) found.push({ day, index, entry });
  }
  // Sorting is stable, so a later entry of the same day stays the later one.
  return found.sort((a, b) => a.day - b.day);
}

/** The check-ins up to a day. */
export function knownCheckIns(goal: Goal, asOf: number, caller: string): readonly Dated<GoalCheckIn>[] {
  return known(goal.checkIns, asOf, caller, "checkIns");
}

/** The revisions that are in force on a day. */
export function revisionsInForce(goal: Goal, asOf: number, caller: string): readonly Dated<GoalRevision>[] {
  return known(goal.revisions, asOf, caller, "revisions");
}

/** The definition on a day; readings, revisions and outcome stay as they are. */
export function definitionOn(goal: Goal, asOf: number, caller: string): Goal {
  const revisions = revisionsInForce(goal, asOf, caller);
  if (revisions.length === 0) return goal;
  const made: Record<string, unknown> = { ...goal };
  for (const { entry } of revisions) {
    for (const [field, value] of Object.entries(entry.set)) {
      if (!isRevisable(field) || value === undefined) continue;
      if (value !== null) made[field] = value;
      else if (field !== "kind") delete made[field];
    }
  }
  // Every field was set from a field of the same name and type.
  return made as unknown as Goal;
}

/**
 * Gives a goal as it was on a day: its definition under the revisions in force, the check-ins up to then, the outcome
 * if it was closed by then.
 *
 * The answer is a goal that stands for itself: its revisions are worked in and no longer listed, so asking it for an
 * earlier day does not bring the earlier definition back. The goal given is not changed.
 *
 * @param goal - A goal with its history.
 * @param asOf - The day of asking; what is dated on it counts.
 * @returns The goal on that day, check-ins by date. Revisions of one day apply in the order of the list.
 * @throws {OpsLogicError} `calendar/not-a-day` for a day that is none, of the question or of the history.
 * @example
 * ```ts
 * import { type Goal, goalInForce } from "opslogic/goals";
 *
 * const goal: Goal = {
 *   id: "nps", kind: "numeric", start: 30, target: 50,
 *   checkIns: [{ date: "2026-02-10", value: 36 }, { date: "2026-04-10", value: 41 }],
 *   revisions: [{ date: "2026-03-01", reason: "New market", set: { target: 45 } }],
 * };
 * goalInForce(goal, "2026-02-28").target; // => 50
 * goalInForce(goal, "2026-03-01"); // => { id: "nps", kind: "numeric", start: 30, target: 45, checkIns: [{ date: "2026-02-10", value: 36 }] }
 * ```
 */
export function goalInForce(goal: Goal, asOf: Day): Goal {
  const caller = "goalInForce";
  const day = toDayNumber(asOf, caller, "asOf");
  const { revisions: _, checkIns, outcome, ...definition } = definitionOn(goal, day, caller);
  const closed = outcome !== undefined && toDayNumber(outcome.date, caller, "goal", "outcome", "date") <= day;
  return {
    ...definition,
    ...(checkIns === undefined ? {} : { checkIns: knownCheckIns(goal, day, caller).map(({ entry }) => entry) }),
    ...(closed ? { outcome } : {}),
  };
}
