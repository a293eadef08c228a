/**
 * What does an assessment say? Five dimensions, each with its verdict, what it rests on, and what to change.
 *
 * There is no mark out of five: a dimension that cannot be judged is unknown, and stays out of the count.
 * @module
 */
import type { Finding, FindingData } from "../../core/index.js";

/** The five questions, in their order: specific, measurable, achievable, relevant, time-bound. */
export type SmartDimension = "specific" | "measurable" | "achievable" | "relevant" | "timeBound";

/** `warn`: it holds, with something to put right; `unknown`: what it takes to judge is not there. */
export type SmartVerdict = "pass" | "warn" | "fail" | "unknown";

/** A fact: a code and its data; its words are the footnotes of the locales. */
export interface SmartNote {
  readonly code: string;
  readonly data: FindingData;
}

/** One dimension judged. */
export interface SmartJudgment {
  readonly verdict: SmartVerdict;
  /** What was found, for and against. */
  readonly evidence: readonly SmartNote[];
  /** What would make it pass, or known: findings, which `render` says in words. Empty where nothing is to be done. */
  readonly advice: readonly Finding[];
}

/** A goal or a sentence held against the five questions. Plain data. */
export interface SmartAssessment extends Readonly<Record<SmartDimension, SmartJudgment>> {
  /** What was assessed. */
  readonly subject: "goal" | "sentence";
  readonly asOf: string;
  /** How many dimensions pass without reservation. */
  readonly passed: number;
  /** How many could be judged: passed, warned or failed. */
  readonly applicable: number;
  /** How many could not; never counted as passed. */
  readonly unknown: number;
}

/** The dimensions in their order. */
export const SMART_DIMENSIONS: readonly SmartDimension[] = [
  "specific",
  "measurable",
  "achievable",
  "relevant",
  "timeBound",
];
