/**
 * What was written, before its part is decided? A time word as it was recognized, with the days that it covers.
 *
 * Readers of dates, periods and durations give forms; what a form is for (an end, a comparison, a name) is decided
 * afterwards by what stands around it.
 * @module
 */
import type { DeadlineRule, GoalCadence, TextSpan } from "../compiled-goal.js";

/** A count of calendar or working time. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly workingDays: number;
  /** Hours, minutes, seconds: shorter than any deadline that is a day. */
  readonly isClock: boolean;
  /** Roughly, in days, to compare with what is usual. */
  readonly length: number;
  /** Written as an adjective: a 6-month plan. */
  readonly isAdjective: boolean;
}

/** What all forms share. */
interface FormBase extends TextSpan {
  readonly alternatives: readonly number[];
  readonly notes: readonly string[];
}

/** A date or a period with its first and last day. */
export interface DatedForm extends FormBase {
  readonly kind: "dated";
  readonly rule: DeadlineRule;
  readonly first: number;
  readonly last: number;
  /** A single day, so that English "before" excludes it. */
  readonly isDay: boolean;
  /** Says itself that it is over: last year, 去年. */
  readonly isElapsed: boolean;
  /** `true` if it could be something else without a word that governs it: May, 2026. */
  readonly isWeak: boolean;
  /** Its end is written with it (年底, 月内, end of, EOY), so that it is governed without a preposition. */
  readonly isGoverned: boolean;
}

/** A length of time. */
export interface DurationForm extends FormBase {
  readonly kind: "duration";
  readonly duration: Duration;
}

/** A word that says how often. */
export interface CadenceForm extends FormBase {
  readonly kind: "cadence";
  readonly cadence: GoalCadence;
  readonly isName: boolean;
}

/** A word whose part is plain from itself: 同比, 春节前, upon completion. */
export interface FixedForm extends FormBase {
  readonly kind: "fixed";
  readonly role: "comparison" | "event" | "unresolved" | "name";
}

export type TimeForm = DatedForm | DurationForm | CadenceForm | FixedForm;
