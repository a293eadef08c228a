/**
 * Where between commit, target and stretch does a value lie?
 *
 * Straight lines from the start (0) to commit (0.3), target (0.7) and stretch (1), going on beyond both ends. The same
 * function wherever a thresholds goal is scored: a second, straight line from start to stretch would call a value on
 * target a failure.
 * @module
 */
import type { Note } from "../../core/index.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  exactFigure,
  type Fraction,
  multiplyFractions,
  noExactFigure,
  ONE,
  subtractFractions,
  toFraction,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import type { ProgressReason } from "./progress-reasons.js";
import type { MeasuredValue, ValueMeasure } from "./value-measure.js";

/** Scores of the levels: grades from 0.7 on are good, up to 0.3 poor (practice of OKR grading). */
const COMMIT: Fraction = { n: 3n, d: 10n };
const TARGET: Fraction = { n: 7n, d: 10n };

interface Level {
  readonly at: Fraction;
  readonly score: Fraction;
}

/** Reads the levels of a thresholds goal. */
export function thresholdsMeasure(goal: Goal, caller: string): ValueMeasure {
  const { thresholds } = goal;
  if (thresholds === undefined) return without("no-target");
  const read = (name: "commit" | "target" | "stretch"): Fraction =>
    toFraction(thresholds[name], caller, "goal", "thresholds", name);
  const start = goal.start === undefined ? null : toFraction(goal.start, caller, "goal", "start");
  const levels: readonly Level[] = [
    ...(start === null ? [] : [{ at: start, score: ZERO }]),
    { at: read("commit"), score: COMMIT },
    { at: read("target"), score: TARGET },
    { at: read("stretch"), score: ONE },
  ];
  const rising = orderOf(levels);
  if (rising === null) return without("levels-out-of-order");
  const target = (levels.at(-2) as Level).at;
  const notes: readonly Note[] = goal.direction === (rising ? "decrease" : "increase") ? ["direction-conflict"] : [];
  const reaches = (value: Fraction, level: Fraction): boolean => compareFractions(value, level) !== (rising ? -1 : 1);
  const of = (value: Fraction): MeasuredValue => {
    const met = reaches(value, target);
    if (start === null && !reaches(value, (levels[0] as Level).at))
      return { raw: noExactFigure("no-start", notes), met };
    const raw = scoreAt(value, levels, reaches);
    return { raw: exactFigure(raw, raw.n < 0n ? uniteNotes(notes, ["wrong-way"]) : notes), met };
  };
  return { name: "thresholds", of, way: start === null ? null : { start, target } };
}

/** On the line through the two levels around a value; the first and the last line go on. */
function scoreAt(
  value: Fraction,
  levels: readonly Level[],
  reaches: (value: Fraction, level: Fraction) => boolean,
): Fraction {
  let at = 0;
  while (at < levels.length - 2 && reaches(value, (levels[at + 1] as Level).at)) at++;
  const from = levels[at] as Level;
  const to = levels[at + 1] as Level;
  const share = divideFractions(subtractFractions(value, from.at), subtractFractions(to.at, from.at));
  return addFractions(from.score, multiplyFractions(share, subtractFractions(to.score, from.score)));
}

/** Whether the levels rise; `null` if they neither rise nor fall all the way. */
function orderOf(levels: readonly Level[]): boolean | null {
  const orders = levels.slice(1).map(({ at }, index) => compareFractions(at, (levels[index] as Level).at));
  if (orders.every((order) => order > 0)) return true;
  return orders.every((order) => order < 0) ? false : null;
}

function without(reason: ProgressReason): ValueMeasure {
  return { name: "thresholds", of: () => ({ raw: noExactFigure(reason), met: null }), way: null };
}
