/**
 * Is it clear which way a case goes on where ways part?
 * @module
 */
import {
  absoluteFraction,
  addFractions,
  compareFractions,
  ONE,
  subtractFractions,
  toFraction,
  ZERO,
} from "../../core/internal.js";
import { isGiven, stepPlace, type WorkflowRule, type WorkflowSubject, workflowRule } from "../check/subject.js";
import { incoming, linksOut, outgoing, stepOf } from "../definition/read-workflow.js";

/** Probabilities are written with few digits: a millionth more or less is fine. */
const TOLERANCE = 1e-6;
/** Far more than adding up numbers loses, far less than the tolerance. */
const CLOSE = 1e-9;

export const oneWayDecision: WorkflowRule = workflowRule(
  "workflow/one-way-decision",
  "WF040",
  "warning",
  "step",
  (subject, report) => {
    eachDecision(subject, (node) => {
      const count = outgoing(subject.graph, node);
      if (count < 2) report(stepPlace(subject, node), { step: stepOf(subject, node).id, count });
    });
  },
);

export const unconditionedBranches: WorkflowRule = workflowRule(
  "workflow/unconditioned-branches",
  "WF041",
  "warning",
  "step",
  (subject, report) => {
    eachDecision(subject, (node) => {
      const open = linksOut(subject, node).filter(
        ({ condition, probability }) => isBlank(condition) && !isGiven(probability),
      );
      if (open.length < 2) return;
      report(stepPlace(subject, node), {
        step: stepOf(subject, node).id,
        to: open.slice(0, 20).map(({ to }) => to),
        count: open.length,
      });
    });
  },
);

export const probabilitySum: WorkflowRule = workflowRule(
  "workflow/probability-sum",
  "WF042",
  "error",
  "step",
  (subject, report) => {
    eachDecision(subject, (node) => {
      const probabilities = linksOut(subject, node).map(({ probability }) => probability);
      if (probabilities.length === 0 || !probabilities.every(isGiven)) return;
      const sum = probabilities.reduce<number>((total, each) => total + (each ?? 0), 0);
      if (sumsToOne(sum, probabilities)) return;
      report(stepPlace(subject, node), {
        step: stepOf(subject, node).id,
        sum: Number.isFinite(sum) ? Number(sum.toPrecision(12)) : String(sum),
      });
    });
  },
);

export const implicitSplit: WorkflowRule = workflowRule(
  "workflow/implicit-split",
  "WF043",
  "warning",
  "step",
  (subject, report) => {
    for (let node = 0; node < subject.stepAt.length; node++) {
      const kind = subject.kinds[node];
      const count = outgoing(subject.graph, node);
      if ((kind !== "task" && kind !== "start") || count < 2) continue;
      report(stepPlace(subject, node), { step: stepOf(subject, node).id, count });
    }
  },
);

export const idleGateway: WorkflowRule = workflowRule(
  "workflow/idle-gateway",
  "WF044",
  "warning",
  "step",
  (subject, report) => {
    for (let node = 0; node < subject.stepAt.length; node++) {
      if (subject.kinds[node] !== "parallel") continue;
      if (incoming(subject.graph, node) !== 1 || outgoing(subject.graph, node) !== 1) continue;
      report(stepPlace(subject, node), { step: stepOf(subject, node).id });
    }
  },
);

function eachDecision(subject: WorkflowSubject, look: (node: number) => void): void {
  for (let node = 0; node < subject.stepAt.length; node++) if (subject.kinds[node] === "decision") look(node);
}

/** Decided on exact decimals where the number is too close to call, so that the order of links never shows. */
function sumsToOne(sum: number, probabilities: readonly (number | undefined)[]): boolean {
  const distance = Math.abs(sum - 1);
  if (!(Math.abs(distance - TOLERANCE) < CLOSE)) return distance <= TOLERANCE;
  const exact = probabilities.reduce(
    (total, each, i) => addFractions(total, toFraction(each ?? 0, "checkWorkflow", "probability", i)),
    ZERO,
  );
  const off = absoluteFraction(subtractFractions(exact, ONE));
  return compareFractions(off, toFraction(TOLERANCE, "checkWorkflow", "tolerance")) <= 0;
}

function isBlank(condition: unknown): boolean {
  if (!isGiven(condition)) return true;
  return typeof condition === "string" && condition.trim() === "";
}
