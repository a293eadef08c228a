/**
 * Which share of the way from its start to its target has a goal come?
 *
 * raw = (value - start) / (target - start). The formula has no sign of its own: it serves goals that are to rise and
 * goals that are to fall alike, and moving away from the target makes it negative.
 * @module
 */
import type { Note } from "../../core/index.js";
import {
  compareFractions,
  divideFractions,
  exactFigure,
  type Fraction,
  noExactFigure,
  ONE,
  subtractFractions,
  toFraction,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { exactTarget } from "../definition/target.js";
import { includesEdge, isLowerBound, isOneSided, meets, type OneSided } from "./comparator.js";
import type { MeasuredValue, ValueMeasure } from "./value-measure.js";

/** Reads the way of a numeric goal. */
export function wayMeasure(goal: Goal, caller: string): ValueMeasure {
  const target = exactTarget(goal, caller);
  if (target.exact === null) return unknown(() => ({ raw: target, met: null }));
  const end = target.exact;
  const bound = isOneSided(goal.comparator) ? goal.comparator : null;
  const start = goal.start === undefined ? null : toFraction(goal.start, caller, "goal", "start");
  if (start === null) return bound === null ? withoutStart(goal, end) : metOrNot(end, bound, target.notes);
  if (compareFractions(start, end) === 0) {
    if (bound !== null) return metOrNot(end, bound, target.notes);
    return unknown(() => ({ raw: noExactFigure("start-equals-target", target.notes), met: null }));
  }
  return alongTheWay(start, end, bound, uniteNotes(target.notes, conflictOf(goal, start, end)));
}

function alongTheWay(start: Fraction, end: Fraction, bound: OneSided | null, notes: readonly Note[]): ValueMeasure {
  const length = subtractFractions(end, start);
  // A bound that points the other way ("up to", of a goal that is to rise) says nothing of what counts as met.
  const isStrict = bound !== null && !includesEdge(bound) && isLowerBound(bound) === length.n > 0n;
  const of = (value: Fraction): MeasuredValue => {
    const raw = divideFractions(subtractFractions(value, start), length);
    const order = compareFractions(raw, ONE);
    const met = order > 0 || (order === 0 && !isStrict);
    if (raw.n < 0n) return { raw: exactFigure(raw, uniteNotes(notes, ["wrong-way"])), met };
    return { raw: exactFigure(raw, order === 0 && isStrict ? uniteNotes(notes, ["edge-excluded"]) : notes), met };
  };
  return { name: "start-to-target", of, way: { start, target: end } };
}

/** Where there is no way to measure but a bound, what is known is whether it is met. */
function metOrNot(end: Fraction, bound: OneSided, notes: readonly Note[]): ValueMeasure {
  const of = (value: Fraction): MeasuredValue => {
    const met = meets(value, bound, end);
    const onEdge = !met && compareFractions(value, end) === 0;
    const found = uniteNotes(notes, onEdge ? ["met-or-not", "edge-excluded"] : ["met-or-not"]);
    return { raw: exactFigure(met ? ONE : ZERO, found), met };
  };
  return { name: "met-or-not", of, way: null };
}

/** A goal that is to rise to 60 is met at 60, wherever it began; how far it has come at 50 is unknown. */
function withoutStart(goal: Goal, end: Fraction): ValueMeasure {
  const side = goal.direction === "increase" ? ">=" : goal.direction === "decrease" ? "<=" : null;
  return unknown((value) => ({
    raw: noExactFigure("no-start"),
    met: side === null ? (compareFractions(value, end) === 0 ? true : null) : meets(value, side, end),
  }));
}

function unknown(of: ValueMeasure["of"]): ValueMeasure {
  return { name: "start-to-target", of, way: null };
}

function conflictOf(goal: Goal, start: Fraction, end: Fraction): readonly Note[] {
  const rises = compareFractions(end, start) > 0;
  return goal.direction === (rises ? "decrease" : "increase") ? ["direction-conflict"] : [];
}
