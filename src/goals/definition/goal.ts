/**
 * What is a goal? Plain data: what is measured, from where to where, by whom, until when, and what came of it.
 *
 * The definition is what was agreed at first; later changes are revisions beside it, readings are check-ins. Nothing
 * of the past is ever written over, so that progress can be asked for as of any day.
 * @module
 */
import type { Text } from "../../core/index.js";

/** A number of a goal: JSON has numbers and, where every digit counts, decimal text. */
export type GoalAmount = number | string;

/**
 * How a goal is measured: a number on its way, done or not done, weighted milestones, a corridor to stay in, three
 * levels (commit, target, stretch), or, where nobody knows the number yet, a first value that is to be found out.
 */
export type GoalKind = "numeric" | "binary" | "milestones" | "range" | "thresholds" | "baseline";

/**
 * Where it is to go: up, down, stay, reach a level without saying from where, or get one thing done.
 */
export type GoalDirection = "increase" | "decrease" | "maintain" | "achieve" | "complete";

/** What a bound word says of the target: at least, at most, more than, less than, from one to another. */
export type GoalComparator = ">=" | "<=" | ">" | "<" | "between";

/** A change that was agreed in place of a level: by 20 percent, by 3 points, to the double. */
export interface GoalChange {
  /** `relative`: percent of the start; `absolute`: in the unit of the goal; `factor`: times the start. */
  readonly kind: "relative" | "absolute" | "factor";
  /** Its size, never negative; the direction says which way. A relative 20 is 20 percent. */
  readonly size: GoalAmount;
}

/** One step of a goal that is reached in steps. */
export interface GoalMilestone {
  readonly id: string;
  readonly name?: Text | undefined;
  /** Its share of the whole, in any unit, not negative; without it, all milestones weigh the same. */
  readonly weight?: GoalAmount | undefined;
  /** Until when. */
  readonly dueDate?: string | undefined;
}

/** Three levels of a goal, strictly rising or strictly falling from the start. */
export interface GoalThresholds {
  readonly commit: GoalAmount;
  readonly target: GoalAmount;
  readonly stretch: GoalAmount;
}

/** What a person claims about a goal, beside what the numbers say. */
export type ClaimedGoalStatus = "on-track" | "at-risk" | "off-track";

/** A reading: what was known of a goal on a day. */
export interface GoalCheckIn {
  readonly date: string;
  /** Of a numeric, range, thresholds or baseline goal. */
  readonly value?: GoalAmount | undefined;
  /** Of a binary goal. */
  readonly done?: boolean | undefined;
  /** Of milestones: how much of each is done, 0 to 1, by id; what is not named stays as it was. */
  readonly milestones?: Readonly<Record<string, GoalAmount>> | undefined;
  /** How likely it is to be reached, 0 to 1, as felt on that day. */
  readonly confidence?: GoalAmount | undefined;
  readonly status?: ClaimedGoalStatus | undefined;
  readonly note?: string | undefined;
}

/** What a revision may change: all but the id and the history. */
export type RevisableGoal = Omit<Goal, "id" | "checkIns" | "revisions" | "outcome">;

/** A change of the definition: what, why, and from which day on. */
export interface GoalRevision {
  /** The first day on which it is in force. */
  readonly date: string;
  readonly reason: string;
  readonly by?: string | undefined;
  /** The fields that change, whole; `null` takes a field away, all but the kind, which every goal has. */
  readonly set: {
    readonly [Field in keyof RevisableGoal]?: RevisableGoal[Field] | (Field extends "kind" ? never : null);
  };
}

/** What became of a goal when it was closed. */
export interface GoalOutcome {
  readonly date: string;
  readonly result: "achieved" | "partly-achieved" | "missed" | "abandoned";
  /** What was reached, in the unit of the goal. */
  readonly value?: GoalAmount | undefined;
  readonly note?: string | undefined;
}

/**
 * How a goal hangs on another: `contribute` counts in its numbers, `support` does not.
 */
export interface GoalLink {
  readonly goal: string;
  readonly kind: "contribute" | "support";
  /** How much it weighs among the parts of that goal, not negative; without weights all weigh the same. */
  readonly weight?: GoalAmount | undefined;
  /** Which part of its own movement goes to that goal, 0 to 1, if it contributes to several. */
  readonly share?: GoalAmount | undefined;
}

/**
 * How a goal is made up of those that contribute to it. `average`: the weighted mean of their scores; `sum`: their
 * amounts add up to its own, as sales of regions do; `own`: its own readings alone, whatever hangs below it.
 */
export type GoalRollUpMode = "average" | "sum" | "own";

/** How often readings are due. */
export type CheckInRhythm = "daily" | "weekly" | "biweekly" | "monthly" | "quarterly";

/** A goal. Plain data: JSON in, JSON out. */
export interface Goal {
  readonly id: string;
  readonly name?: Text | undefined;
  readonly description?: Text | undefined;
  /** What is measured, in words; a goal has a metric or a deliverable. */
  readonly metric?: Text | undefined;
  /** Id of the KPI that measures it. */
  readonly kpi?: string | undefined;
  /** What is to be there in the end, of a binary goal or one with milestones. */
  readonly deliverable?: Text | undefined;
  readonly kind: GoalKind;
  readonly direction?: GoalDirection | undefined;
  /** Where it starts: the baseline. */
  readonly start?: GoalAmount | undefined;
  /** Where it is to arrive. */
  readonly target?: GoalAmount | undefined;
  /** What was agreed in place of a target: with a start, the target follows from it. */
  readonly change?: GoalChange | undefined;
  /** `%`, `pp`, an ISO 4217 currency, `minute`, `hour`, `day`, `week`, `point`, `count`, or any other word. */
  readonly unit?: string | undefined;
  readonly comparator?: GoalComparator | undefined;
  /** Of a range goal: the corridor, both ends belong to it. */
  readonly range?: { readonly low: GoalAmount; readonly high: GoalAmount } | undefined;
  /** Of a goal to maintain: how far outside the score reaches zero; without it, outside is zero at once. */
  readonly tolerance?: GoalAmount | undefined;
  readonly thresholds?: GoalThresholds | undefined;
  readonly milestones?: readonly GoalMilestone[] | undefined;
  /** The one person who answers for it. */
  readonly owner?: string | undefined;
  readonly contributors?: readonly string[] | undefined;
  /** First day. */
  readonly startDate?: string | undefined;
  /** Last day, which belongs to it. */
  readonly dueDate?: string | undefined;
  readonly checkInEvery?: CheckInRhythm | undefined;
  readonly parents?: readonly GoalLink[] | undefined;
  /** How it is made up of the goals below; without it, of their scores if there are any, else of its own readings. */
  readonly rollUp?: GoalRollUpMode | undefined;
  /** How much its own readings weigh beside those goals, in the unit of their weights; without it they do not count. */
  readonly ownWeight?: GoalAmount | undefined;
  /** How it serves the goals above, in words. */
  readonly contribution?: Text | undefined;
  /** Where it stands in the cascade: `"company"`, `"department"`, `"team"`, `"person"`, or levels of your own. */
  readonly level?: string | undefined;
  /** Where the readings come from. */
  readonly source?: string | undefined;
  readonly checkIns?: readonly GoalCheckIn[] | undefined;
  readonly revisions?: readonly GoalRevision[] | undefined;
  readonly outcome?: GoalOutcome | undefined;
}
