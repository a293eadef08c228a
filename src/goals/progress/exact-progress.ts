/**
 * Where does a goal stand, before anything is rounded? One algebra for all kinds.
 * @module
 */

import { toDayNumber } from "../../calendar/internal.js";
import type { Note } from "../../core/index.js";
import {
  compareFractions,
  type ExactFigure,
  exactFigure,
  type Fraction,
  noExactFigure,
  ONE,
  subtractFractions,
  uniteNotes,
  ZERO,
} from "../../core/internal.js";
import type { Goal } from "../definition/goal.js";
import { definitionOn, knownCheckIns } from "../definition/goal-in-force.js";
import { complianceOf } from "./compliance.js";
import { measureOf } from "./measure-of.js";
import { milestoneState, milestonesDone } from "./milestone-state.js";
import type { ProgressReason } from "./progress-reasons.js";
import { doneReading, type ValueReading, valueReadings } from "./readings.js";
import { staleLimit } from "./staleness.js";
import type { MeasuredValue, ProgressMeasure, ValueMeasure } from "./value-measure.js";

/** What a progress is asked with, read. */
export interface ReadProgressOptions {
  readonly asOf: number;
  readonly cap: Fraction;
  readonly partialMilestones: boolean;
  readonly staleAfterDays: number | undefined;
}

/** A progress before it is rounded. */
export interface ExactProgress {
  /** The definition in force on the day of asking. */
  readonly definition: Goal;
  readonly measure: ProgressMeasure;
  readonly raw: ExactFigure<ProgressReason>;
  readonly score: ExactFigure<ProgressReason>;
  readonly overshoot: ExactFigure<ProgressReason>;
  readonly compliance: ExactFigure<"no-reading"> | null;
  readonly met: boolean | null;
  readonly reading: { readonly day: number; readonly value: Fraction | null } | null;
  /** How values are measured; `null` for kinds that are not read as values. */
  readonly values: ValueMeasure | null;
  readonly isStale: boolean;
}

/** What was read, whatever its kind. */
interface State extends MeasuredValue {
  readonly measure: ProgressMeasure;
  readonly reading: ExactProgress["reading"];
  readonly values: ValueMeasure | null;
  readonly readings: readonly ValueReading[];
}

/** The progress of a goal as of a day. */
export function exactProgress(goal: Goal, options: ReadProgressOptions, caller: string): ExactProgress {
  const definition = definitionOn(goal, options.asOf, caller);
  const state = stateOf(goal, definition, options, caller);
  const limit = staleLimit(definition, options.staleAfterDays, caller);
  const isStale = limit !== null && isTooOld(definition, state, options.asOf, limit, caller);
  const notes = notesOf(definition, state, isStale, caller);
  const raw = noted(state.raw, notes);
  return {
    definition,
    measure: state.measure,
    raw,
    ...clamped(raw, options.cap),
    compliance: state.measure === "inside" ? complianceOf(goal, definition, state.readings, caller) : null,
    met: state.met,
    reading: state.reading,
    values: state.values,
    isStale,
  };
}

function stateOf(goal: Goal, definition: Goal, options: ReadProgressOptions, caller: string): State {
  const checkIns = knownCheckIns(goal, options.asOf, caller);
  const none = { values: null, readings: [] };
  if (definition.kind === "binary") {
    const last = doneReading(checkIns);
    if (last === null) return { ...none, ...UNREAD, measure: "done" };
    const reading = { day: last.day, value: null };
    return { ...none, measure: "done", raw: exactFigure(last.done ? ONE : ZERO), met: last.done, reading };
  }
  if (definition.kind === "milestones") {
    const state = milestoneState(checkIns, caller);
    if (state === null) return { ...none, ...UNREAD, measure: "milestones" };
    const raw = milestonesDone(definition, state.done, options.partialMilestones, caller);
    const met = raw.exact === null ? null : compareFractions(raw.exact, ONE) === 0;
    return { ...none, measure: "milestones", raw, met, reading: { day: state.last.day, value: null } };
  }
  const readings = valueReadings(checkIns, caller);
  const values = measureOf(definition, caller);
  const reading = readings.at(-1) ?? null;
  // That no value is there yet is what a baseline goal is about: it is not missing, it is 0.
  const nothing = values.name === "recorded" ? { ...UNREAD, raw: exactFigure(ZERO), met: false } : UNREAD;
  const state = reading === null ? nothing : { ...values.of(reading.value), reading };
  return { ...state, measure: values.name, values, readings };
}

const UNREAD = { raw: noExactFigure("no-reading"), met: null, reading: null } as const;

/** Nothing is due to be read after the due date, nor once the thing is done. */
function isTooOld(
  definition: Goal,
  { met, reading, measure }: State,
  asOf: number,
  limit: number,
  caller: string,
): boolean {
  const stays = measure === "done" || measure === "milestones" || measure === "recorded";
  if (reading === null || (met === true && stays)) return false;
  const due = dueDay(definition, caller);
  return Math.min(asOf, due ?? asOf) - reading.day > limit;
}

function notesOf(definition: Goal, { reading, raw }: State, isStale: boolean, caller: string): readonly Note[] {
  const due = dueDay(definition, caller);
  const isLate = reading !== null && due !== null && reading.day > due;
  return uniteNotes(raw.notes, isStale ? ["stale"] : [], isLate ? ["after-due"] : []);
}

/** The last day of a goal, if it has one. */
export function dueDay({ dueDate }: Goal, caller: string): number | null {
  return dueDate === undefined ? null : toDayNumber(dueDate, caller, "goal", "dueDate");
}

function noted<R extends string>(figure: ExactFigure<R>, notes: readonly Note[]): ExactFigure<R> {
  return figure.exact === null ? noExactFigure(figure.reason, notes) : exactFigure(figure.exact, notes);
}

/** Nothing below 0, nothing above the cap; what lies beyond 1 is the overshoot. */
function clamped(raw: ExactFigure<ProgressReason>, cap: Fraction): Pick<ExactProgress, "score" | "overshoot"> {
  if (raw.exact === null) return { score: raw, overshoot: raw };
  const beyond = subtractFractions(raw.exact, ONE);
  const overshoot = exactFigure(beyond.n > 0n ? beyond : ZERO, raw.notes);
  if (raw.exact.n < 0n) return { score: exactFigure(ZERO, raw.notes), overshoot };
  if (compareFractions(raw.exact, cap) <= 0) return { score: raw, overshoot };
  return { score: exactFigure(cap, uniteNotes(raw.notes, ["capped"])), overshoot };
}
