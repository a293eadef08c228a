/**
 * What speaks for a sentence in each of the five dimensions?
 *
 * Specific, measurable and time-bound are read from the sentence; whether it can be reached and whom it serves only the
 * context can tell, never the text.
 * @module
 */

import { dayNumber } from "../../calendar/internal.js";
import type { Finding, Place } from "../../core/index.js";
import type { CompiledField, CompiledGoal } from "../compile/compiled-goal.js";
import type { DimensionEvidence, SubjectEvidence } from "./assess-goal.js";
import { demandOfSentence } from "./demand.js";
import { feasibilityOf } from "./feasibility.js";
import type { GoalContext } from "./goal-context.js";
import { achievableEvidence, asAdvice, notMeasurable, notSpecific } from "./goal-evidence.js";
import { definitionToRead, isClosed } from "./goal-subject.js";
import { type ReadContext, readContext } from "./read-context.js";
import type { SmartNote } from "./smart-assessment.js";

/** The evidence of a sentence, and its findings with those of the context. */
export function sentenceEvidence(sentence: CompiledGoal, given: GoalContext): SubjectEvidence {
  const caller = "assessGoal";
  const context = readContext(given, caller);
  const feasibility = feasibilityOf(demandOfSentence(sentence), context, caller);
  const place = placeIn(sentence, "amount");
  const problems = feasibility.problems.map(({ code, data }): Finding => ({ code, severity: "warning", place, data }));
  const parents = parentsOf(sentence, context);
  return {
    subject: "sentence",
    asOf: context.asOf,
    dimensions: {
      specific: {
        verdict: sentence.specific ? "pass" : "fail",
        evidence: [
          ...factOf(sentence.measureKind === "binary" ? "deliverable" : "metric", sentence.metric),
          ...factOf("owner", sentence.owner),
        ],
        advice: sentence.specific ? [] : [notSpecific(sentence.metric, placeIn(sentence, "metric"))],
      },
      measurable: {
        verdict: sentence.measurable ? "pass" : "fail",
        evidence: levelFacts(sentence),
        advice: sentence.measurable ? [] : [notMeasurable(sentence.metric, place)],
      },
      achievable: achievableEvidence(feasibility, place),
      relevant: parents.evidence,
      timeBound: {
        verdict: sentence.timeBound ? "pass" : "fail",
        evidence:
          sentence.deadline === null
            ? []
            : [{ code: "goals/evidence-deadline", data: { deadline: sentence.deadline, horizon: null } }],
        advice: [],
      },
    },
    findings: [...sentence.findings, ...problems, ...parents.findings],
  };
}

/** Which goals the context says it is to serve. */
function parentsOf(
  sentence: CompiledGoal,
  { parents, goals, day }: ReadContext,
): { readonly evidence: DimensionEvidence; readonly findings: readonly Finding[] } {
  const place = placeIn(sentence, "relevant");
  const due = sentence.deadline === null ? Number.NaN : dayNumber(sentence.deadline);
  const evidence: SmartNote[] =
    sentence.relevant === "known" ? [{ code: "goals/evidence-link-in-text", data: {} }] : [];
  const findings: Finding[] = [];
  let given = 0;
  let open = 0;
  for (const id of parents) {
    const goal = goals?.get(id);
    if (goal === undefined) continue;
    given++;
    const parent = definitionToRead(goal, day);
    const end = parent.dueDate ?? null;
    evidence.push({ code: "goals/evidence-parent", data: { parent: id, due: end } });
    const isOpen = !isClosed(parent, day);
    if (isOpen) open++;
    else {
      const data = { parent: id, closed: parent.outcome?.date ?? "" };
      findings.push({ code: "goals/parent-closed", severity: "warning", place, data });
    }
    const days = end === null ? Number.NaN : due - dayNumber(end);
    if (days > 0) {
      const data = { parent: id, due: sentence.deadline ?? "", parentDue: end ?? "", days };
      findings.push({ code: "goals/parent-ends-earlier", severity: "warning", place, data });
    }
  }
  const needed = parents.filter((id) => goals?.has(id) !== true);
  const advice =
    parents.length === 0
      ? [asAdvice("goals/needs-link", place)]
      : needed.length > 0
        ? [asAdvice("goals/needs-parent", place, { parents: needed })]
        : [];
  const verdict = open > 0 ? "pass" : given === 0 ? "unknown" : "fail";
  return { evidence: { verdict, evidence, advice }, findings };
}

/** Where a finding about a field points: its span, or the whole sentence. */
function placeIn(sentence: CompiledGoal, field: CompiledField): Place {
  return { path: [], span: sentence.spans[field] ?? sentence.span };
}

function levelFacts({
  range,
  to,
  from,
  delta,
  deltaKind,
  amount,
  unit,
  deltaUnit,
  measureKind,
}: CompiledGoal): readonly SmartNote[] {
  if (measureKind === "binary") return [{ code: "goals/evidence-done-state", data: {} }];
  if (range !== null) return [{ code: "goals/evidence-corridor", data: { low: range[0], high: range[1], unit } }];
  if (to !== null) return [{ code: "goals/evidence-level", data: { from, to, unit } }];
  if (delta !== null) {
    const kind = deltaKind ?? "absolute";
    return [{ code: "goals/evidence-change", data: { from, kind, size: delta, unit: deltaUnit ?? unit } }];
  }
  if (amount === null) return [];
  if (unit === "x") return [{ code: "goals/evidence-change", data: { from, kind: "factor", size: amount, unit } }];
  return [{ code: "goals/evidence-level", data: { from, to: amount, unit } }];
}

function factOf(name: string, text: string | null): readonly SmartNote[] {
  return text === null ? [] : [{ code: `goals/evidence-${name}`, data: { name: text } }];
}
