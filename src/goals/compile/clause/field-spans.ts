/**
 * Where in the text was each field read?
 * @module
 */
import type { CompiledField, TextSpan } from "../compiled-goal.js";
import type { QuantityMark, TimeMark } from "../mark.js";
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
  const put = (field: CompiledField, span: TextSpan | null | undefined): void => {
    if (span !== null && span !== undefined) spans[field] = { start: span.start, end: span.end };
  };
  put("metric", fields.metric);
  if (direction !== null) put("direction", clause?.verb ?? bound(figure));
  if (change.from !== null) put("from", from?.ends?.from ?? from?.core);
  if (change.to !== null) put("to", to?.ends?.to ?? to?.core);
  if (change.delta !== null) put("delta", delta?.core);
  if (change.amount !== null) put("amount", change.to !== null ? spans.to : figure?.core);
  if (change.unit !== null) put("unit", spans.amount ?? figure?.core);
  if (change.range !== null) put("range", figure?.core);
  if (change.comparator !== null) put("comparator", bound(figure));
  put("deadline", goals.deadline);
  put("cadence", around.cadence);
  put("serviceLevel", around.serviceLevel);
  put("owner", around.owner);
  put("achievable", spans.from ?? around.feasible ?? (change.to === null ? null : spans.delta));
  put("relevant", around.relevant);
  return spans;
}

/** The number with its bound words. */
function bound(figure: QuantityMark | null | undefined): TextSpan | null {
  return figure ?? null;
}
