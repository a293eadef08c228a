/**
 * Does the context of a check make sense? Read once, refused with the place.
 * @module
 */
import { toDayNumber } from "../../calendar/internal.js";
import { OpsLogicError } from "../../core/index.js";
import { compareFractions, describeValue, type Fraction, toFraction } from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import type { GoalContext, MetricBounds } from "./goal-context.js";
import { type MetricHistory, readHistory } from "./metric-history.js";

/** A context read. */
export interface ReadContext {
  readonly asOf: string;
  readonly day: number;
  /** Past values up to the day; `null` if none were given. */
  readonly history: MetricHistory | null;
  readonly bounds: MetricBounds | undefined;
  readonly benchmarks: { readonly p25: Fraction; readonly p50: Fraction; readonly p75: Fraction } | null;
  /** The goals around, by id; `null` if none were given. */
  readonly goals: ReadonlyMap<string, Goal> | null;
  readonly parents: readonly string[];
  readonly horizonLimitMonths: number | null;
  readonly draftConfidence: readonly Fraction[];
}

/**
 * Reads a context.
 *
 * @throws {OpsLogicError} `goals/wrong-context`, `goals/wrong-history`; `calendar/not-a-day`, `calendar/not-a-period`;
 * `core/not-a-number`, `core/not-finite`, `core/out-of-range`.
 */
export function readContext(context: GoalContext, caller: string): ReadContext {
  const wrong = (field: string, value: unknown, expected: string): OpsLogicError => {
    const received = describeValue(value);
    const details = { function: caller, path: ["context", field], received, expected };
    return new OpsLogicError("goals/wrong-context", `${field}: expected ${expected}, got ${received}`, details);
  };
  const day = toDayNumber(context?.asOf, caller, "context", "asOf");
  const { history, calendar, bounds, benchmarks, goals, parents, horizonLimitMonths, draftConfidence } = context;
  const low = bounds?.low === undefined ? null : toFraction(bounds.low, caller, "context", "bounds", "low");
  const high = bounds?.high === undefined ? null : toFraction(bounds.high, caller, "context", "bounds", "high");
  if (low !== null && high !== null && compareFractions(low, high) > 0) {
    throw wrong("bounds", bounds, "a low bound that is at most the high one");
  }
  if (horizonLimitMonths !== undefined && !(Number.isInteger(horizonLimitMonths) && horizonLimitMonths > 0)) {
    throw wrong("horizonLimitMonths", horizonLimitMonths, "a whole number of months above 0");
  }
  const confidences = (draftConfidence ?? []).map((each, index) => {
    const read = toFraction(each, caller, "context", "draftConfidence", index);
    if (read.n >= 0n && read.n <= read.d) return read;
    throw wrong("draftConfidence", each, "confidences from 0 to 1");
  });
  let quartiles: ReadContext["benchmarks"] = null;
  if (benchmarks !== undefined) {
    const [p25, p50, p75] = (["p25", "p50", "p75"] as const).map((name) =>
      toFraction(benchmarks[name], caller, "context", "benchmarks", name),
    ) as [Fraction, Fraction, Fraction];
    if (compareFractions(p25, p50) > 0 || compareFractions(p50, p75) > 0) {
      throw wrong("benchmarks", benchmarks, "quartiles that do not fall");
    }
    quartiles = { p25, p50, p75 };
  }
  return {
    asOf: context.asOf,
    day,
    history: history === undefined ? null : readHistory(history, calendar, day, caller),
    bounds,
    benchmarks: quartiles,
    goals: goals === undefined ? null : new Map(goals.map((goal) => [goal.id, goal])),
    parents: parents ?? [],
    horizonLimitMonths: horizonLimitMonths ?? null,
    draftConfidence: confidences,
  };
}
