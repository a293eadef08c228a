/**
 * What does a sentence say? The fields of a compiled goal, each with the span of text that it came from.
 *
 * A field holds what is stated and nothing derived. Conventions: a fiscal year is the calendar year unless told
 * otherwise, deadlines are last days that belong to the time, money and counts are written out (万, k), 成 is ten percent.
 * @module
 */
import type { Finding } from "../../core/index.js";
import type { GoalAmount, GoalComparator, GoalDirection } from "../definition/goal.js";

/** A part of the text in UTF-16 units: start inclusive, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** How a deadline was found. */
export type DeadlineRule = "explicit-date" | "period-end" | "duration" | "business-days" | "weekday";

/** How often something is to happen; a cadence is no deadline. */
export type GoalCadence = "daily" | "weekly" | "biweekly" | "monthly" | "quarterly" | "half-yearly" | "yearly";

/** The fields that have spans. */
export type CompiledField =
  | "metric"
  | "direction"
  | "from"
  | "to"
  | "delta"
  | "amount"
  | "unit"
  | "comparator"
  | "range"
  | "deadline"
  | "cadence"
  | "serviceLevel"
  | "owner"
  | "achievable"
  | "relevant";

/** Another reading of a field, where the sentence allows more than one. */
export interface GoalAlternative {
  readonly field: CompiledField;
  /** The value under this reading; `null` where the reading has none (an impossible one). */
  readonly value: GoalAmount | null;
  readonly span: TextSpan;
  /** Why there are several: a code, the same as that of the finding, without its module. */
  readonly reason: string;
}

/** What one sentence says. Plain data. */
export interface CompiledGoal {
  /** The text of this goal, as given. */
  readonly text: string;
  /** Where it stands in the whole text; the spans of the fields count from the start of the whole text too. */
  readonly span: TextSpan;
  /** The language that it is mostly written in. */
  readonly language: "en" | "zh-CN";
  /** Names a measure or deliverable and narrows it. */
  readonly specific: boolean;
  /** Specific, with a number tied to the measure or a done-state that can be verified. */
  readonly measurable: boolean;
  /** An end date follows from the text and the day of asking. */
  readonly timeBound: boolean;
  /** `known` if the text gives something to test feasibility with; never judged from text alone. */
  readonly achievable: "known" | "unknown";
  /** `known` if the text links to a higher goal; never judged from text alone. */
  readonly relevant: "known" | "unknown";
  readonly measureKind: "numeric" | "binary" | null;
  /** Verbatim. */
  readonly metric: string | null;
  readonly direction: GoalDirection | null;
  readonly from: GoalAmount | null;
  readonly to: GoalAmount | null;
  /** Size of the change, never negative. */
  readonly delta: GoalAmount | null;
  readonly deltaKind: "relative" | "absolute" | null;
  /** Unit of the change where it differs from `unit`. */
  readonly deltaUnit: string | null;
  /** `to` if stated, else `delta`; the factor of a multiplier; `null` for a deliverable or a range. */
  readonly amount: GoalAmount | null;
  readonly unit: string | null;
  /** Only if a bound word is written. */
  readonly comparator: GoalComparator | null;
  readonly range: readonly [GoalAmount, GoalAmount] | null;
  /** The last day, which belongs to the time. */
  readonly deadline: string | null;
  readonly deadlineRule: DeadlineRule | null;
  readonly cadence: GoalCadence | null;
  /** A time within which something is to be done each time; part of the metric, no deadline. Verbatim. */
  readonly serviceLevel: string | null;
  /** Who answers for it, if the sentence says so. Verbatim. */
  readonly owner: string | null;
  /** Always-vague words (degree, quality, time, scope, hedge), verbatim; soft verbs are findings only. */
  readonly vague: readonly string[];
  /** Further goals in the same sentence: the fields above speak of the first one with a number. */
  readonly others: readonly TextSpan[];
  /** Where each field was read. */
  readonly spans: Readonly<Partial<Record<CompiledField, TextSpan>>>;
  readonly alternatives: readonly GoalAlternative[];
  readonly findings: readonly Finding[];
}
