/**
 * What speaks for a goal in each of the five dimensions?
 * @module
 */
import type { Finding, FindingData, Place, Text } from "../../core/index.js";
import { textIn } from "../../core/index.js";
import { horizonOf } from "../definition/horizon.js";
import { isTop, parentsGiven } from "../rules/goal-parents.js";
import type { DimensionEvidence } from "./assess-goal.js";
import type { Feasibility } from "./feasibility.js";
import { type GoalSubject, isClosed } from "./goal-subject.js";
import type { SmartDimension, SmartNote } from "./smart-assessment.js";

/** The evidence of all five. */
export function goalEvidence(subject: GoalSubject): Readonly<Record<SmartDimension, DimensionEvidence>> {
  const { stated, inForce } = subject;
  const isDone = stated.measureKind === "binary";
  const named = isDone ? (inForce.deliverable ?? inForce.metric) : (inForce.metric ?? inForce.deliverable);
  return {
    specific: {
      verdict: stated.specific ? "pass" : "fail",
      evidence: [...factOf(isDone ? "deliverable" : "metric", named ?? inForce.kpi), ...factOf("owner", inForce.owner)],
      advice: stated.specific ? [] : [notSpecific(stated.metric, stated.placeOf("metric"))],
    },
    measurable: {
      verdict: stated.measurable ? "pass" : "fail",
      evidence: [...levelFacts(subject), ...factOf("source", inForce.source ?? inForce.kpi)],
      advice: stated.measurable ? [] : [notMeasurable(stated.metric, stated.placeOf("amount"))],
    },
    achievable: achievableEvidence(subject.feasibility, subject.placeOf("target")),
    relevant: relevantEvidence(subject),
    timeBound: {
      verdict: stated.deadline === null ? "fail" : "pass",
      evidence: deadlineFacts(subject),
      advice: [],
    },
  };
}

/** What the comparison with past values and others says; the same for a sentence. */
export function achievableEvidence(feasibility: Feasibility, place: Place): DimensionEvidence {
  const { judged, facts, missing: reason } = feasibility;
  return {
    verdict: judged ? "pass" : "unknown",
    evidence: facts,
    advice: judged || reason === null ? [] : [asAdvice(`goals/needs-${reason}`, place)],
  };
}

/** Why a goal is not specific, where no rule says it: a number that cannot be read has a finding of its own. */
export function notSpecific(metric: string | null, place: Place): Finding {
  return metric === null ? asAdvice("goals/no-metric", place) : asAdvice("goals/bare-metric", place, { metric });
}

/** The same of the number. */
export function notMeasurable(metric: string | null, place: Place): Finding {
  return metric === null ? asAdvice("goals/needs-metric", place) : asAdvice("goals/no-number", place, { metric });
}

/** What it takes to judge, as a finding. */
export function asAdvice(code: string, place: Place, data: FindingData = {}): Finding {
  return { code, severity: "info", place, data };
}

function relevantEvidence(subject: GoalSubject): DimensionEvidence {
  const { inForce, context, placeOf } = subject;
  const contribution = factOf("contribution", inForce.contribution);
  const parents = parentsGiven(subject).map(({ parent }) => parent);
  const open = parents.filter((parent) => !isClosed(parent, context.day));
  const links = inForce.parents ?? [];
  const facts = parents.map((parent) => ({
    code: "goals/evidence-parent",
    data: { parent: nameOf(parent.name) ?? parent.id, due: parent.dueDate ?? null },
  }));
  if (links.length === 0 && isTop(inForce)) {
    return {
      verdict: "unknown",
      evidence: [{ code: "goals/evidence-top-level", data: {} }, ...contribution],
      advice: [],
    };
  }
  const needed = links.filter(({ goal }) => context.goals?.has(goal) !== true).map(({ goal }) => goal);
  return {
    verdict: open.length > 0 ? "pass" : links.length > 0 && parents.length === 0 ? "unknown" : "fail",
    evidence: [...facts, ...contribution],
    advice: needed.length === 0 ? [] : [asAdvice("goals/needs-parent", placeOf("parents"), { parents: needed })],
  };
}

function deadlineFacts({ inForce, context }: GoalSubject): readonly SmartNote[] {
  const { dueDate, startDate } = inForce;
  if (dueDate === undefined) return [];
  const horizon = horizonOf({ ...inForce, startDate: startDate ?? context.asOf });
  return [{ code: "goals/evidence-deadline", data: { deadline: dueDate, horizon } }];
}

function levelFacts({ inForce, stated }: GoalSubject): readonly SmartNote[] {
  const { thresholds, change, range, kind } = inForce;
  const unit = inForce.unit ?? null;
  if (stated.measureKind === "binary") return [{ code: "goals/evidence-done-state", data: {} }];
  if (kind === "baseline") return [{ code: "goals/evidence-to-find-out", data: {} }];
  if (thresholds !== undefined) {
    const { commit, target, stretch } = thresholds;
    return [{ code: "goals/evidence-levels", data: { commit, target, stretch, unit } }];
  }
  if (range !== undefined && stated.to === null) {
    return [{ code: "goals/evidence-corridor", data: { low: range.low, high: range.high, unit } }];
  }
  if (stated.to !== null) return [{ code: "goals/evidence-level", data: { from: stated.from, to: stated.to, unit } }];
  if (change === undefined) return [];
  return [{ code: "goals/evidence-change", data: { from: stated.from, kind: change.kind, size: change.size, unit } }];
}

function factOf(name: string, text: Text | undefined): readonly SmartNote[] {
  const value = nameOf(text);
  return value === null ? [] : [{ code: `goals/evidence-${name}`, data: { name: value, ...languages(text) } }];
}

function nameOf(text: Text | undefined): string | null {
  const name = textIn(text, "en", "").trim();
  return name === "" ? null : name;
}

/** A name in two languages is told in the one that is spoken. */
function languages(text: Text | undefined): FindingData {
  return typeof text === "object" && text["zh-CN"] !== undefined ? { "name-zh-CN": text["zh-CN"] } : {};
}
