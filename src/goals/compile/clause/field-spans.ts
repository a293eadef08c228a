/**
 * Where in the text was each field read?
 * @module
 */
import type { CompiledField, TextSpan } from "../compiled-goal.js";
import type { TimeMark } from "../mark.js";
import type { GoalFields } from "./goal-fields.js";
import type { GoalsReading } from "./read-goals.js";

/** What a sentence says around its goal, where it stands. */
export interface SurroundingSpans {
  readonly cadence: TimeMark | null;
  readonly serviceLevel: TimeMark | null;
  readonly owner: TextSpan | null;
  readonly feasible: TextSpan | null;
  readonly relevant: TextSpan | null;
}

type Spans = Readonly<Partial<Record<CompiledField, TextSpan>>>;

/** The spans of all fields that have a value. */
export function fieldSpans(fields: GoalFields, goals: GoalsReading, around: SurroundingSpans): Spans {
  const { change, direction, clause } = fields;
  const { from, to, delta } = change.marks;
  const figure = to ?? delta ?? from;
  const spans: Partial<Record<CompiledField, TextSpan>> = {};
  // Field by field and without a helper that takes names: such an object is made for every sentence.
  if (fields.metric !== null) spans.metric = spanOf(fields.metric);
  const way = direction === null ? null : (clause?.verb ?? figure);
  if (way !== null) spans.direction = spanOf(way);
  if (change.from !== null && from !== null) spans.from = spanOf(from.ends?.from ?? from.core);
  if (change.to !== null && to !== null) spans.to = spanOf(to.ends?.to ?? to.core);
  if (change.delta !== null && delta !== null) spans.delta = spanOf(delta.core);
  const amount = change.amount === null ? undefined : change.to !== null ? spans.to : figure?.core;
  if (amount !== undefined) spans.amount = spanOf(amount);
  const unit = change.unit === null ? undefined : (amount ?? figure?.core);
  if (unit !== undefined) spans.unit = spanOf(unit);
  if (change.range !== null && figure !== null) spans.range = spanOf(figure.core);
  if (change.comparator !== null && figure !== null) spans.comparator = spanOf(figure);
  if (goals.deadline !== null) spans.deadline = spanOf(goals.deadline);
  if (around.cadence !== null) spans.cadence = spanOf(around.cadence);
  if (around.serviceLevel !== null) spans.serviceLevel = spanOf(around.serviceLevel);
  if (around.owner !== null) spans.owner = spanOf(around.owner);
  const achievable = spans.from ?? around.feasible ?? (change.to === null ? undefined : spans.delta);
  if (achievable !== undefined) spans.achievable = spanOf(achievable);
  if (around.relevant !== null) spans.relevant = spanOf(around.relevant);
  return spans;
}

function spanOf({ start, end }: TextSpan): TextSpan {
  return { start, end };
}
