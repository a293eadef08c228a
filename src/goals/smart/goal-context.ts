/**
 * What is known around a goal? All that a check or an assessment may be told beside the goal itself.
 *
 * Nothing in it is required but the day of asking: what is not given is not judged, and the answer says so.
 * @module
 */
import type { Calendar } from "../../calendar/index.js";
import type { Goal, GoalAmount } from "../definition/goal.js";

/**
 * One past value of the metric, in the unit of the goal: either of a period (`"2026-03"`, `"2026-Q1"`, `"2026-W05"`,
 * `"2026"`) or of a day. All points of a history are of one kind, and periods of one length.
 */
export interface HistoryPoint {
  readonly period?: string | undefined;
  readonly date?: string | undefined;
  readonly value: GoalAmount;
}

/** What a metric can be at all; a side without a bound is open. */
export interface MetricBounds {
  readonly low?: GoalAmount | undefined;
  readonly high?: GoalAmount | undefined;
}

/** Where others stand: a quarter of them below `p25`, half below `p50`, three quarters below `p75`. */
export interface BenchmarkQuartiles {
  readonly p25: GoalAmount;
  readonly p50: GoalAmount;
  readonly p75: GoalAmount;
}

/** What is known around a goal, or around a sentence. */
export interface GoalContext {
  /** The day of asking. Readings, values and revisions after it do not count. */
  readonly asOf: string;
  /** The metric's own past values, in any order. */
  readonly history?: readonly HistoryPoint[] | undefined;
  /** Whose months and years the periods of the history are. Default: the calendar on the wall. */
  readonly calendar?: Calendar | undefined;
  /** What the metric can be; wins over what its unit and name tell. */
  readonly bounds?: MetricBounds | undefined;
  readonly benchmarks?: BenchmarkQuartiles | undefined;
  /** The goals around, in which the parents are looked up. */
  readonly goals?: readonly Goal[] | undefined;
  /** Of a sentence: ids of the goals that it is to serve. A goal names its parents itself. */
  readonly parents?: readonly string[] | undefined;
  /** How far a goal may reach, in months. Default: no limit. */
  readonly horizonLimitMonths?: number | undefined;
  /** How likely those concerned held it when it was drafted, 0 to 1 each. */
  readonly draftConfidence?: readonly GoalAmount[] | undefined;
}
