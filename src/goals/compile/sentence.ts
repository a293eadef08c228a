/**
 * What do the rules of a sentence judge? All that was read in it: the fields, and the marks that they were read from.
 * @module
 */
import type { StatedGoal } from "../definition/stated-goal.js";
import type { CompiledGoal, TextSpan } from "./compiled-goal.js";
import type { QuantityMark, TimeMark, VagueMark } from "./mark.js";

/** What a verb does to a goal: the movement it states, or none. */
export type VerbSense = "increase" | "decrease" | "maintain" | "achieve" | "complete";

/** A verb of the sentence that says, or fails to say, where the goal goes. */
export interface VerbMark extends TextSpan {
  readonly kind: "verb";
  /** The word as it stands in the lexicon: `improve` for improved, `压降` for 压降. */
  readonly word: string;
  /** `null` for a verb that states no movement by itself (support, 加强). */
  readonly sense: VerbSense | null;
  /** Says nothing without a measure: improve, support, 加强, 提升 without a number. */
  readonly soft: boolean;
  /** Names work rather than a result: launch, hold, 开展, 组织. */
  readonly output: boolean;
  /** States a betterment and leaves the way to the metric: improve, 改善. */
  readonly better: boolean;
  /** Gets something done even without a number: launch, sign; reach and hit do not. */
  readonly delivers: boolean;
  /** How it stands: reduce churn, churn is reduced, a reduction in churn. */
  readonly form: "active" | "passive" | "noun";
}

/** One clause of the sentence that carries a goal, or what was left over when no clause does. */
export interface ClausePart {
  readonly span: TextSpan;
  /** The verb that governs the clause. */
  readonly verb: VerbMark | null;
  /** What is measured or delivered; `null` for none, or for a quality that nothing measures. */
  readonly metric: TextSpan | null;
  /** A quality that nothing measures (efficiency, 凝聚力), where it stands in place of a metric. */
  readonly quality: TextSpan | null;
  /** The number of the goal. */
  readonly quantity: QuantityMark | null;
}

/** A sentence as its rules see it: a {@link CompiledGoal} before it has findings, and what it was read from. */
export interface SentenceSubject extends StatedGoal, Omit<CompiledGoal, "findings"> {
  /** The whole text that positions count in; `text` is the part of it that speaks of this goal. */
  readonly source: string;
  /** The whole text folded for reading; as long as `source`. */
  readonly plain: string;
  /** All words of time in the sentence, in order. */
  readonly times: readonly TimeMark[];
  /** The word of time that gave the deadline. */
  readonly deadlineMark: TimeMark | null;
  /** All numbers in the sentence, in order, names included. */
  readonly quantities: readonly QuantityMark[];
  /** All verbs in the sentence, in order. */
  readonly verbs: readonly VerbMark[];
  readonly vagueMarks: readonly VagueMark[];
  /** The clause that the fields speak of. */
  readonly clause: ClausePart;
}
