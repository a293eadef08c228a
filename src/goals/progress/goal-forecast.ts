/**
 * Where will a goal end if its readings go on as they did?
 * @module
 */
import type { Day } from "../../calendar/index.js";
import { dayOfNumber, LAST_DAY_NUMBER, toDayNumber } from "../../calendar/internal.js";
import { type Figure, OpsLogicError } from "../../core/index.js";
import {
  compareFractions,
  describeValue,
  divideFractions,
  type Fraction,
  figureOfExact,
  figureOfFraction,
  noFigure,
  subtractFractions,
} from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { definitionOn, knownCheckIns } from "../definition/goal-in-force.js";
import { dueDay } from "./exact-progress.js";
import { type FittedLine, type ForecastMethod, fittedLine } from "./fitted-line.js";
import { measureOf } from "./measure-of.js";
import type { ProgressReason } from "./progress-reasons.js";
import { type ValueReading, valueReadings } from "./readings.js";
import type { ValueMeasure } from "./value-measure.js";

/** What a forecast is asked with. */
export interface GoalForecastOptions {
  /** The day of asking: readings dated on it count, later ones do not. */
  readonly asOf: Day;
  /** How the line is drawn. */
  readonly method: ForecastMethod;
  /** The day to forecast. Default: the due date in force. */
  readonly at?: Day | undefined;
}

/** Why there is no forecast: fewer than 3 readings; no day to forecast; a goal that is not read as values. */
export type ForecastReason = "too-few-points" | "no-period" | "not-gradual";

/** Where a goal is heading. Plain data. */
export interface GoalForecast {
  /** Id of the goal. */
  readonly goal: string;
  readonly asOf: Day;
  readonly method: ForecastMethod;
  /** The day that was forecast; `null` if there is none. */
  readonly at: Day | null;
  /** How many readings the line runs through, one a day. */
  readonly points: number;
  /** Change per day in the unit of the goal. */
  readonly slopePerDay: Figure<ForecastReason>;
  /** The value on the day forecast. */
  readonly value: Figure<ForecastReason>;
  /** The raw progress that this value would be. */
  readonly progress: Figure<ForecastReason | ProgressReason>;
  /** The first day after the day of asking on which the line is at the target; `null` if it never is, or is already. */
  readonly reachedOn: Day | null;
}

/** Through two points there always is a line, and it says nothing of how well they lie on one. */
const FEWEST = 3;
/** So many readings have half a million pairs: more than a goal has, and as many as are compared in a moment. */
const MOST = 1000;

/**
 * Forecasts a goal from its readings: a straight line through them, carried on to a day.
 *
 * `least-squares`: slope = sum of (x - mean x)(y - mean y) / sum of (x - mean x)^2, through the means. `theil-sen`: the
 * median of the slopes of all pairs, through the medians; one outlier does not move it. Days are civil dates, so unequal
 * distances between readings count as what they are. Exact fractions, rounded once.
 *
 * @param goal - A goal that is read as values (numeric, range, thresholds), with its history.
 * @param options - The day of asking, the method, and the day to forecast.
 * @returns Slope, value and progress; without value for `too-few-points` (fewer than 3 readings), `no-period` (no due
 * date and no day asked for), `not-gradual` (a goal that is there or not, or has milestones), and for the progress what
 * `goalProgress` gives. Of several readings of a day the last one counts.
 * @throws {OpsLogicError} `goals/wrong-options` for another method, `goals/too-many-readings` above 1000 readings;
 * `calendar/not-a-day` and the errors of a number.
 * @example
 * ```ts
 * import { type Goal, goalForecast } from "opslogic/goals";
 *
 * const goal: Goal = {
 *   id: "orders", kind: "numeric", start: 100, target: 150, dueDate: "2026-03-30",
 *   checkIns: [
 *     { date: "2026-01-05", value: 100 }, { date: "2026-01-12", value: 104 }, { date: "2026-01-19", value: 109 },
 *     { date: "2026-01-26", value: 115 }, { date: "2026-02-02", value: 118 },
 *   ],
 * };
 * const forecast = goalForecast(goal, { asOf: "2026-02-02", method: "least-squares" });
 * forecast.value.value; // => "156.2"
 * forecast.progress.value; // => "1.124"
 * forecast.reachedOn; // => "2026-03-21"
 * goalForecast(goal, { asOf: "2026-01-12", method: "theil-sen" }).value.reason; // => "too-few-points"
 * ```
 */
export function goalForecast(goal: Goal, options: GoalForecastOptions): GoalForecast {
  const caller = "goalForecast";
  const asOf = toDayNumber(options?.asOf, caller, "options", "asOf");
  if (options.method !== "least-squares" && options.method !== "theil-sen") throw wrongMethod(options.method, caller);
  const definition = definitionOn(goal, asOf, caller);
  const asked = options.at === undefined ? null : toDayNumber(options.at, caller, "options", "at");
  const at = asked ?? dueDay(definition, caller);
  const isGradual = definition.kind === "numeric" || definition.kind === "range" || definition.kind === "thresholds";
  const readings = isGradual ? valueReadings(knownCheckIns(goal, asOf, caller), caller) : [];
  if (readings.length > MOST) throw tooMany(readings.length, caller);
  const reason = !isGradual ? "not-gradual" : readings.length < FEWEST ? "too-few-points" : null;
  const head = {
    goal: goal.id,
    asOf: options.asOf,
    method: options.method,
    at: at === null ? null : dayOfNumber(at),
    points: readings.length,
  };
  if (reason !== null) {
    const none = noFigure(reason);
    return { ...head, slopePerDay: none, value: none, progress: none, reachedOn: null };
  }
  const line = fittedLine(readings, options.method);
  const measure = measureOf(definition, caller);
  const slopePerDay = figureOfFraction(line.slope);
  const reachedOn = crossing(line, measure, readings, asOf);
  if (at === null)
    return { ...head, slopePerDay, value: noFigure("no-period"), progress: noFigure("no-period"), reachedOn };
  const value = line.at(at);
  const progress = figureOfExact(measure.of(value).raw);
  return { ...head, slopePerDay, value: figureOfFraction(value), progress, reachedOn };
}

/** The first day after the day of asking on which the line is at the target, or beyond it on its way. */
function crossing(
  line: FittedLine,
  { way }: ValueMeasure,
  readings: readonly ValueReading[],
  asOf: number,
): Day | null {
  if (way === null || readings.length === 0 || line.slope.n === 0n) return null;
  const rises = compareFractions(way.target, way.start) > 0;
  const missing = subtractFractions(way.target, line.at(asOf));
  if (missing.n > 0n !== rises || missing.n === 0n || line.slope.n > 0n !== rises) return null;
  const day = asOf + upToWhole(divideFractions(missing, line.slope));
  return day > LAST_DAY_NUMBER ? null : dayOfNumber(day);
}

/** The next whole number, of a fraction above zero; past all days if it is very large. */
function upToWhole({ n, d }: Fraction): number {
  const up = (n + d - 1n) / d;
  return up > BigInt(2 * LAST_DAY_NUMBER) ? Infinity : Number(up);
}

function wrongMethod(method: unknown, caller: string): OpsLogicError {
  const received = describeValue(method);
  const expected = '"least-squares" or "theil-sen"';
  return new OpsLogicError("goals/wrong-options", `method: expected ${expected}, got ${received}`, {
    ...{ function: caller, path: ["options", "method"], received, expected },
  });
}

function tooMany(count: number, caller: string): OpsLogicError {
  const expected = `at most ${MOST} readings`;
  return new OpsLogicError("goals/too-many-readings", `goal.checkIns: expected ${expected}, got ${count}`, {
    ...{ function: caller, path: ["goal", "checkIns"], received: String(count), expected },
  });
}
