/**
 * What does a text say as a goal? The fields, strictly as stated, with the marks that they were read from.
 * @module
 */
import { dayOfNumber } from "../../calendar/internal.js";
import type { Place } from "../../core/index.js";
import type { StatedField } from "../definition/stated-goal.js";
import type { Change } from "./clause/change.js";
import { fieldSpans } from "./clause/field-spans.js";
import { type GoalFields, goalFields } from "./clause/goal-fields.js";
import { languageOf, trimmedSpan } from "./clause/letters.js";
import { otherReadings } from "./clause/other-readings.js";
import { readGoals } from "./clause/read-goals.js";
import { surroundingsOf } from "./clause/surroundings.js";
import type { CompileOptions } from "./compile-options.js";
import type { TextSpan } from "./compiled-goal.js";
import type { TimeMark } from "./mark.js";
import { type MarkedText, markText } from "./mark-text.js";
import type { SentenceSubject } from "./sentence.js";

/** Reads one text as one goal: what the rules of a sentence see. */
export function readSentence(text: string, options: CompileOptions): SentenceSubject {
  return sentenceAt(markText(text, options, "compileGoal"), { start: 0, end: text.length });
}

/** Reads a part of a marked text as one goal; positions count in the whole text. */
export function sentenceAt(marked: MarkedText, span: TextSpan): SentenceSubject {
  const { source, plain } = marked;
  const marks = marksWithin(marked, span);
  const goals = readGoals(plain, span, marks, marked.locale);
  const fields = goalFields(plain, goals.main);
  const extent = trimmedSpan(plain, span);
  const { feasible, relevant, owner } = surroundingsOf(plain, span, marks.times, marks.quantities);
  const cadence = firstOf(goals.times, "cadence") ?? firstOf(marks.times, "cadence");
  const serviceLevel = firstOf(goals.times, "service-level");
  const around = { cadence, serviceLevel, owner, feasible, relevant };
  const spans = fieldSpans(fields, goals, around);
  const placeOf = (field: StatedField): Place => {
    const { start, end } = spans[field] ?? (field === "deadline" ? extent : (spans.metric ?? extent));
    return { path: [], span: { start, end } };
  };
  const metric = wordsOf(source, fields.metric);
  const { change } = fields;
  return {
    text: source.slice(extent.start, extent.end),
    span: extent,
    language: languageOf(plain, span, marked.locale),
    specific: fields.specific,
    measurable: fields.measureKind !== null,
    timeBound: goals.deadline !== null,
    achievable: hasBaseline(change) || feasible !== null ? "known" : "unknown",
    relevant: relevant === null ? "unknown" : "known",
    measureKind: fields.measureKind,
    metric,
    direction: fields.direction,
    from: change.from,
    to: change.to,
    delta: change.delta,
    deltaKind: change.deltaKind,
    deltaUnit: change.deltaUnit,
    amount: change.amount,
    unit: change.unit,
    comparator: change.comparator,
    range: change.range,
    deadline: endOf(goals.deadline),
    deadlineRule: goals.deadline?.rule ?? null,
    cadence: cadence?.cadence ?? null,
    serviceLevel: wordsOf(source, serviceLevel),
    owner: wordsOf(source, owner),
    vague: marks.vagueMarks.map(({ start, end }) => source.slice(start, end)),
    others: goals.others,
    spans,
    alternatives: otherReadings(metric, fields, goals.deadline),
    asOf: marked.asOf,
    placeOf,
    source,
    plain,
    times: marks.times,
    deadlineMark: goals.deadline,
    quantities: marks.quantities,
    verbs: marks.verbs,
    vagueMarks: marks.vagueMarks,
    clause: clausePart(fields, extent),
  };
}

function wordsOf(source: string, part: TextSpan | null): string | null {
  return part === null ? null : source.slice(part.start, part.end);
}

function endOf(deadline: TimeMark | null): string | null {
  const day = deadline?.day ?? null;
  return day === null ? null : dayOfNumber(day);
}

/** Stated, or to be told from a change and where it arrives. */
function hasBaseline({ from, to, delta }: Change): boolean {
  return from !== null || (to !== null && delta !== null);
}

type Marks = Pick<MarkedText, "times" | "quantities" | "verbs" | "vagueMarks">;

function marksWithin(marked: MarkedText, span: TextSpan): Marks {
  const { times, quantities, verbs, vagueMarks, source } = marked;
  if (span.start === 0 && span.end === source.length) return marked;
  const within = <Mark extends TextSpan>(marks: readonly Mark[]): readonly Mark[] => {
    const first = firstFrom(marks, span.start);
    let end = first;
    while (end < marks.length && (marks[end]?.end ?? 0) <= span.end) end++;
    return marks.slice(first, end);
  };
  return {
    times: within(times),
    quantities: within(quantities),
    verbs: within(verbs),
    vagueMarks: within(vagueMarks),
  };
}

/** The index of the first mark that does not begin before a position; marks are in order. */
function firstFrom(marks: readonly TextSpan[], start: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstOf(times: readonly TimeMark[], role: TimeMark["role"]): TimeMark | null {
  for (const time of times) if (time.role === role) return time;
  return null;
}

function clausePart({ clause, metric }: GoalFields, extent: TextSpan): SentenceSubject["clause"] {
  if (clause === null) return { span: extent, verb: null, metric: null, quality: null, quantity: null };
  return {
    span: { start: clause.start, end: clause.end },
    verb: clause.verb,
    metric,
    quality: clause.isQuality ? clause.phrase : null,
    quantity: clause.quantity,
  };
}
