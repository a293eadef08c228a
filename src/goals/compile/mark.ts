/**
 * What was recognized where? Marks on a text: the readers make them, the clause is put together from them.
 *
 * Readers read the *plain* text: as long as the text given, unit by unit, with full-width signs, traditional
 * characters and capitals folded, so that every position is a position of the text given.
 * @module
 */
import type { WorkCalendar } from "../../calendar/index.js";
import type { GoalAmount, GoalComparator } from "../definition/goal.js";
import type { DeadlineRule, GoalCadence, TextSpan } from "./compiled-goal.js";

/** What time words are read against. */
export interface TimeContext {
  /** Day number of the day of asking. */
  readonly asOf: number;
  /** First month of the fiscal year, 1 to 12, and whether it bears the year of its start or end. */
  readonly fiscalYear: { readonly startMonth: number; readonly label: "start" | "end" };
  readonly workCalendar: WorkCalendar;
}

/** A word of time. What part it plays is decided where it stands, by the reader of time. */
export interface TimeMark extends TextSpan {
  readonly kind: "time";
  /**
   * `deadline`: an end; `cadence`: how often; `service-level`: within which time each time; `comparison`: a past
   * period that is compared with; `event`: counted from an event, so without a date; `unresolved`: an end that needs
   * knowledge we do not have (a lunar holiday); `name`: part of a name or metric (monthly churn, Q3 report); `start`: a beginning.
   */
  readonly role: "deadline" | "cadence" | "service-level" | "comparison" | "event" | "unresolved" | "name" | "start";
  /** Day number of the last day; `null` where there is none. */
  readonly day: number | null;
  readonly rule: DeadlineRule | null;
  readonly cadence: GoalCadence | null;
  /** Whether by, before, until, 前, 内, 到 governs it; of several deadlines, the latest governed one counts. */
  readonly governed: boolean;
  /** The day lies before the day of asking. */
  readonly past: boolean;
  /** Other days that it could mean. */
  readonly alternatives: readonly number[];
  /** What is worth a finding: `event-relative`, `before-date`, `composite-duration`, `holiday-table`. */
  readonly notes: readonly string[];
}

/** A number with all that belongs to it. */
export interface QuantityMark extends TextSpan {
  readonly kind: "quantity";
  /** `level`: a value; `from-to`: both ends of a movement; `range`: a corridor; `factor`: a multiplier; `name`: a number that is no amount. */
  readonly shape: "level" | "from-to" | "range" | "factor" | "name";
  /** The value; the upper end of a range; the `to` of a movement; the factor. */
  readonly value: GoalAmount;
  /** The lower end of a range, the `from` of a movement. */
  readonly low: GoalAmount | null;
  readonly unit: string | null;
  /** `to`: a level to be reached; `by`: a change; `null`: not said, the verb decides. */
  readonly particle: "to" | "by" | "from" | null;
  readonly comparator: GoalComparator | null;
  /** Hedged: about, 左右, 约. */
  readonly approximate: boolean;
  /** Where number and unit alone stand, without particle and bound words. */
  readonly core: TextSpan;
  /** Of a from-to: where each end stands. */
  readonly ends: { readonly from: TextSpan; readonly to: TextSpan } | null;
  /** What is worth a finding: `multiplier-ambiguous`, `impossible-change`, `number-in-name`, `scale-maximum`. */
  readonly notes: readonly string[];
  /** Other values that it could mean. */
  readonly alternatives: readonly GoalAmount[];
}

/** A word that sounds like a target and is none: greatly, soon, 尽快, 力争. */
export interface VagueMark extends TextSpan {
  readonly kind: "vague";
  /** What it leaves open: how much, how good, when, who or what, whether at all. */
  readonly category: "degree" | "quality" | "time" | "scope" | "hedge";
  /** The word as the lexicon has it; the text may write it in capitals. */
  readonly word: string;
  /** Key of the question that helps to replace it, among the words of a locale: `goals/question-how-much`. */
  readonly question: string;
  /** A matter of style that is never more than a note: 左右 and 约 beside a number. */
  readonly slight: boolean;
}
