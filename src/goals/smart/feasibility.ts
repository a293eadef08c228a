/**
 * Can it be reached? What the metric's own past, its physical bounds, others and those concerned say to what is asked.
 *
 * Computed or unknown, never guessed: without past values a way is not judged, and a deliverable never is.
 * @module
 */
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  decimalOfFraction,
  divideFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  subtractFractions,
} from "../../core/internal.js";
import { type Demand, targetFrom } from "./demand.js";
import { boundsOf } from "./metric-bounds.js";
import type { MetricHistory } from "./metric-history.js";
import { type PastChanges, pastChanges, positionOf, stepsBetween } from "./past-changes.js";
import type { ReadContext } from "./read-context.js";
import type { SmartNote } from "./smart-assessment.js";

/** Why nothing can be said. */
export type NothingToJudge =
  | "deliverable"
  | "no-history"
  | "too-few-changes"
  | "no-target"
  | "no-direction"
  | "no-deadline"
  | "past-deadline";

/** What speaks for and against. */
export interface Feasibility {
  /** Codes of rules with their data: what is wrong. */
  readonly problems: readonly SmartNote[];
  /** What was looked at. */
  readonly facts: readonly SmartNote[];
  /** Whether past values or others were compared with; bounds and beliefs alone prove nothing. */
  readonly judged: boolean;
  /** Why the past was not compared with. */
  readonly missing: NothingToJudge | null;
}

/** The speed of what is asked, of a goal that moves: needed per step, over how many steps, from which value. */
interface NeededRate {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly steps: Fraction;
}

/** Judges what is asked against all that the context knows. */
export function feasibilityOf(demand: Demand, context: ReadContext, caller: string): Feasibility {
  const past = againstPast(demand, context);
  const peers = againstBenchmarks(demand, context);
  const bounds = againstBounds(demand, context, caller);
  const beliefs = againstBeliefs(context);
  return {
    problems: [past, peers, bounds, beliefs].flatMap(({ problems }) => problems),
    facts: [past, peers, bounds, beliefs].flatMap(({ facts }) => facts),
    judged: past.missing === null || peers.facts.length > 0,
    missing: past.missing,
  };
}

type Verdicts = Pick<Feasibility, "problems" | "facts">;

const NOTHING: Verdicts = { problems: [], facts: [] };

function againstPast(demand: Demand, context: ReadContext): Verdicts & Pick<Feasibility, "missing"> {
  const unjudged = (reason: NothingToJudge): Verdicts & Pick<Feasibility, "missing"> => ({
    ...NOTHING,
    missing: reason,
  });
  if (demand.kind === "deliver") return unjudged("deliverable");
  if (demand.kind === "nothing") return unjudged("no-target");
  const { history } = context;
  if (history === null || history.points.length === 0) return unjudged("no-history");
  if (demand.kind === "hold") return { ...heldSoFar(demand, history), missing: null };
  const past = pastChanges(history);
  if (past === null) return unjudged("too-few-changes");
  const latest = history.points[history.points.length - 1]?.value ?? null;
  const from = demand.reading ?? demand.start ?? latest;
  const to = targetFrom(demand, demand.start ?? latest);
  if (from === null || to === null) return unjudged(demand.change === null ? "no-target" : "no-direction");
  if (demand.dueDay === null) return unjudged("no-deadline");
  const steps = stepsBetween(past.step, Math.max(context.day, (demand.startDay ?? context.day) - 1), demand.dueDay);
  if (steps.n === 0n) return unjudged("past-deadline");
  return { ...rateVerdicts(demand, past, { from, to, steps }), missing: null };
}

function rateVerdicts(demand: Demand, past: PastChanges, { from, to, steps }: NeededRate): Verdicts {
  const way = subtractFractions(to, from);
  const told = { from: textOf(from), to: textOf(to), unit: demand.unit, step: past.step, steps: textOf(steps) };
  if (isThere(demand, way)) {
    // Under way it is good news; on drafting it, nothing is left to do.
    const there = { code: "goals/evidence-reached", data: told };
    return demand.reading === null
      ? { problems: [{ code: "goals/sandbag", data: { ...told, needed: "0", percentile: "0" } }], facts: [there] }
      : { problems: [], facts: [there] };
  }
  const needed = divideFractions(way, steps);
  const { percentile, grade, against } = positionOf(needed, past);
  const data = {
    ...told,
    needed: textOf(absoluteFraction(needed)),
    rising: needed.n > 0n,
    percentile: textOf(percentile),
    slowerThan: textOf(subtractFractions(ONE, percentile)),
    fastest: textOf(past.fastest),
    drift: textOf(past.drift),
    changes: past.rates.length,
  };
  const codes: string[] = [];
  // A metric that goes the other way does not come to its target by itself, however slow the way.
  if (grade !== "usual" && !(grade === "sandbag" && against)) codes.push(`goals/${grade}`);
  if (against) codes.push("goals/against-trend");
  return {
    problems: codes.map((code) => ({ code, data })),
    facts: [{ code: "goals/evidence-rate", data }],
  };
}

/** Whether the target is reached already. */
function isThere({ direction, comparator }: Demand, way: Fraction): boolean {
  if (way.n === 0n) return true;
  if (direction === "increase") return way.n < 0n;
  if (direction === "decrease") return way.n > 0n;
  if (comparator === ">=" || comparator === ">") return way.n < 0n;
  return comparator === "<=" || comparator === "<" ? way.n > 0n : false;
}

/** Of a goal that holds: in how many of the past values it would have held. */
function heldSoFar({ low, high, unit }: Demand, { points }: MetricHistory): Verdicts {
  const inside = points.filter(
    ({ value }) =>
      (low === null || compareFractions(value, low) >= 0) && (high === null || compareFractions(value, high) <= 0),
  ).length;
  const data = {
    inside,
    values: points.length,
    low: low === null ? null : textOf(low),
    high: high === null ? null : textOf(high),
    unit,
  };
  const facts = [{ code: "goals/evidence-held", data }];
  return { problems: inside === 0 ? [{ code: "goals/never-held", data }] : [], facts };
}

/** How far beyond the quartiles a value stands apart: one and a half times their distance (Tukey 1977). */
const FENCE: Fraction = { n: 3n, d: 2n };

function againstBenchmarks(demand: Demand, { benchmarks, history }: ReadContext): Verdicts {
  const latest = history?.points[history.points.length - 1]?.value ?? null;
  const target = demand.kind === "move" ? targetFrom(demand, demand.start ?? latest) : null;
  if (benchmarks === null || target === null) return NOTHING;
  const { p25, p50, p75 } = benchmarks;
  const reach = multiplyFractions(subtractFractions(p75, p25), FENCE);
  const above = [p25, p50, p75].filter((quartile) => compareFractions(target, quartile) > 0).length;
  const side =
    compareFractions(target, addFractions(p75, reach)) > 0
      ? "above"
      : compareFractions(target, subtractFractions(p25, reach)) < 0
        ? "below"
        : null;
  const data = { target: textOf(target), p25: textOf(p25), p50: textOf(p50), p75: textOf(p75), unit: demand.unit };
  return {
    problems: side === null ? [] : [{ code: "goals/benchmark-outlier", data: { ...data, side } }],
    facts: [{ code: "goals/evidence-benchmark", data: { ...data, quarter: above + 1 } }],
  };
}

function againstBounds(demand: Demand, context: ReadContext, caller: string): Verdicts {
  const latest = context.history?.points[context.history.points.length - 1]?.value ?? null;
  const { low, high } = boundsOf(context.bounds, demand.unit, demand.metric, caller);
  const target = demand.kind === "move" ? targetFrom(demand, demand.start ?? latest) : demand.target;
  // Around a target to hold, the corridor is tolerance, which may well reach beyond what can be.
  const ends = target === null ? [demand.low, demand.high] : [];
  const levels: readonly (readonly [part: string, value: Fraction | null | undefined])[] = [
    ["start", demand.start],
    ["target", target],
    ["stretch", demand.stretch],
    ["low", ends[0]],
    ["high", ends[1]],
  ];
  const problems: SmartNote[] = [];
  for (const [part, value] of levels) {
    if (value === null || value === undefined) continue;
    const bound =
      low !== null && compareFractions(value, low) < 0
        ? low
        : high !== null && compareFractions(value, high) > 0
          ? high
          : null;
    if (bound === null || problems.some(({ data }) => data["value"] === textOf(value))) continue;
    const data = { part, value: textOf(value), bound: textOf(bound), side: bound === low ? "low" : "high" };
    problems.push({ code: "goals/out-of-bounds", data: { ...data, unit: demand.unit } });
  }
  return { problems, facts: [] };
}

/** Mean confidence above which a draft is sure anyway, and below which it is fantasy (open-okr METHOD.md, section 3.2). */
const SURE: Fraction = { n: 9n, d: 10n };
const FANTASY: Fraction = { n: 1n, d: 4n };

function againstBeliefs({ draftConfidence }: ReadContext): Verdicts {
  const votes = draftConfidence.length;
  if (votes === 0) return NOTHING;
  const mean = divideFractions(draftConfidence.reduce(addFractions), { n: BigInt(votes), d: 1n });
  const side = compareFractions(mean, SURE) > 0 ? "sure" : compareFractions(mean, FANTASY) < 0 ? "fantasy" : null;
  const data = { mean: textOf(mean), votes };
  return {
    problems: side === null ? [] : [{ code: "goals/draft-confidence", data: { ...data, side } }],
    facts: [{ code: "goals/evidence-confidence", data }],
  };
}

/** A number in the data of a note: decimal text, rounded once. */
function textOf(value: Fraction): string {
  return decimalOfFraction(value).toFixed();
}
