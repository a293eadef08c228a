/**
 * What is said of a goal, be it in a sentence or in fields? One view of both, for the rules that hold for both.
 * @module
 */
import type { Place } from "../../core/index.js";
import type { GoalAmount, GoalComparator, GoalDirection } from "./goal.js";

/** The parts of a goal that a finding can point at. */
export type StatedField =
  | "metric"
  | "direction"
  | "from"
  | "to"
  | "delta"
  | "amount"
  | "range"
  | "unit"
  | "comparator"
  | "deadline"
  | "owner"
  | "relevant";

/** What a sentence or a goal says; `null` where it says nothing. Nothing is derived. */
export interface StatedGoal {
  readonly specific: boolean;
  readonly measurable: boolean;
  readonly measureKind: "numeric" | "binary" | null;
  readonly metric: string | null;
  readonly direction: GoalDirection | null;
  readonly from: GoalAmount | null;
  readonly to: GoalAmount | null;
  readonly delta: GoalAmount | null;
  readonly deltaKind: "relative" | "absolute" | null;
  readonly amount: GoalAmount | null;
  readonly unit: string | null;
  readonly comparator: GoalComparator | null;
  readonly range: readonly [GoalAmount, GoalAmount] | null;
  /** The last day, which belongs to it. */
  readonly deadline: string | null;
  /** Whether anything tells feasibility: a baseline, a comparison, a limit of resources. */
  readonly achievable: "known" | "unknown";
  /** The day of asking. */
  readonly asOf: string;
  /** Where a finding about a part points: a span of the text, or a path in the goal. */
  readonly placeOf: (field: StatedField) => Place;
}
