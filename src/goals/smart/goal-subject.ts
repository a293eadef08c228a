/**
 * What do the rules of a goal judge? Its definition in force, what of it can be read, and what is known around it.
 * @module
 */
import { dayNumber } from "../../calendar/internal.js";
import type { Place, Rule } from "../../core/index.js";
import type { Goal } from "../definition/goal.js";
import { definitionOn } from "../definition/goal-in-force.js";
import type { StatedGoal } from "../definition/stated-goal.js";
import { placesIn, statedBy } from "../definition/stated-goal-of.js";
import { readablePart, type UnreadablePart, unreadableParts } from "../definition/unreadable-parts.js";
import { demandOfGoal } from "./demand.js";
import { type Feasibility, feasibilityOf } from "./feasibility.js";
import type { GoalContext } from "./goal-context.js";
import { type ReadContext, readContext } from "./read-context.js";

/** A goal as its rules see it. */
export interface GoalSubject {
  /** As given. */
  readonly goal: Goal;
  /** The definition in force, without what cannot be read. */
  readonly inForce: Goal;
  readonly unreadable: readonly UnreadablePart[];
  readonly context: ReadContext;
  readonly stated: StatedGoal;
  readonly feasibility: Feasibility;
  /** The first day of the way and the last, as day numbers; `null` where there is none. */
  readonly startDay: number | null;
  readonly dueDay: number | null;
  /** Where a field of the definition in force is written. */
  readonly placeOf: (field: keyof Goal) => Place;
  /** A place inside the goal, with its ids. */
  readonly placeAt: (path: Place["path"], ids?: Readonly<Record<string, string>>) => Place;
}

/** A rule of `checkGoal`. */
export type GoalRule = Rule<GoalSubject>;

/** Prepares a goal for its rules. */
export function goalSubject(goal: Goal, given: GoalContext, caller: string): GoalSubject {
  const context = readContext(given, caller);
  const unreadable = unreadableParts(goal);
  const inForce = definitionOn(readablePart(goal, unreadable), context.day, caller);
  const placeOf = placesIn(goal, context.day);
  return {
    goal,
    inForce,
    unreadable,
    context,
    stated: statedBy(inForce, context.asOf, placeOf),
    feasibility: feasibilityOf(demandOfGoal(inForce, context.day), context, caller),
    startDay: dayOf(inForce.startDate),
    dueDay: dayOf(inForce.dueDate),
    placeOf,
    placeAt: (path, ids = {}) => ({ path, ids: { goal: goal.id, ...ids } }),
  };
}

/** Day number of a date that may be missing or none. */
export function dayOf(date: string | undefined): number | null {
  const number = date === undefined ? Number.NaN : dayNumber(date);
  return Number.isNaN(number) ? null : number;
}

/** Whether a goal is closed on a day; an outcome without a readable day counts as long past. */
export function isClosed({ outcome }: Goal, day: number): boolean {
  return outcome !== undefined && (dayOf(outcome.date) ?? day) <= day;
}

/** The definition of a goal in force on a day, without what cannot be read. */
export function definitionToRead(goal: Goal, day: number): Goal {
  return definitionOn(readablePart(goal, unreadableParts(goal)), day, "checkGoal");
}
