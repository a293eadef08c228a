/**
 * What does a sentence say, and what is wrong with it?
 * @module
 */
import { type Finding, runRules } from "../../core/index.js";
import { sentenceRules } from "../rules/sentence-rules.js";
import type { CompileOptions } from "./compile-options.js";
import type { CompiledGoal } from "./compiled-goal.js";
import { readSentence } from "./read-sentence.js";
import type { SentenceSubject } from "./sentence.js";

/**
 * Compiles a sentence into a goal: what it says, where it says it, and what is missing.
 *
 * English, Chinese (simplified and traditional) and mixtures of both. Fields hold what is stated and nothing derived;
 * of several goals the fields speak of the first with a number. One pass, in time that grows with the length of the text.
 *
 * @param text - The sentence. Any text is compiled; what is no goal gives findings.
 * @param options - See {@link CompileOptions}; `asOf` is the day that words such as "next quarter" count from.
 * @returns The fields, each with its span of the text, other readings, and findings. An empty text has no field.
 * @throws {OpsLogicError} `goals/not-text`, `goals/wrong-options`, `calendar/not-a-day`.
 * @example
 * ```ts
 * import { compileGoal } from "opslogic/goals";
 *
 * const goal = compileGoal("Lift trial-to-paid conversion from 4% to 6% by the end of August 2026", { asOf: "2026-01-15" });
 * goal.metric; // => "trial-to-paid conversion"
 * [goal.direction, goal.from, goal.to, goal.unit, goal.deadline]; // => ["increase", 4, 6, "%", "2026-08-31"]
 * compileGoal("门店数量翻两番", { asOf: "2026-01-15" }).amount; // => 4
 * compileGoal("做好安全生产工作", { asOf: "2026-01-15" }).specific; // => false
 * ```
 */
export function compileGoal(text: string, options: CompileOptions): CompiledGoal {
  const subject = readSentence(text, options);
  return compiled(subject, runRules(sentenceRules, subject, options.check));
}

/** A sentence with its findings, as plain data. */
export function compiled(subject: SentenceSubject, findings: readonly Finding[]): CompiledGoal {
  return {
    text: subject.text,
    span: subject.span,
    language: subject.language,
    specific: subject.specific,
    measurable: subject.measurable,
    timeBound: subject.timeBound,
    achievable: subject.achievable,
    relevant: subject.relevant,
    measureKind: subject.measureKind,
    metric: subject.metric,
    direction: subject.direction,
    from: subject.from,
    to: subject.to,
    delta: subject.delta,
    deltaKind: subject.deltaKind,
    deltaUnit: subject.deltaUnit,
    amount: subject.amount,
    unit: subject.unit,
    comparator: subject.comparator,
    range: subject.range,
    deadline: subject.deadline,
    deadlineRule: subject.deadlineRule,
    cadence: subject.cadence,
    serviceLevel: subject.serviceLevel,
    owner: subject.owner,
    vague: subject.vague,
    others: subject.others,
    spans: subject.spans,
    alternatives: subject.alternatives,
    findings,
  };
}
