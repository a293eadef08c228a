/**
 * Is a goal SMART? Specific, measurable, achievable, relevant, time-bound: what speaks for each, and what to change.
 * @module
 */
import type { Finding } from "../../core/index.js";
import type { CompiledGoal } from "../compile/compiled-goal.js";
import type { Goal } from "../definition/goal.js";
import { findingsOf } from "./check-goal.js";
import { bearingOf } from "./dimension-of-finding.js";
import type { GoalContext } from "./goal-context.js";
import { goalEvidence } from "./goal-evidence.js";
import { goalSubject } from "./goal-subject.js";
import { sentenceEvidence } from "./sentence-evidence.js";
import {
  SMART_DIMENSIONS,
  type SmartAssessment,
  type SmartDimension,
  type SmartJudgment,
  type SmartNote,
  type SmartVerdict,
} from "./smart-assessment.js";

/** What is known of one dimension before its findings are weighed. */
export interface DimensionEvidence {
  /** `unknown` where it takes more to judge; `fail` where the fields alone decide. */
  readonly verdict: "pass" | "fail" | "unknown";
  readonly evidence: readonly SmartNote[];
  /** What is missing to judge it, or what no rule reports. */
  readonly advice: readonly Finding[];
}

/** The evidence of all dimensions, and the findings. */
export interface SubjectEvidence {
  readonly subject: SmartAssessment["subject"];
  readonly asOf: string;
  readonly dimensions: Readonly<Record<SmartDimension, DimensionEvidence>>;
  readonly findings: readonly Finding[];
}

/**
 * Assesses whether a goal or a sentence is SMART (Doran 1981): five verdicts, each with what it rests on and what would
 * change it.
 *
 * - specific: a metric or deliverable, narrowed by a number or a done-state; one of it; of a goal, with one owner.
 * - measurable: a number that can be followed, or one deliverable; of a goal, with baseline and unit.
 * - achievable: computed from the metric's own past ({@link GoalContext}): the rate of change that is still needed,
 *   among the sizes of its past changes. Above the 95th percentile it is a stretch, beyond 1.5 times the fastest
 *   unrealistic, below the 25th sandbagging. Bounds, benchmarks and draft confidence are held against it too.
 * - relevant: linked to an open parent that ends no earlier.
 * - time-bound: a last day ahead, within the limit; with milestones if it is more than six months away.
 *
 * What cannot be judged is unknown, and never counts as passed: without past values nothing is called achievable, and
 * a link to a goal that was not handed in is not called relevant. Of a sentence, these two are told by the context alone.
 *
 * @param subject - A goal, or what `compileGoal` made of a sentence.
 * @param context - The day of asking, and what is known around.
 * @returns Five judgments and their counts; no mark out of five. Of a goal, the definition in force is assessed.
 * @throws {OpsLogicError} As `checkGoal`, for the context.
 * @example
 * ```ts
 * import { assessGoal, type Goal } from "opslogic/goals";
 *
 * const goal: Goal = {
 *   id: "returns", kind: "numeric", metric: "Return rate", direction: "decrease", start: 6, target: 4, unit: "%",
 *   owner: "Li Na", startDate: "2026-01-01", dueDate: "2026-06-30", kpi: "return-rate",
 * };
 * const months = ["2025-08", "2025-09", "2025-10", "2025-11", "2025-12"];
 * const values = [7, "6.6", "6.7", "6.3", 6];
 * const history = months.map((period, at) => ({ period, value: values[at] ?? 0 }));
 * const assessment = assessGoal(goal, { asOf: "2025-12-31", history });
 * assessment.achievable.verdict; // => "pass"
 * assessment.relevant.verdict; // => "fail"
 * [assessment.passed, assessment.applicable, assessment.unknown]; // => [4, 5, 0]
 * assessGoal(goal, { asOf: "2025-12-31" }).achievable.verdict; // => "unknown"
 * ```
 */
export function assessGoal(subject: Goal | CompiledGoal, context: GoalContext): SmartAssessment {
  const told = isSentence(subject) ? sentenceEvidence(subject, context) : evidenceOfGoal(subject, context);
  const judged = Object.fromEntries(
    SMART_DIMENSIONS.map((dimension) => [dimension, judgmentOf(dimension, told)]),
  ) as unknown as Record<SmartDimension, SmartJudgment>;
  const verdicts = SMART_DIMENSIONS.map((dimension) => judged[dimension].verdict);
  const unknown = verdicts.filter((verdict) => verdict === "unknown").length;
  return {
    subject: told.subject,
    asOf: told.asOf,
    ...judged,
    passed: verdicts.filter((verdict) => verdict === "pass").length,
    applicable: SMART_DIMENSIONS.length - unknown,
    unknown,
  };
}

/** Whether it is a compiled sentence; a goal has an id and a kind. */
export function isSentence(subject: Goal | CompiledGoal): subject is CompiledGoal {
  return "text" in subject && "spans" in subject;
}

function evidenceOfGoal(goal: Goal, context: GoalContext): SubjectEvidence {
  const subject = goalSubject(goal, context, "assessGoal");
  const findings = findingsOf(subject);
  return { subject: "goal", asOf: context.asOf, dimensions: goalEvidence(subject), findings };
}

/** A finding can lower what the fields say, and tell what was not known; it never raises a verdict. */
function judgmentOf(dimension: SmartDimension, told: SubjectEvidence): SmartJudgment {
  const { verdict, evidence, advice } = told.dimensions[dimension];
  const about = told.findings.filter(({ code }) => bearingOf(code)?.dimension === dimension);
  const effects = about.map(({ code }) => bearingOf(code)?.[told.subject] ?? null);
  return {
    verdict: lowest([verdict, ...effects.filter((effect) => effect !== null)]),
    evidence,
    advice: [...about, ...advice.filter(({ code }) => about.every((finding) => finding.code !== code))],
  };
}

// That something is to be put right does not make known what is unknown.
const ORDER: readonly SmartVerdict[] = ["fail", "unknown", "warn", "pass"];

function lowest(verdicts: readonly SmartVerdict[]): SmartVerdict {
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? "unknown";
}
