/**
 * What happened to a goal? Revisions, check-ins and an outcome, each written down beside what was there.
 *
 * Each gives a new goal: the one handed in, and all that its history says, stays as it is.
 * @module
 */
import { toDayNumber } from "../../calendar/internal.js";
import { OpsLogicError } from "../../core/index.js";
import { compareFractions, describeValue, ONE, toFraction } from "../../core/internal.js";
import type { Goal, GoalCheckIn, GoalOutcome, GoalRevision } from "./goal.js";
import { definitionOn, isRevisable } from "./goal-in-force.js";

/**
 * Writes down that a goal changed: what, why, and from which day on.
 *
 * @param goal - The goal; not changed.
 * @param revision - The change. Its day may be that of the last revision, but no earlier one, and not after the
 * outcome: what was in force stays in force for the days before.
 * @returns The goal with the revision at the end of its list; `goalInForce` works it in.
 * @throws {OpsLogicError} `goals/wrong-revision` for a revision out of order or after the outcome, without a reason, or
 * that sets nothing or what cannot be revised; `calendar/not-a-day`.
 * @example
 * ```ts
 * import { type Goal, goalInForce, reviseGoal } from "opslogic/goals";
 *
 * const goal: Goal = { id: "nps", kind: "numeric", start: 30, target: 50 };
 * const revised = reviseGoal(goal, { date: "2026-03-01", reason: "New market", set: { target: 45 } });
 * goalInForce(revised, "2026-03-01").target; // => 45
 * goalInForce(revised, "2026-02-28").target; // => 50
 * reviseGoal(revised, { date: "2026-02-01", reason: "", set: { target: 40 } }); // => throws goals/wrong-revision
 * ```
 */
export function reviseGoal(goal: Goal, revision: GoalRevision): Goal {
  const caller = "reviseGoal";
  const refuse = refusalOf("goals/wrong-revision", caller, "revision");
  const day = toDayNumber(revision.date, caller, "revision", "date");
  const latest = latestDay(goal.revisions, caller, "revisions");
  if (day < latest) throw refuse(["date"], "a day not before the last revision", revision.date);
  if (goal.outcome !== undefined && day > toDayNumber(goal.outcome.date, caller, "goal", "outcome", "date"))
    throw refuse(["date"], "a day not after the outcome", revision.date);
  if (typeof revision.reason !== "string" || revision.reason.trim() === "")
    throw refuse(["reason"], "why it changed", revision.reason);
  const fields = Object.entries(revision.set).filter(([, value]) => value !== undefined);
  if (fields.length === 0) throw refuse(["set"], "what changed", revision.set);
  for (const [field, value] of fields) {
    if (!isRevisable(field)) throw refuse(["set", field], "a field that can be revised", field);
    if (field === "kind" && value === null) throw refuse(["set", field], "a kind", value);
  }
  return { ...goal, revisions: [...(goal.revisions ?? []), revision] };
}

/**
 * Writes down what is known of a goal on a day.
 *
 * A reading may be entered late: it is put behind those of its day and before later ones. The answers for days from
 * its date on take it in, as they now know more; nothing that was written down before is changed.
 *
 * @param goal - The goal; not changed.
 * @param checkIn - What is known; at least one of value, done, milestones, confidence, status and note.
 * @returns The goal with the check-in in its list.
 * @throws {OpsLogicError} `goals/wrong-check-in` for one that says nothing, lies after the outcome, names a milestone
 * that the goal does not have, or has a share or confidence outside of 0 to 1; `calendar/not-a-day`,
 * `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { checkInGoal, type Goal } from "opslogic/goals";
 *
 * const goal: Goal = { id: "nps", kind: "numeric", checkIns: [{ date: "2026-03-01", value: 41 }] };
 * checkInGoal(goal, { date: "2026-02-01", value: 36 }).checkIns?.map(({ value }) => value); // => [36, 41]
 * checkInGoal(goal, { date: "2026-02-01" }); // => throws goals/wrong-check-in
 * ```
 */
export function checkInGoal(goal: Goal, checkIn: GoalCheckIn): Goal {
  const caller = "checkInGoal";
  const refuse = refusalOf("goals/wrong-check-in", caller, "checkIn");
  const day = toDayNumber(checkIn.date, caller, "checkIn", "date");
  if (goal.outcome !== undefined && day > toDayNumber(goal.outcome.date, caller, "goal", "outcome", "date"))
    throw refuse(["date"], "a day not after the outcome", checkIn.date);
  const { date: _, ...said } = checkIn;
  if (Object.values(said).every((part) => part === undefined)) throw refuse([], "something that is known", checkIn);
  if (checkIn.value !== undefined) toFraction(checkIn.value, caller, "checkIn", "value");
  const checkShare = (amount: string | number, ...path: readonly string[]): void => {
    const share = toFraction(amount, caller, "checkIn", ...path);
    if (share.n < 0n || compareFractions(share, ONE) > 0) throw refuse(path, "a share from 0 to 1", amount);
  };
  if (checkIn.confidence !== undefined) checkShare(checkIn.confidence, "confidence");
  const milestones = new Set((definitionOn(goal, day, caller).milestones ?? []).map(({ id }) => id));
  for (const [id, amount] of Object.entries(checkIn.milestones ?? {})) {
    if (!milestones.has(id)) throw refuse(["milestones", id], "a milestone of the goal", id);
    checkShare(amount, "milestones", id);
  }
  const checkIns = goal.checkIns ?? [];
  const isLater = checkIns.map(({ date }, at) => toDayNumber(date, caller, "goal", "checkIns", at, "date") > day);
  const first = isLater.indexOf(true);
  const at = first < 0 ? checkIns.length : first;
  return { ...goal, checkIns: [...checkIns.slice(0, at), checkIn, ...checkIns.slice(at)] };
}

/**
 * Writes down what became of a goal, and closes it.
 *
 * @param goal - The goal; not changed.
 * @param outcome - What became of it, on which day: not before its last revision or check-in.
 * @returns The goal with its outcome.
 * @throws {OpsLogicError} `goals/wrong-outcome` for a goal that is closed already, or a day before the last entry of
 * its history; `calendar/not-a-day`, `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 * @example
 * ```ts
 * import { closeGoal, type Goal } from "opslogic/goals";
 *
 * const goal: Goal = { id: "app", kind: "binary", checkIns: [{ date: "2026-06-01", done: true }] };
 * const closed = closeGoal(goal, { date: "2026-06-30", result: "achieved" });
 * closed.outcome?.result; // => "achieved"
 * closeGoal(closed, { date: "2026-07-01", result: "missed" }); // => throws goals/wrong-outcome
 * ```
 */
export function closeGoal(goal: Goal, outcome: GoalOutcome): Goal {
  const caller = "closeGoal";
  const refuse = refusalOf("goals/wrong-outcome", caller, "outcome");
  const day = toDayNumber(outcome.date, caller, "outcome", "date");
  if (outcome.value !== undefined) toFraction(outcome.value, caller, "outcome", "value");
  if (goal.outcome !== undefined) throw refuse([], "a goal that is open", outcome.result);
  const latest = Math.max(latestDay(goal.revisions, caller, "revisions"), latestDay(goal.checkIns, caller, "checkIns"));
  if (day < latest) throw refuse(["date"], "a day not before the last revision and check-in", outcome.date);
  return { ...goal, outcome };
}

/** The latest day of a history; before all days if there is none. */
function latestDay(entries: readonly { readonly date: string }[] | undefined, caller: string, field: string): number {
  return (entries ?? []).reduce(
    (latest, { date }, at) => Math.max(latest, toDayNumber(date, caller, "goal", field, at, "date")),
    -Infinity,
  );
}

type Refuse = (path: readonly string[], expected: string, given: unknown) => OpsLogicError;

function refusalOf(code: string, caller: string, argument: string): Refuse {
  return (path, expected, given) => {
    const received = describeValue(given);
    const at = [argument, ...path];
    return new OpsLogicError(code, `${at.join(".")}: expected ${expected}, got ${received}`, {
      ...{ function: caller, path: at, received, expected },
    });
  };
}
