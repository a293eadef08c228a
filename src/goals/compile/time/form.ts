/**
 * What was written, before its part is decided? A time word as it was recognized, with the days that it covers.
 *
 * Readers of dates, periods and lengths give forms; what a form is for (an end, a comparison, a name) is decided
 * afterwards by what stands around it.
 * @module
 */
import type { DeadlineRule, GoalCadence, TextSpan } from "../compiled-goal.js";

/** A length of calendar or working time. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly workingDays: number;
  /** Hours, minutes, seconds: shorter than any end that is a day. */
  readonly isClock: boolean;
  /** Roughly, in days, to compare with what is usual. */
  readonly length: number;
}

/** A date or a period with its first and last day. */
export interface DatedForm extends TextSpan {
  readonly kind: "dated";
  readonly rule: DeadlineRule;
  readonly first: number;
  readonly last: number;
  /** A single day, so that English "before" excludes it. */
  readonly isDay: boolean;
  /** Says itself that it is over: last year, 去年. */
  readonly isElapsed: boolean;
  /** Could be something else without a word that governs it: May, 2026. */
  readonly isWeak: boolean;
  /** Its end is written with it (年底, 月内, end of, EOY), so that it is governed without a preposition. */
  readonly isGoverned: boolean;
  readonly alternatives: readonly number[];
}

/** A length of time. */
export interface DurationForm extends TextSpan {
  readonly kind: "duration";
  readonly duration: Duration;
  /** Written as an adjective: a 6-month plan. */
  readonly isAdjective: boolean;
}

/** A word that says how often. */
export interface CadenceForm extends TextSpan {
  readonly kind: "cadence";
  readonly cadence: GoalCadence;
  readonly isName: boolean;
}

/** A word whose part is plain from itself: 同比, 春节前. */
export interface FixedForm extends TextSpan {
  readonly kind: "fixed";
  readonly role: "comparison" | "unresolved" | "name" | "event";
  readonly alternatives: readonly number[];
  readonly notes: readonly string[];
}

/** Any word of time. */
export type TimeForm = DatedForm | DurationForm | CadenceForm | FixedForm;
