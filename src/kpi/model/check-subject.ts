/**
 * What the rules of the model check look at: the model, read once, and what several of them need.
 * @module
 */
import type { FindingData, Place, Rule } from "../../core/index.js";
import { once } from "../../core/internal.js";
import type { Expression, Span } from "../formula/expression.js";
import { type KpiOrder, orderOf } from "./dependencies.js";
import type { KpiModel } from "./model.js";
import { type Field, type KpiEntry, type ModelReading, readModel } from "./model-reading.js";
import { type Traits, traitsOf } from "./reference-traits.js";
import { type InferredUnits, inferUnits } from "./unit-inference.js";
import { type TypeProblem, typeProblems } from "./value-types.js";

/** A model that has been read; what costs time is worked out on first demand, once. */
export interface CheckSubject extends ModelReading {
  readonly order: () => KpiOrder;
  readonly traits: () => readonly Traits[];
  readonly units: () => InferredUnits;
  readonly types: () => readonly TypeProblem[];
}

/** A rule of the model check. */
export type KpiRule = Rule<CheckSubject>;

/** Reads a model for the rules. */
export function checkSubject(model: KpiModel): CheckSubject {
  const reading = readModel(model);
  const order = once(() => orderOf(reading));
  return {
    ...reading,
    order,
    traits: once(() => traitsOf(reading, order().order)),
    units: once(() => inferUnits(reading, order().order)),
    types: once(() => typeProblems(reading)),
  };
}

/** The place of a KPI, of a part of its definition, or of a stretch of its text. */
export function placeOf(entry: KpiEntry, part?: string, span?: Span): Place {
  const path = ["kpis", entry.position, ...(part === undefined ? [] : [part])];
  const place: Place = { path, ids: { kpi: entry.definition.id } };
  return span === undefined ? place : { ...place, span: { start: span.start, end: span.end } };
}

/** The data that every finding about a part of a formula has: the KPI, and the text of the part. */
export function partData(entry: KpiEntry, field: Field, node: Expression): FindingData & { readonly text: string } {
  const text = (field === "formula" ? entry.definition.formula : (entry.definition.where ?? "")).slice(
    node.at.start,
    node.at.end,
  );
  return { kpi: entry.definition.id, text: text.length > 60 ? `${text.slice(0, 59)}…` : text };
}
